import type { Lockfile } from '../../model/lockfile.ts';
import { Unreadable } from '../../model/reading.ts';
import { isTable, own } from '../../model/table.ts';
import { type Manifest, type Pin, packagesOf } from './lock.ts';
import { reach } from './reach.ts';

/** One block of a yarn.lock: who asks for it (`name@range`), what it is, and what it asks for. */
export interface Block {
  readonly asked: readonly string[];
  readonly name: string;
  readonly version: string;
  readonly local: boolean;
  /** Folder of a workspace, relative to the lockfile. */
  readonly folder?: string;
  readonly needs: readonly string[];
  /** What it can do without: optional dependencies. */
  readonly wants: readonly string[];
  /** Only for some platforms, so that an installation can be without it. */
  readonly platform?: boolean;
  readonly line: number;
}

/** Name of a descriptor such as `@scope/name@npm:^1.0.0`. */
export function nameOf(descriptor: string): string {
  const at = descriptor.indexOf('@', 1);
  return at < 0 ? descriptor : descriptor.slice(0, at);
}

/** Real name behind `alias@npm:name@range`, else the descriptor's own. */
export function realName(descriptor: string): string {
  const name = nameOf(descriptor);
  const range = descriptor.slice(name.length + 1);
  const target = range.startsWith('npm:') ? range.slice(4) : '';
  return target.indexOf('@', 1) > 0 ? nameOf(target) : name;
}

/** `name@range` of every dependency in a field of the manifest. */
function declared(manifest: Manifest, field: string): string[] {
  const table = own(manifest.table, field);
  return isTable(table) ? Object.entries(table).map(([name, range]) => `${name}@${range}`) : [];
}

/** Throws where a package is asked for that no block names: then the file was cut off or edited. */
function demandWhole(blocks: readonly Block[]): void {
  const names = new Set(blocks.flatMap((block) => block.asked.map(nameOf)));
  for (const { name, needs, line } of blocks) {
    const lost = needs.map(nameOf).find((need) => !names.has(need));
    if (lost) {
      throw new Unreadable(
        `${name} at line ${line} needs ${lost}, which has no entry: the lockfile is not whole`,
        line,
      );
    }
  }
}

/** Looks up descriptors: as written, with the `npm:` that newer files add, else by name alone (resolutions rewrite ranges). */
function lookUp(blocks: readonly Block[]): (descriptors: readonly string[]) => Block[] {
  const exact = new Map<string, Block>();
  const named = new Map<string, Block[]>();
  for (const block of blocks) {
    for (const asked of block.asked) exact.set(asked, block);
    for (const name of new Set(block.asked.map(nameOf))) named.set(name, [...(named.get(name) ?? []), block]);
  }
  const find = (one: string): readonly Block[] => {
    const name = nameOf(one);
    const hit = exact.get(one) ?? exact.get(`${name}@npm:${one.slice(name.length + 1)}`);
    return hit ? [hit] : (named.get(name) ?? []);
  };
  return (descriptors) => descriptors.flatMap(find);
}

interface Roots {
  readonly firm: readonly Block[];
  readonly maybe: readonly Block[];
  readonly dev: readonly Block[];
}

function rootsOf(blocks: readonly Block[], manifest: Manifest, find: (asked: readonly string[]) => Block[]): Roots {
  const workspaces = blocks.filter((block) => block.folder !== undefined);
  const field = (name: string) => find(declared(manifest, name));
  const dev = declared(manifest, 'devDependencies');
  const kept = new Set(
    [...declared(manifest, 'dependencies'), ...declared(manifest, 'optionalDependencies')].map(nameOf),
  );
  const devNames = new Set(dev.map(nameOf).filter((name) => !kept.has(name)));
  if (workspaces.length > 0) {
    // The root's block lists its development packages too. Other manifests are not at hand, so theirs count.
    const needs = workspaces.flatMap((block) =>
      block.folder === '.' ? block.needs.filter((need) => !devNames.has(nameOf(need))) : block.needs,
    );
    return { firm: find(needs), maybe: find(workspaces.flatMap((block) => block.wants)), dev: find(dev) };
  }
  // Yarn 1 keeps nothing about workspaces: whatever no other package asks for is a root, and none is known to be dev.
  if (own(manifest.table, 'workspaces') !== undefined || Object.keys(manifest.table).length === 0) {
    const asked = new Set(find(blocks.flatMap((block) => [...block.needs, ...block.wants])));
    const maybe = field('optionalDependencies');
    return { firm: blocks.filter((block) => !asked.has(block) && !maybe.includes(block)), maybe, dev: [] };
  }
  return { firm: field('dependencies'), maybe: field('optionalDependencies'), dev: find(dev) };
}

/** Third-party packages of all blocks. A yarn.lock marks nothing as dev or optional, so a walk finds out; what it can't reach is needed. */
export function packagesOfBlocks(blocks: readonly Block[], manifest: Manifest): Lockfile['packages'] {
  const berry = blocks.some((block) => block.folder !== undefined);
  if (berry || own(manifest.table, 'workspaces') === undefined) demandWhole(blocks);
  const find = lookUp(blocks);
  const roots = rootsOf(blocks, manifest, find);
  const needs = (block: Block) => (block.folder === undefined ? find(block.needs) : []);
  const all = (block: Block) => (block.folder === undefined ? find([...block.needs, ...block.wants]) : []);
  const firm = reach(roots.firm, needs);
  const used = reach([...roots.firm, ...roots.maybe], all);
  const tools = reach(roots.dev, all);
  const pins = blocks
    .filter((block) => !block.local)
    .map((block): Pin => {
      const { name, version } = block;
      const dev = tools.has(block) && !used.has(block);
      return { name, version, dev, optional: block.platform === true || (used.has(block) && !firm.has(block)) };
    });
  return packagesOf(pins);
}
