import type { Severity } from '../../model/kinds.ts';
import type { Vex } from '../../model/reading.ts';
import type { CsafProducts } from './csaf-products.ts';
import { cvssScore } from './cvss.ts';
import { severityOf, severityOfScore, worst } from './severity.ts';
import { plain } from './text.ts';
import { entries, get, list, number, text } from './value.ts';

type Statement = Vex['statements'][number];

/** Product statuses and what each says; `recommended` is advice about a version and no status. Source: CSAF 2.0, 3.2.3.9. */
const STATUSES: Readonly<Record<string, string>> = {
  known_not_affected: 'known_not_affected',
  fixed: 'fixed',
  first_fixed: 'fixed',
  known_affected: 'affected',
  first_affected: 'affected',
  last_affected: 'affected',
  under_investigation: 'under_investigation',
  unknown: 'unknown',
};

async function severityOfCvss(cvss: unknown): Promise<Severity> {
  const word = severityOf(get(cvss, 'baseSeverity'));
  if (word !== 'unknown') return word;
  return severityOfScore(number(get(cvss, 'baseScore')) ?? (await cvssScore(text(get(cvss, 'vectorString')))));
}

/** Worst of the CVSS scores of a vulnerability: `scores` in CSAF 2.0, `metrics` in 2.1. */
export async function severityOfVulnerability(vulnerability: unknown): Promise<Severity> {
  const holders = [
    ...list(get(vulnerability, 'scores')),
    ...list(get(vulnerability, 'metrics')).map((metric) => get(metric, 'content')),
  ];
  const all = holders.flatMap((holder) => ['cvss_v4', 'cvss_v3', 'cvss_v2'].map((key) => get(holder, key)));
  return worst(await Promise.all(all.filter((cvss) => cvss !== undefined).map(severityOfCvss)));
}

/** Ids of a vulnerability, the CVE first, then those of other systems. */
export function namesOf(vulnerability: unknown): string[] {
  const others = list(get(vulnerability, 'ids')).map((id) => text(get(id, 'text')));
  const names = [text(get(vulnerability, 'cve')), ...others].filter((name) => name !== '');
  return names.length > 0 ? names : [text(get(vulnerability, 'title'))].filter((name) => name !== '');
}

/** Reasons that the document gives for a product: flags, then impacts. One without products or groups is for all. */
function reasonOf(vulnerability: unknown, product: string, { groups }: CsafProducts): string | undefined {
  const isFor = (value: unknown) => {
    const ids = list(get(value, 'product_ids')).map(text);
    const members = list(get(value, 'group_ids')).flatMap((group) => groups.get(text(group)) ?? []);
    const all = get(value, 'product_ids') === undefined && get(value, 'group_ids') === undefined;
    return all || ids.includes(product) || members.includes(product);
  };
  const flags = list(get(vulnerability, 'flags'))
    .filter(isFor)
    .map((flag) => text(get(flag, 'label')));
  const impacts = list(get(vulnerability, 'threats'))
    .filter((threat) => get(threat, 'category') === 'impact' && isFor(threat))
    .map((threat) => text(get(threat, 'details')));
  const reasons = [...new Set([...flags, ...impacts].filter((reason) => reason !== ''))];
  return reasons.length > 0 ? plain(reasons.join(': ')) : undefined;
}

/** What a vulnerability's product statuses state: one statement for each status and reason, with its products. */
export function statementsOf(vulnerability: unknown, products: CsafProducts, time: string): Statement[] {
  const [id = '', ...aliases] = namesOf(vulnerability);
  const grouped = new Map<
    string,
    { readonly status: string; readonly reason: string | undefined; readonly ids: string[] }
  >();
  for (const [key, ids] of entries(get(vulnerability, 'product_status'))) {
    const status = Object.hasOwn(STATUSES, key) ? STATUSES[key] : undefined;
    if (status === undefined) continue;
    for (const product of list(ids).map(text)) {
      const reason = reasonOf(vulnerability, product, products);
      const same = JSON.stringify([status, reason]);
      const group = grouped.get(same) ?? { status, reason, ids: [] };
      group.ids.push(product);
      grouped.set(same, group);
    }
  }
  return [...grouped.values()].map(({ status, reason, ids }) => ({
    vulnerability: plain(id, 120),
    ...(aliases.length > 0 ? { aliases: aliases.slice(0, 20).map((name) => plain(name, 120)) } : {}),
    status,
    products: ids.map((product) =>
      plain(products.byId.get(product)?.ids[0] ?? products.byId.get(product)?.name ?? product),
    ),
    about: ids.flatMap((product) => products.byId.get(product) ?? []),
    ...(reason ? { justification: reason } : {}),
    ...(time ? { time } : {}),
  }));
}
