import type { Evidence } from '../../model/evidence.ts';
import type { Facts } from '../../model/facts.ts';
import { SEVERITIES, type Severity, TRUST_TIERS } from '../../model/kinds.ts';
import type { Policy } from '../../model/policy.ts';
import type { Scan, ScanFinding } from '../../model/reading.ts';
import type { Waived } from '../../model/waiver.ts';
import { idsOf, normalVersion } from '../../rules/ground/identity.ts';
import { scansOf } from '../../rules/ground/kinds.ts';
import { aliasClasses, isBundle } from '../../rules/ground/merging.ts';
import { effective, findingName } from '../../rules/ground/severity.ts';
import { show } from '../../rules/ground/text.ts';
import { exactVersion, fingerprintsOf, packageNames } from '../../rules/ground/waiving.ts';
import type { Met } from './decide.ts';

/** Most names that are kept of what a waiver is about. */
const NAMED = 5;

/** What would close a finding: any one of `whole`, or one of each of `parts`. Positions in the list of subjects. */
export interface Cover {
  readonly whole: readonly number[];
  readonly parts: readonly (readonly number[])[];
}

/** Which findings the subjects of waivers are. */
export interface Matched {
  readonly covers: ReadonlyMap<ScanFinding, Cover>;
  /** By position in the list of subjects. */
  readonly met: ReadonlyMap<number, Met>;
}

/** An open finding of a linked scan. */
export interface Open {
  readonly one: Evidence;
  readonly scan: Scan;
  readonly finding: ScanFinding;
}

/** The open findings of the linked scans that are listed one by one. */
export function openFindings(evidence: readonly Evidence[]): readonly Open[] {
  return evidence.flatMap((one) => {
    const { reading, resolution } = one;
    if (!reading || resolution.kind !== 'found') return [];
    return scansOf(reading).flatMap((scan) =>
      scan.findings
        // One entry can stand for many findings that only a summary counts.
        .filter(({ closed, id }) => closed === undefined && id !== 'unlisted')
        .map((finding) => ({ one, scan, finding })),
    );
  });
}

/** Whether a finding has no advisory of its own: its package only leans on vulnerable ones. */
export const isBare = ({ id, package: name, through = [] }: ScanFinding): boolean => through.length > 0 && id === name;

function gather<K>(lists: Map<K, number[]>, key: K, at: number): void {
  const list = lists.get(key);
  if (list) list.push(at);
  else lists.set(key, [at]);
}

const normalId = (id: string) => idsOf({ id, severity: 'unknown' })[0] ?? id;

/** The versions of packages by name in lower case, as the lockfiles pin them. */
export function pinnedByName(facts: Facts): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { name, version } of facts.lockfiles.flatMap((lockfile) => lockfile.packages)) {
    const key = name.toLowerCase();
    found.set(key, (found.get(key) ?? new Set()).add(normalVersion(version)));
  }
  return found;
}

/** The versions that a finding is about: its own, else every one that is installed. None: nobody knows. */
export function versionsOf(finding: ScanFinding, pinned: ReturnType<typeof pinnedByName>): readonly string[] {
  const own = exactVersion(finding);
  if (own !== '') return [own];
  return [...new Set(packageNames(finding).flatMap((name) => [...(pinned.get(name) ?? [])]))];
}

type Advisory = Extract<Waived, { kind: 'advisory' }>;

/** Whether the alias of a finding may be believed: told by evidence at least as trusted as its own. */
const tierOf = ({ origin }: Evidence) => (origin === undefined ? TRUST_TIERS.length : TRUST_TIERS.indexOf(origin));

