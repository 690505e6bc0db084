import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openBoard } from '../../../src/forge/github/board.ts';
import { openPulls } from '../../../src/forge/github/pulls.ts';
import type { RemoteTarget } from '../../../src/model/evidence.ts';
import { routeOf } from '../../github/contract.ts';
import type { Fault } from '../../github/faults.ts';
import { READ_AND_STATUS } from '../../github/server.ts';
import { type Linked, linked } from './linked.ts';
import { apiOf, forgeOf } from './ports.ts';

/** What came of asking: `true` is an answer as good as without the fault. */
type Ask = (one: Linked) => Promise<boolean>;

/** Milliseconds that a call may take: few only where one never ends, since the fake compiles its schemas at the first. */
let patience = 10_000;
/** Id of a job in an earlier attempt of its run. */
let earlier = '';
const repository = 'acme/orders';
const forge = async ({ hub }: Linked) => forgeOf(hub, { api: await apiOf(hub, patience, 0) });
const look =
  (target: RemoteTarget, kinds: readonly string[] = ['found']): Ask =>
  async (one) => {
    const { resolution, files = [] } = await (await forge(one)).lookUp(target);
    const proves = resolution.kind === 'found' && target.kind === 'release' && target.asset ? files.length > 0 : true;
    return proves && kinds.includes(resolution.kind);
  };
const board = (one: Linked) => apiOf(one.hub, patience, 0).then((api) => openBoard(api, 'Ready', undefined));
const big = 'x'.repeat(400_000);

/** Every operation that a check of many links does not call, with the question that does. */
const ASKS: Readonly<Record<string, Ask>> = {
  'actions/get-artifact': look({ kind: 'artifact', repository, run: '501', artifact: '701' }, ['refused']),
  'actions/list-jobs-for-workflow-run': (given) => look({ kind: 'job', repository, run: '502', job: earlier })(given),
  'code-scanning/get-alert': look({ kind: 'code-scanning', repository, query: '', alert: '5' }, ['not-evidence']),
  'dependabot/get-alert': look({ kind: 'dependabot', repository, alert: '6' }, ['not-evidence']),
  'dependabot/list-alerts-for-repo': look({ kind: 'dependabot', repository }, ['not-evidence']),
  'secret-scanning/get-alert': look({ kind: 'secret-scanning', repository, alert: '7' }, ['not-evidence']),
  'secret-scanning/list-alerts-for-repo': look({ kind: 'secret-scanning', repository }, ['not-evidence']),
  'repos/get-commit': look({ kind: 'release', repository, tag: 'v1' }),
  'repos/get-release-by-tag': look({ kind: 'release', repository, tag: 'v1' }),
  'repos/get-release-asset': look({ kind: 'release', repository, tag: 'v1', asset: 'junit.xml' }),
  'git/get-blob': async (one) => {
    const opened = await forge(one);
    const entry = (await opened.tree(opened.head)).entries.get('docs/big.json');
    const answer = await opened.blob(entry?.oid ?? '', 1_000_000);
    return answer.kind === 'bytes' && answer.bytes.length === big.length;
  },
  'pulls/list-files': async (one) => {
    Object.assign(one.hub.state, { treeLimit: 2 });
    try {
      return (await (await forge(one)).change()).incomplete === undefined;
    } finally {
      Object.assign(one.hub.state, { treeLimit: undefined });
    }
  },
  'pulls/list': async (one) => (await openPulls(await apiOf(one.hub, patience, 0))).length === 1,
  'issues/list-comments': async (one) => (await (await board(one)).comments(12)).length === 1,
  'issues/create-comment': async (one) => (await board(one)).addComment(12, 'Hello').then(() => true),
  'issues/update-comment': async (one) => (await board(one)).editComment(901, 'Hello again').then(() => true),
};

const FAULTS: Readonly<Record<string, Omit<Fault, 'operation'>>> = {
  'a 500': { kind: 'status', status: 500 },
  'a 403 rate limit': { kind: 'rate-limit-primary' },
  'a 404': { kind: 'not-found' },
  garbage: { kind: 'garbage' },
  'half a body': { kind: 'half-body' },
  'a timeout': { kind: 'slow' },
};
/** A redirect is followed whatever its body holds. */
const TRUE_ALL_THE_SAME = /^repos\/get-release-asset: (garbage|half)/;

