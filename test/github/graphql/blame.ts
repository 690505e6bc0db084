import { GraphQLError } from 'graphql';
import { commitInfo } from '../views/commits.ts';
import { actor, type Context, need } from './context.ts';
import { commit } from './objects.ts';

/** Lines of one commit that stand together, from 1. */
interface Range {
  readonly sha: string;
  readonly from: number;
  to: number;
}

/** Ranges of `git blame --porcelain`: each group of lines starts with `<sha> <line then> <line now> <count>`. */
function rangesOf(out: string): readonly Range[] {
  const ranges: Range[] = [];
  for (const [, sha = '', from = '0', count = '0'] of out.matchAll(/^([0-9a-f]{40}) \d+ (\d+) (\d+)$/gm)) {
    const last = ranges.at(-1);
    const to = Number(from) + Number(count) - 1;
    if (last && last.sha === sha && last.to + 1 === Number(from)) last.to = to;
    else ranges.push({ sha, from: Number(from), to });
  }
  return ranges;
}

/** `Blame` of a file of a commit, as git tells it. */
export async function blame(context: Context, sha: string, path: string) {
  need(context, 'contents');
  const out = await context.hub.git.read('blame', '--porcelain', sha, '--', path);
  if (!out) throw new GraphQLError('The file could not be found.', { extensions: { type: 'NOT_FOUND' } });
  const ranges = await Promise.all(
    rangesOf(out.toString('utf8')).map(async (range) => {
      const one = await commitInfo(context.hub, range.sha);
      return {
        __typename: 'BlameRange',
        age: 1,
        startingLine: range.from,
        endingLine: range.to,
        commit: () => (one ? commit(context, one) : null),
      };
    }),
  );
  return { __typename: 'Blame', ranges };
}

/** `GpgSignature` of a commit as the test says it is signed, or null. */
export function signature(context: Context, sha: string, email: string) {
  const found = context.hub.state.signatures.get(sha);
  if (!found) return null;
  const { by, github = false, state = 'VALID' } = found;
  const isValid = state === 'VALID';
  return {
    __typename: 'GpgSignature',
    email,
    isValid,
    keyId: '3AA5C34371567BD2',
    payload: `tree of ${sha}`,
    signature: '-----BEGIN PGP SIGNATURE-----',
    signer: () => (by === undefined ? null : actor(context, by)),
    state,
    verifiedAt: isValid ? context.hub.now() : null,
    wasSignedByGitHub: github,
  };
}
