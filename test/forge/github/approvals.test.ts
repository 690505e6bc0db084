import { type GitHub, READ_AND_STATUS } from '../../github/server.ts';
import { linked, PRD, prdWith } from './linked.ts';
import { check } from './ports.ts';

let hub: GitHub;
afterEach(() => hub?.close());

const roles = (qa: string) => `roles:
  add:
    - { name: PM, aliases: [PM/TPM], required: true, users: [lou] }
    - { name: QA, required: true, ${qa} }
    - { name: Eng Lead, required: true, users: [lou] }
    - { name: SRE/DevOps, required: false, users: [lou] }
`;

/** The example that is ready, with roles on the default branch; lou approved, and the rest is up to the test. */
async function opened(qa = 'users: [kim]', members = false) {
  hub = (await linked([], members ? { permissions: { ...READ_AND_STATUS, members: 'read' } } : {})).hub;
  hub.git.push('main', [{ files: { '.github/ready-gate.yml': roles(qa) } }]);
  for (const login of ['kim', 'lou']) hub.addUser({ login, permission: 'write' });
  hub.addTeam('qa', ['kim']);
  hub.addReview({ pull: 12, user: 'lou' });
}
async function verdict(): Promise<readonly [string | undefined, string | undefined]> {
  const { report, stopped } = await check(hub);
  const finding = report?.verdict.findings.find(({ rule }) => rule === 'signoffs-backed');
  return [stopped ?? report?.verdict.state, finding?.says];
}

test('ready with an approval by a member of each role', async () => {
  await opened();
  hub.addReview({ pull: 12, user: 'kim' });
  expect(await verdict()).toEqual(['ready', expect.stringMatching(/^Backed: .*QA by kim, who approved/)]);
});

test('ready with an approval by a member of a team', async () => {
  await opened('teams: [acme/qa]', true);
  hub.addReview({ pull: 12, user: 'kim' });
  expect((await verdict())[0]).toBe('ready');
});

test('still ready when a typo is mended elsewhere, and not when the code changes', async () => {
  await opened();
  hub.addReview({ pull: 12, user: 'kim' });
  hub.pushPull(12, [{ files: { [PRD]: `${prdWith([])}\nMore words.\n` } }]);
  expect((await verdict())[0]).toBe('ready');
  hub.pushPull(12, [{ files: { 'src/more.ts': 'export {};\n' } }]);
  expect(await verdict()).toEqual(['not-ready', expect.stringContaining('before `src/more.ts` changed')]);
});

test('not ready when the signed text changes', async () => {
  await opened();
  hub.addReview({ pull: 12, user: 'kim' });
  hub.pushPull(12, [{ files: { [PRD]: prdWith([]).replace('Test scenarios confirmed', 'Some scenarios skipped') } }]);
  expect(await verdict()).toEqual(['not-ready', expect.stringMatching(/^kim approved QA before its text/)]);
});

test.each([
  ['nobody', undefined, /QA/],
  ['dismissed', 'DISMISSED', /^The review of kim for QA was dismissed/],
  ['then changes requested', 'CHANGES_REQUESTED', /^kim, who holds QA, requested changes/],
] as const)('not ready: %s', async (_, state, says) => {
  await opened();
  if (state) {
    hub.addReview({ pull: 12, user: 'kim', submittedAt: '2025-08-13T12:00:00Z' });
    hub.addReview({ pull: 12, user: 'kim', state, submittedAt: '2025-08-13T13:00:00Z' });
  }
  expect(await verdict()).toEqual(['not-ready', expect.stringMatching(says)]);
});

test('a signed commit of a member that ticks the box backs it; the name alone does not', async () => {
  await opened();
  const open = prdWith([]).replace('- [x] QA', '- [ ] QA');
  hub.pushPull(12, [{ files: { [PRD]: open } }]);
  const sha = hub.pushPull(12, [{ author: 'kim', files: { [PRD]: prdWith([]) } }]);
  expect(await verdict()).toEqual(['not-ready', expect.stringMatching(/which has no verified signature/)]);
  hub.sign(sha, { by: 'kim' });
  expect((await verdict())[0]).toBe('ready');
});

test('cannot tell when the team cannot be read, with the permission', async () => {
  await opened('teams: [acme/qa]');
  hub.addReview({ pull: 12, user: 'kim' });
  const [state, says] = await verdict();
  expect(state).toBe('cannot-tell');
  expect(says).toContain('the token may not read the members of acme/qa: needs `members: read` of the organisation');
});

test.each(['status', 'garbage', 'slow', 'not-found'] as const)(
  'Rate limit, 5xx, timeouts, garbage, half bodies at the reviews: %s never makes it ready',
  async (kind) => {
    await opened();
    hub.addReview({ pull: 12, user: 'kim' });
    for (const after of [1, 2]) {
      hub.reset();
      hub.fault({ operation: 'graphql', kind, after });
      const { report, stopped } = await check(hub, kind === 'slow' ? 1_000 : 10_000, {}, 0);
      hub.takeViolations();
      const people = report?.facts.people;
      if (people && people.kind !== 'known') expect(report?.verdict.state).not.toBe('ready');
      else if (people?.kind === 'known') expect(people.opinions.length).toBe(2);
      else expect(stopped).toBeDefined();
    }
  },
);

test('a change of the gate waits for an owner', async () => {
  await opened();
  hub.addReview({ pull: 12, user: 'kim' });
  hub.pushPull(12, [{ files: { '.github/ready-gate.yml': 'rules: {}\n' } }]);
  const gate = async () => {
    const { report } = await check(hub);
    return report?.verdict.findings.find(({ rule }) => rule === 'gate-untouched');
  };
  expect(await gate()).toMatchObject({ outcome: 'fail', severity: 'block' });
  hub.addReview({ pull: 12, user: 'kim' });
  expect(await gate()).toMatchObject({ outcome: 'pass', says: expect.stringContaining('kim approved') });
});
