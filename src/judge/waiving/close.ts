import type { Evidence } from '../../model/evidence.ts';
import type { SeverityCounts } from '../../model/kinds.ts';
import type { Reading, Scan, ScanFinding } from '../../model/reading.ts';
import type { Waiver } from '../../model/waiver.ts';
import { groupBy } from '../../rules/ground/group.ts';
import { scansOf } from '../../rules/ground/kinds.ts';
import { type Cover, isBare, type Matched } from './scans.ts';

function withScans(reading: Reading, change: (scan: Scan) => Scan): Reading {
  if (reading.kind === 'scan')
    return { ...reading, scan: change(reading.scan), ...(reading.more ? { more: reading.more.map(change) } : {}) };
  if ((reading.kind === 'sbom' || reading.kind === 'vex') && reading.scan)
    return { ...reading, scan: change(reading.scan) };
  return reading;
}

/** The waivers that close a finding, one for each of its parts; undefined when they do not. */
function closing({ whole, parts }: Cover, counts: ReadonlyMap<number, Waiver>): readonly Waiver[] | undefined {
  const one = whole.find((at) => counts.has(at));
  const found = one === undefined ? parts.map((part) => part.find((at) => counts.has(at))) : [one];
  const waivers = found.flatMap((at) => (at === undefined ? [] : (counts.get(at) ?? [])));
  return waivers.length > 0 && waivers.length === found.length ? waivers : undefined;
}

/** The waivers that close each finding of a scan: its own advisories, and all that it is vulnerable through. */
function closed(
  scan: Scan,
  { covers }: Matched,
  counts: ReadonlyMap<number, Waiver>,
): ReadonlyMap<ScanFinding, readonly Waiver[]> {
  const byPackage = groupBy(scan.findings, (finding) => finding.package ?? '');
  const found = new Map<ScanFinding, readonly Waiver[]>();
  const by = (finding: ScanFinding): readonly Waiver[] | undefined => {
    const cover = covers.get(finding);
    const own = isBare(finding) ? [] : cover && closing(cover, counts);
    const behind = (finding.through ?? []).map((name) =>
      byPackage.get(name)?.map((one) => found.get(one) ?? (one.closed === undefined ? undefined : [])),
    );
    if (!own || behind.some((all) => all === undefined || all.includes(undefined))) return undefined;
    const waivers = [...own, ...behind.flatMap((all) => all ?? []).flatMap((one) => one ?? [])];
    return waivers.length > 0 ? [...new Set(waivers)] : undefined;
  };
  const name = (finding: ScanFinding) => finding.package ?? '';
  const left = new Map([...byPackage].map(([of, all]) => [of, all.filter((one) => one.closed === undefined).length]));
  const leaning = new Map<string, ScanFinding[]>();
  const open = scan.findings.filter((finding) => finding.closed === undefined && finding.id !== 'unlisted');
  for (const finding of open)
    for (const of of new Set(finding.through)) {
      const known = leaning.get(of);
      if (known) known.push(finding);
      else leaning.set(of, [finding]);
    }
  // What leans on a package is asked again once the last of its findings is closed; the list grows while it is gone through.
  for (const finding of open) {
    const waivers = found.has(finding) ? undefined : by(finding);
    if (!waivers) continue;
    found.set(finding, waivers);
    const more = (left.get(name(finding)) ?? 0) - 1;
    left.set(name(finding), more);
    if (more === 0) for (const one of leaning.get(name(finding)) ?? []) open.push(one);
  }
  return found;
}

/** The evidence with the waived findings closed and the counts lowered by exactly those; `counts` are the waivers that count. */
export function closeScans(
  evidence: readonly Evidence[],
  matched: Matched,
  counts: ReadonlyMap<number, Waiver>,
  used: (waiver: Waiver) => void,
): readonly Evidence[] {
  const close = (scan: Scan): Scan => {
    const left: { -readonly [Key in keyof SeverityCounts]: number } = { ...scan.counts };
    const waived = closed(scan, matched, counts);
    let done = 0;
    const findings = scan.findings.map((finding): ScanFinding => {
      const by = waived.get(finding) ?? [];
      const [first] = by;
      if (!first || left[finding.severity] < 1) return finding;
      left[finding.severity]--;
      done++;
      for (const waiver of by) used(waiver);
      const until = by.map(({ expires }) => expires).sort()[0] ?? first.expires;
      return {
        ...finding,
        closed: `waived by ${by.map(({ id }) => id).join(', ')} until ${until}`,
        waivedBy: first.id,
      };
    });
    if (done === 0) return scan;
    const secrets = scan.secrets === undefined ? {} : { secrets: Math.max(0, scan.secrets - done) };
    return { ...scan, counts: left, suppressed: scan.suppressed + done, ...secrets, findings };
  };
  const isAbout = (scan: Scan) => scan.findings.some((finding) => matched.covers.has(finding));
  return evidence.map((one) => {
    const { reading } = one;
    return reading && scansOf(reading).some(isAbout) ? { ...one, reading: withScans(reading, close) } : one;
  });
}
