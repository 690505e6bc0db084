import { Fault } from '../../../src/forge/github/fault.ts';
import { deploymentsOf, statusesOf } from '../../../src/forge/github/statistics.ts';
import { type GitHub, github, READ_AND_STATUS } from '../../github/server.ts';
import { apiOf } from './ports.ts';

let hub: GitHub;
afterEach(() => hub?.close());

async function opened(): Promise<string> {
  hub = await github({
    permissions: { ...READ_AND_STATUS, deployments: 'read' },
    branches: { work: { commits: [{ files: { 'src/a.ts': '1\n' } }, { files: { 'src/a.ts': '2\n' } }] } },
  });
  hub.addPull({ head: 'work', author: 'eve' });
  return hub.state.pulls.find(({ number }) => number === 12)?.headSha ?? '';
}

test('verdicts come from the statuses of the commits, with their first reason and the day of the pull request', async () => {
  const head = await opened();
  const status = { context: 'Ready', createdAt: '2026-03-02T10:00:00Z' } as const;
  hub.addStatus({
    ...status,
    sha: `${head}~1`,
    state: 'failure',
    description: 'Not ready: QA has not signed off (a-prd.md:71, +2 more)',
  });
  hub.addStatus({ ...status, sha: head, state: 'pending', description: 'Checking the evidence' });
  hub.addStatus({ ...status, sha: head, state: 'success', description: 'Ready: 20 checks passed' });
  hub.addStatus({ ...status, sha: head, state: 'failure', context: 'Other' });
  const samples = await statusesOf(await apiOf(hub), 'Ready');
  expect(samples).toEqual([
    expect.objectContaining({ change: 'acme/orders#12', state: 'not-ready', firstFailure: 'QA has not signed off' }),
    expect.objectContaining({ change: 'acme/orders#12', state: 'ready', began: expect.stringMatching(/Z$/) }),
  ]);
  expect(await statusesOf(await apiOf(hub), 'Ready', '2099-01-01')).toEqual([]);
});

test.each([
  ['success', 'Report only, would block. Not ready: a (+1 more)', 'not-ready'],
  ['success', 'Ready, the gate does not apply: no code', 'ready'],
  ['error', 'Cannot tell: GitHub is away', 'cannot-tell'],
  ['pending', 'Waiting: run 5 goes on', 'waiting'],
  ['pending', 'Checking the evidence', undefined],
  ['error', 'odd', undefined],
] as const)('a status %s "%s" is %s', async (state, description, verdict) => {
  const head = await opened();
  hub.addStatus({ sha: head, context: 'Ready', state, description });
  expect((await statusesOf(await apiOf(hub), 'Ready')).map((one) => one.state)).toEqual(verdict ? [verdict] : []);
});

test('deployments that ended are counted, replaced ones had gone well', async () => {
  const sha = await opened();
  for (const state of ['SUCCESS', 'INACTIVE', 'FAILURE', 'ERROR', 'IN_PROGRESS', null] as const)
    hub.addDeployment({ sha, state, createdAt: '2026-03-02T10:00:00Z' });
  hub.addDeployment({ sha, state: 'FAILURE', createdAt: '2025-01-01T10:00:00Z' });
  const api = await apiOf(hub);
  expect(await deploymentsOf(api, '2026-01-01')).toEqual({ from: 'deployments', total: 4, failed: 2 });
  expect(await deploymentsOf(api)).toMatchObject({ total: 5, failed: 3 });
});

test('several pages are read', async () => {
  const sha = await opened();
  for (let count = 0; count < 130; count++) hub.addDeployment({ sha, state: 'SUCCESS' });
  expect(await deploymentsOf(await apiOf(hub))).toMatchObject({ total: 130 });
});

test('a repository that cannot be read is a fault', async () => {
  await opened();
  hub.fault({ path: 'graphql', kind: 'status', status: 502 });
  await expect(deploymentsOf(await apiOf(hub))).rejects.toThrow(Fault);
});

test('a token that may not read deployments is told so', async () => {
  hub = await github();
  await expect(deploymentsOf(await apiOf(hub))).rejects.toThrow(/deployments/);
});
