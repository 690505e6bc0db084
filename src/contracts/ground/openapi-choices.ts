import type { ContractLevel } from '../../model/contract.ts';
import { isTable, own } from './data.ts';
import { sameMeaning } from './openapi-meaning.ts';
import type { Source } from './openapi-source.ts';
import type { CompareSchema } from './openapi-structure.ts';
import { keywordOf, spotOf, type View, viewOf } from './openapi-view.ts';
import { inDirection, type Spot, tell, type Walk, type Where, word } from './openapi-walk.ts';

type Composition = 'allOf' | 'oneOf' | 'anyOf';

const refOf = (raw: unknown) => {
  const ref = own(raw, '$ref');
  return typeof ref === 'string' ? ref.split('/').at(-1) : undefined;
};

const titleOf = (source: Source, raw: unknown): string | undefined => {
  const title = keywordOf(viewOf(source, raw), 'title');
  return typeof title === 'string' ? title : undefined;
};

const nameOf = (source: Source, raw: unknown, at: number) => refOf(raw) ?? titleOf(source, raw) ?? `number ${at + 1}`;

const meaning = (source: Source, raw: unknown) => {
  const { keywords } = viewOf(source, raw);
  return Object.fromEntries([...keywords].map(([key, { value }]) => [key, value]));
};

/** Pairs the members of two lists: by component, by meaning, by title, then those without a name in their order. */
function pairUp(walk: Walk, key: Composition, was: readonly unknown[], is: readonly unknown[]) {
  const pairs: [number, number][] = [];
  const freeOld = new Set(was.keys());
  const freeNow = new Set(is.keys());
  const match = (same: (a: unknown, b: unknown) => boolean) => {
    for (const a of [...freeOld]) {
      const b = [...freeNow].find((one) => same(was[a], is[one]));
      if (b === undefined) continue;
      pairs.push([a, b]);
      freeOld.delete(a);
      freeNow.delete(b);
    }
  };
  match((a, b) => refOf(a) !== undefined && refOf(a) === refOf(b));
  match((a, b) => sameMeaning(meaning(walk.old, a), meaning(walk.now, b)));
  match((a, b) => titleOf(walk.old, a) !== undefined && titleOf(walk.old, a) === titleOf(walk.now, b));
  if (freeOld.size === freeNow.size || key === 'allOf') {
    match((a, b) => refOf(a) === undefined && refOf(b) === undefined);
  }
  return { pairs, removed: [...freeOld], added: [...freeNow] };
}

/** Levels of a member that comes or goes: each alternative widens a choice, each part of `allOf` narrows. */
function levelsOf(where: Where, key: Composition): { readonly added: ContractLevel; readonly removed: ContractLevel } {
  if (key === 'allOf') {
    return { added: inDirection(where, 'breaking', 'compatible'), removed: 'dangerous' };
  }
  // Alternatives of anyOf may overlap, so that a reader may still know the new one.
  const added = inDirection(where, 'compatible', key === 'oneOf' ? 'breaking' : 'dangerous');
  return { added, removed: inDirection(where, 'breaking', 'compatible') };
}

