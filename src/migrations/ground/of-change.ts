import type { Change, Tree, TreeEntry } from '../../model/change.ts';
import type { Forge } from '../../model/forge.ts';
import type { Migration } from '../../model/migration.ts';
import { mayBeMigration } from './may-be.ts';
import { type ChangedText, readMigrations } from './read.ts';
import { siblingsOf } from './siblings.ts';

/** Largest file that is read as a migration, in bytes. */
const CAP = 2_000_000;

/** What could not be read on the way. */
export interface Unasked {
  readonly path: string;
  readonly why: string;
}

/**
 * The migrations of a change, with what they were at the base. `globs` names further files that configuration calls
 * migrations. Files that git cannot give are told in `unread`: nothing can be concluded about them.
 */
export async function migrationsOfChange(
  forge: Pick<Forge, 'blob'>,
  change: Pick<Change, 'files'>,
  trees: { readonly head: Tree; readonly base: Tree },
  isMigration: (path: string) => boolean = () => false,
): Promise<{ readonly migrations: readonly Migration[]; readonly unread: readonly Unasked[] }> {
  const unread: Unasked[] = [];
  const text = async (entry: TreeEntry | undefined): Promise<string | undefined> => {
    if (!entry || (entry.mode !== '100644' && entry.mode !== '100755')) return undefined;
    const answer = await forge.blob(entry.oid, CAP);
    if (answer.kind === 'bytes') return new TextDecoder().decode(answer.bytes);
    unread.push({ path: entry.path, why: answer.kind === 'too-large' ? `it has ${answer.size} bytes` : answer.why });
    return undefined;
  };
  const changed: ChangedText[] = [];
  for (const file of change.files) {
    const paths = [file.path, ...(file.from === undefined ? [] : [file.from])];
    if (!paths.some((path) => mayBeMigration(path) || isMigration(path))) continue;
    const [before, after] = await Promise.all([
      text(trees.base.entries.get(file.from ?? file.path)),
      file.status === 'deleted' ? undefined : text(trees.head.entries.get(file.path)),
    ]);
    if (before === undefined && after === undefined) continue;
    changed.push({
      path: file.path,
      ...(file.from === undefined ? {} : { from: file.from }),
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    });
  }
  const { entries } = trees.head;
  const migrations = await readMigrations(
    changed,
    siblingsOf(entries.keys(), (path) => text(entries.get(path))),
  );
  return { migrations, unread };
}
