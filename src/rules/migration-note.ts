import type { Facts } from '../model/facts.ts';
import type { Policy } from '../model/policy.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { notedFiles } from './ground/changed.ts';
import { nothing, prdsOf } from './ground/claims.ts';
import { entriesOf, names } from './ground/entries.ts';
import { counted, decisionsAt, entryFor, unlistedFiles } from './ground/noting.ts';
import { code, listed } from './ground/text.ts';

function check(facts: Facts, policy: Policy): readonly Remark[] {
  const prds = prdsOf(facts);
  if (prds.length === 0) return nothing('There is no document that could note a migration');
  const noted = notedFiles(facts, policy);
  const unlisted = unlistedFiles(facts);
  if (noted.length === 0) {
    return unlisted.length > 0 ? unlisted : nothing('The change touches no migration and no contract');
  }
  const entries = entriesOf(prds);
  const bare = noted.filter((one) => !entries.some((entry) => names(entry, one)));
  const number = policy.sections.decisions;
  const [first] = bare;
  if (!first) {
    return [{ outcome: 'pass', says: `${counted(noted)} noted in ${number}` }, ...unlisted];
  }
  const at = decisionsAt(facts, policy);
  const paths = bare.map(({ file }) => `${code(file.path)}${file.status === 'deleted' ? ' (deleted)' : ''}`);
  const says = `${counted(bare)} changed without an entry in ${number}: ${listed(paths, 4)}`;
  const next = prds.flatMap((prd) => prd.notes).length + 1;
  const suggestion = entryFor(bare, facts, next);
  const also = { path: first.file.path, line: 1 };
  return [{ outcome: 'fail', says, ...(at ? { at } : {}), also, suggestion }, ...unlisted];
}

/** Every changed migration and contract has an entry in 9.6. */
export const rule: Rule = {
  id: 'migration-note',
  title: 'Migrations and contract changes are noted',
  why: 'A migration or a changed contract reaches people who never read the code: whoever runs the release, and every client. The entry in 9.6 tells them what changes, in which order, and for whom. An entry counts for a file when it names it: its path, file name, id, folder, a pattern or a range.',
  fix: 'Add an entry to 9.6 that names the files and says what changed, for whom, in which order, and the way back',
  section: '9.6',
  rank: 60,
  setting: 'block',
  check,
  examples: {
    good: '1. [2026-03-02] `db/migrations/0042_add_email.sql`: adds users.email, nullable. Rollback: `npm run migrate:down 0042`',
    bad: '`db/migrations/0042_add_email.sql` is new, and 9.6 says "N/A".',
  },
};
