import path from 'node:path';
import { findRepository } from '../../../src/forge/local/find.ts';
import { documentLives, revertsOf, textAt, trunkOf } from '../../../src/forge/local/history.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

let shop: Workshop;
beforeAll(() => {
  shop = openWorkshop();
});
afterAll(() => shop.done());

const asked = { isPrd: (file: string) => file.startsWith('PRDs/'), ready: ['Ready', 'Ready for Development'] };
const page = (status: string) => `---\nname: x\n${status}\n---\n\n# X\n\nstatus: Ready is only said here\n`;
const repository = (folder: string) => findRepository(path.join(shop.root, folder), shop.env);
let made = 0;

/** Lives of the documents after these commits, without times: whether each came to ready. */
async function livesOf(...commits: readonly Readonly<Record<string, string | null>>[]) {
  const folder = `lives-${made++}`;
  shop.init(folder);
  for (const [at, files] of commits.entries()) shop.commit(folder, `Commit ${at}`, files);
  const found = await repository(folder);
  const lives = await documentLives(found, (await trunkOf(found)) ?? '', asked);
  await found.git.close();
  return lives.map(({ path: file, draft, ready }) => [file, ready === undefined ? undefined : draft < ready]);
}

describe('documents from draft to ready', () => {
  test.each<[string, readonly Readonly<Record<string, string | null>>[], readonly unknown[]]>([
    [
      'one that became ready',
      [{ 'PRDs/a.md': page('status: Draft') }, { 'PRDs/a.md': page('status: "Ready" # at last') }],
      [['PRDs/a.md', true]],
    ],
    [
      'one that is in review',
      [{ 'PRDs/a.md': page('status: Draft') }, { 'PRDs/a.md': page('status: In Review') }],
      [['PRDs/a.md', undefined]],
    ],
    ['one that came in ready tells nothing', [{ 'PRDs/a.md': page('status: Ready') }], []],
    [
      'what is no product document',
      [{ 'docs/a.md': page('status: Draft') }, { 'docs/a.md': page('status: Ready') }],
      [],
    ],
    [
      'one that was renamed on the way',
      [
        { 'PRDs/a.md': page('status: Draft') },
        { 'PRDs/a.md': null, 'PRDs/b ü.md': page('status: Draft') },
        { 'PRDs/b ü.md': page("status: 'ready for development'") },
      ],
      [['PRDs/b ü.md', true]],
    ],
    [
      'the first time counts',
      [
        { 'PRDs/a.md': page('status: Draft') },
        { 'PRDs/a.md': page('status: Ready') },
        { 'PRDs/a.md': page('status: Draft') },
        { 'PRDs/a.md': page('status: Ready') },
      ],
      [['PRDs/a.md', true]],
    ],
  ])('%s', async (_what, commits, lives) => expect(await livesOf(...commits)).toEqual(lives));
});

test('reverts are counted once, against what came in on the first line', async () => {
  shop.init('reverts');
  shop.commit('reverts', 'One', { a: '1' });
  const bad = shop.commit('reverts', 'Two', { a: '2' });
  shop.git('reverts', 'revert', '--no-edit', bad);
  shop.commit('reverts', 'Say\n\nThis reverts commit nothing at all', { b: '2' });
  const found = await repository('reverts');
  expect(await revertsOf(found, 'HEAD')).toEqual({ from: 'reverts', total: 3, failed: 1 });
  expect(await revertsOf(found, 'HEAD', '2031-01-01')).toEqual({ from: 'reverts', total: 0, failed: 0 });
  expect(await textAt(found, 'HEAD', 'b')).toBe('2');
  expect(await textAt(found, 'HEAD', 'c')).toBeUndefined();
  await found.git.close();
});
