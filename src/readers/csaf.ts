import type { Document, Reader, Reading, Vex } from '../model/reading.ts';
import { namesOf, severityOfVulnerability, statementsOf } from './ground/csaf.ts';
import { productsOf } from './ground/csaf-products.ts';
import { peek } from './ground/document.ts';
import { base, collectFindings, scanOf } from './ground/finish.ts';
import { plain } from './ground/text.ts';
import { get, isList, list, text } from './ground/value.ts';
import { closes } from './ground/vex.ts';

/** Why a vulnerability is not open: every product that it has a status for is closed, or it names none at all. */
function closedBy(statements: Vex['statements']): string | undefined {
  if (statements.length === 0) return 'names no affected product';
  if (!statements.every(({ status }) => closes(status))) return undefined;
  const first = statements.find(({ justification }) => justification !== undefined) ?? statements[0];
  return first?.justification ? `${first.status}: ${first.justification}` : first?.status;
}

async function read(doc: Document): Promise<Reading> {
  const top = doc.json();
  const products = productsOf(top);
  const tracking = get(top, 'document', 'tracking');
  const time = plain(text(get(tracking, 'current_release_date')), 40);
  const findings = collectFindings();
  const statements: Vex['statements'][number][] = [];
  const vulnerabilities = list(get(top, 'vulnerabilities'));
  for (const vulnerability of vulnerabilities) {
    const own = statementsOf(vulnerability, products, time);
    const [id = '', ...aliases] = namesOf(vulnerability);
    const open = own.find(({ status }) => !closes(status)) ?? own[0];
    findings.add({
      id,
      aliases,
      severity: await severityOfVulnerability(vulnerability),
      title: text(get(vulnerability, 'title')),
      closed: closedBy(own),
      ...(open?.products[0] ? { package: open.products[0] } : {}),
    });
    statements.push(...own);
  }
  const draft = get(tracking, 'status') === 'draft';
  const why = !isList(get(top, 'vulnerabilities'))
    ? 'has no list of vulnerabilities, so that it states nothing'
    : statements.length === 0
      ? 'states nothing about any product'
      : undefined;
  return {
    ...base(reader.id, {
      ...(why ? { why } : {}),
      remarks: draft ? ['is a draft by its own word (tracking.status)'] : [],
    }),
    kind: 'vex',
    vex: { statements },
    scan: scanOf({
      tool: text(get(top, 'document', 'publisher', 'name')) || 'CSAF',
      category: 'dependencies',
      findings,
      target: text(get(top, 'document', 'title')),
    }),
  };
}

/** CSAF 2.0 and 2.1, VEX and advisories: https://docs.oasis-open.org/csaf/csaf/v2.0/csaf-v2.0.html */
export const reader: Reader = {
  id: 'csaf',
  title: 'CSAF 2.0 and 2.1',
  kind: 'vex',
  rank: 10,
  recognise: (doc) =>
    doc.top === 'object' &&
    doc.keys.has('document') &&
    doc.text.includes('"csaf_version"') &&
    text(get(peek(doc), 'document', 'csaf_version')) !== '',
  read,
  docs: {
    recognised: 'A JSON object with `document.csaf_version`.',
    severity:
      'The worst CVSS of a vulnerability: of each `baseSeverity`, else `baseScore`, else `vectorString`, in `scores` (2.0) or ' +
      '`metrics` (2.1). The unit is the vulnerability.',
    proof: 'At least one product status. An advisory without vulnerabilities states nothing and is not complete.',
    ignored:
      'Notes, remediations, revision history and `recommended` products. A vulnerability is open when it has a product that is ' +
      'affected (known, first or last), under investigation or unknown; one that names no product at all is not counted as open. ' +
      'In another report a statement closes a finding only for the product and version it names, and `known_not_affected` only ' +
      'with a flag or an impact for that product. A CSAF document is no scan.',
    example:
      '{"document": {"csaf_version": "2.0", "category": "csaf_vex"}, "product_tree": {"full_product_names": [{"product_id": "P1", "name": "a"}]},\n' +
      ' "vulnerabilities": [{"cve": "CVE-2024-1", "product_status": {"fixed": ["P1"]}}]}',
  },
};
