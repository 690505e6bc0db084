import type { Vex, VexProduct } from '../../model/reading.ts';
import { plain } from './text.ts';
import { get, list, text } from './value.ts';

type Statement = Vex['statements'][number];

/** A product or subcomponent: in the first draft of the format a plain string, later an object with identifiers. */
function productOf(value: unknown): VexProduct | undefined {
  const named = [text(value), text(get(value, '@id'))];
  const identifiers = ['purl', 'cpe23', 'cpe22'].map((key) => text(get(value, 'identifiers', key)));
  const ids = [...new Set([...named, ...identifiers].filter((id) => id !== ''))].map((id) => plain(id, 500));
  if (ids.length === 0) return undefined;
  const parts = list(get(value, 'subcomponents')).flatMap((part) => productOf(part) ?? []);
  return { ids, ...(parts.length > 0 ? { parts } : {}) };
}

/** One statement of an OpenVEX document; `time` is the document's, which a statement's own replaces. */
export function statementOf(value: unknown, time: string): Statement {
  const vulnerability = get(value, 'vulnerability');
  const names = [text(vulnerability), text(get(vulnerability, 'name')), text(get(vulnerability, '@id'))];
  const aliases = list(get(vulnerability, 'aliases')).map(text);
  const [id = '', ...others] = [...new Set([...names, ...aliases].filter((name) => name !== ''))];
  // In the first draft the parts stand beside the products, for all of them.
  const shared = list(get(value, 'subcomponents')).flatMap((part) => productOf(part) ?? []);
  const about = list(get(value, 'products'))
    .flatMap((product) => productOf(product) ?? [])
    .map((product) => (shared.length > 0 && product.parts === undefined ? { ...product, parts: shared } : product));
  const reasons = [text(get(value, 'justification')), text(get(value, 'impact_statement'))].filter((one) => one !== '');
  const own = text(get(value, 'last_updated')) || text(get(value, 'timestamp')) || time;
  return {
    vulnerability: plain(id, 120),
    ...(others.length > 0 ? { aliases: others.slice(0, 20).map((name) => plain(name, 120)) } : {}),
    status: plain(text(get(value, 'status')), 40),
    products: about.map((product) => product.ids[0] ?? ''),
    about,
    ...(reasons.length > 0 ? { justification: plain(reasons.join(': ')) } : {}),
    ...(own ? { time: plain(own, 40) } : {}),
  };
}
