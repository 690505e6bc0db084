import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as z from 'zod/mini';
import { type Api, openApi } from '../../../src/forge/github/api.ts';
import { openBoard } from '../../../src/forge/github/board.ts';
import { readPull } from '../../../src/forge/github/start.ts';
import type { Fault } from '../../github/faults.ts';
import { type GitHub, github } from '../../github/server.ts';
import { apiOf } from './ports.ts';

let hub: GitHub;
beforeAll(async () => {
  hub = await github({ branches: { work: { commits: [{ files: { 'a.ts': 'a\n' } }] } } });
  hub.addPull({ head: 'work' });
});
beforeEach(() => hub.reset());
afterEach(() => {
  hub.takeViolations();
});
afterAll(() => hub.close());

const read = async (api: Promise<Api>) =>
  readPull(await api, 12).then(
    () => 'read',
    (error) => error.kind,
  );

describe('a call that failed is tried again where that can help', () => {
  test.each<[string, Omit<Fault, 'operation'>, string, number]>([
    ['nothing wrong', { kind: 'status', times: 0 }, 'read', 1],
    ['a 500 that stays', { kind: 'status' }, 'unavailable', 3],
    ['a 502 that passes', { kind: 'status', status: 502, times: 2 }, 'read', 3],
    ['a connection that breaks', { kind: 'reset', times: 1 }, 'read', 2],
    ['half a body', { kind: 'half-body', times: 1 }, 'read', 2],
    ['a 404', { kind: 'not-found' }, 'missing', 1],
    ['a secondary limit that asks for a second', { kind: 'rate-limit-secondary', retryAfter: 1, times: 1 }, 'read', 2],
    ['one that asks for more than a minute', { kind: 'rate-limit-secondary', retryAfter: 61 }, 'limit', 1],
    ['an hour that is used up', { kind: 'rate-limit-primary' }, 'limit', 1],
  ])('%s', async (_, fault, came, calls) => {
    hub.fault({ operation: 'pulls/get', ...fault });
    expect(await read(apiOf(hub, 10_000, 2))).toBe(came);
    expect(hub.count()['pulls/get']).toBe(calls);
  });
});

test('an answer that has not changed is asked for once more at no cost', async () => {
  const api = await apiOf(hub);
  const [first, second] = [await readPull(api, 12), await readPull(api, 12)];
  const third = await readPull(api, 12, true);
  expect([second, third]).toEqual([first, first]);
  expect(hub.calls().map((call) => call.status)).toEqual([200, 304]);
});

test('what could be said twice is not tried again', async () => {
  hub.fault({ operation: 'issues/create-comment', kind: 'status' });
  const board = openBoard(await apiOf(hub, 10_000, 2), 'Ready', undefined);
  await expect(board.addComment(12, 'Hello')).rejects.toMatchObject({ name: 'Fault' });
  expect(hub.count()['issues/create-comment']).toBe(1);
});

test('a query that GitHub gave up with a good status is tried again', async () => {
  const message = 'Something went wrong while executing your query. Please include `1:2` when reporting this issue.';
  const answers = [{ data: null, errors: [{ message }] }, { data: { viewer: { login: 'ready' } } }];
  let calls = 0;
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answers[calls]));
    calls += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const api = await openApi({ apiUrl, token: 't', repository: 'acme/orders', env: {}, retries: 1, secondMs: 1 });
    const shape = z.object({ viewer: z.object({ login: z.string() }) });
    expect(await api.graphql('query { viewer { login } }', {}, { what: 'who asks', shape })).toEqual({
      viewer: { login: 'ready' },
    });
    expect(calls).toBe(2);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
