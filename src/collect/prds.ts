import type { Change, Tree, TreeEntry } from '../model/change.ts';
import type { Gap, PrdFacts } from '../model/facts.ts';
import type { Forge } from '../model/forge.ts';
import type { Policy } from '../model/policy.ts';
import type { Prd } from '../model/prd.ts';
import { Stop } from '../model/stop.ts';
import { choosePrds, prdMatcher } from '../prd/choose.ts';
import { parseWithDeadline } from '../prd/deadline.ts';
import { onlyHead } from '../prd/front-matter.ts';
import { announce, announceFiles } from './expect.ts';
import { breathe } from './reading.ts';

interface Source {
  readonly forge: Forge;
  readonly change: Change;
  readonly head: Tree;
  readonly base: Tree;
  readonly policy: Policy;
  readonly gaps: Gap[];
}

async function parse(
  entry: TreeEntry,
  { forge, policy, gaps }: Source,
  part: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes,
): Promise<Prd | undefined> {
  const fail = (why: string) => {
    gaps.push({ about: 'prd', path: entry.path, why });
    return undefined;
  };
  if (entry.mode !== '100644' && entry.mode !== '100755')
    return fail(`${entry.path} is a link or a submodule, not a file`);
  // One byte more than allowed lets the parser refuse it with its own sentence.
  const answer = await forge.blob(entry.oid, policy.caps.prdBytes);
  if (answer.kind === 'unreadable') return fail(`${entry.path}: ${answer.why}`);
  if (answer.kind === 'too-large')
    return fail(`${entry.path} has ${answer.size} bytes, more than the ${policy.caps.prdBytes} of caps.prdBytes`);
  await breathe();
  const options = { sections: policy.sections, roles: policy.roles, capBytes: policy.caps.prdBytes };
  return parseWithDeadline(entry.path, part(answer.bytes), options, policy.caps.parseMs);
}

/** The product documents at the head; what takes a look at the base too comes later, so that nothing has to wait for it. */
interface Collected {
  readonly parsed: readonly Prd[];
  readonly prds: Promise<readonly PrdFacts[]>;
  readonly candidates: readonly string[];
}

/** Chooses the product documents of a change and parses them at the head, with their status at the base. */
export async function collectPrds(source: Source, given: readonly string[]): Promise<Collected> {
  const { change, head, base, policy } = source;
  const isPrd = prdMatcher(policy);
  const missing = given.find((path) => !head.entries.has(path));
  if (missing !== undefined)
    throw new Stop(2, `there is no file ${missing} at the head; a document is named by its path in the repository`);
  const chosen = choosePrds({
    given,
    changed: change.files.filter((file) => file.status !== 'deleted').map((file) => file.path),
    candidates: [...head.entries.keys()].filter(isPrd),
    texts: [change.branch ?? '', ...change.commits.map((commit) => commit.message)],
    body: `${change.pullRequest?.title ?? ''}\n${change.pullRequest?.body ?? ''}`,
  });
  // Before the documents are read, so that it comes with them.
  const paths = chosen.chosen.map(({ path }) => path);
  announceFiles(source.forge, source, paths);
  const before = new Map(change.files.map((file) => [file.path, file.from ?? file.path]));
  const parsed = await Promise.all(
    chosen.chosen.map(async ({ path, how }) => {
      const entry = head.entries.get(path);
      const prd = entry && (await parse(entry, source));
      return prd ? [{ prd, how, oid: entry.oid }] : [];
    }),
  );
  const found = parsed.flat();
  const documents = found.map(({ prd }) => prd);
  // Before anything else is asked for, so that it can all come together.
  announce(source.forge, source, documents);
  const prds = found.map(async ({ prd, how, oid }): Promise<PrdFacts> => {
    const old = base.entries.get(before.get(prd.path) ?? prd.path);
    if (!old) return { prd, chosen: how };
    const status = old.oid === oid ? prd.status : (await parse(old, { ...source, gaps: [] }, onlyHead))?.status;
    return { prd, chosen: how, before: status === undefined ? {} : { status } };
  });
  return { parsed: documents, prds: Promise.all(prds), candidates: chosen.candidates };
}
