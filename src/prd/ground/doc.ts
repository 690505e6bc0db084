import type { Place } from '../../model/place.ts';
import { type Inline, readHtml, readSpan, spanOffset } from './inline.ts';
import { parseBlocks } from './markdown.ts';
import type { Top } from './nodes.ts';
import type { Source } from './source.ts';
import { placeIn, type Span } from './span.ts';
import { buildTree } from './tree.ts';

/** A document whose inline texts are read when they are asked for, each once. */
export interface Doc {
  readonly source: Source;
  readonly tops: readonly Top[];
  /** Whether it defines link references, so that any `[word]` can be a link. */
  readonly references: boolean;
  readonly read: (span: Span) => Inline;
  readonly readHtml: (span: Span) => Inline;
}

/** Opens a document: blocks at once, inline texts on demand. The first `skip` lines (front matter) are left out. */
export function openDoc(source: Source, skip = 0): Doc {
  const { tokens, env } = parseBlocks(source, skip);
  const known = new Map<Span, Inline>();
  const once = (span: Span, html: boolean) => {
    const old = known.get(span);
    if (old) return old;
    const fresh = html ? readHtml(span) : readSpan(span, env);
    known.set(span, fresh);
    return fresh;
  };
  return {
    source,
    tops: buildTree(source, tokens),
    references: 'references' in env,
    read: (span) => once(span, false),
    readHtml: (span) => once(span, true),
  };
}

/** What a text says, as Markdown or as HTML; a code block says nothing. */
export function inlineOf(doc: Doc, span: Span): Inline | undefined {
  if (span.kind === 'code') return undefined;
  return span.kind === 'html' ? doc.readHtml(span) : doc.read(span);
}

/** Place of an offset of the plain text. */
export function placeOf(doc: Doc, inline: Inline, plain: number): Place {
  return placeIn(doc.source, inline.span, spanOffset(inline, plain));
}
