import type { Stretch } from './inline.ts';
import { mayNamePath, type Quick, without } from './quick.ts';

/** A link `[text](target)`; its stretch is that of all of it in the source. */
export interface PlainLink extends Stretch {
  readonly text: string;
  readonly target: string;
}

/** A text of which the links were read too; `taken` are its code and its links, in order. */
export interface Linked extends Quick {
  readonly links: readonly PlainLink[];
  readonly taken: readonly Stretch[];
}

/** Code, or a link, or words in brackets; else something that only the parser reads, such as HTML or an escape. */
const MARK =
  /`([^`\n]+)`(?!`)|\[(?!\^)([^[\]`*_~<>\\&]*)\](?:\(([^\s()<>"'`[\]\\&\x00-\x1f\x7f]+)\))?|!\[|~~|[`[<>\\&]/g;

/** A longer text could have more links than are read of one text. */
const LONGEST = 8_000;

/** Reads a text with plain links in a document without references; undefined when it needs the Markdown parser. */
export function readLinked(content: string): Linked | undefined {
  if (content.length > LONGEST) return undefined;
  const code: Stretch[] = [];
  const links: PlainLink[] = [];
  const taken: Stretch[] = [];
  MARK.lastIndex = 0;
  for (let found = MARK.exec(content); found; found = MARK.exec(content)) {
    const [whole, ticked, text, target] = found;
    const from = found.index;
    const to = from + whole.length;
    if (ticked === undefined && text === undefined) return undefined;
    if (text !== undefined && target === undefined) {
      // A box or a remark; an address that was not read as one may be one to the parser.
      if (content[to] === '(') return undefined;
      continue;
    }
    const one = { from, to };
    taken.push(one);
    if (text === undefined || target === undefined) code.push(one);
    else if (text.trim() === '') return undefined;
    else links.push({ from, to, text, target });
  }
  // Emphasis beside a path: only the parser knows which letters belong to which.
  if (mayNamePath(content, taken) && /[*_]/.test(without(content, taken))) return undefined;
  return { code, links, taken };
}
