import type { Note, Prd } from '../../model/prd.ts';
import type { Noted } from './changed.ts';
import { matchesWildcards } from './wildcards.ts';

/** Longest part of an entry that is looked at. */
const LONGEST = 20_000;

/** What a template leaves behind: angle and curly brackets, open words, dots. */
const HOLE =
  /<[^<>\n]{1,80}>|\{\{[^{}\n]{1,80}\}\}|\[(?:…|\.\.\.|[^\]\n]{0,40}\b(?:here|tbd|todo)\b[^\]\n]{0,40})\]|\b(?:tbd|todo|tba|tbc|fixme|xxx+)\b|\?{2,}|…|\.{3,}/gi;
const NONE =
  /^(?:[-–—:.\s]|\d{4}-\d{2}-\d{2})*(?:n\s?\/\s?a|not applicable|(?:none|nothing|no)(?=\s{0,5}(?:needed|required|[.,;:–—-]|$)))(?![a-z0-9\u00c0-\u1fff])/i;
const LABEL =
  /^(?:date|migrations?|notes?|entry|decisions?|rollback|owner|contracts?|changes?|files?|steps?|see|the|and|of|for|in|to|a|an)$/i;

/** All the words of an entry: title, text and the values of its fields. */
export function wordsOf(note: Note): string {
  const text = note.text.includes(note.title) ? note.text : `${note.title}\n${note.text}`;
  const fields = note.fields
    .filter((field) => !text.includes(field.value))
    .map((field) => `${field.label}: ${field.value}`);
  return [text, ...fields].join('\n').slice(0, LONGEST);
}

/** The text without what a template leaves behind. */
export const withoutHoles = (text: string): string => text.slice(0, LONGEST).replace(HOLE, ' ');

const FILE = /[/\\]|\.(?:sql|rb|py|[cm]?[jt]s|java|xml|ya?ml|json|proto|graphqls?|php|cs|exs?|go|avsc|md)$/i;

/** The word without what stands around it. Words of ASCII are told apart because the classes of Unicode are slow to set up. */
const bare = (word: string): string =>
  /^[!-~]*$/.test(word)
    ? word.replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '')
    : word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
const hasLetters = (word: string): boolean =>
  /[A-Za-z]{2}/.test(word) || (/[^!-~]/.test(word) && /\p{L}{2}/u.test(word));

/** Number of the words that say something: no names of files, no ids, no labels, nothing that a template leaves behind. */
export function ownWords(text: string): number {
  return withoutHoles(text)
    .split(/\s+/u)
    .map(bare)
    .filter((word) => hasLetters(word) && !FILE.test(word) && !/\d{3}/u.test(word) && !LABEL.test(word)).length;
}

/** Does the text say nothing of its own: a placeholder, "N/A", or only names and numbers? */
export const isBlank = (text: string): boolean => NONE.test(withoutHoles(text).trim()) || ownWords(text) < 2;

const ID = /^(?:[VUR]\d[\d._]*?(?=__|$)|\d{3,})/u;

/** Ids of a migration: the number or version in its file's or folder's name (`V12`, `0042`, `20250812103000`), and that whole name. */
function idsOf(path: string): readonly string[] {
  const [folder = '', file = ''] = ['', ...path.split('/')].slice(-2);
  const stem = file.replace(/\.[^.]*(?:\.[^.]*)?$/u, '');
  const whole = /[\d_-]/u.test(stem) && stem.length >= 6 ? [stem] : [];
  const id = (part: string) => ID.exec(part)?.[0] ?? [];
  return [...whole, ...[id(file)].flat(), ...[id(folder)].flat(), ...(ID.test(folder) ? [folder] : [])];
}

/** Is the name there as a word of its own, not as a part of a longer name? */
export function hasWord(text: string, name: string): boolean {
  const inside = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}_-]/u.test(letter);
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!inside(text[at - 1]) && !inside(text[at + name.length])) return true;
  }
  return false;
}

