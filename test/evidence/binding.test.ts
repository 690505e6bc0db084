import type { Evidence } from '../../src/model/evidence.ts';
import { openWorkshop, type Workshop } from '../forge/local/workshop.ts';
import { AUDIT, factsOf, JUNIT, PRD, prd, startRepository } from './linked.ts';

let shop: Workshop;
beforeAll(() => {
  shop = openWorkshop();
});
afterAll(() => shop.done());

const LINE = '- [x] Tests: `QA/junit.xml`';
const REPORT = { 'QA/junit.xml': JUNIT };
const CODE = { 'src/a.ts': 'export const a = 2;\n' };
const qa = (commit: string) => `# Results\n\n- Overall Status: Pass\n- Build under test: commit ${commit}\n`;

let made = 0;
function start(): string {
  const folder = `binding-${made++}`;
  startRepository(shop, folder);
  return folder;
}
async function first(folder: string, worktree = false): Promise<Evidence> {
  const { evidence } = await factsOf(shop, folder, { worktree });
  const [one] = evidence;
  if (!one) throw new Error('no evidence');
  return one;
}

describe('evidence without a commit of its own was made for the commit that last touched it', () => {
  test.each<[string, Record<string, string>, Evidence['binding']]>([
    ['nothing but the document changed', {}, { kind: 'same' }],
    ['documents changed', { 'docs/a.md': '# a\n', 'QA/other.json': '{}\n' }, { kind: 'same' }],
    ['the code changed', CODE, { kind: 'stale', changed: ['src/a.ts'], total: 1 }],
    [
      'a contract among the documents changed',
      { 'docs/openapi.yaml': 'openapi: 3.1.0\n' },
      { kind: 'stale', changed: ['docs/openapi.yaml'], total: 1 },
    ],
    [
      'a lockfile changed',
      { 'package-lock.json': '{}\n' },
      { kind: 'stale', changed: ['package-lock.json'], total: 1 },
    ],
  ])('%s since', async (_name, files, binding) => {
    const folder = start();
    const sha = shop.commit(folder, 'Change the code', { ...REPORT, 'src/b.ts': '\n' });
    shop.commit(folder, 'Then', { ...files, [PRD]: prd(LINE) });
    expect(await first(folder)).toMatchObject({ commit: { sha, from: 'touched' }, binding });
  });

  test('what was changed and changed back is the same code', async () => {
    const folder = start();
    shop.commit(folder, 'Report', { ...REPORT, [PRD]: prd(LINE) });
    shop.commit(folder, 'Change', CODE);
    shop.commit(folder, 'Change back', { 'src/a.ts': 'export const a = 1;\n' });
    expect((await first(folder)).binding).toEqual({ kind: 'same' });
  });

  test('a rename of code is a change, and twenty of many paths are named', async () => {
    const folder = start();
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`src/m${at}.ts`, `${at}\n`]));
    shop.commit(folder, 'Report', { ...REPORT, [PRD]: prd(LINE) });
    shop.commit(folder, 'Many', many);
    expect((await first(folder)).binding).toMatchObject({ kind: 'stale', total: 30 });
    const { binding } = await first(folder);
    expect(binding.kind === 'stale' && binding.changed).toHaveLength(20);
  });
});

describe('evidence that names its commit was made for that one', () => {
  const line = '- [x] QA results: `QA/results.md`';

  test('which the code still equals', async () => {
    const folder = start();
    const sha = shop.commit(folder, 'Change', CODE);
    shop.commit(folder, 'QA', { 'QA/results.md': qa(sha.slice(0, 8)), [PRD]: prd(line) });
    expect(await first(folder)).toMatchObject({ commit: { sha, from: 'named' }, binding: { kind: 'same' } });
  });

  test('although it was committed later, when the code had changed', async () => {
    const folder = start();
    const sha = shop.git(folder, 'rev-parse', 'HEAD');
    shop.commit(folder, 'Change and QA', { ...CODE, 'QA/results.md': qa(sha), [PRD]: prd(line) });
    expect(await first(folder)).toMatchObject({
      commit: { sha, from: 'named' },
      binding: { kind: 'stale', changed: ['src/a.ts'] },
    });
  });

  test('which this repository does not have', async () => {
    const folder = start();
    shop.commit(folder, 'QA', { 'QA/results.md': qa('9e504b8'), [PRD]: prd(line) });
    const one = await first(folder);
    expect(one).not.toHaveProperty('commit');
    expect(one.binding).toEqual({
      kind: 'unknown',
      why: 'QA/results.md says that it was made for commit 9e504b8, which this repository does not have',
    });
  });

  test('which a squash left behind: the same code counts, another does not', async () => {
    const folder = start();
    const sha = shop.commit(folder, 'Change', CODE);
    shop.commit(folder, 'QA', { 'QA/results.md': qa(sha), [PRD]: prd(line) });
    shop.git(folder, 'reset', '--quiet', '--soft', 'main');
    shop.commit(folder, 'Squash');
    expect(await first(folder)).toMatchObject({ commit: { sha }, binding: { kind: 'same' } });
    shop.commit(folder, 'Change more', { 'src/a.ts': 'export const a = 3;\n' });
    expect(await first(folder)).toMatchObject({ commit: { sha }, binding: { kind: 'stale' } });
  });
});

describe('the files as they lie on disk', () => {
  test('a report that was not committed yet is of this code', async () => {
    const folder = start();
    shop.commit(folder, 'Change', { ...CODE, [PRD]: prd(LINE) });
    shop.write(`${folder}/QA/junit.xml`, JUNIT);
    expect(await first(folder, true)).toMatchObject({
      resolution: { kind: 'found' },
      commit: { sha: 'worktree' },
      binding: { kind: 'same' },
    });
    expect((await first(folder)).resolution.kind).toBe('missing');
  });

  test('a committed report is old when the code on disk is another', async () => {
    const folder = start();
    shop.commit(folder, 'Report', { ...REPORT, [PRD]: prd(LINE) });
    shop.write(`${folder}/src/a.ts`, 'export const a = 9;\n');
    expect((await first(folder, true)).binding).toEqual({ kind: 'stale', changed: ['src/a.ts'], total: 1 });
    expect((await first(folder)).binding).toEqual({ kind: 'same' });
  });

  test('an edited report is the one on disk', async () => {
    const folder = start();
    shop.commit(folder, 'Report', { ...REPORT, [PRD]: prd(LINE) });
    shop.write(`${folder}/QA/junit.xml`, JUNIT.replace('/></testsuite>', '><failure/></testcase></testsuite>'));
    expect((await first(folder, true)).reading).toMatchObject({ kind: 'tests', tests: { passed: 0, failed: 1 } });
  });
});

test('evidence of the base counts while the change touches no code', async () => {
  const folder = start();
  shop.git(folder, 'checkout', '--quiet', 'main');
  shop.commit(folder, 'Report', { ...REPORT, 'QA/audit.json': AUDIT });
  shop.git(folder, 'checkout', '--quiet', '-B', 'feature/cache', 'main');
  shop.commit(folder, 'Document', { [PRD]: prd(LINE) });
  expect((await first(folder)).binding).toEqual({ kind: 'same' });
});