let one: Linked;
beforeAll(async () => {
  one = await linked([]);
  const { hub } = one;
  hub.pushPull(12, [{ files: { 'docs/big.json': big } }]);
  one.run({ id: 501 });
  one.run({
    id: 502,
    attempts: ['failure', 'success'],
    jobs: [{ id: 6020, name: 'test' }],
    artifacts: [{ id: 701, name: 'junit', files: { 'junit.xml': '<a/>' } }],
  });
  hub.addAlert({ kind: 'code-scanning', number: 5, state: 'fixed' });
  hub.addAlert({ kind: 'dependabot', number: 6, state: 'fixed' });
  hub.addAlert({ kind: 'secret-scanning', number: 7, state: 'resolved' });
  hub.addRelease({ tag: 'v1', sha: one.head, assets: { 'junit.xml': '<a/>' } });
  earlier = String(hub.state.jobs.find((job) => job.run === 502 && job.attempt === 1)?.id);
  hub.addComment({ id: 901, issue: 12, user: 'kim', body: 'Hello' });
});
beforeEach(() => {
  patience = 10_000;
  one.hub.reset();
  one.hub.allow({
    ...READ_AND_STATUS,
    'pull-requests': 'write',
    'secret-scanning-alerts': 'read',
    'vulnerability-alerts': 'read',
  });
});
afterEach(() => {
  one.hub.takeViolations();
});
afterAll(() => one.hub.close());

describe.each(Object.entries(ASKS))('Rate limit, 5xx, timeouts, garbage, half bodies at %s', (operation, ask) => {
  test('without a fault there is an answer', async () => {
    expect(await ask(one)).toBe(true);
    expect(one.hub.count()[operation]).toBeGreaterThan(0);
    expect(one.hub.takeViolations()).toEqual([]);
  });

  test.each(Object.entries(FAULTS))('%s is no answer', async (name, fault) => {
    one.hub.fault({ operation, ...fault });
    patience = fault.kind === 'slow' ? 250 : 10_000;
    const came = await ask(one).catch((error: unknown) => {
      expect((error as Error).message).toMatch(/^(?:cannot tell: )?(?:GitHub|the token|there is)/);
      return false;
    });
    expect(came).toBe(TRUE_ALL_THE_SAME.test(`${operation}: ${name}`));
  });
});

test('every endpoint in use is in this table or in one of its neighbours', async () => {
  const folder = path.resolve(import.meta.dirname, '../../../src/forge/github');
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    // What only a command of a person does leads to no verdict.
    .filter((name) => name.endsWith('.ts') && !/^(?:fault|push)\.ts$/.test(name))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const KIND = /\$\{kind\}/;
  const routes = texts
    .flatMap((text) => [...text.matchAll(/(?:get|bytes|stored|send)\(\s*[`']((?:(?:GET|POST|PATCH) )?\/[^`']+)[`']/g)])
    .map(([, route = '']) => route)
    .flatMap((route) =>
      KIND.test(route) ? ['dependabot', 'secret-scanning'].map((kind) => route.replace(KIND, kind)) : [route],
    );
  const used = new Set(
    routes.map((route) => {
      const [, method = 'GET', below = ''] = /^(?:(\w+) )?(.*)$/.exec(route) ?? [];
      const full = below.startsWith('/orgs/') ? below : `/repos/acme/orders${below}`;
      return routeOf(method, full.replace(/\{\w+\}/g, '1'))?.operation.id ?? route;
    }),
  );
  expect(used.size).toBeGreaterThan(25);
  const neighbours = [
    ...readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test.ts')),
    '../../action/bundle.test.ts',
  ].map((name) => readFileSync(path.join(import.meta.dirname, name), 'utf8'));
  const untested = [...used].filter((id) => !(id in ASKS) && !neighbours.some((text) => text.includes(`'${id}'`)));
  expect(untested).toEqual([]);
});
