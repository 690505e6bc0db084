import { cellsOf, type Entry, type Log, logsOf, shownLines } from './shapes.ts';
import type { Edit, Line } from './text.ts';

/** What is to be noted: the day (yyyy-mm-dd), a short title, the sentence, and its parts for the columns of a table. */
export interface Decision {
  readonly date: string;
  readonly title: string;
  readonly text: string;
  readonly by: string;
  readonly commit: string;
  readonly status: string;
}

/** The section: indexes of its heading's line and of the line behind its last one. */
export interface Range {
  readonly heading: number;
  readonly to: number;
}

const DAY = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/;
/** A date at the start of an entry with what stands around it: `[2025-08-05] `, `**2025-08-05** — `, `2025-08-05: `. */
const DATED = /^([*_]{0,3}[[(]?[*_]{0,3})\d{4}-\d{2}-\d{2}([*_]{0,3}[\])]?[*_]{0,3}:?)([ \t]*(?:[—–:|-]+[ \t]*)?)/;
const PAIRS: Readonly<Record<string, string>> = { '[': ']', '(': ')' };
const FILLER =
  /^(?:n\s?\/\s?a|none(?: yet)?|nothing(?: yet)?|no (?:decisions?|entries)(?: yet)?|tb[da]|todo|to be (?:done|defined|filled in)|empty|pending|-+|—|–|\.{3}|…)\.?$/i;

/** Whether words only keep a place: N/A, TBD, `<decision>`, `[<yyyy-mm-dd>] <what>`. */
function isFiller(words: string): boolean {
  const bare = words
    .replace(/<[^<>]*>|\{\{[^{}]*\}\}|\[?yyyy-mm-dd\]?/gi, ' ')
    .replace(/[*_`[\]()|:]/g, ' ')
    .trim();
  const held = bare !== words.replace(/[*_`[\]()|:]/g, ' ').trim();
  return FILLER.test(bare) || (bare.replace(/[—–\s.-]/g, '') === '' && (held || bare !== '' || words.trim() === ''));
}

const isDated = ({ entries }: Log) => entries.some(({ text }) => DAY.test(text.slice(0, 200)));

/** The log that goes on: dated entries before others, numbered ones before tables, bullets and sub-headings, the last of each kind. */
function logOf(logs: readonly Log[]): Log | undefined {
  const kinds: readonly Log['kind'][] = ['numbered', 'table', 'bullets', 'headings'];
  const last = (kind: Log['kind'], dated: boolean) =>
    logs.findLast((log) => log.kind === kind && isDated(log) === dated && (log.kind !== 'headings' || dated));
  for (const dated of [true, false])
    for (const kind of kinds) {
      const found = last(kind, dated);
      if (found) return found;
    }
  return undefined;
}

/** The words of an entry, dated as the one before it is. */
function worded(before: string, { date, text }: Decision): string {
  const [, start = '[', close = ']', gap = ' '] = DATED.exec(before) ?? [];
  // What goes on behind the date there ("**2025-08-05 by PM** …") is left out here.
  const open = [...start].filter((mark) => close.includes(PAIRS[mark] ?? mark)).join('');
  return `${open}${date}${close}${gap === '' ? ' ' : gap}${text}`;
}

/** The number behind the last one; where every item says the same (`1.`), so does this one. */
function nextNumber(entries: readonly Entry[]): string {
  const numbers = entries.map(({ number = '1' }) => number);
  const last = numbers.at(-1) ?? '1';
  if (numbers.length > 1 && numbers.every((one) => one === last)) return last;
  return String(Number(last) + 1).padStart(/^0/.test(last) ? last.length : 0, '0');
}

function itemEdit(lines: readonly Line[], { entries }: Log, decision: Decision): Edit {
  const last = entries.at(-1) as Entry;
  const before = entries.findLast(({ text }) => DATED.test(text)) ?? last;
  const box = last.lead.replace(/\[ \]/, '[x]');
  if (isFiller(last.text) && last.to === last.from + 1)
    return { at: last.from, remove: 1, insert: [box + worded(before.text, decision)] };
  const lead = last.number === undefined ? box : box.replace(last.number, () => nextNumber(entries));
  const previous = entries.at(-2);
  const loose = previous !== undefined && lines.slice(previous.to, last.from).length > 0;
  return { at: last.to, remove: 0, insert: [...(loose ? [''] : []), lead + worded(before.text, decision)] };
}

