/** Text of a file, or what it is instead. */
export type Decoded = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'binary' };

const SNIFF = 4096;
const BINARY: Decoded = { kind: 'binary' };

/** UTF-16 without a byte order mark: in text that is mostly ASCII every second byte is zero. */
function utf16ByZeros(bytes: Uint8Array): 'le' | 'be' | undefined {
  const length = Math.min(bytes.length, SNIFF) & ~1;
  if (length < 2) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const most = length / 2;
  if (odd > most * 0.7 && even < most * 0.1) return 'le';
  return even > most * 0.7 && odd < most * 0.1 ? 'be' : undefined;
}

/** Encoding that an XML declaration names when it is a single-byte one; old JVMs on Windows write these. */
function declaredSingleByte(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  if (!start.startsWith('<?xml')) return false;
  const declaration = start.slice(0, start.indexOf('?>') + 1).toLowerCase();
  const found = /encoding\s?=\s?["']([a-z0-9_-]+)["']/.exec(declaration);
  return found !== null && ['iso-8859-1', 'latin1', 'windows-1252', 'cp1252', 'us-ascii'].includes(found[1] ?? '');
}

function decodeAs(encoding: string, bytes: Uint8Array): Decoded {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? BINARY : { kind: 'text', text };
  } catch {
    return BINARY;
  }
}

/**
 * Decodes UTF-8, UTF-16 LE or BE, each with or without a byte order mark (which is dropped), and the single-byte
 * encodings that an XML declaration can name. Anything else, and any NUL character, is binary.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes);
  const utf16 = utf16ByZeros(bytes);
  if (utf16) return decodeAs(`utf-16${utf16}`, bytes);
  const utf8 = decodeAs('utf-8', bytes);
  return utf8.kind === 'binary' && declaredSingleByte(bytes) ? decodeAs('windows-1252', bytes) : utf8;
}
