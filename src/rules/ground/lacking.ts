import type { LockedPackage, Lockfile } from '../../model/lockfile.ts';
import type { SbomPackage } from '../../model/reading.ts';
import type { Remark } from '../../model/rule.ts';
import { covers, extras, type Listed, listOf, needed, versionsOf } from './coverage.ts';
import { type Bill, workspaceOf } from './describing.ts';
import { nameOf, type Piece } from './pieces.ts';
import { code, listed, many, show } from './text.ts';

/** Missing packages told by name, and packages of the bill that are not locked. */
const NAMED = { missing: 5, strange: 2 };

/** A bill of materials with the claim that links it. */
export type Linked = Bill & { readonly piece: Piece };

const versioned = (name: string, version: string | undefined) => show(version ? `${name}@${version}` : name, 60);

/** "lodash@4.17.21 (listed is 4.17.20)". */
function lost(locked: LockedPackage, list: Listed): string {
  const other = versionsOf(locked, list)?.find((version) => version !== '');
  const name = versioned(locked.name, locked.version);
  return other ? `${name} (listed is ${show(other, 30)})` : name;
}

function strangers(strange: readonly SbomPackage[]): string {
  if (strange.length === 0) return '';
  const names = listed(
    strange.map((one) => versioned(one.name, one.version)),
    NAMED.strange,
  );
  return `; ${strange.length} of its packages ${strange.length === 1 ? 'is' : 'are'} not in the lockfile (${names})`;
}

/** Compares a lockfile with the bills that are about it (one at least); undefined when nothing is missing. */
export function lacking(lockfile: Lockfile, bills: readonly Linked[]): Remark | undefined {
  const [first] = bills;
  const list = listOf(bills.map((bill) => bill.sbom));
  const wanted = needed(lockfile);
  const missing = wanted.filter((one) => !covers(list, one));
  if (!first || missing.length === 0) return undefined;
  const single = bills.length === 1;
  const strange = single ? extras(first.sbom, lockfile) : [];
  const workspace = single ? workspaceOf(first, lockfile) : undefined;
  const other = single && missing.length * 2 > wanted.length && strange.length * 2 > first.sbom.packages.length;
  const name = single ? nameOf(first.piece.one) : `All ${bills.length} linked SBOMs together`;
  const path = code(lockfile.path);
  const subject = first.sbom.subject ? ` (${show(first.sbom.subject.name, 60)})` : '';
  const not = single ? 'does not cover' : 'do not cover';
  const lead = other ? `describes another package${subject} than` : not;
  const says = workspace ? `describes only the workspace ${show(workspace, 60)} of` : lead;
  const names = listed(
    missing.map((one) => lost(one, list)),
    NAMED.missing,
  );
  return {
    outcome: 'fail',
    says: `${name} ${says} ${path}: ${missing.length} of ${many(wanted.length, 'package')} ${missing.length === 1 ? 'is' : 'are'} missing (${names})${strangers(strange)}`,
    at: first.piece.claim.at,
    also: { path: lockfile.path, line: 1 },
    ...(workspace || other ? { fix: `Make the SBOM in the folder of ${path}, for everything that it locks` } : {}),
  };
}
