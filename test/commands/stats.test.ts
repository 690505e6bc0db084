import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildScenario } from '../../src/demo/build.ts';
import { receiptDigest } from '../../src/reports/ground/receipt.ts';
import { openWorkshop, type Workshop } from '../forge/local/workshop.ts';
import { type GitHub, github, READ_AND_STATUS } from '../github/server.ts';
import { cli } from './cli.ts';

const top = path.resolve(import.meta.dirname, '../..');
let shop: Workshop;
let hub: GitHub | undefined;
const at = (name: string) => path.join(shop.root, name);

beforeAll(async () => {
  shop = openWorkshop();
  mkdirSync(at('receipts'));
  for (const name of ['ready', 'stale-evidence']) {
    const { dir, at: now } = await buildScenario(path.join(top, 'examples', name), at(name));
    await cli(['check', '--repo', dir, '--at', now, '--receipt', at(`receipts/${name}.json`)]);
  }
  writeFileSync(at('receipts/package.json'), '{}');
});
afterEach(() => hub?.close());
afterAll(() => shop.done());

const json = async (...words: readonly string[]) => {
  const { code, out, err } = await cli(['stats', ...words, '--format', 'json']);
  return { code, err, numbers: code === 2 ? undefined : JSON.parse(out) };
};

test('receipts of a folder are counted, what is none is said', async () => {
  const { code, err, numbers } = await json(at('receipts'));
  expect(code).toBe(0);
  expect(err).toMatch(/^ready-gate: 1 of 3 JSON files in .* are no receipts and were left out\n$/);
  expect(numbers).toMatchObject({
    verdicts: 2,
    firstFailures: [{ what: 'evidence-current', count: 1 }],
    toReady: [{ of: 'changes', count: 1 }],
  });
  expect(numbers.rules[0]).toMatchObject({ rule: 'evidence-current', asked: 2, passed: 1, rate: 0.5 });
});

test('a copy of a receipt counts once, and each repository has its own waivers', async () => {
  mkdirSync(at('several/copies'), { recursive: true });
  const text = readFileSync(at('receipts/ready.json'), 'utf8');
  const waiver = (id: string) => ({
    id,
    of: { kind: 'rule', rule: 'qa-passed' },
    reason: 'The test server is down',
    owner: 'ada-l',
    approvedBy: 'grace-h',
    created: '2025-08-01',
    expires: '2025-08-31',
    at: { path: '.github/ready-waivers.yml', line: 2, endLine: 8 },
  });
  for (const [name, now] of [
    ['acme/one', '2025-08-12T00:00:00.000Z'],
    ['acme/one', '2025-08-13T00:00:00.000Z'],
    ['acme/two', '2025-08-11T00:00:00.000Z'],
  ] as const) {
    const copy = JSON.parse(text);
    copy.facts.change.repository = copy.change.repository = name;
    copy.facts.now = now;
    copy.facts.waivers = { path: waiver('').at.path, standing: [waiver(`${name} ${now}`)], proposed: [], broken: [] };
    copy.digest = receiptDigest(copy);
    for (const folder of ['several', 'several/copies'])
      writeFileSync(at(`${folder}/${name.replace('/', '-')}-${now.slice(0, 10)}.json`), JSON.stringify(copy));
  }
  const { code, numbers } = await json(at('several'), '--at', '2025-08-14');
  expect({ code, verdicts: numbers.verdicts, changes: numbers.changes }).toEqual({ code: 0, verdicts: 3, changes: 2 });
  expect(numbers.waivers.map(({ id }: { id: string }) => id)).toEqual([
    'acme/one 2025-08-13T00:00:00.000Z',
    'acme/two 2025-08-11T00:00:00.000Z',
  ]);
});

test('a receipt whose facts are no facts is told in one sentence', async () => {
  const copy = JSON.parse(readFileSync(at('receipts/ready.json'), 'utf8'));
  copy.facts.prds = [null];
  copy.digest = receiptDigest(copy);
  writeFileSync(at('no-facts.json'), JSON.stringify(copy));
  const { code, err } = await cli(['stats', at('no-facts.json')]);
  expect(code).toBe(4);
  expect(err).toMatch(/no-facts\.json: its facts cannot be counted; let the gate write the receipt again/);
});

