import type { Facts } from '../../model/facts.ts';
import type { Place } from '../../model/place.ts';
import type { Policy } from '../../model/policy.ts';
import type { Remark } from '../../model/rule.ts';
import type { Noted } from './changed.ts';
import { prdsOf, sectionOf } from './claims.ts';
import { clause, code, listed, many } from './text.ts';

/** Place of section 9.6, of the first document that has one. */
export function decisionsAt(facts: Facts, policy: Policy): Place | undefined {
  const prds = prdsOf(facts);
  const found = prds.map((prd) => sectionOf(prd, policy.sections.decisions)?.at).find((at) => at !== undefined);
  return found ?? (prds[0] ? { path: prds[0].path, line: 1 } : undefined);
}

/** The day of the question, as entries are dated. */
export const today = (facts: Facts): string => facts.now.slice(0, 10);

/** "2 migrations and 1 contract". */
export function counted(noted: readonly Noted[]): string {
  const migrations = noted.filter((one) => one.kind === 'migration').length;
  const contracts = noted.length - migrations;
  return listed([
    ...(migrations > 0 ? [many(migrations, 'migration')] : []),
    ...(contracts > 0 ? [many(contracts, 'contract')] : []),
  ]);
}

/** The answer when the list of changed files is not whole, so that a file could be missed. */
export function unlistedFiles(facts: Facts): readonly Remark[] {
  return facts.gaps
    .filter((gap) => gap.about === 'files')
    .map((gap): Remark => ({ outcome: 'unknown', says: `Not all changed files are known: ${clause(gap.why)}` }));
}

/** The file of the change that takes a migration back: `x.down.sql` beside `x.up.sql`, `U12__x` beside `V12__x`. */
function downFile(noted: Noted, facts: Facts): string | undefined {
  const { path } = noted.file;
  const down = path.replace(/\.up\.(?=\w+$)/u, '.down.').replace(/(^|\/)up\.(?=\w+$)/u, '$1down.');
  const undo = path.replace(/(^|\/)V(?=\d[^/]*$)/u, '$1U');
  const wanted = new Set([down, undo].filter((one) => one !== path));
  return facts.change.files.find((file) => file.status !== 'deleted' && wanted.has(file.path))?.path;
}

/** An entry of 9.6 to paste: dated, with the files' names, and a blank for each thing that only the author knows. */
export function entryFor(noted: readonly Noted[], facts: Facts, number: number): string {
  const paths = noted.map((one) => code(one.file.path, 200));
  const migrations = noted.filter((one) => one.kind === 'migration');
  const down = migrations.map((one) => downFile(one, facts)).filter((path) => path !== undefined);
  const rollback =
    down.length > 0 && down.length === migrations.length
      ? `run ${down.map((path) => code(path, 200)).join(', ')}`
      : '<exact command or down file>';
  const lines = [
    `${number}. [${today(facts)}] ${listed(paths, paths.length)}`,
    '   - What changed: <tables, columns, endpoints or types>',
    '   - Version: <old> → <new>, <how clients pin it>',
    ...(migrations.length > 0
      ? [
          '   - Order of steps: <what runs before and after>',
          '   - Locks and size: <tables that are locked, rows>',
          '   - Evidence: <link to a run of up and down>',
        ]
      : ['   - Who is affected: <clients>']),
    `   - Rollback: ${rollback}`,
  ];
  return lines.join('\n');
}
