import type { Permission, Permissions } from './server.ts';

type Need = readonly [Permission, 'read' | 'write'];

/** Permission that an operation needs by its first word or its whole id; one of the alternatives is enough. */
const NEEDS: Readonly<Record<string, readonly Need[]>> = {
  actions: [['actions', 'read']],
  checks: [['checks', 'read']],
  'checks/create': [['checks', 'write']],
  'checks/update': [['checks', 'write']],
  'code-scanning': [['security-events', 'read']],
  dependabot: [['vulnerability-alerts', 'read']],
  'secret-scanning': [['secret-scanning-alerts', 'read']],
  git: [['contents', 'read']],
  'git/create-blob': [['contents', 'write']],
  'git/create-commit': [['contents', 'write']],
  'git/create-ref': [['contents', 'write']],
  'git/create-tree': [['contents', 'write']],
  'git/update-ref': [['contents', 'write']],
  issues: [
    ['issues', 'read'],
    ['pull-requests', 'read'],
  ],
  'issues/create-comment': [
    ['issues', 'write'],
    ['pull-requests', 'write'],
  ],
  'issues/update-comment': [
    ['issues', 'write'],
    ['pull-requests', 'write'],
  ],
  pulls: [['pull-requests', 'read']],
  'pulls/create': [['pull-requests', 'write']],
  'rate-limit': [],
  repos: [['contents', 'read']],
  'repos/get': [['metadata', 'read']],
  'repos/get-collaborator-permission-level': [['metadata', 'read']],
  'repos/list-pull-requests-associated-with-commit': [
    ['pull-requests', 'read'],
    ['contents', 'read'],
  ],
  'repos/create-or-update-file-contents': [['contents', 'write']],
  'repos/get-combined-status-for-ref': [['statuses', 'read']],
  'repos/list-commit-statuses-for-ref': [['statuses', 'read']],
  'repos/create-commit-status': [['statuses', 'write']],
  teams: [['members', 'read']],
  users: [],
};

/** What an operation needs, in the words of the X-Accepted-GitHub-Permissions header, and whether the token has it. */
export function access(
  operation: string,
  permissions: Permissions,
): { readonly accepted: string; readonly granted: boolean } {
  const needs = NEEDS[operation] ?? NEEDS[operation.split('/')[0] ?? ''] ?? [];
  const has = ([name, level]: Need) =>
    name === 'metadata' || permissions[name] === 'write' || permissions[name] === level;
  return {
    accepted: needs.map(([name, level]) => `${name.replaceAll('-', '_')}=${level}`).join('; '),
    granted: needs.length === 0 || needs.some(has),
  };
}
