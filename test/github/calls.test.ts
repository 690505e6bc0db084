import { longestChain } from './calls.ts';
import { github } from './server.ts';

const calls = (...spans: readonly (readonly [number, number])[]) =>
  spans.map(([started, ended]) => ({ started, ended }));

test.each([
  ['nothing', calls(), 0],
  ['all at once', calls([0, 10], [1, 11], [2, 9]), 1],
  ['one after the other', calls([0, 1], [1, 2], [2, 3]), 3],
  ['two waves', calls([0, 10], [0, 20], [21, 30], [22, 31]), 2],
  ['a long one beside three short ones', calls([0, 100], [0, 10], [20, 30], [40, 50]), 3],
  ['a second wave that starts before the slowest of the first', calls([0, 10], [0, 50], [12, 20], [51, 60]), 3],
  ['one that is never answered', calls([0, Number.POSITIVE_INFINITY], [0, 5], [6, 7]), 2],
])('longest chain: %s', (_, spans, length) => expect(longestChain(spans)).toBe(length));

test('the server sees who waited for whom', async () => {
  const hub = await github({ latency: 40 });
  const get = async (address: string) =>
    (await fetch(hub.url + address, { headers: { authorization: `token ${hub.token}` } })).text();
  const parts = ['pulls', 'commits', 'actions/runs', 'branches/main'].map((part) => `/repos/acme/orders/${part}`);
  // Schemas are compiled at the first call of each kind, which keeps client and server of this process busy.
  for (const part of parts) await get(part);
  hub.reset();
  await get('/repos/acme/orders');
  await Promise.all(parts.map(get));
  await get('/rate_limit');
  expect(hub.chain()).toBe(3);
  expect(Object.values(hub.count()).reduce((sum, count) => sum + count, 0)).toBe(6);
  expect(hub.calls().every((call) => call.bytes > 0 && call.ended > call.started)).toBe(true);
  hub.reset();
  expect([hub.chain(), hub.calls()]).toEqual([0, []]);
  await hub.close();
});
