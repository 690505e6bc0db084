import { targetsOf } from '../../../src/evidence/target.ts';
import type { RemoteTarget } from '../../../src/model/evidence.ts';
import type { Link } from '../../../src/model/prd.ts';
import { READ_AND_STATUS } from '../../github/server.ts';
import type { RunSpec } from '../../github/specs.ts';
import { type Linked, linked, url } from './linked.ts';
import { check, forgeOf } from './ports.ts';

type Setup = (one: Linked) => void;
const linkTo = (target: string): Link => ({ form: 'inline', text: '', target, at: { path: 'prd.md', line: 1 } });

/** One GitHub for each line; only what is not in git differs between its cases. */
const hubs = new Map<string, Promise<Linked>>();
afterAll(async () => {
  for (const one of hubs.values()) await (await one).hub.close();
});

/** Judges a pull request with one more line in section 10, and gives the state with all that blocks and does not pass. */
async function judged(line: string, setup: Setup = () => {}) {
  const opened = hubs.get(line) ?? linked([line]);
  hubs.set(line, opened);
  const one = await opened;
  one.hub.clear();
  setup(one);
  const { report, stopped } = await check(one.hub);
  expect(one.hub.takeViolations()).toEqual([]);
  const wrong = report?.verdict.findings.filter(
    ({ severity, outcome }) => severity === 'block' && !['pass', 'not-applicable'].includes(outcome),
  );
  const says = stopped ?? wrong?.map((finding) => finding.says).join('\n') ?? '';
  return { state: report?.verdict.state ?? 'stopped', says, report };
}

const CI = '- [x] CI — [build]';
const run =
  (spec: Partial<RunSpec> = {}): Setup =>
  (one) =>
    void one.run({ id: 501, ...spec });
const RUN = `${CI}(${url('actions/runs/501')})`;
const JUNIT =
  '<testsuites tests="1" failures="0"><testsuite name="a" tests="1"><testcase name="b"/></testsuite></testsuites>';
const artifact =
  (more: object = {}, spec: Partial<RunSpec> = {}): Setup =>
  (one) =>
    void one.run({ id: 501, artifacts: [{ id: 701, name: 'junit', files: { 'junit.xml': JUNIT }, ...more }], ...spec });
const ARTIFACT = `- [x] Unit tests — [from CI](${url('actions/runs/501/artifacts/701')})`;
const SCAN = `- [x] SAST — [code scanning](${url('security/code-scanning')})`;
const REVIEW = `- [x] Review — [approval](${url('pull/12#pullrequestreview-801')})`;

