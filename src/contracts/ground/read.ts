import type {
  Comparison,
  ContractFile,
  ContractKind,
  ContractPair,
  ContractReading,
  ContractTree,
  ContractTrees,
} from '../../model/contract.ts';
import { anyOf } from '../../model/globs.ts';
import { Unreadable } from '../../model/reading.ts';
import { partsChanged } from './parts.ts';

/** Largest contract file in UTF-16 units. */
const LARGEST = 20_000_000;

/** Globs that configuration names contracts by; `logs` are read as promises of the one who writes the log lines. */
export interface ContractGlobs {
  readonly contracts: readonly string[];
  readonly logs: readonly string[];
}

/** Kinds in the order in which they are asked. */
export const inOrder = (kinds: readonly ContractKind[]): readonly ContractKind[] =>
  [...kinds].sort((a, b) => (b.rank ?? 0) - (a.rank ?? 0) || (a.id < b.id ? -1 : 1));

const recognises = (kind: ContractKind, { path, text }: ContractFile): boolean => {
  try {
    return text.length <= LARGEST && kind.recognise(path, text);
  } catch {
    return false;
  }
};

/** The kind of a file by its content; of the side that tells, the later one first. */
export function kindOf(pair: ContractPair, kinds: readonly ContractKind[]): ContractKind | undefined {
  for (const side of [pair.after, pair.before]) {
    const kind = side && inOrder(kinds).find((one) => recognises(one, side));
    if (kind) return kind;
  }
  return undefined;
}

const unknown = (why: string): Comparison => ({ kind: 'unknown', why });

/** Asks a kind; whatever it throws becomes `unknown`. */
async function ask(kind: ContractKind, before: ContractFile, after: ContractFile, trees: ContractTrees) {
  const large = [before, after].find((side) => side.text.length > LARGEST);
  if (large) return unknown(`${large.path} is larger than ${LARGEST} characters, so it was not compared`);
  try {
    return await kind.compare(before, after, trees);
  } catch (error) {
    const says = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
    if (error instanceof Unreadable) {
      const path = [after, before].find((side) => error.message.includes(side.path))?.path;
      const at = path && error.line ? { at: { path, line: error.line } } : {};
      return { ...unknown(error.message), ...at };
    }
    return unknown(`${after.path} could not be compared: ${says}`);
  }
}

/**
 * Changes of one contract. A deleted one is breaking; a new one is compatible once it can be read; one that cannot be read
 * on a side is `unknown`. Never rejects.
 */
export async function comparePair(kind: ContractKind, pair: ContractPair, trees: ContractTrees): Promise<Comparison> {
  const { before, after } = pair;
  if (before && after) {
    return ask(kind, before, after, trees);
  }
  if (after) {
    const read = await ask(kind, after, after, { ...trees, before: trees.after });
    if (read.kind === 'unknown') return read;
    const at = { path: after.path, line: 1 };
    return {
      kind: 'compared',
      changes: [{ path: after.path, level: 'compatible', says: 'this contract is new', after: at }],
    };
  }
  if (!before) return { kind: 'compared', changes: [] };
  const at = { path: before.path, line: 1 };
  return {
    kind: 'compared',
    changes: [{ path: before.path, level: 'breaking', says: 'the whole contract was deleted', before: at }],
  };
}

/** The kind that a changed file is compared as; undefined when it is no contract. */
function chosen(pair: ContractPair, globs: ContractGlobs, kinds: readonly ContractKind[]): ContractKind | undefined {
  const matches = (list: readonly string[]) => {
    const test = anyOf(list);
    return [pair.before, pair.after].some((side) => side !== undefined && test(side.path));
  };
  if (matches(globs.logs)) return kinds.find((kind) => kind.id === 'log-schema');
  return kindOf(pair, kinds) ?? (matches(globs.contracts) ? kinds.find((kind) => kind.id === 'other') : undefined);
}

/** A tree that is only read once for each path. */
function remembered(tree: ContractTree): ContractTree {
  const known = new Map<string, Promise<string | undefined>>();
  return {
    list: tree.list,
    text: (path) => {
      const answer = known.get(path) ?? tree.text(path).catch(() => undefined);
      known.set(path, answer);
      return answer;
    },
  };
}

/**
 * Compares every contract among the changed files, and every unchanged one that is made of a changed file (`$ref`). Files
 * are told by content first, then by glob. Never rejects; in the order of the paths.
 */
export async function readContracts(
  changed: readonly ContractPair[],
  globs: ContractGlobs,
  sides: ContractTrees,
  kinds: readonly ContractKind[],
): Promise<readonly ContractReading[]> {
  const trees: ContractTrees = { ...sides, before: remembered(sides.before), after: remembered(sides.after) };
  const whole = await partsChanged(changed, globs, trees, kinds);
  const readings: ContractReading[] = [];
  for (const pair of [...changed, ...whole.roots]) {
    const file = pair.after?.path ?? pair.before?.path ?? '';
    const kind = chosen(pair, globs, kinds);
    // A part of a contract is told with the contract that it belongs to.
    if (!kind || (kind.id === 'other' && whole.covered.has(file))) continue;
    const from = pair.before && pair.after && pair.before.path !== pair.after.path ? { from: pair.before.path } : {};
    readings.push({ file, ...from, kind: kind.id, comparison: await comparePair(kind, pair, trees) });
  }
  return readings.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}
