import type { QaOutcome, QaPage } from '../../model/reading.ts';
import { cellsOf, isRule, type QaLine, visibleLines } from './qa-lines.ts';
import { outcomeInItem, outcomeOf, plainWords, type Told, worse } from './qa-outcome.ts';
import { plain } from './text.ts';

type Statement = QaPage['overall'][number];
type Case = QaPage['cases'][number];

/** A scanned page. `strong`: something that only a results page has; `left` names the cases that are not applicable. */
export interface QaScan {
  readonly overall: readonly Statement[];
  readonly cases: readonly Case[];
  readonly commits: readonly string[];
  readonly strong: boolean;
  readonly left: readonly string[];
}

/** Labels of an overall status, whatever stands around them. */
const OVERALL =
  /^(?:overall(?: (?:test |qa |release )?(?:status|result|results|outcome|verdict|assessment))?|(?:final|test|testing|qa|test run|execution|release) (?:status|result|verdict|outcome)|go\/no-go)$/;
/** Labels that mean the overall status at the top or under a heading like "Conclusion". */
const STATUS = /^(?:status|result|results|outcome|verdict|conclusion|decision)$/;
const BUILD =
  /^(?:build|build under test|commit|build commit|commit under test|tested commit|commit sha|commit hash|git commit|git sha|sha|revision|head|head sha|version under test|build\/commit|commit\/build|build version|code under test)$/;
const CLOSING = /\b(?:summary|overview|overall|results?|conclusions?|status|verdict|outcome|sign-?off|test report)\b/;
const CASE_ID = /^(?:[a-z]{1,6}[-_ ]?\d[\d.]{0,9}\b|test case\b|case\b|scenario\b)/;
/** Words of a column's head that hold the result of a row, and those that name the row. */
const RESULT =
  /^(?:result|results|status|outcome|verdict|pass\/fail|pass \/ fail|p\/f|pass\?|test result|test status|final result|execution status|actual|actual result|state|qa|qa result)$/;
