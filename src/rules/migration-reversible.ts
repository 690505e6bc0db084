import type { Facts } from '../model/facts.ts';
import type { Policy } from '../model/policy.ts';
import type { Note } from '../model/prd.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { changedMigrations, type Noted } from './ground/changed.ts';
import { nothing, prdsOf } from './ground/claims.ts';
import { admitsLoss, isCompensated } from './ground/compensating.ts';
import { lossOf } from './ground/drafting.ts';
import { entriesOf, names } from './ground/entries.ts';
import { counted, decisionsAt } from './ground/noting.ts';
import { isGeneral } from './ground/rollback.ts';
import { clause, code } from './ground/text.ts';

const COMPENSATE =
  '   - Rollback: <the statement or the new migration that compensates it; its tool cannot take it back>';

/** The entries about one migration, and those about the rollback of all. */
interface About {
  readonly own: readonly Note[];
  readonly general: readonly Note[];
}

/** The answer for one migration; none when its way back is there, or what it lacks is written in 9.6. */
function answer(one: Noted, { own, general }: About, facts: Facts, policy: Policy): readonly Remark[] {
  const { migration } = one;
  if (!migration || migration.change === 'deleted' || migration.repeatable) return [];
  const { kind, why, at: spot } = migration.wayBack;
  const file = code(migration.file);
  if (kind === 'unknown')
    return [
      {
        outcome: 'unknown',
        says: `Whether ${file} can be taken back is not known: ${clause(why)}`,
        ...(spot ? { at: spot } : {}),
      },
    ];
  if (kind === 'present') return [];
  const about = [...own, ...general];
  const number = policy.sections.decisions;
  const at = own[0]?.at ?? decisionsAt(facts, policy);
  const places = { ...(at ? { at } : {}), ...(spot ? { also: spot } : {}) };
  if (kind === 'lossy') {
    if (about.some(admitsLoss)) return [];
    return [
      {
        outcome: 'fail',
        says: `${file} loses data that its way back does not bring back, and ${number} does not say so: ${clause(why)}`,
        ...places,
        fix: 'Write into the entry which data does not come back, or from which copy it is restored',
        suggestion: `   - Data loss: ${lossOf([one]) ?? 'the data does not come back'}`,
      },
    ];
  }
  if (about.some(isCompensated)) return [];
  return [
    {
      outcome: 'fail',
      says: `${file} cannot be taken back, and ${number} has no compensating step: ${clause(why)}`,
      ...places,
      suggestion: COMPENSATE,
    },
  ];
}

function check(facts: Facts, policy: Policy): readonly Remark[] {
  const all = changedMigrations(facts, policy);
  const read = all.filter(({ migration }) => migration && migration.change !== 'deleted' && !migration.repeatable);
  if (read.length === 0) return nothing('The change holds no migration whose way back could be looked at');
  const entries = entriesOf(prdsOf(facts));
  const general = entries.filter((entry) => isGeneral(entry, 'migration') && !all.some((other) => names(entry, other)));
  const remarks = read.flatMap((one) => {
    const own = entries.filter((entry) => names(entry, one));
    return answer(one, { own, general }, facts, policy);
  });
  if (remarks.length > 0) return remarks;
  return [
    {
      outcome: 'pass',
      says: `${counted(read)} can be taken back, or ${policy.sections.decisions} says how it is made good`,
    },
  ];
}

/** A migration without a way back has a compensating step in 9.6, and one that loses data says so. */
export const rule: Rule = {
  id: 'migration-reversible',
  title: 'Migrations can be taken back',
  why: 'An empty down function, a `change` that cannot be turned round, a tool that only goes forward: whoever needs the way back finds out when it is too late. Where the tool has none, the compensating statement or migration is written down before the release. And a way back that restores a column restores no data: whoever decides has to know that.',
  fix: 'Write a way back into the migration, or the compensating statement or migration into its entry in 9.6',
  section: '9.6',
  rank: 63,
  setting: 'block',
  check,
  examples: {
    good: '`db/migrate/20260301_x.rb` has a `change` that Rails cannot reverse, and its entry says: Rollback: new migration that runs `ALTER TABLE users ALTER COLUMN age TYPE text`',
    bad: 'Rollback: `bin/rails db:rollback`, for a migration that raises IrreversibleMigration.',
  },
};
