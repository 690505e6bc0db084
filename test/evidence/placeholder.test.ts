import { filled } from '../../src/evidence/placeholder.ts';

const PATHS = [
  'QA/x/test-cases.md',
  'QA/x/test-results-2025-01-01.md',
  'QA/x/test-results-2025-03-01.md',
  'QA/x/r/a.md',
];

test.each([
  ['a date', 'QA/x/test-results-<yyyy-mm-dd>.md', 'QA/x/test-results-2025-03-01.md'],
  ['a date without brackets', 'QA/x/test-results-YYYY-MM-DD.md', 'QA/x/test-results-2025-03-01.md'],
  ['two of them', 'QA/<id>/test-results-{{date}}.md', 'QA/x/test-results-2025-03-01.md'],
  ['the same part on both sides', 'QA/x/test-results-<a>-01.md', 'QA/x/test-results-2025-03-01.md'],
  ['one at the end', 'QA/x/test-<rest>', 'QA/x/test-results-2025-03-01.md'],
  ['one that would hold a slash', 'QA/<a>.md', undefined],
  ['one that would be empty', 'QA/x/test-results-2025-01-01.md<x>', undefined],
  ['none', 'QA/x/test-results-.md', undefined],
  ['nothing else', '<path>', undefined],
  ['nothing that fits', 'QA/y/<a>.md', undefined],
])('a path with %s', (_name, wanted, expected) => expect(filled(wanted, PATHS)).toBe(expected));

test('a hostile pattern costs no more than its length', () => {
  const wanted = `${'a<x>'.repeat(5_000)}b`;
  expect(
    filled(
      wanted,
      Array.from({ length: 200 }, (_, at) => 'a'.repeat(4_000 + at)),
    ),
  ).toBeUndefined();
});
