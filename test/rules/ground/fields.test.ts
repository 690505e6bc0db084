import { type FieldKind, isApproval, isFilled, lacking } from '../../../src/rules/ground/fields.ts';
import { notesOf } from '../../support/changes.ts';

const ALL: readonly FieldKind[] = [
  'what',
  'version',
  'affected',
  'compatibility',
  'order',
  'locks',
  'evidence',
  'rollback',
  'approval',
];

describe('the parts of an entry are found', () => {
  test.each([
    [
      'in a list',
      `1. [2026-03-02] \`api/openapi.yaml\`
   - What changed: DELETE /v1/orders/{id} is gone
   - Version: 1.4.0 → 2.0.0, by the path
   - Who is affected: the web shop
   - Compatibility: old clients get 404 from the new server, new clients work with the old one
   - Order of steps: deploy, then migrate
   - Locks and size: none
   - Evidence: [run](https://github.com/a/b/actions/runs/1)
   - Rollback: \`helm rollback orders 41\`
   - Approval: Data lead`,
    ],
    [
      'in bold leads',
      `### 2026-03-02 Orders without DELETE

**What changed:** the operation is gone for good
**Version** 1.4.0 → 2.0.0
**Affected consumers:** the web shop
**Backwards compatible:** no, old clients get 404
**Forward compatibility:** yes, new clients work
**Steps:** deploy, then migrate
**Locking:** none
**Verified:** up and down in CI
**Roll-back plan:** run \`helm rollback orders 41\`
**Approved by:** VP Engineering`,
    ],
    [
      'in the rows of a table below a heading',
      `#### 9.6.1 Orders without DELETE

| Part | Value |
|---|---|
| What changed | the operation is gone for good |
| Version | 1.4.0 → 2.0.0 |
| Consumers | the web shop |
| Compatibility | in both directions: deprecated first |
| Order | deploy, then migrate |
| Locks & size | none, 12 rows |
| Test evidence | up and down ran on staging |
| Rollback | \`helm rollback orders 41\` |
| Sign-off | CTO |`,
    ],
    [
      'in the columns of a table',
      `| Date | Decision | Version | Affected | Compatibility | Order | Locks | Evidence | Rollback | Approval |
|---|---|---|---|---|---|---|---|---|---|
| 2026-03-02 | Orders lose their DELETE | 1.4.0 → 2.0.0 | web shop | both ways | deploy first | none | run 12 | \`helm rollback orders 41\` | DBA |`,
    ],
    [
      'in words',
      `1. [2026-03-02] Orders lose their DELETE with version 2.0.0. Clients of the web shop are affected: old clients break on the new server, new clients work with the old one. Deploy first, then migrate. No table is locked. Tested up and down on staging. Rollback: run \`helm rollback orders 41\`. Approval: CTO`,
    ],
  ])('%s', (_, text) => {
    const notes = notesOf(text);
    expect(notes).toHaveLength(1);
    expect(lacking(notes, ALL)).toEqual([]);
  });
  test('or are missed', () => {
    expect(lacking(notesOf('1. [2026-03-02] `api/openapi.yaml` loses its oldest operation'), ALL)).toEqual(
      ALL.slice(1),
    );
    expect(
      lacking(notesOf('1. [2026-03-02] `api/openapi.yaml`\n   - Order of steps: TBD\n   - Locks: <rows>'), ALL),
    ).toEqual(ALL);
  });
  test('one direction of compatibility is not both', () => {
    const given = (text: string) =>
      lacking(notesOf(`1. Orders change\n   - Compatibility: ${text}`), ['compatibility']);
    expect(given('old clients keep working')).toEqual(['compatibility']);
    expect(given('old clients keep working, new clients need the new server')).toEqual([]);
    expect(given('in both directions')).toEqual([]);
    expect(given('old clients <what happens>, new clients work')).toEqual(['compatibility']);
  });
  test('a blank label outweighs words elsewhere, and a second entry can fill it', () => {
    const blank = '1. Orders first, then deploy\n   - Order of steps: <steps>';
    expect(lacking(notesOf(blank), ['order'])).toEqual(['order']);
    expect(lacking(notesOf(`${blank}\n2. Orders\n   - Order of steps: migrate, deploy`), ['order'])).toEqual([]);
  });
});

test.each([
  ['none', true],
  ['12 rows', true],
  ['adds Map<string> to the type', true],
  ['<https://github.com/a/b/actions/runs/1>', true],
  ['N/A', false],
  ['n/a — the table is new and empty', true],
  ['<rows>', false],
  ['1.4.0 → <new>', false],
  ['TBD', false],
  ['{{owner}}', false],
  ['—', false],
  ['', false],
])('%j is filled in: %s', (value, expected) => expect(isFilled(value)).toBe(expected));

test.each([
  ['Data engineer on call', true],
  ['CTO, 2026-03-01', true],
  ['@dba-team', true],
  ['approved by the VP Engineering', true],
  ['yes', false],
  ['approved', false],
  ['approved on 2026-03-01', false],
  ['pending', false],
  ['to be requested from the DBA', false],
  ['<name>', false],
  ['TBD', false],
  ['N/A', false],
  ['N/A — not needed by anyone here', false],
  ['none', false],
  ['', false],
])('%j names who approved: %s', (value, expected) => expect(isApproval(value)).toBe(expected));
