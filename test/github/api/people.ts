import { commitOf, type Handlers, type Hub, json, list, nodeId, notFound, problem, userOf } from '../hub.ts';
import { commit, commitInfo } from '../views/commits.ts';
import { repository, user } from '../views/people.ts';

/** What the old four-step permission says for each role. */
const PERMISSION = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
  none: 'none',
} as const;
const ROLES = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;

function profile(hub: Hub, login: string) {
  const nothing = ['bio', 'blog', 'company', 'email', 'hireable', 'location', 'name'];
  const counts = ['followers', 'following', 'public_gists', 'public_repos'];
  return {
    ...user(hub, login),
    ...Object.fromEntries(nothing.map((name) => [name, null])),
    ...Object.fromEntries(counts.map((name) => [name, 0])),
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2025-01-01T00:00:00Z',
  };
}

const known = (hub: Hub, login: unknown) =>
  hub.state.users.find((one) => one.login.toLowerCase() === String(login).toLowerCase());

function team(hub: Hub, slug: string) {
  const [org = ''] = hub.repository.split('/');
  const id = 4_000 + [...hub.state.teams.keys()].indexOf(slug);
  const url = `${hub.url}/organizations/1/team/${id}`;
  const owner = user(hub, org);
  const urls = ['hooks', 'issues', 'members', 'public_members'].map((name) => [
    `${name}_url`,
    `${hub.url}/orgs/${org}/${name}`,
  ]);
  const counts = ['public_repos', 'public_gists', 'followers', 'following'].map((name) => [name, 0]);
  const dates = { created_at: '2024-02-01T09:00:00Z', updated_at: '2024-02-01T09:00:00Z' };
  const flags = { has_organization_projects: true, has_repository_projects: true, archived_at: null };
  const words = { description: null, type: 'Organization' };
  return {
    id,
    node_id: nodeId('T', id),
    name: slug,
    slug,
    description: null,
    privacy: 'closed',
    type: 'organization',
    notification_setting: 'notifications_enabled',
    permission: 'pull',
    url,
    html_url: `${hub.serverUrl}/orgs/${org}/teams/${slug}`,
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    parent: null,
    members_count: hub.state.teams.get(slug)?.length ?? 0,
    repos_count: 1,
    ...dates,
    organization: { ...owner, ...Object.fromEntries([...urls, ...counts]), ...dates, ...flags, ...words },
  };
}

const members = (hub: Hub, params: Readonly<Record<string, unknown>>) =>
  String(params.org).toLowerCase() === hub.repository.split('/')[0]?.toLowerCase()
    ? hub.state.teams.get(String(params.team_slug))
    : undefined;

export const people: Handlers = {
  'repos/get': ({ repository: record }, hub) => json(repository(hub, record)),
  'repos/get-branch': async ({ params, repository: record }, hub) => {
    const branch = String(params.branch);
    const sha = await commitOf(hub, `refs/heads/${branch}`);
    const one = sha ? await commitInfo(hub, sha) : undefined;
    if (!one) return problem(404, 'Branch not found');
    const self = `${hub.url}/repos/${record.fullName}/branches/${encodeURIComponent(branch)}`;
    return json({
      name: branch,
      commit: commit(hub, record.fullName, one),
      _links: { self, html: `${hub.serverUrl}/${record.fullName}/tree/${branch}` },
      protected: branch === record.defaultBranch,
      protection: { enabled: branch === record.defaultBranch, required_status_checks: { contexts: [], checks: [] } },
      protection_url: `${self}/protection`,
    });
  },
  'repos/get-collaborator-permission-level': ({ params }, hub) => {
    const found = known(hub, params.username);
    if (!found) return problem(404, `${params.username} is not a user`);
    const level = ROLES.indexOf(found.permission);
    const least = (role: (typeof ROLES)[number]) => level >= ROLES.indexOf(role);
    const permissions = {
      admin: least('admin'),
      maintain: least('maintain'),
      push: least('write'),
      triage: least('triage'),
      pull: least('read'),
    };
    return json({
      permission: PERMISSION[found.permission],
      role_name: found.permission,
      user: { ...user(hub, found.login), permissions, role_name: found.permission },
    });
  },
  'teams/get-by-name': ({ params }, hub) =>
    members(hub, params) ? json(team(hub, String(params.team_slug))) : notFound(),
  'teams/list-members-in-org': ({ params }, hub) => {
    const found = members(hub, params);
    return found ? list(found.map((login) => user(hub, login))) : notFound();
  },
  'teams/get-membership-for-user-in-org': ({ params }, hub) => {
    if (!members(hub, params)?.includes(String(params.username))) return notFound();
    const url = `${hub.url}/organizations/1/team/1/memberships/${params.username}`;
    return json({ state: 'active', role: 'member', url });
  },
  // A workflow's token belongs to an app's installation, which is no user.
  'users/get-authenticated': (_, hub) =>
    userOf(hub, hub.state.viewer).type === 'Bot'
      ? problem(403, 'Resource not accessible by integration')
      : json(profile(hub, hub.state.viewer)),
  'users/get-by-username': ({ params }, hub) => {
    const found = known(hub, params.username);
    return found ? json(profile(hub, found.login)) : notFound();
  },
};
