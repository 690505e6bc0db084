import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { XmlParticle, XmlSchema, XmlType, XmlValue } from '../../../src/readers/ground/bom-schema.ts';
import type { Generated, Generator } from '../generated.ts';
import { type Node, parseXsd } from './xsd-tree.ts';

const FOLDER = 'src/readers/ground/bom-xml';
const SCHEMAS = 'node_modules/@cyclonedx/cyclonedx-library/res/schema';
const VERSIONS = ['1.0', '1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7'];
/** Everything that the schemas use; a new construct must be looked at before it is compiled. */
const KNOWN = new Set(
  (
    'schema import element complexType simpleType sequence choice any attribute anyAttribute attributeGroup simpleContent ' +
    'extension restriction enumeration pattern minLength maxLength minInclusive maxInclusive union unique selector field'
  ).split(' '),
);

const bare = (name: string) => name.replace(/^.*:/, '');
const child = (node: Node, name: string) => node.children.find((one) => one.name === name);
const all = (node: Node, name: string) => node.children.filter((one) => one.name === name);
const value = (node: Node | undefined) => node?.attributes.value;

/** `(\?*|\*?)` can match nothing in two ways, so that a hostile CPE keeps a pattern busy; the same with one way. */
const singleWay = (pattern: string) => pattern.replaceAll('(\\?*|\\*?)', '(?:\\?+|\\*)?');

function times({ attributes }: Node): XmlParticle['n'] {
  const { minOccurs = '1', maxOccurs = '1' } = attributes;
  if (!/^[01]$/.test(minOccurs) || !/^(1|unbounded)$/.test(maxOccurs)) throw new Error('an unknown number of times');
  if (maxOccurs === '1') return minOccurs === '1' ? undefined : '?';
  return minOccurs === '1' ? '+' : '*';
}

/** Compiles one schema file to plain data. */
function compile(root: Node, ids: readonly string[]): XmlSchema {
  const types: XmlType[] = [];
  const values: XmlValue[] = [];
  const named = new Map<string, number>();
  const groups = new Map(all(root, 'attributeGroup').map((node) => [node.attributes.name ?? '', node]));
  const declared = new Map(root.children.map((node) => [`${node.name} ${node.attributes.name}`, node]));

  const valueAt = (made: XmlValue): number => {
    const key = JSON.stringify(made);
    const known = values.findIndex((one) => JSON.stringify(one) === key);
    return known === -1 ? values.push(made) - 1 : known;
  };
  const kindOf = (name: string): number => {
    if (name.startsWith('xs:')) return valueAt({ base: bare(name) });
    if (name.startsWith('spdx:')) return valueAt({ base: 'string', ids: true });
    const node = declared.get(`simpleType ${bare(name)}`);
    if (!node) throw new Error(`no simple type ${name}`);
    return simple(node);
  };
  const simple = (node: Node): number => {
    const union = child(node, 'union');
    if (union) {
      const members = (union.attributes.memberTypes ?? '').split(' ').filter(Boolean).map(kindOf);
      return valueAt({ base: 'string', union: [...members, ...all(union, 'simpleType').map(simple)] });
    }
    const restriction = child(node, 'restriction');
    const base = restriction && values[kindOf(restriction.attributes.base ?? '')];
    if (!restriction || !base) throw new Error('an unknown kind of simple type');
    const words = all(restriction, 'enumeration').map((one) => value(one) ?? '');
    const patterns = all(restriction, 'pattern').map((one) => singleWay(value(one) ?? ''));
    const limits = ['minLength', 'maxLength', 'minInclusive', 'maxInclusive'].flatMap((name) => {
      const limit = value(child(restriction, name));
      return limit === undefined ? [] : [[name, Number(limit)] as const];
    });
    return valueAt({
      ...base,
      ...(words.length > 0 ? { words } : {}),
      ...(patterns.length > 0 ? { pattern: patterns.map((one) => `(?:${one})`).join('|') } : {}),
      ...Object.fromEntries(limits),
    });
  };

  const particle = (node: Node): XmlParticle => {
    const n = times(node);
    const often = n === undefined ? {} : { n };
    if (node.name === 'any') {
      if (node.attributes.namespace !== '##other') throw new Error('an unknown wildcard');
      return { any: true, ...often };
    }
    if (node.name === 'element') return { element: node.attributes.name ?? '', type: typeOfElement(node), ...often };
    const of = node.children.map(particle);
    return node.name === 'choice' ? { choice: of, ...often } : { sequence: of, ...often };
  };
  const attributesOf = (node: Node): XmlType['attributes'] => {
    const found: Record<string, readonly [number, boolean]> = {};
    for (const one of node.children) {
      if (one.name === 'attributeGroup')
        Object.assign(found, attributesOf(groups.get(bare(one.attributes.ref ?? '')) ?? one));
      if (one.name !== 'attribute') continue;
      const inner = child(one, 'simpleType');
      const type = inner ? simple(inner) : kindOf(one.attributes.type ?? 'xs:string');
      found[one.attributes.name ?? ''] = [type, one.attributes.use === 'required'];
    }
    return found;
  };
  const complex = (node: Node): XmlType => {
    const extension = child(child(node, 'simpleContent') ?? node, 'extension');
    if (extension)
      return {
        attributes: attributesOf(extension),
        text: kindOf(extension.attributes.base ?? ''),
        ...others(extension),
      };
    const content = child(node, 'sequence') ?? child(node, 'choice');
    return {
      attributes: attributesOf(node),
      ...others(node),
      ...(node.attributes.mixed === 'true' ? { mixed: true } : {}),
      ...(content ? { content: particle(content) } : {}),
    };
  };
  const others = (node: Node): Pick<XmlType, 'others'> => {
    const wildcard = child(node, 'anyAttribute');
    if (!wildcard) return {};
    return { others: wildcard.attributes.namespace === '##other' ? 'other' : 'any' };
  };
  const typeAt = (made: XmlType): number => {
    const key = JSON.stringify(made);
    const known = types.findIndex((one) => JSON.stringify(one) === key);
    return known === -1 ? types.push(made) - 1 : known;
  };
  const typeOfElement = (node: Node): number => {
    const inner = child(node, 'complexType');
    if (inner) return typeAt(complex(inner));
    const innerValue = child(node, 'simpleType');
    if (innerValue) return typeAt({ attributes: {}, text: simple(innerValue) });
    const { type } = node.attributes;
    if (type === undefined) return typeAt({ attributes: {}, anything: true });
    const known = named.get(type);
    if (known !== undefined) return known;
    const declaration = declared.get(`complexType ${bare(type)}`);
    if (!declaration) return typeAt({ attributes: {}, text: kindOf(type) });
    // The place is taken first: a component holds components.
    const at = types.push({ attributes: {}, text: -1 }) - 1;
    named.set(type, at);
    types[at] = complex(declaration);
    return at;
  };

  const bom = declared.get('element bom');
  if (!bom || ids.length === 0) throw new Error('the schema has no bom');
  const start = typeOfElement(bom);
  return {
    namespace: root.attributes.targetNamespace ?? '',
    root: start,
    ...(child(bom, 'unique') ? { unique: 'bom-ref' } : {}),
    types,
    values,
  };
}

