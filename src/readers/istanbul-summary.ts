import type { Document, Reader, Reading } from '../model/reading.ts';
import { type Covered, coverageOf, coverageReading, filesOf, isWorse } from './ground/coverage.ts';
import { peek } from './ground/document.ts';
import { plain } from './ground/text.ts';
import { count, entries, get, number, record } from './ground/value.ts';

function linesOf(entry: unknown): Covered | undefined {
  const [covered, total] = [count(get(entry, 'lines', 'covered')), count(get(entry, 'lines', 'total'))];
  return covered === undefined || total === undefined ? undefined : { covered, total };
}

function read(doc: Document): Reading {
  const report = doc.json();
  const contradictions: string[] = [];
  const files = { covered: 0, total: 0 };
  const each: (readonly [string, Covered])[] = [];
  let listed = 0;
  let broken: string | undefined;
  for (const [path, entry] of entries(report)) {
    const lines = linesOf(entry);
    if (!lines || lines.covered > lines.total) broken ??= path;
    if (path === 'total' || !lines || get(entry, 'lines', 'pct') === undefined) continue;
    listed++;
    each.push([path, lines]);
    files.covered += lines.covered;
    files.total += lines.total;
  }
  const stated = linesOf(get(report, 'total')) ?? { covered: 0, total: 0 };
  let worst: Covered = stated;
  if (listed > 0 && (files.covered !== stated.covered || files.total !== stated.total)) {
    contradictions.push(
      `states ${stated.covered} covered lines of ${stated.total}, its files have ${files.covered} of ${files.total}`,
    );
    if (isWorse(files, worst)) worst = files;
  }
  const percent = number(get(report, 'total', 'lines', 'pct'));
  const coverage = { ...coverageOf(worst.covered, worst.total), ...filesOf(each) };
  // Istanbul cuts to two digits.
  if (percent !== undefined && stated.total > 0 && Math.abs(percent - (100 * stated.covered) / stated.total) > 0.011) {
    contradictions.push(`states ${percent} % of lines, which ${stated.covered} of ${stated.total} is not`);
  }
  return coverageReading(reader.id, coverage, {
    contradictions,
    ...(broken === undefined ? {} : { why: `has no sound count of lines for ${plain(broken, 120)}` }),
  });
}

/** `coverage-summary.json` of Istanbul, nyc, Jest, Vitest and c8 (reporter `json-summary`). */
export const reader: Reader = {
  id: 'istanbul-summary',
  title: 'Istanbul summary',
  kind: 'coverage',
  recognise: (doc) => {
    if (doc.top !== 'object' || !doc.keys.has('total')) return false;
    const total = get(peek(doc), 'total');
    return record(get(total, 'lines')) !== undefined && record(get(total, 'statements')) !== undefined;
  },
  read,
  docs: {
    recognised: 'A JSON object whose `total` has `lines` and `statements`.',
    proof:
      '`total.lines` covers at least one line, and every file has a sound count. Where the files add up to something else, the ' +
      'worse counts and the contradiction is told; so is a `pct` that is not the share of its own counts.',
    ignored: 'Statements, functions, branches and `skipped`. A `pct` of 100 over 0 lines is none.',
    example:
      '{"total": {"lines": {"total": 4, "covered": 3, "skipped": 0, "pct": 75}, "statements": {"total": 4, "covered": 3, "skipped": 0, "pct": 75}},\n' +
      ' "/src/a.js": {"lines": {"total": 4, "covered": 3, "skipped": 0, "pct": 75}}}',
  },
};
