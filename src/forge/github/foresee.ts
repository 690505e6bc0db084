import type { Tree } from '../../model/change.ts';
import type { Expectation, Forge } from '../../model/forge.ts';
import type { Api } from './api.ts';
import { passedRuns } from './lookup/run.ts';
import type { Store } from './store.ts';

const WORKFLOW_MADE: ReadonlySet<string> = new Set(['run', 'job', 'check', 'artifact']);
/** Workflow and action files that are fetched before a run tells which of them it is made of. */
const FILES = 40;
const MADE_OF = /^\.github\/.*\.ya?ml$|(^|\/)action\.ya?ml$/;
const FULL = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

interface Sources {
  readonly api: Api;
  readonly store: Store;
  readonly head: string;
  readonly tree: (commit: string) => Promise<Tree>;
  readonly commit: Forge['commit'];
  readonly lookUp: Forge['lookUp'];
  readonly people: (pages: readonly string[]) => void;
}

/** Starts every call that what is expected will need, side by side. What fails here fails again for whoever asks. */
export function foresee({ api, store, head, tree, commit, lookUp, people }: Sources): (expected: Expectation) => void {
  const ignore = () => {};
  let foreseen = false;

  /** What every look at a run takes: the workflow files, nearly always those of the head, and the runs that passed. */
  const runs = async () => {
    if (foreseen) return;
    foreseen = true;
    passedRuns(api, head).catch(ignore);
    const { entries } = await tree(head);
    store.expect([], [...entries.values()].filter((entry) => MADE_OF.test(entry.path)).slice(0, FILES));
  };

  /** A file at another commit; what is the same at the head is read there. */
  const pin = async (ref: string, path: string) => {
    const answer = FULL.test(ref) ? undefined : await commit(ref);
    if (answer && answer.kind !== 'found') return;
    const [then, now] = await Promise.all([tree(answer?.commit.sha ?? ref), tree(head)]);
    const entry = then.entries.get(path);
    if (entry && entry.oid !== now.entries.get(path)?.oid) store.expectAt(then.commit, [entry]);
  };

  return ({ files, contents, targets, commits, pinned = [], people: pages }) => {
    if (pages) people(pages);
    store.expect(files, contents);
    if (targets.some((target) => WORKFLOW_MADE.has(target.kind))) runs().catch(ignore);
    for (const target of targets) void lookUp(target);
    for (const sha of commits) commit(sha).catch(ignore);
    for (const one of pinned) pin(one.commit, one.path).catch(ignore);
  };
}
