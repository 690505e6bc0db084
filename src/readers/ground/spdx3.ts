import type { SbomPackage } from '../../model/reading.ts';
import { plain } from './text.ts';
import { get, isList, list, record, text } from './value.ts';

/** Elements of an SPDX 3 document by their id, with the shape of each looked at once. */
export interface Spdx3 {
  readonly elements: readonly unknown[];
  readonly byId: ReadonlyMap<string, unknown>;
}

/** Id of an element; elements that are no Element of the model (CreationInfo) have only `@id`. */
export const idOf = (element: unknown): string => text(get(element, 'spdxId')) || text(get(element, '@id'));

/** Type with its profile, `software_Package`, also where it is written as an address of the model. */
export function typeOf(element: unknown): string {
  const type = get(element, 'type') ?? get(element, '@type');
  const written = text(isList(type) ? type[0] : type);
  const found = /\/terms\/([A-Za-z]{1,40})\/([A-Za-z0-9]{1,80})$/.exec(written);
  if (!found) return written;
  const profile = found[1]?.toLowerCase();
  return profile === 'core' ? (found[2] ?? '') : `${profile}_${found[2]}`;
}

/** Whether the element is a package of any profile: software, AI, dataset. */
export const isPackage = (element: unknown): boolean =>
  /^(?:software_|ai_AI|dataset_Dataset)Package$/.test(typeOf(element));

/** The elements of the graph; a document of one element stands for itself. */
export function elementsOf(top: unknown): Spdx3 {
  const graph = get(top, '@graph');
  const single = record(top) && (get(top, 'type') ?? get(top, '@type')) !== undefined ? [top] : [];
  const elements = (isList(graph) ? graph : single).filter((element) => record(element) !== undefined);
  return { elements, byId: new Map(elements.map((element) => [idOf(element), element])) };
}

/** Where one thing or several may stand, all of them; each as it is, or as the element that it names. */
export function partsOf({ byId }: Spdx3, value: unknown): readonly unknown[] {
  const all = value === undefined ? [] : isList(value) ? value : [value];
  return all.map((one) => (typeof one === 'string' ? (byId.get(one) ?? one) : one));
}

function purlOf(graph: Spdx3, element: unknown): string {
  const identifiers = partsOf(graph, get(element, 'externalIdentifier'));
  const own = identifiers.find((one) => /^(?:packageUrl|purl)$/i.test(text(get(one, 'externalIdentifierType'))));
  return text(get(element, 'software_packageUrl')) || text(get(own, 'identifier'));
}

/** A package element as a package; undefined when it has no name. */
export function packageOf(graph: Spdx3, element: unknown): SbomPackage | undefined {
  const name = text(get(element, 'name'));
  if (name === '') return undefined;
  const version = text(get(element, 'software_packageVersion'));
  const purl = purlOf(graph, element);
  return {
    name: plain(name),
    ...(version && version !== 'NOASSERTION' ? { version: plain(version, 120) } : {}),
    ...(purl ? { purl: plain(purl, 500) } : {}),
  };
}

/** The package that the document is about: the one root of its SpdxDocument, through a bill of materials where there is one. */
export function subjectOf(graph: Spdx3): unknown {
  const tops = graph.elements.filter((element) => typeOf(element) === 'SpdxDocument');
  const boms = graph.elements.filter((element) => typeOf(element) === 'software_Sbom');
  const roots = (tops.length > 0 ? tops : boms).flatMap((top) => partsOf(graph, get(top, 'rootElement')));
  const through = roots.flatMap((root) =>
    typeOf(root) === 'software_Sbom' || typeOf(root) === 'Bom' ? partsOf(graph, get(root, 'rootElement')) : [root],
  );
  return through.length === 1 && isPackage(through[0]) ? through[0] : undefined;
}

/** SPDX version that the document's CreationInfo names, e.g. `3.0.1`. */
export function versionOf(graph: Spdx3): string {
  const inside = graph.elements.flatMap((element) => partsOf(graph, get(element, 'creationInfo')));
  const infos = [...graph.elements.filter((element) => typeOf(element) === 'CreationInfo'), ...inside];
  return infos.map((info) => text(get(info, 'specVersion'))).find((version) => version !== '') ?? '';
}

const NO_ELEMENT = new Set([
  'CreationInfo',
  'Hash',
  'ExternalIdentifier',
  'ExternalRef',
  'NamespaceMap',
  'ExternalMap',
]);

/** What keeps a document from being a bill of materials at all, 20 sentences at most. */
export function structureOf(graph: Spdx3): string[] {
  const found = new Set<string>();
  const version = versionOf(graph);
  if (version === '') found.add('no CreationInfo names a specVersion');
  else if (!/^3\.\d/.test(version)) found.add('has a specVersion that is not 3.x');
  if (!graph.elements.some((element) => ['SpdxDocument', 'software_Sbom'].includes(typeOf(element))))
    found.add('has neither an SpdxDocument nor a software_Sbom');
  const seen = new Set<string>();
  for (const [at, element] of graph.elements.entries()) {
    const where = `@graph[${at}]`;
    const type = typeOf(element);
    const id = idOf(element);
    if (type === '') found.add(`${where} has no type`);
    if (id !== '' && seen.has(id)) found.add(`${where} has the spdxId of another element`);
    seen.add(id);
    if (NO_ELEMENT.has(type)) continue;
    if (id === '') found.add(`${where} has no spdxId`);
    if (get(element, 'creationInfo') === undefined) found.add(`${where} has no creationInfo`);
    if (isPackage(element) && text(get(element, 'name')) === '') found.add(`${where} has no name`);
    if (type.endsWith('Relationship') && (get(element, 'from') === undefined || list(get(element, 'to')).length === 0))
      found.add(`${where} is a relationship without from or to`);
  }
  return [...found].slice(0, 20);
}
