import type { Link } from '../model/prd.ts';
import { headLines } from './front-matter.ts';
import { openDoc } from './ground/doc.ts';
import { readFootnotes } from './ground/footnotes.ts';
import { linksOfSpan } from './ground/links.ts';
import { hasText, openSource } from './ground/source.ts';
import { glance } from './ground/words.ts';

/** A linked Markdown page: the links of its visible text, in order; `why` says why there is none to read. */
export interface Page {
  readonly links: readonly Link[];
  readonly why?: string;
}

/** Reads the links and back-ticked paths of a page outside of comments, code and hidden text; never throws. */
export function parsePage(path: string, bytes: Uint8Array | string, cap: number): Page {
  const source = openSource(path, bytes, cap);
  if (!hasText(source)) return { links: [], why: source.says };
  const doc = openDoc(source, headLines(source));
  const { footnotes, parts } = readFootnotes(doc, doc.tops);
  const links: Link[] = [];
  for (const { node, texts } of parts) {
    if (node.sight === 'hidden') continue;
    for (const span of texts) {
      for (const link of linksOfSpan(doc, span, glance(span.content), footnotes)) links.push(link);
    }
  }
  return { links: links.filter((link) => !link.target.startsWith('#')) };
}
