import { Unreadable } from '../../model/reading.ts';
import type { Pin } from './lock.ts';
import { reach } from './reach.ts';

/** What a package asks for: a name, the version where the lockfile tells it, and whether it can do without (a platform, an extra). */
export interface Need {
  readonly name: string;
  readonly version?: string;
  readonly maybe: boolean;
}

/** One entry of a lockfile; `local` ones belong to the repository and are no packages. */
export interface Node {
  readonly name: string;
  readonly version: string;
  readonly local: boolean;
  readonly needs: readonly Need[];
}

/** What the project itself asks for; `undefined` when nobody tells, so that whatever nothing else asks for is a root. */
export interface Roots {
  readonly needs: readonly Need[];
  readonly dev: readonly Need[];
}

/** Looks needs up among the nodes: by name, and by version where one is told; `lost` hears of those that have no entry. */
function finder(nodes: readonly Node[], lost: (need: Need) => void) {
  const named = new Map<string, Node[]>();
  for (const node of nodes) {
    const list = named.get(node.name);
    if (list) list.push(node);
    else named.set(node.name, [node]);
  }
  return (needs: readonly Need[]): Node[] =>
    needs.flatMap((need) => {
      const all = named.get(need.name);
      if (!all) {
        lost(need);
        return [];
      }
      const exact = need.version === undefined ? all : all.filter((one) => one.version === need.version);
      return exact.length > 0 ? exact : all;
    });
}

/**
 * The third-party packages of a graph: `dev` where only development leads to them, `optional` where only what can be left out
 * does. What nothing leads to is needed. With `whole`, a need without an entry means that the file was cut, and throws Unreadable.
 */
export function pinsOf(nodes: readonly Node[], roots: Roots | undefined, whole: boolean): Pin[] {
  const find = finder(nodes, (need) => {
    if (whole) throw new Unreadable(`${need.name} is needed and has no entry: the lockfile is not whole`);
  });
  const firmNeeds = (needs: readonly Need[]) => find(needs.filter((need) => !need.maybe));
  // Everything is looked up once, so that a lost one is found wherever it stands.
  const asked = new Set(find(nodes.flatMap((node) => node.needs)));
  const top: Roots = roots ?? {
    needs: nodes.filter((node) => !asked.has(node)).map(({ name, version }) => ({ name, version, maybe: false })),
    dev: [],
  };
  const firm = reach(firmNeeds(top.needs), (node) => firmNeeds(node.needs));
  const used = reach(find(top.needs), (node) => find(node.needs));
  const tools = reach(find(top.dev), (node) => find(node.needs));
  return nodes
    .filter((node) => !node.local)
    .map((node) => ({
      name: node.name,
      version: node.version,
      dev: tools.has(node) && !used.has(node),
      optional: used.has(node) && !firm.has(node),
    }));
}