test('a receipt that was changed is told and makes the answer unsure; the others count', async () => {
  mkdirSync(at('changed'), { recursive: true });
  const text = readFileSync(at('receipts/ready.json'), 'utf8');
  writeFileSync(at('changed/good.json'), text);
  writeFileSync(at('changed/bad.json'), text.replace('"state": "ready"', '"state": "waiting"'));
  const { code, err, numbers } = await json(at('changed'));
  expect(code).toBe(4);
  expect(err).toMatch(/bad\.json: it was changed after it was written/);
  expect(numbers.verdicts).toBe(1);
});

test.each([
  [['no/such/file.json'], /there is no such file/],
  [['--github', 'acme'], /--github takes owner\/name, not "acme"/],
  [['--github', 'acme/orders'], /--github needs a token: set GITHUB_TOKEN/],
  [['--since', 'soon'], /is not a date/],
  [['--format', 'xml'], /Allowed choices are table, json, csv/],
])('stats %j is refused in one sentence', async (words, says) => {
  const { code, out, err } = await cli(['stats', ...words]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(says);
});

test('the history of a repository tells reverts, documents and the waivers that stand', async () => {
  shop.init('local');
  const page = (status: string) => `---\nstatus: ${status}\n---\n# A\n`;
  shop.commit('local', 'Draft', { 'PRDs/M1/1.1-a-prd.md': page('Draft') });
  const bad = shop.commit('local', 'Ready', { 'PRDs/M1/1.1-a-prd.md': page('Ready') });
  shop.git('local', 'revert', '--no-edit', bad);
  shop.commit('local', 'Waive', {
    '.github/ready-waivers.yml':
      'waivers:\n  - rule: change-size\n    reason: generated client\n    owner: ada\n    approvedBy: bo\n    created: 2026-03-01\n    expires: 2026-03-31\n',
  });
  const { code, numbers } = await json('--repo', at('local'), '--at', '2026-03-10');
  expect(code).toBe(0);
  expect(numbers).toMatchObject({
    toReady: [{ of: 'documents', count: 1 }],
    changeFailures: [{ from: 'reverts', total: 3, failed: 1, rate: 0.3333 }],
    waivers: [{ what: 'change-size', owner: 'ada', openDays: 9, leftDays: 21 }],
  });
});

test('a repository on GitHub tells statuses and deployments; without the right to see deployments, the statuses', async () => {
  hub = await github({ branches: { work: { commits: [{ files: { 'src/a.ts': '1\n' } }] } } });
  hub.addPull({ head: 'work' });
  const sha = hub.state.pulls[0]?.headSha ?? '';
  hub.addStatus({ sha, context: 'Ready', state: 'success', description: 'Ready: 20 checks passed' });
  const env = { GITHUB_API_URL: hub.url, GITHUB_TOKEN: hub.token };
  const words = ['stats', '--github', hub.repository, '--format', 'csv'];
  const { code, out, err } = await cli(words, { env });
  expect(code).toBe(0);
  expect(err).toMatch(/the token needs deployments: read/);
  expect(out).toMatch(/^ready-rate,changes,1,ratio,1\r?$/m);
  await hub.close();
  hub = await github({ permissions: { ...READ_AND_STATUS, deployments: 'read' } });
  hub.addDeployment({ sha: 'main', state: 'FAILURE' });
  const again = await cli(words, { env: { GITHUB_API_URL: hub.url, GITHUB_TOKEN: hub.token } });
  expect(again.out).toMatch(/^change-failure-rate,deployments,1,ratio,1\r?$/m);
});

test('the table is for a person, the file for a program', async () => {
  const { code, out } = await cli(['stats', at('receipts/ready.json')]);
  expect(code).toBe(0);
  expect(out).toMatch(/^1 verdict on 1 change, 20\d\d-\d\d-\d\d to /);
  await cli(['stats', at('receipts/ready.json'), '--format', 'csv', '--output', at('numbers.csv')]);
  expect(readFileSync(at('numbers.csv'), 'utf8')).toMatch(/^metric,of,value,unit,count\r\n/);
});
