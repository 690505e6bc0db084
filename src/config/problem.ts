/** Something wrong in the configuration file: where (line and column from 1) and one sentence. */
export interface Problem {
  readonly line: number;
  readonly column: number;
  readonly says: string;
}

/** A value's place as a path of keys and list positions. */
export type KeyPath = readonly (string | number)[];

/** The path as people write it: `evidence.required[2]`. */
export const dotted = (path: KeyPath): string =>
  path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${key}` : key), '');