/** A choice that is only there on one side: what else the schema says tells whether it narrows. */
function tellWhole(walk: Walk, where: Where, key: Composition, old: View, now: View, isNew: boolean): void {
  const [with_, without] = isNew ? [now, old] : [old, now];
  const list = keywordOf(with_, key);
  const source = isNew ? walk.now : walk.old;
  const other = isNew ? walk.old : walk.now;
  const plain = Object.fromEntries([...without.keywords].map(([name, { value }]) => [name, value]));
  const isMember =
    key !== 'allOf' &&
    Array.isArray(list) &&
    list.some(
      (one) => sameMeaning(meaning(source, one), plain) || (refOf(one) !== undefined && without.name === refOf(one)),
    );
  const typesOnly =
    without.types !== undefined &&
    [...without.keywords.keys()].every((name) => ['type', 'description', 'title', 'example'].includes(name));
  const named = other === walk.old ? 'what was allowed' : 'what is allowed';
  const spots: [Spot, Spot] = [spotOf(old, key), spotOf(now, key)];
  // With nothing but types on one side, the change of types has said it.
  const [narrow, wide]: [ContractLevel, ContractLevel] = [
    inDirection(where, 'breaking', 'compatible'),
    inDirection(where, 'compatible', 'breaking'),
  ];
  if (isMember) tell(walk, where, isNew ? wide : narrow, `${named} is one of several alternatives (${key})`, ...spots);
  else if (typesOnly) tell(walk, where, 'dangerous', `${key} ${isNew ? 'is new' : 'is gone'}`, ...spots);
  else
    tell(
      walk,
      where,
      isNew ? narrow : inDirection(where, 'compatible', 'dangerous'),
      `${key} ${isNew ? 'is new' : 'is gone'}`,
      ...spots,
    );
}

/** Compares `allOf`, `oneOf` or `anyOf` of two schemas. */
export function compareChoices(
  walk: Walk,
  where: Where,
  key: Composition,
  old: View,
  now: View,
  compare: CompareSchema,
): void {
  const [was, is] = [keywordOf(old, key), keywordOf(now, key)];
  if (!Array.isArray(was) && !Array.isArray(is)) return;
  if (Array.isArray(was) && Array.isArray(is)) {
    compareLists(walk, where, key, [was, [old, key]], [is, [now, key]], compare);
    return;
  }
  const other = key === 'oneOf' ? 'anyOf' : key === 'anyOf' ? 'oneOf' : key;
  const there = Array.isArray(was) ? keywordOf(now, other) : keywordOf(old, other);
  if (other === key || !Array.isArray(there)) tellWhole(walk, where, key, old, now, Array.isArray(is));
  else if (Array.isArray(was)) {
    // A choice of one kind became one of the other kind: told and compared once, from the side of the old one.
    tell(walk, where, 'dangerous', `${key} became ${other}`, spotOf(old, key), spotOf(now, other));
    compareLists(walk, where, key, [was, [old, key]], [there, [now, other]], compare);
  }
}

const namesOf = (view: View) => {
  const properties = keywordOf(view, 'properties');
  return isTable(properties) ? Object.keys(properties) : [];
};

type Listed = readonly [readonly unknown[], readonly [View, string]];

function compareLists(
  walk: Walk,
  where: Where,
  key: Composition,
  old: Listed,
  now: Listed,
  compare: CompareSchema,
): void {
  const [[was, oldAt], [is, nowAt]] = [old, now];
  const { pairs, removed, added } = pairUp(walk, key, was, is);
  const levels = levelsOf(where, key);
  const isTypeOnly = (raw: unknown) => isTable(raw) && Object.keys(raw).length === 1 && 'type' in raw;
  for (const [a, b] of pairs) {
    const name = nameOf(walk.now, is[b], b);
    const outer = [...new Set([...(where.outer ?? []), ...namesOf(oldAt[0]), ...namesOf(nowAt[0])])];
    compare(walk, { ...where, path: `${where.path} (${name})`, outer }, was[a], is[b]);
  }
  if (removed.length + added.length === 0 && pairs.some(([a, b]) => a !== b)) {
    tell(walk, where, 'compatible', `the order of ${key} changed`, spotOf(...oldAt), spotOf(...nowAt));
  }
  for (const at of removed) {
    const level = isTypeOnly(was[at]) ? 'compatible' : levels.removed;
    const says = `${word(nameOf(walk.old, was[at], at))} is no longer part of ${key}`;
    tell(walk, where, level, says, [was, at], spotOf(...nowAt));
  }
  for (const at of added) {
    const level = isTypeOnly(is[at]) ? 'compatible' : levels.added;
    const says = `${word(nameOf(walk.now, is[at], at))} is a new part of ${key}`;
    tell(walk, where, level, says, spotOf(...oldAt), [is, at]);
  }
}
