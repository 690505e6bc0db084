import { collect } from '../../src/collect.ts';
import { openGithub } from '../../src/forge/github/index.ts';
import type { People } from '../../src/model/people.ts';
import { apiOf, forgeOf } from '../forge/github/ports.ts';
import { openWorkshop, type Workshop } from '../forge/local/workshop.ts';
import type { FaultKind } from '../github/faults.ts';
import { type GitHub, type GitHubOptions, github } from '../github/server.ts';
import type { ReviewSpec } from '../github/specs.ts';

let hub: GitHub;
afterEach(() => hub?.close());

const PRD = 'PRDs/M1/1.1-cache-prd.md';
const CONFIG = '.github/ready-gate.yml';
const WAIVERS = '.github/ready-waivers.yml';
const ROLES = `roles:
  add:
    - name: QA
      required: true
      users: [kim]
      teams: [acme/qa]
    - name: PM
      required: true
      users: [lou]
`;
const prd = (signatures: string, more = '') =>
  `---\nstatus: Draft\n---\n\n# Cache\n\n## 1. Summary\n\nA cache.${more}\n\n## 9. Review\n\n### 9.4 Sign-offs\n\n${signatures}\n\n### 9.6 Decisions\n\nNone.\n`;
const OPEN = '- [ ] QA — scenarios confirmed\n- [ ] PM — scope agreed';
const TICKED = '- [x] QA — scenarios confirmed — Kim K., 2025-08-13\n- [ ] PM — scope agreed';
const BOTH = TICKED.replace('[ ]', '[x]');

interface Given {
  readonly config?: string;
  readonly main?: Readonly<Record<string, string>>;
  readonly options?: GitHubOptions;
}

/** Pull request 12 of eve: source and an open document first, what each test pushes after that. */
async function opened({ config = ROLES, main = {}, options = {} }: Given = {}) {
  hub = await github({
    commits: [{ files: { 'README.md': '# Orders\n', [CONFIG]: config, ...main } }],
    branches: { work: { commits: [{ files: { [PRD]: prd(OPEN), 'src/a.ts': '1\n' } }] } },
    ...options,
  });
  hub.addPull({ head: 'work', author: 'eve' });
  for (const login of ['kim', 'lou']) hub.addUser({ login, permission: 'write' });
  hub.addTeam('qa', ['max']);
}
const push = (files: Readonly<Record<string, string | null>>, author = 'eve') => hub.pushPull(12, [{ author, files }]);
const approve = (user = 'kim', more: Partial<ReviewSpec> = {}) => hub.addReview({ pull: 12, user, ...more });

async function people(): Promise<People | undefined> {
  const { facts } = await collect(await forgeOf(hub), { now: '2025-08-13T16:00:00Z' });
  // Facts are plain data.
  expect(JSON.parse(JSON.stringify(facts.people ?? null))).toEqual(facts.people ?? null);
  return facts.people;
}
async function known() {
  const found = await people();
  if (found?.kind !== 'known') throw new Error(JSON.stringify(found));
  return found;
}
const text = async (role = 'QA') => (await known()).opinions[0]?.signed.find((one) => one.role === role)?.state;

describe('who is asked about', () => {
  test.each<readonly [string, Given, Readonly<Record<string, string>>]>([
    ['nobody is asked for when no role is ticked', {}, {}],
    ['nor when nobody is mapped to a ticked role', { config: 'rules: {}\n' }, { [PRD]: prd(TICKED) }],
    ['nor when the rule is off', { config: `${ROLES}rules:\n  signoffs-backed: off\n` }, { [PRD]: prd(TICKED) }],
  ])('%s', async (_, given, files) => {
    await opened(given);
    push(files);
    approve();
    const forge = await forgeOf(hub);
    const asked: unknown[] = [];
    const { facts } = await collect(
      {
        ...forge,
        people: async (question) => {
          asked.push(question);
          throw new Error('nobody was to be asked for');
        },
        expect: (expected) => {
          if (expected.people) asked.push(expected.people);
          forge.expect?.(expected);
        },
      },
      { now: '2025-08-13T16:00:00Z' },
    );
    expect([facts.people, asked]).toEqual([undefined, []]);
  });

  test('the members of a team that cannot be read are unknown, with the permission', async () => {
    await opened();
    push({ [PRD]: prd(TICKED) });
    expect((await known()).teams).toEqual([
      { kind: 'unknown', team: 'acme/qa', why: expect.stringContaining('needs `members: read` of the organisation') },
    ]);
  });
});

