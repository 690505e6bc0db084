import { SEVERITIES, type Severity } from '../../model/kinds.ts';
import type { Scan, ScanFinding } from '../../model/reading.ts';
import { bestId, idsOf, normalPackage, normalVersion, schemeOf } from './identity.ts';
import { parsePurl } from './purl.ts';

/** What one tool says about a finding. */
export interface Witness {
  readonly tool: string;
  readonly id: string;
  readonly severity: Severity;
  /** Why this tool does not count it, where it does not. */
  readonly closed?: string;
}

/** One finding, whoever reports it. */
export interface MergedFinding {
  /** Stable over runs: the best known id, then package and version, or rule and place. */
  readonly key: string;
  /** The worst that an open witness gives. */
  readonly severity: Severity;
  readonly witnesses: readonly Witness[];
  /** The findings that are this one, open and closed, as the scans list them. */
  readonly findings: readonly ScanFinding[];
  /** One sentence where open witnesses give different severities, without a final full stop. */
  readonly disagreement?: string;
}

/** The worst of the severities; unknown only when nothing else is known. */
const worst = (severities: readonly Severity[]): Severity =>
  SEVERITIES.find((severity) => severities.includes(severity)) ?? 'unknown';

/** Name and version of a finding's package, normalised; some write its package URL in the place of its name. */
function packageOf({ package: name = '', version = '' }: ScanFinding): { name: string; version: string } {
  const purl = name.startsWith('pkg:') ? parsePurl(name) : undefined;
  return { name: normalPackage(purl?.name ?? name), version: normalVersion(version || (purl?.version ?? '')) };
}

const isVulnerability = (finding: ScanFinding) =>
  finding.package !== undefined || idsOf(finding).some((id) => schemeOf(id) !== -1);

function keyOf(id: string, name: string, version: string): string {
  const what = [name, version].filter((part) => part !== '').join('@');
  return what === '' ? id : `${id} ${what}`;
}

const keyOfPlace = ({ id, at }: ScanFinding) =>
  at === undefined ? id : `${id} ${at.path}${at.line === undefined ? '' : `:${at.line}`}`;

/**
 * A stable key of one finding: `CVE-2021-23337 lodash@4.17.20` for a vulnerability (its best known id, package, version),
 * `rule path:line` for anything else. Tools that know different aliases give different keys: `mergeFindings` joins those.
 */
export function findingKey(finding: ScanFinding): string {
  if (!isVulnerability(finding)) return keyOfPlace(finding);
  const { name, version } = packageOf(finding);
  return keyOf(bestId(idsOf(finding)), name, version);
}

/** Adds a value to the list of a key. */
function gather<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Sets of ids that name the same vulnerability (union-find). */
export function aliasClasses() {
  const parents = new Map<string, string>();
  const find = (id: string): string => {
    let root = id;
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root)) root = next;
    for (let at = id; at !== root; ) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  const join = (ids: readonly string[]) => {
    const [first, ...rest] = ids;
    if (first === undefined) return;
    if (!parents.has(first)) parents.set(first, first);
    for (const id of rest) parents.set(find(id), find(first));
  };
  return { find, join, has: (id: string) => parents.has(id), ids: () => parents.keys() };
}

/** Whether a finding names several vulnerabilities (two CVEs, two GHSAs), as an audit by package or a vendor's notice does. */
export function isBundle(ids: readonly string[]): boolean {
  return ['CVE-', 'GHSA-'].some((scheme) => ids.filter((id) => id.startsWith(scheme)).length > 1);
}

interface Told {
  readonly finding: ScanFinding;
  readonly tool: string;
  readonly ids: readonly string[];
}

interface Group {
  readonly key: string;
  readonly told: readonly Told[];
}

