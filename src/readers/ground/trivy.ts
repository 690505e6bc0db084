import type { ScanCategory, Severity } from '../../model/kinds.ts';
import type { Scan } from '../../model/reading.ts';
import { collectFindings, type Findings, scanOf } from './finish.ts';
import { purlOf } from './purl.ts';
import { severityOf } from './severity.ts';
import { count, get, isList, list, text } from './value.ts';

/** Findings of a Trivy report by category, with what the classes of its results say was looked for. */
export interface TrivyFindings {
  /** Reads one entry of `Results`; `place` stands before its target (Kubernetes resource). */
  readonly add: (result: unknown, place?: string) => void;
  /** The scans, the one that was asked for first. */
  readonly scans: (target: string) => [Scan, ...Scan[]];
  readonly contradictions: readonly string[];
}

const closedOf = (status: unknown): string | undefined =>
  text(status).toLowerCase() === 'not_affected' ? 'not affected' : undefined;

function addVulnerability(found: Findings, path: string, one: unknown, type: string): void {
  const [name, version] = [text(get(one, 'PkgName')), text(get(one, 'InstalledVersion'))];
  found.add({
    id: text(get(one, 'VulnerabilityID')),
    aliases: list(get(one, 'VendorIDs')).map(text),
    severity: severityOf(get(one, 'Severity')),
    title: text(get(one, 'Title')),
    package: name,
    version,
    purl: text(get(one, 'PkgIdentifier', 'PURL')) || purlOf(type, name, version),
    path,
    closed: closedOf(get(one, 'Status')),
  });
}

function addMisconfiguration(found: Findings, path: string, one: unknown): boolean {
  const status = text(get(one, 'Status')).toUpperCase();
  if (status === 'PASS') return false;
  const line = count(get(one, 'CauseMetadata', 'StartLine'));
  const id = text(get(one, 'ID')) || text(get(one, 'AVDID'));
  const closed = status === 'EXCEPTION' ? 'exception' : undefined;
  found.add({ id, severity: severityOf(get(one, 'Severity')), title: text(get(one, 'Title')), path, line, closed });
  return closed === undefined;
}

/** A secret without severity counts as high; its Match and Code never leave the reader. */
function addSecret(found: Findings, path: string, one: unknown): void {
  const known = severityOf(get(one, 'Severity'));
  const severity: Severity = known === 'unknown' ? 'high' : known;
  const line = count(get(one, 'StartLine'));
  found.add({ id: text(get(one, 'RuleID')), severity, title: text(get(one, 'Title')), path, line });
}

function addLicence(found: Findings, path: string, one: unknown): void {
  const place = text(get(one, 'FilePath')) || path;
  const severity = severityOf(get(one, 'Severity'));
  found.add({
    id: text(get(one, 'Name')),
    severity,
    title: text(get(one, 'Category')),
    package: text(get(one, 'PkgName')),
    path: place,
  });
}

/** Findings that Trivy closed by an ignore file or a VEX document; they stand apart from the open ones. */
function addModified(found: Findings, path: string, one: unknown): void {
  const reason = [text(get(one, 'Status')), text(get(one, 'Statement'))].filter((part) => part !== '').join(': ');
  const finding = get(one, 'Finding');
  const id =
    text(get(finding, 'VulnerabilityID')) ||
    text(get(finding, 'ID')) ||
    text(get(finding, 'RuleID')) ||
    text(get(finding, 'Name'));
  const severity = severityOf(get(finding, 'Severity'));
  found.add({ id, severity, package: text(get(finding, 'PkgName')), path, closed: reason || 'ignored' });
}

const CLASSES: Readonly<Record<string, ScanCategory>> = {
  config: 'iac',
  secret: 'secrets',
  license: 'licences',
  'license-file': 'licences',
};

/** Starts reading the results of one report; packages of an image or a machine belong to the category containers. */
export function trivyFindings(artifact: string): TrivyFindings {
  const packages: ScanCategory = ['container_image', 'vm', 'kubernetes'].includes(artifact)
    ? 'containers'
    : 'dependencies';
  const byCategory = new Map<ScanCategory, Findings>();
  const contradictions: string[] = [];
  const of = (category: ScanCategory): Findings => {
    const found = byCategory.get(category) ?? collectFindings();
    byCategory.set(category, found);
    return found;
  };
  const add = (result: unknown, place = '') => {
    const path = [place, text(get(result, 'Target'))].filter((part) => part !== '').join(' ');
    const resultClass = text(get(result, 'Class'));
    if (resultClass !== 'custom')
      of(Object.hasOwn(CLASSES, resultClass) ? (CLASSES[resultClass] ?? packages) : packages);
    for (const one of list(get(result, 'Vulnerabilities')))
      addVulnerability(of(packages), path, one, text(get(result, 'Type')));
    let failures = 0;
    for (const one of list(get(result, 'Misconfigurations'))) if (addMisconfiguration(of('iac'), path, one)) failures++;
    for (const one of list(get(result, 'Secrets'))) addSecret(of('secrets'), path, one);
    for (const one of list(get(result, 'Licenses'))) addLicence(of('licences'), path, one);
    const modified = get(result, 'ExperimentalModifiedFindings') ?? get(result, 'ModifiedFindings');
    for (const one of list(modified)) addModified(of(modifiedCategory(one, packages)), path, one);
    const counted = count(get(result, 'MisconfSummary', 'Failures')) ?? 0;
    if (counted <= failures) return;
    contradictions.push(
      `The summary of ${path} counts ${counted} failures and the list has ${failures}; the worse counts`,
    );
    of('iac').addUnlisted('unknown', counted - failures);
  };
  const scans = (target: string): [Scan, ...Scan[]] => {
    const order: ScanCategory[] = [packages, 'iac', 'secrets', 'licences'];
    const made = order.flatMap((category) => {
      const findings = byCategory.get(category);
      const secrets = category === 'secrets' && findings ? findings.seen() - findings.finish().suppressed : undefined;
      return findings ? [scanOf({ tool: 'Trivy', category, findings, secrets, target })] : [];
    });
    const [first, ...more] = made;
    return first
      ? [first, ...more]
      : [scanOf({ tool: 'Trivy', category: packages, findings: collectFindings(), target })];
  };
  return { add, scans, contradictions };
}

function modifiedCategory(one: unknown, packages: ScanCategory): ScanCategory {
  const kind = text(get(one, 'Type'));
  if (kind === 'misconfiguration') return 'iac';
  if (kind === 'secret') return 'secrets';
  return kind === 'license' ? 'licences' : packages;
}

/** Whether a value is a list of Trivy results (or absent, as in a clean scan). */
export const isResults = (value: unknown): boolean => value === undefined || value === null || isList(value);
