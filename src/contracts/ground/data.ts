import { Unreadable } from '../../model/reading.ts';
import { readJson } from './json.ts';
import { readYaml } from './yaml.ts';

/** A value with the lines of its parts: `keys` has the line of each key (or item) and the spot of its value. */
export interface Spot {
  readonly line: number;
  readonly keys?: ReadonlyMap<string, { readonly line: number; readonly spot: Spot }>;
}

/** A JSON or YAML file as plain data, YAML aliases written out; an own `__proto__` is a key like any other. */
export interface Data {
  readonly value: unknown;
  /** Line of the key at a path (list items by number); of its nearest parent that is there when it is not. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

/** A plain object, as opposed to a list, null or a scalar. */
export const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Own value of a key; undefined when the key is not the value's own. */
export const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;

/** Deepest nesting that is read. */
export const DEEPEST = 250;

/** Sets an own key, `__proto__` too. */
export function put(table: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(table, key, { value, enumerable: true, writable: true });
  else table[key] = value;
}

/** Reads JSON or YAML by content; throws Unreadable with the line for bad syntax, a repeated key or too deep nesting. */
export function readData(path: string, text: string): Data {
  const json = /^\s*[[{]/.test(text) && !/\.ya?ml$/i.test(path);
  if (text.trim() === '') throw new Unreadable(`${path} is empty`, 1);
  const { value, spot } = json ? readJson(path, text) : readYaml(path, text);
  const lineOf = (keys: readonly (string | number)[]): number => {
    let at = spot;
    let line = spot.line;
    for (const key of keys) {
      const next = at.keys?.get(String(key));
      if (!next) break;
      line = next.line;
      at = next.spot;
    }
    return line;
  };
  return { value, lineOf };
}
