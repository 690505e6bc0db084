import type { Api } from '../forge/github/api.ts';
import type { GithubForge } from '../forge/github/index.ts';
import { accountOf, commitOnNew, commitOnto, type Push } from '../forge/github/push.ts';
import { readPull } from '../forge/github/start.ts';
import type { gate } from '../gate.ts';
import { Stop } from '../model/stop.ts';
import { type FlipAnswer, flipPlan } from './flip-plan.ts';
import { judgedWith, plainEntry, textAt } from './flip-read.ts';

/** What is asked of a pull request on GitHub. */
export interface PullFlip {
  readonly api: Api;
  readonly forge: GithubForge;
  readonly pull: number;
  readonly question: Parameters<typeof gate>[2];
  readonly prd?: string;
  readonly status?: string;
  readonly login: string;
}

/** A flip as a commit: on the branch of the pull request, or on a new one with a pull request of its own. */
export interface Written {
  readonly sha: string;
  readonly branch: string;
  readonly opened?: { readonly number: number; readonly url: string };
}

/** Largest file that is edited, in bytes. */
const CAP = 5_000_000;

/** Who asks, as GitHub knows them now; throws Stop(4) for a bot and for somebody without write access. */
export async function checkedActor(api: Api, login: string): Promise<string> {
  const { login: name, human, access } = await accountOf(api, login);
  if (!human) throw new Stop(4, `${login} is no person's account; a person who holds the role has to flip`);
  if (access !== 'write') throw new Stop(4, `${name} may not write to this repository, or GitHub does not tell`);
  return name;
}

/** Judges the pull request and works out its flip; who asks has been looked up before. */
export async function planOnGithub(asked: PullFlip): Promise<FlipAnswer> {
  const { forge, question, prd, status, login } = asked;
  const report = await judgedWith(forge, question, prd);
  const read = (path: string) => textAt(forge, forge.head, path, CAP);
  return flipPlan(report, forge, { login, read, ...(prd ? { prd } : {}), ...(status ? { status } : {}) });
}

/** Writes a planned flip onto the head that was judged. Throws Stop(4) when the pull request moved meanwhile. */
export async function writeOnGithub(
  { api, forge, pull }: PullFlip,
  plan: Extract<FlipAnswer, { readonly kind: 'planned' }>,
  branch: string | undefined,
): Promise<Written> {
  const movement = await forge.movement();
  if (movement !== 'same')
    throw new Stop(
      4,
      `pull request ${pull} ${movement === 'closed' ? 'is closed' : 'moved while it was judged'}; nothing was changed`,
    );
  const { head, base, state, body: text } = await readPull(api, pull);
  const was = text ?? '';
  if (state !== 'open') throw new Stop(4, `pull request ${pull} is not open, so that there is nothing to flip in it`);
  const files = await Promise.all(
    plan.changes.map(async ({ path, after }) => ({
      path,
      mode: (await plainEntry(forge, forge.head, path))?.mode ?? '100644',
      text: after,
    })),
  );
  const push: Push = { parent: forge.head, message: plan.message, files };
  const own = head.repo?.id === base.repo.id;
  if (own && branch === undefined) return { sha: await commitOnto(api, head.ref, push), branch: head.ref };
  // The branch of a fork is not ours to write to.
  const name = branch ?? `ready-gate/flip-${pull}`;
  // The text of a pull request is judged, too, and this one is about the same change.
  const note = `${plan.says}. Holds all of #${pull} and the flip: merging it merges both.`;
  const body = `${was.trimEnd()}\n\n${note}\n`.trimStart();
  const made = await commitOnNew(api, { branch: name, base: base.ref, title: plan.title, body }, push);
  return { sha: made.sha, branch: name, opened: { number: made.number, url: made.url } };
}
