import { Fault } from '../../../src/forge/github/fault.ts';
import { openGithub } from '../../../src/forge/github/index.ts';
import type { PeopleQuestion } from '../../../src/model/forge.ts';
import { type GitHub, type GitHubOptions, github, READ_AND_STATUS } from '../../github/server.ts';
import type { ReviewSpec } from '../../github/specs.ts';
import { apiOf, forgeOf } from './ports.ts';

let hub: GitHub;
afterEach(() => hub?.close());

const PRD = 'docs/prd/a.md';
const PAGE = ['# A', '- [ ] QA — looked at', '- [ ] PM — fine', ''].join('\n');

async function opened(options: GitHubOptions = {}) {
  hub = await github({
    branches: { work: { commits: [{ files: { [PRD]: PAGE } }, { files: { 'src/a.ts': '1\n' } }] } },
    ...options,
  });
  hub.addPull({ head: 'work', author: 'eve' });
  for (const login of ['kim', 'lou']) hub.addUser({ login, permission: 'write' });
}
const review = (user: string, state: NonNullable<ReviewSpec['state']> = 'APPROVED', more: Partial<ReviewSpec> = {}) =>
  hub.addReview({ pull: 12, user, state, ...more });
/** The forge, when all that it fetches of itself is there, so that only what is asked for is counted. */
async function settled() {
  const forge = await forgeOf(hub);
  const { commits } = await forge.change();
  const [head] = await Promise.all([forge.head, ...commits.map(({ sha }) => sha)].map(forge.tree));
  await Promise.all([...(head?.entries.values() ?? [])].map(({ oid }) => forge.blob(oid, 1_000_000)));
  hub.reset();
  return forge;
}
async function ask(question: Partial<PeopleQuestion> = {}) {
  const forge = await settled();
  if (!forge.people) throw new Error('this forge knows nobody');
  return forge.people({ pages: [], teams: [], ...question });
}
/** An answer that never comes is waited for; any other comes however slow the machine is. */
const patience = (kind: string) => (kind === 'slow' ? 1_500 : 10_000);
const at = (minute: number) => `2025-08-13T12:${String(minute).padStart(2, '0')}:00Z`;

describe('Approvals: by the author, a bot, somebody without write access, for an older commit, dismissed, then changes requested', () => {
  test.each<readonly [string, readonly (readonly [string, NonNullable<ReviewSpec['state']>])[], readonly string[]]>([
    ['an approval', [['kim', 'APPROVED']], ['kim approved write human']],
    ['somebody without write access', [['max', 'APPROVED']], ['max approved none human']],
    ['a bot', [['helper[bot]', 'APPROVED']], ['helper[bot] approved none bot']],
    [
      'a comment after an approval changes nothing',
      [
        ['kim', 'APPROVED'],
        ['kim', 'COMMENTED'],
      ],
      ['kim approved write human'],
    ],
    ['only a comment is no opinion', [['kim', 'COMMENTED']], []],
    [
      'then changes requested',
      [
        ['kim', 'APPROVED'],
        ['kim', 'CHANGES_REQUESTED'],
      ],
      ['kim changes-requested write human'],
    ],
    [
      'then approved again',
      [
        ['kim', 'CHANGES_REQUESTED'],
        ['kim', 'APPROVED'],
      ],
      ['kim approved write human'],
    ],
    ['dismissed', [['kim', 'DISMISSED']], ['kim dismissed write human']],
    [
      'an older approval does not come back',
      [
        ['kim', 'APPROVED'],
        ['kim', 'DISMISSED'],
      ],
      ['kim dismissed write human'],
    ],
    [
      'approved after a dismissal',
      [
        ['kim', 'DISMISSED'],
        ['kim', 'APPROVED'],
      ],
      ['kim approved write human'],
    ],
    [
      'pending is not submitted',
      [
        ['kim', 'APPROVED'],
        ['kim', 'PENDING'],
      ],
      ['kim approved write human'],
    ],
    [
      'in the order of the reviews',
      [
        ['lou', 'APPROVED'],
        ['kim', 'APPROVED'],
      ],
      ['lou approved write human', 'kim approved write human'],
    ],
  ])('%s', async (_, reviews, told) => {
    await opened();
    for (const [index, [user, state]] of reviews.entries()) review(user, state, { submittedAt: at(index) });
    const { opinions, author } = await ask();
    expect(author).toBe('eve');
    expect(opinions.map(({ by, state }) => `${by.login} ${state} ${by.access} ${by.human ? 'human' : 'bot'}`)).toEqual(
      told,
    );
    expect(hub.count()).toEqual({ graphql: 1 });
  });

  test('the time of the review counts, not its place in the list; the commit that was looked at is told', async () => {
    await opened();
    const old = hub.git.sha('work~1');
    review('kim', 'CHANGES_REQUESTED', { submittedAt: at(9) });
    review('kim', 'APPROVED', { submittedAt: at(3), sha: old });
    review('lou', 'APPROVED', { submittedAt: at(4), sha: old });
    const { opinions } = await ask();
    expect(opinions).toEqual([
      { by: expect.objectContaining({ login: 'lou' }), state: 'approved', at: at(4), commit: old },
      {
        by: expect.objectContaining({ login: 'kim' }),
        state: 'changes-requested',
        at: at(9),
        commit: hub.git.sha('work'),
      },
    ]);
  });

  test('a mannequin is nobody', async () => {
    await opened();
    hub.addUser({ login: 'imported', type: 'Mannequin', permission: 'write' });
    review('imported');
    expect((await ask()).opinions).toMatchObject([{ by: { login: 'imported', human: false } }]);
  });
});

