import type { Facts } from '../model/facts.ts';
import type { Policy } from '../model/policy.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { changedMigrations } from './ground/changed.ts';
import { nothing } from './ground/claims.ts';
import { counted } from './ground/noting.ts';
import { code, short } from './ground/text.ts';

function check(facts: Facts, policy: Policy): readonly Remark[] {
  const files = new Set(facts.change.files.map((file) => file.path));
  const read = changedMigrations(facts, policy).filter(({ migration }) => migration !== undefined);
  if (read.length === 0) return nothing('The change touches no migration that is known to a tool');
  const remarks = read.flatMap(({ migration, file }): Remark[] => {
    // A better down file harms nobody: it is only run when somebody goes back.
    if (migration?.change !== 'edited' || migration.repeatable || !files.has(migration.file)) return [];
    const old = file.from ?? migration.file;
    const renamed = file.from ? ` (it was ${code(file.from)})` : '';
    return [
      {
        outcome: 'fail',
        says: `${code(migration.file)} is already on the base, and this change edits it${renamed}: where it has run, it does not run again`,
        at: { path: migration.file, line: 1 },
        fix: `Put the old text back with \`git checkout ${short(facts.change.base)} -- ${old}\` and write a new migration for what is missing`,
      },
    ];
  });
  if (remarks.length > 0) return remarks;
  return [{ outcome: 'pass', says: `No migration of the base was edited among ${counted(read)}` }];
}

/** A migration that is on the base keeps its text; only one that runs again on every change may be edited. */
export const rule: Rule = {
  id: 'migration-edited',
  title: 'Merged migrations keep their text',
  why: 'A migration runs once. Where it has run, an edit changes nothing, or stops the tool with a checksum that does not match; where it has not, another schema comes out. Only those that run again whenever they change (Flyway `R__`, Liquibase `runOnChange`) may be edited.',
  fix: 'Put the old text back and write a new migration',
  section: '9.6',
  rank: 65,
  setting: 'block',
  check,
  examples: {
    good: '`V8__widen_name.sql` is new and alters the column that `V7__add_name.sql` added.',
    bad: '`V7__add_name.sql`, merged last month, now says varchar(200).',
  },
};
