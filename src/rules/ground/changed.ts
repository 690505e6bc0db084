import type { ChangedFile } from '../../model/change.ts';
import {
  CONTRACT_LEVELS,
  type ContractChange,
  type ContractLevel,
  type ContractReading,
} from '../../model/contract.ts';
import type { Facts } from '../../model/facts.ts';
import { anyOf } from '../../model/globs.ts';
import type { Migration } from '../../model/migration.ts';
import type { Policy } from '../../model/policy.ts';

/** Something that changed and asks for an entry in 9.6. */
export interface Noted {
  readonly file: ChangedFile;
  readonly kind: 'migration' | 'contract' | 'log';
  /** What was read of it; absent when no reader knows the file. */
  readonly migration?: Migration;
  /** What changed in it, worst first; absent when nobody could compare it. */
  readonly contract?: ContractReading & { readonly changes: readonly ContractChange[] };
}

/** Prose is no migration and no contract, but for the reports that API Extractor writes. */
const isProse = (path: string) => /\.(?:md|markdown|mdx)$/i.test(path) && !/\.api\.md$/i.test(path);

/** What the tools keep beside their migrations: locks, journals, snapshots. */
const isNoise = (path: string) =>
  /(?:^|\/)(?:migration_lock\.toml|atlas\.sum|_journal\.json|__init__\.py|\.(?:git)?keep)$|_snapshot\.json$|(?:ModelSnapshot|\.Designer)\.cs$/.test(
    path,
  );

const pathsOf = (file: Pick<ChangedFile, 'path' | 'from'>) => [file.path, ...(file.from ? [file.from] : [])];

/** The changed file of a path; one that only belongs to a changed file is taken for modified. */
function fileOf(facts: Facts, path: string, from?: string): ChangedFile {
  const found = facts.change.files.find((file) => file.path === path);
  return found ?? { path, status: 'modified', document: false, ...(from ? { from } : {}) };
}

/** Changed files under globs that are neither prose nor noise; a rename counts by its old path too. */
function under(facts: Facts, globs: readonly string[] | undefined): readonly ChangedFile[] {
  const matches = anyOf(globs);
  return facts.change.files.filter((file) =>
    pathsOf(file).some((path) => !isProse(path) && !isNoise(path) && matches(path)),
  );
}

/** Whether no waiver takes the migration of a file out of the rules' sight. */
function stays({ waivers }: Facts): (file: string) => boolean {
  const gone = new Set(waivers?.excused?.migrations);
  return (file) => !gone.has(file);
}

/** The migrations that were read and that no waiver excuses. */
export function readMigrations(facts: Facts): readonly Migration[] {
  const isLeft = stays(facts);
  return facts.migrations.filter(({ file }) => isLeft(file));
}

/** The changed migrations: those that were read, then the files under the policy's globs that no reader knows. */
export function changedMigrations(facts: Facts, policy: Policy): readonly Noted[] {
  const known = new Set(facts.migrations.flatMap((one) => [one.file, ...one.companions]));
  const isLeft = stays(facts);
  const read = readMigrations(facts).map(
    (migration): Noted => ({ file: fileOf(facts, migration.file), kind: 'migration', migration }),
  );
  const unread = under(facts, policy.migrations).filter((file) => !known.has(file.path) && isLeft(file.path));
  return [...read, ...unread.map((file): Noted => ({ file, kind: 'migration' }))];
}

const weight = ({ level }: ContractChange) => CONTRACT_LEVELS.indexOf(level);

function compared(facts: Facts, kind: Noted['kind'], readings: readonly ContractReading[]): readonly Noted[] {
  const keyOf = (file: string, change: string) => JSON.stringify([file, change]);
  const gone = new Set(facts.waivers?.excused?.contracts.map(({ contract, change }) => keyOf(contract, change)));
  return readings.flatMap((reading): Noted[] => {
    if (reading.comparison.kind !== 'compared') return [];
    const left = reading.comparison.changes.filter(({ path }) => !gone.has(keyOf(reading.file, path)));
    const changes = left.sort((a, b) => weight(a) - weight(b));
    if (changes.length === 0) return [];
    return [{ file: fileOf(facts, reading.file, reading.from), kind, contract: { ...reading, changes } }];
  });
}

const isLogOf = (policy: Policy) => {
  const matches = anyOf(policy.logs);
  return (file: Pick<ChangedFile, 'path' | 'from'>) => pathsOf(file).some((path) => matches(path));
};

/** The contracts that were looked at, those of log lines or all others. */
export function readingsOf(facts: Facts, policy: Policy, kind: 'contract' | 'log'): readonly ContractReading[] {
  const isLog = isLogOf(policy);
  return facts.contracts.filter(
    ({ file, from, kind: id }) =>
      isLog({ path: file, ...(from ? { from } : {}) }) === (kind === 'log') && !(id === 'other' && isProse(file)),
  );
}

/** The changed contracts of log lines, or all others: those whose meaning changed, and files under the globs that nobody compared. */
export function changedContracts(facts: Facts, policy: Policy, kind: 'contract' | 'log'): readonly Noted[] {
  const isLog = isLogOf(policy);
  const known = new Set([
    ...facts.contracts.flatMap(({ file, from }) => [file, ...(from ? [from] : [])]),
    ...facts.gaps.flatMap((gap) => (gap.about === 'contract' && gap.path ? [gap.path] : [])),
  ]);
  const globs = kind === 'log' ? policy.logs : policy.contracts;
  const rest = under(facts, globs).filter(
    (file) => isLog(file) === (kind === 'log') && !pathsOf(file).some((path) => known.has(path)),
  );
  // A file that is only a part of a contract (`$ref`) is told with that one.
  const unread = kind === 'log' || facts.contracts.length === 0 ? rest : [];
  return [...compared(facts, kind, readingsOf(facts, policy, kind)), ...unread.map((file): Noted => ({ file, kind }))];
}

/** The worst of what changed in a contract; `unclassified` where nobody could tell. */
export const levelOf = ({ contract }: Noted): ContractLevel => contract?.changes[0]?.level ?? 'unclassified';

/** Whether all material files of the change are the frontend's, but for the contracts that it touches. */
export function isFrontendOnly(facts: Facts, policy: Policy, contracts: readonly Noted[]): boolean {
  const frontend = anyOf(policy.frontend);
  const own = new Set(contracts.flatMap(({ file, contract }) => [file.path, ...(contract ? [contract.file] : [])]));
  const rest = facts.change.files.filter((file) => !file.document && !own.has(file.path));
  return rest.length > 0 && rest.every((file) => pathsOf(file).every((path) => frontend(path)));
}
