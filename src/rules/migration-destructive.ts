import type { Facts } from '../model/facts.ts';
import type { Policy } from '../model/policy.ts';
import type { Note } from '../model/prd.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { changedMigrations, type Noted } from './ground/changed.ts';
import { nothing, prdsOf } from './ground/claims.ts';
import { linesFor } from './ground/drafting.ts';
import { entriesOf, names } from './ground/entries.ts';
import { labelled, lacking } from './ground/fields.ts';
import { counted, decisionsAt, isStale } from './ground/noting.ts';
import { clause, code, many, quote } from './ground/text.ts';

const lossesOf = ({ migration }: Noted) => (migration?.operations ?? []).filter((one) => one.destructive);

function answer(one: Noted, entries: readonly Note[], facts: Facts, policy: Policy): readonly Remark[] {
  const { migration } = one;
  if (!migration) return [];
  if (migration.unread !== undefined && migration.change !== 'deleted') {
    const says = `Whether ${code(migration.file)} destroys data is not known: ${clause(migration.unread)}`;
    return [{ outcome: 'unknown', says, at: { path: migration.file, line: 1 } }];
  }
  const [first, ...more] = lossesOf(one);
  if (!first) return [];
  const about = entries.filter((entry) => names(entry, one) && !isStale(entry, facts));
  if (lacking(about, ['approval']).length === 0) return [];
  const given = about.flatMap((entry) => labelled(entry, 'approval'))[0];
  const rest = more.length > 0 ? ` (and ${many(more.length, 'more such step')})` : '';
  const lacks = given ? `names nobody who approved it: ${quote(given.value)}` : 'no entry names who approved it';
  const at = given?.at ?? about[0]?.at ?? decisionsAt(facts, policy);
  return [
    {
      outcome: 'fail',
      says: `${code(migration.file)} destroys data, and ${given ? policy.sections.decisions : `in ${policy.sections.decisions}`} ${lacks}: ${clause(first.says)}${rest}`,
      ...(at ? { at } : {}),
      also: first.at,
      suggestion: linesFor([one], ['approval']).join('\n'),
    },
  ];
}

function check(facts: Facts, policy: Policy): readonly Remark[] {
  const migrations = changedMigrations(facts, policy);
  const entries = entriesOf(prdsOf(facts));
  const remarks = migrations.flatMap((one) => answer(one, entries, facts, policy));
  if (remarks.length > 0) return remarks;
  const approved = migrations.filter((one) => lossesOf(one).length > 0);
  if (approved.length === 0) return nothing('No migration of the change destroys data');
  return [{ outcome: 'pass', says: `The loss of data is approved by name for ${counted(approved)}` }];
}

/** Steps that destroy data are approved in 9.6 by somebody with a name or a role. */
export const rule: Rule = {
  id: 'migration-destructive',
  title: 'Loss of data is approved',
  why: 'A dropped column, a truncated table or a narrower type loses data for good, and no way back brings it again. Somebody who answers for the data has to say yes to it, by name or role, before it runs.',
  fix: 'Add an approval with a name or a role to the entry of 9.6, or leave the data where it is',
  section: '9.6',
  rank: 64,
  setting: 'block',
  check,
  examples: {
    good: '- Approval: data engineer on call, 2026-03-01',
    bad: '- Approval: pending',
  },
};
