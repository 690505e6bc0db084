import { BACKEND } from '../../src/config/defaults.ts';
import type { Facts } from '../../src/model/facts.ts';
import type { Note } from '../../src/model/prd.ts';
import { rule as contractNote } from '../../src/rules/contract-note.ts';
import { rule as contractVersioned } from '../../src/rules/contract-versioned.ts';
import { rule as logContract } from '../../src/rules/log-contract.ts';
import { rule as migrationDestructive } from '../../src/rules/migration-destructive.ts';
import { rule as migrationNote } from '../../src/rules/migration-note.ts';
import { rule as migrationReversible } from '../../src/rules/migration-reversible.ts';
import { rule as migrationRollback } from '../../src/rules/migration-rollback.ts';
import {
  API,
  breaking,
  compatible,
  contract,
  drop,
  migration,
  notesOf,
  operation,
  touching,
} from '../support/changes.ts';

const RULES = [
  contractNote,
  contractVersioned,
  logContract,
  migrationNote,
  migrationRollback,
  migrationReversible,
  migrationDestructive,
];
const policy = { ...BACKEND, logs: ['logs/**'] };
const ask = (facts: Facts) => RULES.flatMap((rule) => rule.check(facts, policy));
const outcomes = (facts: Facts) => [...new Set(ask(facts).map(({ outcome }) => outcome))].sort();

/** What an author writes into the blanks. */
const ANSWERS: readonly (readonly [RegExp, string])[] = [
  [/<tables, columns, endpoints or types>/g, 'adds users.email, nullable'],
  [/<clients and teams>/g, 'the web shop, which moved to PATCH'],
  [/<teams and tools that parse these lines>/g, 'the billing export'],
  [/<what happens>/g, 'keep working'],
  [/<what runs before and after>/g, 'migrate, then deploy'],
  [/<tables that are locked, rows>/g, 'none, 12 million rows'],
  [/<rows, how long>/g, '12 million rows, 2 s'],
  [/<link to a run of up and down>/g, '[run 12](https://github.com/acme/query/actions/runs/12)'],
  [/<name and role of who approved the loss of data>/g, 'Data engineer on call'],
  [/<exact command or switch>/g, '`helm rollback orders 41`'],
  [/<exact command or down file;[^<>]*>/g, '`alter table users drop column email`'],
  [/<old>/g, '1.4.0'],
  [/<new>/g, '2.0.0'],
  [/<how clients pin it>/g, 'pinned by the path'],
];
const fill = (text: string) => ANSWERS.reduce((rest, [blank, answer]) => rest.replace(blank, answer), text);

const log = 'logs/order.schema.json';
const absent = { kind: 'absent' as const, why: 'the way back does nothing' };
const forward = { kind: 'no-mechanism' as const, why: 'Prisma Migrate only goes forward' };
const lossy = { kind: 'lossy' as const, why: 'the way back restores the schema, but not the data' };
const raised = { before: '1.4.0', after: '2.0.0', beside: [] };

const cases: readonly (readonly [string, (notes: readonly Note[]) => Facts])[] = [
  ['a migration', (notes) => touching({ notes, migrations: [migration()] })],
  ['a migration that no reader knows', (notes) => touching({ notes, files: ['db/migrations/0042_x.sql'] })],
  ['a migration with an empty down', (notes) => touching({ notes, migrations: [migration({ wayBack: absent })] })],
  ['a forward-only migration', (notes) => touching({ notes, migrations: [migration({ wayBack: forward })] })],
  [
    'a destructive migration',
    (notes) => touching({ notes, migrations: [migration({ operations: [drop], wayBack: lossy })] }),
  ],
  [
    'several migrations',
    (notes) =>
      touching({
        notes,
        migrations: [
          migration({ operations: [operation({ locking: true, says: 'sets <users>: version: `x` | TODO' })] }),
          migration({ file: 'db/migrations/0043_x.sql', id: '0043', operations: [drop], wayBack: forward }),
        ],
      }),
  ],
  [
    'a golang-migrate pair',
    (notes) =>
      touching({ notes, migrations: [migration({ downCommand: 'migrate -path <folder> -database "$DB" down 1' })] }),
  ],
  ['a broken contract', (notes) => touching({ notes, contracts: [contract([breaking], { version: raised })] })],
  ['a broken contract without a version', (notes) => touching({ notes, contracts: [contract([breaking])] })],
  ['a compatible contract', (notes) => touching({ notes, contracts: [contract([compatible], { version: raised })] })],
  ['a contract that nobody compared', (notes) => touching({ notes, files: ['api/shop.wsdl'] })],
  [
    'a log contract',
    (notes) => touching({ notes, contracts: [contract([breaking], { file: log, kind: 'log-schema' })] }),
  ],
];

test.each(cases)('%s: the suggestion is an entry to fill in', (_, given) => {
  const bare = ask(given([])).find(({ outcome, suggestion }) => outcome === 'fail' && suggestion?.startsWith('1. ['));
  const entry = bare?.suggestion ?? '';
  expect(entry).toMatch(/^1\. \[2026-03-02\] `/);
  expect(outcomes(given(notesOf(entry)))).toContain('fail');
  const filled = fill(entry);
  expect(filled).not.toMatch(/<|TBD/);
  const notes = notesOf(filled);
  expect(notes).toHaveLength(1);
  expect(ask(given(notes)).filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable')).toEqual([]);
});

test('each blank alone keeps an entry from passing', () => {
  const given = (notes: readonly Note[]) =>
    touching({ notes, migrations: [migration({ operations: [drop], wayBack: lossy })], contracts: [] });
  const entry = migrationNote.check(given([]), policy)[0]?.suggestion ?? '';
  const blanks = entry.match(/<[^<>]+>/g) ?? [];
  expect(blanks.length).toBeGreaterThan(2);
  for (const blank of blanks) {
    const almost = fill(entry.replace(blank, '@@')).replace('@@', blank);
    expect(outcomes(given(notesOf(almost)))).toContain('fail');
  }
});

test('an entry for a contract is not one for a migration', () => {
  const notes = notesOf(`1. [2026-03-02] \`${API}\`: removes DELETE /v1/orders/{id}`);
  expect(migrationNote.check(touching({ notes, migrations: [migration()] }), policy)[0]?.outcome).toBe('fail');
});
