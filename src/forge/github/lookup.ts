import type { RemoteTarget } from '../../model/evidence.ts';
import type { RemoteAnswer } from '../../model/forge.ts';
import { Fault } from './fault.ts';
import { dependabot, secretScanning } from './lookup/alerts.ts';
import { artifact } from './lookup/artifact.ts';
import { check } from './lookup/check.ts';
import { codeScanning } from './lookup/code-scanning.ts';
import { commit, compare } from './lookup/commit.ts';
import type { Asked } from './lookup/ground.ts';
import { unknown } from './lookup/ground.ts';
import { job } from './lookup/job.ts';
import { release } from './lookup/release.ts';
import { review } from './lookup/review.ts';
import { run } from './lookup/run.ts';

type Of<Kind extends RemoteTarget['kind']> = Extract<RemoteTarget, { kind: Kind }>;

const LOOKUPS: { readonly [Kind in RemoteTarget['kind']]: (target: Of<Kind>, asked: Asked) => Promise<RemoteAnswer> } =
  {
    run,
    job,
    check,
    artifact,
    'code-scanning': codeScanning,
    dependabot,
    'secret-scanning': secretScanning,
    commit,
    compare,
    release,
    review,
  };

/** Verifies a thing of this repository by the endpoint that proves it. Never throws: what cannot be learned is `unknown`. */
export async function lookUp(target: RemoteTarget, asked: Asked): Promise<RemoteAnswer> {
  const ask = LOOKUPS[target.kind] as (target: RemoteTarget, asked: Asked) => Promise<RemoteAnswer>;
  try {
    return await ask(target, asked);
  } catch (error) {
    if (error instanceof Fault && error.kind === 'missing')
      return { resolution: { kind: 'missing', why: error.message } };
    return unknown(error instanceof Error ? error.message : String(error));
  }
}
