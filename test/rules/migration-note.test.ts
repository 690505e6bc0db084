import { BACKEND } from '../../src/config/defaults.ts';
import type { ChangedFile } from '../../src/model/change.ts';
import type { Note } from '../../src/model/prd.ts';
import { rule } from '../../src/rules/migration-note.ts';
import { drop, migration, operation, SQL, touching } from '../support/changes.ts';
import { changed, facts, note, prd, withPrd } from '../support/facts.ts';

const given = (files: readonly ChangedFile[], notes: readonly Note[] = [], more: object = {}) => {
  const base = withPrd({ notes });
  return { ...base, change: { ...base.change, files }, ...more };
};
const told = (...args: Parameters<typeof given>) =>
  rule.check(given(...args), BACKEND).map(({ outcome, says }) => `${outcome}: ${says}`);

const WHOLE = 'adds users.email first, then deploy. No table is locked, 12 rows. Up and down ran on staging';

describe('migration-note', () => {
  const cases: readonly (readonly [string, readonly ChangedFile[], readonly Note[], string])[] = [
    ['nothing changed', [changed('src/a.ts')], [], 'not-applicable: The change touches no migration'],
    ['a note names it', [changed(SQL)], [note(`0042_add_email.sql ${WHOLE}`)], 'pass: 1 migration noted in 9.6'],
    ['no note', [changed(SQL)], [], `fail: 1 migration changed without an entry in 9.6: \`${SQL}\``],
    [
      'a note about another',
      [changed(SQL)],
      [note(`0041_x.sql ${WHOLE}`)],
      `fail: 1 migration changed without an entry in 9.6: \`${SQL}\``,
    ],
    [
      'a note that only says what changed',
      [changed(SQL)],
      [note('0042 adds users.email to everybody')],
      `fail: The entry of 9.6 for \`${SQL}\` does not say the order of steps, locks and size and evidence that up and down ran`,
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
      'a deleted migration only needs what changed',
      [changed(SQL, { status: 'deleted' })],
      [note('0042 is gone, the squashed one holds it')],
      'pass: 1 migration noted in 9.6',
    ],
    [
      'a deleted migration',
      [changed(SQL, { status: 'deleted' })],
      [],
      `fail: 1 migration changed without an entry in 9.6: \`${SQL}\` (deleted)`,
    ],
    [
      'a contract is told elsewhere',
      [changed('api/openapi.yaml')],
      [],
      'not-applicable: The change touches no migration',
    ],
    [
      'a rename out of the folder',
      [changed('old/0042.sql', { status: 'renamed', from: SQL })],
      [note(`0042_add_email.sql moves to the archive and ${WHOLE}`)],
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
      'not-applicable: The change touches no migration',
    ],
    [
      'one entry for several',
      [changed(SQL), changed('db/migrations/0043_x.sql')],
      [note(`0042–0043 ${WHOLE}`)],
      'pass: 2 migrations noted in 9.6',
    ],
    [
      'one of two',
      [changed(SQL), changed('db/migrations/0043_x.sql')],
      [note(`0042 ${WHOLE}`)],
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
    expect(outcomes([changed(SQL)], [note(`0042 ${WHOLE}`)])).toEqual(['pass', 'unknown']);
  });
  test('a migration that could not be read is unknown', () => {
    const gaps = { gaps: [{ about: 'migration' as const, path: SQL, why: 'it has 9000000 bytes.' }] };
    expect(rule.check(given([], [], gaps), BACKEND)).toEqual([
      { outcome: 'unknown', says: `The migration \`${SQL}\` could not be read: it has 9000000 bytes` },
    ]);
  });
  test('no document', () => expect(rule.check(facts({ prds: [] }), BACKEND)[0]?.outcome).toBe('not-applicable'));
  test('the place is 9.6, and the suggestion is an entry that names the file', () => {
    const [remark] = rule.check(given([changed(SQL)], [note('A decision about names')]), BACKEND);
    expect(remark).toMatchObject({ at: { path: prd().path, line: 96 }, also: { path: SQL, line: 1 } });
    expect(remark?.suggestion).toBe(
      [
        `2. [2026-03-02] \`${SQL}\``,
        '   - What changed: <tables, columns, endpoints or types>',
        '   - Order of steps: <what runs before and after>',
        '   - Locks and size: <tables that are locked, rows>',
        '   - Evidence: <link to a run of up and down>',
        '   - Rollback: <exact command or down file; for what has no way back, the statement or new migration that compensates it>',
      ].join('\n'),
    );
  });
  test('what was read of it is filled in', () => {
    const one = migration({ operations: [operation(), drop], wayBack: { kind: 'lossy', why: 'it loses data' } });
    const suggestion = rule.check(touching({ migrations: [one] }), BACKEND)[0]?.suggestion;
    expect(suggestion).toBe(
      [
        `1. [2026-03-02] \`${SQL}\``,
        '   - What changed: adds the column users.email; drops the column users.email',
        '   - Order of steps: <what runs before and after>',
        '   - Locks and size: `users` locked, <rows, how long>',
        '   - Evidence: <link to a run of up and down>',
        '   - Rollback: run `dbmate down`',
        '   - Approval: <name and role of who approved the loss of data>',
        '   - Data loss: the data of `users.email` does not come back',
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
  test('a companion counts with its migration', () => {
    const one = migration({ file: 'db/0042_x.up.sql', companions: ['db/migrations/0042_x.down.sql'] });
    const given = touching({ migrations: [one], files: ['db/migrations/0042_x.down.sql'] });
    expect(rule.check(given, BACKEND).map(({ says }) => says)).toEqual([
      '1 migration changed without an entry in 9.6: `db/0042_x.up.sql`',
    ]);
  });

  describe('an entry older than the change', () => {
    const dated = (date: string, text = `0042 ${WHOLE}`) => [note(text, { date })];
    const ask = (notes: readonly Note[], more: object = {}) =>
      rule.check(given([changed(SQL)], notes, more), BACKEND).map(({ says }) => says);
    test('does not count', () => {
      expect(ask(dated('2026-02-20'))).toEqual([
        `The entry of 9.6 for \`${SQL}\` is of 2026-02-20, before the change began (2026-03-01)`,
      ]);
    });
    test('counts where it was still that day, or no day is known', () => {
      // The first commit is of 2026-03-01T09:00Z, which is the day before in the west.
      expect(ask(dated('2026-02-28'))).toEqual(['1 migration noted in 9.6']);
      expect(ask([note(`0042 ${WHOLE}`)])).toEqual(['1 migration noted in 9.6']);
    });
    test('is not told from the date in a file name', () => {
      expect(ask(dated('2026-01-05', `2026_01_05_add_email and 0042 ${WHOLE}`))).toEqual(['1 migration noted in 9.6']);
    });
    test('cannot be told when not all commits are known', () => {
      const base = given([changed(SQL)], dated('2026-02-20'));
      const cut = { ...base, change: { ...base.change, incomplete: 'only 250 commits were given' } };
      expect(rule.check(cut, BACKEND)[0]?.outcome).toBe('pass');
      const none = { ...base, change: { ...base.change, commits: [] } };
      expect(rule.check(none, BACKEND)[0]?.outcome).toBe('pass');
    });
  });
});
