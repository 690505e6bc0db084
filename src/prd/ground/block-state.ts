import type MarkdownIt from 'markdown-it';
import Token from 'markdown-it/lib/token.mjs';
import type { Source } from './source.ts';

type BlockState = InstanceType<MarkdownIt['block']['State']>;

/** Tokens that nobody asks for: each stands beside one that says the same. */
const SPARE = new Set([
  'paragraph_close',
  'heading_close',
  'thead_open',
  'thead_close',
  'tbody_open',
  'tbody_close',
  'tr_close',
  'th_open',
  'th_close',
  'td_open',
  'td_close',
]);

const spare = new Token('', '', 0);

/** As markdown-it does, but only the tokens that are asked for are made and kept. */
function pushNeeded(this: BlockState, type: string, tag: string, nesting: -1 | 0 | 1): Token {
  if (nesting < 0) this.level--;
  const { level } = this;
  if (nesting > 0) this.level++;
  if (SPARE.has(type)) return spare;
  const token = new this.Token(type, tag, nesting);
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
  const { bMarks, eMarks, tShift, sCount, bsCount } = state;
  // It comes with the one entry that stands behind the last line.
  for (const table of [bMarks, eMarks, tShift, sCount, bsCount]) table.length = 0;
  let start = 0;
  for (let nth = 0; nth < lines.length; nth++) {
    const line = lines[nth] as string;
    let indent = 0;
    let columns = 0;
    for (; ; indent++) {
      const code = line.charCodeAt(indent);
      if (code === 0x20) columns++;
      else if (code === 0x09) columns += 4 - (columns % 4);
      else break;
    }
    // Blanks behind the last line end are no line.
    if (nth === lines.length - 1 && indent === line.length) break;
    bMarks.push(start);
    eMarks.push(start + line.length);
    tShift.push(indent);
    sCount.push(columns);
    bsCount.push(0);
    start += line.length + 1;
  }
  state.lineMax = bMarks.length;
  for (const ends of [bMarks, eMarks]) ends.push(text.length);
  for (const none of [tShift, sCount, bsCount]) none.push(0);
  state.src = text;
  state.push = pushNeeded;
  return state;
}
