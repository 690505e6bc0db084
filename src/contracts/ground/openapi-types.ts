import { keywordOf, spotOf, type View } from './openapi-view.ts';
import { type Effect, levelOf, tell, type Walk, type Where } from './openapi-walk.ts';

/** Keywords that say of what type a value is. */
export const TYPES: ReadonlySet<string> = new Set(['type', 'nullable', 'format', 'x-nullable']);

/** Formats of which the first also holds every value of the second (https://spec.openapis.org/registry/format/). */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  int64: ['int32', 'int16', 'int8', 'uint8', 'uint16', 'uint32'],
  int32: ['int16', 'int8', 'uint8', 'uint16'],
  double: ['float', 'int32'],
  'date-time': ['date'],
  'idn-email': ['email'],
  'idn-hostname': ['hostname'],
  iri: ['uri'],
  'iri-reference': ['uri-reference', 'uri', 'iri'],
  'uri-reference': ['uri'],
};

/** Whether every type of `few` is among `many`; in text every number and boolean is also a string. */
function covers(many: readonly string[] | undefined, few: readonly string[] | undefined, text: boolean): boolean {
  if (!many) return true;
  if (!few) return false;
  return few.every(
    (type) =>
      many.includes(type) ||
      (type === 'integer' && many.includes('number')) ||
      (text && many.includes('string') && ['integer', 'number', 'boolean'].includes(type)),
  );
}

const typeNames = (types: readonly string[] | undefined) => types?.join(' or ') ?? 'any type';

/** What a change from one value to another does, by what covers what; undefined when both cover each other. */
export function effectOf(nowCovers: boolean, oldCovers: boolean): Effect | undefined {
  if (nowCovers && oldCovers) return undefined;
  if (nowCovers) return 'widens';
  return oldCovers ? 'narrows' : 'differs';
}

function compareFormat(walk: Walk, where: Where, old: View, now: View): void {
  const [was, is] = [keywordOf(old, 'format'), keywordOf(now, 'format')];
  if (was === is) return;
  const holds = (wide: unknown, narrow: unknown) =>
    wide === undefined || (WIDER[String(wide)] ?? []).includes(String(narrow));
  const effect = effectOf(holds(is, was), holds(was, is)) ?? 'differs';
  const says =
    was === undefined
      ? `the format ${String(is)} is asked for now`
      : is === undefined
        ? `the format ${String(was)} is no longer asked for`
        : `the format changed from ${String(was)} to ${String(is)}`;
  tell(walk, where, levelOf(where.direction, effect), says, spotOf(old, 'format'), spotOf(now, 'format'));
}

/** Compares type, null and format; false when the types have nothing in common, so that nothing below can be compared. */
export function compareTypes(walk: Walk, where: Where, old: View, now: View): boolean {
  const text = where.text ?? false;
  const effect = effectOf(covers(now.types, old.types, text), covers(old.types, now.types, text));
  const changed = effect !== undefined || typeNames(old.types) !== typeNames(now.types);
  if (changed && [...(old.types ?? ['any'])].sort().join() !== [...(now.types ?? ['any'])].sort().join()) {
    const level = effect ? levelOf(where.direction, effect) : 'compatible';
    const says = `the type changed from ${typeNames(old.types)} to ${typeNames(now.types)}`;
    tell(walk, where, level, says, spotOf(old, 'type'), spotOf(now, 'type'));
  }
  const bothAny = !old.types && !now.types;
  if (old.nullable !== now.nullable && (bothAny || (old.types && now.types))) {
    const says = now.nullable ? 'it can be null now' : 'it can no longer be null';
    const key = (view: View) => (view.keywords.has('nullable') ? 'nullable' : 'type');
    const level = levelOf(where.direction, now.nullable ? 'widens' : 'narrows');
    tell(walk, where, level, says, spotOf(old, key(old)), spotOf(now, key(now)));
  }
  const isShared =
    !old.types || !now.types || covers(now.types, old.types, false) || covers(old.types, now.types, false);
  const overlap = isShared || old.types?.some((type) => now.types?.includes(type));
  if (effect === undefined || overlap) compareFormat(walk, where, old, now);
  return overlap ?? true;
}
