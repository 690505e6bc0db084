import { Octokit } from '@octokit/rest';
import type { Fault } from './faults.ts';
import { type GitHub, github, READ_AND_STATUS } from './server.ts';

const REPO = '/repos/acme/orders';
let hub: GitHub;
let head: string;
const start = async () => {
  hub = await github({ branches: { work: { commits: [{ files: { 'a.ts': 'a\n' } }] } } });
  head = hub.addPull({ head: 'work' }).head;
};

const ask = (address: string, init: RequestInit = {}) =>
  fetch(hub.url + address, { ...init, headers: { authorization: `token ${hub.token}`, ...init.headers } });
const post = (address: string, body: object, method = 'POST') => ask(address, { method, body: JSON.stringify(body) });
const octokit = () => new Octokit({ auth: hub.token, baseUrl: hub.url });

describe('what breaks the contract', () => {
  beforeAll(start);
  afterEach(() => hub.allow(READ_AND_STATUS));
  afterAll(() => hub.close());

  test.each<[string, () => Promise<Response>, string]>([
    [
      'an unknown operation',
      () => ask(`${REPO}/stargazers`),
      'GET /repos/acme/orders/stargazers: not an operation of the slice',
    ],
    ['an unknown query', () => ask(`${REPO}/pulls?stat=open`), 'pulls/list: query /stat is not a parameter of it'],
    ['a wrong value', () => ask(`${REPO}/pulls?state=merged`), 'pulls/list: query /state must be equal to one of'],
    ['a wrong number', () => ask(`${REPO}/pulls/twelve`), 'pulls/get: path /pull_number must be integer'],
    ['too large a page', () => ask(`${REPO}/pulls?per_page=101`), 'pulls/list: query /per_page must be 1 to 100'],
    [
      'a missing field',
      () => post(`${REPO}/statuses/${head}`, { context: 'Ready' }),
      "body / must have required property 'state'",
    ],
    [
      'an unknown field',
      () => post(`${REPO}/statuses/${head}`, { state: 'success', contxt: 'Ready' }),
      'body /contxt is not a property',
    ],
    [
      'a wrong state',
      () => post(`${REPO}/statuses/${head}`, { state: 'neutral' }),
      'body /state must be equal to one of',
    ],
    [
      'a long description',
      () => post(`${REPO}/statuses/${head}`, { state: 'success', description: 'ä'.repeat(141) }),
      'more than 140',
    ],
    [
      'a target that is no web page',
      () => post(`${REPO}/statuses/${head}`, { state: 'success', target_url: 'file:///x' }),
      'http(s) scheme',
    ],
    [
      'a body that is not JSON',
      () => ask(`${REPO}/statuses/${head}`, { method: 'POST', body: '{' }),
      'body / is not JSON',
    ],
  ])('%s', async (_, request, says) => {
    expect((await request()).ok).toBe(false);
    const breaches = hub.takeViolations();
    expect(breaches.join('\n')).toContain(says);
  });

  test.each<[string, object, string]>([
    ['no conclusion', { status: 'completed' }, 'conclusion'],
    ['no title', { output: { summary: 's' } }, '/output/title is missing'],
    ['too long a summary', { output: { title: 't', summary: 's'.repeat(65_536) } }, 'more than 65,535'],
    [
      'too many annotations',
      {
        output: {
          title: 't',
          summary: 's',
          annotations: Array(51).fill({
            path: 'a',
            start_line: 1,
            end_line: 1,
            annotation_level: 'notice',
            message: 'm',
          }),
        },
      },
      '50',
    ],
    [
      'columns over lines',
      {
        output: {
          title: 't',
          summary: 's',
          annotations: [
            { path: 'a', start_line: 1, end_line: 2, start_column: 1, annotation_level: 'notice', message: 'm' },
          ],
        },
      },
      'spans several lines',
    ],
  ])('a check run with %s', async (_, more, says) => {
    hub.allow({ checks: 'write' });
    expect((await post(`${REPO}/check-runs`, { name: 'x', head_sha: head, ...more })).status).toBe(422);
    expect(hub.takeViolations().join('\n')).toContain(says);
  });

  test('a comment that is too long', async () => {
    hub.allow({ issues: 'write' });
    await post(`${REPO}/issues/12/comments`, { body: 'x'.repeat(65_537) });
    expect(hub.takeViolations()).toEqual(['issues/create-comment: body /body has more than 65,536 characters']);
  });

  test('an answer of ours that does not fit', async () => {
    const [pull] = hub.state.pulls;
    Object.assign(pull ?? {}, { title: 7 });
    await ask(`${REPO}/pulls/12`);
    Object.assign(pull ?? {}, { title: 'Seven' });
    expect(hub.takeViolations()).toEqual(['pulls/get: answer /title must be string']);
  });

  test('close throws what nobody took', async () => {
    const other = await github();
    await fetch(`${other.url}/nowhere`, { headers: { authorization: `token ${other.token}` } });
    await expect(other.close()).rejects.toThrow(/contract was broken:\nGET \/nowhere/);
  });
});

