import { createHash } from 'node:crypto';
import type { RemoteTarget } from '../../../model/evidence.ts';
import type { RemoteAnswer } from '../../../model/forge.ts';
import * as shapes from '../shapes.ts';
import { type Asked, countsFor, FOUND, missing, refused } from './ground.ts';

/** Largest asset that is downloaded, in bytes. */
const CAP = 50_000_000;

/** A release by the commit of its tag (what it was drafted for proves nothing), with the asset if one is linked. */
export async function release(target: Extract<RemoteTarget, { kind: 'release' }>, asked: Asked): Promise<RemoteAnswer> {
  const { api } = asked;
  const [found, tagged] = await Promise.all([
    api.get('/releases/tags/{tag}', {
      what: `release ${target.tag}`,
      shape: shapes.release,
      params: { tag: target.tag },
    }),
    api.get('/commits/{ref}', {
      what: `tag ${target.tag}`,
      shape: shapes.commit,
      params: { ref: `tags/${target.tag}`, per_page: 1, page: 2 },
    }),
  ]);
  if (found.draft) return refused(`release ${target.tag} is only a draft`);
  const commit = { sha: await countsFor(tagged.sha, asked), from: 'ref' } as const;
  // Anybody with write access can put another file in the place of an asset.
  const answer = { resolution: FOUND, origin: 'external', commit } as const;
  if (target.asset === undefined) return answer;
  const asset = found.assets.find((one) => one.name === target.asset);
  if (asset?.state !== 'uploaded') return missing(`release ${target.tag} has no asset ${target.asset}`);
  const what = `asset ${asset.name}`;
  if (asset.size > CAP) return refused(`${what} has ${asset.size} bytes, more than the ${CAP} that are read`);
  const accept = 'application/octet-stream';
  const bytes = await api.stored('/releases/assets/{asset_id}', {
    what,
    params: { asset_id: asset.id },
    accept,
    cap: CAP,
  });
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  if (asset.digest && asset.digest !== digest) return refused(`${what} has another digest than GitHub keeps for it`);
  return { ...answer, digest, files: [{ path: asset.name, bytes }] };
}