describe('a run', () => {
  test.each<[string, string, Setup, string, RegExp]>([
    ['that passed on the head', RUN, run(), 'ready', /^$/],
    [
      'on what was squashed into the head since',
      RUN,
      (one) => {
        const { git } = one.hub;
        const between = git.git('commit-tree', `${one.head}^{tree}`, '-p', git.sha('main'), '-m', 'One of several');
        one.run({ id: 501, sha: git.git('commit-tree', `${one.head}^{tree}`, '-p', between, '-m', 'The last one') });
      },
      'ready',
      /^$/,
    ],
    [
      'on the head before a rebase that brought no code',
      RUN,
      (one) => {
        const { git } = one.hub;
        one.run({ id: 501, sha: git.git('commit-tree', `${one.head}^{tree}`, '-p', git.sha('main'), '-m', 'Rebased') });
      },
      'ready',
      /^$/,
    ],
    [
      'on the commit of a merge queue',
      RUN,
      ({ hub, head, run: add }) => void add({ id: 501, sha: hub.git.merge('main', head), event: 'merge_group' }),
      'ready',
      /^$/,
    ],
    [
      'by its latest attempt: attempt 1 green, attempt 2 red',
      `${CI}(${url('actions/runs/501/attempts/1')})`,
      run({ attempts: ['success', 'failure'] }),
      'not-ready',
      /ended with “failure”/,
    ],
    [
      'by its latest attempt: attempt 1 red, attempt 2 green',
      `${CI}(${url('actions/runs/501/attempts/1')})`,
      run({ attempts: ['failure', 'success'] }),
      'ready',
      /^$/,
    ],
    ['that is going', RUN, run({ status: 'in_progress' }), 'waiting', /has not ended yet/],
    ['that was cancelled', RUN, run({ conclusion: 'cancelled' }), 'not-ready', /“cancelled”/],
    ['that was skipped', RUN, run({ conclusion: 'skipped' }), 'not-ready', /“skipped”/],
    ['that is neutral', RUN, run({ conclusion: 'neutral' }), 'not-ready', /“neutral”/],
    [
      'dispatch with other inputs',
      RUN,
      run({ event: 'workflow_dispatch' }),
      'not-ready',
      /started by workflow_dispatch/,
    ],
    ['on the base', RUN, run({ event: 'pull_request_target' }), 'not-ready', /started by pull_request_target/],
    ['of a push', RUN, run({ event: 'push' }), 'ready', /^$/],
    ['Evidence of another commit', RUN, run({ sha: 'main' }), 'not-ready', /was made for/],
    [
      'Evidence of another repository',
      `${CI}(https://github.com/evil/orders/actions/runs/501)`,
      run(),
      'not-ready',
      /belongs to evil\/orders, another repository/,
    ],
    ['that is not there', RUN, () => {}, 'not-ready', /GitHub has no run 501/],
    [
      'that is this check itself',
      `${CI}(${url('actions/runs/501')})`,
      run({ status: 'completed', conclusion: 'startup_failure' }),
      'not-ready',
      /startup_failure/,
    ],
    [
      'without the permission',
      RUN,
      (one) => {
        one.run({ id: 501 });
        const { actions: _, ...rest } = READ_AND_STATUS;
        one.hub.allow(rest);
      },
      'cannot-tell',
      /needs `actions: read`/,
    ],
  ])('%s', async (_, line, setup, state, says) => {
    const answer = await judged(line, setup);
    expect([answer.state, answer.says]).toEqual([state, expect.stringMatching(says)]);
  });

  test('that failed names the newest one of the same workflow that passed', async () => {
    const { report } = await judged(RUN, (one) => {
      one.run({ id: 501, conclusion: 'failure' });
      one.run({ id: 502 });
      one.run({ id: 503 });
      one.run({ id: 504, workflow: '.github/workflows/other.yml', name: 'Other' });
    });
    const better = report?.facts.evidence.find((one) => one.run)?.run?.better;
    expect(better).toBe(url('actions/runs/503'));
    const told = report?.verdict.findings.find((finding) => finding.says.includes('ended with'));
    expect(told?.suggestion).toBe(`${CI}(${url('actions/runs/503')})`);
  });

  test('of older code too', async () => {
    const { report } = await judged(RUN, (one) => {
      one.run({ id: 501, sha: 'main' });
      one.run({ id: 502 });
    });
    const told = report?.verdict.findings.find((finding) => finding.says.includes('was made for'));
    expect(told?.suggestion).toBe(`${CI}(${url('actions/runs/502')})`);
  });
});

