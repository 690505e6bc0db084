import picomatch from 'picomatch';
import type { ChangedFile } from '../../model/change.ts';
import type { Facts } from '../../model/facts.ts';
import type { Policy } from '../../model/policy.ts';

/** A changed file that asks for an entry in 9.6, and why. */
export interface Noted {
  readonly file: ChangedFile;
  readonly kind: 'migration' | 'contract';
}

/** Prose is no migration and no contract, but for the reports that API Extractor writes. */
const isProse = (path: string) => /\.(?:md|markdown|mdx)$/i.test(path) && !/\.api\.md$/i.test(path);

/** What the tools keep beside their migrations: locks, journals, snapshots. */
const isNoise = (path: string) =>
  /(?:^|\/)(?:migration_lock\.toml|atlas\.sum|_journal\.json|__init__\.py|\.(?:git)?keep)$|_snapshot\.json$|(?:ModelSnapshot|\.Designer)\.cs$/.test(
    path,
  );

/** Changed migrations and contracts by the globs of the policy, in the order of the change; a rename counts by its old path too. */
export function notedFiles(facts: Facts, policy: Policy): readonly Noted[] {
  const matcher = (globs: readonly string[]) => (globs.length > 0 ? picomatch([...globs], { dot: true }) : () => false);
  const migration = matcher(policy.migrations);
  const contract = matcher(policy.contracts);
  return facts.change.files.flatMap((file): Noted[] => {
    const paths = [file.path, ...(file.from ? [file.from] : [])].filter((path) => !isProse(path) && !isNoise(path));
    if (paths.some((path) => migration(path))) return [{ file, kind: 'migration' }];
    return paths.some((path) => contract(path)) ? [{ file, kind: 'contract' }] : [];
  });
}
