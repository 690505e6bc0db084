import type { Lockfile } from '../../model/lockfile.ts';
import type { Sbom } from '../../model/reading.ts';
import { covers, type Listed, needed, sameName, subjectName } from './coverage.ts';

/** A bill of materials with the path of its file and the index of its packages. */
export interface Bill {
  readonly path: string;
  readonly sbom: Sbom;
  readonly list: Listed;
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);

/** The workspace of a lockfile that a bill says it describes. */
export function workspaceOf(bill: Bill, lockfile: Lockfile): string | undefined {
  const subject = subjectName(bill.sbom);
  if (sameName(subject, lockfile.project?.name)) return undefined;
  return lockfile.workspaces.find((one) => sameName(subject, one.name))?.name;
}

/** Share of a lockfile's needed packages that a bill lists, 0 to 1. */
function share(bill: Bill, lockfile: Lockfile): number {
  const wanted = needed(lockfile);
  return wanted.length === 0 ? 0 : wanted.filter((one) => covers(bill.list, one)).length / wanted.length;
}

/** The lockfiles that a bill is about: by what it says it describes, else by its content, its folder, or because there is only one. */
export function describedBy(bill: Bill, lockfiles: readonly Lockfile[]): readonly Lockfile[] {
  const subject = subjectName(bill.sbom);
  const version = bill.sbom.subject?.version;
  const named = lockfiles.filter((one) => sameName(subject, one.project?.name));
  const exact = named.filter((one) => version !== undefined && one.project?.version === version);
  // Two packages of one name: the one that has the version, else the nearest to the bill below.
  if (exact.length > 0) return exact;
  if (named.length > 0) return named;
  const parts = lockfiles.filter((one) => workspaceOf(bill, one) !== undefined);
  if (parts.length > 0) return parts;
  const shares = lockfiles
    .map((lockfile) => ({ lockfile, share: share(bill, lockfile) }))
    .sort((a, b) => b.share - a.share);
  if (shares[0] && shares[0].share >= 0.5) return [shares[0].lockfile];
  const near = lockfiles
    .filter((one) => bill.path.startsWith(folderOf(one.path)))
    .sort((a, b) => folderOf(b.path).length - folderOf(a.path).length);
  if (near[0] && folderOf(near[0].path) !== '') return [near[0]];
  return lockfiles.length === 1 ? lockfiles : near.slice(0, 1);
}
