import { closeSync, constants, existsSync, fstatSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isBlob } from './batch.ts';

/** Content of a file of the repository by its path, object and size; undefined where it has to be asked for. */
export type Workspace = (file: string, oid: string, size: number | undefined) => Uint8Array | undefined;

/** Largest file that is read, in bytes. */
const LARGEST = 120_000_000;

/** No link as the last name, and no waiting for whoever writes into a pipe; Windows has neither. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

function bytesOf(file: string, size: number | undefined): Uint8Array | undefined {
  let open: number | undefined;
  try {
    open = openSync(file, FLAGS);
    const found = fstatSync(open);
    if (!found.isFile() || found.size > LARGEST || found.size !== (size ?? found.size)) return undefined;
    return new Uint8Array(readFileSync(open));
  } catch {
    return undefined;
  } finally {
    if (open !== undefined) closeSync(open);
  }
}

/**
 * The files of a checkout in `folder`, for as long as they are what the repository has. A checkout is written by whatever ran
 * before in the job, so nothing of it is believed: a file counts when its bytes hash to the object that GitHub names, and
 * no git is started there, whose configuration could name programs. Undefined when there is no checkout.
 */
export function openWorkspace(folder: string | undefined): Workspace | undefined {
  if (!folder || !existsSync(path.join(folder, '.git'))) return undefined;
  return (file, oid, size) => {
    const whole = path.resolve(folder, file);
    if (!whole.startsWith(path.resolve(folder) + path.sep)) return undefined;
    const bytes = bytesOf(whole, size);
    return bytes && isBlob(oid, bytes) ? bytes : undefined;
  };
}
