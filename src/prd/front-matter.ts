import type { FrontMatter, PrdRemark } from '../model/prd.ts';
import type { Source } from './ground/source.ts';
import type { readYaml } from './ground/yaml.ts';

/** Most lines and letters of front matter: more is no header of a document. */
const MOST_LINES = 500;
const LONGEST = 50_000;

/** Reads front matter that is more than plain words: see `ground/yaml.ts`, which is only loaded when it is needed. */
export type ReadYaml = typeof readYaml;

/** The front matter of a document, and how many of its first lines it takes. */
export interface Head {
  readonly frontMatter?: FrontMatter;
  readonly lines: number;
  readonly remarks: readonly PrdRemark[];
}

/** Keys that mean something to JavaScript. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

const PLAIN = /^([A-Za-z][\w-]*): +([A-Za-z0-9](?:[\w .,/()+-]*[\w.,/()+-])?)$/;

/** Front matter of nothing but plain words and dates, which YAML reads as they stand; undefined when it has more. */
function readPlain(path: string, lines: readonly string[]): FrontMatter | undefined {
  const keys = new Set<string>();
  const entries: FrontMatter['entries'][number][] = [];
  for (const [at, line] of lines.entries()) {
    const [, key, value] = line.match(PLAIN) ?? [];
    if (key === undefined || value === undefined) return undefined;
    if (keys.has(key) || FORBIDDEN.has(key) || /^(?:null|true|false)$/i.test(key)) return undefined;
    keys.add(key);
    entries.push({ key, value, at: { path, line: at + 2, column: 1 } });
  }
  return { at: { path, line: 1, column: 1 }, entries };
}

const OPENS = /^---[ \t]*$/;
const CLOSES = /^(?:---|\.\.\.)[ \t]*$/;

/** Index of the line that ends the front matter; -1 when it has no end, undefined when there is none at all. */
function endOf(lines: readonly string[]): number | undefined {
  if (!OPENS.test(lines[0] ?? '')) return undefined;
  const last = Math.min(lines.length, MOST_LINES);
  for (let at = 1; at < last; at++) if (CLOSES.test(lines[at] ?? '')) return at;
  // A line of dashes with no key below it is only a rule.
  return /^[\w-]+\s*:/.test(lines[1] ?? '') ? -1 : undefined;
}

/** How many of the first lines of a text are front matter. */
export function headLines({ lines }: Source): number {
  return Math.max(0, (endOf(lines) ?? -1) + 1);
}

/** The bytes of a document up to the end of its front matter; all of them where that cannot be told from its beginning. */
export function onlyHead(bytes: Uint8Array): Uint8Array {
  // As Latin-1 every byte is a letter, so that places in the text are places in the bytes.
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, LONGEST));
  const start = /^(?:\u00ef\u00bb\u00bf)?---[ \t]*\r?\n/.exec(text)?.[0].length;
  const end = start === undefined ? undefined : /\n(?:---|\.\.\.)[ \t]*\r?\n/.exec(text.slice(start - 1));
  return start === undefined || !end ? bytes : bytes.subarray(0, start - 1 + end.index + end[0].length);
}

/** Letters at the start of a file in which front matter is looked for before its YAML parser is loaded. */
const GLANCE = 8_000;

/** Whether the front matter of a file needs a YAML parser; true when that cannot be told from its beginning. */
export function needsYaml(bytes: Uint8Array): boolean {
  // A byte order mark of UTF-16.
  if (bytes[0] === 0xff || bytes[0] === 0xfe) return true;
  const lines = new TextDecoder().decode(bytes.subarray(0, GLANCE)).split(/\r\n?|\n/);
  if (bytes.length > GLANCE) lines.pop();
  const end = endOf(lines);
  if (end === undefined) return OPENS.test(lines[0] ?? '') && bytes.length > GLANCE;
  return end < 0 || readPlain('', lines.slice(1, end)) === undefined;
}

/** Reads the YAML between two `---` lines at the very start; what is broken or refused gives a remark with its place. */
export function readFrontMatter(source: Source, yaml: ReadYaml): Head {
  const { path, lines } = source;
  const end = endOf(lines);
  if (end === undefined) return { lines: 0, remarks: [] };
  const broken = (says: string, line: number, column: number): Head => ({
    lines: end + 1,
    remarks: [
      { kind: 'broken-front-matter', says: `the front matter cannot be read: ${says}`, at: { path, line, column } },
    ],
  });
  if (end < 0) return broken('it has no closing `---` line', 1, 1);
  const text = `${lines.slice(1, end).join('\n')}\n`;
  if (text.length > LONGEST) return broken(`it is longer than ${LONGEST} characters`, 1, 1);
  const found = readPlain(path, lines.slice(1, end)) ?? yaml(path, text);
  if ('entries' in found) return { frontMatter: found, lines: end + 1, remarks: [] };
  return broken(found.says, Math.max(found.line, 1) + 1, Math.max(found.column, 1));
}

/** The value of the first key that is one of the names, compared without case; undefined when there is none. */
export function entryOf(head: FrontMatter | undefined, ...names: readonly string[]): string | undefined {
  const entry = head?.entries.find(({ key, value }) => names.includes(key.toLowerCase().trim()) && value !== '');
  return entry?.value;
}
