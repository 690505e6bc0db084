import { operationIds } from './contract.ts';
import { type GitHub, github, type Permissions } from './server.ts';

const ALL: Permissions = {
  actions: 'read',
  checks: 'write',
  contents: 'write',
  issues: 'write',
  members: 'read',
  'pull-requests': 'write',
  'secret-scanning-alerts': 'read',
  'security-events': 'read',
  statuses: 'write',
  'vulnerability-alerts': 'read',
};
const LINK = { mode: '120000', content: '../README.md' } as const;
const SUBMODULE = { mode: '160000', content: '0f1e2d3c4b5a69788796a5b4c3d2e1f001234567' } as const;

let hub: GitHub;
let head: string;
beforeAll(async () => {
  hub = await github({
    permissions: ALL,
    branches: {
      work: {
        commits: [
          { message: 'One\n\nMore.', files: { 'src/a.ts': 'a\n', 'docs/link': LINK, 'vendor/lib': SUBMODULE } },
          { files: { 'src/ä b.ts': 'x\n'.repeat(3), 'big.txt': 'x'.repeat(2 ** 20 + 1) } },
        ],
      },
    },
  });
  head = hub.addPull({ head: 'work', fork: 'eve/orders' }).head;
  hub.addPull({ head: 'work', fork: 'deleted', number: 13 });
  hub.addPull({ head: 'work', number: 14, state: 'closed', body: null });
  hub.addRun({
    id: 77,
    sha: 'work',
    attempts: ['failure', 'success'],
    jobs: [{ id: 771, name: 'test' }],
    artifacts: [{ id: 772, name: 'reports' }],
  });
  hub.addRun({
    sha: 'work',
    status: 'in_progress',
    workflow: '.github/workflows/slow.yml',
    headRepository: 'ghost/orders',
  });
  hub.addCheck({ id: 88, sha: 'work', name: 'lint', app: { id: 5, slug: 'linter' } });
  hub.addStatus({ sha: 'work', context: 'ci', state: 'success' });
  hub.addReview({ id: 91, pull: 12, user: 'kim' });
  hub.addAnalysis({ id: 92, sha: 'work' });
  for (const state of ['open', 'dismissed', 'fixed'] as const) {
    hub.addAlert({ kind: 'code-scanning', state });
    hub.addAlert({ kind: 'dependabot', state });
  }
  for (const state of ['open', 'resolved'] as const) hub.addAlert({ kind: 'secret-scanning', state });
  hub.addComment({ id: 93, issue: 12, user: 'kim', body: 'Hm.' });
  hub.addRelease({ tag: 'v1', sha: 'main', assets: { 'sbom.json': '{}' } });
  hub.addTeam('platform', ['kim']);
  hub.addUser({ login: 'kim', permission: 'maintain' });
  hub.git.git('tag', '-a', '-m', 'Two', 'v2', 'main');
});
afterAll(() => hub.close());

const REPO = '/repos/acme/orders';
const blob = () => hub.git.git('rev-parse', `${head}:src/a.ts`);
const suite = () => String(hub.state.suites[0]?.id);
const own = () => hub.state.checks.find(({ name }) => name === 'test' || name === 'build');

