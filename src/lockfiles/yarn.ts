import type { LockReader } from '../model/lockfile.ts';
import { Unreadable } from '../model/reading.ts';
import { packagesOfBlocks } from './ground/blocks.ts';
import { manifestOf } from './ground/lock.ts';
import { blocksOfBerry } from './ground/yarn-berry.ts';
import { blocksOfClassic } from './ground/yarn-classic.ts';

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
    };
  },
};
