import type { Severity } from '../../model/kinds.ts';
import type { Scan } from '../../model/reading.ts';
import { cvssScore } from './cvss.ts';
import { collectFindings, scanOf } from './finish.ts';
import { severityOf, severityOfScore, worst } from './severity.ts';
import { get, list, number, text } from './value.ts';

/** States of CycloneDX's `analysis` in which a vulnerability is not open; `in_triage` and `exploitable` are open. */
const CLOSED = new Set(['not_affected', 'false_positive', 'resolved', 'resolved_with_pedigree']);

async function severityOfRating(rating: unknown): Promise<Severity> {
  const word = severityOf(get(rating, 'severity'));
  if (word !== 'unknown') return word;
  // A rating of another method (EPSS, OWASP, SSVC) has no score from 0 to 10.
  if (!text(get(rating, 'method')).startsWith('CVSS')) return 'unknown';
  const score = number(get(rating, 'score')) ?? (await cvssScore(text(get(rating, 'vector'))));
  return severityOfScore(score);
}

function closedBy(analysis: unknown): string | undefined {
  const state = text(get(analysis, 'state'));
  if (!CLOSED.has(state)) return undefined;
  const reason = text(get(analysis, 'justification')) || text(get(analysis, 'detail'));
  return reason === '' ? state : `${state}: ${reason}`;
}

function toolOf(bom: unknown): string {
  const tools = get(bom, 'metadata', 'tools');
  const first = list(tools)[0] ?? list(get(tools, 'components'))[0] ?? list(get(tools, 'services'))[0];
  return text(get(first, 'name')) || 'CycloneDX';
}

/** The vulnerabilities that a BOM lists, each with the worst of its ratings; none for a BOM without any, which is no scan. */
export async function scanOfBom(
  bom: unknown,
  nameOf: (ref: string) => { readonly name: string; readonly version?: string; readonly purl?: string } | undefined,
): Promise<Scan | undefined> {
  const vulnerabilities = list(get(bom, 'vulnerabilities'));
  if (vulnerabilities.length === 0) return undefined;
  const findings = collectFindings();
  for (const vulnerability of vulnerabilities) {
    const ratings = list(get(vulnerability, 'ratings'));
    const severity = worst(await Promise.all(ratings.map(severityOfRating)));
    const refs = new Set(list(get(vulnerability, 'affects')).map((target) => text(get(target, 'ref'))));
    const affected = nameOf([...refs][0] ?? '');
    // Of several components none stands for all: a statement about one must not close the others.
    const only = refs.size < 2 ? affected : undefined;
    const references = list(get(vulnerability, 'references')).map((reference) => text(get(reference, 'id')));
    findings.add({
      id: text(get(vulnerability, 'id')),
      severity,
      aliases: references.filter((id) => id !== ''),
      title: text(get(vulnerability, 'description')),
      closed: closedBy(get(vulnerability, 'analysis')),
      ...(affected ? { package: affected.name } : {}),
      ...(only?.version ? { version: only.version } : {}),
      purl: only?.purl,
    });
  }
  return scanOf({ tool: toolOf(bom), category: 'dependencies', findings });
}