/** What belongs under a column, by its name. */
function cellFor(name: string, nth: number, last: string, decision: Decision, texts: number): string {
  const is = (...words: readonly string[]) => words.some((word) => new RegExp(`\\b${word}`, 'i').test(name));
  if (is('date', 'day', 'when')) return decision.date;
  if (nth === texts) return decision.text;
  if (is('owner', 'who', 'by\\b', 'name', 'author', 'approv', 'decider')) return decision.by;
  if (is('commit', 'sha\\b', 'hash')) return decision.commit;
  if (is('status', 'state', 'result', 'outcome')) return decision.status;
  const counted = /^(.*?)(\d+)$/.exec(last);
  if (counted && (is('id\\b', 'no\\b', 'number', 'nr') || name === '#' || nth === 0))
    return `${counted[1]}${String(Number(counted[2]) + 1).padStart(counted[2]?.length ?? 0, '0')}`;
  return '—';
}

const WORDS = /\b(?:decision|what|entry|description|change|note|summary|subject|topic|text|event)/i;

function rowEdit(lines: readonly Line[], { entries, header = 0 }: Log, decision: Decision): Edit {
  const names = cellsOf(lines[header]?.text ?? '').map(({ text }) => text.replace(/[*_`]/g, ''));
  const last = entries.at(-1);
  const cells = last ? cellsOf(last.text) : [];
  const filler = last !== undefined && cells.length > 0 && cells.every(({ text }) => text === '' || isFiller(text));
  const named = names.findIndex((name) => WORDS.test(name));
  const free = names.findIndex(
    (name) => !/\b(?:date|day|when|id|no|number|owner|who|by|name|status|state|commit)\b|^#$/i.test(name),
  );
  const texts = named >= 0 ? named : free >= 0 ? free : names.length - 1;
  const values = names.map((name, nth) => cellFor(name, nth, filler ? '' : (cells[nth]?.text ?? ''), decision, texts));
  const dated = values.includes(decision.date);
  const told = values.map((value, nth) => (nth === texts && !dated ? `[${decision.date}] ${value}` : value));
  const model = last?.text ?? lines[header]?.text ?? '';
  const start = /^[\s>]*/.exec(model)?.[0] ?? '';
  const body = told.map((value) => value.replaceAll('|', '\\|')).join(' | ');
  const open = model.slice(start.length).startsWith('|') ? '| ' : '';
  const row = `${start}${open}${body}${model.trimEnd().endsWith('|') ? ' |' : ''}`;
  if (last && filler) return { at: last.from, remove: 1, insert: [row] };
  return { at: last ? last.to : header + 2, remove: 0, insert: [row] };
}

/** Index behind the last line of a range that is not blank. */
function endOfText(lines: readonly Line[], { heading, to }: Range): number {
  let end = to;
  while (end > heading + 1 && (lines[end - 1]?.text ?? '').trim() === '') end--;
  return end;
}

function headingEdit(lines: readonly Line[], log: Log, range: Range, decision: Decision): Edit {
  const last = log.entries.findLast(({ text }) => DAY.test(text)) as Entry;
  const numbered = /^((?:\d{1,4}\.)*)(\d{1,4})([.)]?\s+)(.*)$/.exec(last.text);
  const own =
    numbered && !DAY.test(`${numbered[1]}${numbered[2]}`) && !/^\d{4}-/.test(last.text) ? numbered : undefined;
  const words = worded(own?.[4] ?? last.text, { ...decision, text: decision.title });
  const title = own ? `${own[1]}${Number(own[2]) + 1}${own[3]}${words}` : words;
  const at = endOfText(lines, range);
  return { at, remove: 0, insert: ['', `${last.lead}${title}`, '', decision.text] };
}

/** The edit that appends a decision to the log in its own shape; an empty log becomes a numbered list, "N/A" gives way to it. */
export function decisionEdit(lines: readonly Line[], range: Range, decision: Decision): Edit {
  // The dashes below a heading belong to it.
  const setext =
    /^ {0,3}(?:=+|-+)[ \t]*$/.test(lines[range.heading + 1]?.text ?? '') &&
    !/^ {0,3}#/.test(lines[range.heading]?.text ?? '');
  const from = range.heading + (setext ? 2 : 1);
  const log = logOf(logsOf(lines, from, range.to));
  if (log?.kind === 'headings') return headingEdit(lines, log, range, decision);
  if (log?.kind === 'table') return rowEdit(lines, log, decision);
  if (log) return itemEdit(lines, log, decision);
  const entry = `1. ${worded('', decision)}`;
  const shown = shownLines(lines, from, range.to).flatMap((is, nth) => (is ? [from + nth] : []));
  const [only] = shown;
  if (only !== undefined && shown.length === 1 && isFiller(lines[only]?.text ?? ''))
    return { at: only, remove: 1, insert: [entry] };
  const end = Math.max(endOfText(lines, range), from);
  const after = end < lines.length && (lines[end]?.text ?? '').trim() !== '' ? [''] : [];
  return { at: end, remove: 0, insert: ['', entry, ...after] };
}