describe('a job and a check', () => {
  const jobs = [
    {
      id: 601,
      name: 'test',
      conclusion: 'success' as const,
      steps: [{ name: 'unit' }, { name: 'lint', conclusion: 'failure' as const }],
    },
    { id: 602, name: 'broken', conclusion: 'failure' as const },
  ];
  const JOB = `${CI}(${url('actions/runs/501/job/601')})`;
  test.each<[string, string, Setup, string, RegExp]>([
    ['a job that passed in a run that failed', JOB, run({ jobs, conclusion: 'failure' }), 'ready', /^$/],
    [
      'a job that failed',
      `${CI}(${url('actions/runs/501/job/602')})`,
      run({ jobs }),
      'not-ready',
      /CI \/ broken” ended with “failure”/,
    ],
    [
      'a job of another run',
      `${CI}(${url('actions/runs/502/job/601')})`,
      (one) => {
        one.run({ id: 501, jobs });
        one.run({ id: 502 });
      },
      'not-ready',
      /job 601 is not of run 502/,
    ],
    [
      'a step that is not there',
      `${CI}(${url('actions/runs/501/job/601#step:9:1')})`,
      run({ jobs }),
      'not-ready',
      /no step 9/,
    ],
    ['the check of a job', `${CI}(${url('runs/601')})`, run({ jobs }), 'ready', /^$/],
    [
      'Same-named check by another app',
      `${CI}(${url('runs/901')})`,
      (one) => {
        one.run({ id: 501, jobs });
        one.hub.addCheck({ id: 901, sha: one.head, name: 'test', app: { id: 77, slug: 'not-actions' } });
      },
      'not-ready',
      /outside of the repository/,
    ],
  ])('%s', async (_, line, setup, state, says) => {
    const answer = await judged(line, setup);
    expect([answer.state, answer.says]).toEqual([state, expect.stringMatching(says)]);
  });
});

describe('Artifact expired, deleted, replaced, two of one name, digest differs', () => {
  const twin = { id: 702, name: 'junit', files: { 'junit.xml': JUNIT } };
  const many = (...artifacts: NonNullable<RunSpec['artifacts']>): Setup => run({ artifacts });
  const one = { id: 701, name: 'junit', files: { 'junit.xml': JUNIT } };
  test.each<[string, Setup, string, RegExp]>([
    ['in order', artifact(), 'ready', /^$/],
    ['expired', artifact({ expired: true }), 'not-ready', /artifact 701 \(junit\) expired on/],
    ['deleted', artifact({ deleted: true }), 'not-ready', /GitHub has no artifact 701/],
    ['replaced', many(one, twin), 'not-ready', /was replaced by 702/],
    [
      'two of one name',
      many({ ...one, id: 701 }, { ...twin, id: 700 }),
      'not-ready',
      /two artifacts of the name junit/,
    ],
    ['digest differs', artifact({ digest: `sha256:${'0'.repeat(64)}` }), 'not-ready', /another digest/],
    ['from before digests', artifact({ digest: null }), 'ready', /^$/],
    [
      'not a zip, so the file itself',
      artifact({ name: 'junit.xml', bytes: new TextEncoder().encode(JUNIT) }),
      'ready',
      /^$/,
    ],
    [
      'hostile: a zip that is none',
      artifact({ bytes: new TextEncoder().encode('PK\x03\x04 and then nothing of the kind') }),
      'not-ready',
      /is not read: the archive is damaged/,
    ],
    ['empty', artifact({ files: {} }), 'not-ready', /is empty/],
    ['of a run that failed', artifact({}, { conclusion: 'failure' }), 'not-ready', /ended with “failure”/],
    ['of a run that is going', artifact({}, { status: 'in_progress' }), 'waiting', /has not ended yet/],
  ])('%s', async (_, setup, state, says) => {
    const answer = await judged(ARTIFACT, setup);
    expect([answer.state, answer.says]).toEqual([state, expect.stringMatching(says)]);
  });
});

