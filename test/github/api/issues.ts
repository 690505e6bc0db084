import { type Handlers, type Hub, json, list, nodeId, notFound, problem } from '../hub.ts';
import type { CommentRecord } from '../state.ts';
import { user } from '../views/people.ts';

/** `issue-comment`. */
export function comment(hub: Hub, one: CommentRecord) {
  const base = `${hub.url}/repos/${hub.repository}/issues`;
  return {
    id: one.id,
    node_id: nodeId('IC', one.id),
    url: `${base}/comments/${one.id}`,
    html_url: `${hub.serverUrl}/${hub.repository}/pull/${one.issue}#issuecomment-${one.id}`,
    issue_url: `${base}/${one.issue}`,
    body: one.body,
    user: user(hub, one.user),
    created_at: one.createdAt,
    updated_at: one.updatedAt,
    author_association: 'CONTRIBUTOR',
    performed_via_github_app: null,
  };
}

/** `issue`: every pull request is one. */
export function issue(hub: Hub, number: unknown) {
  const pull = hub.state.pulls.find((one) => one.number === number);
  if (!pull) return undefined;
  const repository = `${hub.url}/repos/${hub.repository}`;
  const url = `${repository}/issues/${pull.number}`;
  const web = `${hub.serverUrl}/${hub.repository}/pull/${pull.number}`;
  const closed = pull.state === 'closed' ? pull.updatedAt : null;
  return {
    id: pull.id + 1,
    node_id: nodeId('PR', pull.id),
    url,
    repository_url: repository,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: web,
    number: pull.number,
    state: pull.state,
    title: pull.title,
    body: pull.body,
    user: user(hub, pull.author),
    labels: [],
    assignee: null,
    assignees: [],
    milestone: null,
    locked: false,
    comments: hub.state.comments.filter((one) => one.issue === pull.number).length,
    closed_at: closed,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    draft: pull.draft,
    author_association: 'CONTRIBUTOR',
    pull_request: {
      url: `${repository}/pulls/${pull.number}`,
      html_url: web,
      diff_url: `${web}.diff`,
      patch_url: `${web}.patch`,
      merged_at: pull.merged ? closed : null,
    },
  };
}

export const issues: Handlers = {
  'issues/get': ({ params }, hub) => {
    const found = issue(hub, params.issue_number);
    return found ? json(found) : notFound();
  },
  'issues/list-comments': ({ params }, hub) => {
    if (!issue(hub, params.issue_number)) return notFound();
    const found = hub.state.comments.filter((one) => one.issue === params.issue_number);
    return list(found.map((one) => comment(hub, one)));
  },
  'issues/get-comment': ({ params }, hub) => {
    const one = hub.state.comments.find(({ id }) => id === params.comment_id);
    return one ? json(comment(hub, one)) : notFound();
  },
  'issues/create-comment': ({ params, body }, hub) => {
    if (!issue(hub, params.issue_number)) return notFound();
    const one: CommentRecord = {
      id: hub.next(),
      issue: Number(params.issue_number),
      user: hub.state.viewer,
      body: String(body.body),
      createdAt: hub.now(),
      updatedAt: hub.now(),
    };
    hub.state.comments.push(one);
    return json(comment(hub, one), 201);
  },
  'issues/update-comment': ({ params, body }, hub) => {
    const one = hub.state.comments.find(({ id }) => id === params.comment_id);
    if (!one) return notFound();
    // Any token with the permission may edit any comment: nothing but manners keeps it from the comments of others.
    if (body.body === undefined) return problem(422, 'Validation Failed');
    one.body = String(body.body);
    one.updatedAt = hub.now();
    return json(comment(hub, one));
  },
};
