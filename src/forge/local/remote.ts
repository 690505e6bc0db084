import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Repository } from './find.ts';
import { lineOf } from './git.ts';

/** A place that a clone came from, as links name it. */
export interface Remote {
  readonly host: string;
  /** `owner/name`; groups in groups stay in front. */
  readonly repository: string;
}

/** Hosts of GitHub under which a link never goes. */
const SAME_HOST: Readonly<Record<string, string>> = { 'ssh.github.com': 'github.com', 'www.github.com': 'github.com' };

function remoteOf(host: string, address: string): Remote | undefined {
  const parts =
    address
      .split(/[?#]/, 1)[0]
      ?.split('/')
      .filter((part) => part !== '') ?? [];
  const last = parts.length - 1;
  const names = parts.map((part, at) => (at === last ? part.replace(/\.git$/i, '') : part));
  const fine = names.length >= 2 && names.every((name) => /^[\w.~-]+$/.test(name) && !/^\.*$/.test(name));
  const plain = host.toLowerCase();
  if (!fine || !/^[\w.-]+(:\d+)?$|^\[[\da-f:.]+\](:\d+)?$/.test(plain)) return undefined;
  return { host: Object.hasOwn(SAME_HOST, plain) ? (SAME_HOST[plain] ?? plain) : plain, repository: names.join('/') };
}

/**
 * Host and name of a remote address (https, ssh, git or `user@host:owner/name`), never its user or password; nothing for
 * a folder, a bundle or a helper's address. Ports stay for web addresses only, since links carry those.
 */
export function parseRemote(address: string): Remote | undefined {
  const text = address.trim();
  const url = /^([a-z][a-z\d+.-]*):\/\/([^/?#]*)(\/.*)?$/i.exec(text);
  if (url) {
    const scheme = (url[1] ?? '').toLowerCase();
    if (!/^(https?|ssh|git|git\+ssh|ssh\+git|git\+https)$/.test(scheme)) return undefined;
    const authority = (url[2] ?? '').slice((url[2] ?? '').lastIndexOf('@') + 1);
    const web = scheme.includes('http');
    const host = authority.replace(web ? /:(443|80)?$/ : /:\d*$/, '');
    return remoteOf(host, url[3] ?? '');
  }
  // git's own rule: a colon before the first slash makes it a host, but `C:\` and `helper::address` are none.
  const colon = text.indexOf(':');
  const slash = text.indexOf('/');
  if (colon < 2 || (slash >= 0 && slash < colon) || text.startsWith('::', colon) || text.includes('\\'))
    return undefined;
  return remoteOf(text.slice(0, colon).replace(/^.*@/s, ''), text.slice(colon + 1));
}

/** Names of the remotes, the one that pull requests go to first: as the GitHub CLI noted it, else origin, else upstream. */
export async function remoteNames({ git }: Repository): Promise<readonly string[]> {
  const { out } = await git.run(['config', '-z', '--get-regexp', '^remote\\..*\\.(url|gh-resolved)$']);
  const entries = out.toString().split('\0');
  const namesWith = (key: string) =>
    entries.flatMap((entry) => {
      const [name = ''] = entry.split('\n', 1);
      return name.endsWith(key) ? [name.slice('remote.'.length, -key.length)] : [];
    });
  const named = [...new Set(namesWith('.url'))];
  const resolved = new Set(namesWith('.gh-resolved'));
  const rank = (name: string) => (resolved.has(name) ? 0 : name === 'origin' ? 1 : name === 'upstream' ? 2 : 3);
  return named.toSorted((a, b) => rank(a) - rank(b));
}

/** The first remote that has an address on a host, with the user's `insteadOf` applied. */
export async function remoteOfRepository({ git }: Repository, names: readonly string[]): Promise<Remote | undefined> {
  for (const name of names.slice(0, 20)) {
    const { code, out } = await git.run(['remote', 'get-url', '--', name]);
    const remote = code === 0 ? parseRemote(lineOf(out).split('\n')[0] ?? '') : undefined;
    if (remote) return remote;
  }
  return undefined;
}

/** The branch that the file HEAD names (gitrepository-layout), in full; nothing where only git can tell. */
export function checkedOut({ gitDir }: Repository): string | undefined {
  const file = path.join(gitDir, 'HEAD');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  // With reftable the file is there for old versions only, and names this.
  return /^ref: (refs\/heads\/(?!\.invalid$)[^\s]+)\n?$/.exec(text)?.[1];
}

/** Name of the folder that holds the repository, for one without a remote; linked work trees take that of the main one. */
export function folderName({ gitDir, top }: Repository): string {
  const noted = path.join(gitDir, 'commondir');
  const shared = existsSync(noted) ? path.resolve(gitDir, readFileSync(noted, 'utf8').trim()) : gitDir;
  if (path.basename(shared) === '.git') return path.basename(path.dirname(shared));
  return path.basename(top ?? shared).replace(/\.git$/, '');
}
