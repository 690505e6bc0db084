import { comparePair } from '../../src/contracts/ground/read.ts';
import { contracts } from '../../src/contracts/index.ts';
import type { Comparison, ContractChange, ContractRole, ContractTree } from '../../src/model/contract.ts';

/** A tree of these files. */
export const treeOf = (files: Readonly<Record<string, string>>): ContractTree => ({
  list: () => Object.keys(files),
  text: async (path) => (Object.hasOwn(files, path) ? files[path] : undefined),
});

/** Compares two texts as files of one kind. */
export async function compare(
  id: string,
  path: string,
  before: string,
  after: string,
  more: {
    readonly role?: ContractRole;
    readonly before?: Readonly<Record<string, string>>;
    readonly after?: Readonly<Record<string, string>>;
  } = {},
): Promise<Comparison> {
  const kind = contracts.find((one) => one.id === id);
  if (!kind) throw new Error(`no kind ${id}`);
  const file = (text: string) => ({ path, text, ...(more.role ? { role: more.role } : {}) });
  const trees = {
    before: treeOf({ ...more.before, [path]: before }),
    after: treeOf({ ...more.after, [path]: after }),
  };
  return comparePair(kind, { before: file(before), after: file(after) }, trees);
}

/** Changes of a comparison; fails when there is none. */
export function changesOf(comparison: Comparison): readonly ContractChange[] {
  if (comparison.kind === 'unknown') throw new Error(comparison.why);
  return comparison.changes;
}

/** Changes as short lines: level and path. */
export const lines = (comparison: Comparison) => changesOf(comparison).map(({ level, path }) => `${level} ${path}`);
