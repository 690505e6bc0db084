/** Step into untrusted JSON by own keys; undefined where there is no such key. Numbers step into lists. Never throws. */
export function get(value: unknown, ...path: readonly (string | number)[]): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<string | number, unknown>)[step];
  }
  return at;
}

/** The value if it is a plain object. */
export function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

/** Own entries of an object; none for anything else. */
export function entries(value: unknown): readonly (readonly [string, unknown])[] {
  const object = record(value);
  return object ? Object.entries(object) : [];
}

/** The value if it is a list, else an empty one. To tell a missing list from an empty one use `isList`. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Whether the value is a list. */
export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The value if it is a string, else ''. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The value if it is a count (a whole number from 0, exactly representable). */
export function count(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** The value as a finite number, also when written as a decimal string. */
export function number(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || !/^\s{0,9}-?\d{1,15}(\.\d{1,15})?\s{0,9}$/.test(value)) return undefined;
  return Number(value);
}
