import type { Facts } from '../model/facts.ts';
import type { Policy } from '../model/policy.ts';
import type { Note } from '../model/prd.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { type Noted, notedFiles } from './ground/changed.ts';
import { nothing, prdsOf } from './ground/claims.ts';
import { entriesOf, names } from './ground/entries.ts';
import { counted, unlistedFiles } from './ground/noting.ts';
import { hasRollback, isGeneral, rollbackText } from './ground/rollback.ts';
import { code, listed, quote } from './ground/text.ts';

function fault(entry: Note, files: readonly Noted[], number: string): Remark {
  const names = listed(files.map(({ file }) => code(file.path)));
  const text = rollbackText(entry);
  const why = text ? `names no exact step as its way back: ${quote(text)}` : 'has no rollback';
  return {
    outcome: 'fail',
    says: `The entry of ${number} for ${names} ${why}`,
    at: entry.at,
    suggestion: '   - Rollback: <exact command or down file; for what cannot be undone, the compensating step>',
  };
}

function check(facts: Facts, policy: Policy): readonly Remark[] {
  const prds = prdsOf(facts);
  if (prds.length === 0) return nothing('There is no document that could hold a rollback');
  const noted = notedFiles(facts, policy);
  const unlisted = unlistedFiles(facts);
  if (noted.length === 0) {
    return unlisted.length > 0 ? unlisted : nothing('The change touches no migration and no contract');
  }
  const entries = entriesOf(prds);
  // An entry of its own for the rollback serves all files, unless it is about one of them.
  const general = entries.some(
    (entry) => isGeneral(entry) && !noted.some((one) => names(entry, one)) && hasRollback(entry),
  );
  const faults = new Map<Note, Noted[]>();
  const named: Noted[] = [];
  for (const one of noted) {
    const about = entries.filter((entry) => names(entry, one));
    const [first] = about;
    if (!first) continue;
    named.push(one);
    if (general || about.some(hasRollback)) continue;
    faults.set(first, [...(faults.get(first) ?? []), one]);
  }
  if (named.length === 0)
    return nothing(`No entry of ${policy.sections.decisions} names what changed, so there is no rollback to look at`);
  if (faults.size > 0) return [...faults].map(([entry, files]) => fault(entry, files, policy.sections.decisions));
  return [{ outcome: 'pass', says: `A way back is noted for ${counted(named)}` }, ...unlisted];
}

/** The entry of every changed migration and contract holds an exact way back. */
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
