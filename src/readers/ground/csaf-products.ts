import type { VexProduct } from '../../model/reading.ts';
import { plain } from './text.ts';
import { get, list, text } from './value.ts';

/** Products of a CSAF document by their `product_id`, and the members of its product groups. */
export interface CsafProducts {
  readonly byId: ReadonlyMap<string, VexProduct>;
  readonly groups: ReadonlyMap<string, readonly string[]>;
}

/** What the branches above a product say about it. */
interface Above {
  readonly name?: string;
  readonly version?: string;
  readonly range?: string;
}

function productOf(product: unknown, above: Above): VexProduct {
  const helper = get(product, 'product_identification_helper');
  const purls = [text(get(helper, 'purl')), ...list(get(helper, 'purls')).map(text)];
  const ids = [...purls, text(get(helper, 'cpe'))].filter((id) => id !== '').map((id) => plain(id, 500));
  const name = above.name ?? text(get(product, 'name'));
  // A package URL with a version says more than the vendor's own number of the branch.
  const versioned = ids.some((id) => /^pkg:[^?#]*[^/]@/.test(id));
  return {
    ids,
    ...(name ? { name: plain(name) } : {}),
    ...(above.version && !versioned ? { version: plain(above.version, 120) } : {}),
    ...(above.range ? { range: plain(above.range, 300) } : {}),
  };
}

const within = (above: Above, branch: unknown): Above => {
  const name = text(get(branch, 'name'));
  const category = text(get(branch, 'category'));
  if (category === 'product_name') return { ...above, name };
  if (category === 'product_version') return { ...above, version: name };
  return category === 'product_version_range' ? { ...above, range: name } : above;
};

/** Takes the product tree apart; the depth is bounded by that of the JSON. Source: CSAF 2.0, 3.2.2. */
export function productsOf(document: unknown): CsafProducts {
  const byId = new Map<string, VexProduct>();
  const add = (product: unknown, above: Above) => {
    const id = text(get(product, 'product_id'));
    if (id !== '') byId.set(id, productOf(product, above));
  };
  const walk = (branches: unknown, above: Above): void => {
    for (const branch of list(branches)) {
      const inside = within(above, branch);
      add(get(branch, 'product'), inside);
      walk(get(branch, 'branches'), inside);
    }
  };
  const tree = get(document, 'product_tree');
  walk(get(tree, 'branches'), {});
  for (const product of list(get(tree, 'full_product_names'))) add(product, {});
  for (const relationship of list(get(tree, 'relationships'))) {
    const id = text(get(relationship, 'full_product_name', 'product_id'));
    const whole = byId.get(text(get(relationship, 'relates_to_product_reference')));
    const part = byId.get(text(get(relationship, 'product_reference')));
    if (id !== '' && whole && part) byId.set(id, { ...whole, parts: [part] });
  }
  const groups = list(get(tree, 'product_groups')).map(
    (group) => [text(get(group, 'group_id')), list(get(group, 'product_ids')).map(text)] as const,
  );
  return { byId, groups: new Map(groups) };
}
