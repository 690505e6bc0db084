import type MarkdownIt from 'markdown-it';
import { trimEnd } from './span.ts';

type State = InstanceType<MarkdownIt['block']['State']>;

/** First character of a line behind its indentation; NaN at the end of the text. */
function firstOf({ src, bMarks, tShift }: State, line: number): number {
  return src.charCodeAt((bMarks[line] ?? 0) + (tShift[line] ?? 0));
}

const isLetter = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

/** Whether a line can be the one below the header of a table: it begins with `-`, `:` or `|`. */
function mayRule(state: State, line: number): boolean {
  const first = firstOf(state, line);
  return first === 0x2d || first === 0x3a || first === 0x7c;
}

/** Whether one of the other kinds of blocks begins at a line and ends the paragraph. */
function isEnd(state: State, line: number, end: number): boolean {
  // What begins with a letter can only be the header of a table.
  if (isLetter(firstOf(state, line)) && !mayRule(state, line + 1)) return false;
  for (const begins of state.md.block.ruler.getRules('paragraph')) if (begins(state, line, end, true)) return true;
  return false;
}

/**
 * A rule for most paragraphs: the first line begins with a letter, and none is the underline of a heading or belongs to a
 * table. The paragraph is one token with its text; for any other the rules of markdown-it are asked one by one.
 */
export function plainParagraph(state: State, start: number, end: number): boolean {
  const { sCount, blkIndent } = state;
  if (!isLetter(firstOf(state, start)) || (sCount[start] ?? 0) - blkIndent >= 4) return false;
  if (start + 1 < end && mayRule(state, start + 1) && (sCount[start + 1] ?? 0) >= blkIndent) return false;
  const around = state.parentType;
  state.parentType = 'paragraph';
  let line = start + 1;
  for (; line < end && !state.isEmpty(line); line++) {
    const columns = sCount[line] ?? 0;
    if (columns - blkIndent > 3 || columns < 0) continue;
    const first = firstOf(state, line);
    if (columns >= blkIndent && (first === 0x2d || first === 0x3d)) {
      state.parentType = around;
      return false;
    }
    if (isEnd(state, line, end)) break;
  }
  state.line = line;
  const token = state.push('paragraph_open', 'p', 1);
  token.map = [start, line];
  const text = trimEnd(state.getLines(start, line, blkIndent, false));
  token.content = isLetter(text.charCodeAt(0)) ? text : text.trimStart();
  state.push('paragraph_close', 'p', -1);
  state.parentType = around;
  return true;
}
