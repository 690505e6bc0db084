import type { Facts } from '../model/facts.ts';
import type { Policy } from '../model/policy.ts';
import type { Note } from '../model/prd.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { changedMigrations, type Noted } from './ground/changed.ts';
import { nothing, prdsOf } from './ground/claims.ts';
import { linesFor } from './ground/drafting.ts';
import { entriesOf, names } from './ground/entries.ts';
import { counted, unlookedAt } from './ground/noting.ts';
import { hasRollback, isGeneral, rollbackText } from './ground/rollback.ts';
import { code, listed, quote } from './ground/text.ts';

function fault(entry: Note, migrations: readonly Noted[], number: string): Remark {
  const names = listed(migrations.map(({ file }) => code(file.path)));
  const text = rollbackText(entry);
  const why = text ? `names no exact step as its way back: ${quote(text)}` : 'has no rollback';
  return {
    outcome: 'fail',
    says: `The entry of ${number} for ${names} ${why}`,
    at: entry.at,
    suggestion: linesFor(migrations, ['rollback']).join('\n'),
  };
}

function check(facts: Facts, policy: Policy): readonly Remark[] {
  const prds = prdsOf(facts);
  if (prds.length === 0) return nothing('There is no document that could hold a rollback');
  const migrations = changedMigrations(facts, policy);
  const rest = unlookedAt(facts, 'migration');
  if (migrations.length === 0) return rest.length > 0 ? rest : nothing('The change touches no migration');
  const entries = entriesOf(prds);
  // An entry of its own for the rollback serves all migrations, unless it is about one of them.
  const general = entries.some(
    (entry) => isGeneral(entry, 'migration') && !migrations.some((one) => names(entry, one)) && hasRollback(entry),
  );
  const faults = new Map<Note, Noted[]>();
  const named: Noted[] = [];
  for (const one of migrations) {
    const about = entries.filter((entry) => names(entry, one));
    const [first] = about;
    if (!first) continue;
    named.push(one);
    if (general || about.some(hasRollback)) continue;
    faults.set(first, [...(faults.get(first) ?? []), one]);
  }
  if (named.length === 0)
    return nothing(`No entry of ${policy.sections.decisions} names what changed, so there is no rollback to look at`);
  if (faults.size > 0) return [...faults].map(([entry, of]) => fault(entry, of, policy.sections.decisions));
  return [{ outcome: 'pass', says: `A way back is noted for ${counted(named)}` }, ...rest];
}

/** The entry of every changed migration holds an exact way back. */
export const rule: Rule = {
  id: 'migration-rollback',
  title: 'Migrations have a way back',
  why: 'When a release goes wrong at night, the way back must be a command, not an idea. "Revert the PR" does not undo what a migration did to the data, and "restore the backup" loses everything that was written since.',
  fix: 'Write the exact command, statement or down file into the entry; for what cannot be undone, write the compensating step',
  section: '9.6',
  rank: 61,
  setting: 'block',
  check,
  examples: {
    good: 'Rollback: `npx knex migrate:down 0042_add_email.js`',
    bad: 'Rollback: revert the PR',
  },
};