describe('without GitHub', () => {
  let shop: Workshop;
  beforeAll(() => {
    shop = openWorkshop();
  });
  afterAll(() => shop.done());

  test.each<readonly [string, Readonly<Record<string, string>>, unknown]>([
    [
      'a ticked role',
      { [PRD]: prd(TICKED) },
      { kind: 'unknown', local: true, why: 'who approved and who signed can only be seen on GitHub' },
    ],
    ['a changed file of the gate', { [CONFIG]: 'rules: {}\n' }, expect.objectContaining({ local: true })],
    ['nothing that anybody asks for', { [PRD]: prd(OPEN) }, undefined],
  ])('%s', async (name, files, told) => {
    const folder = name.replaceAll(' ', '-');
    shop.init(folder);
    shop.commit(folder, 'Begin', { [CONFIG]: ROLES });
    shop.git(folder, 'checkout', '--quiet', '-b', 'topic');
    shop.commit(folder, 'Change', files);
    const { facts } = await collect(await shop.open(folder, { base: 'main' }), { now: '2025-08-13T16:00:00Z' });
    expect(facts.people).toEqual(told);
  });
});

describe('Approvals: by the author, a bot, somebody without write access, for an older commit, dismissed, then changes requested', () => {
  test('an approval of the head', async () => {
    await opened();
    const head = push({ [PRD]: prd(BOTH) });
    approve();
    expect((await known()).opinions).toEqual([
      {
        by: { login: 'kim', human: true, access: 'write' },
        state: 'approved',
        at: expect.any(String),
        commit: head,
        material: { kind: 'same' },
        signed: [
          { prd: PRD, role: 'QA', state: 'same' },
          { prd: PRD, role: 'PM', state: 'same' },
        ],
        sameFiles: [],
      },
    ]);
  });

  test('for an older commit: only documents changed since', async () => {
    await opened();
    approve();
    push({ [PRD]: prd(TICKED) });
    expect((await known()).opinions).toMatchObject([{ material: { kind: 'same' }, signed: [{ state: 'same' }] }]);
  });

  test('for an older commit: the code changed since', async () => {
    await opened();
    approve();
    push({ [PRD]: prd(TICKED), 'src/a.ts': '2\n' });
    expect((await known()).opinions).toMatchObject([{ material: { kind: 'stale', changed: ['src/a.ts'] } }]);
  });

  test('for a commit that is gone', async () => {
    await opened();
    push({ [PRD]: prd(TICKED) });
    approve();
    Object.assign(hub.state.reviews[0] ?? {}, { sha: 'd'.repeat(40) });
    expect((await known()).opinions).toMatchObject([{ material: { kind: 'unknown' }, signed: [{ state: 'unknown' }] }]);
  });

  test.each([
    ['by the author', 'eve', 'APPROVED', 'approved'],
    ['a bot', 'helper[bot]', 'APPROVED', 'approved'],
    ['somebody without write access', 'max', 'APPROVED', 'approved'],
    ['dismissed', 'kim', 'DISMISSED', 'dismissed'],
    ['then changes requested', 'kim', 'CHANGES_REQUESTED', 'changes-requested'],
  ] as const)('%s: told as it is, and compared with nothing', async (_, user, state, told) => {
    await opened();
    hub.addUser({ login: 'eve', permission: 'write' });
    approve(user, { submittedAt: '2025-08-13T12:00:00Z' });
    approve(user, { state, submittedAt: '2025-08-13T13:00:00Z' });
    push({ [PRD]: prd(TICKED) });
    const { author, opinions } = await known();
    expect(author).toBe('eve');
    expect(opinions).toMatchObject([{ state: told, material: { kind: 'unknown' }, signed: [], sameFiles: [] }]);
  });
});

