import type { Document, Reader } from '../../model/reading.ts';

/** The reader that recognises the document: falling rank, then id; undefined when none does. */
export function readerOf(doc: Document, readers: readonly Reader[]): Reader | undefined {
  const ranked = [...readers].sort((a, b) => (b.rank ?? 0) - (a.rank ?? 0) || (a.id < b.id ? -1 : 1));
  return ranked.find((reader) => reader.recognise(doc));
}
