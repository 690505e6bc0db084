import type { Facts } from '../model/facts.ts';
import type { Policy } from '../model/policy.ts';
import type { Scan } from '../model/reading.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { nothing } from './ground/claims.ts';
import { besides, limitOf, unusedVex } from './ground/clean.ts';
import { partedFindings, type Shared, type Source, sharedBlocks, sourcesOf } from './ground/findings.ts';
import { scansOf } from './ground/kinds.ts';
import { nameOf, type Piece, piecesOf, places } from './ground/pieces.ts';
import { blocking, blocks, findingName } from './ground/severity.ts';
import { about, capital, listed, many, show } from './ground/text.ts';
import { waiveNames } from './ground/waiving.ts';

/** Findings told by name; the rest is counted. */
const NAMED = 3;
/** Findings of several tools that are told one by one. */
const TOLD = 10;

/** ": GHSA-… in lodash@4.17.20, … and 2 more"; empty when the report names none. */
function named(scan: Scan, policy: Policy, total: number): string {
  const open = scan.findings.filter((one) => one.closed === undefined && blocks(one.severity, scan, policy));
  const all = open.map((one) => show(findingName(one), 80));
  const names = [...new Set(all)].slice(0, NAMED);
  const rest = total - all.filter((name) => names.includes(name)).length;
  if (names.length === 0) return '';
  return `: ${listed(rest > 0 ? [...names, `${rest} more`] : names, NAMED + 1)}`;
}

function found({ piece, scan }: Source, policy: Policy): readonly Remark[] {
  const counts = blocking(scan, policy);
  if (counts.length === 0) return [];
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const secrets = scan.category === 'secrets';
  const words = counts.map(
    ([severity, count]) => `${count} ${severity === 'unknown' ? 'of unknown severity' : severity}`,
  );
  const what = secrets ? many(total, 'secret') : listed(words, counts.length);
  const says = `${what} in ${show(scan.tool, 40)} (${nameOf(piece.one)})${named(scan, policy, total)}`;
  const fix = 'Take the secret out, rotate it where it is used, note the rotation in 9.6, and scan again';
  const open = scan.findings.filter((one) => one.closed === undefined && blocks(one.severity, scan, policy));
  const waive = [...new Set(open.flatMap(waiveNames))];
  return [{ outcome: 'fail', says, ...places(piece), waive, ...(secrets ? { fix } : {}) }];
}

/** "CVE-2021-23337 in lodash@4.17.20": what was found and where stand in a key with a space between them. */
const nameOfKey = (key: string, most: number) => show(key, most).replace(/ (?=\S+$)/, ' in ');

/** One remark per finding of several tools, with all of its witnesses; those beyond the first ones share a remark. */
function together(shared: readonly Shared[]): readonly Remark[] {
  const remarks = shared.slice(0, TOLD).flatMap(({ finding, sources }): Remark[] => {
    const [first] = sources;
    if (!first) return [];
    const severity = finding.severity === 'unknown' ? 'of unknown severity' : finding.severity;
    const tools = sources.map(({ scan, piece }) => `${show(scan.tool, 40)} (${nameOf(piece.one)})`);
    const odds = finding.disagreement ? `; ${show(finding.disagreement, 200)}` : '';
    const says = `${nameOfKey(finding.key, 100)} is ${severity}, found by ${listed(tools, 5)}${odds}`;
    const waive = [...new Set(finding.findings.flatMap(waiveNames))];
    return [{ outcome: 'fail', says, ...places(first.piece), waive }];
  });
  const rest = shared.slice(TOLD);
  const next = rest[0]?.sources[0];
  if (!next) return remarks;
  const names = listed(rest.map(({ finding }) => nameOfKey(finding.key, 60)));
  const says = `${many(rest.length, 'more finding')} of several tools: ${names}`;
  return [...remarks, { outcome: 'fail', says, ...places(next.piece) }];
}

function untold(piece: Piece): Remark {
  const why = piece.reading.why ? about(piece.reading.why) : 'it did not run to its end';
  return { outcome: 'unknown', says: `Whether ${nameOf(piece.one)} is clean cannot be told: ${why}`, ...places(piece) };
}

function check(facts: Facts, policy: Policy): readonly Remark[] {
  const pieces = piecesOf(facts).filter((piece) => scansOf(piece.reading).length > 0);
  if (pieces.length === 0) return nothing('No scan report was found that could be judged');
  const sources = sourcesOf(pieces);
  const { shared, alone } = partedFindings(sources);
  const blocked = shared.filter((one) => sharedBlocks(one, policy));
  const failing = new Set(blocked.flatMap((one) => one.sources.map(({ piece }) => piece)));
  const own = pieces.flatMap((piece) => {
    const remarks = alone.filter((one) => one.piece === piece).flatMap((one) => found(one, policy));
    if (remarks.length > 0) failing.add(piece);
    return failing.has(piece) || piece.reading.complete ? remarks : [untold(piece)];
  });
  const wrong = [...together(blocked), ...own];
  if (wrong.length > 0) return [...wrong, ...unusedVex(facts)];
  const scans = sources.map((source) => source.scan);
  const says = `${capital(many(scans.length, 'scan'))} without anything ${limitOf(scans, policy)}${besides(scans)}`;
  return [{ outcome: 'pass', says }, ...unusedVex(facts)];
}

/** No linked scan has an open finding that the policy blocks. */
export const rule: Rule = {
  id: 'scans-clean',
  title: 'The scans found nothing that blocks',
  why: 'An open finding of high or critical severity is a known way in. It is counted from the report itself, whatever the document says about it; a finding without a usable severity counts as the policy says, and a found secret always counts as high. What several tools report is told once, by the worst severity that one of them gives. A linked VEX document closes a finding only for the product and version that it names, with a reason, and only if it comes from where the policy wants such scans to come from.',
  fix: 'Mend or update what was found and scan again; what does not apply is suppressed in the scanner itself, or stated in a linked VEX document, with its reason; what has to wait is waived for some days (`ready-gate waive`)',
  section: '10',
  rank: 51,
  setting: 'block',
  unwaivable:
    'it would excuse findings that nobody has seen yet; waive each finding by its advisory, package and version, or by its fingerprint',
  check,
  examples: {
    good: 'The npm audit report counts 0 critical, 0 high, 3 moderate.',
    bad: '2 high in npm audit (`evidence/audit.json`): GHSA-35jh-r3h4-6jhm in lodash@4.17.20 and GHSA-p6mc-m468-83gw in lodash.set',
  },
};
