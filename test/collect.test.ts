import { collect } from '../src/collect.ts';
import { judge } from '../src/judge.ts';
import type { Facts } from '../src/model/facts.ts';
import type { Policy } from '../src/model/policy.ts';
import { Stop } from '../src/model/stop.ts';
import { PRD, prd } from './evidence/linked.ts';
import { openWorkshop, type Workshop } from './forge/local/workshop.ts';

let shop: Workshop;
beforeAll(() => {
  shop = openWorkshop();
});
afterAll(() => shop.done());

type Files = Readonly<Record<string, string | null>>;
let made = 0;

/** The facts of a change: what lies at the base, what the branch makes of it. */
async function collected(
  base: Files,
  change: Files,
  question: Partial<Parameters<typeof collect>[1]> = {},
): Promise<{ readonly facts: Facts; readonly policy: Policy }> {
  const folder = `collect-${made++}`;
  shop.init(folder);
  shop.commit(folder, 'Begin', { 'src/a.ts': '\n', ...base });
  shop.git(folder, 'checkout', '--quiet', '-b', 'topic');
  shop.commit(folder, 'Change', change);
  const forge = await shop.open(folder, { base: 'main' });
  return collect(forge, { now: '2025-01-02T00:00:00.000Z', ...question });
}
const facts = async (...given: Parameters<typeof collected>) => (await collected(...given)).facts;

const CONFIG = '.github/ready-gate.yml';

describe('what the gate applies to', () => {
  const config = { [CONFIG]: 'appliesTo: ["services/orders/**"]\n' };

  test('a change elsewhere is ready, says why, and nothing else is looked at', async () => {
    const { facts: found, policy } = await collected(config, { 'services/cart/a.ts': '\n', [PRD]: prd() });
    expect(found.prds).toEqual([]);
    const verdict = judge(found, policy);
    expect(verdict.state).toBe('ready');
    expect(verdict.summary).toBe(
      'Ready, the gate does not apply: no changed file is under appliesTo (services/orders/**)',
    );
    expect(verdict.findings).toMatchObject([{ rule: 'applies-to', outcome: 'not-applicable' }]);
  });

  test.each<[string, Files, Files]>([
    ['one file inside is enough', {}, { 'services/orders/a.ts': '\n', 'x.ts': '\n' }],
    ['so is one that leaves', { 'services/orders/a.ts': 'one\n' }, { 'services/orders/a.ts': null }],
  ])('%s', async (_name, base, change) => {
    const { facts: found, policy } = await collected({ ...config, ...base }, change);
    expect(found.outOfScope).toBeUndefined();
    expect(judge(found, policy).state).not.toBe('ready');
  });

  test('a change cannot take itself out', async () => {
    const { facts: found } = await collected({}, { ...config, [PRD]: prd() });
    expect(found.outOfScope).toBeUndefined();
  });

  test.each<[string, Files, readonly string[]]>([
    ['the policy', { [CONFIG]: 'appliesTo: ["nothing/**"]\n' }, [CONFIG]],
    ['the waivers', { '.github/ready-waivers.yml': 'waivers: []\n' }, ['.github/ready-waivers.yml']],
    [
      'the workflow',
      { '.github/workflows/a.yml': 'jobs:\n  a:\n    steps:\n      - uses: acme/ready-gate@v1\n', 'docs/x.md': '\n' },
      ['.github/workflows/a.yml'],
    ],
    [
      'an action of its own with the gate in it',
      { '.github/actions/gate/action.yml': 'runs:\n  steps:\n    - uses: acme/ready-gate@v1\n', 'docs/x.md': '\n' },
      ['.github/actions/gate/action.yml'],
    ],
    ['another workflow', { '.github/workflows/b.yml': 'jobs: {}\n' }, []],
    ['another action', { '.github/actions/b/action.yml': 'runs: {}\n' }, []],
  ])(
    'The PR weakens the policy, the waivers or the workflow of the gate, outside of appliesTo: %s',
    async (_, change, files) => {
      const { facts: found, policy } = await collected(config, change);
      expect([found.outOfScope, found.gateFiles ?? []]).toEqual([expect.stringMatching(/appliesTo/), files]);
      const verdict = judge(found, policy);
      const told = verdict.findings.filter((one) => one.rule === 'gate-untouched').map((one) => one.at?.path);
      expect(told).toEqual(files);
      if (files.length === 0) expect(verdict.state).toBe('ready');
      // Nobody but the author knows of it: that is no approval.
      const people = { kind: 'known', author: 'nadia', opinions: [], ticks: [], teams: [], owners: [] } as const;
      const asked = judge({ ...found, people }, policy);
      const lead =
        files.length === 0 ? /^Ready, the gate does not apply/ : /^Not ready: .*decides how pull requests are/;
      expect(asked.summary).toMatch(lead);
    },
  );
});

