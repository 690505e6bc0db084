/** An entry as it goes into the archive; what is not given is truthful. */
export interface TarEntry {
  readonly name: string;
  readonly content?: string;
  readonly type?: string;
  /** Octal digits written as the size. */
  readonly size?: string;
  readonly checksum?: number;
}

const BLOCK = 512;

function header({ name, content = '', type = '0', size, checksum }: TarEntry): Buffer {
  const block = Buffer.alloc(BLOCK);
  block.write(name.slice(0, 100), 0);
  block.write('0000644\0', 100);
  block.write(`${size ?? Buffer.byteLength(content).toString(8).padStart(11, '0')}\0`, 124);
  block.write('        ', 148);
  block.write(type, 156);
  block.write('ustar\u000000', 257);
  const sum = checksum ?? block.reduce((all, byte) => all + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

/** A tar archive (POSIX ustar) of the entries in their order, with its end. */
export function tar(entries: readonly TarEntry[], end = Buffer.alloc(2 * BLOCK)): Buffer {
  const blocks = entries.flatMap((entry) => {
    const content = Buffer.from(entry.content ?? '');
    return [header(entry), content, Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK)];
  });
  return Buffer.concat([...blocks, end]);
}

/** The content of a pax header: `length key=value`, the length counting itself. */
export function pax(values: Readonly<Record<string, string>>): string {
  const line = (key: string, value: string) => {
    const rest = ` ${key}=${value}\n`;
    const bare = Buffer.byteLength(rest);
    const size = bare + String(bare + String(bare).length).length;
    return `${size}${rest}`;
  };
  return Object.entries(values)
    .map(([key, value]) => line(key, value))
    .join('');
}