function checkKnown(node: Node): void {
  if (!KNOWN.has(node.name)) throw new Error(`the schema uses xs:${node.name}, which is not compiled yet`);
  node.children.forEach(checkKnown);
}

const HEAD = '// Generated by `npm run sync` from the schemas of @cyclonedx/cyclonedx-library; do not edit.\n';
const lines = (items: readonly unknown[]) => items.map((item) => `${JSON.stringify(item)},`).join('\n');

function moduleOf({ types, values, ...rest }: XmlSchema): string {
  const head = Object.entries(rest).map(([key, item]) => `${key}: ${JSON.stringify(item)},`);
  return `${HEAD}export default {\n${head.join('\n')}\ntypes: [\n${lines(types)}\n],\nvalues: [\n${lines(values)}\n],\n};\n`;
}

const TYPES = `${HEAD}import type { XmlSchema } from '../bom-schema.ts';\ndeclare const schema: XmlSchema;\nexport default schema;\n`;

const INDEX = `${HEAD}import type { XmlSchema } from '../bom-schema.ts';

/** Loads the compiled XML schema of a CycloneDX version; each is a chunk of its own. */
export const schemas: ReadonlyMap<string, () => Promise<{ readonly default: XmlSchema }>> = new Map([
${VERSIONS.map((version) => `  ['${version}', () => import('./${version}.js')],`).join('\n')}
]);

/** Loads the SPDX licence ids that all versions allow. */
export const loadIds = (): Promise<{ readonly default: readonly string[] }> => import('./spdx.js');
`;

/** Compiles the official CycloneDX XML schemas to data, so that XML can be checked without a library in C. */
export const bomXmlSchemas: Generator = async (root) => {
  const load = async (name: string) =>
    parseXsd(await readFile(path.join(root, SCHEMAS, `${name}.SNAPSHOT.xsd`), 'utf8'));
  const spdx = await load('spdx');
  const ids = all(child(child(spdx, 'simpleType') ?? spdx, 'restriction') ?? spdx, 'enumeration').map(
    (one) => value(one) ?? '',
  );
  const files: Generated[] = [
    { path: `${FOLDER}/index.ts`, text: INDEX },
    {
      path: `${FOLDER}/spdx.js`,
      text: `${HEAD}export default [\n${ids.map((id) => `${JSON.stringify(id)},`).join('\n')}\n];\n`,
    },
    { path: `${FOLDER}/spdx.d.ts`, text: `${HEAD}declare const ids: readonly string[];\nexport default ids;\n` },
  ];
  for (const version of VERSIONS) {
    const schema = await load(`bom-${version}`);
    checkKnown(schema);
    files.push({ path: `${FOLDER}/${version}.js`, text: moduleOf(compile(schema, ids)) });
    files.push({ path: `${FOLDER}/${version}.d.ts`, text: TYPES });
  }
  return { files, folders: [FOLDER] };
};