describe('code scanning, alerts, reviews, commits', () => {
  const scan =
    (more: object = {}): Setup =>
    (one) =>
      void one.hub.addAnalysis({ sha: one.head, ...more });
  const review =
    (more: object = {}): Setup =>
    (one) => {
      one.hub.addUser({ login: 'kim', permission: 'write' });
      one.hub.addReview({ id: 801, pull: 12, user: 'kim', ...more });
    };
  test.each<[string, string, Setup, string, RegExp]>([
    ['a clean analysis of the head', SCAN, scan(), 'ready', /^$/],
    [
      'an analysis of the test merge',
      SCAN,
      (one) => void one.hub.addAnalysis({ sha: one.hub.state.pulls[0]?.mergeSha ?? '', ref: 'refs/pull/12/merge' }),
      'ready',
      /^$/,
    ],
    ['an analysis that failed', SCAN, scan({ error: 'out of memory' }), 'not-ready', /failed: out of memory/],
    ['an analysis with a warning', SCAN, scan({ warning: 'results were cut' }), 'cannot-tell', /has a warning/],
    ['an analysis with zero rules', SCAN, scan({ rules: 0 }), 'not-ready', /had no rules/],
    ['an analysis of older code', SCAN, scan({ sha: 'main', ref: 'refs/pull/12/head' }), 'not-ready', /was made for/],
    ['no analysis', SCAN, () => {}, 'not-ready', /has no analysis/],
    [
      "the gate's own findings beside a clean analysis",
      SCAN,
      (one) => {
        one.hub.addAnalysis({ sha: 'main', tool: 'ready-gate', ref: 'refs/pull/12/head' });
        one.hub.addAnalysis({ sha: one.head, tool: 'CodeQL' });
      },
      'ready',
      /^$/,
    ],
    [
      "only the gate's own findings",
      SCAN,
      (one) => void one.hub.addAnalysis({ sha: one.head, tool: 'Ready-Gate' }),
      'not-ready',
      /has no analysis/,
    ],
    [
      "the gate's own findings by name",
      `- [x] SAST — [findings](${url('security/code-scanning?query=tool%3Aready-gate')})`,
      (one) => void one.hub.addAnalysis({ sha: one.head, tool: 'ready-gate' }),
      'not-ready',
      /are this check itself; link those of the tool that scanned/,
    ],
    [
      'no permission',
      SCAN,
      (one) => {
        scan()(one);
        const { 'security-events': _, ...rest } = READ_AND_STATUS;
        one.hub.allow(rest);
      },
      'cannot-tell',
      /needs `security-events: read`/,
    ],
    [
      'an alert is not a clean scan',
      `- [x] SAST — [alert](${url('security/code-scanning/5')})`,
      (one) => void one.hub.addAlert({ kind: 'code-scanning', number: 5, state: 'fixed' }),
      'not-ready',
      /is fixed; an alert does not say/,
    ],
    [
      'Dependabot without the permission',
      `- [x] Dependency audit — [alerts](${url('security/dependabot')})`,
      () => {},
      'cannot-tell',
      /needs `vulnerability-alerts: read`/,
    ],
    [
      'Dependabot names no commit',
      `- [x] Dependency audit — [alerts](${url('security/dependabot')})`,
      (one) => one.hub.allow({ ...READ_AND_STATUS, 'vulnerability-alerts': 'read' }),
      'not-ready',
      /0 open alerts/,
    ],
    ['an approval', REVIEW, review(), 'ready', /^$/],
    ['Approvals: dismissed', REVIEW, review({ state: 'DISMISSED' }), 'not-ready', /was dismissed/],
    ['Approvals: changes requested', REVIEW, review({ state: 'CHANGES_REQUESTED' }), 'not-ready', /asks for changes/],
    ['Approvals: by the author', REVIEW, review({ user: 'nadia' }), 'not-ready', /by the author/],
    [
      'Approvals: somebody without write access',
      REVIEW,
      (one) => {
        one.hub.addUser({ login: 'zoe', permission: 'none' });
        one.hub.addReview({ id: 801, pull: 12, user: 'zoe' });
      },
      'not-ready',
      /by zoe, who may not write/,
    ],
    ['Approvals: for an older commit', REVIEW, review({ sha: 'main' }), 'not-ready', /was made for|since then/],
    [
      'Approvals: a bot',
      REVIEW,
      (one) => {
        one.hub.addUser({ login: 'bot[bot]', type: 'Bot' });
        one.hub.addReview({ id: 801, pull: 12, user: 'bot[bot]' });
      },
      'not-ready',
      /not a person/,
    ],
  ])('%s', async (_, line, setup, state, says) => {
    const answer = await judged(line, setup);
    expect([answer.state, answer.says]).toEqual([state, expect.stringMatching(says)]);
  });
});

