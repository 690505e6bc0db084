/** A generated file with its whole text. */
export interface Generated {
  readonly path: string;
  readonly text: string;
}

/** Makes generated files; `folders` hold nothing else, so what it no longer makes is removed there. */
export type Generator = (
  root: string,
) => Promise<{ readonly files: readonly Generated[]; readonly folders: readonly string[] }>;
