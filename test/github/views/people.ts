import { type Hub, nodeId, userOf } from '../hub.ts';
import type { RepositoryRecord, SuiteRecord } from '../state.ts';

const USER_URLS = 'followers following gists starred subscriptions organizations repos events received_events'.split(
  ' ',
);

/** `simple-user` for a login. */
export function user(hub: Hub, login: string) {
  const { id, type } = userOf(hub, login);
  const url = `${hub.url}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: nodeId('U', id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: `${hub.serverUrl}/${encodeURIComponent(login)}`,
    ...Object.fromEntries(USER_URLS.map((name) => [`${name}_url`, `${url}/${name}`])),
    type,
    user_view_type: 'public',
    site_admin: false,
  };
}

const REPOSITORY_URLS =
  'archive assignees blobs branches collaborators comments commits compare contents contributors deployments downloads events forks git_commits git_refs git_tags hooks issue_comment issue_events issues keys labels languages merges milestones notifications pulls releases stargazers statuses subscribers subscription tags teams trees'.split(
    ' ',
  );

/** `minimal-repository`: what runs and artifacts carry. */
export function minimalRepository(hub: Hub, repository: RepositoryRecord) {
  const { id, fullName, fork } = repository;
  const [owner = '', name = ''] = fullName.split('/');
  const url = `${hub.url}/repos/${fullName}`;
  return {
    id,
    node_id: nodeId('R', id),
    name,
    full_name: fullName,
    private: true,
    owner: user(hub, owner),
    html_url: `${hub.serverUrl}/${fullName}`,
    description: null,
    fork,
    url,
    ...Object.fromEntries(REPOSITORY_URLS.map((part) => [`${part}_url`, `${url}/${part}`])),
  };
}

/** `repository` and `full-repository`. */
export function repository(hub: Hub, record: RepositoryRecord) {
  const { fullName } = record;
  const web = `${hub.serverUrl}/${fullName}`;
  const flags = ['issues', 'projects', 'wiki', 'pages', 'discussions', 'downloads'];
  const counts = ['forks', 'forks_count', 'open_issues', 'open_issues_count', 'stargazers_count', 'watchers'];
  return {
    ...minimalRepository(hub, record),
    clone_url: `${web}.git`,
    git_url: `git://github.com/${fullName}.git`,
    ssh_url: `git@github.com:${fullName}.git`,
    svn_url: web,
    default_branch: record.defaultBranch,
    ...Object.fromEntries(flags.map((flag) => [`has_${flag}`, flag === 'issues'])),
    ...Object.fromEntries([...counts, 'watchers_count', 'network_count', 'subscribers_count'].map((name) => [name, 0])),
    homepage: null,
    language: 'TypeScript',
    license: null,
    mirror_url: null,
    archived: false,
    disabled: false,
    size: 108,
    visibility: 'private',
    created_at: '2024-02-01T09:00:00Z',
    updated_at: hub.now(),
    pushed_at: hub.now(),
    topics: [],
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
  };
}

/** `integration`: the app behind a check. */
export function app(hub: Hub, { id, slug, name }: SuiteRecord['app']) {
  return {
    id,
    slug,
    client_id: `Iv1.${id}`,
    node_id: nodeId('A', id),
    owner: user(hub, id === 15368 ? 'github' : `${slug}-maker`),
    name,
    description: '',
    external_url: `https://${slug}.example.invalid`,
    html_url: `${hub.serverUrl}/apps/${slug}`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2024-04-10T20:33:16Z',
    permissions: { checks: 'write', metadata: 'read' },
    events: ['check_run'],
  };
}
