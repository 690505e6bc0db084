import { CONFIG_PATH } from '../config/load.ts';
import type { Change, Tree, TreeEntry } from '../model/change.ts';
import type { Forge } from '../model/forge.ts';
import { textOf } from './text.ts';

/** The gate's own parts as a run knows them: the workflow file that it is in, and the action's repository (`owner/name`). */
export interface OwnParts {
  readonly workflow?: string;
  readonly action?: string;
}

/** Largest workflow file that is read, in bytes, and most changed ones; one more counts as the gate's. */
const CAP = 200_000;
const MOST = 20;
/** Workflows, and actions of the repository's own: a step of theirs can be the gate's. */
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/;
/** What the action is called where nobody says: the name of its repository. */
const NAME = 'ready-gate';

/** Whether a workflow uses the action: a `uses:` with its repository, whatever the owner, folder and version. Linear. */
export function usesAction(text: string, action: string | undefined): boolean {
  return text.split('\n').some((line) => {
    const at = line.indexOf('uses:');
    if (at < 0) return false;
    const used =
      line
        .slice(at + 'uses:'.length)
        .trim()
        .replace(/^["']/, '')
        .split('@', 1)[0]
        ?.toLowerCase() ?? '';
    const [owner = '', name = ''] = used.split('/');
    return name === NAME || (action !== undefined && `${owner}/${name}` === action.toLowerCase());
  });
}

/** Workflow and action files that a change touches, by their entries on either side. */
export function changedWorkflows(change: Pick<Change, 'files'>, head: Tree, base: Tree): readonly TreeEntry[] {
  return change.files.flatMap(({ path, from = path }) =>
    WORKFLOW.test(path) || WORKFLOW.test(from)
      ? [base.entries.get(from), head.entries.get(path)].filter((entry) => entry !== undefined)
      : [],
  );
}

interface Source {
  readonly forge: Forge;
  readonly change: Change;
  readonly head: Tree;
  readonly base: Tree;
}

/** Changed files by which the gate itself works, sorted: its configuration, its waivers and every workflow or action that uses it. */
export async function gateFiles(
  { forge, change, head, base }: Source,
  {
    configPath = CONFIG_PATH,
    waivers,
    own = {},
  }: { readonly configPath?: string; readonly waivers?: string; readonly own?: OwnParts },
): Promise<readonly string[]> {
  const isOwn = (path: string) => path === configPath || path === waivers || path === own.workflow;
  const workflows = changedWorkflows(change, head, base);
  const uses = async (entry: TreeEntry | undefined) => {
    if (!entry) return false;
    if (workflows.length > 2 * MOST) return true;
    try {
      return usesAction(await textOf(forge, entry, CAP), own.action);
    } catch {
      // What cannot be read may be it.
      return true;
    }
  };
  const touched = await Promise.all(
    change.files.map(async ({ path, from = path }) => {
      if (isOwn(path) || isOwn(from)) return [path];
      if (!WORKFLOW.test(path) && !WORKFLOW.test(from)) return [];
      const [before, after] = await Promise.all([uses(base.entries.get(from)), uses(head.entries.get(path))]);
      return before || after ? [path] : [];
    }),
  );
  return touched.flat().sort();
}
