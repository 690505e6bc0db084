import { type Handlers, type Hub, json, list, nodeId, notFound, problem } from '../hub.ts';
import type { ArtifactRecord } from '../state.ts';

const DAY = 24 * 3_600_000;

/** `artifact`. */
function artifact(hub: Hub, one: ArtifactRecord) {
  const run = hub.state.runs.find(({ id }) => id === one.run);
  const idOf = (name: string | undefined) => hub.state.repositories.find(({ fullName }) => fullName === name)?.id ?? 0;
  const url = `${hub.url}/repos/${hub.repository}/actions/artifacts/${one.id}`;
  // The bundle goes by the machine's clock: for it, too, an artifact that has not expired has its days before it.
  const from = one.expired ? Date.parse(one.createdAt) : Math.max(Date.parse(one.createdAt), Date.now());
  const expires = `${new Date(from + 90 * DAY).toISOString().slice(0, 19)}Z`;
  return {
    id: one.id,
    node_id: nodeId('MDA', one.id),
    name: one.name,
    size_in_bytes: one.bytes.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: one.expired,
    digest: one.digest,
    created_at: one.createdAt,
    updated_at: one.createdAt,
    expires_at: expires,
    workflow_run: run
      ? {
          id: run.id,
          repository_id: idOf(hub.repository),
          head_repository_id: idOf(run.headRepository),
          head_branch: run.branch ?? '',
          head_sha: run.sha,
        }
      : null,
  };
}

const shown = (hub: Hub, query: Readonly<Record<string, unknown>>, run?: unknown) => {
  const found = hub.state.artifacts
    .filter((one) => !one.deleted && (run === undefined || one.run === run))
    .filter((one) => query.name === undefined || one.name === query.name);
  return list(
    found.sort((a, b) => b.id - a.id).map((one) => artifact(hub, one)),
    'artifacts',
  );
};
const find = (hub: Hub, id: unknown) => hub.state.artifacts.find((one) => one.id === id && !one.deleted);

export const artifacts: Handlers = {
  'actions/list-artifacts-for-repo': ({ query }, hub) => shown(hub, query),
  'actions/list-workflow-run-artifacts': ({ params, query }, hub) =>
    hub.state.runs.some(({ id }) => id === params.run_id) ? shown(hub, query, params.run_id) : notFound(),
  'actions/get-artifact': ({ params }, hub) => {
    const one = find(hub, params.artifact_id);
    return one ? json(artifact(hub, one)) : notFound();
  },
  'actions/download-artifact': ({ params }, hub) => {
    const one = find(hub, params.artifact_id);
    if (!one || params.archive_format !== 'zip') return notFound();
    if (one.expired) return problem(410, 'Artifact has expired');
    return { status: 302, headers: { location: hub.blobs.put(`${one.name}.zip`, one.bytes, 'application/zip') } };
  },
};
