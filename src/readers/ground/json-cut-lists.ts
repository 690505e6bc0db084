import { keySum } from './json-bytes.ts';

/** A list of objects that is cut out of JSON text. */
export interface CutList {
  /** Its keys from the top; `*` stands for each entry of a list, once at most. */
  readonly path: readonly string[];
  /** Keys of an entry whose values are wanted, all when absent; others are checked and left out. */
  readonly keep?: readonly string[];
  /** Takes an entry; without it entries are only checked. `index`: the place in the list that `*` stands for. */
  readonly item?: (value: unknown, index: number) => void;
}

/** A key on the way to a list, by the sum of its letters. */
export interface Step {
  readonly next: Map<number, Step>;
  list?: CutList;
}

/** The ways to all lists as one tree, so that each key is looked up once. */
export function stepsOf(lists: readonly CutList[]): Step {
  const root: Step = { next: new Map() };
  for (const list of lists) {
    let step = root;
    for (const key of list.path) {
      const sum = keySum(key);
      const next: Step = step.next.get(sum) ?? { next: new Map() };
      step.next.set(sum, next);
      step = next;
    }
    step.list = list;
  }
  return root;
}
