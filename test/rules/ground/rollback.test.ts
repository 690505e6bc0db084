import { hasRollback, isRollback, rollbackText } from '../../../src/rules/ground/rollback.ts';
import { note } from '../../support/facts.ts';

describe('a real way back', () => {
  test.each([
    'run `npm run migrate:down 0042`',
    'npx knex migrate:down',
    'drop the column users.email',
    'ALTER TABLE users DROP COLUMN email;',
    'UPDATE users SET email = old_email',
    'apply db/migrations/0042_add_email.down.sql',
    'set the flag `query_cache` to off',
    'Turn off the feature flag query-cache, then clear the keys',
    'revert the PR, then run the down migration of 0042',
    'helm rollback query 41',
    'Irreversible; the compensating migration 0043 drops the copy',
    'None needed for the index; drop index users_email_idx if it locks',
    'restore the table with `psql -f dump/users.sql`',
  ])('%s', (text) =>
    expect(
      isRollback(
        text,
        [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''),
      ),
    ).toBe(true),
  );

  test.each([
    '',
    'TBD',
    'N/A',
    'none',
    'not needed',
    'Not required: additive change',
    'revert the PR',
    'Revert this pull request.',
    'revert PR and redeploy',
    'Rollback: revert the merge commit',
    'git revert a1b2c3d',
    'git revert -m 1 <sha>',
    'restore the backup',
    'Restore the database from the last nightly backup',
    'restore yesterday’s RDS snapshot',
    'roll back the deployment and redeploy the previous version',
    'roll back the migration',
    '<exact command or down file>',
    'run <command>',
    'standard process',
    'see runbook',
    'TODO: run something',
  ])('not %j', (text) => expect(isRollback(text)).toBe(false));

  test('git revert in back-ticks is none either', () => {
    expect(isRollback('`git revert a1b2c3d`', ['git revert a1b2c3d'])).toBe(false);
    expect(isRollback('see `users`', ['users'])).toBe(false);
  });
});

describe('where an entry has its way back', () => {
  const at = { path: 'x', line: 1 };
  test.each([
    ['a field', note('Adds a column', { fields: [{ label: 'rollback', value: 'drop it', at }] }), 'drop it'],
    ['a field of other words', note('x', { fields: [{ label: 'back-out plan', value: 'drop it', at }] }), 'drop it'],
    ['words in a sentence', note('Adds a column. Rollback: drop column email'), ' Rollback: drop column email'],
    ['words before it', note('Adds a column. Run `x down` to roll back'), ' Run `x down` to roll back'],
    ['a title', note('run the down file', { title: 'Rollback steps' }), 'Rollback steps\nrun the down file'],
    ['nowhere', note('Adds a column'), ''],
  ])('%s', (_, entry, expected) => expect(rollbackText(entry)).toBe(expected));

  test('an open field is none, whatever stands around it', () => {
    expect(hasRollback(note('Runs ALTER TABLE users', { fields: [{ label: 'rollback', value: 'TBD', at }] }))).toBe(
      false,
    );
    expect(hasRollback(note('Adds users.email. Rollback: drop column users.email'))).toBe(true);
  });
});
