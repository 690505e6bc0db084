import type { Asked } from './ground.ts';

/** Largest workflow or action file that is read, in bytes, and the most files that one leads to. */
const CAP = 500_000;
const MOST = 20;

/** Words of a workflow file that may name a path: split at white space, quotes and brackets, `./` taken off. Linear. */
function words(text: string): readonly string[] {
  return text.split(/[\s'"`()[\]{},;=|&<>]+/).map((word) => word.replace(/^(?:\.\/)+/, '').replace(/\/+$/, ''));
}

/** The workflow's path in a run: `.github/workflows/ci.yml`, behind `@` the ref that it was taken from. */
export const workflowPath = (path: string): string => path.split('@', 1)[0] ?? path;

/**
 * Whether the pull request changes the workflow file of a run, or anything that it is made of: local actions, reusable
 * workflows and files below `.github` that it names, directly or through one of these. Where that cannot be told it does.
 */
export async function isEdited(path: string, asked: Asked): Promise<boolean> {
  const change = await asked.change();
  if (change.incomplete !== undefined) return true;
  const changed = change.files.flatMap((file) => (file.from === undefined ? [file.path] : [file.path, file.from]));
  if (changed.includes(path)) return true;
  const base = await asked.tree(asked.added.base);
  const isLocal = (word: string) =>
    word.startsWith('.github/') || base.entries.has(`${word}/action.yml`) || base.entries.has(`${word}/action.yaml`);
  const seen = new Set([path]);
  for (const file of seen) {
    if (seen.size > MOST) return true;
    const entry = base.entries.get(file);
    // Neither here nor brought along by this change: a workflow that the organisation requires from another repository.
    if (!entry) continue;
    const answer = await asked.blob(entry.oid, CAP);
    if (answer.kind !== 'bytes') return true;
    for (const word of new Set(words(new TextDecoder().decode(answer.bytes)))) {
      if (word === '' || !isLocal(word)) continue;
      if (changed.some((one) => one === word || one.startsWith(`${word}/`))) return true;
      for (const next of [word, `${word}/action.yml`, `${word}/action.yaml`])
        if (/\.ya?ml$/.test(next) && base.entries.has(next)) seen.add(next);
    }
  }
  return false;
}