describe('the text that was signed', () => {
  test.each<readonly [string, string, string, string, string]>([
    ['a typo elsewhere', prd(OPEN), prd(TICKED, ' It is fast.'), 'QA', 'same'],
    ['other ticks, names and dates', prd(OPEN), prd(BOTH), 'QA', 'same'],
    ['its own sentence', prd(OPEN), prd(BOTH.replace('confirmed', 'waived')), 'QA', 'changed'],
    ["another role's sentence", prd(OPEN), prd(BOTH.replace('confirmed', 'waived')), 'PM', 'same'],
    ['prose of the section', prd(OPEN), prd(`All of this counts for every release.\n\n${BOTH}`), 'PM', 'changed'],
    ['a role that was not there', prd('- [ ] QA — scenarios confirmed'), prd(BOTH), 'PM', 'changed'],
    ['no such section', '# Cache\n', prd(BOTH), 'QA', 'changed'],
    ['bytes that are no text', 'a\0b', prd(BOTH), 'QA', 'unknown'],
  ])('%s', async (_, then, now, role, state) => {
    await opened();
    push({ [PRD]: then });
    approve();
    push({ [PRD]: now });
    expect(await text(role)).toBe(state);
  });

  const OLD = 'PRDs/M1/1.1-old-prd.md';
  const body = 'A line that stays as it is.\n\n'.repeat(40);
  test.each<readonly [string, Readonly<Record<string, string>>, string]>([
    ['a document that came later', {}, 'changed'],
    ['a document that was renamed since', { [OLD]: prd(OPEN, body) }, 'same'],
  ])('%s', async (_, main, state) => {
    await opened({ main });
    approve('kim', { sha: 'main' });
    push({ [PRD]: prd(TICKED, body), ...Object.fromEntries(Object.keys(main).map((path) => [path, null])) });
    expect(await text()).toBe(state);
  });

  test('a role that is listed twice: each line by itself', async () => {
    await opened();
    const twice = (second: string) => prd(`- [x] QA — scenarios confirmed\n- [x] QA — ${second}`);
    push({ [PRD]: twice('runs on staging') });
    approve();
    push({ [PRD]: twice('runs on a laptop') });
    expect((await known()).opinions[0]?.signed.map(({ state }) => state)).toEqual(['same', 'changed']);
  });
});

describe('the commit that ticked', () => {
  test('verified: its material and text', async () => {
    await opened();
    const sha = push({ [PRD]: prd(TICKED) }, 'kim');
    hub.sign(sha, { by: 'kim' });
    push({ [PRD]: prd(TICKED, ' It is fast.') });
    const tick = {
      prd: PRD,
      role: 'QA',
      commit: sha,
      at: expect.any(String),
      by: { login: 'kim', human: true, access: 'write' },
      verified: true,
    };
    expect((await known()).ticks).toEqual([{ ...tick, material: { kind: 'same' }, text: 'same' }]);
    push({ 'src/a.ts': '2\n' });
    expect((await known()).ticks).toEqual([
      { ...tick, material: { kind: 'stale', changed: ['src/a.ts'], total: 1 }, text: 'same' },
    ]);
  });

  test('the text of the section changed since', async () => {
    await opened();
    hub.sign(push({ [PRD]: prd(TICKED) }, 'kim'), { by: 'kim' });
    push({ [PRD]: prd(`Only on weekdays.\n\n${TICKED}`) });
    expect((await known()).ticks).toMatchObject([{ verified: true, text: 'changed' }]);
  });

  test('a name that anybody can type is not verified', async () => {
    await opened();
    push({ [PRD]: prd(TICKED) }, 'kim');
    expect((await known()).ticks).toMatchObject([
      { by: { login: 'kim', access: 'write' }, verified: false, material: { kind: 'unknown' }, text: 'unknown' },
    ]);
  });

  test.each([
    ['a line end that git does not know', prd(TICKED).replace('A cache.', 'A\rcache.')],
    ['and at the end of the file', `${prd(TICKED)}\r`],
  ])('%s: whose line it is cannot be told', async (_, page) => {
    await opened();
    hub.sign(push({ [PRD]: page }, 'kim'), { by: 'kim' });
    expect((await known()).ticks).toEqual([]);
  });

  test('line ends of Windows are counted as git counts them', async () => {
    await opened();
    hub.sign(push({ [PRD]: prd(TICKED).replaceAll('\n', '\r\n') }, 'kim'), { by: 'kim' });
    expect((await known()).ticks).toMatchObject([{ verified: true, text: 'same' }]);
  });
});

