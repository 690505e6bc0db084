import { BACKEND } from '../../src/config/defaults.ts';
import type { ChangedFile } from '../../src/model/change.ts';
import type { Note } from '../../src/model/prd.ts';
import { rule } from '../../src/rules/migration-note.ts';
import { changed, facts, note, prd, withPrd } from '../support/facts.ts';

const SQL = 'db/migrations/0042_add_email.sql';
const given = (files: readonly ChangedFile[], notes: readonly Note[] = [], more: object = {}) => {
  const base = withPrd({ notes });
  return { ...base, change: { ...base.change, files }, ...more };
};
const told = (...args: Parameters<typeof given>) =>
  rule.check(given(...args), BACKEND).map(({ outcome, says }) => `${outcome}: ${says}`);

describe('migration-note', () => {
  const cases: readonly (readonly [string, readonly ChangedFile[], readonly Note[], string])[] = [
    ['nothing changed', [changed('src/a.ts')], [], 'not-applicable: The change touches no migration and no contract'],
    [
      'a note names it',
      [changed(SQL)],
      [note('0042_add_email.sql adds users.email')],
      'pass: 1 migration noted in 9.6',
    ],
    ['no note', [changed(SQL)], [], `fail: 1 migration changed without an entry in 9.6: \`${SQL}\``],
    [
      'a note about another',
      [changed(SQL)],
      [note('0041_x.sql adds users.name')],
      `fail: 1 migration changed without an entry in 9.6: \`${SQL}\``,
    ],
    [
      'a placeholder',
      [changed(SQL)],
      [note('0042: TBD')],
      `fail: 1 migration changed without an entry in 9.6: \`${SQL}\``,
    ],
    [
      'N/A',
      [changed(SQL)],
      [note('N/A — 0042 is addressed in the ops guide')],
      `fail: 1 migration changed without an entry in 9.6: \`${SQL}\``,
    ],
    [
      'a contract and a deleted migration',
      [changed('api/openapi.yaml'), changed(SQL, { status: 'deleted' })],
      [],
      `fail: 1 migration and 1 contract changed without an entry in 9.6: \`api/openapi.yaml\` and \`${SQL}\` (deleted)`,
    ],
    [
      'a contract among the documents',
      [changed('docs/openapi.yaml', { document: true })],
      [],
      'fail: 1 contract changed without an entry in 9.6: `docs/openapi.yaml`',
    ],
    [
      'a rename out of the folder',
      [changed('old/0042.sql', { status: 'renamed', from: SQL })],
      [note('0042_add_email.sql moves to the archive')],
      'pass: 1 migration noted in 9.6',
    ],
    [
      'prose and lock files are none',
      [
        changed('db/migrations/README.md'),
        changed('prisma/migrations/migration_lock.toml'),
        changed('app/migrations/__init__.py'),
      ],
      [],
      'not-applicable: The change touches no migration and no contract',
    ],
    [
      'an API report is a contract',
      [changed('etc/lib.api.md')],
      [],
      'fail: 1 contract changed without an entry in 9.6: `etc/lib.api.md`',
    ],
    [
      'one entry for several',
      [changed(SQL), changed('db/migrations/0043_x.sql')],
      [note('0042–0043 add columns to users')],
      'pass: 2 migrations noted in 9.6',
    ],
    [
      'one of two',
      [changed(SQL), changed('db/migrations/0043_x.sql')],
      [note('0042 adds users.email for real')],
      'fail: 1 migration changed without an entry in 9.6: `db/migrations/0043_x.sql`',
    ],
  ];
  test.each(cases)('%s', (_, files, notes, expected) => expect(told(files, notes)).toEqual([expected]));

  test('many are counted, some are named', () => {
    const files = Array.from({ length: 9 }, (_, at) => changed(`db/migrations/00${at + 10}_x.sql`));
    expect(told(files)[0]).toMatch(/^fail: 9 migrations .* and 5 more$/);
  });
  test('a cut list of files never passes', () => {
    const gaps = { gaps: [{ about: 'files' as const, why: 'the forge gave only 3000 files' }] };
    const outcomes = (files: readonly ChangedFile[], notes: readonly Note[]) =>
      rule.check(given(files, notes, gaps), BACKEND).map((one) => one.outcome);
    expect(outcomes([], [])).toEqual(['unknown']);
    expect(outcomes([changed(SQL)], [note('0042 adds users.email here')])).toEqual(['pass', 'unknown']);
  });
  test('no document', () => expect(rule.check(facts({ prds: [] }), BACKEND)[0]?.outcome).toBe('not-applicable'));
  test('the place is 9.6, and the suggestion is an entry that names the file', () => {
    const [remark] = rule.check(given([changed(SQL)], [note('A decision about names')]), BACKEND);
    expect(remark).toMatchObject({ at: { path: prd().path, line: 96 }, also: { path: SQL, line: 1 } });
    expect(remark?.suggestion).toBe(
      [
        `2. [2026-03-02] \`${SQL}\``,
        '   - What changed: <tables, columns, endpoints or types>',
        '   - Version: <old> → <new>, <how clients pin it>',
        '   - Order of steps: <what runs before and after>',
        '   - Locks and size: <tables that are locked, rows>',
        '   - Evidence: <link to a run of up and down>',
        '   - Rollback: <exact command or down file>',
      ].join('\n'),
    );
  });
  test('a form that nobody filled in is no entry', () => {
    const field = (label: string, value: string) => ({ label, value, at: { path: prd().path, line: 98 } });
    const form = note(`${SQL} What changed: <tables> Order of steps: TBD Rollback: <command>`, {
      title: SQL,
      fields: [field('what changed', '<tables>'), field('order of steps', 'TBD'), field('rollback', '<command>')],
    });
    expect(told([changed(SQL)], [form])[0]).toMatch(/^fail/);
  });
  test('a down file of the change is filled in', () => {
    const [up, down] = ['db/migrations/0042_x.up.sql', 'db/migrations/0042_x.down.sql'];
    const only = { ...BACKEND, migrations: ['**/*.up.sql'] };
    expect(rule.check(given([changed(up), changed(down)]), only)[0]?.suggestion).toMatch(
      /Rollback: run `db\/migrations\/0042_x.down.sql`$/,
    );
  });
});
