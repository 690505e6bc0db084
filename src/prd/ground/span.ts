import type { Place } from '../../model/place.ts';
import type { Source } from './source.ts';

/** A stretch of inline text as the block parser cut it out: `line` is the source line (from 1) of its first line. */
export interface Span {
  readonly content: string;
  readonly line: number;
  /** What it is made of; a paragraph when absent. Headings and cells were cut inside of their line. */
  readonly kind?: 'heading' | 'cell' | 'html' | 'code';
  /** Which cell of its row it is, from 0. */
  readonly cell?: number;
}

/** Text without the blanks at its end; Markdown only knows ASCII ones. */
export function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
  return end === text.length ? text : text.slice(0, end);
}

const isBlank = (letter: string | undefined) => letter === ' ' || letter === '\t';

/** Offset in its line at which a cell begins. Rows are cut at each pipe that has no backslash before it, as markdown-it does. */
function cellStart(text: string, cell: number): number {
  let start = 0;
  while (isBlank(text[start]) || text[start] === '>') start++;
  if (text[start] === '|') start++;
  let nth = 0;
  for (let at = start; at < text.length && nth < cell; at++) {
    if (text[at] !== '|' || text[at - 1] === '\\') continue;
    nth++;
    start = at + 1;
  }
  if (nth < cell) return text.length;
  while (isBlank(text[start])) start++;
  return start;
}

/** Column of an offset into a cell: a `\|` of the source is one letter of the content. */
function cellColumn(text: string, span: Span, offset: number): number {
  let at = cellStart(text, span.cell ?? 0);
  for (let seen = 0; seen < offset && at < text.length; seen++) at += text[at] === '\\' && text[at + 1] === '|' ? 2 : 1;
  return (text[at] === '\\' && text[at + 1] === '|' ? at + 1 : at) + 1;
}

function headingColumn(text: string, span: Span, offset: number): number {
  const mark = text.search(/#/);
  return Math.max(text.indexOf(span.content, Math.max(mark, 0)), 0) + offset + 1;
}

const starts = new WeakMap<Span, readonly number[]>();

/** Offsets at which the lines of a span begin. */
function lineStarts(span: Span): readonly number[] {
  const known = starts.get(span);
  if (known) return known;
  const found = [0];
  for (let at = span.content.indexOf('\n'); at >= 0; at = span.content.indexOf('\n', at + 1)) found.push(at + 1);
  if (found.length > 1) starts.set(span, found);
  return found;
}

/** Index of the last number that is not above a value. */
function lastUpTo(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Place in the file of an offset into a span. A span's lines are the ends of source lines: only their starts were cut. */
export function placeIn(source: Source, span: Span, offset: number): Place {
  const { path, lines } = source;
  const own = lines[span.line - 1] ?? '';
  if (span.kind === 'cell') return { path, line: span.line, column: cellColumn(own, span, offset) };
  if (span.kind === 'heading') return { path, line: span.line, column: headingColumn(own, span, offset) };
  const begins = lineStarts(span);
  const nth = lastUpTo(begins, offset);
  const start = begins[nth] ?? 0;
  const next = begins[nth + 1];
  const cut = trimEnd(span.content.slice(start, next === undefined ? undefined : next - 1));
  const line = span.line + nth;
  const text = lines[line - 1] ?? '';
  const column = Math.max(1, trimEnd(text).length - cut.length + (offset - start) + 1);
  return { path, line, column: Math.min(column, text.length + 1) };
}

/** The part of a span from its nth line on, as a span of its own. */
export function fromLine(span: Span, nth: number): Span {
  let start = 0;
  for (let line = 0; line < nth; line++) start = span.content.indexOf('\n', start) + 1;
  return { content: span.content.slice(start), line: span.line + nth };
}
