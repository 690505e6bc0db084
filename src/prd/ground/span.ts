import type { Place } from '../../model/place.ts';
import type { Source } from './source.ts';

/** A stretch of inline text as the block parser cut it out: `line` is the source line (from 1) of its first line. */
export interface Span {
  readonly content: string;
  readonly line: number;
  /** Column (from 1) of its first letter where the block parser cut inside of a line: headings and table cells. */
  readonly column?: number;
  /** A table cell as written, when its `\|` were unescaped. */
  readonly raw?: string;
}

/** Text without the blanks at its end; Markdown only knows ASCII ones. */
export function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
  return end === text.length ? text : text.slice(0, end);
}

function rawOffset(raw: string, offset: number): number {
  let at = 0;
  for (let seen = 0; seen < offset && at < raw.length; seen++) at += raw[at] === '\\' && raw[at + 1] === '|' ? 2 : 1;
  return raw[at] === '\\' && raw[at + 1] === '|' ? at + 1 : at;
}

const starts = new WeakMap<Span, readonly number[]>();

/** Offsets at which the lines of a span begin. */
function lineStarts(span: Span): readonly number[] {
  const known = starts.get(span);
  if (known) return known;
  const found = [0];
  for (let at = span.content.indexOf('\n'); at >= 0; at = span.content.indexOf('\n', at + 1)) found.push(at + 1);
  starts.set(span, found);
  return found;
}

/** Place in the file of an offset into a span. A span's lines are the ends of source lines: only their starts were cut. */
export function placeIn(source: Source, span: Span, offset: number): Place {
  if (span.column !== undefined) {
    const inside = span.raw === undefined ? offset : rawOffset(span.raw, offset);
    return { path: source.path, line: span.line, column: span.column + inside };
  }
  const lines = lineStarts(span);
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const start = lines[low] ?? 0;
  const next = lines[low + 1];
  const cut = trimEnd(span.content.slice(start, next === undefined ? undefined : next - 1));
  const line = span.line + low;
  const whole = trimEnd(source.lines[line - 1] ?? '');
  const column = Math.max(1, whole.length - cut.length + (offset - start) + 1);
  return { path: source.path, line, column: Math.min(column, (source.lines[line - 1]?.length ?? 0) + 1) };
}

/** The part of a span from its nth line on, as a span of its own. */
export function fromLine(span: Span, nth: number): Span {
  let start = 0;
  for (let line = 0; line < nth; line++) start = span.content.indexOf('\n', start) + 1;
  return { content: span.content.slice(start), line: span.line + nth };
}
