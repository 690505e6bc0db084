import type { SbomPackage, Vex, VexProduct } from '../../model/reading.ts';
import { plain } from './text.ts';
import { get, list, record, text } from './value.ts';

type Statement = Vex['statements'][number];

/** The product that an entry of `affects` names: a component of the same document, or one of another by its BOM-Link. */
function productsOf(target: unknown, refs: ReadonlyMap<string, SbomPackage>): VexProduct[] {
  const ref = text(get(target, 'ref'));
  const component = refs.get(ref);
  const ids = [
    ...(component?.purl ? [component.purl] : []),
    ...(/^(?:pkg|urn|cpe):/.test(ref) ? [plain(ref, 500)] : []),
  ];
  if (ids.length === 0 && !component) return [];
  const product = { ids, ...(component ? { name: component.name } : {}) };
  const named = list(get(target, 'versions')).filter((one) => get(one, 'status') !== 'unknown');
  if (named.length === 0) return [{ ...product, ...(component?.version ? { version: component.version } : {}) }];
  return named.map((one) => {
    const version = text(get(one, 'version'));
    const range = text(get(one, 'range'));
    // Without either the entry names no version at all, which is not the same as naming all of them.
    return {
      ...product,
      ...(version ? { version: plain(version, 120) } : { range: plain(range, 300) || 'vers:none' }),
    };
  });
}

/** What the analyses of a BOM's vulnerabilities state; undefined when there is none. Source: CycloneDX, `analysis`. */
export function statementsOfBom(bom: unknown, refs: ReadonlyMap<string, SbomPackage>): Vex | undefined {
  const statements: Statement[] = [];
  for (const vulnerability of list(get(bom, 'vulnerabilities'))) {
    const analysis = get(vulnerability, 'analysis');
    const status = text(get(analysis, 'state'));
    if (!record(analysis) || status === '') continue;
    const about = list(get(vulnerability, 'affects')).flatMap((target) => productsOf(target, refs));
    const reasons = [text(get(analysis, 'justification')), text(get(analysis, 'detail'))].filter((one) => one !== '');
    const aliases = list(get(vulnerability, 'references')).map((one) => text(get(one, 'id')));
    const time =
      text(get(analysis, 'lastUpdated')) ||
      text(get(vulnerability, 'updated')) ||
      text(get(bom, 'metadata', 'timestamp'));
    statements.push({
      vulnerability: plain(text(get(vulnerability, 'id')), 120),
      aliases: aliases.filter((one) => one !== '').map((one) => plain(one, 120)),
      status: plain(status, 40),
      products: about.map((one) => one.ids[0] ?? one.name ?? ''),
      about,
      ...(reasons.length > 0 ? { justification: plain(reasons.join(': ')) } : {}),
      ...(time ? { time: plain(time, 40) } : {}),
    });
  }
  return statements.length > 0 ? { statements } : undefined;
}
