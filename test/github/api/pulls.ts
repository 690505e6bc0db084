import { addPull } from '../build/pulls.ts';
import { type Handlers, type Hub, json, list, nodeId, notFound, problem } from '../hub.ts';
import type { PullRecord, ReviewRecord } from '../state.ts';
import { commit, log } from '../views/commits.ts';
import { countCommits, diff, diffEntry, mergeBase } from '../views/diff.ts';
import { user } from '../views/people.ts';
import { pullSimple } from '../views/pulls.ts';

const find = (hub: Hub, number: unknown) => hub.state.pulls.find((pull) => pull.number === number);

/** GitHub lists no more files than this, whatever `changed_files` says. */
const MOST_FILES = 3_000;
const MOST_COMMITS = 250;

/** Files of a pull request: from the merge base to the head. */
export async function pullFiles(hub: Hub, pull: PullRecord) {
  return diff(hub, await mergeBase(hub, pull.baseSha, pull.headSha), pull.headSha);
}

async function whole(hub: Hub, pull: PullRecord) {
  const [files, commits] = await Promise.all([
    pullFiles(hub, pull),
    countCommits(hub, `${pull.baseSha}..${pull.headSha}`),
  ]);
  const open = pull.state === 'open';
  return {
    ...pullSimple(hub, pull),
    merged: pull.merged,
    mergeable: open ? true : null,
    rebaseable: open ? true : null,
    mergeable_state: open ? 'blocked' : 'unknown',
    merged_by: null,
    comments: hub.state.comments.filter((comment) => comment.issue === pull.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  };
}

/** `pull-request-review`. */
export function review(hub: Hub, one: ReviewRecord) {
  const pull = `${hub.url}/repos/${hub.repository}/pulls/${one.pull}`;
  const html = `${hub.serverUrl}/${hub.repository}/pull/${one.pull}#pullrequestreview-${one.id}`;
  return {
    id: one.id,
    node_id: nodeId('PRR', one.id),
    user: user(hub, one.user),
    body: one.body,
    state: one.state,
    html_url: html,
    pull_request_url: pull,
    author_association: 'MEMBER',
    _links: { html: { href: html }, pull_request: { href: pull } },
    submitted_at: one.submittedAt,
    commit_id: one.sha,
  };
}

export const pulls: Handlers = {
  'pulls/list': ({ query }, hub) => {
    const { state = 'open', head, base } = query;
    const label = (pull: PullRecord) => `${pull.headRepository.split('/')[0]}:${pull.headRef}`;
    const found = hub.state.pulls
      .filter((pull) => state === 'all' || pull.state === state)
      .filter((pull) => head === undefined || label(pull) === head)
      .filter((pull) => base === undefined || pull.baseRef === base);
    const ascending = query.direction === 'asc';
    const sorted = [...found].sort((a, b) => (ascending ? a.number - b.number : b.number - a.number));
    return list(sorted.map((pull) => pullSimple(hub, pull)));
  },
  'pulls/create': async ({ body }, hub) => {
    const [head, base] = [String(body.head), String(body.base)];
    const [from, to] = await Promise.all([hub.git.object(`refs/heads/${head}`), hub.git.object(`refs/heads/${base}`)]);
    if (!from || !to) return problem(422, 'Validation Failed');
    const { number } = addPull(hub, {
      head,
      base,
      title: String(body.title),
      body: String(body.body ?? ''),
      author: hub.state.viewer,
    });
    const made = find(hub, number);
    return made ? json(await whole(hub, made), 201) : notFound();
  },
  'pulls/get': async ({ params }, hub) => {
    const pull = find(hub, params.pull_number);
    return pull ? json(await whole(hub, pull)) : notFound();
  },
  'pulls/list-files': async ({ params }, hub) => {
    const pull = find(hub, params.pull_number);
    if (!pull) return notFound();
    const files = (await pullFiles(hub, pull)).slice(0, MOST_FILES);
    return list(files.map((file) => diffEntry(hub, hub.repository, pull.headSha, file)));
  },
  'pulls/list-commits': async ({ params }, hub) => {
    const pull = find(hub, params.pull_number);
    if (!pull) return notFound();
    const commits = await log(hub, '--reverse', '--topo-order', `${pull.baseSha}..${pull.headSha}`);
    return list(commits.slice(0, MOST_COMMITS).map((one) => commit(hub, hub.repository, one)));
  },
  'pulls/list-reviews': ({ params }, hub) => {
    if (!find(hub, params.pull_number)) return notFound();
    const reviews = hub.state.reviews.filter((one) => one.pull === params.pull_number && one.state !== 'PENDING');
    return list(reviews.map((one) => review(hub, one)));
  },
  'pulls/get-review': ({ params }, hub) => {
    const one = hub.state.reviews.find(({ id, pull }) => id === params.review_id && pull === params.pull_number);
    return one ? json(review(hub, one)) : notFound();
  },
  // A pull request that contains the commit: its head reaches it and its base does not, or it brought it into the base.
  'repos/list-pull-requests-associated-with-commit': async ({ params }, hub) => {
    const sha = String(params.commit_sha);
    const found = await Promise.all(
      hub.state.pulls.map(async (pull) => {
        if (pull.headSha === sha || pull.mergeSha === sha) return [pull];
        const inside = await hub.git.read('rev-list', `${pull.baseSha}..${pull.headSha}`);
        return inside?.toString('utf8').split('\n').includes(sha) ? [pull] : [];
      }),
    );
    return list(found.flat().map((pull) => pullSimple(hub, pull)));
  },
};
