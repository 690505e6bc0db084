import type { Stretch } from './inline.ts';

/** A text that needs no Markdown parser to tell its words from its code; offsets are those of the source. */
export interface Quick {
  /** The text with its code blanked out. */
  readonly bare: string;
  /** Code between single back-ticks, without them. */
  readonly code: readonly Stretch[];
}

const NONE: readonly Stretch[] = [];

/** Reads a text without links, HTML, escapes and entities; undefined when it has any, or back-ticks that do not pair up. */
export function quickRead(content: string): Quick | undefined {
  if (/[[\]<>\\&]|~~|``/.test(content)) return undefined;
  let from = content.indexOf('`');
  if (from < 0) return { bare: content, code: NONE };
  const code: Stretch[] = [];
  let bare = '';
  let at = 0;
  while (from >= 0) {
    const to = content.indexOf('`', from + 1);
    if (to < 0) return undefined;
    code.push({ from: from + 1, to });
    bare += content.slice(at, from) + '`'.repeat(to + 1 - from);
    at = to + 1;
    from = content.indexOf('`', at);
  }
  return { bare: bare + content.slice(at), code };
}
