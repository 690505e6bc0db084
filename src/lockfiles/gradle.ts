import type { LockReader } from '../model/lockfile.ts';
import { Unreadable } from '../model/reading.ts';
import { type Pin, packagesOf } from './ground/lock.ts';

const ENTRY = /^([^\s:=]+:[^\s:=]+):([^\s:=]+)=(\S*)$/;
const TEST = /test/i;
/** A bill of materials only sets versions of others: no program contains it. */
const PLATFORM = /(?:-|:)bom$/;

/** Role of an artifact by the configurations that hold it: what the program runs with, what only tests have, everything else. */
function roleOf(configurations: readonly string[], runs: boolean): Pick<Pin, 'dev' | 'optional'> {
  if (configurations.some((one) => /untimeClasspath$/.test(one) && !TEST.test(one)))
    return { dev: false, optional: false };
  if (configurations.every((one) => TEST.test(one))) return { dev: true, optional: false };
  // Compilers, linters and code generators; where no configuration runs anything, nothing is known to be one.
  return { dev: false, optional: runs };
}

/** gradle.lockfile (https://docs.gradle.org/current/userguide/dependency_locking.html): one artifact per line with its configurations. */
export const lockReader: LockReader = {
  id: 'gradle',
  title: 'gradle.lockfile',
  names: ['gradle.lockfile'],
  read: (path, text) => {
    const rows = text.split(/\r?\n/).map((row) => row.trim());
    if (!rows.some((row) => row.startsWith('empty=')))
      throw new Unreadable('it has no "empty=" line, with which Gradle ends it: the file is cut off', rows.length);
    const runs = rows.some((row) => /[=,](?!\w*[tT]est)\w*untimeClasspath\b/.test(row));
    const pins = rows.flatMap((row, at): Pin[] => {
      if (row === '' || row.startsWith('#') || row.startsWith('empty=')) return [];
      const [, name, version, configurations] = ENTRY.exec(row) ?? [];
      if (!name || !version || !configurations)
        throw new Unreadable(`line ${at + 1} is no "group:artifact:version=configurations"`, at + 1);
      const role = roleOf(configurations.split(','), runs);
      return [{ name, version, ...role, optional: role.optional || PLATFORM.test(name) }];
    });
    return { path, format: 'gradle.lockfile', workspaces: [], packages: packagesOf(pins, 'maven') };
  },
};
