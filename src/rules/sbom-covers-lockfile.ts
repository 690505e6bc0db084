import type { Facts, Gap } from '../model/facts.ts';
import type { Lockfile } from '../model/lockfile.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { nothing, prdsOf } from './ground/claims.ts';
import { covers, listOf, needed } from './ground/coverage.ts';
import { describedBy } from './ground/describing.ts';
import { type Linked, lacking } from './ground/lacking.ts';
import { nameOf, piecesOf } from './ground/pieces.ts';
import { clause, code, listed, many, show } from './ground/text.ts';

/** Every linked SBOM with packages; one without any is told by sbom-valid. */
function billsOf(facts: Facts): readonly Linked[] {
  return piecesOf(facts).flatMap((piece): Linked[] => {
    const { reading, one } = piece;
    if (reading.kind !== 'sbom' || reading.sbom.packages.length === 0) return [];
    return [{ piece, sbom: reading.sbom, path: one.path ?? '', list: listOf([reading.sbom]) }];
  });
}

function unread(gap: Gap): Remark {
  const what = gap.path && !gap.why.includes(gap.path) ? `${code(gap.path)}: ` : '';
  const says = `Whether the SBOM covers a lockfile cannot be told: ${what}${clause(gap.why)}`;
  return { outcome: 'unknown', says, ...(gap.path ? { at: { path: gap.path, line: 1 } } : {}) };
}

/** No bill is about the lockfile: says what the first one describes instead, and how much of the lockfile is in none. */
function uncovered(lockfile: Lockfile, bills: readonly Linked[]): Remark {
  const wanted = needed(lockfile);
  const path = code(lockfile.path);
  const listedToo = wanted.filter((one) => bills.some((bill) => covers(bill.list, one))).length;
  const none = listedToo === 0 ? 'none' : `only ${listedToo}`;
  const share =
    wanted.length === 1
      ? `the one package of ${path} is ${listedToo === 1 ? '' : 'not '}listed`
      : `${none} of the ${wanted.length} packages of ${path} ${listedToo > 1 ? 'are' : 'is'} listed`;
  const [first] = bills;
  const subject = first?.sbom.subject?.name;
  const own = lockfile.project?.name;
  const says =
    first && bills.length === 1 && subject
      ? `${nameOf(first.piece.one)} describes ${show(subject, 60)}${own ? `, not ${show(own, 60)}` : ''}: ${share}`
      : `No linked SBOM covers ${path}: ${share}`;
  const also = { path: lockfile.path, line: 1 };
  const at = first?.piece.claim.at;
  return {
    outcome: 'fail',
    says,
    ...(at ? { at, also } : { at: also }),
    fix: `Make an SBOM in the folder of ${path} and link it as well`,
  };
}

function judged(lockfile: Lockfile, bills: readonly Linked[], meant: (bill: Linked) => boolean): Remark {
  const wanted = needed(lockfile);
  const path = code(lockfile.path);
  const total = many(wanted.length, 'package');
  if (wanted.length === 0) return { outcome: 'not-applicable', says: `${path} locks no package that production needs` };
  // A bill that has everything covers the lockfile, whatever it calls itself.
  const full = bills.find((bill) => wanted.every((one) => covers(bill.list, one)));
  const about = full ? [full] : bills.filter(meant);
  if (about.length === 0) return uncovered(lockfile, bills);
  const names = listed(about.map(({ piece }) => nameOf(piece.one)));
  const says = `${names} ${about.length === 1 ? 'covers' : 'cover'} ${path}: ${wanted.length} of ${total}`;
  return lacking(lockfile, about) ?? { outcome: 'pass', says, ...(full ? { at: full.piece.claim.at } : {}) };
}

/** Every package that a lockfile of the repository pins for production is in a linked SBOM. */
export const rule: Rule = {
  id: 'sbom-covers-lockfile',
  title: 'The SBOM covers the lockfile',
  why: 'An SBOM is worth as much as what it lists. One that was made in another folder, for a single workspace, or before the last update describes other software than this repository ships. So its components are compared with the packages that the lockfile pins; development and optional packages may be left out.',
  fix: 'Make the SBOM again from the current lockfile, in the folder where that lockfile lies, and link one for each lockfile',
  section: '10',
  rank: 55,
  setting: 'block',
  check: (facts) => {
    if (prdsOf(facts).length === 0) return nothing('There is no document that links an SBOM');
    const bills = billsOf(facts);
    if (bills.length === 0) return nothing('No SBOM with packages is linked, so none can be compared');
    const broken = facts.gaps.filter((gap) => gap.about === 'lockfile').map(unread);
    if (facts.lockfiles.length === 0 && broken.length === 0) {
      return nothing('The repository has no lockfile to compare the SBOM with');
    }
    const meant = new Map(bills.map((bill) => [bill, describedBy(bill, facts.lockfiles)]));
    const told = facts.lockfiles.map((lockfile) =>
      judged(lockfile, bills, (bill) => meant.get(bill)?.includes(lockfile) === true),
    );
    return [...told, ...broken];
  },
  examples: {
    good: '`evidence/sbom.cdx.json` lists all 312 packages of `package-lock.json`.',
    bad: '`evidence/sbom.cdx.json` was made in `packages/api`, and 272 of 312 packages of the root lockfile are missing.',
  },
};
