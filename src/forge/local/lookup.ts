import type { RemoteTarget } from '../../model/evidence.ts';
import type { CommitAnswer, RemoteAnswer } from '../../model/forge.ts';

const LATER = 'the action verifies it on the pull request';

/** Why a clone can't answer, for each kind of thing on GitHub. */
const WHY: { readonly [K in RemoteTarget['kind']]: (target: Extract<RemoteTarget, { kind: K }>) => string } = {
  run: ({ run }) => `only GitHub can tell whether run ${run} passed; ${LATER}`,
  job: ({ job }) => `only GitHub can tell whether job ${job} passed; ${LATER}`,
  check: ({ check }) => `only GitHub can tell whether check ${check} passed; ${LATER}`,
  artifact: ({ artifact }) => `only GitHub has artifact ${artifact}; ${LATER}`,
  'code-scanning': ({ alert }) =>
    alert
      ? `only GitHub can tell the state of code scanning alert ${alert}; ${LATER}`
      : `only GitHub can tell what code scanning found; ${LATER}`,
  dependabot: ({ alert }) =>
    `only GitHub can tell the state of Dependabot ${alert ? `alert ${alert}` : 'alerts'}; ${LATER}`,
  'secret-scanning': ({ alert }) =>
    `only GitHub can tell the state of secret scanning ${alert ? `alert ${alert}` : 'alerts'}; ${LATER}`,
  commit: ({ sha }) => `commit ${sha} is not in this clone, and only GitHub can tell whether it exists; ${LATER}`,
  compare: ({ base, head }) => `${base} or ${head} is not in this clone, and only GitHub can compare them; ${LATER}`,
  release: ({ tag }) => `only GitHub can tell whether release ${tag} exists; ${LATER}`,
  review: ({ review, pull }) => `only GitHub has review ${review} of pull request ${pull}; ${LATER}`,
};

const unknown = (why: string): RemoteAnswer => ({ resolution: { kind: 'unknown', why } });

function whyUnknown<K extends RemoteTarget['kind']>(target: Extract<RemoteTarget, { kind: K }>): string {
  const why: (target: Extract<RemoteTarget, { kind: K }>) => string = WHY[target.kind as K];
  return why(target);
}

/** What the clone knows, for the two kinds of links that it can answer. */
export interface Known {
  /** `owner/name` of the clone, as far as a remote tells. */
  readonly repository?: string;
  readonly commit: (sha: string) => Promise<CommitAnswer>;
  /** Hash of a commit by hash, branch or tag. */
  readonly named: (revision: string) => Promise<string | undefined>;
}

/** Answers for a thing on GitHub: commits and comparisons of this repository from the clone, all else is unknown here. */
export async function lookUpLocally(target: RemoteTarget, known: Known): Promise<RemoteAnswer> {
  const own = known.repository?.toLowerCase() === target.repository.toLowerCase();
  if (own && target.kind === 'commit') {
    const answer = await known.commit(target.sha);
    if (answer.kind === 'found') {
      return { resolution: { kind: 'found' }, commit: { sha: answer.commit.sha, from: 'ref' } };
    }
    if (answer.kind === 'ambiguous') {
      const why = `more than one commit begins with ${target.sha}; link the full hash`;
      return { resolution: { kind: 'missing', why } };
    }
  }
  if (own && target.kind === 'compare') {
    const [base, head] = await Promise.all([known.named(target.base), known.named(target.head)]);
    if (base && head) return { resolution: { kind: 'found' }, commit: { sha: head, from: 'ref' } };
  }
  return unknown(whyUnknown(target));
}
