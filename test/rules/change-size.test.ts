import { BACKEND } from '../../src/config/defaults.ts';
import type { ChangedFile } from '../../src/model/change.ts';
import { rule } from '../../src/rules/change-size.ts';
import { changed, evidence, facts, reading } from '../support/facts.ts';

const file = (path: string, added?: number, deleted?: number, more: Partial<ChangedFile> = {}) =>
  changed(path, { ...(added === undefined ? {} : { added, deleted: deleted ?? 0 }), ...more });
const many = (count: number, lines = 1, folder = 'src') =>
  Array.from({ length: count }, (_, at) => file(`${folder}/f${at}.ts`, lines));
const check = (files: readonly ChangedFile[], incomplete?: string) =>
  rule.check(facts({ change: { ...facts().change, files, ...(incomplete ? { incomplete } : {}) } }), BACKEND);

test.each<[string, readonly ChangedFile[], string]>([
  ['40 files and 800 lines', many(40, 20), 'pass'],
  ['41 files', many(41), 'fail'],
  ['801 lines', [file('src/a.ts', 700, 101)], 'fail'],
  ['a lockfile', [file('package-lock.json', 9_000, 9_000, { generated: true }), file('a.ts', 1)], 'pass'],
  [
    'built files',
    [file('dist/a.js', 9_000), file('src/api/gen/x.pb.go', 9_000), file('src/a.min.js', 9_000), file('a.ts', 1)],
    'pass',
  ],
  ['snapshots', [file('test/__snapshots__/a.snap', 9_000), file('a.ts', 1)], 'pass'],
  ['documents', [file('docs/a.md', 9_000), file('a.ts', 1)], 'pass'],
  [
    'binary files and moves',
    [...Array.from({ length: 90 }, (_, at) => file(`a${at}.png`, 0)), file('a.ts', 1)],
    'pass',
  ],
  [
    'a moved file that changed counts by its lines',
    [file('src/b.ts', 900, 0, { status: 'renamed', from: 'src/a.ts' })],
    'fail',
  ],
  ['deleted lines count', [file('src/a.ts', 0, 801, { status: 'deleted' })], 'fail'],
  ['only documents', [file('docs/a.md', 9_000)], 'not-applicable'],
  ['nothing', [], 'not-applicable'],
  ['unknown lines', [file('a.ts')], 'unknown'],
  ['unknown lines of many files', Array.from({ length: 41 }, (_, at) => file(`a${at}.ts`)), 'fail'],
  ['unknown lines of one, too many of another', [file('a.ts'), file('b.ts', 801)], 'fail'],
])('%s', (_name, files, outcome) => {
  expect(check(files).map((one) => one.outcome)).toEqual([outcome]);
});

test('code that is linked as evidence counts', () => {
  const files = [file('proof/tests.ts', 9_000)];
  const linked = evidence({ path: 'proof/tests.ts', reading: reading.unreadable() });
  const given = facts({ change: { ...facts().change, files }, evidence: [linked] });
  expect(rule.check(given, BACKEND)).toMatchObject([{ outcome: 'fail' }]);
});

test('the evidence that the document links does not count', () => {
  const files = [file('proof/tests.ts', 9_000), file('a.ts', 1)];
  const given = facts({ change: { ...facts().change, files }, evidence: [evidence({ path: 'proof/tests.ts' })] });
  expect(rule.check(given, BACKEND)).toMatchObject([{ outcome: 'pass', says: 'The change has 1 file and 1 line' }]);
});

test('numbers, the five largest files and where to cut', () => {
  const files = [...many(6, 200, 'src/api'), file('src/web/big.tsx', 1_000, 234), ...many(3, 5, 'test')];
  expect(check(files)).toEqual([
    {
      outcome: 'fail',
      says: 'The change has 10 files and 2,449 lines, more than 40 files and 800 lines; the largest: `src/web/big.tsx` (1,234), `src/api/f0.ts` (200), `src/api/f1.ts` (200), `src/api/f2.ts` (200) and `src/api/f3.ts` (200)',
      fix: 'Cut it into pull requests of one purpose each: moves and formatting first, then preparation, then behaviour; `src/web/` and `src/api/` could go one after the other',
    },
  ]);
});

test('a cut list of files', () => {
  expect(check([file('a.ts', 1)], 'the list is cut')).toMatchObject([{ outcome: 'unknown' }]);
  expect(check(many(50), 'the list is cut')).toMatchObject([
    { outcome: 'fail', says: expect.stringContaining('at least') },
  ]);
});

test('other limits and globs', () => {
  const policy = { ...BACKEND, size: { files: 1, lines: 5, generated: [] } };
  const given = facts({ change: { ...facts().change, files: [file('dist/a.js', 6)] } });
  expect(rule.check(given, policy)).toMatchObject([{ outcome: 'fail' }]);
  expect(rule.setting).toBe('advise');
});
