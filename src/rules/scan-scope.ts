import type { Facts } from '../model/facts.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { nothing } from './ground/claims.ts';
import { auditedBy, fitsLockfiles } from './ground/ecosystems.ts';
import { type Source, sourcesOf } from './ground/findings.ts';
import { provenScans } from './ground/kinds.ts';
import { nameOf, piecesOf, places } from './ground/pieces.ts';
import { capital, clause, code, listed, many, show } from './ground/text.ts';

/** "`package-lock.json` locks 312 packages". */
function locked(facts: Facts, { scan }: Source): string {
  const lockfiles = auditedBy(scan.tool, facts.lockfiles);
  const first = lockfiles.map(({ path, packages }) => `${code(path)} locks ${packages.length}`);
  return listed(first);
}

/** What shows that a scan looked at something else than this change; undefined when nothing does. */
function astray(facts: Facts, source: Source): Pick<Remark, 'says' | 'fix'> | undefined {
  const { piece, scan } = source;
  const name = nameOf(piece.one);
  const tool = show(scan.tool, 40);
  if (scan.rules === 0) {
    const fix = 'Give the scanner its rules (its configuration may have pointed at none) and scan again';
    return { says: `${tool} loaded no rules (${name}), so nothing was looked for`, fix };
  }
  const { scope, dependencies } = scan;
  if (scope && scope.here === 0) {
    const paths = listed(scope.missing.map((path) => code(path)));
    const none = scope.looked === 1 ? 'The file' : `None of the ${scope.looked} files`;
    const is = scope.looked === 1 ? 'is not' : 'is';
    return { says: `${none} that ${tool} names in ${name} ${is} in this repository (${paths})` };
  }
  const audited = auditedBy(scan.tool, facts.lockfiles);
  // An audit of nothing proves nothing, which scans-present tells.
  if (!dependencies || audited.length === 0 || fitsLockfiles(dependencies, audited)) return undefined;
  const looked = `${tool} looked at ${many(dependencies, 'dependency', 'dependencies')} (${name})`;
  const fix = 'Run the audit in the folder of the lockfile, on this commit, and link its report';
  return { says: `${looked}, but ${locked(facts, source)}`, fix };
}

/** Whether a scan names files that could not be looked for, since the list of files is cut. */
function unsure(facts: Facts, { piece, scan }: Source): Remark | undefined {
  const gap = facts.gaps.find((one) => one.about === 'tree');
  const named = scan.findings.some((one) => one.at) && (scan.category === 'sast' || scan.category === 'iac');
  if (!gap || !named || scan.scope) return undefined;
  const says = `Whether ${nameOf(piece.one)} is about this repository cannot be told: ${clause(gap.why)}`;
  return { outcome: 'unknown', says, ...places(piece) };
}

function check(facts: Facts): readonly Remark[] {
  const pieces = piecesOf(facts).filter((piece) => provenScans(piece.reading).length > 0);
  if (pieces.length === 0) return nothing('No scan report was found whose target could be judged');
  const sources = sourcesOf(pieces);
  const told = sources.flatMap((source): Remark[] => {
    const wrong = astray(facts, source);
    if (wrong) return [{ outcome: 'fail', ...wrong, ...places(source.piece) }];
    const open = unsure(facts, source);
    return open ? [open] : [];
  });
  if (told.length > 0) return told;
  const files = sources.reduce((sum, { scan }) => sum + (scan.scope?.here ?? 0), 0);
  const here = files > 0 ? ` (${many(files, 'file')} that they name ${files === 1 ? 'is' : 'are'} here)` : '';
  return [
    { outcome: 'pass', says: `${capital(many(sources.length, 'scan'))} with nothing that points elsewhere${here}` },
  ];
}

/** Every linked scan looked at this repository: at its files, at its lockfile, with rules. */
export const rule: Rule = {
  id: 'scan-scope',
  title: 'The scans looked at this repository',
  why: 'A clean report of another project, of an empty folder, or of a scanner that loaded no rules proves nothing about this change. So the files that a scan names are looked for at the head, the number of dependencies of an audit is held against the lockfile (less than half or more than double is another project), and a scan without rules is none.',
  fix: 'Run the scan at the root of this repository, on this commit, and link its own report',
  section: '10',
  rank: 50,
  setting: 'block',
  check,
  examples: {
    good: 'npm audit looked at 318 dependencies, and `package-lock.json` locks 312.',
    bad: '`evidence/semgrep.sarif` names `server/auth.py` and `server/db.py`, and neither is in this repository.',
  },
};
