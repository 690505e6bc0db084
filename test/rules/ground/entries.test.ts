import type { Noted } from '../../../src/rules/ground/changed.ts';
import { isBlank, names } from '../../../src/rules/ground/entries.ts';
import { changed, note } from '../../support/facts.ts';

const file = (path: string, more: object = {}, kind: Noted['kind'] = 'migration'): Noted => ({
  file: changed(path, more),
  kind,
});

describe('an entry names a file', () => {
  test.each([
    ['its path', 'Adds users.email in db/migrations/0042_add_email.sql', 'db/migrations/0042_add_email.sql'],
    ['its path at the end of a sentence', 'See db/migrations/0042_add_email.sql.', 'db/migrations/0042_add_email.sql'],
    ['its file name', '0042_add_email.sql adds a column', 'db/migrations/0042_add_email.sql'],
    ['its name without the extension', '0042_add_email: adds a column', 'db/migrations/0042_add_email.up.sql'],
    ['its id', 'Migration 0042 adds a column', 'db/migrations/0042_add_email.sql'],
    ['the id of Flyway', 'V12 adds a column', 'src/main/resources/db/migration/V12__add_email.sql'],
    ['the dotted id of Flyway', 'V1.2 adds a column', 'db/migration/V1.2__add_email.sql'],
    ['a timestamp', 'Migration 20250812103000 adds a column', 'db/migrate/20250812103000_add_email.rb'],
    [
      'its own folder as a name',
      '20250812_add_email adds a column',
      'prisma/migrations/20250812_add_email/migration.sql',
    ],
    ['its folder', 'All of `db/migrations/` adds columns', 'db/migrations/0042_add_email.sql'],
    ['the end of its folder', 'all of shop/migrations adds columns', 'apps/shop/migrations/0042_x.sql'],
    ['the folder above it', 'see prisma/migrations/', 'prisma/migrations/20250812_add_email/migration.sql'],
    ['a pattern', 'adds columns: db/migrations/004*.sql', 'db/migrations/0042_add_email.sql'],
    ['a pattern of its name', 'adds columns: `0042_*.sql`', 'db/migrations/0042_add_email.sql'],
    ['a deep pattern', 'adds columns: db/**/*.sql', 'db/migrations/0042_add_email.sql'],
    ['a range', 'Migrations 0040–0045 add columns', 'db/migrations/0042_add_email.sql'],
    ['a range in words', 'Migrations V3 to V12 add columns', 'db/migration/V7__x.sql'],
    ['a range with dots', '0042..0043 add columns', 'db/migrations/0043_x.sql'],
  ])('by %s', (_, text, path) => expect(names(note(text), file(path))).toBe(true));

  test.each([
    ['another id', 'Migration 0041 adds a column', 'db/migrations/0042_add_email.sql'],
    ['a longer number', 'Ticket 10042 adds a column', 'db/migrations/0042_add_email.sql'],
    ['a longer name', 'old_0042_add_email.sql adds a column', 'db/migrations/0042_add_email.sql'],
    [
      'a name that every migration has',
      'migration.sql and up.sql add columns',
      'prisma/migrations/20250812_add_email/migration.sql',
    ],
    ['a far folder', 'everything in src/ changes', 'src/main/resources/db/migration/V12__x.sql'],
    ['a pattern of everything', 'everything: **/* and *', 'db/migrations/0042_add_email.sql'],
    ['a range beside it', 'Migrations 0040–0041 add columns', 'db/migrations/0042_add_email.sql'],
    ['a date as a range', 'since 2025-08 the column is there', 'db/migrations/2026_x.sql'],
    ['nothing', 'adds a column', 'db/migrations/0042_add_email.sql'],
  ])('not by %s', (_, text, path) => expect(names(note(text), file(path))).toBe(false));

  test('by a link, a back-ticked word, a field or the old path', () => {
    const path = 'db/migrations/0042_add_email.sql';
    expect(names(note('Adds a column', { code: [path] }), file(path))).toBe(true);
    expect(
      names(
        note('Adds a column', { fields: [{ label: 'file', value: path, at: { path: 'x', line: 1 } }] }),
        file(path),
      ),
    ).toBe(true);
    expect(names(note(`Moves ${path}`), file('db/new/0001_x.sql', { status: 'renamed', from: path }))).toBe(true);
  });
  test('a contract by its file, not by an id', () => {
    expect(names(note('api/openapi.yaml: adds a field'), file('api/openapi.yaml', {}, 'contract'))).toBe(true);
    expect(names(note('openapi.yaml: adds a field'), file('api/openapi.yaml', {}, 'contract'))).toBe(true);
    expect(names(note('OpenAPI adds a field'), file('api/openapi.yaml', {}, 'contract'))).toBe(false);
  });
  test('a hostile pattern ends soon', () => {
    const path = `${'a'.repeat(900)}/b.sql`;
    expect(names(note(`${'*a'.repeat(90)}c`), file(path))).toBe(false);
  });
});

describe('a blank text', () => {
  test.each([
    '',
    'N/A',
    'n/a — addressed in the ops guide',
    '2025-08-12: N/A',
    'None',
    'TBD',
    '<what changed>',
    '0042: TBD',
    'db/migrations/0042_x.sql — <what changed>',
    'Migration note: …',
    '???',
    'Nothing',
    'None needed',
  ])('%j says nothing', (text) => expect(isBlank(text)).toBe(true));
  test.each([
    '0042 adds users.email',
    'Adds a column to users',
    'No lock is taken: adds users.email',
    'Normal column added',
  ])('%j says something', (text) => expect(isBlank(text)).toBe(false));
});