/** One request for every operation: address, expected status, body. */
const REQUESTS: Readonly<Record<string, () => readonly [string, number, string?, object?]>> = {
  'actions/download-artifact': () => [`${REPO}/actions/artifacts/772/zip`, 302],
  'actions/get-artifact': () => [`${REPO}/actions/artifacts/772`, 200],
  'actions/get-job-for-workflow-run': () => [`${REPO}/actions/jobs/771`, 200],
  'actions/get-workflow': () => [`${REPO}/actions/workflows/ci.yml`, 200],
  'actions/get-workflow-run': () => [`${REPO}/actions/runs/77`, 200],
  'actions/get-workflow-run-attempt': () => [`${REPO}/actions/runs/77/attempts/1`, 200],
  'actions/list-artifacts-for-repo': () => [`${REPO}/actions/artifacts?name=reports`, 200],
  'actions/list-jobs-for-workflow-run': () => [`${REPO}/actions/runs/77/jobs?filter=latest`, 200],
  'actions/list-jobs-for-workflow-run-attempt': () => [`${REPO}/actions/runs/77/attempts/1/jobs`, 200],
  'actions/list-repo-workflows': () => [`${REPO}/actions/workflows`, 200],
  'actions/list-workflow-run-artifacts': () => [`${REPO}/actions/runs/77/artifacts`, 200],
  'actions/list-workflow-runs': () => [`${REPO}/actions/workflows/ci.yml/runs?status=success`, 200],
  'actions/list-workflow-runs-for-repo': () => [`${REPO}/actions/runs?head_sha=${head}`, 200],
  'checks/create': () => [
    `${REPO}/check-runs`,
    201,
    'POST',
    { name: 'Ready Gate', head_sha: head, status: 'in_progress' },
  ],
  'checks/get': () => [`${REPO}/check-runs/88`, 200],
  'checks/get-suite': () => [`${REPO}/check-suites/${suite()}`, 200],
  'checks/list-annotations': () => [`${REPO}/check-runs/88/annotations`, 200],
  'checks/list-for-ref': () => [`${REPO}/commits/${head}/check-runs?filter=all`, 200],
  'checks/list-for-suite': () => [`${REPO}/check-suites/${suite()}/check-runs`, 200],
  'checks/list-suites-for-ref': () => [`${REPO}/commits/${head}/check-suites`, 200],
  'checks/update': () => [
    `${REPO}/check-runs/${own()?.id}`,
    200,
    'PATCH',
    {
      conclusion: 'success',
      output: {
        title: 'Ready',
        summary: 'All is there',
        annotations: [{ path: 'a', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'm' }],
      },
    },
  ],
  'code-scanning/get-alert': () => [`${REPO}/code-scanning/alerts/1`, 200],
  'code-scanning/get-analysis': () => [`${REPO}/code-scanning/analyses/92`, 200],
  'code-scanning/list-alert-instances': () => [`${REPO}/code-scanning/alerts/1/instances`, 200],
  'code-scanning/list-alerts-for-repo': () => [`${REPO}/code-scanning/alerts`, 200],
  'code-scanning/list-recent-analyses': () => [
    `${REPO}/code-scanning/analyses?ref=refs/pull/12/head&tool_name=CodeQL`,
    200,
  ],
  'dependabot/get-alert': () => [`${REPO}/dependabot/alerts/1`, 200],
  'dependabot/list-alerts-for-repo': () => [`${REPO}/dependabot/alerts?state=open`, 200],
  'git/create-blob': () => [`${REPO}/git/blobs`, 201, 'POST', { content: 'YQo=', encoding: 'base64' }],
  'git/create-commit': () => [
    `${REPO}/git/commits`,
    201,
    'POST',
    { message: 'One more', tree: hub.git.git('rev-parse', `${head}^{tree}`), parents: [head] },
  ],
  'git/create-tree': () => [
    `${REPO}/git/trees`,
    201,
    'POST',
    { base_tree: head, tree: [{ path: 'x/y.md', mode: '100644', type: 'blob', sha: blob() }] },
  ],
  'git/create-ref': () => [`${REPO}/git/refs`, 201, 'POST', { ref: 'refs/heads/new', sha: head }],
  'git/get-blob': () => [`${REPO}/git/blobs/${blob()}`, 200],
  'git/get-commit': () => [`${REPO}/git/commits/${head}`, 200],
  'git/get-ref': () => [`${REPO}/git/ref/heads%2Fwork`, 200],
  'git/get-tag': () => [`${REPO}/git/tags/${hub.git.git('rev-parse', 'refs/tags/v2')}`, 200],
  'git/get-tree': () => [`${REPO}/git/trees/${head}?recursive=1`, 200],
  'git/list-matching-refs': () => [`${REPO}/git/matching-refs/heads/w`, 200],
  'git/update-ref': () => [`${REPO}/git/refs/heads/main`, 200, 'PATCH', { sha: head, force: false }],
  'issues/create-comment': () => [`${REPO}/issues/12/comments`, 201, 'POST', { body: 'Not ready' }],
  'issues/get': () => [`${REPO}/issues/12`, 200],
  'issues/get-comment': () => [`${REPO}/issues/comments/93`, 200],
  'issues/list-comments': () => [`${REPO}/issues/12/comments`, 200],
  'issues/update-comment': () => [`${REPO}/issues/comments/93`, 200, 'PATCH', { body: 'Ready' }],
  'pulls/create': () => [`${REPO}/pulls`, 201, 'POST', { title: 'Flip', head: 'work', base: 'main', body: 'Ready' }],
  'pulls/get': () => [`${REPO}/pulls/12`, 200],
  'pulls/get-review': () => [`${REPO}/pulls/12/reviews/91`, 200],
  'pulls/list': () => [`${REPO}/pulls?state=all`, 200],
  'pulls/list-commits': () => [`${REPO}/pulls/12/commits`, 200],
  'pulls/list-files': () => [`${REPO}/pulls/12/files?per_page=100`, 200],
  'pulls/list-reviews': () => [`${REPO}/pulls/12/reviews`, 200],
  'rate-limit/get': () => ['/rate_limit', 200],
  'repos/compare-commits-with-basehead': () => [`${REPO}/compare/main...${head}`, 200],
  'repos/create-commit-status': () => [`${REPO}/statuses/${head}`, 201, 'POST', { state: 'pending', context: 'Ready' }],
  'repos/create-or-update-file-contents': () => [
    `${REPO}/contents/docs/new.md`,
    201,
    'PUT',
    { message: 'Flip', content: 'QQ==', branch: 'work' },
  ],
  'repos/get': () => [REPO, 200],
  'repos/get-branch': () => [`${REPO}/branches/work`, 200],
  'repos/get-collaborator-permission-level': () => [`${REPO}/collaborators/kim/permission`, 200],
  'repos/get-combined-status-for-ref': () => [`${REPO}/commits/${head}/status`, 200],
  'repos/get-commit': () => [`${REPO}/commits/${head.slice(0, 7)}`, 200],
  'repos/get-content': () => [`${REPO}/contents/big.txt?ref=${head}`, 200],
  'repos/get-release-asset': () => [`${REPO}/releases/assets/${hub.state.releases[0]?.assets[0]?.id}`, 200],
  'repos/get-release-by-tag': () => [`${REPO}/releases/tags/v1`, 200],
  'repos/list-commit-statuses-for-ref': () => [`${REPO}/commits/${head}/statuses`, 200],
  'repos/list-commits': () => [`${REPO}/commits?sha=${head}&path=src/a.ts&per_page=1`, 200],
  'repos/list-pull-requests-associated-with-commit': () => [`${REPO}/commits/${head}/pulls`, 200],
  'repos/list-release-assets': () => [`${REPO}/releases/${hub.state.releases[0]?.id}/assets`, 200],
  'secret-scanning/get-alert': () => [`${REPO}/secret-scanning/alerts/1`, 200],
  'secret-scanning/list-alerts-for-repo': () => [`${REPO}/secret-scanning/alerts`, 200],
  'teams/get-by-name': () => ['/orgs/acme/teams/platform', 200],
  'teams/get-membership-for-user-in-org': () => ['/orgs/acme/teams/platform/memberships/kim', 200],
  'teams/list-members-in-org': () => ['/orgs/acme/teams/platform/members', 200],
  // A workflow's token is no user.
  'users/get-authenticated': () => ['/user', 403],
  'users/get-by-username': () => ['/users/kim', 200],
};

