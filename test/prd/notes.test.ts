import type { Note } from '../../src/model/prd.ts';
import { notesOf, prdOf, short } from './given.ts';

/** `date title` of each entry. */
const told = (notes: readonly Note[]) => notes.map(({ date, title }) => [date, title].filter(Boolean).join(' '));
/** `label = value` of an entry's fields. */
const fields = (note: Note | undefined) => note?.fields.map(({ label, value }) => `${label} = ${value}`);

describe('entries', () => {
  const cases: readonly (readonly [text: string, entries: readonly string[]])[] = [
    [
      '1. [2025-08-12] Use argon2. More words.\n2. [2025-08-13] Drop it.',
      ['2025-08-12 Use argon2', '2025-08-13 Drop it'],
    ],
    ['1) 2025-08-12 — Keep the cache', ['2025-08-12 Keep the cache']],
    ['- 2025‑08‑12 – keep', ['2025-08-12 keep']],
    ['- **2025-08-12**: keep', ['2025-08-12 keep']],
    ['- 12 August 2025: keep', ['2025-08-12 keep']],
    ['- Aug 12, 2025 keep', ['2025-08-12 keep']],
    ['- 12.08.2025 keep', ['2025-08-12 keep']],
    ['- Keep (2025/08/12)', ['2025-08-12 Keep (2025/08/12)']],
    ['- On 12/08/2025 keep', ['On 12/08/2025 keep']],
    ['- 2025-02-30 keep', ['2025-02-30 keep']],
    ['2025-08-12 — one\n2025-08-13 — two', ['2025-08-12 one', '2025-08-13 two']],
    ['[2025-08-12] one\n\n[2025-08-13] two', ['2025-08-12 one', '2025-08-13 two']],
    ['> 2025-08-12 quoted', ['2025-08-12 quoted']],
    ['N/A — addressed in 2.2.1.4', ['N/A — addressed in 2.2.1.4']],
    ['None.', ['None']],
    [
      '#### Migration 0042\n\ntext\n\n#### 2025-08-12: Contract\n\ntext',
      ['Migration 0042', '2025-08-12 2025-08-12: Contract'],
    ],
    [
      '#### Decisions\n\n1. [2025-08-12] a\n2. [2025-08-13] b\n\n#### Rollback\n\nDo x',
      ['2025-08-12 a', '2025-08-13 b', 'Rollback'],
    ],
    ['#### 9.6.1 Migration notes\n\n- a\n- b', ['a', 'b']],
    ['#### 9.6.1 Rename a column\n\nWords', ['Rename a column']],
    ['<!-- 2025-08-12 hidden -->', []],
    ['', []],
  ];
  test.each(cases)('%j', (text, entries) => expect(told(notesOf(text))).toEqual(entries));

  test('rows of a table, with their columns as fields', () => {
    const notes = notesOf(
      '| Date | Decision | Owner |\n|---|---|---|\n| 2025-08-12 | Rollback: run `down.sql` | PM |\n| | | |',
    );
    expect(told(notes)).toEqual(['2025-08-12 Rollback: run down.sql']);
    expect(fields(notes[0])).toEqual([
      'rollback = run down.sql',
      'date = 2025-08-12',
      'decision = Rollback: run down.sql',
      'owner = PM',
    ]);
    expect(notes[0]?.at).toMatchObject({ line: 5, column: 1 });
  });

  test('lines of an entry', () => {
    const notes = notesOf('1. [2025-08-12] a\n   b\n\n   c\n2. d\n\n#### E\n\nf\n\n- g');
    expect(notes.map((note) => [note.at.line, note.at.column, note.endLine])).toEqual([
      [3, 1, 6],
      [7, 1, 7],
      [9, 1, 13],
    ]);
    expect(notes[0]?.text).toBe('[2025-08-12] a b c');
  });
});

