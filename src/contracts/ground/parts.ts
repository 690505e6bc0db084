import type { ContractKind, ContractPair, ContractTrees } from '../../model/contract.ts';
import { anyOf } from '../../model/globs.ts';

/** Most unchanged contracts whose parts are looked up. */
const MOST_ROOTS = 500;

/** Unchanged contracts that are made of changed files, and those changed files. */
export interface PartsChanged {
  readonly roots: readonly ContractPair[];
  readonly covered: ReadonlySet<string>;
}

async function partsOf(kind: ContractKind, pair: ContractPair, trees: ContractTrees): Promise<readonly string[]> {
  const ask = async (side: 'before' | 'after') => {
    const file = pair[side];
    return file && kind.parts ? await kind.parts(file, trees[side]).catch(() => []) : [];
  };
  return [...(await ask('before')), ...(await ask('after'))];
}

/** Looks for contracts that did not change themselves but are made of a file that did; changed ones name their parts too. */
export async function partsChanged(
  changed: readonly ContractPair[],
  globs: { readonly contracts: readonly string[] },
  trees: ContractTrees,
  kinds: readonly ContractKind[],
): Promise<PartsChanged> {
  const paths = new Set(changed.flatMap(({ before, after }) => [before?.path ?? '', after?.path ?? '']));
  const covered = new Set<string>();
  const roots: ContractPair[] = [];
  const withParts = kinds.filter((kind) => kind.parts);
  if (withParts.length === 0) return { roots, covered };
  const kindFor = (pair: ContractPair) =>
    withParts.find((kind) => [pair.after, pair.before].some((side) => side && kind.recognise(side.path, side.text)));
  for (const pair of changed) {
    const kind = kindFor(pair);
    for (const part of kind ? await partsOf(kind, pair, trees) : []) if (paths.has(part)) covered.add(part);
  }
  const isCandidate = anyOf([...globs.contracts, '**/{openapi,swagger,asyncapi,api}*.{yaml,yml,json}']);
  const candidates = trees.after
    .list()
    .filter((path) => !paths.has(path) && /\.(ya?ml|json)$/i.test(path) && isCandidate(path));
  for (const path of [...candidates].sort().slice(0, MOST_ROOTS)) {
    const [before, after] = [await trees.before.text(path), await trees.after.text(path)];
    if (before === undefined || after === undefined) continue;
    const pair: ContractPair = { before: { path, text: before }, after: { path, text: after } };
    const kind = kindFor(pair);
    const parts = kind ? (await partsOf(kind, pair, trees)).filter((part) => paths.has(part)) : [];
    if (parts.length === 0) continue;
    roots.push(pair);
    for (const part of parts) covered.add(part);
  }
  return { roots, covered };
}
