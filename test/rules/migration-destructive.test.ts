import { BACKEND } from '../../src/config/defaults.ts';
import { rule } from '../../src/rules/migration-destructive.ts';
import { drop, migration, notesOf, SQL, touching } from '../support/changes.ts';

const ask = (text: string, more: object = { operations: [drop] }) =>
  rule.check(touching({ notes: notesOf(text), migrations: [migration(more)] }), BACKEND);
const ENTRY = `1. [2026-03-02] \`${SQL}\` drops users.email`;

describe('migration-destructive', () => {
  test.each([
    ['a role', `${ENTRY}\n   - Approval: Data Engineer`, 'pass'],
    ['a name and a day', `${ENTRY}\n   - Approved by: J. Doe, 2026-03-01`, 'pass'],
    ['pending', `${ENTRY}\n   - Approval: pending`, 'fail'],
    ['a placeholder', `${ENTRY}\n   - Approval: <name>`, 'fail'],
    ['only a yes', `${ENTRY}\n   - Approval: yes`, 'fail'],
    ['nothing', ENTRY, 'fail'],
    ['an approval of something else', `${ENTRY}\n2. Colours of the list\n   - Approval: CTO`, 'fail'],
    ['no entry', '1. Another thing was decided', 'fail'],
    ['an older approval', `1. [2026-01-02] \`${SQL}\` drops users.email\n   - Approval: CTO`, 'fail'],
  ])('%s', (_, text, expected) => expect(ask(text)[0]?.outcome).toBe(expected));

  test('says what is lost, and what to add', () => {
    expect(ask(ENTRY, { operations: [drop, drop] })[0]).toMatchObject({
      says: `\`${SQL}\` destroys data, and in 9.6 no entry names who approved it: drops the column users.email (and 1 more such step)`,
      also: drop.at,
      suggestion: '   - Approval: <name and role of who approved the loss of data>',
    });
    expect(ask(`${ENTRY}\n   - Approval: pending`)[0]?.says).toMatch(/and 9.6 names nobody who approved it: “pending”/);
  });
  test('a harmless one needs none, one that could not be read is unknown', () => {
    expect(ask(ENTRY, {})[0]?.outcome).toBe('not-applicable');
    expect(ask(ENTRY, { operations: [], unread: 'it is not text' })[0]?.outcome).toBe('unknown');
  });
});
