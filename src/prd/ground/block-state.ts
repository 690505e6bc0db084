import type MarkdownIt from 'markdown-it';
import Token from 'markdown-it/lib/token.mjs';
import type { Source } from './source.ts';

type BlockState = InstanceType<MarkdownIt['block']['State']>;

/** Ends that are asked for, one token for all: nothing but their kind is ever looked at. */
const ENDS: ReadonlyMap<string, Token> = new Map(
  ['list_item_close', 'bullet_list_close', 'ordered_list_close', 'blockquote_close', 'table_close'].map((type) => [
    type,
    new Token(type, '', -1),
  ]),
);

/** Tokens that nobody asks for: each stands beside one that says the same. */
const SPARE = new Set(['thead_open', 'tbody_open', 'th_open', 'td_open']);
const spare = new Token('', '', 0);

/** As markdown-it does, but only the tokens that are asked for are made and kept. */
function pushNeeded(this: BlockState, type: string, tag: string, nesting: -1 | 0 | 1): Token {
  if (nesting < 0) {
    this.level--;
    const end = ENDS.get(type);
    if (end) this.tokens.push(end);
    return end ?? spare;
  }
  const { level } = this;
  if (nesting > 0) this.level++;
  if (SPARE.has(type)) return spare;
  const token = new Token(type, tag, nesting);
  token.block = true;
  token.level = level;
  this.tokens.push(token);
  return token;
}

/**
 * What the block rules of markdown-it work on, made of lines that are cut already: markdown-it itself would look at every
 * character once more to find their ends.
 */
export function blockState(md: MarkdownIt, { text, lines }: Source, env: object): BlockState {
  const state = new md.block.State('', md, env, []);
  // Blanks behind the last line end are no line; one entry stands behind the last line.
  const last = lines.at(-1) ?? '';
  const count = /[^ \t]/.test(last) ? lines.length : lines.length - 1;
  const table = () => new Array<number>(count + 1).fill(0);
  const [bMarks, eMarks, tShift, sCount, bsCount] = [table(), table(), table(), table(), table()];
  let start = 0;
  for (let nth = 0; nth < count; nth++) {
    const line = lines[nth] as string;
    let indent = 0;
    let columns = 0;
    for (; ; indent++) {
      const code = line.charCodeAt(indent);
      if (code === 0x20) columns++;
      else if (code === 0x09) columns += 4 - (columns % 4);
      else break;
    }
    bMarks[nth] = start;
    eMarks[nth] = start + line.length;
    tShift[nth] = indent;
    sCount[nth] = columns;
    start += line.length + 1;
  }
  bMarks[count] = text.length;
  eMarks[count] = text.length;
  Object.assign(state, { src: text, lineMax: count, bMarks, eMarks, tShift, sCount, bsCount });
  state.push = pushNeeded;
  return state;
}