/** Groups what is told about one vulnerability by package and version; who gives none is a witness of each that there is. */
function byPackage(id: string, told: readonly Told[]): Group[] {
  const groups = new Map<string, Told[]>();
  const packages = new Map<string, Told[]>();
  const nameless: Told[] = [];
  for (const one of told) {
    const { name } = packageOf(one.finding);
    if (name === '') nameless.push(one);
    else gather(packages, name, one);
  }
  if (packages.size === 0) packages.set('', nameless.splice(0));
  for (const [name, members] of packages) {
    const versions = new Set(members.map(({ finding }) => packageOf(finding).version));
    if (versions.size > 1) versions.delete('');
    for (const one of [...members, ...nameless]) {
      const own = packageOf(one.finding).version;
      for (const version of versions.has(own) ? [own] : versions) gather(groups, keyOf(id, name, version), one);
    }
  }
  return [...groups].map(([key, members]) => ({ key, told: members }));
}

/** Groups of vulnerabilities by their aliases; a finding about several is a witness of each that somebody else names. */
function byAlias(told: readonly Told[]): Group[] {
  const classes = aliasClasses();
  const bundles = told.filter(({ ids }) => isBundle(ids));
  for (const { ids } of told) if (!isBundle(ids)) classes.join(ids);
  const known = new Set(classes.ids());
  for (const { ids } of bundles) if (!ids.some((id) => known.has(id))) classes.join(ids);
  const members = new Map<string, Told[]>();
  for (const one of told) {
    const of = isBundle(one.ids) ? one.ids.filter((id) => classes.has(id)) : one.ids.slice(0, 1);
    for (const root of new Set(of.map(classes.find))) gather(members, root, one);
  }
  const names = new Map<string, string[]>();
  for (const id of classes.ids()) gather(names, classes.find(id), id);
  return [...members].flatMap(([root, group]) => byPackage(bestId(names.get(root) ?? [root]), group));
}

function disagreementOf(open: readonly Witness[], severity: Severity): string | undefined {
  const stated = open.filter((witness) => witness.severity !== 'unknown');
  if (new Set(stated.map((witness) => witness.severity)).size < 2) return undefined;
  const says = [...new Set(stated.map((witness) => `${witness.tool} says ${witness.severity}`))].sort().join(', ');
  return `${says}; ${severity} counts`;
}

/** One merged finding of a group; undefined when every witness closed it. */
function merged({ key, told }: Group): MergedFinding | undefined {
  const byText = new Map<string, Witness>();
  for (const { finding, tool } of told) {
    const { id, severity, closed } = finding;
    const witness = { tool, id, severity, ...(closed === undefined ? {} : { closed }) };
    byText.set(JSON.stringify([tool, id, severity, closed ?? null]), witness);
  }
  const witnesses = [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, witness]) => witness);
  const open = witnesses.filter((witness) => witness.closed === undefined);
  if (open.length === 0) return undefined;
  const severity = worst(open.map((witness) => witness.severity));
  const disagreement = disagreementOf(open, severity);
  const findings = told.map(({ finding }) => finding);
  return { key, severity, witnesses, findings, ...(disagreement === undefined ? {} : { disagreement }) };
}

/**
 * Open findings of several scans, each vulnerability once per package and version whoever reports it and under whichever
 * of its ids, sorted by key. A witness that closed it is listed, but closes it for nobody else. Other findings are one
 * where rule and place are the same. Pure; works on the findings that the scans list, not on their counts.
 */
export function mergeFindings(scans: readonly Scan[]): readonly MergedFinding[] {
  const told = scans.flatMap(({ tool, findings }) =>
    findings.map((finding): Told => ({ finding, tool, ids: idsOf(finding) })),
  );
  const places = new Map<string, Told[]>();
  for (const one of told) if (!isVulnerability(one.finding)) gather(places, keyOfPlace(one.finding), one);
  const vulnerabilities = told.filter(({ finding, ids }) => isVulnerability(finding) && ids.length > 0);
  return [...byAlias(vulnerabilities), ...[...places].map(([key, group]) => ({ key, told: group }))]
    .map(merged)
    .filter((one) => one !== undefined)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}
