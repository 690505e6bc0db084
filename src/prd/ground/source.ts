/** A text file in memory: line ends are `\n`, no byte order mark, NUL replaced as CommonMark asks. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly lines: readonly string[];
}

/** Why a file has no text. */
export interface NoText {
  readonly kind: 'too-large' | 'not-text';
  readonly says: string;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Share of control characters above which a file is not taken for text. */
const BINARY_SHARE = 0.01;

function isBinary(text: string): boolean {
  if (!/[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(text)) return false;
  if (text.includes('\0')) return true;
  const controls = text.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  return controls > text.length * BINARY_SHARE;
}

/** Opens a text as a source: its line ends made plain. */
export function sourceOf(path: string, text: string): Source {
  const start = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const plain = start.includes('\r') ? start.replace(/\r\n?/g, '\n') : start;
  return { path, text: plain, lines: plain.split('\n') };
}

/** Size of a text as UTF-8; where it cannot exceed the cap (a letter takes three bytes at most), its length stands for it. */
function byteLength(text: string, cap: number): number {
  return text.length * 3 <= cap ? text.length : Buffer.byteLength(text);
}

/** Reads UTF-8 (with or without byte order mark) or UTF-16 with one; over `cap` bytes and what is not text is told, not thrown. */
export function openSource(path: string, bytes: Uint8Array | string, cap: number): Source | NoText {
  const size = typeof bytes === 'string' ? byteLength(bytes, cap) : bytes.length;
  if (size > cap) return { kind: 'too-large', says: `the file has ${size} bytes, more than the ${cap} allowed` };
  const text = typeof bytes === 'string' ? bytes : decode(bytes);
  if (text === undefined) return { kind: 'not-text', says: 'the file is not UTF-8 text; save it as UTF-8' };
  if (isBinary(text)) return { kind: 'not-text', says: 'the file is binary, not Markdown text' };
  return sourceOf(path, text);
}

/** Tells a text from the reason why there is none. */
export function hasText(opened: Source | NoText): opened is Source {
  return 'text' in opened;
}
