import type { XmlHandler } from './xml.ts';
import { childOf, childrenOf, textOf, type XmlNode } from './xml-tree.ts';

/** Namespace of the extension by which BOMs before 1.4 carry vulnerabilities. */
const EXTENSION = 'http://cyclonedx.org/schema/ext/vulnerability/1.0';
/** What is kept of a component; everything else of it is only checked. */
const KEPT = new Set(['group', 'name', 'version', 'purl']);

/** What a CycloneDX XML document says, in the shape of the JSON format as far as a reading needs it. */
export interface GatheredBom {
  /** Whether there is a list of components at all. */
  hasComponents: boolean;
  components: number;
  /** Each component as its `bom-ref`, group, name, version and purl. */
  readonly parts: Record<string, string>[];
  metadata?: unknown;
  readonly vulnerabilities: unknown[];
}

const propertiesOf = (node: XmlNode | undefined) =>
  childrenOf(childOf(node, 'properties'), 'property').map((one) => ({
    name: one.attributes.name ?? '',
    value: textOf(one),
  }));

function componentOf(node: XmlNode | undefined) {
  if (!node) return undefined;
  const commits = childrenOf(childOf(childOf(node, 'pedigree'), 'commits'), 'commit');
  return {
    ...Object.fromEntries([...KEPT].map((name) => [name, textOf(node, name)])),
    properties: propertiesOf(node),
    externalReferences: childrenOf(childOf(node, 'externalReferences'), 'reference').map((one) => ({
      type: one.attributes.type ?? '',
      url: textOf(one, 'url'),
    })),
    pedigree: { commits: commits.map((one) => ({ uid: textOf(one, 'uid') })) },
  };
}

function metadataOf(node: XmlNode) {
  const tools = childOf(node, 'tools');
  const named = [
    ...childrenOf(tools, 'tool'),
    ...childrenOf(childOf(tools, 'components'), 'component'),
    ...childrenOf(childOf(tools, 'services'), 'service'),
  ];
  return {
    timestamp: textOf(node, 'timestamp'),
    component: componentOf(childOf(node, 'component')),
    properties: propertiesOf(node),
    tools: named.map((tool) => ({ name: textOf(tool, 'name') })),
  };
}

const ratingOf = (node: XmlNode) => ({
  severity: textOf(node, 'severity'),
  // The extension keeps the score a level deeper.
  score: textOf(node, 'score', 'base') || textOf(node, 'score'),
  method: textOf(node, 'method'),
  vector: textOf(node, 'vector'),
});

const targetOf = (node: XmlNode) => ({
  ref: textOf(node, 'ref'),
  versions: childrenOf(childOf(node, 'versions'), 'version').map((one) => ({
    version: textOf(one, 'version'),
    range: textOf(one, 'range'),
    ...(childOf(one, 'status') ? { status: textOf(one, 'status') } : {}),
  })),
});

function analysisOf(node: XmlNode | undefined) {
  if (!node) return {};
  const names = ['state', 'justification', 'detail', 'lastUpdated'];
  return { analysis: Object.fromEntries(names.map((name) => [name, textOf(node, name)])) };
}

/** A vulnerability; one of the extension names its component by an attribute, or stands in it (`holder`). */
function vulnerabilityOf(node: XmlNode, holder?: string) {
  const targets = childrenOf(childOf(node, 'affects'), 'target').map(targetOf);
  const ref = node.attributes.ref ?? holder;
  return {
    id: textOf(node, 'id'),
    description: textOf(node, 'description'),
    updated: textOf(node, 'updated'),
    references: childrenOf(childOf(node, 'references'), 'reference').map((one) => ({ id: textOf(one, 'id') })),
    ratings: childrenOf(childOf(node, 'ratings'), 'rating').map(ratingOf),
    affects: targets.length === 0 && ref ? [{ ref }] : targets,
    ...analysisOf(childOf(node, 'analysis')),
  };
}

/** Whether the path from the root leads to a component of the document's own list, nested ones included. */
const isComponent = (path: readonly string[]): boolean =>
  path.length > 2 &&
  path.length % 2 === 1 &&
  path.every((name, at) => name === (at === 0 ? 'bom' : at % 2 === 1 ? 'components' : 'component'));

/** Gathers a BOM's content while it is walked (with `namespaces`). */
export function gatherBom(namespace: string): { readonly handler: XmlHandler; readonly bom: GatheredBom } {
  const bom: GatheredBom = { hasComponents: false, components: 0, parts: [], vulnerabilities: [] };
  const path: string[] = [];
  /** Open components, the innermost last. */
  const open: { readonly depth: number; readonly part: Record<string, string> }[] = [];
  /** Open elements of a part that is kept whole. */
  const kept: XmlNode[] = [];
  /** The open component when the element that is open now is one of its fields. */
  const fieldOf = () => {
    const inside = open.at(-1);
    return inside && path.length === inside.depth + 1 && KEPT.has(path.at(-1) ?? '') ? inside.part : undefined;
  };
  const startsKept = (uri: string) => {
    if (uri === EXTENSION) return path.at(-1) === ':vulnerability';
    if (path.length > 3) return false;
    const place = path.join('/');
    return place === 'bom/metadata' || place === 'bom/vulnerabilities/vulnerability';
  };
  const handler: XmlHandler = {
    open: (name, attributes, uri) => {
      path.push(uri === namespace ? name : `:${name}`);
      if (kept.length > 0 || startsKept(uri)) {
        const node: XmlNode = { name, attributes, children: [], text: '' };
        if (uri === namespace || uri === EXTENSION) kept.at(-1)?.children.push(node);
        kept.push(node);
        return;
      }
      if (path.length === 2 && path[1] === 'components') bom.hasComponents = true;
      if (path.at(-1) !== 'component' || !isComponent(path)) return;
      const part = { 'bom-ref': attributes['bom-ref'] ?? '' };
      bom.components++;
      bom.parts.push(part);
      open.push({ depth: path.length, part });
    },
    text: (text) => {
      const node = kept.at(-1);
      if (node) node.text += text;
      const part = node ? undefined : fieldOf();
      const name = path.at(-1) ?? '';
      if (part) part[name] = `${part[name] ?? ''}${text}`;
    },
    close: () => {
      const node = kept.pop();
      if (node && kept.length === 0) {
        if (node.name === 'metadata') bom.metadata = metadataOf(node);
        else bom.vulnerabilities.push(vulnerabilityOf(node, open.at(-1)?.part['bom-ref']));
      }
      if (open.at(-1)?.depth === path.length) {
        const part = open.pop()?.part ?? {};
        for (const name in part) part[name] = part[name]?.trim() ?? '';
      }
      path.pop();
    },
  };
  return { handler, bom };
}