describe('labelled parts', () => {
  const cases: readonly (readonly [text: string, fields: readonly string[]])[] = [
    [
      '1. [2025-08-12] Rename. Rollback: run `0042_down.sql`; Version: v1 → v2.',
      ['rollback = run 0042_down.sql', 'version = v1 → v2.'],
    ],
    [
      '1. a\n   - **Rollback:** drop it\n   - Who is affected: mobile\n   - Locks – none',
      ['rollback = drop it', 'who is affected = mobile', 'locks = none'],
    ],
    [
      '#### M\n\n- What changed: adds `cache`\n- Version: 1.2 → 1.3',
      ['what changed = adds cache', 'version = 1.2 → 1.3'],
    ],
    ['#### M\n\n**Rollback** — run it\n\n**Version** 2', ['rollback = run it', 'version = 2']],
    ['#### M\n\n##### Rollback\n\nDo this.\n\n##### Version\n\n1 → 2', ['rollback = Do this.', 'version = 1 → 2']],
    ['#### Rollback\n\n1. Stop\n2. Run `down.sql`', ['rollback = Stop; Run down.sql']],
    ['Rollback:\n1. stop\n2. restore', ['rollback = stop; restore']],
    ['Entry.\n\n**Rollback:**\n\n```sh\nnpm run down\n```', ['rollback = npm run down']],
    ['**Rollback:** run `x`\n**Version:** 2', ['rollback = run x', 'version = 2']],
    ['- What changed: a\n- Version: b\n- Rollback: c', ['what changed = a', 'version = b', 'rollback = c']],
    [
      '| Field | Value |\n|---|---|\n| What changed | api |\n| Rollback | redo |',
      ['what changed = api', 'rollback = redo'],
    ],
    ['- Rollback (prod): run a', ['rollback (prod) = run a']],
    ['- Roll‑back: run a', ['roll-back = run a']],
    ['- Rollback: see https://acme.io/x', ['rollback = see https://acme.io/x']],
    ['- No label here - none', []],
    ['- https://acme.io/x', []],
  ];
  test.each(cases)('%j', (text, expected) => {
    const notes = notesOf(text);
    expect(notes).toHaveLength(1);
    expect(fields(notes[0])).toEqual(expected);
  });

  test('the same label twice are two entries', () => {
    expect(told(notesOf('- Rollback for 0042: a\n- Rollback for 0043: b'))).toHaveLength(2);
  });

  test('with their places', () => {
    const [note] = notesOf('1. Rename. Rollback: x\n   - Version: 2');
    expect(note?.fields.map(({ at }) => [at.line, at.column])).toEqual([
      [3, 12],
      [4, 6],
    ]);
  });
});

describe('commits, code and links', () => {
  const cases: readonly (readonly [text: string, commits: readonly string[]])[] = [
    ['commits 9e504b8, A1B2C3D4E5', ['9e504b8', 'a1b2c3d4e5']],
    ['`9e504b8`..`a1b2c3d`', ['9e504b8', 'a1b2c3d']],
    ['9e504b8..a1b2c3d', ['9e504b8', 'a1b2c3d']],
    ['commit:9e504b8', ['9e504b8']],
    ['commit 1234567', ['1234567']],
    ['commit deadbeef', ['deadbeef']],
    [
      '[done](https://github.com/a/b/commit/0123456789abcdef0123456789abcdef01234567)',
      ['0123456789abcdef0123456789abcdef01234567'],
    ],
    ['20250812 and 1234567 and defaced effaced', []],
    ['550e8400-e29b-41d4-a716-446655440000', []],
    ['#aabbcc80 and 0x9e504b8f and x_9e504b8', []],
    ['sha256:9e504b8a9e504b8a', []],
    ['db/20250812093000_add.sql 9e504b8.md', []],
  ];
  test.each(cases)('%j', (text, commits) => {
    expect(notesOf(`- ${text}`)[0]?.commits.map((one) => one.sha)).toEqual(commits);
  });

  test('with their places', () => {
    const [note] = notesOf('- See `9e504b8`, `npm run down` and [x](a/b.md)');
    expect(note?.commits).toEqual([{ sha: '9e504b8', at: expect.objectContaining({ line: 3, column: 8 }) }]);
    expect(note?.code).toEqual(['9e504b8', 'npm run down']);
    expect(note?.links.map(short)).toEqual(['inline a/b.md 3:37']);
  });

  test('a code block gives its lines, and no links', () => {
    const [note] = notesOf('Rollback:\n\n```sh\nnpm run down\npsql -f down.sql\n```');
    expect(note?.code).toEqual(['npm run down', 'psql -f down.sql']);
    expect(note?.links).toEqual([]);
  });
});

test('sections below 9.6 belong to it, 9.7 does not', () => {
  const { notes } = prdOf('### 9.6 Log\n\n- a\n\n#### 9.6.1 B\n\nb\n\n### 9.7 Questions\n\n- c\n');
  expect(told(notes)).toEqual(['a', 'B']);
});
