import { createHash } from 'node:crypto';
import type { RemoteTarget } from '../../../model/evidence.ts';
import type { RemoteAnswer } from '../../../model/forge.ts';
import { Fault } from '../fault.ts';
import * as shapes from '../shapes.ts';
import { BadZip, isZip, readZip } from '../zip.ts';
import { type Asked, missing, ran, refused, unknown } from './ground.ts';
import { believe } from './run.ts';

/** Largest artifact that is downloaded, in bytes. */
const CAP = 100_000_000;

async function listed(run: string, { api }: Asked): Promise<readonly shapes.ArtifactData[]> {
  const page = (number: number) =>
    api.get('/actions/runs/{run_id}/artifacts', {
      what: `the artifacts of run ${run}`,
      shape: shapes.artifacts,
      params: { run_id: run, per_page: 100, page: number },
    });
  const first = await page(1);
  const rest = Math.min(Math.ceil(first.total_count / 100), 10) - 1;
  const pages = await Promise.all(Array.from({ length: Math.max(rest, 0) }, (_, at) => page(at + 2)));
  return [first, ...pages].flatMap((one) => one.artifacts);
}

/** Why another artifact of the same name makes this one worthless; undefined when none does. */
function rivalled(
  found: shapes.ArtifactData,
  all: readonly shapes.ArtifactData[],
  started: string,
): string | undefined {
  const rivals = all.filter((one) => one.name === found.name && one.id !== found.id);
  const newer = rivals.find((one) => one.id > found.id);
  if (newer) return `artifact ${found.id} was replaced by ${newer.id} of the same name (${found.name}); link that one`;
  // An older one of an earlier attempt is what re-running leaves behind; two of one attempt are not told apart.
  const twin = rivals.find((one) => (one.created_at ?? '') >= started);
  return twin
    ? `the run has two artifacts of the name ${found.name}, so it cannot be told which one counts`
    : undefined;
}

async function download(id: string, { api }: Asked): Promise<Uint8Array | RemoteAnswer> {
  try {
    return await api.stored('/actions/artifacts/{artifact_id}/{archive_format}', {
      what: `artifact ${id}`,
      params: { artifact_id: id, archive_format: 'zip' },
      cap: CAP,
    });
  } catch (error) {
    if (error instanceof Fault && error.kind === 'missing')
      return missing(`artifact ${id} has expired or was deleted; run the workflow again and link the new one`);
    if (error instanceof Fault && error.kind === 'refused') return refused(error.message);
    return unknown(error instanceof Error ? error.message : String(error));
  }
}

/** An artifact of a run: named by its list, not expired, not replaced, with the digest that GitHub keeps; then its files. */
export async function artifact(
  target: Extract<RemoteTarget, { kind: 'artifact' }>,
  asked: Asked,
): Promise<RemoteAnswer> {
  const id = target.artifact;
  const [found, all, bytes] = await Promise.all([
    believe(target.run, asked),
    listed(target.run, asked),
    download(id, asked),
  ]);
  const meta =
    all.find((one) => String(one.id) === id) ??
    (await asked.api.get('/actions/artifacts/{artifact_id}', {
      what: `artifact ${id}`,
      shape: shapes.artifact,
      params: { artifact_id: id },
    }));
  const of = meta.workflow_run;
  if (String(of?.id) !== target.run || of?.repository_id !== asked.pull.base.repo.id)
    return refused(`artifact ${id} (${meta.name}) is not of run ${target.run} of this repository`);
  if (found.kind === 'answer') return found.answer;
  if (of.head_sha !== undefined && of.head_sha !== found.run.head_sha)
    return refused(`artifact ${id} (${meta.name}) was made on another commit than its run`);
  if (meta.expired) {
    const on = meta.expires_at ? ` on ${meta.expires_at.slice(0, 10)}` : '';
    return missing(`artifact ${id} (${meta.name}) expired${on}; run the workflow again and link the new one`);
  }
  const rival = rivalled(meta, all, found.run.run_started_at ?? '');
  if (rival) return refused(rival);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  if (meta.digest && meta.digest !== digest)
    return refused(`artifact ${id} (${meta.name}) has another digest than GitHub keeps for it`);
  const answer = { ...ran(found.facts, found.sha), digest, ...(meta.expires_at ? { expires: meta.expires_at } : {}) };
  if (!isZip(bytes)) return { ...answer, files: [{ path: meta.name, bytes }] };
  try {
    const files = readZip(bytes);
    if (files.length === 0) return refused(`artifact ${id} (${meta.name}) is empty`);
    return { ...answer, files };
  } catch (error) {
    if (error instanceof BadZip) return refused(`artifact ${id} (${meta.name}) is not read: ${error.message}`);
    throw error;
  }
}