test('all pages of reviews; a list that never ends is no list', async () => {
  await opened();
  for (let nth = 0; nth < 230; nth++) review(`u${nth}`, 'APPROVED', { submittedAt: at(1) });
  review('u0', 'CHANGES_REQUESTED', { submittedAt: at(2) });
  const { opinions } = await ask();
  expect([opinions.length, opinions.at(-1)?.state, hub.count().graphql]).toEqual([230, 'changes-requested', 3]);
  for (let nth = 0; nth < 800; nth++) review('kim');
  await expect(ask()).rejects.toThrow('pull request 12 has more than 1000 reviews to go through');
});

describe('who wrote a line', () => {
  const line = (text: string) => PAGE.replace('- [ ] QA — looked at', text);
  const question = { pages: [{ path: PRD, lines: [2] }] };

  test('its last commit at the head, as far as it was asked for', async () => {
    await opened();
    const ticked = hub.pushPull(12, [{ author: 'kim', files: { [PRD]: line('- [x] QA — looked at') } }]);
    const { authorship } = await ask(question);
    expect(authorship).toEqual([
      {
        path: PRD,
        from: 2,
        to: 2,
        commit: ticked,
        at: expect.stringMatching(/^2025-/),
        by: { login: 'kim', human: true, access: 'write' },
        verified: false,
      },
    ]);
    expect(hub.count()).toEqual({ graphql: 1, 'repos/get-collaborator-permission-level': 1 });
  });

  test.each<readonly [string, string, Parameters<GitHub['sign']>[1] | undefined, boolean]>([
    ['an unsigned commit with the name of somebody', 'kim', undefined, false],
    ['a commit signed by its author', 'kim', { by: 'kim' }, true],
    ['logins compare without case', 'kim', { by: 'KIM' }, true],
    ['signed by somebody else in the name of the author', 'kim', { by: 'eve' }, false],
    ['a key that belongs to nobody', 'kim', {}, false],
    ['a signature that does not hold', 'kim', { by: 'kim', state: 'INVALID' }, false],
    ['an address that is not verified', 'kim', { by: 'kim', state: 'UNVERIFIED_EMAIL' }, false],
    ["made in GitHub's own pages", 'kim', { github: true }, true],
    ['an author without an account', 'somebody', { github: true }, false],
    ["an app's commit", 'helper[bot]', { github: true }, false],
  ])('%s', async (_, author, signed, verified) => {
    await opened();
    hub.addUser({ login: 'helper[bot]' });
    const sha = hub.pushPull(12, [{ author, files: { [PRD]: line('- [x] QA — looked at') } }]);
    if (signed) hub.sign(sha, signed);
    const { authorship } = await ask(question);
    expect(authorship.map((one) => one.verified)).toEqual([verified]);
    expect(authorship[0]?.by?.login).toBe(author === 'kim' ? 'kim' : undefined);
  });

  test('nothing is asked about what the author of the pull request may do', async () => {
    await opened();
    hub.addUser({ login: 'eve', permission: 'write' });
    hub.pushPull(12, [{ author: 'eve', files: { [PRD]: line('- [x] QA — looked at') } }]);
    expect((await ask(question)).authorship).toMatchObject([{ by: { login: 'eve', access: 'unknown' } }]);
    expect(hub.count()).toEqual({ graphql: 1 });
  });

  test('a page that is not there is told', async () => {
    await opened();
    await expect(ask({ pages: [{ path: 'docs/none.md', lines: [1] }] })).rejects.toThrow(
      'GitHub did not say who wrote the lines of docs/none.md',
    );
  });

  test('many pages come in few queries, each asked for once', async () => {
    const files = Object.fromEntries(Array.from({ length: 23 }, (_, at) => [`docs/p${at}.md`, `# ${at}\n`]));
    await opened({ branches: { work: { commits: [{ files }] } } });
    const forge = await settled();
    const paths = Object.keys(files);
    forge.expect?.({ files: [], contents: [], targets: [], commits: [], people: paths.slice(0, 3) });
    const answer = await forge.people?.({ pages: paths.map((path) => ({ path, lines: [1] })), teams: [] });
    expect([answer?.authorship.length, hub.count().graphql]).toEqual([23, 3]);
  });
});