describe('what GitHub does', () => {
  beforeEach(start);
  afterEach(() => hub.close());

  test('a status beyond the thousandth of a commit and context is refused', async () => {
    for (let index = 0; index < 1_000; index += 1) hub.addStatus({ sha: head, context: 'Ready', state: 'pending' });
    expect((await post(`${REPO}/statuses/${head}`, { state: 'success', context: 'Ready' })).status).toBe(422);
    expect((await post(`${REPO}/statuses/${head}`, { state: 'success', context: 'Else' })).status).toBe(201);
    expect((await post(`${REPO}/statuses/${'0'.repeat(40)}`, { state: 'success' })).status).toBe(422);
  });

  test('pages have links, and Octokit walks them', async () => {
    for (let index = 0; index < 205; index += 1) hub.addCheck({ sha: head, name: `check ${index}` });
    const first = await ask(`${REPO}/commits/${head}/check-runs?per_page=100`);
    expect(first.headers.get('link')).toBe(
      `<${hub.url}${REPO}/commits/${head}/check-runs?per_page=100&page=2>; rel="next", ` +
        `<${hub.url}${REPO}/commits/${head}/check-runs?per_page=100&page=3>; rel="last"`,
    );
    expect(await first.json()).toMatchObject({ total_count: 205 });
    const all = octokit();
    const where = { owner: 'acme', repo: 'orders', ref: head, per_page: 100 };
    expect(await all.paginate(all.rest.checks.listForRef, where)).toHaveLength(205);
    expect(hub.count()).toEqual({ 'checks/list-for-ref': 4 });
  });

  test('a 304 is free', async () => {
    const first = await ask(`${REPO}/pulls/12`);
    const etag = first.headers.get('etag') ?? '';
    const again = await ask(`${REPO}/pulls/12`, { headers: { 'if-none-match': etag } });
    expect([again.status, again.headers.get('x-ratelimit-remaining'), await again.text()]).toEqual([304, '999', '']);
    hub.pushPull(12, [{ files: { 'b.ts': 'b\n' } }]);
    expect((await ask(`${REPO}/pulls/12`, { headers: { 'if-none-match': etag } })).status).toBe(200);
  });

  test('the budget ends', async () => {
    const poor = await github({ budget: 1 });
    const get = () => fetch(poor.url + REPO, { headers: { authorization: `token ${poor.token}` } });
    expect((await get()).status).toBe(200);
    const refused = await get();
    expect([refused.status, refused.headers.get('x-ratelimit-remaining')]).toEqual([403, '0']);
    await poor.close();
  });

  test('a permission that is missing is named', async () => {
    hub.allow({ contents: 'read' });
    const answer = await post(`${REPO}/statuses/${head}`, { state: 'success' });
    expect(answer.status).toBe(403);
    expect(answer.headers.get('x-accepted-github-permissions')).toBe('statuses=write');
    expect(await answer.json()).toMatchObject({ message: 'Resource not accessible by integration' });
  });

  test.each([
    ['none', undefined, 401],
    ['another', 'token ghs_other', 401],
  ])('%s token', async (_, given, status) => {
    const headers: Record<string, string> = given ? { authorization: given } : {};
    expect((await fetch(hub.url + REPO, { headers })).status).toBe(status);
  });

  test('an artifact is fetched without the token, and a token sent along is a breach', async () => {
    const { artifacts } = hub.addRun({
      sha: head,
      artifacts: [
        { name: 'reports', files: { 'a.json': '{}' } },
        { name: 'old', expired: true },
      ],
    });
    const path = `${REPO}/actions/artifacts/${artifacts[0]?.id}/zip`;
    const { data } = await octokit().request(`GET ${path}`);
    expect(Buffer.from(data).subarray(0, 2).toString()).toBe('PK');
    const there = (await ask(path, { redirect: 'manual' })).headers.get('location') ?? '';
    expect(there.startsWith(hub.blobs.url)).toBe(true);
    await fetch(there, { headers: { authorization: 'x' } });
    expect(hub.takeViolations().join()).toContain("a token was sent to another host than the API's");
    expect((await ask(`${REPO}/actions/artifacts/${artifacts[1]?.id}/zip`)).status).toBe(410);
  });

  test("a fork's commit is visible in the parent, also when the fork is gone", async () => {
    hub.git.push('evil', [{ files: { 'x.ts': 'x\n' } }]);
    const { head: foreign } = hub.addPull({ head: 'evil', fork: 'deleted', author: 'eve' });
    expect((await ask(`${REPO}/commits/${foreign}`)).status).toBe(200);
    expect(await (await ask(`${REPO}/pulls/13`)).json()).toMatchObject({ head: { repo: null, sha: foreign } });
    expect((await ask('/repos/ghost/orders')).status).toBe(404);
  });

  test('a tree can be truncated', async () => {
    hub.state.treeLimit = 1;
    expect(await (await ask(`${REPO}/git/trees/${head}?recursive=true`)).json()).toMatchObject({ truncated: true });
  });
});

