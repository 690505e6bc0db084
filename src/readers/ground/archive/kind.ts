type Kind = 'zip' | 'gzip' | 'tar' | 'other';

/** First bytes of each kind; those of `other` are known and not read. */
const SIGNATURES: readonly (readonly [Kind, readonly number[], number])[] = [
  ['zip', [0x50, 0x4b, 3, 4], 0],
  ['zip', [0x50, 0x4b, 5, 6], 0],
  ['gzip', [0x1f, 0x8b], 0],
  ['tar', [0x75, 0x73, 0x74, 0x61, 0x72], 257],
  ['other', [0x50, 0x4b, 7, 8], 0],
  ['other', [0xfd, 0x37, 0x7a, 0x58, 0x5a], 0],
  ['other', [0x42, 0x5a, 0x68], 0],
  ['other', [0x37, 0x7a, 0xbc, 0xaf], 0],
  ['other', [0x52, 0x61, 0x72, 0x21, 0x1a], 0],
  ['other', [0x28, 0xb5, 0x2f, 0xfd], 0],
];

/** What kind of archive the bytes are, told from their signature; undefined for anything else. */
export function archiveKind(bytes: Uint8Array): Kind | undefined {
  return SIGNATURES.find(([, signature, offset]) => signature.every((byte, at) => bytes[offset + at] === byte))?.[0];
}
