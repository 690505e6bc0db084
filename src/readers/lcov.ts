import type { Document, Reader, Reading } from '../model/reading.ts';
import { Unreadable } from '../model/reading.ts';
import { type Covered, coverageOf, filesOf } from './ground/coverage.ts';
import { base } from './ground/finish.ts';
import { plain } from './ground/text.ts';

/** One record between `SF:` and `end_of_record`. */
interface Block {
  readonly file: string;
  /** Line number → whether it ran. */
  readonly lines: Map<number, boolean>;
  /** `DA` entries as written, and those that ran: some writers list a line once per method. */
  entries: number;
  ran: number;
  found?: number;
  hit?: number;
}

/** What counts for a source file: the numbers of its one record, or its merged lines once it has more. */
interface Source {
  readonly lines: Map<number, boolean>;
  total: number;
  covered: number;
  merged: boolean;
}

interface Sums {
  readonly sources: Map<string, Source>;
  negative: number;
  readonly contradictions: string[];
}

const DATA = /^(\d{1,10}),\s?(-?\d{1,20}|-?\d{1,15}\.\d{1,10}|-?\d(?:\.\d{1,17})?e\+?\d{1,3})(?:,.*)?$/i;
const COUNT = /^\d{1,12}$/;

function addLine(block: Block, sums: Sums, value: string, line: number): void {
  const found = DATA.exec(value.slice(0, 200));
  if (!found) throw new Unreadable(`has a DA entry that is no "line,count" (line ${line})`, line, 1);
  const runs = Number(found[2]);
  const at = Number(found[1]);
  if (runs < 0) sums.negative++;
  if (runs > 0) block.ran++;
  block.entries++;
  block.lines.set(at, block.lines.get(at) === true || runs > 0);
}

const ranIn = (lines: ReadonlyMap<number, boolean>) => {
  let ran = 0;
  for (const yes of lines.values()) if (yes) ran++;
  return ran;
};

/** Lines and covered lines of a record. Where its summary says something else than its list, the worse of the two counts. */
function count(block: Block, sums: Sums): { readonly total: number; readonly covered: number } {
  const { lines, entries, found, hit } = block;
  // A summary without a list is all there is.
  if (entries === 0) return { total: found ?? 0, covered: Math.min(hit ?? 0, found ?? 0) };
  const once = { total: lines.size, covered: ranIn(lines) };
  const asWritten = { total: entries, covered: block.ran };
  const fits = [asWritten, once].find(
    ({ total, covered }) => (found === undefined || found === total) && (hit === undefined || hit === covered),
  );
  if (fits) return fits;
  const name = plain(block.file, 120);
  if (found !== undefined && found !== entries && found !== lines.size) {
    sums.contradictions.push(`${name}: LF states ${found} lines, ${lines.size} are listed`);
  }
  if (hit !== undefined && hit !== block.ran && hit !== once.covered) {
    sums.contradictions.push(`${name}: LH states ${hit} covered lines, ${once.covered} are listed`);
  }
  return { total: Math.max(once.total, found ?? 0), covered: Math.min(once.covered, hit ?? once.covered) };
}

function close(block: Block, sums: Sums): void {
  const counted = count(block, sums);
  const source = sums.sources.get(block.file);
  if (!source) {
    sums.sources.set(block.file, { lines: block.lines, ...counted, merged: false });
    return;
  }
  for (const [at, ran] of block.lines) source.lines.set(at, source.lines.get(at) === true || ran);
  // Records that have no lines can't be merged: the one with the most lines stands for all.
  if (counted.total > source.total) Object.assign(source, counted);
  source.merged = true;
}

function summary(value: string, key: string, line: number): number {
  if (!COUNT.test(value.trim())) throw new Unreadable(`has ${key} without a count (line ${line})`, line, 1);
  return Number(value);
}

/** Reads all records; `open` names what never ends. */
function walk(text: string): { readonly sums: Sums; readonly open?: string } {
  const sums: Sums = { sources: new Map(), negative: 0, contradictions: [] };
  let block: Block | undefined;
  let named = false;
  let line = 0;
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at);
    const row = text.slice(at, end === -1 ? text.length : end).trim();
    at = end === -1 ? text.length : end + 1;
    line++;
    if (row === 'end_of_record') {
      if (block) close(block, sums);
      block = undefined;
      continue;
    }
    if (row === '' || row.startsWith('#')) continue;
    const colon = row.indexOf(':');
    // Every entry has a colon: this one is cut off, or no lcov at all.
    if (colon === -1) return { sums, open: block?.file ?? row };
    const key = row.slice(0, colon);
    named = key === 'TN';
    const value = row.slice(colon + 1);
    if (key === 'SF') {
      if (block) return { sums, open: block.file };
      block = { file: value, lines: new Map(), entries: 0, ran: 0 };
    } else if (key === 'DA' || key === 'LF' || key === 'LH') {
      if (!block) throw new Unreadable(`has ${key} outside of a file's record (line ${line})`, line, 1);
      if (key === 'DA') addLine(block, sums, value, line);
      else if (key === 'LF') block.found = summary(value, key, line);
      else block.hit = summary(value, key, line);
    }
  }
  if (named && !block) return { sums, open: 'a test' };
  return { sums, ...(block ? { open: block.file } : {}) };
}

function read(doc: Document): Reading {
  const { sums, open } = walk(doc.text);
  let total = 0;
  let covered = 0;
  const files: (readonly [string, Covered])[] = [];
  for (const [path, source] of sums.sources) {
    const byLine = source.merged && source.lines.size > 0;
    const own = byLine ? { total: source.lines.size, covered: ranIn(source.lines) } : source;
    total += own.total;
    covered += own.covered;
    files.push([path, own]);
  }
  const cutOff = open === undefined ? undefined : `is cut off: the record of ${plain(open, 120)} has no end_of_record`;
  const why = cutOff ?? (total === 0 ? 'covers no line, which proves nothing' : undefined);
  return {
    ...base(reader.id, {
      contradictions: sums.contradictions,
      remarks: sums.negative > 0 ? [`${sums.negative} lines have a negative count; they count as not covered`] : [],
      ...(why ? { why } : {}),
    }),
    kind: 'coverage',
    coverage: { ...coverageOf(covered, total), ...filesOf(files) },
  };
}

/** lcov trace files: https://github.com/linux-test-project/lcov (man geninfo). */
export const reader: Reader = {
  id: 'lcov',
  title: 'lcov trace file',
  kind: 'coverage',
  recognise: (doc) => {
    if (doc.syntax !== 'text') return false;
    const start = doc.text.slice(0, 20_000).replace(/^(?:\s|#[^\n]{0,1000}\n){1,200}/, '');
    return start.startsWith('SF:') || (start.startsWith('TN:') && start.includes('\nSF:'));
  },
  read,
  docs: {
    recognised: 'Text that begins with `TN:` or `SF:`.',
    proof:
      'Every record ends with `end_of_record`, and at least one line can be covered. The `DA` lines count; a file with several ' +
      'records is merged line by line. Where `LF` or `LH` say something else, the worse of the two counts and the contradiction is told.',
    ignored: 'Functions, branches, conditions and checksums. A negative count is not covered.',
    example: 'SF:src/add.js\nDA:1,5\nDA:2,0\nLF:2\nLH:1\nend_of_record',
  },
};
