import type { MigrationSource, ReadMigration } from '../../model/migration.ts';
import { absent, judge } from './judge.ts';
import { replacedTypes } from './settle.ts';

/** What one or two pieces of SQL come to: the way forward, and the way back where there is one. */
export interface Halves {
  readonly id: string;
  readonly up: { readonly line: number; readonly text: string };
  readonly down?: { readonly path: string; readonly line: number; readonly text: string };
  /** Why there is no way back, where `down` is missing. */
  readonly missing: string;
  readonly downCommand: string;
  readonly companions?: readonly string[];
}

/** A migration whose way forward and way back are both SQL. */
export function sqlPair(source: MigrationSource, halves: Halves): ReadMigration {
  const { path } = source;
  const operations = replacedTypes(source.sql({ path, line: halves.up.line, text: halves.up.text }));
  const { down } = halves;
  const wayBack = down
    ? judge(operations, false, {
        operations: source.sql(down),
        opaque: false,
        at: { path: down.path, line: down.line },
      })
    : absent(halves.missing, { path, line: halves.up.line });
  return {
    file: path,
    id: halves.id,
    operations,
    wayBack,
    ...(halves.companions ? { companions: halves.companions } : {}),
    ...(down && wayBack.kind !== 'absent' ? { downCommand: halves.downCommand } : {}),
  };
}