const NAME =
  /^(?:case|test case|test|scenario|id|tc|#|no|test id|case id|name|title|description|area|check|item|feature|step)\b/;

const COUNTS: readonly (readonly [RegExp, QaOutcome])[] = [
  [/^(?:failed|fail|failures|tests failed|cases failed)$/, 'fail'],
  [/^(?:blocked|tests blocked|cases blocked)$/, 'blocked'],
  [/^(?:not run|not executed|pending|open|untested|remaining|skipped)$/, 'open'],
  [/^(?:passed|pass|total|executed|cases|tests|scenarios)$/, 'pass'],
];
const countedAs = (label: string) => COUNTS.find(([pattern]) => pattern.test(label))?.[1];

interface Found {
  readonly path: string;
  readonly overall: Statement[];
  readonly cases: Case[];
  /** Numbers in a summary ("Failed: 2"): they count where no case of that outcome is listed. */
  readonly counted: Case[];
  readonly commits: string[];
  strong: boolean;
  readonly left: string[];
}

const place = (found: Found, line: QaLine) => ({ path: found.path, line: line.number, column: line.column });

function addCase(found: Found, line: QaLine, name: string, outcome: Told, text: string): void {
  if (outcome === 'not-applicable') found.left.push(plain(clean(name), 160));
  else if (outcome) {
    found.cases.push({
      name: plain(clean(name), 160) || 'unnamed',
      outcome,
      text: plain(clean(text), 160),
      at: place(found, line),
    });
  }
}

function addOverall(found: Found, line: QaLine, outcome: Told, text: string): void {
  if (!outcome || outcome === 'not-applicable') return;
  found.overall.push({ outcome, text: plain(clean(text), 160), at: place(found, line) });
}

/** Without marks of emphasis and code, for showing. */
const clean = (text: string) =>
  text
    .slice(0, 400)
    .replace(/[*`]|__/g, '')
    .trim();

/** `Label: value` of a line; the label without its marks, in lower case. */
function labelled(text: string): { readonly label: string; readonly value: string } | undefined {
  const found = /^[*_\s]{0,4}([^:：|]{2,40}?)[*_\s]{0,4}(?:[:：]|\s[-–—]\s)[*_\s]{0,4}(.{0,400})/.exec(text);
  if (!found) return undefined;
  return { label: plainWords((found[1] ?? '').replaceAll('_', ' ')), value: (found[2] ?? '').trim() };
}

function commitIn(value: string, label: string): string | undefined {
  const hashes = [...value.slice(0, 400).matchAll(/(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/gi)].map(
    (match) => match[0],
  );
  const sure = label.includes('commit') || label.includes('sha') || /commit|sha/i.test(value);
  // A long decimal number is a build number unless the words say commit.
  return hashes.find((hash) => sure || /[a-f]/i.test(hash))?.toLowerCase();
}

/** Cells of one table: its head, and each row with its line. */
function readTable(
  found: Found,
  head: string[],
  rows: readonly { readonly line: QaLine; readonly cells: string[] }[],
): void {
  const heads = head.map((cell) => plainWords(cell));
  const results = heads.flatMap((cell, at) => (RESULT.test(cell) && at > 0 ? [at] : []));
  const names = heads.flatMap((cell, at) => (NAME.test(cell) && !results.includes(at) ? [at] : []));
  const tallies = heads.map(countedAs);
  const told = rows.map(({ cells }) => results.map((at) => outcomeOf(cells[at] ?? '')));
  const isCases = told.some((row) => row.some((outcome) => outcome !== undefined && outcome !== 'open'));
  for (const [at, { line, cells }] of rows.entries()) {
    const label = plainWords(cells[0] ?? '');
    const value = cells[1] ?? '';
    if (OVERALL.test(label)) {
      const outcome = told[at]?.find((one) => one !== undefined) ?? outcomeOf(value);
      addOverall(found, line, outcome, `${cells[0] ?? ''}: ${value}`);
      if (outcome) found.strong = true;
      continue;
    }
    if (heads.length === 2 && BUILD.test(label)) {
      const commit = commitIn(value, label);
      if (commit) found.commits.push(commit);
      continue;
    }
    for (const [column, outcome] of tallies.entries()) {
      if (outcome) count(found, line, heads[column] ?? '', cells[column] ?? '', outcome);
    }
    const outcomeHere = countedAs(label);
    if (outcomeHere && count(found, line, label, value, outcomeHere)) continue;
    if (!isCases) continue;
    found.strong = true;
    // The result of a row is its worst cell; words that tell nothing are open.
    const words = results.map((column) => cells[column] ?? '');
    const known = (told[at] ?? []).filter((one) => one !== undefined);
    const real = known.filter((one) => one !== 'not-applicable');
    const outcome: Told =
      known.length > 0 && real.length === 0 ? 'not-applicable' : real.reduce<QaOutcome | undefined>(worse, undefined);
    const name =
      names.length > 0
        ? names
            .slice(0, 2)
            .map((column) => cells[column] ?? '')
            .filter(Boolean)
            .join(': ')
        : (cells[0] ?? '');
    addCase(found, line, name, outcome ?? 'open', words.filter(Boolean).join(' / ') || 'no result');
  }
}

/** Notes a number of failed, blocked or open cases of a summary; false when it is no number. */
function count(found: Found, line: QaLine, label: string, value: string, outcome: QaOutcome): boolean {
  const number = /^\D{0,3}(\d{1,7})\b/.exec(plainWords(value))?.[1];
  if (number === undefined) return false;
  if (Number(number) > 0 && outcome !== 'pass')
    found.counted.push({ name: `${label}: ${number}`, outcome, text: number, at: place(found, line) });
  return true;
}

interface Context {
  /** Nearest heading in plain words; '' before the first. */
  readonly heading: string;
  /** The page's title or nothing stands above, or a heading like "Conclusion". */
  readonly closing: boolean;
  /** The line follows directly on its heading. */
  readonly first: boolean;
}

function readLine(found: Found, line: QaLine, context: Context): void {
  const pair = labelled(line.text);
  const label = pair?.label ?? '';
  // A value of the front matter can be quoted.
  const value = line.kind === 'front' ? (pair?.value ?? '').replace(/^["']/, '') : (pair?.value ?? '');
  if (pair && OVERALL.test(label)) {
    const outcome = outcomeOf(value);
    if (outcome) found.strong = true;
    addOverall(found, line, outcome, line.text);
    return;
  }
  if (pair && BUILD.test(label)) {
    const commit = commitIn(value, label);
    if (commit) found.commits.push(commit);
    return;
  }
  if (line.kind === 'front') {
    if (pair && STATUS.test(label)) addOverall(found, line, outcomeOf(value), line.text);
    return;
  }
  const counted = countedAs(label);
  if (counted && count(found, line, label, value, counted)) return;
  if (pair && STATUS.test(label)) {
    const outcome = outcomeOf(value);
    if (CASE_ID.test(context.heading)) addCase(found, line, context.heading, outcome, value);
    else if (context.closing || (outcome !== 'pass' && outcome !== 'not-applicable'))
      addOverall(found, line, outcome, line.text);
    else addCase(found, line, context.heading, outcome, value);
    return;
  }
  if (line.kind === 'item') readItem(found, line, context);
  else if (line.kind !== 'heading') readParagraph(found, line, context);
}

function readItem(found: Found, line: QaLine, context: Context): void {
  const item = outcomeInItem(line.text);
  if (item?.outcome) {
    addCase(found, line, item.name, item.outcome, line.text);
    return;
  }
  if (
    line.box &&
    CASE_ID.test(plainWords(line.text)) &&
    /\b(?:tests?|cases?|scenarios?|results?)\b/.test(context.heading)
  ) {
    addCase(found, line, line.text, line.box === 'ticked' ? 'pass' : 'open', line.text);
  }
}

/** An outcome that is all that a sentence says, or that goes on with a reason. */
const ALONE =
  /^\W{0,8}(?:blocked|failed|fail|passed|pass)\b(?:\s?\W{0,6}$|\s?(?:[-:(,.]|by\b|on\b|waiting\b|until\b|with\b))/;

/** A sentence that begins with its outcome: "Blocked — waiting on …" anywhere, "Pass" under a heading like "Overall status". */
function readParagraph(found: Found, line: QaLine, context: Context): void {
  const words = plainWords(line.text);
  const outcome = outcomeOf(line.text);
  if (context.first && context.closing && (words.length < 40 || ALONE.test(words))) {
    if (outcome && OVERALL.test(context.heading)) found.strong = true;
    addOverall(found, line, outcome, line.text);
  } else if ((outcome === 'blocked' || outcome === 'fail') && ALONE.test(words))
    addOverall(found, line, outcome, line.text);
}

/** Scans a Markdown page for overall statuses, cases and the build under test; comments and code count for nothing. */
export function scanQa(path: string, page: string): QaScan {
  const found: Found = { path, overall: [], cases: [], counted: [], commits: [], strong: false, left: [] };
  const lines = visibleLines(page);
  let context: Context = { heading: '', closing: true, first: false };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) continue;
    const next = lines[at + 1];
    if (line.kind === 'row' && next && next.number === line.number + 1 && isRule(next.text)) {
      const rows: { line: QaLine; cells: string[] }[] = [];
      let end = at + 2;
      for (
        let row = lines[end];
        row && row.kind === 'row' && row.number === line.number + end - at;
        row = lines[++end]
      ) {
        rows.push({ line: row, cells: cellsOf(row.text) });
      }
      readTable(found, cellsOf(line.text), rows);
      at = end - 1;
      context = { ...context, first: false };
      continue;
    }
    readLine(found, line, context);
    if (line.kind === 'heading') {
      const heading = plainWords(line.text).replace(/^[\d.)\s]+/, '');
      context = { heading, closing: line.level === 1 || CLOSING.test(heading), first: true };
    } else context = { ...context, first: false };
  }
  const cases = [...found.cases];
  for (const counted of found.counted)
    if (!cases.some(({ outcome }) => outcome === counted.outcome)) cases.push(counted);
  const titled = lines.some(
    (line) => line.kind === 'heading' && /\b(?:test results?|test report|qa)\b/.test(plainWords(line.text)),
  );
  return {
    overall: found.overall,
    cases,
    commits: [...new Set(found.commits)],
    strong: found.strong || (titled && found.overall.length > 0),
    left: found.left,
  };
}
