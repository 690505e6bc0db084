import { type GitHub, github } from './server.ts';

let hub: GitHub;
let head: string;
beforeAll(async () => {
  hub = await github({
    branches: {
      work: {
        commits: [{ message: 'One', files: { 'src/a.ts': 'a\n' } }, { files: { 'b.bin': new Uint8Array([0, 1]) } }],
      },
    },
  });
  head = hub.addPull({ head: 'work', author: 'eve' }).head;
  hub.addPull({ head: 'work' });
  hub.addPull({ head: 'work', state: 'closed' });
  hub.addRun({ sha: head, attempts: ['failure', 'success'], jobs: [{ name: 'test' }] });
  hub.addCheck({ sha: head, name: 'lint', app: { id: 5, slug: 'linter' }, conclusion: 'failure' });
  hub.addStatus({ sha: head, context: 'Ready', state: 'pending' });
  hub.addReview({ pull: 12, user: 'kim', state: 'APPROVED' });
  hub.addReview({ pull: 12, user: 'kim', state: 'CHANGES_REQUESTED' });
  hub.addComment({ issue: 12, user: 'github-actions[bot]', body: '<!-- ready-gate -->' });
});
afterAll(() => hub.close());

async function ask(query: string, variables: object = {}) {
  const answer = await fetch(hub.graphqlUrl, {
    method: 'POST',
    headers: { authorization: `bearer ${hub.token}` },
    body: JSON.stringify({ query, variables }),
  });
  return (await answer.json()) as { data?: unknown; errors?: { message: string; type?: string }[] };
}
const WHERE = 'repository(owner: "acme", name: "orders")';

test('a pull request with all that hangs on it', async () => {
  const { data, errors } = await ask(
    `query ($n: Int!) { ${WHERE} { databaseId defaultBranchRef { name target { oid } } pullRequest(number: $n) {
      number body state isDraft isCrossRepository headRefOid baseRefName changedFiles reviewDecision
      author { __typename login ... on User { databaseId } }
      headRepository { nameWithOwner }
      files(first: 100) { totalCount nodes { path changeType } pageInfo { hasNextPage endCursor } }
      commits(last: 1) { nodes { commit { oid messageHeadline parents(first: 2) { nodes { oid } }
        statusCheckRollup { state contexts(first: 100) { nodes { __typename
          ... on CheckRun { name conclusion checkSuite { app { databaseId } workflowRun { event } } }
          ... on StatusContext { context state creator { login } } } } } } } }
      latestOpinionatedReviews(first: 10) { nodes { state author { login } commit { oid } } }
      comments(first: 10) { nodes { viewerDidAuthor author { __typename login } body } }
      potentialMergeCommit { parents(first: 2) { totalCount } }
    } } }`,
    { n: 12 },
  );
  expect(hub.takeViolations()).toEqual([]);
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    repository: {
      defaultBranchRef: { name: 'main', target: { oid: hub.git.sha('main') } },
      pullRequest: {
        state: 'OPEN',
        headRefOid: head,
        changedFiles: 2,
        reviewDecision: 'CHANGES_REQUESTED',
        author: { __typename: 'User', login: 'eve' },
        files: {
          totalCount: 2,
          nodes: [
            { path: 'b.bin', changeType: 'ADDED' },
            { path: 'src/a.ts', changeType: 'ADDED' },
          ],
        },
        commits: { nodes: [{ commit: { oid: head, statusCheckRollup: { state: 'FAILURE' } } }] },
        latestOpinionatedReviews: {
          nodes: [{ state: 'CHANGES_REQUESTED', author: { login: 'kim' }, commit: { oid: head } }],
        },
        comments: { nodes: [{ viewerDidAuthor: true, author: { __typename: 'Bot', login: 'github-actions' } }] },
        potentialMergeCommit: { parents: { totalCount: 2 } },
      },
    },
  });
});

test('objects, history by path, and pull requests of a commit', async () => {
  const { data } = await ask(
    `query ($oid: GitObjectID!) { ${WHERE} {
      tree: object(expression: "work:src") { ... on Tree { entries { path mode type oid } } }
      text: object(expression: "work:src/a.ts") { ... on Blob { text byteSize isBinary } }
      binary: object(expression: "work:b.bin") { ... on Blob { text isBinary } }
      none: object(expression: "work:gone") { oid }
      commit: object(oid: $oid) { ... on Commit { file(path: "src/a.ts") { path mode size object { ... on Blob { text } } } none: file(path: "x") { oid } history(first: 1, path: "src/a.ts") { nodes { messageHeadline } }
        associatedPullRequests(first: 5) { nodes { number } } } } } }`,
    { oid: head },
  );
  expect(hub.takeViolations()).toEqual([]);
  expect(data).toMatchObject({
    repository: {
      tree: { entries: [{ path: 'src/a.ts', mode: 0o100644, type: 'blob' }] },
      text: { text: 'a\n', byteSize: 2, isBinary: false },
      binary: { text: null, isBinary: true },
      none: null,
      commit: {
        file: { path: 'src/a.ts', mode: 0o100644, size: 2, object: { text: 'a\n' } },
        none: null,
        history: { nodes: [{ messageHeadline: 'One' }] },
        associatedPullRequests: { nodes: [{ number: 12 }, { number: 13 }, { number: 14 }] },
      },
    },
  });
});

test('a search by head', async () => {
  const { data } = await ask(
    `query ($q: String!) { search(query: $q, type: ISSUE, first: 10) { issueCount nodes { ... on PullRequest { number } } } rateLimit { remaining } }`,
    { q: `repo:acme/orders is:pr is:open ${head}` },
  );
  expect(data).toMatchObject({ search: { issueCount: 2, nodes: [{ number: 12 }, { number: 13 }] } });
});

test.each([
  ['an unknown field', `{ ${WHERE} { stars } }`, 'Cannot query field "stars" on type "Repository"'],
  [
    'a variable that is not given',
    `query ($n: Int!) { ${WHERE} { pullRequest(number: $n) { number } } }`,
    '"$n" of required type "Int!" was not provided',
  ],
  [
    'a page of unknown size',
    `{ ${WHERE} { pullRequests { totalCount } } }`,
    'You must provide a `first` or `last` value',
  ],
  ['too large a page', `{ ${WHERE} { pullRequests(first: 101) { totalCount } } }`, 'exceeds the `first` limit of 100'],
  ['a syntax error', '{', 'Syntax Error'],
  ['a field that is not resolved here', `{ ${WHERE} { diskUsage } }`, 'does not resolve Repository.diskUsage yet'],
])('%s is a breach', async (_, query, says) => {
  await ask(query);
  expect(hub.takeViolations().join('\n')).toContain(says);
});

test('what is not there, and what is not allowed, is told as GitHub does', async () => {
  const gone = await ask(`{ ${WHERE} { pullRequest(number: 99) { number } } }`);
  expect(gone).toMatchObject({ data: { repository: { pullRequest: null } }, errors: [{ type: 'NOT_FOUND' }] });
  hub.allow({ contents: 'read' });
  const forbidden = await ask(`{ ${WHERE} { pullRequest(number: 12) { number } } }`);
  expect(forbidden.errors).toMatchObject([{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }]);
  expect(hub.takeViolations()).toEqual([]);
});
