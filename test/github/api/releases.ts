import { createHash } from 'node:crypto';
import { type Handlers, type Hub, json, list, nodeId, notFound } from '../hub.ts';
import type { ReleaseRecord } from '../state.ts';
import { user } from '../views/people.ts';

const DATES = { created_at: '2025-08-01T08:00:00Z', updated_at: '2025-08-01T08:00:00Z' };

function asset(hub: Hub, tag: string, one: ReleaseRecord['assets'][number]) {
  return {
    id: one.id,
    node_id: nodeId('RA', one.id),
    name: one.name,
    label: null,
    state: 'uploaded',
    content_type: 'application/octet-stream',
    size: one.bytes.length,
    digest: `sha256:${createHash('sha256').update(one.bytes).digest('hex')}`,
    download_count: 0,
    ...DATES,
    url: `${hub.url}/repos/${hub.repository}/releases/assets/${one.id}`,
    browser_download_url: `${hub.serverUrl}/${hub.repository}/releases/download/${tag}/${encodeURIComponent(one.name)}`,
    uploader: user(hub, 'nadia'),
  };
}

function release(hub: Hub, one: ReleaseRecord) {
  const url = `${hub.url}/repos/${hub.repository}/releases/${one.id}`;
  return {
    id: one.id,
    node_id: nodeId('RE', one.id),
    tag_name: one.tag,
    // The branch that was chosen when the tag was made, not the commit of the tag.
    target_commitish: 'main',
    name: one.tag,
    body: null,
    draft: false,
    prerelease: false,
    immutable: false,
    author: user(hub, 'nadia'),
    ...DATES,
    published_at: DATES.created_at,
    url,
    html_url: `${hub.serverUrl}/${hub.repository}/releases/tag/${one.tag}`,
    assets_url: `${url}/assets`,
    upload_url: `${url}/assets{?name,label}`,
    tarball_url: `${hub.url}/repos/${hub.repository}/tarball/${one.tag}`,
    zipball_url: `${hub.url}/repos/${hub.repository}/zipball/${one.tag}`,
    assets: one.assets.map((each) => asset(hub, one.tag, each)),
  };
}

export const releases: Handlers = {
  'repos/get-release-by-tag': ({ params }, hub) => {
    const one = hub.state.releases.find(({ tag }) => tag === params.tag);
    return one ? json(release(hub, one)) : notFound();
  },
  'repos/list-release-assets': ({ params }, hub) => {
    const one = hub.state.releases.find(({ id }) => id === params.release_id);
    return one ? list(one.assets.map((each) => asset(hub, one.tag, each))) : notFound();
  },
  'repos/get-release-asset': ({ params, accept }, hub) => {
    const of = hub.state.releases.find((one) => one.assets.some(({ id }) => id === params.asset_id));
    const one = of?.assets.find(({ id }) => id === params.asset_id);
    if (!of || !one) return notFound();
    if (!accept.includes('application/octet-stream')) return json(asset(hub, of.tag, one));
    return { status: 302, headers: { location: hub.blobs.put(one.name, one.bytes, 'application/octet-stream') } };
  },
};
