import type { TestCase } from '../../model/facts.ts';
import { cellsOf, isRule, type QaLine, visibleLines } from './qa-lines.ts';
import { plainWords } from './qa-outcome.ts';
import { plain } from './text.ts';

/** Most cases of one page. */
const MOST = 2_000;

/** Columns that hold what a case is called, by the whole of their heads. */
const KEY =
  /^(?:#|no|nr|id|tc|key|ref|reference|case|test|test case|scenario|test scenario|check|(?:test|case|tc|test case|scenario|check)[ -]?(?:id|no|nr|number|#|key|ref))$/;
const NAME =
  /^(?:title|name|description|summary|objective|what|case|test|test case|scenario|test scenario|check|(?:test|case|tc|test case|scenario)[ -]?(?:name|title|description|summary))$/;
/** A table that is about cases even without ids says so. */
const ABOUT = /\b(?:case|test|scenario|check|tc)\b/;
/** Words with a number that are no case: parts of a document, of a plan, of requirements. */
const OTHERS =
  /^(?:step|section|phase|sprint|version|part|level|chapter|page|figure|table|v|p|m|q|h|http|iso|rfc|utf|sha|req|requirement|fr|nfr|ac|us|story|epic|bug|risk|release|build|day|week|note|env|user|item|appendix)$/i;
const GONE = /~~|\((?:removed|deprecated|obsolete|dropped|withdrawn)\)/i;

/** Text of a cell, item or heading without Markdown's marks, on one line. */
const clean = (text: string) =>
  plain(
    text
      .slice(0, 400)
      .replace(/!?\[([^\]]{0,200})\]\([^)]{0,400}\)/g, '$1')
      .replace(/[*`]/g, '')
      .replace(/(?<!\w)_{1,2}(?=\S)|(?<=\S)_{1,2}(?!\w)/g, ''),
    200,
  ).trim();

interface Called {
  readonly id: string;
  readonly rest: string;
}

/** The id that a text begins with: `TC-07`, `QC_ORD-1`, `TC7`, `Test case 3`; nothing for other words with a number. */
function idAt(text: string): Called | undefined {
  const bare = text.replace(/^[\s[(]+/, '');
  const spelt = /^(?:test[ -]?case|case|scenario|test|tc)[ #-]{0,2}(\d{1,5}(?:\.\d{1,4}){0,3}[a-z]?)(?![\w])/i.exec(
    bare,
  );
  const joined = /^[A-Za-z][A-Za-z0-9]{0,15}(?:[-_.][A-Za-z0-9]{1,15}){0,5}(?=$|[\s:.)\],;|/–—-])/.exec(bare);
  const id = spelt?.[0] ?? joined?.[0] ?? '';
  if (!/\d[a-z]?$/i.test(id)) return undefined;
  const words = /^([A-Za-z]+)[-_. ]?\d+[a-z]?(?:\.\d+)*$/.exec(id)?.[1];
  // "utf8" and "x2" are words; without a mark between an id is in capitals.
  if (!spelt && !/[-_]/.test(id) && !/^[A-Z]{2,8}\d+[a-z]?$/.test(id)) return undefined;
  if (words !== undefined && OTHERS.test(words)) return undefined;
  return { id, rest: bare.slice(id.length).replace(/^[\s:.)\]–—-]+/, '') };
}

interface Found {
  readonly path: string;
  readonly named: TestCase[];
  readonly seen: Set<string>;
}

function add(found: Found, line: QaLine, id: string | undefined, name: string): void {
  const key = (id ?? name).toLowerCase();
  // A row that a template left is no case.
  if (id === undefined && /^(?:<[^<>]*>|\{\{.*\}\}|…|\.{3}|tbd|todo)$/.test(key)) return;
  if (key === '' || found.seen.has(key) || found.named.length >= MOST) return;
  found.seen.add(key);
  const at = { path: found.path, line: line.number, column: line.column };
  found.named.push({ ...(id === undefined ? {} : { id }), name, at });
}

function readTable(found: Found, heads: readonly string[], rows: readonly QaLine[]): void {
  const keyAt = heads.findIndex((head) => KEY.test(head));
  const nameAt = heads.findIndex((head, at) => at !== keyAt && NAME.test(head));
  if (keyAt < 0 && nameAt < 0) return;
  const isAbout = ABOUT.test(heads[keyAt] ?? '') || ABOUT.test(heads[nameAt] ?? '');
  for (const row of rows) {
    const cells = cellsOf(row.text).map(clean);
    if (GONE.test(row.text)) continue;
    const first = cells[keyAt < 0 ? nameAt : keyAt] ?? '';
    const called = idAt(first);
    const number = /^\d{1,5}(?:\.\d{1,4}){0,3}$/.test(first) ? first : undefined;
    const name = (keyAt >= 0 && nameAt >= 0 ? cells[nameAt] : undefined) ?? '';
    if (called) add(found, row, called.id, name || called.rest);
    else if (number !== undefined && name !== '') add(found, row, number, name);
    else if (isAbout && number === undefined && /\p{L}/u.test(first))
      add(found, row, undefined, name && first.length < 3 ? name : first);
  }
}

function readHeading(found: Found, line: QaLine): void {
  const text = clean(line.text);
  const called = idAt(text) ?? idAt(text.replace(/^[\d.)\s]+/, ''));
  const scenario = /^(?:test case|scenario(?: outline)?|case)\s?[:–—-]\s?(.+)$/i.exec(text)?.[1];
  if (GONE.test(line.text)) return;
  if (called) add(found, line, called.id, called.rest);
  else if (scenario) add(found, line, undefined, scenario);
}

/** An item or a sentence that begins with an id; a sentence only where it is set apart from it. */
function readLine(found: Found, line: QaLine): void {
  const apart =
    line.kind === 'item' || /^\s{0,3}(?:\*\*|__)/.test(line.text) || /^\s{0,3}[\w.-]{2,30}\s?:/.test(line.text);
  const called = apart && !GONE.test(line.text) ? idAt(clean(line.text)) : undefined;
  if (called) add(found, line, called.id, called.rest);
}

/**
 * The test cases of a Markdown page, each once: rows of tables and headings, else items and lines that begin with an id, else
 * the items under a heading "Test cases". Of a Gherkin file its scenarios. Empty when nothing looks like a case. Linear.
 */
export function testCasesOf(path: string, text: string): readonly TestCase[] {
  const make = (): Found => ({ path, named: [], seen: new Set() });
  const lines = visibleLines(text);
  if (/\.feature$/i.test(path)) {
    const found = make();
    for (const line of lines) {
      const scenario = /^(?:scenario(?: outline| template)?|example)\s?:\s?(.+)$/i.exec(line.text.trim())?.[1];
      if (scenario) add(found, line, idAt(scenario)?.id, scenario);
    }
    return found.named;
  }
  const strong = make();
  const weak = make();
  const items = make();
  let heading = '';
  /** Column of the first item under the heading: those further in are its steps. */
  let column = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) continue;
    const next = lines[at + 1];
    if (line.kind === 'row' && next && isRule(next.text)) {
      let end = at + 2;
      while (lines[end]?.kind === 'row' && lines[end]?.number === line.number + end - at) end++;
      const heads = cellsOf(line.text).map((cell) => plainWords(cell).replace(/[.:?]+$/, ''));
      readTable(strong, heads, lines.slice(at + 2, end));
      at = end - 1;
    } else if (line.kind === 'heading') {
      heading = plainWords(line.text);
      column = 0;
      readHeading(strong, line);
    } else if (line.kind === 'item' || line.kind === 'text') {
      readLine(weak, line);
      if (line.kind !== 'item' || !/\b(?:cases?|scenarios?)\b/.test(heading)) continue;
      if (column === 0) column = line.column;
      if (line.column <= column + 1 && !GONE.test(line.text)) add(items, line, undefined, clean(line.text));
    }
  }
  return [strong, weak, items].find((one) => one.named.length > 0)?.named ?? [];
}
