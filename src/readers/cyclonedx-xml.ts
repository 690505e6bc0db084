import { type Document, type Reader, type Reading, Unreadable } from '../model/reading.ts';
import { checkXml } from './ground/bom-check.ts';
import { type GatheredBom, gatherBom } from './ground/bom-gather.ts';
import { commitOf, packageOf } from './ground/bom-parts.ts';
import { statementsOfBom } from './ground/bom-vex.ts';
import { scanOfBom } from './ground/bom-vulnerabilities.ts';
import { loadIds, schemas } from './ground/bom-xml/index.ts';
import { base } from './ground/finish.ts';
import { plain } from './ground/text.ts';
import { get } from './ground/value.ts';
import { walkXml, type XmlHandler } from './ground/xml.ts';

const NAMESPACE = /^https?:\/\/cyclonedx\.org\/schema\/bom\/(.{1,20})$/;

/** A check that has nothing to check: there is no schema of that version. */
const unchecked = (version: string): XmlHandler & { readonly problems: readonly string[] } => ({
  open: () => {},
  problems: [`version ${plain(version, 20)} has no XML schema (there is one for ${[...schemas.keys()].join(', ')})`],
});

/** Walks the document once, for its content and its validity. */
async function walk(doc: Document, namespace: string, version: string) {
  const load = schemas.get(version);
  const check = load ? checkXml((await load()).default, (await loadIds()).default) : unchecked(version);
  const { handler, bom } = gatherBom(namespace);
  walkXml(
    doc.text,
    {
      open: (name, attributes, uri) => {
        check.open(name, attributes, uri);
        handler.open(name, attributes, uri);
      },
      text: (text) => {
        check.text?.(text);
        handler.text?.(text);
      },
      close: (name) => {
        check.close?.(name);
        handler.close?.(name);
      },
    },
    { namespaces: true },
  );
  const marks = doc.repeatedMark ? ['begins with two byte order marks, which is no well-formed XML'] : [];
  return { bom, problems: [...marks, ...check.problems] };
}

function packagesOf(bom: GatheredBom) {
  const packages = bom.parts.map((part) => ({ ref: part['bom-ref'] ?? '', found: packageOf(part) }));
  const refs = new Map(packages.flatMap(({ ref, found }) => (found && ref !== '' ? [[ref, found] as const] : [])));
  return { packages: packages.flatMap(({ found }) => (found ? [found] : [])), refs };
}

async function read(doc: Document): Promise<Reading> {
  const namespace = doc.root?.namespace ?? '';
  const version = NAMESPACE.exec(namespace)?.[1] ?? '';
  if (version === '') throw new Unreadable('has no CycloneDX namespace');
  const { bom, problems } = await walk(doc, namespace, version);
  const { packages, refs } = packagesOf(bom);
  const subject = packageOf(get(bom.metadata, 'component'));
  const scan = await scanOfBom(bom, (ref) => refs.get(ref));
  const vex = statementsOfBom(bom, refs);
  const commit = commitOf(bom.metadata);
  const says = bom.hasComponents && subject !== undefined;
  const why = bom.components > 0 || says || scan ? undefined : 'lists no component, which proves nothing';
  return {
    ...base(reader.id, {
      ...(why ? { why } : {}),
      ...(commit ? { commit } : {}),
      remarks: bom.components === 0 && !why ? ['lists no component'] : [],
    }),
    kind: 'sbom',
    sbom: {
      format: 'CycloneDX',
      version: plain(version, 20),
      components: bom.components,
      valid: problems.length === 0,
      problems,
      ...(subject ? { subject } : {}),
      packages,
    },
    ...(scan ? { scan } : {}),
    ...(vex ? { vex } : {}),
  };
}

/** CycloneDX XML 1.0 to 1.7: https://cyclonedx.org/specification/overview/ */
export const reader: Reader = {
  id: 'cyclonedx-xml',
  title: 'CycloneDX XML',
  kind: 'sbom',
  rank: 10,
  recognise: (doc) => doc.root?.name === 'bom' && NAMESPACE.test(doc.root.namespace),
  read,
  docs: {
    recognised: 'The XML root `bom` in a namespace `http://cyclonedx.org/schema/bom/…`, which also names the version.',
    severity:
      'Of a listed vulnerability: the worst of its `rating`s, by the word in `severity`, else the CVSS `score`, else the CVSS ' +
      '`vector`; the same for the vulnerability extension that BOMs before 1.4 use. It is closed when the `state` of its ' +
      '`analysis` is not_affected, false_positive, resolved or resolved_with_pedigree.',
    proof:
      'At least one component, or an empty list of components beside `metadata/component`. `valid` means valid against the ' +
      'official XML schema of its version: elements, their order and number, attributes, the form of every value, licence ids, ' +
      'and that no `bom-ref` stands twice.',
    ignored:
      'Services, dependencies, compositions, elements of other namespaces and the XML signature. Nested components count; ' +
      '`metadata/component` is the subject and does not. A BOM without vulnerabilities is no scan. A DOCTYPE is refused.',
    example:
      '<bom xmlns="http://cyclonedx.org/schema/bom/1.6" version="1"><components>\n' +
      ' <component type="library"><name>left-pad</name><version>1.3.0</version></component></components></bom>',
  },
};