describe('commits, comparisons, releases, alerts', () => {
  const merged = (one: Linked) => one.hub.git.sha('main');
  const other = (one: Linked) => one.hub.git.push('other', [{ files: { 'x.ts': 'x\n' } }], 'main');
  test.each<[string, (one: Linked) => string, Setup, string, RegExp]>([
    ['a commit of the base', (one: Linked) => `commit/${merged(one)}`, () => {}, 'found', /^$/],
    ['a commit of this change, short', (one: Linked) => `commit/${one.head.slice(0, 10)}`, () => {}, 'found', /^$/],
    ['a commit of the pull request’s page', (one: Linked) => `pull/12/commits/${one.head}`, () => {}, 'found', /^$/],
    [
      'a commit of another branch',
      (one: Linked) => `commit/${other(one)}`,
      () => {},
      'refused',
      /neither part of this change/,
    ],
    ['a commit that is not there', () => `commit/${'f'.repeat(40)}`, () => {}, 'missing', /there is no commit f{12}/],
    ['a comparison of this change', (one) => `compare/${merged(one)}...${one.head}`, () => {}, 'found', /^$/],
    ['a comparison of branches', () => 'compare/main...main', () => {}, 'found', /^$/],
    ['a comparison with another branch', (one) => `compare/main...${other(one)}`, () => {}, 'refused', /neither part/],
    ['a comparison with a fork', () => 'compare/main...evil:main', () => {}, 'refused', /into another repository/],
    [
      'a comparison with nothing',
      () => 'compare/main...gone',
      () => {},
      'missing',
      /GitHub has no gone of the comparison/,
    ],
    [
      'a release by the commit of its tag',
      () => 'releases/tag/v1',
      (one) => void one.hub.addRelease({ tag: 'v1', sha: one.head }),
      'found',
      /^$/,
    ],
    [
      'an asset of a release, read like any report',
      () => 'releases/download/v1/junit.xml',
      (one) => void one.hub.addRelease({ tag: 'v1', sha: one.head, assets: { 'junit.xml': JUNIT } }),
      'found',
      /^$/,
    ],
    [
      'an asset that is not there',
      () => 'releases/download/v1/gone.xml',
      (one) => void one.hub.addRelease({ tag: 'v1', sha: one.head }),
      'missing',
      /release v1 has no asset gone\.xml/,
    ],
    ['a release that is not there', () => 'releases/tag/v9', () => {}, 'missing', /GitHub has no (release|tag) v9/],
    [
      'secret scanning without the permission',
      () => 'security/secret-scanning',
      () => {},
      'unknown',
      /may not read the alerts? of secret scanning.*: needs `secret-scanning-alerts: read`, which only an app's token can have, never a job's own/,
    ],
    [
      'secret scanning names no commit',
      () => 'security/secret-scanning',
      (one) => one.hub.allow({ ...READ_AND_STATUS, 'secret-scanning-alerts': 'read' }),
      'not-evidence',
      /0 open alerts/,
    ],
    [
      'an alert of secret scanning',
      () => 'security/secret-scanning/3',
      (one) => {
        one.hub.allow({ ...READ_AND_STATUS, 'secret-scanning-alerts': 'read' });
        one.hub.addAlert({ kind: 'secret-scanning', number: 3, state: 'resolved' });
      },
      'not-evidence',
      /alert 3 is resolved/,
    ],
  ])('%s', async (_, below, setup, kind, says) => {
    const opened = hubs.get('lookups') ?? linked([]);
    hubs.set('lookups', opened);
    const one = await opened;
    one.hub.clear();
    setup(one);
    const forge = await forgeOf(one.hub);
    const [target] = targetsOf(linkTo(url(below(one))), 'prd.md');
    const { resolution, files } = await forge.lookUp(target as RemoteTarget);
    expect([resolution.kind, 'why' in resolution ? resolution.why : '']).toEqual([kind, expect.stringMatching(says)]);
    if (below(one).endsWith('junit.xml')) expect(new TextDecoder().decode(files?.[0]?.bytes)).toBe(JUNIT);
  });
});
