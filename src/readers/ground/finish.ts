import type { ScanCategory, Severity } from '../../model/kinds.ts';
import type { Reading, Scan, ScanFinding } from '../../model/reading.ts';
import { noCounts } from './severity.ts';
import { plain } from './text.ts';

type Parts = Partial<Pick<Reading, 'contradictions' | 'remarks'>> & { readonly why?: string; readonly commit?: string };
/** Fields that every reading has; `complete` is false exactly when `why` is given. */
export interface Base {
  readonly format: string;
  readonly complete: boolean;
  readonly why?: string;
  readonly contradictions: readonly string[];
  readonly remarks: readonly string[];
  readonly commit?: string;
}

const MOST_SENTENCES = 20;
const COMMIT = /^[0-9a-f]{7,40}$/i;

/** The common fields of a reading: complete unless `why` says otherwise; a commit that is no hash is left out. */
export function base(format: string, parts: Parts = {}): Base {
  const { why, commit } = parts;
  return {
    format,
    complete: why === undefined,
    ...(why === undefined ? {} : { why: plain(why, 300) }),
    contradictions: (parts.contradictions ?? []).slice(0, MOST_SENTENCES).map((says) => plain(says, 300)),
    remarks: (parts.remarks ?? []).slice(0, MOST_SENTENCES).map((says) => plain(says, 300)),
    ...(commit !== undefined && COMMIT.test(commit) ? { commit: plain(commit).toLowerCase() } : {}),
  };
}

/** A reading of a file that could not be read; `why` is one sentence without a final full stop. */
export function unreadable(format: string, why: string, remarks: readonly string[] = []): Reading {
  return { ...base(format, { remarks }), kind: 'unreadable', complete: false, why: plain(why, 300) };
}

/** A finding as a reader meets it: empty strings count as absent. */
export interface FoundFinding {
  readonly id: string;
  readonly severity: Severity;
  readonly aliases?: readonly string[];
  readonly title?: string;
  readonly package?: string;
  readonly version?: string;
  /** Package URL, where package, version and ecosystem are known for sure. */
  readonly purl?: string | undefined;
  readonly path?: string;
  readonly line?: number | undefined;
  readonly closed?: string | undefined;
  readonly through?: readonly string[];
  /** Already without anything that could hold a value. */
  readonly fingerprints?: readonly string[];
}

/** Counts findings exactly and keeps the worst of them. */
export interface Findings {
  readonly add: (finding: FoundFinding) => void;
  /** Whether an open finding of this severity will only be counted, so that its words are not needed. */
  readonly onlyCounts: (severity: Severity) => boolean;
  /** Counts open findings that a summary has and the list has not; one entry stands for all of them. */
  readonly addUnlisted: (severity: Severity, number: number) => void;
  /** Exact counts so far; the list is cut: all severe ones up to 500, or the worst 200. */
  readonly finish: () => Pick<Scan, 'counts' | 'suppressed' | 'findings'>;
  /** How many were added, open and closed. */
  readonly seen: () => number;
}

/** Most packages of one finding: past them it counts as vulnerable through something that nobody knows. */
const MOST_THROUGH = 50;
const KEEP = 200;
const KEEP_SEVERE = 500;
/** Findings that no threshold is ever set at are many and only counted: a thousand reports have to fit into memory. */
const KEEP_SLIGHT = 40;
const SEVERE: readonly Severity[] = ['critical', 'high', 'unknown'];
const ORDER: readonly Severity[] = ['critical', 'high', 'unknown', 'medium', 'low', 'none'];

function firstOf(through: readonly string[]): readonly string[] {
  if (through.length <= MOST_THROUGH) return through.map((one) => plain(one));
  return [...through.slice(0, MOST_THROUGH).map((one) => plain(one)), '…'];
}

function kept(found: FoundFinding): ScanFinding {
  const { aliases, title, package: name, version, purl, path, line, closed, fingerprints, through } = found;
  return {
    id: plain(found.id, 120) || 'unnamed',
    severity: found.severity,
    ...(aliases?.length ? { aliases: aliases.slice(0, 10).map((alias) => plain(alias, 60)) } : {}),
    ...(title ? { title: plain(title) } : {}),
    ...(name ? { package: plain(name) } : {}),
    ...(version ? { version: plain(version, 80) } : {}),
    ...(purl ? { purl: plain(purl, 500) } : {}),
    ...(path ? { at: { path: plain(path, 300), ...(line === undefined ? {} : { line }) } } : {}),
    ...(closed === undefined ? {} : { closed: plain(closed) || 'closed' }),
    ...(through?.length ? { through: firstOf(through) } : {}),
    // A closed finding needs no waiver.
    ...(closed === undefined && fingerprints?.length
      ? { fingerprints: fingerprints.map((one) => plain(one, 200)) }
      : {}),
  };
}

/** Starts an empty list of findings. */
export function collectFindings(): Findings {
  const counts = noCounts();
  const open: Record<Severity, ScanFinding[]> = { critical: [], high: [], unknown: [], medium: [], low: [], none: [] };
  const closed: ScanFinding[] = [];
  let suppressed = 0;
  const room = (severity: Severity) => {
    if (SEVERE.includes(severity)) return KEEP_SEVERE;
    return severity === 'medium' ? KEEP : KEEP_SLIGHT;
  };
  const onlyCounts = (severity: Severity) => open[severity].length >= room(severity);
  const add = (found: FoundFinding) => {
    if (found.closed !== undefined) {
      suppressed++;
      if (closed.length < KEEP) closed.push(kept(found));
      return;
    }
    counts[found.severity]++;
    if (!onlyCounts(found.severity)) open[found.severity].push(kept(found));
  };
  const addUnlisted = (severity: Severity, number: number) => {
    if (number < 1) return;
    add({ id: 'unlisted', severity, title: `${number} in the summary, not listed` });
    counts[severity] += number - 1;
  };
  const finish = () => {
    const severe = SEVERE.flatMap((severity) => open[severity]);
    const all = ORDER.flatMap((severity) => open[severity]).concat(closed);
    const most = Math.min(KEEP_SEVERE, Math.max(KEEP, severe.length));
    return { counts: { ...counts }, suppressed, findings: all.slice(0, most) };
  };
  return {
    add,
    onlyCounts,
    addUnlisted,
    finish,
    seen: () => suppressed + ORDER.reduce((sum, severity) => sum + counts[severity], 0),
  };
}

/** What a scan reader knows besides its findings. */
export interface ScanParts {
  readonly tool: string;
  readonly category: ScanCategory;
  readonly findings: Findings;
  readonly secrets?: number | undefined;
  readonly rules?: number | undefined;
  readonly target?: string | undefined;
  readonly dependencies?: number | undefined;
}

/** One scan with exact counts. */
export function scanOf(parts: ScanParts): Scan {
  const { secrets, rules, target, dependencies } = parts;
  return {
    tool: plain(parts.tool, 80) || 'unnamed tool',
    category: parts.category,
    ...parts.findings.finish(),
    ...(secrets === undefined ? {} : { secrets }),
    ...(rules === undefined ? {} : { rules }),
    ...(target ? { target: plain(target, 300) } : {}),
    ...(dependencies === undefined ? {} : { dependencies }),
  };
}

/** A reading of one scan, or of several categories with the main one first. */
export function scanReading(format: string, scans: readonly [Scan, ...Scan[]], parts: Parts = {}): Reading {
  const [scan, ...more] = scans;
  return { ...base(format, parts), kind: 'scan', scan, ...(more.length === 0 ? {} : { more }) };
}
