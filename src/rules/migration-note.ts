import type { Facts } from '../model/facts.ts';
import type { Policy } from '../model/policy.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { changedMigrations, type Noted } from './ground/changed.ts';
import { nothing, prdsOf } from './ground/claims.ts';
import { entryFor, linesFor } from './ground/drafting.ts';
import { entriesOf, names } from './ground/entries.ts';
import { FIELD_NAMES, type FieldKind } from './ground/fields.ts';
import { answered, counted, decisionsAt, firstDay, unlookedAt } from './ground/noting.ts';
import { code, listed } from './ground/text.ts';

/** What every entry about steps holds; the way back is looked at by migration-rollback. */
const STEPS: readonly FieldKind[] = ['what', 'order', 'locks', 'evidence'];

const needsOf = ({ migration, file }: Noted): readonly FieldKind[] =>
  file.status === 'deleted' || migration?.change === 'deleted' || migration?.change === 'same' ? ['what'] : STEPS;

/** The parts of a whole entry: those that any rule about migrations asks for. */
function wholeOf(noted: readonly Noted[]): readonly FieldKind[] {
  const kinds = new Set(noted.flatMap(needsOf));
  const isLost = noted.some(({ migration }) => migration?.operations.some((one) => one.destructive));
  return [...STEPS.filter((kind) => kinds.has(kind)), 'rollback', ...(isLost ? (['approval'] as const) : [])];
}

const named = (noted: readonly Noted[]) =>
  listed(
    noted.map(({ file }) => `${code(file.path)}${file.status === 'deleted' ? ' (deleted)' : ''}`),
    4,
  );

function check(facts: Facts, policy: Policy): readonly Remark[] {
  const prds = prdsOf(facts);
  if (prds.length === 0) return nothing('There is no document that could note a migration');
  const migrations = changedMigrations(facts, policy);
  const rest = unlookedAt(facts, 'migration');
  if (migrations.length === 0) return rest.length > 0 ? rest : nothing('The change touches no migration');
  const all = migrations.map((of) => ({
    of,
    isNamedBy: (note: Parameters<typeof names>[0]) => names(note, of),
    needs: needsOf(of),
  }));
  const { bare, stale, poor } = answered(all, entriesOf(prds), facts);
  const number = policy.sections.decisions;
  const at = decisionsAt(facts, policy);
  const remarks: Remark[] = [];
  const [first] = bare;
  if (first)
    remarks.push({
      outcome: 'fail',
      says: `${counted(bare)} changed without an entry in ${number}: ${named(bare)}`,
      ...(at ? { at } : {}),
      also: { path: first.file.path, line: 1 },
      suggestion: entryFor(bare, wholeOf(bare), facts),
    });
  for (const [entry, of] of stale)
    remarks.push({
      outcome: 'fail',
      says: `The entry of ${number} for ${named(of)} is of ${entry.date}, before the change began (${firstDay(facts)})`,
      at: entry.at,
      suggestion: entryFor(of, wholeOf(of), facts),
    });
  for (const [entry, { of, missing }] of poor)
    remarks.push({
      outcome: 'fail',
      says: `The entry of ${number} for ${named(of)} does not say ${listed(
        missing.map((kind) => FIELD_NAMES[kind]),
        9,
      )}`,
      at: entry.at,
      suggestion: linesFor(of, missing).join('\n'),
    });
  return remarks.length > 0
    ? [...remarks, ...rest]
    : [{ outcome: 'pass', says: `${counted(migrations)} noted in ${number}` }, ...rest];
}

/** Every changed migration has a whole entry in 9.6. */
export const rule: Rule = {
  id: 'migration-note',
  title: 'Migrations are noted',
  why: 'A migration reaches people who never read the code: whoever runs the release, and whoever is called when it hangs. The entry in 9.6 tells them what changes, in which order the steps run, what is locked for how long, and where up and down were tried. An entry counts for a migration when it names it (its path, file name, id, folder, a pattern or a range) and is not older than the change.',
  fix: 'Add an entry to 9.6 that names the files and says what changed, the order of steps, locks and size, the way back, and where up and down ran',
  section: '9.6',
  rank: 60,
  setting: 'block',
  check,
  examples: {
    good: '1. [2026-03-02] `0042_add_email.sql` adds users.email, nullable. Order: before the deployment. Locks: none, 12 million rows. Evidence: [up and down on staging](https://github.com/acme/shop/actions/runs/1). Rollback: `npm run migrate:down 0042`',
    bad: '`db/migrations/0042_add_email.sql` is new, and 9.6 says "N/A".',
  },
};
