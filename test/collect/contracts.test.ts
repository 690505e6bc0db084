import { collect } from '../../src/collect.ts';
import { openWorkshop, type Workshop } from '../forge/local/workshop.ts';

let shop: Workshop;
beforeAll(() => {
  shop = openWorkshop();
});
afterAll(() => shop.done());

const api = (operation: string) =>
  `openapi: 3.1.0\ninfo: {title: Orders, version: 1.0.0}\npaths:\n  /orders:\n    get: {responses: {'200': {description: ok}}}\n${operation}`;
const GOING = `    delete:\n      deprecated: true\n      x-sunset: '2026-03-01'\n      responses: {'204': {description: gone}}\n`;

test.each([
  ['2026-02-28T12:00:00.000Z', 'breaking'],
  ['2026-03-02T12:00:00.000Z', 'dangerous'],
])('at %s taking an operation away whose last day is the first of March is %s', async (now, level) => {
  const folder = `sunset-${level}`;
  shop.init(folder);
  shop.commit(folder, 'Begin', { 'api/openapi.yaml': api(GOING) });
  shop.git(folder, 'checkout', '--quiet', '-b', 'topic');
  shop.commit(folder, 'Change', { 'api/openapi.yaml': api('') });
  const { facts } = await collect(await shop.open(folder, { base: 'main' }), { now });
  expect(facts.contracts).toMatchObject([{ comparison: { kind: 'compared', changes: [{ level }] } }]);
});
