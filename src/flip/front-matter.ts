import { Unreadable } from '../model/reading.ts';
import type { Edit, Line } from './text.ts';

const KEY = /^(\uFEFF?[ \t]*(?:status|"status"|'status')[ \t]*:)([ \t]*)(.*)$/i;
const OPENS = /^\uFEFF?---[ \t]*$/;
const CLOSES = /^(?:---|\.\.\.)[ \t]*$/;
/** Words that YAML takes for something else than text. */
const SPECIAL = /^(?:true|false|null|yes|no|on|off|~|[-+]?[\d.][\d.eE_:-]*)$/i;

const plainly = (value: string) =>
  /^[\p{L}\p{N}]/u.test(value) && !/: | #|:$|\s$/.test(value) && !SPECIAL.test(value) ? value : JSON.stringify(value);

/** A status as YAML, quoted as the old value was. */
function written(value: string, quote: string): string {
  if (quote === "'") return `'${value.replaceAll("'", "''")}'`;
  return quote === '"' ? JSON.stringify(value) : plainly(value);
}

/** The value at the start of a text and what stands behind it: quoted, or plain up to a comment; undefined for anything else. */
function taken(text: string): { readonly quote: string; readonly rest: string } | undefined {
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=\s|$)/.exec(text)?.[0];
  if (quoted !== undefined) {
    const rest = text.slice(quoted.length);
    return /^\s*(?:#.*)?$/.test(rest) ? { quote: quoted[0] ?? '', rest } : undefined;
  }
  if (/^["'|>&*!{[%@`]/.test(text)) return undefined;
  if (text.startsWith('#')) return { quote: '', rest: ` ${text}` };
  const comment = text.search(/\s#/);
  const value = (comment < 0 ? text : text.slice(0, comment)).trimEnd();
  return { quote: '', rest: text.slice(value.length) };
}

/** The line that ends the front matter, by its index; throws Unreadable where it has none. */
function endOf(lines: readonly Line[]): number {
  const end = lines.findIndex(({ text }, at) => at > 0 && CLOSES.test(text));
  if (end < 0) throw new Unreadable('the front matter has no closing `---` line', 1);
  return end;
}

/**
 * The edit that sets the status in the front matter; one without a status gets it as the last key, a document without front
 * matter gets one. Quotes, comments and spaces of the old value stay. Throws Unreadable with the line for a value that is more
 * than one word or sentence on its own line.
 */
export function statusEdit(lines: readonly Line[], status: string): Edit {
  if (!OPENS.test(lines[0]?.text ?? '')) {
    const head = ['---', `status: ${plainly(status)}`, '---', ''];
    const first = lines[0]?.text ?? '';
    if (!first.startsWith('\uFEFF')) return { at: 0, remove: 0, insert: head };
    return { at: 0, remove: 1, insert: [`\uFEFF${head[0]}`, ...head.slice(1), first.slice(1)] };
  }
  const end = endOf(lines);
  const inside = (is: (text: string) => boolean) =>
    lines.flatMap(({ text }, nth) => (nth > 0 && nth < end && is(text) ? [nth] : []));
  const [at, second] = inside((text) => KEY.test(text) && !/^\s/.test(text));
  // Other keys than one differ in their case, so that YAML lets them stand side by side.
  if (second !== undefined) throw new Unreadable('the front matter has a second status; keep one', second + 1);
  if (at === undefined) {
    const [flow] = inside((text) => /^\s*[{[]/.test(text));
    if (flow !== undefined)
      throw new Unreadable('the front matter is written in braces; write one key per line', flow + 1);
    const [first] = inside((text) => /^\s*[^\s#]/.test(text));
    if (first !== undefined && /^\s/.test(lines[first]?.text ?? ''))
      throw new Unreadable('the keys of the front matter are indented; begin them at the start of the line', first + 1);
    return { at: end, remove: 0, insert: [`status: ${plainly(status)}`] };
  }
  const [, key = '', space = '', text = ''] = KEY.exec(lines[at]?.text ?? '') ?? [];
  const value = taken(text);
  const below = inside((words) => words.trim() !== '').find((nth) => nth > at);
  if (!value || (below !== undefined && /^(?:[ \t]+[^\s#]|-(?:\s|$))/.test(lines[below]?.text ?? '')))
    throw new Unreadable('the status in the front matter is more than one value on its own line', at + 1);
  return { at, remove: 1, insert: [`${key}${space === '' ? ' ' : space}${written(status, value.quote)}${value.rest}`] };
}
