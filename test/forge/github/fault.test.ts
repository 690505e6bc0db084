import { faultOf, neededPermission } from '../../../src/forge/github/fault.ts';

const READ = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
const WRITE = 'POST /repos/{owner}/{repo}/statuses/{sha}';
const QUERY = 'POST /graphql';
const failed = (status: number, headers: Record<string, string> = {}, message = 'No') => ({
  status,
  message,
  response: { headers },
});

test.each<[string, string, unknown, string]>([
  ['run 7', READ, failed(403), 'the token may not read run 7: needs `actions: read`'],
  ['the status Ready', WRITE, failed(403), 'the token may not write the status Ready: give the job `statuses: write`'],
  ['the files', QUERY, failed(403), 'the token may not read the files: needs `contents: read`'],
  [
    'the alerts of secret scanning',
    'GET /repos/{owner}/{repo}/secret-scanning/alerts',
    failed(403),
    "the token may not read the alerts of secret scanning: needs `secret-scanning-alerts: read`, which only an app's token can have, never a job's own",
  ],
  ['run 7', READ, failed(401), 'GitHub refused the token when run 7 was read'],
  ['the status Ready', WRITE, failed(401), 'GitHub refused the token when the status Ready was written'],
  ['run 7', READ, failed(404), 'GitHub has no run 7'],
  ['the status Ready', WRITE, failed(404), 'GitHub answered 404 when given the status Ready'],
  ['the status Ready', WRITE, failed(422), 'GitHub answered 422 when given the status Ready'],
  ['run 7', READ, failed(502), 'GitHub answered 502 when asked for run 7; run it again later'],
  ['the status Ready', WRITE, failed(502), 'GitHub answered 502 when given the status Ready; run it again later'],
  ['the comment', WRITE, new Error('reset'), 'GitHub gave no answer when given the comment; run it again later'],
  [
    'the status Ready',
    WRITE,
    failed(403, { 'x-ratelimit-remaining': '0' }),
    "GitHub's rate limit is used up, so the status Ready could not be written; run it again later",
  ],
])('%s by %s', (what, route, error, says) => {
  expect(faultOf(error, route, what).message).toBe(says);
});

test.each([
  ['GET /repos/{owner}/{repo}/commits/{ref}/check-runs', undefined, 'checks: read'],
  ['GET /repos/{owner}/{repo}/commits/{ref}', undefined, 'contents: read'],
  ['GET /repos/{owner}/{repo}/dependabot/alerts', undefined, 'vulnerability-alerts: read'],
  ['GET /repos/{owner}/{repo}/commits/{ref}', 'pull_requests=read; contents=read', 'pull-requests: read'],
  ['GET /repos/{owner}/{repo}/commits/{ref}', '<b>', 'contents: read'],
])('%s with %s needs %s', (route, header, needed) => {
  expect(neededPermission(route, header)).toBe(needed);
});
