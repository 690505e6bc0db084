import type { Evidence } from '../../model/evidence.ts';
import type { EvidenceKind, ScanCategory } from '../../model/kinds.ts';
import type { Reading, Scan } from '../../model/reading.ts';

/** What a kind is called in a message. */
export const KIND_WORDS: Readonly<Record<EvidenceKind, string>> = {
  tests: 'a test report',
  secrets: 'a secret scan',
  dependencies: 'a dependency scan',
  sast: 'a SAST scan',
  dast: 'a DAST scan',
  containers: 'a container scan',
  iac: 'an infrastructure scan',
  licences: 'a licence scan',
  sbom: 'an SBOM',
  qa: 'a QA results page',
  coverage: 'a coverage report',
  performance: 'a performance result',
  ci: 'a CI run',
  contract: 'a contract note',
  rollback: 'rollback steps',
  other: 'other evidence',
};

/** The same as a label: the words that a claim or a link would carry. */
export const KIND_LABELS: Readonly<Record<EvidenceKind, string>> = {
  tests: 'Tests',
  secrets: 'Secret scan',
  dependencies: 'Dependency scan',
  sast: 'SAST',
  dast: 'DAST',
  containers: 'Container scan',
  iac: 'Infrastructure scan',
  licences: 'Licence scan',
  sbom: 'SBOM',
  qa: 'QA results',
  coverage: 'Coverage',
  performance: 'Performance',
  ci: 'CI run',
  contract: 'Contract',
  rollback: 'Rollback steps',
  other: 'Other',
};

/** Kinds whose proof stands in the document itself (9.6) and needs no link. */
export const OWN_KINDS: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>(['rollback', 'contract']);

/** Kinds that any found page or file can prove; every other kind needs content that a reader understands. */
export const FREE_KINDS: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>([
  'other',
  'performance',
  'contract',
  'rollback',
]);

/** Every scan that a reading carries. */
export function scansOf(reading: Reading): readonly Scan[] {
  if (reading.kind === 'scan') return [reading.scan, ...(reading.more ?? [])];
  if ((reading.kind === 'sbom' || reading.kind === 'vex') && reading.scan) return [reading.scan];
  return [];
}

/** The scans that a reading proves to have run: findings told by a bill of materials or a VEX document show no scan. */
export function provenScans(reading: Reading): readonly Scan[] {
  return reading.kind === 'scan' ? scansOf(reading) : [];
}

/** The kinds that a reading is, by its content alone; empty for what supports a claim without proving a kind. */
export function kindsOf(reading: Reading): readonly EvidenceKind[] {
  const scans: readonly ScanCategory[] = provenScans(reading).map((scan) => scan.category);
  if (reading.kind === 'tests' || reading.kind === 'coverage' || reading.kind === 'qa') return [reading.kind];
  return reading.kind === 'sbom' ? ['sbom'] : scans;
}

/**
 * The kinds that a found piece of evidence proves: its content, and for a run, job or check `ci` and `tests`, since what a
 * run did can be told only by its conclusion. No run proves a scan: only a report shows what was found.
 */
export function proves(evidence: Evidence): readonly EvidenceKind[] {
  if (evidence.resolution.kind !== 'found') return [];
  const content = evidence.reading ? kindsOf(evidence.reading) : [];
  return evidence.run ? [...new Set<EvidenceKind>([...content, 'ci', 'tests'])] : content;
}

/** What a reading is, for a message: "a dependency scan (npm audit)". */
export function whatItIs(reading: Reading): string {
  if (reading.kind === 'vex') return 'a VEX document';
  if (reading.kind === 'attestation') return 'an attestation';
  if (reading.kind === 'unreadable') return 'no report';
  const first = scansOf(reading)[0];
  const kind = kindsOf(reading)[0] ?? 'other';
  return first && reading.kind === 'scan' ? `${KIND_WORDS[kind]} (${first.tool})` : KIND_WORDS[kind];
}

const LABELS: readonly (readonly [EvidenceKind, readonly string[]])[] = [
  ['sast', ['sast', 'static analysis', 'codeql', 'semgrep']],
  ['dast', ['dast', 'dynamic analysis', 'zap scan']],
  ['secrets', ['secret scan', 'secrets scan', 'secrets', 'gitleaks', 'trufflehog']],
  ['dependencies', ['dependency', 'dependencies', 'deps', 'npm audit', 'osv scanner', 'sca']],
  ['sbom', ['sbom', 'bill of materials', 'cyclonedx', 'spdx']],
  ['containers', ['container scan', 'image scan']],
  ['coverage', ['coverage']],
  ['qa', ['qa', 'qa results']],
  ['tests', ['test', 'tests', 'test report', 'unit tests']],
];

/** The kinds that a link's visible words name; empty when they name none. */
export function labelKinds(label: string): readonly EvidenceKind[] {
  const words = ` ${label
    .slice(0, 400)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  return LABELS.filter(([, names]) => names.some((name) => words.includes(` ${name} `))).map(([kind]) => kind);
}
