import type { Document, Reader, Reading } from '../model/reading.ts';
import { base, collectFindings, scanOf } from './ground/finish.ts';
import { contextsOf } from './ground/json-ld.ts';
import { statementOf } from './ground/openvex.ts';
import { get, isList, list, text } from './ground/value.ts';
import { closes } from './ground/vex.ts';

const STATUSES = new Set(['not_affected', 'affected', 'fixed', 'under_investigation']);

/** What keeps the document from stating anything, or makes a statement worthless. */
function whyIncomplete(top: unknown, statements: readonly { readonly status: string }[]): string | undefined {
  if (!isList(get(top, 'statements'))) return 'has no list of statements';
  if (statements.length === 0) return 'has no statement, which proves nothing';
  if (text(get(top, 'author')) === '') return 'names no author, who would have to answer for it';
  const odd = statements.filter(({ status }) => !STATUSES.has(status)).length;
  return odd > 0 ? `has ${odd} statements without one of the four statuses` : undefined;
}

function read(doc: Document): Reading {
  const top = doc.json();
  const time = text(get(top, 'last_updated')) || text(get(top, 'timestamp'));
  const statements = list(get(top, 'statements')).map((statement) => statementOf(statement, time));
  const findings = collectFindings();
  for (const { vulnerability, aliases = [], status, products, justification } of statements) {
    findings.add({
      id: vulnerability,
      aliases,
      severity: 'unknown',
      title: status,
      ...(products[0] ? { package: products[0] } : {}),
      ...(closes(status) ? { closed: justification ? `${status}: ${justification}` : status } : {}),
    });
  }
  const bare = statements.filter((one) => one.status === 'not_affected' && one.justification === undefined).length;
  const lost = statements.filter((one) => one.products.length === 0).length;
  const why = whyIncomplete(top, statements);
  return {
    ...base(reader.id, {
      ...(why ? { why } : {}),
      remarks: [
        ...(bare > 0
          ? [`${bare} statements say not_affected without a reason; they close nothing in another report`]
          : []),
        ...(lost > 0 ? [`${lost} statements name no product; they close nothing in another report`] : []),
      ],
    }),
    kind: 'vex',
    vex: { statements },
    scan: scanOf({ tool: 'OpenVEX', category: 'dependencies', findings }),
  };
}

/** OpenVEX, from its first draft to 0.2: https://github.com/openvex/spec */
export const reader: Reader = {
  id: 'openvex',
  title: 'OpenVEX',
  kind: 'vex',
  rank: 10,
  recognise: (doc) => contextsOf(doc).some((address) => /^https?:\/\/openvex\.dev\/ns\b/.test(address)),
  read,
  docs: {
    recognised: 'JSON-LD whose `@context` is `https://openvex.dev/ns…`.',
    severity: 'None is written: an open statement counts as unknown. The unit is the statement.',
    proof: 'An author and at least one statement, each with one of the four statuses.',
    ignored:
      'Supplier, role, tooling and action statements. `not_affected` and `fixed` are closed, `affected` and `under_investigation` ' +
      'open. In another report a statement closes a finding only for the product, version and vulnerability (or alias) that it ' +
      'names, and `not_affected` only with a justification or impact statement. A VEX document is no scan.',
    example:
      '{"@context": "https://openvex.dev/ns/v0.2.0", "author": "a", "statements": [{"vulnerability": {"name": "CVE-2024-1"},\n' +
      ' "products": [{"@id": "pkg:npm/qs@6.5.0"}], "status": "not_affected", "justification": "component_not_present"}]}',
  },
};