describe('the policy', () => {
  test('is the one of the base: a change cannot weaken what judges it', async () => {
    const { facts: found, policy } = await collected(
      { [CONFIG]: 'extends: strict\n' },
      { [CONFIG]: 'extends: minimal\n', [PRD]: prd() },
    );
    expect(found.policySource).toMatchObject({ kind: 'base', path: CONFIG, preset: 'strict' });
    expect(found.policySource.commit).toBe(found.change.base);
    expect(policy.evidence.required).toContain('coverage');
  });

  test('is the default where the base has none, even if the change brings one', async () => {
    const { facts: found } = await collected({}, { [CONFIG]: 'extends: minimal\n' });
    expect(found.policySource).toMatchObject({ kind: 'defaults', preset: 'backend' });
  });

  test('is the given one, which the facts say', async () => {
    const policy = { path: 'mine.yml', text: 'extends: minimal\n' };
    const { facts: found } = await collected({ [CONFIG]: 'extends: strict\n' }, {}, { policy });
    expect(found.policySource).toEqual({ kind: 'override', path: 'mine.yml', preset: 'minimal' });
  });

  test.each([
    ['is broken', { [CONFIG]: 'rules: [\n' }, /\.github\/ready-gate\.yml/],
    ['is too large', { [CONFIG]: `# ${'x'.repeat(300_000)}\n` }, /has 300003 bytes, more than the 200000 allowed/],
  ])('stops when it %s', async (_name, base, says) => {
    const stopped = await collected(base, {}).catch((error: unknown) => error);
    expect(stopped).toBeInstanceOf(Stop);
    expect(stopped).toMatchObject({ code: 2, message: expect.stringMatching(says) });
  });
});

describe('the documents', () => {
  const other = 'PRDs/M1/2.3.1-other-prd.md';

  test('are those that the change touches, with their status at the base', async () => {
    const { prds } = await facts({ [PRD]: prd(), [other]: prd() }, { [PRD]: prd().replace('Draft', 'Ready') });
    expect(prds.map((one) => [one.prd.path, one.prd.status, one.before, one.chosen])).toEqual([
      [PRD, 'Ready', { status: 'Draft' }, 'touched'],
    ]);
  });

  test('keep their status through a rename, and have none before when they are new', async () => {
    const long = prd('- [x] Tests: `a.xml`', ...Array.from({ length: 20 }, (_, at) => `Line ${at}`));
    const moved = await facts(
      { [PRD]: long },
      { [PRD]: null, 'PRDs/M2/2.2.1.3-query-cache-prd.md': long.replace('Draft', 'Done') },
    );
    expect(moved.prds[0]?.before).toEqual({ status: 'Draft' });
    const fresh = await facts({}, { [PRD]: prd() });
    expect(fresh.prds[0]).not.toHaveProperty('before');
  });

  test('are candidates when none is meant', async () => {
    const found = await facts({ [PRD]: prd(), [other]: prd() }, { 'src/a.ts': 'x\n' });
    expect([found.prds, found.candidates]).toEqual([[], [PRD, other]]);
  });

  test('are the only one when there is one', async () => {
    expect((await facts({ [PRD]: prd() }, { 'src/a.ts': 'x\n' })).prds[0]?.chosen).toBe('only');
  });

  test('that are links are gaps, and a given one that is not there stops', async () => {
    const folder = 'linked-prd';
    shop.init(folder);
    shop.commit(folder, 'Begin');
    shop.git(folder, 'checkout', '--quiet', '-b', 'topic');
    shop.link(`${folder}/${PRD}`, '/etc/hostname');
    shop.commit(folder, 'Link');
    const forge = await shop.open(folder, { base: 'main' });
    const { facts: found } = await collect(forge, { now: '2025-01-02T00:00:00.000Z' });
    expect([found.prds, found.gaps]).toEqual([
      [],
      [{ about: 'prd', path: PRD, why: `${PRD} is a link or a submodule, not a file` }],
    ]);
    await expect(collect(forge, { now: '2025-01-02T00:00:00.000Z', prds: ['x.md'] })).rejects.toMatchObject({
      code: 2,
    });
  });
});

