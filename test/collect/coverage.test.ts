import { collect } from '../../src/collect.ts';
import { PRD, prd } from '../evidence/linked.ts';
import { openWorkshop, type Workshop } from '../forge/local/workshop.ts';

let shop: Workshop;
beforeAll(() => {
  shop = openWorkshop();
});
afterAll(() => shop.done());

type Files = Readonly<Record<string, string | null>>;
const lcov = (files: Readonly<Record<string, readonly [number, number]>>) =>
  Object.entries(files)
    .map(([path, [hit, all]]) => {
      const lines = Array.from({ length: all }, (_, at) => `DA:${at + 1},${at < hit ? 1 : 0}`);
      return `TN:\nSF:${path}\n${lines.join('\n')}\nend_of_record\n`;
    })
    .join('');
let made = 0;

async function collected(base: Files, change: Files) {
  const folder = `coverage-${made++}`;
  shop.init(folder);
  shop.commit(folder, 'Begin', { 'src/a.ts': 'a\n', 'src/b.ts': 'b\n', ...base });
  shop.git(folder, 'checkout', '--quiet', '-b', 'topic');
  shop.commit(folder, 'Change', { 'src/a.ts': 'aa\n', [PRD]: prd('- [x] Coverage: `coverage/lcov.info`'), ...change });
  const forge = await shop.open(folder, { base: 'main' });
  const { facts } = await collect(forge, { now: '2025-01-02T00:00:00.000Z' });
  return facts.evidence[0];
}
const REPORT = 'coverage/lcov.info';

test('a coverage report has the changed files and what it was at the base', async () => {
  const one = await collected(
    { [REPORT]: lcov({ 'src/a.ts': [4, 4], 'src/b.ts': [1, 4] }) },
    { [REPORT]: lcov({ '/ci/shop/src/a.ts': [2, 4], '/ci/shop/src/b.ts': [1, 4] }) },
  );
  expect(one?.reading).toMatchObject({
    coverage: { lines: 37.5, files: [{ path: 'src/a.ts', covered: 2, total: 4 }] },
  });
  expect(one?.before).toEqual({
    coverage: { lines: 62.5, covered: 5, total: 8, files: [{ path: 'src/a.ts', covered: 4, total: 4 }] },
  });
});
test('a new one has nothing before it, an unchanged one what it has', async () => {
  expect(await collected({}, { [REPORT]: lcov({ 'src/a.ts': [1, 1] }) })).not.toHaveProperty('before');
  const same = await collected({ [REPORT]: lcov({ 'src/a.ts': [1, 2] }) }, {});
  expect(same?.before).toMatchObject({ coverage: { lines: 50 } });
});
test('one that was broken at the base is told as such, and another report is none', async () => {
  const report = { [REPORT]: lcov({ 'src/a.ts': [1, 1] }) };
  const broken = await collected({ [REPORT]: 'SF:src/a.ts\nDA:x\n' }, report);
  expect(broken?.before).toEqual({ why: expect.stringMatching(/^the report at the base has a DA entry/) });
  expect(await collected({ [REPORT]: '<testsuite tests="0"/>' }, report)).not.toHaveProperty('before');
});
