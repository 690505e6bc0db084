import type { Api } from './api.ts';
import { Fault } from './fault.ts';
import * as shapes from './shapes.ts';

/** An open pull request, as lists tell it. */
export interface OpenPull {
  readonly number: number;
  readonly head: string;
  readonly base: string;
}

/** Most pages of a hundred open pull requests that are looked through. */
const PAGES = 10;

/** All open pull requests, the last updated first. Throws a Fault when there are more than are looked through. */
export async function openPulls(api: Api, fresh = false): Promise<readonly OpenPull[]> {
  const found = new Map<number, OpenPull>();
  for (let page = 1; page <= PAGES; page++) {
    const pulls = await api.get('/pulls', {
      what: 'the open pull requests',
      shape: shapes.pulls,
      params: { state: 'open', sort: 'updated', direction: 'desc', per_page: 100, page },
      fresh,
    });
    const before = found.size;
    for (const { number, head, base } of pulls) found.set(number, { number, head: head.sha, base: base.ref });
    if (pulls.length < 100) return [...found.values()];
    if (found.size === before) break;
  }
  throw new Fault('refused', `there are more than ${PAGES * 100} open pull requests`);
}

/** Whether somebody may write to the repository. */
export async function mayWrite(api: Api, login: string): Promise<boolean> {
  const { permission } = await api.get('/collaborators/{username}/permission', {
    what: `what ${login} may do`,
    shape: shapes.permission,
    params: { username: login },
  });
  return permission === 'admin' || permission === 'write';
}

/**
 * Numbers that a merge group holds, besides the one of its branch: as its merge and squash commits name them, and every
 * open pull request whose head is in it.
 */
export async function pullsBetween(api: Api, base: string, head: string): Promise<readonly number[]> {
  const [{ commits, total_commits }, open] = await Promise.all([
    api.get('/compare/{basehead}', {
      what: 'the commits of the merge group',
      shape: shapes.comparison,
      params: { basehead: `${base}...${head}` },
    }),
    openPulls(api),
  ]);
  if (commits.length < total_commits) throw new Fault('refused', 'the merge group has more commits than GitHub lists');
  const named = commits.flatMap(({ commit }) => {
    const [subject = ''] = commit.message.split('\n', 1);
    const number = /^Merge pull request #(\d{1,10}) /.exec(subject)?.[1] ?? /\(#(\d{1,10})\)$/.exec(subject)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
  const inside = new Set(commits.map((commit) => commit.sha));
  // A commit can name anything; only what is open is in a queue.
  return open.filter((one) => named.includes(one.number) || inside.has(one.head)).map((one) => one.number);
}
