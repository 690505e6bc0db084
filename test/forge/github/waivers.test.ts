import type { GitHub } from '../../github/server.ts';
import { linked, url } from './linked.ts';
import { check } from './ports.ts';

const AUDIT = 'QA/2.2.1.3-query-cache/evidence/npm-audit.json';
const FILE = '.github/ready-waivers.yml';
const WS = {
  name: 'ws',
  severity: 'high',
  via: [{ title: 'DoS', url: 'https://github.com/advisories/GHSA-3h5v-q93c-6h6q', severity: 'high' }],
  range: '8.0.0 - 8.18.3',
};
const audit = JSON.stringify({
  auditReportVersion: 2,
  vulnerabilities: { ws: WS },
  metadata: {
    vulnerabilities: { info: 0, low: 0, moderate: 0, high: 1, critical: 0, total: 1 },
    dependencies: { prod: 5, dev: 5, optional: 0, peer: 0, peerOptional: 0, total: 10 },
  },
});
const waivers = (approver = 'grace-h', expires = '2025-09-05') => `waivers:
  - advisory: GHSA-3h5v-q93c-6h6q
    package: ws
    version: 8.18.3
    reason: The proxy in front refuses such requests
    owner: ada-l
    approvedBy: ${approver}
    created: 2025-08-07
    expires: ${expires}
`;

let hub: GitHub;
afterEach(() => hub?.close());

/** The ready example with a finding of high severity; kim owns the waivers file, lou owns nothing. */
async function opened(main: Readonly<Record<string, string>> = {}): Promise<void> {
  hub = (await linked([])).hub;
  hub.git.push('main', [{ files: { '.github/CODEOWNERS': '/.github/ @kim @eve\n', ...main } }]);
  for (const login of ['kim', 'lou']) hub.addUser({ login, permission: 'write' });
  hub.pushPull(12, [{ files: { [AUDIT]: audit } }]);
}
async function verdict() {
  const { report, stopped } = await check(hub);
  if (!report) throw new Error(stopped);
  const says = (rule: string) => report.verdict.findings.filter((one) => one.rule === rule).map((one) => one.says);
  return { ...report.verdict, valid: says('waivers-valid').join('\n'), clean: says('scans-clean').join('\n') };
}

test('a waiver of the default branch counts, and the verdict says until when', async () => {
  await opened({ [FILE]: waivers() });
  expect(await verdict()).toMatchObject({
    state: 'ready',
    validUntil: '2025-09-06T00:00:00.000Z',
    waivers: [{ id: 'w1', owner: 'ada-l', approvedBy: 'grace-h' }],
  });
});

test('a waiver of the pull request counts once an owner of the file approves it as it is', async () => {
  await opened();
  hub.pushPull(12, [{ files: { [FILE]: waivers() } }]);
  expect(await verdict()).toMatchObject({
    state: 'not-ready',
    valid: expect.stringContaining('no owner of it has approved it'),
  });
  hub.addReview({ pull: 12, user: 'lou' });
  expect((await verdict()).state).toBe('not-ready');
  hub.addReview({ pull: 12, user: 'kim' });
  expect(await verdict()).toMatchObject({ state: 'ready', waivers: [{ id: 'new1' }] });
  hub.pushPull(12, [{ files: { [FILE]: waivers('grace-h', '2025-09-06') } }]);
  expect(await verdict()).toMatchObject({
    state: 'not-ready',
    valid: expect.stringMatching(/kim approved before the file changed again/),
  });
});

test('one that names the author of the pull request as its approver never counts', async () => {
  await opened();
  const author = hub.state.pulls[0]?.author ?? '';
  hub.pushPull(12, [{ files: { [FILE]: waivers(author) } }]);
  hub.addReview({ pull: 12, user: 'kim' });
  expect(await verdict()).toMatchObject({
    state: 'not-ready',
    valid: expect.stringMatching(/approved it and is the author of this change/),
  });
});

test('one of the default branch that its owner approved does not count', async () => {
  await opened({ [FILE]: waivers('ada-l') });
  expect(await verdict()).toMatchObject({
    state: 'not-ready',
    valid: expect.stringMatching(/ada-l owns it and approved it/),
  });
});

test('an artifact ends the verdict on the day on which GitHub deletes it', async () => {
  const one = await linked([`- [x] Unit tests — [from CI](${url('actions/runs/501/artifacts/701')})`]);
  hub = one.hub;
  const junit = '<testsuite name="a" tests="1"><testcase name="b"/></testsuite>';
  one.run({ id: 501, artifacts: [{ id: 701, name: 'junit', files: { 'junit.xml': junit } }] });
  const { report } = await check(hub);
  const expires = report?.facts.evidence.find(({ target }) => target.kind === 'artifact')?.expires;
  expect(expires).toMatch(/^\d{4}-\d\d-\d\dT/);
  expect(report?.verdict).toMatchObject({ state: 'ready', validUntil: new Date(expires ?? '').toISOString() });
});
