import type { ScanFinding } from '../../model/reading.ts';
import type { Waived } from '../../model/waiver.ts';
import { idsOf, normalVersion } from './identity.ts';
import { parsePurl } from './purl.ts';
import { code, show } from './text.ts';

/** Names under which a finding's package may be written in a waiver: as its tool does, or as its package URL has it. */
export function packageNames({ package: name, purl }: ScanFinding): readonly string[] {
  const parsed = [purl, name].flatMap((text) => (text?.startsWith('pkg:') ? (parsePurl(text) ?? []) : []));
  const names = [name, ...parsed.flatMap((one) => [one.name, one.name.replace('/', ':')])];
  return [...new Set(names.filter((one) => one !== undefined).map((one) => one.toLowerCase()))];
}

/** The one version that a finding names, without a leading `v`; '' for a range or none. */
export function exactVersion({ version, purl, package: name }: ScanFinding): string {
  const own = /^[<>=^~]|\s|\|\||\.x\b|\*/.test(version ?? '') ? '' : normalVersion(version ?? '');
  if (own !== '') return own;
  const parsed = [purl, name].flatMap((text) => (text?.startsWith('pkg:') ? (parsePurl(text) ?? []) : []));
  return normalVersion(parsed[0]?.version ?? '');
}

/** What one finding of a scanner without fingerprints is known by: rule and place. Nothing where it has no line. */
export function fingerprintsOf({ id, at, fingerprints = [] }: ScanFinding): readonly string[] {
  if (fingerprints.length > 0) return fingerprints;
  return at?.line === undefined ? [] : [`${id} ${at.path}:${at.line}`];
}

/** Names under which `ready-gate waive` takes a finding of a scan; none when nothing names it exactly. */
export function waiveNames(finding: ScanFinding): readonly string[] {
  // What only leans on a vulnerable package is waived with that one.
  if (finding.id === 'unlisted' || (finding.through?.length && finding.id === finding.package)) return [];
  if (finding.package !== undefined) return idsOf(finding);
  return fingerprintsOf(finding).slice(0, 1);
}

/** What a waiver is about, in words. */
export function waivedWords(of: Waived): string {
  if (of.kind === 'rule') return `the rule ${code(of.rule, 60)}${of.path ? ` in ${code(of.path)}` : ''}`;
  if (of.kind === 'advisory') return `${show(of.advisory, 60)} in ${show(`${of.package}@${of.version}`, 120)}`;
  if (of.kind === 'fingerprint')
    return `${of.of ? `${show(of.of, 80)}, ` : ''}fingerprint ${code(of.fingerprint, 80)}${of.path ? ` in ${code(of.path)}` : ''}`;
  if (of.kind === 'contract') return `${show(of.change, 120)} in ${code(of.contract)}`;
  return `the migration ${code(of.migration)}`;
}
