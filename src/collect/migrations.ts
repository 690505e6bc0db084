import { mayBeMigration } from '../migrations/ground/may-be.ts';
import type { Change, Tree } from '../model/change.ts';
import type { Gap } from '../model/facts.ts';
import type { Forge } from '../model/forge.ts';
import { anyOf } from '../model/globs.ts';
import type { Migration } from '../model/migration.ts';
import type { Policy } from '../model/policy.ts';

interface Source {
  readonly forge: Forge;
  readonly change: Change;
  readonly head: Tree;
  readonly base: Tree;
  readonly policy: Policy;
  readonly gaps: Gap[];
}

/** The migrations of the change with what they do and how they are taken back; a file that git cannot give is a gap. */
export async function collectMigrations({
  forge,
  change,
  head,
  base,
  policy,
  gaps,
}: Source): Promise<readonly Migration[]> {
  const named = anyOf(policy.migrations);
  if (!change.files.some(({ path, from = path }) => [path, from].some((one) => mayBeMigration(one) || named(one))))
    return [];
  // The readers, and the parser of Postgres behind them, are only worth loading when there is something to read.
  const { migrationsOfChange } = await import('../migrations/ground/of-change.ts');
  const { migrations, unread } = await migrationsOfChange(forge, change, { head, base }, named);
  for (const { path, why } of unread) gaps.push({ about: 'migration', path, why });
  return migrations;
}
