import { collect } from '../../src/collect.ts';
import type { Forge } from '../../src/model/forge.ts';
import { openWorkshop, type Workshop } from '../forge/local/workshop.ts';

const PATH = '.github/ready-waivers.yml';
let shop: Workshop;
beforeAll(() => {
  shop = openWorkshop();
});
afterAll(() => shop.done());

const entry = (migration: string, more = '') =>
  `  - migration: ${migration}\n    reason: It is tried on a copy first\n    owner: ada-l\n    approvedBy: grace-h\n    created: 2025-01-01\n    expires: 2025-02-01\n${more}`;
const file = (...entries: readonly string[]) => `waivers:\n${entries.join('')}`;
const BROKEN = '  - migration: x.sql\n';

let made = 0;
interface Sides {
  readonly base?: string;
  /** What main has since the branch began. */
  readonly main?: string | null;
  readonly head?: string | null;
  readonly config?: string;
}
/** The waivers of a change that starts at `base`, while the default branch went on to `main`. */
async function waivers({ base, main, head, config }: Sides) {
  const folder = `waivers-${made++}`;
  shop.init(folder);
  shop.commit(folder, 'Begin', { 'src/a.ts': 'a', ...(base === undefined ? {} : { [PATH]: base }) });
  shop.git(folder, 'checkout', '--quiet', '-b', 'feature');
  shop.commit(folder, 'Change', { 'src/a.ts': 'b', ...(head === undefined ? {} : { [PATH]: head }) });
  let tip: string | undefined;
  if (main !== undefined) {
    shop.git(folder, 'checkout', '--quiet', 'main');
    tip = shop.commit(folder, 'Go on', { 'src/c.ts': 'c', [PATH]: main });
    shop.git(folder, 'checkout', '--quiet', 'feature');
  }
  const open = await shop.open(folder, { base: 'main' });
  const forge: Forge =
    tip === undefined ? open : { ...open, change: async () => ({ ...(await open.change()), policyAt: tip }) };
  const policy = config === undefined ? {} : { policy: { path: 'given.yml', text: config } };
  const { facts } = await collect(forge, { now: '2025-01-02T00:00:00.000Z', ...policy });
  const { waivers: found } = facts;
  expect(JSON.parse(JSON.stringify(found ?? null))).toEqual(found ?? null);
  return {
    found,
    standing: found?.standing.map(({ id, of }) => `${id} ${of.kind === 'migration' ? of.migration : of.kind}`),
    proposed: found?.proposed.map(({ id, of }) => `${id} ${of.kind === 'migration' ? of.migration : of.kind}`),
    broken: found?.broken.map(({ proposed, at }) => `${proposed ? 'proposed' : 'standing'}:${at.line}`),
    files: facts.change.files,
  };
}

const [A, B, C] = [entry('a.sql'), entry('b.sql'), entry('c.sql')];
describe('The PR weakens the policy, the waivers or the workflow of the gate', () => {
  test.each<[string, Sides, readonly string[], readonly string[], readonly string[]]>([
    ['only the default branch has them', { base: file(A, B) }, ['w1 a.sql', 'w2 b.sql'], [], []],
    ['the change adds one', { base: file(A), head: file(A, B) }, ['w1 a.sql'], ['new2 b.sql'], []],
    ['the change brings the file', { head: file(A) }, [], ['new1 a.sql'], []],
    ['the change moves them', { base: file(A, B), head: file(B, A) }, ['w1 a.sql', 'w2 b.sql'], [], []],
    ['the change writes comments', { base: file(A), head: `# why\n${file(A)}` }, ['w1 a.sql'], [], []],
    [
      'the change gives a longer time',
      { base: file(A), head: file(A.replace('02-01', '03-01')) },
      ['w1 a.sql'],
      ['new1 a.sql'],
      [],
    ],
    [
      'the change names another approver',
      { base: file(A), head: file(A.replace('grace-h', 'eve-m')) },
      ['w1 a.sql'],
      ['new1 a.sql'],
      [],
    ],
    ['the change deletes one, which stands', { base: file(A, B), head: file(A) }, ['w1 a.sql', 'w2 b.sql'], [], []],
    ['the change deletes the file, which stands', { base: file(A), head: null }, ['w1 a.sql'], [], []],
    ['the change breaks the file', { base: file(A), head: 'waivers: [' }, ['w1 a.sql'], [], ['proposed:1']],
    [
      'the change breaks an entry',
      { base: file(A), head: file(A, BROKEN, B) },
      ['w1 a.sql'],
      ['new3 b.sql'],
      ['proposed:8'],
    ],
    [
      'what was broken before is not of the change',
      { base: file(BROKEN), head: file(A, BROKEN) },
      [],
      ['new1 a.sql'],
      ['standing:2'],
    ],
    ['the default branch went on', { base: file(A), main: file(A, B) }, ['w1 a.sql', 'w2 b.sql'], [], []],
    ['the default branch took one away since', { base: file(A, B), main: file(B) }, ['w1 b.sql'], [], []],
    [
      'the same, and the change adds another',
      { base: file(A, B), main: file(B), head: file(A, B, C) },
      ['w1 b.sql'],
      ['new3 c.sql'],
      [],
    ],
    ['the default branch has them since', { main: file(A) }, ['w1 a.sql'], [], []],
    ['both brought the same', { main: file(A), head: file(A) }, ['w1 a.sql'], [], []],
  ])('%s', async (_, sides, standing, proposed, broken) => {
    const told = await waivers(sides);
    expect({ standing: told.standing, proposed: told.proposed }).toEqual({ standing, proposed });
    expect([...new Set(told.broken)]).toEqual(broken);
  });
});

test('no file, no waivers', async () => expect((await waivers({})).found).toBeUndefined());

test('the path is the configured one, also by a given configuration', async () => {
  const config = 'waivers:\n  path: docs/waivers.yml\n';
  expect((await waivers({ base: file(A), config })).found).toBeUndefined();
  const same = await waivers({ base: file(A), head: file(A, B), config: `waivers:\n  path: ${PATH}\n` });
  expect([same.standing, same.proposed]).toEqual([['w1 a.sql'], ['new2 b.sql']]);
});

test('a link in its place is told, not followed', async () => {
  const folder = 'linked';
  shop.init(folder);
  shop.write(`${folder}/src/a.ts`, 'a');
  shop.write(`${folder}/.github/x`, '');
  shop.link(`${folder}/${PATH}`, '/etc/passwd');
  shop.commit(folder, 'Begin');
  shop.git(folder, 'checkout', '--quiet', '-b', 'feature');
  shop.commit(folder, 'Change', { 'src/a.ts': 'b' });
  const { facts } = await collect(await shop.open(folder, { base: 'main' }), { now: '2025-01-02T00:00:00.000Z' });
  expect(facts.waivers?.broken).toEqual([{ says: `${PATH} is not a plain file`, at: { path: PATH, line: 1 } }]);
});

test('a waiver in the change makes no evidence stale', async () => {
  const { files } = await waivers({ head: file(A) });
  expect(files.find(({ path }) => path === PATH)).toMatchObject({ document: true });
});
