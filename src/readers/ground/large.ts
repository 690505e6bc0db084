import type { Document, Reader, Reading, Source } from '../../model/reading.ts';
import { Unreadable } from '../../model/reading.ts';
import { archiveKind } from './archive/kind.ts';
import { openDocument } from './document.ts';
import { firstOf, hasMark, withoutFirst } from './pieces.ts';
import { readerOf } from './recognise.ts';

/** Bytes by which the format is first told. */
const HEAD = 1 << 16;

/** A document of which only the first part is here; `asked` tells whether somebody wanted more of it. */
function glimpse(head: Document, size: number, keys: ReadonlySet<string> | undefined) {
  let wanted = false;
  const refuse = () => {
    wanted = true;
    throw new Unreadable('is not here as a whole');
  };
  const { path, hint, syntax, top, root } = head;
  const doc: Document = {
    path,
    bytes: size,
    hint,
    syntax,
    keys: keys ?? head.keys,
    ...(top ? { top } : {}),
    ...(root ? { root } : {}),
    get text() {
      wanted = true;
      return head.text;
    },
    json: refuse,
    jsonLines: refuse,
  };
  return { doc, asked: () => wanted };
}

async function attempt(
  path: string,
  source: Source,
  options: { readonly readers: readonly Reader[]; readonly hint?: string },
): Promise<Reading | undefined> {
  const first = await firstOf(source, HEAD);
  // An archive, UTF-16 or something binary.
  if (archiveKind(first) || first.includes(0)) return undefined;
  const marked = hasMark(first);
  // The first part may end within a character, or within the element or key that tells the format.
  const end =
    source.size > first.length
      ? Math.max(...[0x0a, 0x20, 0x22, 0x3e].map((code) => first.lastIndexOf(code)))
      : first.length;
  const head = openDocument(path, first.subarray(0, end), options.hint);
  if (head.repeatedMark) return undefined;
  const reader = options.readers.find((one) => one.stream?.begins(head));
  const streamed = await reader?.stream?.read(marked ? withoutFirst(source, 3) : source);
  if (!streamed) return undefined;
  // By all of its keys, it may be another format; and only a reader that did not want to see more can have told.
  const { doc, asked } = glimpse(head, source.size, streamed.keys);
  return readerOf(doc, options.readers) === reader && !asked() ? streamed.reading : undefined;
}

/**
 * Reads a large file in pieces, where its format can be read so; the reading is the one that the whole file would give.
 * Undefined for any doubt: then the whole has to be looked at. Never throws.
 */
export async function readInPieces(
  path: string,
  source: Source,
  options: { readonly readers: readonly Reader[]; readonly hint?: string },
): Promise<Reading | undefined> {
  try {
    return await attempt(path, source, options);
  } catch {
    // Whatever it was, the plain way says it, in its own words.
    return undefined;
  }
}
