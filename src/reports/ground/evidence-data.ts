import type { Evidence } from '../../model/evidence.ts';
import type { Facts } from '../../model/facts.ts';
import type { Reading } from '../../model/reading.ts';
import { data } from './sanitise.ts';
import { claimOf, kindOf, qaCounts } from './words.ts';

/** The numbers of a reading, by kind; the names are those of the model. */
function countsOf(reading: Reading | undefined): Readonly<Record<string, number>> | null {
  if (reading === undefined) return null;
  if (reading.kind === 'scan') {
    const { counts, suppressed, secrets } = reading.scan;
    return { ...counts, suppressed, ...(secrets === undefined ? {} : { secrets }) };
  }
  if (reading.kind === 'tests') {
    const { passed, failed, errored, skipped, flaky } = reading.tests;
    return { passed, failed, errored, skipped, flaky };
  }
  if (reading.kind === 'sbom') return { components: reading.sbom.components };
  if (reading.kind === 'coverage') {
    const { lines, covered, total } = reading.coverage;
    return { ...(lines === undefined ? {} : { lines }), covered, total };
  }
  if (reading.kind === 'qa') return qaCounts(reading);
  if (reading.kind === 'vex') return { statements: reading.vex.statements.length };
  if (reading.kind === 'attestation') return { subjects: reading.attestation.subjects.length };
  return null;
}

/** What a reading tells beside its numbers: the tool of a scan, the validity of an SBOM. */
function about(reading: Reading | undefined): object {
  if (reading?.kind === 'scan') return { tool: data(reading.scan.tool), category: reading.scan.category };
  if (reading?.kind === 'sbom') return { valid: reading.sbom.valid };
  return {};
}

/** One piece of evidence as the JSON document tells it; what is not known is null. */
export function evidenceData(facts: Facts, evidence: Evidence) {
  const { resolution, binding, reading } = evidence;
  const claim = claimOf(facts, evidence);
  return {
    id: evidence.id,
    claim: {
      kind: kindOf(claim, reading),
      path: data(evidence.prd),
      line: (claim ?? evidence.link).at.line,
    },
    link: data(evidence.link.target),
    path: evidence.path === undefined ? null : data(evidence.path),
    origin: evidence.target.kind,
    trust: evidence.origin ?? null,
    commit: evidence.commit?.sha ?? null,
    material: binding.kind,
    changed: binding.kind === 'stale' ? binding.changed.map(data) : [],
    resolution: resolution.kind,
    why: whyOf(evidence),
    format: reading?.format ?? null,
    kind: reading?.kind ?? null,
    complete: reading?.complete ?? false,
    counts: countsOf(reading),
    ...about(reading),
  };
}

/** Why it is not there, not read to its end, or not known to be of this code; null when nothing is wrong. */
function whyOf({ resolution, reading, binding }: Evidence): string | null {
  if (resolution.kind !== 'found') return data(resolution.why);
  if (reading?.why) return data(reading.why);
  return binding.kind === 'unknown' ? data(binding.why) : null;
}
