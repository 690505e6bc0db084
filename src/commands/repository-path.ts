import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { Stop } from '../model/stop.ts';

/** Resolves links of the folder that exists, so that the same place has one name on both sides. */
function real(file: string): string {
  const folder = path.dirname(file);
  try {
    return path.join(realpathSync(folder), path.basename(file));
  } catch {
    return file;
  }
}

/**
 * Repository path of a file that the user named: relative to the current folder when it exists there, else to the top of
 * the repository. Throws Stop(2) for a path outside of it.
 */
export function repositoryPath(given: string, top: string | undefined): string {
  if (top === undefined) return given.replaceAll('\\', '/');
  const here = path.resolve(given);
  const file = existsSync(here) || path.isAbsolute(given) ? real(here) : path.resolve(top, given);
  const inside = path.relative(realpathSync(top), file);
  if (inside === '' || inside.startsWith('..') || path.isAbsolute(inside)) {
    throw new Stop(2, `${given} is outside of the repository ${top}; name a document inside it`);
  }
  return inside.split(path.sep).join('/');
}
