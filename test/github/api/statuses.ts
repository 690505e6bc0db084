import { commitOf, type Handlers, type Hub, json, list, nodeId, problem } from '../hub.ts';
import type { StatusRecord } from '../state.ts';
import { minimalRepository, user } from '../views/people.ts';

/** GitHub takes no more statuses than this for one commit and context. */
const MOST = 1_000;

const simple = (hub: Hub, one: StatusRecord) => ({
  url: `${hub.url}/repos/${hub.repository}/statuses/${one.sha}`,
  avatar_url: user(hub, one.creator).avatar_url,
  id: one.id,
  node_id: nodeId('SC', one.id),
  state: one.state,
  description: one.description,
  target_url: one.targetUrl,
  context: one.context,
  created_at: one.createdAt,
  updated_at: one.createdAt,
});

const of = (hub: Hub, sha: string) => hub.state.statuses.filter((one) => one.sha === sha).sort((a, b) => b.id - a.id);

/** The newest status of each context of a commit, newest first. */
export function latestStatuses(hub: Hub, sha: string): readonly StatusRecord[] {
  const seen = new Set<string>();
  return of(hub, sha).filter(({ context }) => !seen.has(context) && seen.add(context));
}

export const statuses: Handlers = {
  'repos/list-commit-statuses-for-ref': async ({ params }, hub) => {
    const sha = await commitOf(hub, String(params.ref));
    if (!sha) return problem(404, 'Not Found');
    return list(of(hub, sha).map((one) => ({ ...simple(hub, one), creator: user(hub, one.creator) })));
  },
  'repos/get-combined-status-for-ref': async ({ params }, hub) => {
    const sha = await commitOf(hub, String(params.ref));
    const own = hub.state.repositories[0];
    if (!sha || !own) return problem(404, 'Not Found');
    const latest = latestStatuses(hub, sha);
    const states = new Set(latest.map(({ state }) => state));
    const bad = states.has('failure') || states.has('error');
    // No status at all is pending.
    const state = bad ? 'failure' : latest.length === 0 || states.has('pending') ? 'pending' : 'success';
    const url = `${hub.url}/repos/${hub.repository}/commits/${sha}`;
    const more = { state, sha, repository: minimalRepository(hub, own), commit_url: url, url: `${url}/status` };
    const items = latest.map((one) => simple(hub, one));
    return { list: { items, wrap: 'statuses', more: { ...more, total_count: items.length } } };
  },
  'repos/create-commit-status': async ({ params, body }, hub) => {
    const sha = String(params.sha);
    if (!/^[0-9a-f]{40}$/.test(sha) || !(await commitOf(hub, sha)))
      return problem(422, `No commit found for SHA: ${sha}`);
    const context = String(body.context ?? 'default');
    if (of(hub, sha).filter((one) => one.context === context).length >= MOST)
      return problem(422, 'Validation Failed', {
        errors: [
          {
            resource: 'Status',
            code: 'custom',
            message: 'This SHA and context has reached the maximum number of statuses.',
          },
        ],
      });
    const one: StatusRecord = {
      id: hub.next(),
      sha,
      context,
      state: body.state as StatusRecord['state'],
      description: typeof body.description === 'string' ? body.description : null,
      targetUrl: typeof body.target_url === 'string' ? body.target_url : null,
      creator: hub.state.viewer,
      createdAt: hub.now(),
    };
    hub.state.statuses.push(one);
    return json({ ...simple(hub, one), creator: user(hub, one.creator) }, 201);
  },
};