test('lockfiles are read where they are the repository’s own; a broken one is a gap', async () => {
  const lock = JSON.stringify({
    name: 'a',
    lockfileVersion: 3,
    packages: { '': { name: 'a' }, 'node_modules/ms': { version: '2.1.3' } },
  });
  const found = await facts(
    { 'package-lock.json': lock, 'test/fixtures/package-lock.json': lock, 'web/yarn.lock': 'broken\n' },
    { [PRD]: prd() },
  );
  expect(found.lockfiles.map(({ path, packages }) => [path, packages.length])).toEqual([['package-lock.json', 1]]);
  expect(found.gaps).toEqual([{ about: 'lockfile', path: 'web/yarn.lock', why: expect.stringMatching(/\S/) }]);
});

test('commits that 9.6 names are looked up, each once', async () => {
  const log =
    '## 9. Review\n\n### 9.6 Decision log\n\n1. [2025-01-01] Done in abcdef1 and abcdef1, see also 1234567.\n';
  const { commits } = await facts({}, { [PRD]: `# X\n\n${log}` });
  expect(commits).toEqual(expect.arrayContaining([{ sha: 'abcdef1', found: 'missing' }]));
  expect(new Set(commits.map((one) => one.sha)).size).toBe(commits.length);
});

test('the roadmap is told as it was and as it is, with its mirror where there is one', async () => {
  const table = (status: string) =>
    `# Roadmap\n\n| ID | Item | Status |\n|---|---|---|\n| 2.2.1.3 | Query cache | ${status} |\n`;
  const path = 'Plans/product-roadmap.md';
  const { roadmap } = await facts(
    { [path]: table('Draft') },
    { [path]: table('Done'), 'docs/product-roadmap.html': '<p>' },
  );
  expect(roadmap).toMatchObject({
    path,
    mirror: 'docs/product-roadmap.html',
    before: [{ id: '2.2.1.3', status: 'Draft' }],
    after: [{ id: '2.2.1.3', status: 'Done' }],
  });
  expect((await facts({}, { [PRD]: prd() })).roadmap).toBeUndefined();
});

test('a rename is a document only when both names are', async () => {
  const text = `${'line\n'.repeat(50)}`;
  const { change } = await facts(
    { 'src/long.ts': text, 'docs/a.md': text },
    { 'src/long.ts': null, 'docs/long.md': `${text}x\n`, 'docs/b.md': 'b\n' },
  );
  const documents = Object.fromEntries(change.files.map((file) => [file.path, file.document]));
  expect(documents).toEqual({ 'docs/long.md': false, 'docs/b.md': true });
});

test('the facts are plain data, and the same for the same change', async () => {
  const folder = `collect-${made++}`;
  shop.init(folder);
  shop.commit(folder, 'Begin');
  shop.git(folder, 'checkout', '--quiet', '-b', 'topic');
  shop.commit(folder, 'Change', { [PRD]: prd('- [x] Tests: `QA/`'), 'QA/a.xml': '<testsuite/>', 'QA/b.json': '{}' });
  const ask = async () =>
    (await collect(await shop.open(folder, { base: 'main' }), { now: '2025-01-02T00:00:00.000Z' })).facts;
  const [one, two] = [await ask(), await ask()];
  expect(JSON.parse(JSON.stringify(one))).toEqual(one);
  expect(JSON.stringify(two)).toBe(JSON.stringify(one));
});
