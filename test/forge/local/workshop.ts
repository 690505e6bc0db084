import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type LocalOptions, openLocal } from '../../../src/forge/local/index.ts';
import type { Change } from '../../../src/model/change.ts';
import type { Forge } from '../../../src/model/forge.ts';
import { Stop } from '../../../src/model/stop.ts';

/** A temporary folder with git repositories, and the forges that were opened on them. */
export interface Workshop {
  readonly root: string;
  /** Environment without anything of the machine's own configuration. */
  readonly env: NodeJS.ProcessEnv;
  /** Runs git in a folder below the root and gives its output. */
  readonly git: (folder: string, ...args: readonly string[]) => string;
  /** Makes a repository with branch `main`. */
  readonly init: (folder: string, ...args: readonly string[]) => string;
  readonly write: (file: string, content: string | Uint8Array) => void;
  readonly link: (file: string, target: string) => void;
  /** Writes files, commits all that differs and gives the hash. */
  readonly commit: (folder: string, message: string, files?: Readonly<Record<string, string | null>>) => string;
  readonly open: (folder: string, options?: LocalOptions) => Promise<Forge>;
  /** What a check of a folder stops with. */
  readonly stop: (folder: string, options?: LocalOptions) => Promise<Stop>;
  readonly done: () => Promise<void>;
}

/** Changed files by name and status only. */
export const withoutLines = (files: Change['files']) => files.map(({ added, deleted, ...file }) => file);

export function openWorkshop(): Workshop {
  const root = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'ready-gate-local-')));
  const home = path.join(root, 'home');
  mkdirSync(home);
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.com',
    GIT_COMMITTER_NAME: 'C',
    GIT_COMMITTER_EMAIL: 'c@example.com',
  };
  const forges: Forge[] = [];
  let minute = 0;
  const git = (folder: string, ...args: readonly string[]) => {
    minute += 1;
    const date = new Date(Date.UTC(2025, 0, 1, 0, minute)).toISOString();
    return execFileSync('git', ['-c', 'protocol.file.allow=always', '-c', 'advice.detachedHead=false', ...args], {
      cwd: path.join(root, folder),
      env: { ...env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trimEnd();
  };
  const write = (file: string, content: string | Uint8Array) => {
    const place = path.join(root, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, content);
  };
  const init = (folder: string, ...args: readonly string[]) => {
    mkdirSync(path.join(root, folder), { recursive: true });
    git(folder, 'init', '--quiet', '--initial-branch=main', ...args);
    return path.join(root, folder);
  };
  const commit = (folder: string, message: string, files: Readonly<Record<string, string | null>> = {}) => {
    for (const [name, content] of Object.entries(files)) {
      if (content === null) rmSync(path.join(root, folder, name));
      else write(path.join(folder, name), content);
    }
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--allow-empty', '--message', message);
    return git(folder, 'rev-parse', 'HEAD');
  };
  const open = async (folder: string, options: LocalOptions = {}) => {
    const forge = await openLocal({ repo: path.join(root, folder), env, ...options });
    forges.push(forge);
    return forge;
  };
  return {
    root,
    env,
    git,
    init,
    write,
    commit,
    open,
    link: (file, target) => {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      symlinkSync(target, path.join(root, file));
    },
    stop: async (folder, options) => {
      try {
        await open(folder, options);
      } catch (error) {
        if (error instanceof Stop) return error;
        throw error;
      }
      throw new Error('it did not stop');
    },
    done: async () => {
      await Promise.all(forges.map((forge) => forge.close()));
      rmSync(root, { recursive: true, force: true });
    },
  };
}
