import type { Evidence } from '../../model/evidence.ts';
import type { Report } from '../../model/verdict.ts';
import { columns, middle, type Paint, type Style, table } from './layout.ts';
import { oneLine } from './sanitise.ts';
import { claimOf, kindOf, many, short, what, where } from './words.ts';

/** Rows that are shown; the rest is counted. */
const MOST_ROWS = 40;

/** What the evidence was made for, short enough for a column; in a narrow one without the commit, which the findings name. */
function made(evidence: Evidence, narrow: boolean): string {
  if (evidence.resolution.kind !== 'found') return '–';
  const { binding, commit } = evidence;
  if (binding.kind === 'same') return 'this code';
  if (binding.kind === 'unknown') return 'not known';
  return commit && !narrow ? `stale since ${short(commit.sha)}` : 'stale';
}

/** Whether a row needs a look: not there, not read to its end, not of this code. */
function style(evidence: Evidence): Style | undefined {
  const { resolution, binding, reading } = evidence;
  if (resolution.kind === 'unknown' || resolution.kind === 'waiting') return 'yellow';
  if (resolution.kind !== 'found' || binding.kind === 'stale' || reading?.complete === false) return 'red';
  return binding.kind === 'unknown' ? 'yellow' : undefined;
}

/** The evidence as a table: id, kind, where, made for, what it is; nothing when there is none. */
export function evidenceTable({ facts }: Report, width: number, paint: Paint): string[] {
  if (facts.evidence.length === 0) return [];
  const told = facts.evidence.slice(0, MOST_ROWS);
  const cells = told.map((one) => {
    const kind = kindOf(claimOf(facts, one), one.reading);
    return [oneLine(one.id), kind, oneLine(where(one)), made(one, width < 100), oneLine(what(one, kind), 300)];
  });
  const widest = (at: number) => Math.max(...cells.map((row) => columns(row[at] ?? '')));
  // Paths get what the other columns leave, so that they are cut only where it is needed.
  const others = widest(0) + widest(1) + Math.max(widest(3), 8) + Math.min(widest(4), 32) + 10;
  const rows = cells.map((row) =>
    row.map((cell, at) => (at === 2 ? middle(cell, Math.max(width - others, 24)) : cell)),
  );
  const laid = table([['', 'claim', 'evidence', 'made for', 'what it is'], ...rows], width, '  ');
  const lines = laid.flatMap((row, at) => {
    if (at === 0) return row.map((line) => paint('dim', line));
    const one = told[at - 1];
    const colour = one && style(one);
    return colour ? row.map((line) => paint(colour, line)) : row;
  });
  const left = facts.evidence.length - told.length;
  const rest = left > 0 ? [paint('dim', `  and ${many(left, 'more piece', 'more pieces')} of evidence`)] : [];
  return ['', paint('bold', 'Evidence'), '', ...lines, ...rest];
}
