import { type Hub, nodeId } from '../hub.ts';
import type { PullRecord } from '../state.ts';
import { repository, user } from './people.ts';

/** Base of the addresses of a pull request. */
const urls = (hub: Hub, number: number) => ({
  api: `${hub.url}/repos/${hub.repository}/pulls/${number}`,
  issue: `${hub.url}/repos/${hub.repository}/issues/${number}`,
  web: `${hub.serverUrl}/${hub.repository}/pull/${number}`,
});

function side(hub: Hub, fullName: string, ref: string, sha: string) {
  const [owner = ''] = fullName.split('/');
  const record = hub.state.repositories.find((one) => one.fullName === fullName && !one.deleted);
  return { label: `${owner}:${ref}`, ref, sha, user: user(hub, owner), repo: record ? repository(hub, record) : null };
}

/** `pull-request-simple`: as lists show it. */
export function pullSimple(hub: Hub, pull: PullRecord) {
  const { api, issue, web } = urls(hub, pull.number);
  const statuses = `${hub.url}/repos/${hub.repository}/statuses/${pull.headSha}`;
  const links = {
    self: api,
    html: web,
    issue,
    comments: `${issue}/comments`,
    review_comments: `${api}/comments`,
    review_comment: `${api.replace(/\/\d+$/, '')}/comments{/number}`,
    commits: `${api}/commits`,
    statuses,
  };
  const closed = pull.state === 'closed' ? pull.updatedAt : null;
  return {
    url: api,
    id: pull.id,
    node_id: nodeId('PR', pull.id),
    html_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    issue_url: issue,
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: user(hub, pull.author),
    body: pull.body,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: closed,
    merged_at: pull.merged ? closed : null,
    merge_commit_sha: pull.mergeSha,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    labels: [],
    milestone: null,
    draft: pull.draft,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: statuses,
    head: side(hub, pull.headRepository, pull.headRef, pull.headSha),
    base: side(hub, hub.repository, pull.baseRef, pull.baseSha),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    author_association: 'CONTRIBUTOR',
    auto_merge: null,
    active_lock_reason: null,
  };
}

/** `pull-request-minimal`: as runs and checks show it. */
export function pullMinimal(hub: Hub, pull: PullRecord) {
  const end = (fullName: string, ref: string, sha: string) => {
    const record = hub.state.repositories.find((one) => one.fullName === fullName);
    const name = fullName.split('/')[1] ?? '';
    return { ref, sha, repo: { id: record?.id ?? 0, url: `${hub.url}/repos/${fullName}`, name } };
  };
  return {
    id: pull.id,
    number: pull.number,
    url: urls(hub, pull.number).api,
    head: end(pull.headRepository, pull.headRef, pull.headSha),
    base: end(hub.repository, pull.baseRef, pull.baseSha),
  };
}

/** Pull requests of this repository whose head is the commit; those of forks are left out, as GitHub does. */
export const pullsAt = (hub: Hub, sha: string): readonly PullRecord[] =>
  hub.state.pulls.filter(
    (pull) => pull.headSha === sha && pull.state === 'open' && pull.headRepository === hub.repository,
  );
