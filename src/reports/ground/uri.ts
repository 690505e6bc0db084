import type { Change } from '../../model/change.ts';
import { data } from './sanitise.ts';

/** A repository path as a relative URI (RFC 3986): every segment escaped, so that no letter of it can end a link. */
export const uriOf = (path: string): string =>
  data(path)
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map((segment) =>
      encodeURIComponent(segment).replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
    )
    .join('/');

/** Address of the repository at its host, where the remote is plain and the head is a commit that can be pointed at. */
export function repositoryUrl({ remote, head }: Pick<Change, 'remote' | 'head'>): string | undefined {
  const known = remote !== undefined && /^[\w.-]+(:\d+)?(\/[\w.-]+)+$/.test(remote) && /^[0-9a-f]{40,64}$/.test(head);
  return known ? `https://${remote}` : undefined;
}