describe('teams', () => {
  const WITH_TEAMS = { ...READ_AND_STATUS, members: 'read' } as const;

  test('members of all pages, each team once whatever its case', async () => {
    await opened({ permissions: WITH_TEAMS });
    const many = Array.from({ length: 130 }, (_, nth) => `u${nth}`);
    hub.addTeam('qa', many);
    hub.addTeam('empty', []);
    const { teams } = await ask({ teams: ['acme/qa', 'Acme/QA', 'acme/empty'] });
    expect(teams).toEqual([
      { kind: 'known', team: 'acme/empty', members: [] },
      { kind: 'known', team: 'acme/qa', members: many },
    ]);
  });

  test('a slug in capitals is the same team', async () => {
    await opened({ permissions: WITH_TEAMS });
    hub.addTeam('qa', ['kim']);
    const { teams } = await ask({ teams: ['acme/QA'] });
    expect(teams).toEqual([{ kind: 'known', team: 'acme/QA', members: ['kim'] }]);
  });

  test('without the permission: unknown, with the permission that is missing', async () => {
    await opened();
    hub.addTeam('qa', ['kim']);
    const { teams } = await ask({ teams: ['acme/qa'] });
    expect(teams).toEqual([
      {
        kind: 'unknown',
        team: 'acme/qa',
        why: "the token may not read the members of acme/qa: needs `members: read` of the organisation (`read:org`), which a job's own token never has",
      },
    ]);
  });

  test.each([
    [
      'a team that is not there',
      'acme/none',
      /^there is no team acme\/none, or the token may not see it: needs `members: read`/,
    ],
    ['a team of another organisation', 'other/qa', /^there is no team other\/qa, or the token/],
    ['what is no team', 'qa', /^qa is no team; write it as org\/slug$/],
    ['what leads elsewhere', 'acme/../../user', /is no team/],
  ])('%s is unknown', async (_, team, why) => {
    await opened({ permissions: WITH_TEAMS });
    expect((await ask({ teams: [team] })).teams).toEqual([{ kind: 'unknown', team, why: expect.stringMatching(why) }]);
  });

  test.each([
    ['status', 'GitHub answered 500 when asked for the members of acme/qa'],
    ['not-found', 'there is no team acme/qa'],
    ['rate-limit-primary', "GitHub's rate limit is used up"],
    ['garbage', "GitHub's answer about the members of acme/qa cannot be understood"],
    ['half-body', 'GitHub gave no answer'],
    ['slow', 'GitHub gave no answer'],
    ['wrong-page', 'GitHub gave one page of the members of acme/qa twice'],
  ] as const)('%s is unknown, never empty', async (kind, why) => {
    await opened({ permissions: WITH_TEAMS });
    hub.addTeam(
      'qa',
      Array.from({ length: 130 }, (_, nth) => `u${nth}`),
    );
    const forge = await openGithub({ api: await apiOf(hub, patience(kind), 0), pull: 12, serverUrl: hub.serverUrl });
    hub.fault({ operation: 'teams/list-members-in-org', kind });
    const answer = await forge.people?.({ pages: [], teams: ['acme/qa'] });
    expect(answer?.teams).toEqual([{ kind: 'unknown', team: 'acme/qa', why: expect.stringContaining(why) }]);
    hub.takeViolations();
  });
});

describe('Rate limit, 5xx, timeouts, garbage, half bodies at the query', () => {
  test.each(['status', 'not-found', 'rate-limit-primary', 'garbage', 'half-body', 'slow'] as const)(
    '%s rejects with a sentence, and is never an empty list',
    async (kind) => {
      await opened();
      review('kim');
      const forge = await openGithub({ api: await apiOf(hub, patience(kind), 0), pull: 12, serverUrl: hub.serverUrl });
      hub.fault({ operation: 'graphql', kind });
      const asked = forge.people?.({ pages: [{ path: PRD, lines: [2] }], teams: [] });
      await expect(asked).rejects.toThrow(Fault);
      await expect(asked).rejects.toThrow(/^(GitHub|the token)/);
      hub.takeViolations();
    },
  );

  test('without the permission for pull requests it is named', async () => {
    await opened();
    const forge = await forgeOf(hub);
    hub.allow({ contents: 'read' });
    await expect(forge.people?.({ pages: [], teams: [] })).rejects.toThrow(
      'the token may not read the reviews of pull request 12: needs `pull-requests: read`',
    );
  });

  test('what somebody may do that cannot be learned is unknown', async () => {
    await opened();
    hub.pushPull(12, [{ author: 'kim', files: { [PRD]: PAGE.replace('QA', 'Quality') } }]);
    const forge = await openGithub({ api: await apiOf(hub, 10_000, 0), pull: 12, serverUrl: hub.serverUrl });
    hub.fault({ operation: 'repos/get-collaborator-permission-level', kind: 'status' });
    const answer = await forge.people?.({ pages: [{ path: PRD, lines: [2] }], teams: [] });
    expect(answer?.authorship).toMatchObject([{ by: { login: 'kim', access: 'unknown' } }]);
  });
});