describe('faults', () => {
  beforeAll(start);
  afterEach(() => hub.reset());
  afterAll(() => hub.close());

  test.each<[Omit<Fault, 'operation'>, number, RegExp]>([
    [{ kind: 'status' }, 500, /Server Error/],
    [{ kind: 'status', status: 502 }, 502, /Server Error/],
    [{ kind: 'not-found' }, 404, /Not Found/],
    [{ kind: 'rate-limit-primary' }, 403, /API rate limit exceeded/],
    [{ kind: 'rate-limit-secondary', status: 429, retryAfter: 2 }, 429, /secondary rate limit/],
    [{ kind: 'garbage' }, 200, /Unicorn/],
  ])('%j', async (fault, status, text) => {
    hub.fault({ operation: 'pulls/get', times: 1, ...fault });
    const answer = await ask(`${REPO}/pulls/12`);
    expect(answer.status).toBe(status);
    if (fault.retryAfter) expect(answer.headers.get('retry-after')).toBe(String(fault.retryAfter));
    expect(await answer.text()).toMatch(text);
    expect((await ask(`${REPO}/pulls/12`)).status).toBe(200);
    expect(hub.calls().map((call) => call.fault)).toEqual([fault.kind, undefined]);
  });

  test.each<Fault['kind']>(['reset', 'half-body'])('%s', async (kind) => {
    hub.fault({ path: '/pulls/12', kind });
    await expect(ask(`${REPO}/pulls/12`).then((answer) => answer.text())).rejects.toThrow();
    expect((await ask(`${REPO}/pulls`)).status).toBe(200);
  });

  test('slow: never answers, or late', async () => {
    hub.fault({ operation: 'pulls/', kind: 'slow', times: 1 });
    await expect(ask(`${REPO}/pulls/12`, { signal: AbortSignal.timeout(50) })).rejects.toThrow();
    hub.fault({ operation: 'pulls/', kind: 'slow', delay: 30 });
    expect((await ask(`${REPO}/pulls/12`)).status).toBe(200);
  });

  test('wrong page: the first one again', async () => {
    for (let index = 0; index < 3; index += 1) hub.addComment({ issue: 12, user: 'kim', body: `${index}` });
    hub.fault({ operation: 'issues/list-comments', kind: 'wrong-page', after: 1 });
    const bodies = async (page: number) => {
      const answer = await ask(`${REPO}/issues/12/comments?per_page=1&page=${page}`);
      return ((await answer.json()) as { body: string }[]).map(({ body }) => body);
    };
    expect([await bodies(1), await bodies(2)]).toEqual([['0'], ['0']]);
  });

  test('before: the head moves between two calls', async () => {
    hub.before('pulls/get', () => void hub.pushPull(12, [{ files: { 'c.ts': 'c\n' } }]), 2);
    const sha = async () => ((await (await ask(`${REPO}/pulls/12`)).json()) as { head: { sha: string } }).head.sha;
    expect(await sha()).toBe(head);
    expect(await sha()).toBe(hub.git.sha('work'));
    expect(await sha()).not.toBe(head);
  });
});
