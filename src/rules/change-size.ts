import type { ChangedFile } from '../model/change.ts';
import type { Facts } from '../model/facts.ts';
import { anyOf } from '../model/globs.ts';
import type { Policy } from '../model/policy.ts';
import type { Rule } from '../model/rule.ts';
import { nothing } from './ground/claims.ts';
import { clause, code, listed, many } from './ground/text.ts';

const linesOf = ({ added = 0, deleted = 0 }: ChangedFile) => added + deleted;
/** Numbers as people read them: 12,345. */
const number = (count: number) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** Files that somebody wrote and somebody has to read: no documents, reports, generated or locked files, moves and binaries. */
function written(facts: Facts, policy: Policy): readonly ChangedFile[] {
  const globs = policy.size.generated;
  const isGenerated = anyOf(globs);
  const evidence = new Set(
    facts.evidence.flatMap((one) => (one.reading && one.reading.kind !== 'unreadable' ? (one.path ?? []) : [])),
  );
  return facts.change.files.filter(
    (file) =>
      !file.document &&
      !file.generated &&
      !evidence.has(file.path) &&
      !isGenerated(file.path) &&
      !(file.added === 0 && file.deleted === 0),
  );
}

/** The folder that a file belongs to when a change is cut: the first one below the usual top folders. */
function areaOf(path: string): string {
  const parts = path.split('/').slice(0, -1);
  const deep = /^(?:src|lib|app|apps|packages|services|modules|internal|pkg|cmd|test|tests)$/.test(parts[0] ?? '');
  return parts.slice(0, deep ? 2 : 1).join('/');
}

/** Where it can be cut: the two largest areas, where there are two that hold a good part each. */
function cut(files: readonly ChangedFile[]): string {
  const areas = new Map<string, number>();
  for (const file of files)
    areas.set(areaOf(file.path), (areas.get(areaOf(file.path)) ?? 0) + Math.max(1, linesOf(file)));
  const all = [...areas.values()].reduce((sum, one) => sum + one, 0);
  const [one, other] = [...areas].sort((a, b) => b[1] - a[1]).filter(([area, size]) => area !== '' && size * 5 > all);
  const first =
    'Cut it into pull requests of one purpose each: moves and formatting first, then preparation, then behaviour';
  return one && other
    ? `${first}; ${code(`${one[0]}/`)} and ${code(`${other[0]}/`)} could go one after the other`
    : first;
}

/** The change is small enough to be read. */
export const rule: Rule = {
  id: 'change-size',
  title: 'The change is small',
  why: 'A reviewer finds most faults in the first few hundred lines and few after that. A small change of one purpose is read, released and taken back on its own.',
  fix: 'Cut the change into pull requests of one purpose each, or raise size.files and size.lines where such changes are usual',
  section: '',
  rank: 75,
  setting: 'advise',
  check: (facts, policy) => {
    const { size } = policy;
    const files = written(facts, policy);
    const lines = files.reduce((sum, file) => sum + linesOf(file), 0);
    const unknown = files.filter((file) => file.added === undefined || file.deleted === undefined);
    const cutOff = facts.change.incomplete;
    const least = cutOff !== undefined || unknown.length > 0 ? 'at least ' : '';
    const counts = `${number(files.length)} ${files.length === 1 ? 'file' : 'files'} and ${least}${number(lines)} ${lines === 1 ? 'line' : 'lines'}`;
    const limits = `${number(size.files)} files and ${number(size.lines)} lines`;
    if (files.length > size.files || lines > size.lines) {
      const largest = [...files].sort((a, b) => linesOf(b) - linesOf(a)).slice(0, 5);
      const names = largest.map((file) =>
        linesOf(file) > 0 ? `${code(file.path, 60)} (${number(linesOf(file))})` : code(file.path, 60),
      );
      return [
        {
          outcome: 'fail',
          says: `The change has ${counts}, more than ${limits}; the largest: ${listed(names, 5)}`,
          fix: cut(files),
        },
      ];
    }
    if (cutOff !== undefined)
      return [{ outcome: 'unknown', says: `How large the change is cannot be told: ${clause(cutOff)}` }];
    if (files.length === 0) return nothing('The change has only documents, generated files, moves and binaries');
    if (unknown.length > 0)
      return [
        {
          outcome: 'unknown',
          says: `How large the change is cannot be told: the lines of ${many(unknown.length, 'file')} are not known, ${code(unknown[0]?.path ?? '')} first`,
        },
      ];
    return [{ outcome: 'pass', says: `The change has ${counts}` }];
  },
  examples: {
    good: 'Nine files and 240 lines, and a package-lock.json with 3,000 that does not count.',
    bad: 'Sixty files and 4,100 lines: a rename, a new module and its first two users in one.',
  },
};
