import type { Prd, SignOff } from '../model/prd.ts';
import { boxesIn } from './ground/boxes.ts';
import { dateIn } from './ground/dates.ts';
import { plainForms, squeeze } from './ground/plain.ts';
import { hasText, openSource } from './ground/source.ts';

/** What roles sign: each its own sentence (the `nth` of its name, from 1), and together all of the section that is no role's line. */
export interface SignedTexts {
  readonly sentences: readonly { readonly role: string; readonly nth: number; readonly text: string }[];
  readonly prose: string;
}

/** Most characters of a sentence that are taken apart; what is behind them is compared as it is. */
const LONGEST = 20_000;
const SEPARATORS = /\s-{1,3}(?=\s|$)|[,;()|\n]/;
/** Words that say that or when somebody signed, and nothing of what. */
const SIGNING =
  /^(?:by|on|at|date|name|and|the|sign(?:ed)?|off|sign(?:ed)?-?off|approve[ds]?|approval|approver|reviewer|confirmed|accepted|yes|no|ok|okay|done|complete[d]?|lgtm|pending|awaiting|waiting|tbd|todo|tba|open|not|yet|x|rejected|declined|status|unsigned|@)$/i;
const BLANKS = /<[^<>\n]{0,60}>|_{2,}|\byyyy-mm-dd\b/gi;
const CAPITAL = /^(?:@[\w-]+|[\p{Lu}][\p{L}'.-]*)$/u;

const wordsOf = (text: string) => text.split(/[\s:]+/).filter((word) => /[\p{L}\p{N}@]/u.test(word));
const isSigning = (text: string) => wordsOf(text).every((word) => SIGNING.test(word.replace(/[.:!]+$/, '')));
/** One to three words with a capital each, or a handle: what a name can be. */
const isNameLike = (text: string) => {
  const words = wordsOf(text).filter((word) => !SIGNING.test(word));
  return words.length <= 3 && words.every((word) => CAPITAL.test(word));
};

/** A text without its boxes and ticks. */
function withoutBoxes(text: string): string {
  let [out, from] = ['', 0];
  for (const box of boxesIn(text)) {
    out += `${text.slice(from, box.from)} `;
    from = box.to;
  }
  return out + text.slice(from);
}

/** The date that a text ends with, cut off; one inside of a path or a sentence stays, for it is part of what is signed. */
function cutDate(text: string): { readonly rest: string; readonly dated: boolean } {
  const found = dateIn(text);
  if (!found) return { rest: text, dated: false };
  const alone = /(?:^|[\s:[])$/.test(text.slice(0, found.from)) && /^[\s.\]]*$/.test(text.slice(found.to));
  return alone ? { rest: text.slice(0, found.from), dated: true } : { rest: text, dated: false };
}

/** A name behind "by", cut off; only what looks like one, so that nothing else can be hidden there. */
function cutName(text: string): string {
  const at = text.toLowerCase().lastIndexOf(' by ');
  return at >= 0 && isNameLike(text.slice(at + 4)) ? text.slice(0, at) : text;
}

/** A sentence without box, name and date: its parts between dashes, commas and brackets that say more than who and when. */
export function sentenceOf(text: string, name: string | undefined): string {
  const plain = withoutBoxes(plainForms(text.slice(0, LONGEST)).replace(/[*`]/g, '')).replace(BLANKS, ' ');
  const who = squeeze(plainForms(name ?? ''));
  // In a table the name has a cell of its own.
  const cells = plain.split('|').filter((cell) => who === '' || squeeze(cell) !== who);
  const parts = cells.join('|').split(SEPARATORS).map(cutDate);
  const role = parts.findIndex(({ rest }) => !isSigning(rest));
  return parts
    .flatMap(({ rest, dated }, at) => {
      if (isSigning(rest)) return [];
      // "QA — Ada, 2026-02-03": a name that stands by its date. The first part is the role.
      const signs = squeeze(rest) === who || dated || parts[at + 1]?.dated || parts[at - 1]?.dated;
      if (at > role && signs && isNameLike(rest)) return [];
      return [squeeze(cutName(rest)).replace(/(?: (?:by|on|at))+$/i, '')];
    })
    .concat(text.length > LONGEST ? [text.slice(LONGEST)] : [])
    .join(' | ');
}

const indentOf = (line: string) => line.length - line.trimStart().length;
/** What begins something new at the margin, so that it is no continuation of the line before. */
const STARTS = /^\s*(?:[-*+]\s|\d{1,9}[.)]\s|#{1,6}\s|\||>|<|```|~~~)/;

/** Lines (from 0) that go on with what stands in `start`: indented deeper, or right below without a mark of their own. */
function continuation(lines: readonly string[], start: number, taken: ReadonlySet<number>): readonly number[] {
  const first = lines[start] ?? '';
  const found: number[] = [];
  if (first.trimStart().startsWith('|')) return found;
  let blank = false;
  for (let at = start + 1; at < lines.length && !taken.has(at); at++) {
    const line = lines[at] ?? '';
    if (line.trim() === '') {
      blank = true;
      continue;
    }
    const deeper = indentOf(line) > indentOf(first);
    if (!deeper && (blank || STARTS.test(line))) break;
    found.push(at);
  }
  return found;
}

/** Lines (from 0) of a section with all below it, each once. */
function linesIn({ sections }: Prd, number: string): readonly number[] {
  const found: number[] = [];
  let next = 0;
  const inside = sections.filter((one) => one.number === number || one.number.startsWith(`${number}.`));
  for (const { at, endLine } of [...inside].sort((a, b) => a.at.line - b.at.line)) {
    for (next = Math.max(next, at.line - 1); next < endLine; next++) found.push(next);
  }
  return found;
}

/**
 * What every role of the section signs, in the order of the document's sign-offs. Undefined when the bytes are no text.
 * Two are equal when only boxes, names, dates, white space or other sections differ.
 */
export function signedTexts(prd: Prd, bytes: Uint8Array, number: string): SignedTexts | undefined {
  const source = openSource(prd.path, bytes, bytes.length);
  if (!hasText(source)) return undefined;
  const { lines } = source;
  const rows = new Map<number, number>();
  for (const { at } of prd.signOffs) rows.set(at.line - 1, (rows.get(at.line - 1) ?? 0) + 1);
  const headings = prd.sections.map(({ at }) => at.line - 1);
  const taken = new Set([...rows.keys(), ...headings]);
  // What stands below a line of several roles is for all of them, and so for everybody.
  const more = new Map([...rows].map(([row, many]) => [row, many > 1 ? [] : continuation(lines, row, taken)]));
  const own = new Set([...taken, ...[...more.values()].flat()]);
  const prose = linesIn(prd, number)
    .filter((row) => !own.has(row))
    .map((row) => squeeze(plainForms(lines[row] ?? '')))
    .filter((line) => line !== '');
  const said = ({ at, text, links, source: line = '' }: SignOff): readonly string[] => {
    const row = at.line - 1;
    if ((rows.get(row) ?? 0) > 1) return [text, ...links.map(({ target }) => target)];
    const below = (more.get(row) ?? []).map((nth) => lines[nth] ?? '');
    return [(lines[row] ?? line).replace(/^\s*(?:[-*+]|\d{1,9}[.)])\s/, ''), ...below];
  };
  const counts = new Map<string, number>();
  const sentences = prd.signOffs.map((one) => {
    const role = squeeze(one.role).toLowerCase();
    const nth = (counts.get(role) ?? 0) + 1;
    counts.set(role, nth);
    return { role, nth, text: sentenceOf(said(one).join('\n'), one.name) };
  });
  return { sentences, prose: prose.join('\n') };
}
