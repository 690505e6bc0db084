import type { LockReader } from '../model/lockfile.ts';
import { Unreadable } from '../model/reading.ts';
import { developmentGems } from './ground/gemfile.ts';
import { type Need, type Node, pinsOf } from './ground/graph.ts';
import { packagesOf } from './ground/lock.ts';

const SOURCES = new Set(['GEM', 'GIT', 'PATH', 'PLUGIN SOURCE']);

interface Lock {
  readonly nodes: Node[];
  readonly asked: string[];
  readonly asks: { readonly folder: string; readonly name: string; readonly spec: string }[];
  whole: boolean;
}

/** `    name (1.2.3-x86_64-linux)`: a gem's own version has no dash, what follows one is its platform. */
function nodeOf(line: string, local: boolean, needs: readonly Need[], at: number): Node {
  const [, name, version] = /^ {4}(\S+) \(([^()\s-]+)[^()]*\)$/.exec(line) ?? [];
  if (!name || !version)
    throw new Unreadable(`line ${at} is no gem with its version: the file is cut off or edited`, at);
  return { name, version, local, needs };
}

function parse(text: string): Lock {
  const lock: Lock = { nodes: [], asked: [], asks: [], whole: false };
  let section = '';
  let needs: Need[] = [];
  let at = 0;
  for (const row of text.split(/\r?\n/)) {
    at++;
    const line = row.trimEnd();
    if (/^(?:<{7}|={7}|>{7})/.test(line)) throw new Unreadable(`a merge conflict at line ${at}`, at);
    if (line === '') continue;
    if (!line.startsWith(' ')) {
      section = line;
      if (section === 'DEPENDENCIES') lock.whole = true;
    } else if (SOURCES.has(section) && /^ {4}\S/.test(line)) {
      needs = [];
      if (section !== 'PLUGIN SOURCE') lock.nodes.push(nodeOf(line, section === 'PATH', needs, at));
    } else if (SOURCES.has(section) && /^ {6}\S/.test(line)) {
      needs.push({ name: line.trim().split(/[ !]/, 1)[0] ?? '', maybe: false });
    } else if (section === 'DEPENDENCIES') {
      const [name = ''] = line.trim().split(/[ !]/, 1);
      lock.asked.push(name);
      lock.asks.push({ folder: '', name, spec: /\(([^()]*)\)/.exec(line)?.[1] ?? '' });
    }
  }
  return lock;
}

/** Gemfile.lock of Bundler (https://bundler.io/man/gemfile.5.html); it names no groups, so the Gemfile beside it tells them. */
export const lockReader: LockReader = {
  id: 'gemfile',
  title: 'Gemfile.lock',
  names: ['Gemfile.lock', 'gems.locked'],
  manifest: 'Gemfile',
  read: (path, text, manifest) => {
    const { nodes, asked, asks, whole } = parse(text);
    // Bundler writes it behind all gems.
    if (!whole) throw new Unreadable('it has no DEPENDENCIES behind its gems: the file is cut off');
    const tools = manifest === undefined ? new Set<string>() : developmentGems(manifest);
    const isAsked = (dev: boolean) =>
      asked.filter((name) => tools.has(name) === dev).map((name): Need => ({ name, maybe: false }));
    const local = nodes.find((node) => node.local);
    const packages = packagesOf(pinsOf(nodes, { needs: isAsked(false), dev: isAsked(true) }, false), 'gem');
    return {
      path,
      format: 'Gemfile.lock',
      ...(local ? { project: { name: local.name, version: local.version } } : {}),
      workspaces: [],
      packages,
      asks,
    };
  },
};
