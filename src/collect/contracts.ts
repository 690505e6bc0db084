import type { Change, Tree, TreeEntry } from '../model/change.ts';
import type { ContractFile, ContractPair, ContractReading, ContractTree } from '../model/contract.ts';
import type { Gap } from '../model/facts.ts';
import type { Forge } from '../model/forge.ts';
import { anyOf } from '../model/globs.ts';
import type { Policy } from '../model/policy.ts';
import { Unreadable } from '../model/reading.ts';
import { textOf } from './text.ts';

/** Largest contract file, in bytes. */
const CAP = 5_000_000;
/** Endings of files that a contract can be told from by its content. */
const MAY_BE = /\.(ya?ml|json|graphqls?|gql|proto|avsc|api\.md)$/i;
/** Files of these endings that are never a contract, and large. */
const NEVER =
  /(^|\/)(package(-lock)?\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|tsconfig[^/]*\.json|composer\.json|node_modules\/.*|\.github\/.*)$/;

interface Source {
  /** ISO time at which the question is asked. */
  readonly now: string;
  readonly forge: Forge;
  readonly change: Change;
  readonly head: Tree;
  readonly base: Tree;
  readonly policy: Policy;
  readonly gaps: Gap[];
  readonly isDocument: (path: string) => boolean;
}

function treeOf(forge: Forge, tree: Tree): ContractTree {
  return {
    list: () => [...tree.entries.keys()],
    text: async (path) => {
      const entry = tree.entries.get(path);
      return entry === undefined ? undefined : textOf(forge, entry, CAP).catch(() => undefined);
    },
  };
}

/** Compares every contract among the changed files with what it was at the base; one that git cannot give is a gap. */
export async function collectContracts(source: Source): Promise<readonly ContractReading[]> {
  const { forge, change, head, base, policy, gaps, isDocument, now } = source;
  const logs = policy.logs ?? [];
  const named = anyOf([...policy.contracts, ...logs]);
  const mayBe = (path: string) => named(path) || (MAY_BE.test(path) && !NEVER.test(path) && !isDocument(path));
  const side = async (path: string, entry: TreeEntry | undefined): Promise<ContractFile | undefined> => {
    if (!entry) return undefined;
    try {
      return { path, text: await textOf(forge, entry, CAP) };
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      gaps.push({ about: 'contract', path, why: error.message });
      return undefined;
    }
  };
  const files = change.files.filter((file) => mayBe(file.path) || (file.from !== undefined && mayBe(file.from)));
  const pairs = await Promise.all(
    files.map(async (file): Promise<ContractPair> => {
      const from = file.from ?? file.path;
      const [before, after] = await Promise.all([
        side(from, base.entries.get(from)),
        file.status === 'deleted' ? undefined : side(file.path, head.entries.get(file.path)),
      ]);
      return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
    }),
  );
  const changed = pairs.filter((pair) => pair.before !== undefined || pair.after !== undefined);
  if (changed.length === 0) return [];
  // The engines are only worth loading when there is something to compare.
  const [{ contracts }, { readContracts }] = await Promise.all([
    import('../contracts/index.ts'),
    import('../contracts/ground/read.ts'),
  ]);
  const trees = { before: treeOf(forge, base), after: treeOf(forge, head), today: now.slice(0, 10) };
  return readContracts(changed, { contracts: policy.contracts, logs }, trees, contracts);
}
