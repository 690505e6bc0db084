import { type Hub, userOf } from '../hub.ts';
import type { CommitSpec } from '../repository.ts';
import type * as Add from '../specs.ts';
import type { PullRecord } from '../state.ts';

/** Number of the first pull request, so that nothing passes because it is 1. */
const FIRST = 12;

function refs(hub: Hub, pull: PullRecord): void {
  pull.mergeSha = hub.git.merge(pull.baseSha, pull.headSha);
  hub.git.point(`refs/pull/${pull.number}/head`, pull.headSha);
  hub.git.point(`refs/pull/${pull.number}/merge`, pull.mergeSha);
}

const shown = (hub: Hub, pull: PullRecord): Add.Pull => ({
  number: pull.number,
  head: pull.headSha,
  base: pull.baseSha,
  merge: pull.mergeSha,
  url: `${hub.serverUrl}/${hub.repository}/pull/${pull.number}`,
});

function addFork(hub: Hub, fullName: string, deleted: boolean): void {
  if (hub.state.repositories.some((one) => one.fullName === fullName)) return;
  userOf(hub, fullName.split('/')[0] ?? '');
  hub.state.repositories.push({ id: hub.next(), fullName, fork: true, deleted, defaultBranch: 'main' });
}

/** See GitHub.addPull. */
export function addPull(hub: Hub, spec: Add.PullSpec): Add.Pull {
  const name = hub.repository.split('/')[1] ?? '';
  const fork = spec.fork === 'deleted' ? `ghost/${name}` : spec.fork;
  if (fork) addFork(hub, fork, spec.fork === 'deleted');
  const last = Math.max(FIRST - 1, ...hub.state.pulls.map(({ number }) => number));
  const baseRef = spec.base ?? 'main';
  const pull: PullRecord = {
    id: hub.next(),
    number: spec.number ?? last + 1,
    title: spec.title ?? 'Cache the queries',
    body: spec.body === undefined ? 'What it says.' : spec.body,
    author: userOf(hub, spec.author ?? 'nadia').login,
    headRef: spec.head,
    headSha: hub.git.sha(spec.head),
    headRepository: fork ?? hub.repository,
    baseRef,
    baseSha: hub.git.sha(`refs/heads/${baseRef}`),
    draft: spec.draft ?? false,
    state: spec.merged ? 'closed' : (spec.state ?? 'open'),
    merged: spec.merged ?? false,
    mergeSha: '',
    createdAt: hub.now(),
    updatedAt: hub.now(),
  };
  refs(hub, pull);
  hub.state.pulls.push(pull);
  return shown(hub, pull);
}

/** Moves the open pull requests of a branch to its new tip, as GitHub does when somebody pushes. */
export function follow(hub: Hub, ref: string, sha: string): void {
  for (const pull of hub.state.pulls) {
    const same = `refs/heads/${pull.headRef}` === ref && pull.headRepository === hub.repository;
    if (!same || pull.state !== 'open') continue;
    Object.assign(pull, { headSha: sha, updatedAt: hub.now() });
    refs(hub, pull);
  }
}

/** See GitHub.pushPull. */
export function pushPull(hub: Hub, number: number, commits: readonly CommitSpec[]): string {
  const pull = hub.state.pulls.find((one) => one.number === number);
  if (!pull) throw new Error(`the test has no pull request ${number}`);
  pull.headSha = hub.git.push(pull.headRef, commits, pull.headSha);
  pull.updatedAt = hub.now();
  refs(hub, pull);
  return pull.headSha;
}
