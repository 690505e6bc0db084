import type { Stretch } from './inline.ts';
import type { Quick } from './quick.ts';

/** A link `[text](target)`; its stretch is that of all of it in the source. */
export interface PlainLink extends Stretch {
  readonly text: string;
  readonly target: string;
}

/** HTML, entities, escapes, struck-out text, images, footnotes and code between several back-ticks. */
const HARD = /[<>\\&]|~~|``|!\[|\[\^/;
/** Code, a link or words in brackets; a back-tick or bracket alone is none of them. */
const MARK = /`([^`\n]+)`|\[([^[\]`*_~]*)\](?:\(([^\s()<>"'`[\]]+)\))?|[`[]/g;
/** Emphasis and something that can be a path: only the parser knows which letters belong to which. */
const EMPHASIS = /[*_]/;
const PATH = /\/|\.[A-Za-z]/;

/** A longer text could have more links than are read of one text. */
const LONGEST = 8_000;

/**
 * Reads a text with plain links in a document without references: its code and its links, and the rest with both blanked
 * out. Undefined when it has anything that needs the Markdown parser.
 */
export function readLinked(content: string): (Quick & { readonly links: readonly PlainLink[] }) | undefined {
  if (content.length > LONGEST || HARD.test(content)) return undefined;
  const code: Stretch[] = [];
  const links: PlainLink[] = [];
  let bare = '';
  let at = 0;
  MARK.lastIndex = 0;
  for (let found = MARK.exec(content); found; found = MARK.exec(content)) {
    const [whole, ticked, text, target] = found;
    const from = found.index;
    const to = from + whole.length;
    if (ticked !== undefined) code.push({ from: from + 1, to: to - 1 });
    else if (text === undefined) return undefined;
    else if (target !== undefined && text.trim() !== '') links.push({ from, to, text, target });
    else if (target !== undefined || content[to] === '(') return undefined;
    else continue;
    bare += content.slice(at, from) + '`'.repeat(to - from);
    at = to;
  }
  bare += content.slice(at);
  return EMPHASIS.test(bare) && PATH.test(bare) ? undefined : { bare, code, links };
}
