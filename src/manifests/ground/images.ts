import type { Dependency } from '../../model/manifest.ts';
import type { Place } from '../../model/place.ts';

/** A reference of an image (https://github.com/distribution/reference): name, tag, digest. */
export function imageOf(reference: string, at: Place, write: (pinned: string) => string): Dependency | undefined {
  const text = reference.trim().replace(/^docker:\/\//, '');
  if (text === '' || text === 'scratch') return undefined;
  if (/\$|\{\{|<%/.test(text)) return { name: text.slice(0, 300), spec: '', kind: 'open', at };
  const [named = '', digest] = text.split('@', 2);
  const slash = named.lastIndexOf('/');
  const colon = named.indexOf(':', slash + 1);
  const name = colon < 0 ? named : named.slice(0, colon);
  const tag = colon < 0 ? '' : named.slice(colon + 1);
  if (digest !== undefined && /^sha(?:256:[0-9a-f]{64}|384:[0-9a-f]{96}|512:[0-9a-f]{128})$/i.test(digest))
    return { name, spec: digest, kind: 'digest', at };
  const spec = digest === undefined ? tag : `${tag}@${digest}`;
  return { name, spec, kind: 'tag', at, pinned: write(`${name}${tag === '' ? '' : `:${tag}`}@sha256:<digest>`) };
}

/** `${NAME:-value}` and `${NAME-value}` replaced by the value that stands there, as compose and Docker do it. */
export const withDefaults = (text: string): string => text.replace(/\$\{[A-Za-z_]\w*:?-([^${}]*)\}/g, '$1');
