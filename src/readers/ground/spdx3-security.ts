import type { Scan, Vex } from '../../model/reading.ts';
import { cvssScore } from './cvss.ts';
import { collectFindings, scanOf } from './finish.ts';
import { severityOf, severityOfScore, worst } from './severity.ts';
import { isPackage, packageOf, partsOf, type Spdx3, typeOf } from './spdx3.ts';
import { plain } from './text.ts';
import { get, number, text } from './value.ts';
import { closes } from './vex.ts';

/** VEX relationships of the security profile and the status that each states. */
const STATUSES: Readonly<Record<string, string>> = {
  security_VexAffectedVulnAssessmentRelationship: 'affected',
  security_VexFixedVulnAssessmentRelationship: 'fixed',
  security_VexNotAffectedVulnAssessmentRelationship: 'not_affected',
  security_VexUnderInvestigationVulnAssessmentRelationship: 'under_investigation',
};
const RATING = /^security_CvssV[234]VulnAssessmentRelationship$/;

async function severityOfRating(rating: unknown) {
  const word = severityOf(get(rating, 'security_severity'));
  if (word !== 'unknown') return word;
  return severityOfScore(
    number(get(rating, 'security_score')) ?? (await cvssScore(text(get(rating, 'security_vectorString')))),
  );
}

function namesOf(graph: Spdx3, vulnerability: unknown): string[] {
  const ids = partsOf(graph, get(vulnerability, 'externalIdentifier')).map((one) => text(get(one, 'identifier')));
  return [text(get(vulnerability, 'name')), ...ids].filter((id) => id !== '' && id.length < 120);
}

/**
 * The vulnerabilities of the security profile, each with the worst of its CVSS ratings, and what its VEX relationships
 * state. Closed is one whose every VEX relationship closes it. Undefined when the document has none.
 */
export async function securityOf(graph: Spdx3): Promise<{ readonly scan: Scan; readonly vex?: Vex } | undefined> {
  const vulnerabilities = graph.elements.filter((element) => typeOf(element) === 'security_Vulnerability');
  if (vulnerabilities.length === 0) return undefined;
  const about = new Map<unknown, unknown[]>(vulnerabilities.map((one) => [one, []]));
  for (const element of graph.elements) {
    for (const from of partsOf(graph, get(element, 'from'))) about.get(from)?.push(element);
  }
  const findings = collectFindings();
  const statements: Vex['statements'][number][] = [];
  for (const vulnerability of vulnerabilities) {
    const related = about.get(vulnerability) ?? [];
    const ratings = related.filter((one) => RATING.test(typeOf(one)));
    const stated = related.filter((one) => Object.hasOwn(STATUSES, typeOf(one)));
    const [id = '', ...aliases] = namesOf(graph, vulnerability);
    for (const one of stated) {
      const status = STATUSES[typeOf(one)] ?? '';
      const products = partsOf(graph, get(one, 'to'))
        .filter(isPackage)
        .flatMap((to) => packageOf(graph, to) ?? []);
      const reason = text(get(one, 'security_justificationType')) || text(get(one, 'security_impactStatement'));
      statements.push({
        vulnerability: plain(id, 120),
        aliases: aliases.map((alias) => plain(alias, 120)),
        status,
        products: products.map((product) => product.purl ?? product.name),
        about: products.map(({ purl, ...product }) => ({ ...product, ids: purl ? [purl] : [] })),
        ...(reason ? { justification: plain(reason) } : {}),
      });
    }
    const all = stated.map((one) => STATUSES[typeOf(one)] ?? '');
    const target = partsOf(graph, get(stated[0] ?? ratings[0], 'to')).find(isPackage);
    const found = packageOf(graph, target);
    findings.add({
      id,
      aliases,
      severity: worst(await Promise.all(ratings.map(severityOfRating))),
      title: text(get(vulnerability, 'summary')) || text(get(vulnerability, 'description')),
      closed: all.length > 0 && all.every(closes) ? all[0] : undefined,
      ...(found ? { package: found.name } : {}),
      ...(found?.version ? { version: found.version } : {}),
    });
  }
  const scan = scanOf({ tool: 'SPDX', category: 'dependencies', findings });
  return { scan, ...(statements.length > 0 ? { vex: { statements } } : {}) };
}
