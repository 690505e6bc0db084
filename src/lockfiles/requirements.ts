import type { LockReader } from '../model/lockfile.ts';
import { type Pin, packagesOf } from './ground/lock.ts';
import { isConditional, pypiName } from './ground/python.ts';

/** Requirements with their options cut off: one per logical line, comments and continuations resolved. */
function linesOf(text: string): string[] {
  return text
    .replace(/^\ufeff/, '')
    .replace(/\\\r?\n/g, ' ')
    .split(/\r?\n/)
    .map((line) => line.replace(/(?:^|\s)#.*$/, '').trim())
    .filter((line) => line !== '' && !/^-{1,2}[a-z]/i.test(line));
}

const PINNED =
  /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]{0,200}\])?\s*={2,3}\s*([^\s;,*]+)\s*(?:;([^#]*?))?(?:\s--\S.*)?$/;
const ADDRESS = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]{0,200}\])?\s*@\s*\S+/;

/** A requirement as a pin; undefined when it leaves the version open. */
function pinOf(line: string, dev: boolean): Pin | undefined {
  const cut = line.slice(0, 4_000);
  const [, name, version, marker] = PINNED.exec(cut) ?? [];
  if (name && version) return { name: pypiName(name), version, dev, optional: isConditional(marker) };
  const address = ADDRESS.exec(cut)?.[1];
  // An address is a pin without a version that a package URL could carry.
  return address ? { name: pypiName(address), version: '', dev, optional: false } : undefined;
}

const FOR_DEVELOPMENT = /(?:^|[-_.])(?:dev|develop|development|tests?|testing|lint|docs?|ci|build|tools?)(?=[-_.])/i;

/** A pip requirements file in which every line is pinned, as pip-compile, uv and `pip freeze` write it; with one open line it is none. */
export const lockReader: LockReader = {
  id: 'requirements',
  title: 'requirements.txt (pinned)',
  names: ['requirements.txt'],
  matches: /^requirements[\w.-]*\.txt$/i,
  pins: (text) => {
    const lines = linesOf(text);
    return lines.length > 0 && lines.every((line) => pinOf(line, false) !== undefined);
  },
  read: (path, text) => {
    const dev = FOR_DEVELOPMENT.test(path.slice(path.lastIndexOf('/') + 1));
    const pins = linesOf(text).flatMap((line) => pinOf(line, dev) ?? []);
    return { path, format: 'requirements.txt', workspaces: [], packages: packagesOf(pins, 'pypi') };
  },
};
