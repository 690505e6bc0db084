import type { LockReader } from '../model/lockfile.ts';
import { Unreadable } from '../model/reading.ts';
import { type Block, nameOf, packagesOfBlocks } from './ground/blocks.ts';
import { manifestOf } from './ground/lock.ts';
import { blocksOfBerry } from './ground/yarn-berry.ts';
import { blocksOfClassic } from './ground/yarn-classic.ts';

/** `name@spec` taken apart; the `npm:` that yarn 4 puts in front of a range is no part of it. */
function askOf(folder: string, descriptor: string) {
  const name = nameOf(descriptor);
  return { folder, name, spec: descriptor.slice(name.length + 1).replace(/^npm:(?!@?[^@]+@)/, '') };
}

/** What the manifests asked for: yarn 2 to 4 keep a block per workspace; yarn 1 only what anybody asked for (`*`). */
const asksOf = (blocks: readonly Block[], berry: boolean) =>
  berry
    ? blocks.flatMap(({ folder, needs, wants }) =>
        folder === undefined ? [] : [...needs, ...wants].map((one) => askOf(folder === '.' ? '' : folder, one)),
      )
    : blocks.flatMap(({ asked }) => asked.map((one) => askOf('*', one)));

/** yarn.lock: the text format of yarn 1 and the YAML of yarn 2 to 4. */
export const lockReader: LockReader = {
  id: 'yarn',
  title: 'yarn.lock',
  names: ['yarn.lock'],
  manifest: 'package.json',
  read: (path, text, manifestText) => {
    if (text.trim() === '') throw new Unreadable('the file is empty', 1);
    const berry = /^__metadata:/m.test(text);
    const blocks = berry ? blocksOfBerry(text) : blocksOfClassic(text);
    const manifest = manifestOf(manifestText);
    const root = blocks.find((block) => block.folder === '.');
    const project = manifest.project ?? (root ? { name: root.name } : undefined);
    return {
      path,
      format: berry ? 'yarn berry' : 'yarn 1',
      ...(project ? { project } : {}),
      workspaces: blocks.flatMap(({ folder, name }) => (folder && folder !== '.' ? [{ folder, name }] : [])),
      packages: packagesOfBlocks(blocks, manifest),
      asks: asksOf(blocks, berry),
    };
  },
};
