import { isTable, own } from './data.ts';
import { isEqual, sameMeaning } from './openapi-meaning.ts';
import type { Source, Table } from './openapi-source.ts';
import { type Spot, tell, type Walk, type Where } from './openapi-walk.ts';

/** Ways in, any of which is enough; each asks for all its schemes with their scopes. No way written down: everybody may call. */
type Ways = readonly ReadonlyMap<string, readonly string[]>[];

function waysOf(raw: unknown): Ways {
  if (!Array.isArray(raw) || raw.length === 0) return [new Map()];
  return raw.map(
    (one) =>
      new Map(
        Object.entries(isTable(one) ? one : {}).map(([name, scopes]) => [
          name,
          Array.isArray(scopes) ? scopes.map(String) : [],
        ]),
      ),
  );
}

const nameOf = (way: ReadonlyMap<string, readonly string[]>) => [...way.keys()].join(' and ') || 'no security';

/** Compares two lists of security requirements; undefined is none. */
export function compareSecurity(walk: Walk, where: Where, was: unknown, is: unknown, old: Spot, now: Spot): void {
  if (isEqual(was, is)) return;
  const [before, after] = [waysOf(was), waysOf(is)];
  const before0 = walk.notes.length;
  const schemesWithin = (small: Ways[number], large: Ways[number]) =>
    [...small.keys()].every((name) => large.has(name));
  const scopesWithin = (small: Ways[number], large: Ways[number]) =>
    [...small].every(([name, scopes]) => scopes.every((scope) => large.get(name)?.includes(scope)));
  for (const way of before) {
    if (after.some((other) => schemesWithin(other, way) && scopesWithin(other, way))) continue;
    const near = after.find((other) => schemesWithin(other, way));
    if (near) {
      // Which scopes the clients' tokens already have is not written here.
      const added = [...near].flatMap(([name, scopes]) => scopes.filter((scope) => !way.get(name)?.includes(scope)));
      tell(walk, where, 'dangerous', `${nameOf(near)} asks for the scope ${added.join(', ')} too`, old, now);
    } else if (way.size === 0) {
      tell(walk, where, 'breaking', `it can no longer be called without ${after.map(nameOf).join(' or ')}`, old, now);
    } else tell(walk, where, 'breaking', `${nameOf(way)} is no longer enough`, old, now);
  }
  for (const way of after) {
    if (before.some((other) => schemesWithin(way, other) && schemesWithin(other, way) && scopesWithin(other, way)))
      continue;
    if (before.some((other) => isEqual([...other], [...way]))) continue;
    if (before.some((other) => schemesWithin(other, way)) && !before.some((other) => schemesWithin(way, other))) {
      if (walk.notes.length > before0) continue;
    }
    tell(walk, where, 'compatible', `${nameOf(way)} is a way in now, or asks for less`, old, now);
  }
  if (walk.notes.length === before0) tell(walk, where, 'compatible', 'its security is written otherwise', old, now);
}

const FIXED = ['type', 'in', 'name', 'scheme', 'bearerFormat', 'openIdConnectUrl', 'openIdConnect'];

/** Compares the security schemes of two descriptions. */
export function compareSchemes(walk: Walk, was: Table, is: Table, isUsed: (name: string) => boolean): void {
  const followed = (source: Source, raw: unknown) => {
    const scheme = source.follow(raw);
    return isTable(scheme) ? scheme : {};
  };
  for (const name of new Set([...Object.keys(was), ...Object.keys(is)])) {
    const where: Where = { path: `security scheme ${name}`, direction: 'request' };
    const [before, after] = [own(was, name), own(is, name)];
    if (before === undefined) tell(walk, where, 'compatible', 'the security scheme is new', [was], [is, name]);
    else if (after === undefined) tell(walk, where, 'dangerous', 'the security scheme was removed', [was, name], [is]);
    else {
      const [old, now] = [followed(walk.old, before), followed(walk.now, after)];
      const keys = new Set([...Object.keys(old), ...Object.keys(now)]);
      for (const key of keys) {
        if (sameMeaning(own(old, key), own(now, key), 'data') || key === 'description') continue;
        const isHard = FIXED.includes(key) && key !== 'bearerFormat' && isUsed(name);
        tell(
          walk,
          where,
          isHard ? 'breaking' : 'dangerous',
          `${key} of the security scheme changed`,
          [old, key],
          [now, key],
        );
      }
      if (own(old, 'description') !== own(now, 'description')) {
        tell(
          walk,
          where,
          'compatible',
          'only words for people changed: description',
          [old, 'description'],
          [now, 'description'],
        );
      }
    }
  }
}