describe('files of the gate', () => {
  const OWNERS = { '.github/CODEOWNERS': '* @lou\n/.github/ @kim @acme/qa\n/.github/ready-waivers.yml\n' };

  test('owners by CODEOWNERS of the default branch, not by that of the change', async () => {
    await opened({ main: OWNERS });
    push({ [CONFIG]: `${ROLES}rules: {}\n`, [WAIVERS]: 'waivers: []\n', '.github/CODEOWNERS': '* @eve\n' });
    approve();
    const found = await known();
    expect(found.owners).toEqual([
      { path: CONFIG, users: ['kim'], teams: ['acme/qa'] },
      { path: WAIVERS, users: [], teams: [] },
    ]);
    expect(found.teams).toMatchObject([{ team: 'acme/qa' }]);
    expect(found.opinions).toMatchObject([{ sameFiles: [CONFIG, WAIVERS], signed: [] }]);
    expect(found.ticks).toEqual([]);
  });

  test.each([
    ['CODEOWNERS', { 'docs/CODEOWNERS': '* @b\n', CODEOWNERS: '* @a\n' }, ['a']],
    ['docs/CODEOWNERS', { 'docs/CODEOWNERS': '* @b\n' }, ['b']],
    ['the first one, though it is empty', { '.github/CODEOWNERS': '', CODEOWNERS: '* @a\n' }, []],
    ['one that is too large counts as none', { CODEOWNERS: `* @a\n${'# more\n'.repeat(430_000)}` }, []],
    ['none', {}, []],
  ])('%s', async (_, main, users) => {
    await opened({ main });
    push({ [CONFIG]: 'rules: {}\n' });
    expect((await known()).owners).toEqual([{ path: CONFIG, users, teams: [] }]);
  });

  test('a file that changed again after the review', async () => {
    await opened();
    push({ [CONFIG]: 'rules: {}\n', [WAIVERS]: 'waivers: []\n' });
    approve();
    push({ [CONFIG]: `${ROLES}# more\n` });
    expect((await known()).opinions).toMatchObject([{ sameFiles: [WAIVERS], material: { kind: 'stale' } }]);
  });

  test('what the change proposes to waive is asked about, whatever rule is on', async () => {
    await opened({ config: 'rules:\n  gate-untouched: off\n  waivers-valid: off\n' });
    push({ [WAIVERS]: 'waivers: []\n', [CONFIG]: 'rules: {}\n' });
    expect((await known()).owners.map(({ path }) => path)).toEqual([WAIVERS]);
  });

  test('also where the gate is not about the change', async () => {
    await opened({ config: 'appliesTo: [app/**]\n' });
    push({ [CONFIG]: 'rules: {}\n' });
    approve();
    expect((await known()).opinions).toMatchObject([{ sameFiles: [CONFIG] }]);
  });
});

describe('Rate limit, 5xx, timeouts, garbage, half bodies at the calls about people', () => {
  test.each<FaultKind>(['status', 'not-found', 'rate-limit-primary', 'garbage', 'half-body', 'slow'])(
    '%s: unknown with a sentence, never known and empty',
    async (kind) => {
      await opened();
      push({ [PRD]: prd(TICKED) });
      approve();
      const forge = await openGithub({
        api: await apiOf(hub, kind === 'slow' ? 1_500 : 10_000, 0),
        pull: 12,
        serverUrl: hub.serverUrl,
      });
      // What the check needs else is there before the fault.
      await forge.change();
      const tree = await forge.tree(forge.head);
      await Promise.all([...tree.entries.values()].map(({ oid }) => forge.blob(oid, 1_000_000)));
      hub.fault({ operation: 'graphql', kind });
      const { facts } = await collect(forge, { now: '2025-08-13T16:00:00Z' });
      hub.takeViolations();
      expect(facts.people).toEqual({ kind: 'unknown', why: expect.stringMatching(/^(GitHub|the token)/) });
    },
  );

  test('the tree of an approved commit', async () => {
    await opened();
    const old = push({ [PRD]: prd(OPEN, ' More.') });
    approve('kim', { sha: 'work~1' });
    push({ 'src/b.ts': '1\n' });
    push({ 'src/c.ts': '1\n' });
    push({ 'src/d.ts': '1\n' });
    push({ 'src/e.ts': '1\n' });
    push({ [PRD]: prd(TICKED) });
    const [approved = ''] = [hub.state.reviews[0]?.sha];
    expect(approved).not.toBe(old);
    hub.fault({ operation: 'git/get-tree', path: approved, kind: 'status', status: 500 });
    expect(await people()).toEqual({ kind: 'unknown', why: expect.stringMatching(/^GitHub answered 500/) });
  });
});