test('every operation of the slice has a request here', () =>
  expect(Object.keys(REQUESTS).sort()).toEqual([...operationIds].sort()));

test.each(Object.keys(REQUESTS))('%s answers as GitHub describes it', async (operation) => {
  const [address, expected, method = 'GET', body] = REQUESTS[operation]?.() ?? ['/', 0];
  const answer = await fetch(hub.url + address, {
    method,
    redirect: 'manual',
    headers: { authorization: `Bearer ${hub.token}`, accept: 'application/vnd.github+json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await answer.text();
  expect({
    breaches: hub.takeViolations(),
    status: answer.status,
    ...(answer.status === expected ? {} : { text }),
  }).toEqual({
    breaches: [],
    status: expected,
  });
  expect(hub.calls().at(-1)?.operation).toBe(operation);
});

test.each([
  ['a folder', 'src', 'array'],
  ['the root', '', 'array'],
  ['a link', 'docs/link', 'file'],
  ['a submodule', 'vendor/lib', 'submodule'],
  ['a name that needs escapes', encodeURIComponent('src/ä b.ts'), 'file'],
])('contents of %s', async (_, file, kind) => {
  const answer = await fetch(`${hub.url}${REPO}/contents/${file}?ref=work`, {
    headers: { authorization: `token ${hub.token}` },
  });
  const value: unknown = await answer.json();
  expect(Array.isArray(value) ? 'array' : (value as { type: string }).type).toBe(kind);
  expect(hub.takeViolations()).toEqual([]);
});
