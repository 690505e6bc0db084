import { BACKEND } from '../../src/config/defaults.ts';
import type { WayBack } from '../../src/model/migration.ts';
import { rule } from '../../src/rules/migration-reversible.ts';
import { migration, notesOf, SQL, touching } from '../support/changes.ts';

const ask = (kind: WayBack['kind'], text = '', more: object = {}) => {
  const notes = text === '' ? [] : notesOf(`1. \`${SQL}\` changes users.email\n   - ${text}`);
  const migrations = [migration({ wayBack: { kind, why: 'that is how it is' }, ...more })];
  return rule.check(touching({ notes, migrations }), BACKEND);
};
const outcome = (...args: Parameters<typeof ask>) => ask(...args)[0]?.outcome;

describe('migration-reversible', () => {
  test.each([
    ['present', 'pass'],
    ['lossy', 'fail'],
    ['absent', 'fail'],
    ['no-mechanism', 'fail'],
    ['unknown', 'unknown'],
  ] as const)('without an entry a way back that is %s: %s', (kind, expected) => expect(outcome(kind)).toBe(expected));

  test.each([
    ['Rollback: `ALTER TABLE users DROP COLUMN email`', 'pass'],
    ['Rollback: drop column users.email with a new migration', 'pass'],
    ['Rollback: compensating migration 20260302_drop_email drops the column', 'pass'],
    ['Rollback: run `psql -f ops/undo-0042.sql`', 'pass'],
    ['Rollback: `bin/rails db:rollback`', 'fail'],
    ['Rollback: run `bundle exec rake db:migrate:down VERSION=0042`', 'fail'],
    ['Rollback: `alembic downgrade -1`', 'fail'],
    ['Rollback: `migrate -path db/migrations -database "$DATABASE_URL" down 1`', 'fail'],
    ['Rollback: `npx knex migrate:down 0042`', 'fail'],
    ['Rollback: `npx prisma migrate resolve --rolled-back 0042`', 'fail'],
    ['Rollback: `dbmate down`', 'fail'],
    ['Rollback: `dbmate down`, then `ALTER TABLE users DROP COLUMN email`', 'pass'],
    ['Rollback: revert the PR', 'fail'],
    ['Rollback: restore the backup', 'fail'],
    ['Rollback: <exact command>', 'fail'],
    ['Rollback: impossible', 'fail'],
    ['Order: first', 'fail'],
  ])('absent or forward-only, %s: %s', (text, expected) => {
    expect(outcome('absent', text)).toBe(expected);
    expect(outcome('no-mechanism', text)).toBe(expected);
  });

  test.each([
    ['Rollback: `dbmate down`; the data of users.email does not come back', 'pass'],
    ['Rollback: `dbmate down`; the old values are lost', 'pass'],
    ['Rollback: `dbmate down` brings the column back, but none of the data', 'pass'],
    ['Rollback: `dbmate down`, irreversible for what was in it', 'pass'],
    ['Rollback: `dbmate down`, then rows are copied back from users_backup', 'pass'],
    ['Data loss: the data of `users.email`', 'pass'],
    ['Data loss: none', 'fail'],
    ['Data loss: <what>', 'fail'],
    ['Rollback: `dbmate down`; no data is lost', 'fail'],
    ['Rollback: `dbmate down`, without data loss', 'fail'],
    ['Rollback: `dbmate down`', 'fail'],
  ])('lossy, %s: %s', (text, expected) => expect(outcome('lossy', text)).toBe(expected));

  test('the suggestion for a lossy one is whole', () => {
    const [remark] = ask('lossy', 'Rollback: `dbmate down`');
    const text = `Rollback: \`dbmate down\`\n${remark?.suggestion}`;
    expect(outcome('lossy', text)).toBe('pass');
  });
  test('the deleted and those that run again are left alone', () => {
    expect(outcome('absent', '', { change: 'deleted' })).toBe('not-applicable');
    expect(outcome('no-mechanism', '', { repeatable: true })).toBe('not-applicable');
  });
});
