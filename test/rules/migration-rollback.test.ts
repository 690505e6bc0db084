import { BACKEND } from '../../src/config/defaults.ts';
import type { Note } from '../../src/model/prd.ts';
import { rule } from '../../src/rules/migration-rollback.ts';
import { at, changed, facts, note, withPrd } from '../support/facts.ts';

const SQL = 'db/migrations/0042_add_email.sql';
const field = (label: string, value: string) => ({ label, value, at: at(97) });
const told = (notes: readonly Note[], files = [changed(SQL)]) => {
  const base = withPrd({ notes });
  return rule
    .check({ ...base, change: { ...base.change, files } }, BACKEND)
    .map(({ outcome, says }) => `${outcome}: ${says}`);
};

describe('migration-rollback', () => {
  const adds = '0042 adds users.email to all';
  const cases: readonly (readonly [string, readonly Note[], string])[] = [
    [
      'a command',
      [
        note(adds, {
          fields: [field('rollback', 'run `npm run migrate:down 0042`')],
          code: ['npm run migrate:down 0042'],
        }),
      ],
      'pass: A way back is noted for 1 migration',
    ],
    ['words', [note(`${adds}. Rollback: drop column users.email`)], 'pass: A way back is noted for 1 migration'],
    ['none', [note(adds)], `fail: The entry of 9.6 for \`${SQL}\` has no rollback`],
    [
      'revert the PR',
      [note(adds, { fields: [field('rollback', 'revert the PR')] })],
      `fail: The entry of 9.6 for \`${SQL}\` names no exact step as its way back: “revert the PR”`,
    ],
    [
      'restore the backup',
      [note(adds, { fields: [field('rollback', 'restore the backup')] })],
      `fail: The entry of 9.6 for \`${SQL}\` names no exact step as its way back: “restore the backup”`,
    ],
    [
      'a placeholder',
      [note(adds, { fields: [field('rollback', '<command>')] })],
      `fail: The entry of 9.6 for \`${SQL}\` names no exact step as its way back: “<command>”`,
    ],
    [
      'no entry at all is told elsewhere',
      [],
      'not-applicable: No entry of 9.6 names what changed, so there is no rollback to look at',
    ],
    [
      'a second entry about it has the way back',
      [note(adds), note('0042 back: run the down file 0042.down.sql to roll back')],
      'pass: A way back is noted for 1 migration',
    ],
    [
      'an entry of its own',
      [note(adds), note('run npx knex migrate:down', { title: 'Rollback steps' })],
      'pass: A way back is noted for 1 migration',
    ],
    [
      'an entry of its own about something else',
      [note(adds), note('set CACHE_SIZE=0 and restart', { title: 'Rollback of the cache' })],
      `fail: The entry of 9.6 for \`${SQL}\` has no rollback`,
    ],
    [
      'an entry of its own that is empty',
      [note(adds), note('revert the PR', { title: 'Rollback steps' })],
      `fail: The entry of 9.6 for \`${SQL}\` has no rollback`,
    ],
  ];
  test.each(cases)('%s', (_, notes, expected) => expect(told(notes)).toEqual([expected]));

  test('each file needs its own, and one entry is told once', () => {
    const files = [changed(SQL), changed('db/migrations/0043_x.sql')];
    expect(
      told([note('0042 adds users.email. Rollback: drop column email'), note('0043 adds users.name too')], files),
    ).toEqual(['fail: The entry of 9.6 for `db/migrations/0043_x.sql` has no rollback']);
    expect(told([note('0042-0043 add columns here')], files)).toEqual([
      `fail: The entry of 9.6 for \`${SQL}\` and \`db/migrations/0043_x.sql\` has no rollback`,
    ]);
  });
  test('nothing changed, no document', () => {
    expect(told([], [changed('src/a.ts')])[0]).toMatch(/^not-applicable/);
    expect(rule.check(facts({ prds: [] }), BACKEND)[0]?.outcome).toBe('not-applicable');
  });
});