/** Numbers of "0042–0045", "V3..V7", "0042 to 0045"; ends included. */
function inRange(text: string, ids: readonly string[]): boolean {
  const numbers = ids.flatMap((id) => /^[VUR]?(\d{1,20})$/u.exec(id)?.[1] ?? []);
  if (numbers.length === 0) return false;
  const ranges = text.matchAll(
    /(?<![\p{L}\p{N}_.-])[VUR]?(\d{1,20})\s{0,3}(?:[-–—‑]|\.{2,3}|…|to|through)\s{0,3}[VUR]?(\d{1,20})(?![\p{L}\p{N}_-])/gu,
  );
  return [...ranges].some(([, from = '', to = '']) => {
    // Dates such as 2025-08 are no ranges: both ends have the length of the id, or one less or more.
    const fits = (one: string) => Math.abs(from.length - to.length) <= 1 && Math.abs(one.length - to.length) <= 1;
    return numbers.some((one) => fits(one) && BigInt(from) <= BigInt(one) && BigInt(one) <= BigInt(to));
  });
}

/** Is this token a folder of the file: its own, or the one above (a migration can be a folder)? */
function isFolder(token: string, path: string): boolean {
  const folder = token.replace(/^\.?\//u, '').replace(/\/+$/u, '');
  const parts = path.split('/').slice(0, -1);
  const parents = [parts.join('/'), parts.slice(0, -1).join('/')].filter((one) => one !== '');
  return token.includes('/') && folder !== '' && parents.some((one) => one === folder || one.endsWith(`/${folder}`));
}

function namesPath(text: string, tokens: readonly string[], path: string, generic: boolean): boolean {
  const base = path.slice(path.lastIndexOf('/') + 1);
  if (hasWord(text, path) || (!generic && hasWord(text, base))) return true;
  return tokens.some((token) => {
    if (isFolder(token, path)) return true;
    if (!/[*?]/u.test(token) || !/[\p{L}\p{N}]{2}/u.test(token)) return false;
    const pattern = token.replace(/^\.?\//u, '');
    return (
      matchesWildcards(pattern, path) || matchesWildcards(pattern, base) || matchesWildcards(`**/${pattern}`, path)
    );
  });
}

const texts = new WeakMap<Note, string>();

/** Everything that an entry can name something in: its words, code and addresses. */
export function textOf(note: Note): string {
  const known = texts.get(note);
  if (known !== undefined) return known;
  const text = [wordsOf(note), ...note.code, ...note.links.map((link) => link.target)].join('\n').slice(0, LONGEST);
  texts.set(note, text);
  return text;
}

/** An id that is not just a small number or a short word. */
const isTelling = (id: string) => id.length >= 6 || /^[VUR]\d/u.test(id) || /^\d{3,}$/u.test(id);

const answers = new WeakMap<Note, Map<string, boolean>>();

/** Does an entry name the file: path, file name, id, folder, pattern or range? Names that every migration has (`migration.sql`) name none. */
export function names(note: Note, noted: Noted): boolean {
  const known = answers.get(note) ?? new Map<string, boolean>();
  answers.set(note, known);
  // Several rules ask the same of the same entry.
  const key = `${noted.kind} ${noted.migration?.id ?? ''} ${noted.file.path} ${noted.file.from ?? ''}`;
  const found = known.get(key) ?? isNamed(note, noted);
  known.set(key, found);
  return found;
}

function isNamed(note: Note, { file, kind, migration, contract }: Noted): boolean {
  const text = textOf(note);
  const tokens = text.split(/[\s`'"“”‘’()[\],;|]+/u).map((token) => token.replace(/[.:]+$/u, ''));
  if (migration && isTelling(migration.id) && hasWord(text, migration.id)) return true;
  const further = [...(migration?.companions ?? []), ...(contract?.from ? [contract.from] : [])];
  return [file.path, ...(file.from ? [file.from] : []), ...further].some((path) => {
    const generic = /(?:^|\/)(?:migration|up|down|index|schema)\.\w+$/i.test(path) && kind === 'migration';
    if (namesPath(text, tokens, path, generic)) return true;
    const ids = kind === 'migration' ? idsOf(path) : [];
    return ids.some((id) => hasWord(text, id)) || inRange(text, ids);
  });
}

/** A text of an entry without the entry's labels, in lower case. */
export function withoutLabels(note: Note, text: string): string {
  const labels = [...new Set(note.fields.map((field) => field.label))].filter((label) => label !== '');
  const marks = labels.flatMap((label) => [':', ' :', ' —', ' –', ' -'].map((mark) => label + mark));
  return marks.reduce((rest, mark) => rest.replaceAll(mark, ' '), text.toLowerCase());
}

/** The entries of 9.6 that say something. */
export const entriesOf = (prds: readonly Prd[]): readonly Note[] =>
  prds.flatMap((prd) => prd.notes).filter((note) => !isBlank(withoutLabels(note, wordsOf(note))));
