const strict = new TextDecoder('utf-8', { fatal: true });

/** A name as text: UTF-8, and where it is not, with its foreign bytes written as `\xNN`. */
export function nameOf(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch {
    return Buffer.from(bytes)
      .toString('latin1')
      .replace(/[\u0080-\u00ff]/g, (char) => `\\x${char.charCodeAt(0).toString(16)}`);
  }
}

/** The parts of an output that ends each with a zero byte. */
export function partsOf(out: Buffer): readonly string[] {
  const parts = wholeOf(out)?.split('\0') ?? slices(out).map(nameOf);
  return parts.at(-1) === '' ? parts.slice(0, -1) : parts;
}

function wholeOf(out: Buffer): string | undefined {
  try {
    return strict.decode(out);
  } catch {
    return undefined;
  }
}

function slices(out: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  let from = 0;
  for (let at = out.indexOf(0); at >= 0; at = out.indexOf(0, from)) {
    found.push(out.subarray(from, at));
    from = at + 1;
  }
  return from < out.length ? [...found, out.subarray(from)] : found;
}

/** Whether a name can be that of a file in a repository: relative, without `..`, never git's own folder. */
export const isInside = (name: string): boolean =>
  name !== '' && !name.includes('\0') && name.split('/').every((part) => !/^(\.{0,2}|\.git)$/i.test(part));