/** Covers of vulnerabilities in packages: each of a finding's vulnerabilities in each version that is installed. */
function byAdvisory(
  open: readonly Open[],
  subjects: readonly Waived[],
  facts: Facts,
): Map<ScanFinding, Cover['parts']> {
  const wanted = subjects.flatMap((of, at) => (of.kind === 'advisory' ? [{ of, at, id: normalId(of.advisory) }] : []));
  const covers = new Map<ScanFinding, Cover['parts']>();
  if (wanted.length === 0) return covers;
  const pinned = pinnedByName(facts);
  const classes = aliasClasses();
  const ofAdvisory = (at: number) => subjects[at] as Advisory;
  // A package URL names the package as well.
  const called = new Map(
    wanted.map(({ of, at }) => [at, packageNames({ id: '', severity: 'unknown', package: of.package })]),
  );
  for (let tier = 0; tier <= TRUST_TIERS.length; tier++) {
    const here = open.filter(({ one, finding }) => tierOf(one) === tier && finding.package !== undefined);
    if (here.length === 0) continue;
    for (const { finding } of here) if (!isBundle(idsOf(finding))) classes.join(idsOf(finding));
    const byRoot = new Map<string, number[]>();
    for (const { id, at } of wanted) gather(byRoot, classes.find(id), at);
    for (const { finding } of here.filter(({ finding: one }) => !isBare(one))) {
      const ids = idsOf(finding);
      const names = packageNames(finding);
      const roots = isBundle(ids) ? ids : ids.slice(0, 1);
      const parts = roots.flatMap((id) =>
        versionsOf(finding, pinned).map((version) =>
          (byRoot.get(classes.find(id)) ?? []).filter((at) => {
            const of = ofAdvisory(at);
            const isSame = called.get(at)?.some((name) => names.includes(name)) ?? false;
            return version !== '' && isSame && normalVersion(of.version) === version;
          }),
        ),
      );
      if (parts.some((part) => part.length > 0)) covers.set(finding, parts);
    }
  }
  return covers;
}

/** Covers by fingerprint, whichever category the scan has. */
function byFingerprint(open: readonly Open[], subjects: readonly Waived[]): Map<ScanFinding, Cover['whole']> {
  const wanted = new Map<string, number[]>();
  for (const [at, of] of subjects.entries()) if (of.kind === 'fingerprint') gather(wanted, of.fingerprint, at);
  const covers = new Map<ScanFinding, Cover['whole']>();
  if (wanted.size === 0) return covers;
  for (const { finding } of open) {
    const found = fingerprintsOf(finding).flatMap((one) => wanted.get(one) ?? []);
    const whole = [...new Set(found)].filter((at) => {
      const of = subjects[at];
      if (of?.kind !== 'fingerprint') return false;
      return (of.of === undefined || of.of === finding.id) && (of.path === undefined || of.path === finding.at?.path);
    });
    if (whole.length > 0) covers.set(finding, whole);
  }
  return covers;
}

const worse = (a: Severity | undefined, b: Severity) =>
  a === undefined || SEVERITIES.indexOf(b) < SEVERITIES.indexOf(a) ? b : a;

/** One spelling of what a waiver is about: those of the same subject are matched together. */
export function subjectKey(of: Waived): string {
  if (of.kind !== 'advisory') return JSON.stringify(of);
  return JSON.stringify([normalId(of.advisory), of.package.toLowerCase(), normalVersion(of.version)]);
}

/** Which open findings of the linked scans the subjects (each once) are, in one pass over the findings. */
export function matchScans(facts: Facts, policy: Policy, subjects: readonly Waived[]): Matched {
  const open = openFindings(facts.evidence);
  const advisories = byAdvisory(open, subjects, facts);
  const fingerprints = byFingerprint(open, subjects);
  const covers = new Map<ScanFinding, Cover>();
  const met = new Map<number, { count: number; names: string[]; worst?: Severity; places: Set<string> }>();
  const counted = new Set<string>();
  for (const { one, scan, finding } of open) {
    const cover = { whole: fingerprints.get(finding) ?? [], parts: advisories.get(finding) ?? [] };
    const all = new Set([...cover.whole, ...cover.parts.flat()]);
    if (all.size === 0) continue;
    covers.set(finding, cover);
    const severity = effective(finding.severity, scan, policy);
    const name = show(findingName(finding), 120);
    // A report that several claims link is one report.
    const key = JSON.stringify([one.path ?? one.id, one.digest, finding]);
    for (const at of all) {
      const known = met.get(at) ?? { count: 0, names: [], places: new Set<string>() };
      if (!counted.has(`${at} ${key}`)) known.count++;
      counted.add(`${at} ${key}`);
      if (known.names.length < NAMED && !known.names.includes(name)) known.names.push(name);
      known.places.add(JSON.stringify([finding.id, finding.at?.path]));
      met.set(at, { ...known, worst: worse(known.worst, severity) });
    }
  }
  const told = [...met].map(([at, { places, ...rest }]): [number, Met] => [
    at,
    subjects[at]?.kind === 'fingerprint' && places.size > 1 ? { ...rest, several: rest.names } : rest,
  ]);
  return { covers, met: new Map(told) };
}
