import { CONTRACT_LEVELS, type ContractChange, type ContractLevel } from '../../model/contract.ts';
import { isTable, own } from './data.ts';
import { isDocumentation, isEqual, sameMeaning } from './openapi-meaning.ts';
import type { Source, Table } from './openapi-source.ts';

/** Who writes what is described: the one who calls (request), the one who answers (response), or nobody knows. */
export type Direction = 'request' | 'response' | 'either';

/** What a change does to the set of valid values. */
export type Effect = 'narrows' | 'widens' | 'differs';

/** Where a comparison stands. */
export interface Where {
  /** In the words of the contract: `POST /users › request application/json › address.street`. */
  readonly path: string;
  readonly direction: Direction;
  /** A plain value of a parameter or header travels as text, so that every number is also a string. */
  readonly text?: boolean;
  /** A parameter that callers may leave out: its default is a promise. */
  readonly optional?: boolean;
  /** Nothing that both sides have uses this: no change of it breaks anyone for certain. */
  readonly unused?: boolean;
  /** Properties that the schema around this one describes: a condition can ask for them. */
  readonly outer?: readonly string[];
  /** Places to show when the schema itself has none: it is not there, or `true` or `false`. */
  readonly at?: readonly [Spot, Spot];
}

/** Operations that a shared part is used by, beside the one where it was compared. */
interface Frame {
  readonly also: Set<string>;
}

interface Note {
  readonly change: ContractChange;
  readonly operation: string;
  readonly frames: readonly Frame[];
}

/** Everything that a comparison carries along. */
export interface Walk {
  readonly old: Source;
  readonly now: Source;
  /** Day of the comparison, `2026-01-31`: a sunset before it has passed. */
  readonly today: string;
  readonly notes: Note[];
  readonly met: Map<object, Map<object, Map<string, Frame>>>;
  readonly frames: Frame[];
  /** Comparisons of shared parts that are still to be made: nearest first, so that paths stay short. */
  readonly queue: (() => void)[];
  /** Where the walk is: `POST /users`. */
  operation: string;
  /** Schemas compared so far. */
  steps: number;
}

/** An object of one side and a key of it. */
export type Spot = readonly [object, (string | number)?];

/** Most changes that are told. */
const MOST = 2000;

export const startWalk = (old: Source, now: Source, today: string): Walk => ({
  old,
  now,
  today,
  notes: [],
  met: new Map(),
  frames: [],
  queue: [],
  operation: '',
  steps: 0,
});

/** Worst of some levels. */
const ranked = (level: ContractLevel) => CONTRACT_LEVELS.indexOf(level);

/** Level of an effect: a narrower request and a wider response break. */
export function levelOf(direction: Direction, effect: Effect): ContractLevel {
  if (effect === 'differs') return 'breaking';
  if (direction === 'either') return 'dangerous';
  return (direction === 'request') === (effect === 'narrows') ? 'breaking' : 'compatible';
}

/** Level by direction; when nobody knows the direction, it only breaks what breaks in both. */
export function inDirection(where: Where, request: ContractLevel, response: ContractLevel): ContractLevel {
  if (where.direction !== 'either') return where.direction === 'request' ? request : response;
  if (request === response) return request;
  return [request, response].includes('compatible') && !(request === 'breaking' || response === 'breaking')
    ? 'compatible'
    : 'dangerous';
}

/** Adds a change. */
export function tell(walk: Walk, where: Where, level: ContractLevel, says: string, old?: Spot, now?: Spot): void {
  const shown = (spot: Spot, source: Source, instead: Spot | undefined) =>
    source.place(...(spot[0] === source.root && spot[1] === undefined && instead ? instead : spot));
  const change: ContractChange = {
    path: where.path.replaceAll('› (', '(').replace(/ ›$/, ''),
    level: where.unused && level === 'breaking' ? 'dangerous' : level,
    says: says.replace(/\s+/g, ' '),
    ...(old ? { before: shown(old, walk.old, where.at?.[0]) } : {}),
    ...(now ? { after: shown(now, walk.now, where.at?.[1]) } : {}),
  };
  walk.notes.push({ change, operation: walk.operation, frames: [...walk.frames] });
}

/** Compares two shared parts once for each way of use, later; the second time it only notes who uses them too. */
export function once(walk: Walk, old: object, now: object, use: string, compare: () => void): void {
  const byNow = walk.met.get(old) ?? new Map<object, Map<string, Frame>>();
  walk.met.set(old, byNow);
  const byUse = byNow.get(now) ?? new Map<string, Frame>();
  byNow.set(now, byUse);
  const known = byUse.get(use);
  if (known) {
    known.also.add(walk.operation);
    return;
  }
  const frame: Frame = { also: new Set() };
  byUse.set(use, frame);
  const [frames, operation] = [[...walk.frames, frame], walk.operation];
  walk.queue.push(() => {
    const outer = walk.operation;
    walk.operation = operation;
    walk.frames.push(...frames);
    compare();
    walk.frames.length = 0;
    walk.operation = outer;
  });
}

/** Makes the comparisons that are still to be made. */
export function drain(walk: Walk): void {
  // The queue grows while it is worked off.
  for (let at = 0; at < walk.queue.length; at += 1) walk.queue[at]?.();
  walk.queue.length = 0;
}

/** A value in a sentence, short and on one line. */
export function word(value: unknown): string {
  const text = (typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))).replace(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** Tells every difference of keys that nobody else looks at: documentation is compatible, the rest has no weight yet. */
export function compareRest(walk: Walk, where: Where, old: Table, now: Table, handled: ReadonlySet<string>): void {
  const documented: string[] = [];
  let spots: { readonly old: Spot; readonly now: Spot } | undefined;
  for (const key of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const [was, is] = [own(old, key), own(now, key)];
    if (handled.has(key) || isEqual(was, is)) continue;
    const here: { readonly old: Spot; readonly now: Spot } = { old: [old, key], now: [now, key] };
    if (isDocumentation(key) || (typeof was === typeof is && isTable(was) && sameMeaning(was, is))) {
      documented.push(key);
      spots ??= here;
      continue;
    }
    const what = was === undefined ? 'is new' : is === undefined ? 'is gone' : 'changed';
    tell(
      walk,
      where,
      'unclassified',
      `${key} ${what}; nobody can tell what that means for clients`,
      here.old,
      here.now,
    );
  }
  if (spots)
    tell(walk, where, 'compatible', `only words for people changed: ${documented.join(', ')}`, spots.old, spots.now);
}

/** All changes, worst first, each once, with the other operations that it touches. */
export function changesOf(walk: Walk): ContractChange[] {
  drain(walk);
  const known = new Set<string>();
  const changes: ContractChange[] = [];
  for (const { change, operation, frames } of walk.notes) {
    const key = JSON.stringify(change);
    if (known.has(key)) continue;
    known.add(key);
    const also = new Set(frames.flatMap((frame) => [...frame.also]));
    also.delete(operation);
    const [first] = also;
    const more = first === undefined ? '' : ` (also ${first}${also.size > 1 ? ` and ${also.size - 1} more` : ''})`;
    changes.push({ ...change, says: `${change.says}${more}` });
  }
  changes.sort((a, b) => ranked(a.level) - ranked(b.level));
  const left = changes.length - MOST;
  if (left <= 0) return changes;
  const says = `${left} more changes, none worse than the ones before, are not listed`;
  return [...changes.slice(0, MOST), { path: walk.now.path, level: 'unclassified', says }];
}
