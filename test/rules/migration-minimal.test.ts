import { BACKEND } from '../../src/config/defaults.ts';
import type { Phase } from '../../src/model/migration.ts';
import { rule } from '../../src/rules/migration-minimal.ts';
import { migration, touching } from '../support/changes.ts';

const ask = (...all: readonly (readonly Phase[])[]) =>
  rule.check(
    touching({ migrations: all.map((phases, at) => migration({ file: `db/migrations/00${at}_x.sql`, phases })) }),
    BACKEND,
  )[0];

test.each([
  [[['expand']], 'pass'],
  [[['contract']], 'pass'],
  [[['expand', 'backfill']], 'pass'],
  [[['expand'], ['backfill']], 'pass'],
  [[['expand', 'backfill', 'contract']], 'fail'],
  [[['expand'], ['contract']], 'fail'],
  [[['backfill', 'contract']], 'fail'],
  [[], 'not-applicable'],
] as const)('%j: %s', (phases, expected) => expect(ask(...phases)?.outcome).toBe(expected));

test('it is only advice, and names the files', () => {
  expect(rule.setting).toBe('advise');
  expect(ask(['expand'], ['contract'])?.says).toMatch(
    /^One change adds the new shape \(`db\/migrations\/000_x.sql`\) and takes the old shape away \(`db\/migrations\/001_x.sql`\)/,
  );
});
test('a deleted one does not count', () => {
  const gone = migration({ phases: ['contract'], change: 'deleted' });
  expect(rule.check(touching({ migrations: [migration(), gone] }), BACKEND)[0]?.outcome).toBe('pass');
});
