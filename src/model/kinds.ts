/** What a claim of section 10 can be about; `rollback` is evidence that stands in the PRD itself (9.6). */
export const EVIDENCE_KINDS = [
  'tests',
  'secrets',
  'dependencies',
  'sast',
  'dast',
  'containers',
  'iac',
  'licences',
  'sbom',
  'qa',
  'coverage',
  'performance',
  'ci',
  'contract',
  'rollback',
  'other',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** The categories a scan can have; each is also an evidence kind. */
export const SCAN_CATEGORIES = [
  'secrets',
  'dependencies',
  'sast',
  'dast',
  'containers',
  'iac',
  'licences',
] as const satisfies readonly EvidenceKind[];
export type ScanCategory = (typeof SCAN_CATEGORIES)[number];

/** Severities from worst to least; `none` is information only, `unknown` means the file gives no usable severity. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'none', 'unknown'] as const;
export type Severity = (typeof SEVERITIES)[number];
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** How far the origin of a piece of evidence can be trusted, best first (design: what evidence is). */
export const TRUST_TIERS = ['attested', 'ci', 'analysis', 'committed', 'external'] as const;
export type Trust = (typeof TRUST_TIERS)[number];
