import type { Asked } from './ground.ts';

/** Largest workflow or action file that is read, in bytes, and the most files that one leads to. */
const CAP = 500_000;
const MOST = 20;

/** Endings of files that a workflow runs by naming them. */
const SCRIPT =
  /\.(?:sh|bash|zsh|fish|ps1|psm1|bat|cmd|py|rb|pl|php|lua|js|mjs|cjs|ts|mts|cts|go|groovy|mk|gradle)$|(^|\/)(?:Makefile|Justfile|Taskfile\.ya?ml)$/i;

/** Words of a workflow file that may name a path: split at white space, quotes and brackets, `./` taken off. Linear. */
function words(text: string): readonly string[] {
  return text.split(/[\s'"`()[\]{},;=|&<>]+/).map((word) => word.replace(/^(?:\.\/)+/, '').replace(/\/+$/, ''));
}

/** Whether a file runs the action at the root of its repository: `uses: ./`. */
const usesRoot = (text: string): boolean =>
  text.split('\n').some((line) => /^[\s-]*["']?uses["']?:\s*["']?\.\/?["']?(?:\s|$)/.test(line));

/** The definition of an action at the root of a repository. */
const ROOTS = ['action.yml', 'action.yaml'];

/** The workflow's path in a run: `.github/workflows/ci.yml`, behind `@` the ref that it was taken from. */
export const workflowPath = (path: string): string => path.split('@', 1)[0] ?? path;

/**
 * Whether the pull request changes the workflow file of a run, or anything that it is made of: local actions, reusable
 * workflows, files below `.github` and scripts that it names, directly or through one of these. Where that cannot be told it
 * does. What a program goes on to run (`npm test`) is the code under test, which a pull request may change.
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
    const text = new TextDecoder().decode(answer.bytes);
    const isRoot = ROOTS.includes(file);
    if (usesRoot(text)) for (const root of ROOTS) if (base.entries.has(root) || changed.includes(root)) seen.add(root);
    if (ROOTS.some((root) => seen.has(root) && changed.includes(root))) return true;
    for (const word of new Set(words(text))) {
      if (word === '') continue;
      if (SCRIPT.test(word) && changed.includes(word)) return true;
      // What the action at the root runs lies beside its main file.
      const folder = isRoot && SCRIPT.test(word) ? word.slice(0, word.lastIndexOf('/') + 1) : '';
      if (folder !== '' && changed.some((one) => one.startsWith(folder))) return true;
      if (!isLocal(word)) continue;
      if (changed.some((one) => one === word || one.startsWith(`${word}/`))) return true;
      for (const next of [word, `${word}/action.yml`, `${word}/action.yaml`])
        if (/\.ya?ml$/.test(next) && base.entries.has(next)) seen.add(next);
    }
  }
  return false;
}
