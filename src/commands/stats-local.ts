import { CONFIG_PATH, loadPolicy } from '../config/load.ts';
import { findRepository } from '../forge/local/find.ts';
import { documentLives, revertsOf, textAt, trunkOf } from '../forge/local/history.ts';
import { Stop } from '../model/stop.ts';
import { prdMatcher } from '../prd/choose.ts';
import { rules } from '../rules/index.ts';
import type { Sources } from '../stats/numbers.ts';
import { waiverAges } from '../stats/waivers.ts';

/** What the history of a local repository tells: documents from draft to ready, reverts, and the waivers that stand. */
export async function localSources(folder: string, since: string | undefined, now: string): Promise<Sources> {
  const repository = await findRepository(folder, process.env);
  try {
    const trunk = await trunkOf(repository);
    if (trunk === undefined) throw new Stop(2, 'This repository has no commits yet, so there is nothing to count');
    const text = await textAt(repository, trunk, CONFIG_PATH);
    const file = { kind: 'base', path: CONFIG_PATH, commit: trunk, ...(text === undefined ? {} : { text }) } as const;
    const { policy } = await loadPolicy(file, rules);
    const asked = {
      isPrd: prdMatcher(policy),
      ready: policy.statuses.ready,
      ...(since === undefined ? {} : { since }),
    };
    const [documents, reverts, waivers] = await Promise.all([
      documentLives(repository, trunk, asked),
      revertsOf(repository, trunk, since),
      textAt(repository, trunk, policy.waivers.path),
    ]);
    const { readWaivers } = await import('../config/waivers.ts');
    const ids = rules.map(({ id }) => id);
    const standing = waivers === undefined ? [] : readWaivers(policy.waivers.path, waivers, ids, 'w').waivers;
    return { samples: [], documents, deliveries: [reverts], waivers: waiverAges(standing, now) };
  } finally {
    await repository.git.close();
  }
}
