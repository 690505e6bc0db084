import type { Target } from '../model/evidence.ts';
import type { Link } from '../model/prd.ts';
import { pathTargets } from './address.ts';
import { githubTarget } from './github-url.ts';

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

function urlTarget(address: string, host: string | undefined): Target {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return { kind: 'refused', why: 'the address is not a valid URL' };
  }
  if (url.username || url.password)
    return { kind: 'refused', why: 'the address carries a user name or password; take it out' };
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return { kind: 'refused', why: `an address that begins with ${url.protocol} cannot be evidence` };
  }
  return githubTarget(url, host ?? 'github.com') ?? { kind: 'external', url: `${url.origin}${url.pathname}` };
}

/**
 * Everything that a link can point at, the likeliest first; more than one only for paths. `from` is the file that
 * holds the link, `host` the web host of the repository (default github.com). Pure: nothing is opened.
 */
export function targetsOf(link: Link, from: string, host?: string): readonly Target[] {
  const address = link.target.trim();
  if (address.startsWith('//')) return [urlTarget(`https:${address}`, host)];
  if (SCHEME.test(address) && !/^[a-z]:[\\/]/i.test(address)) return [urlTarget(address, host)];
  return pathTargets(address, from, link.form === 'code-path' || link.form === 'bare-path');
}
