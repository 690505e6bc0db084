import type { Document, Reader, Reading, SbomPackage, Source, Streamed } from '../model/reading.ts';
import { validators } from './ground/bom/index.ts';
import { type Components, collectComponents } from './ground/bom-components.ts';
import { commitOf, packageOf } from './ground/bom-parts.ts';
import { problemOf } from './ground/bom-problem.ts';
import { countBom, validateBom } from './ground/bom-stream.ts';
import { statementsOfBom } from './ground/bom-vex.ts';
import { scanOfBom } from './ground/bom-vulnerabilities.ts';
import { base } from './ground/finish.ts';
import { plain } from './ground/text.ts';
import { entries, get, isList, list, text } from './ground/value.ts';

async function problemsOf(bom: unknown, version: string): Promise<string[]> {
  const load = validators.get(version);
  if (!load) {
    const known = [...validators.keys()].join(', ');
    if (version === '') return ['specVersion is missing, so that no schema can check it'];
    return [`specVersion ${plain(version, 20)} has no JSON schema (there is one for ${known})`];
  }
  const { default: validate } = await load();
  return validate(bom) ? [] : [problemOf(validate.errors ?? [])];
}

async function read(doc: Document): Promise<Reading> {
  const bom = doc.json();
  const components = collectComponents();
  for (const component of list(get(bom, 'components'))) components.add(component);
  return readingOf(bom, components, await problemsOf(bom, text(get(bom, 'specVersion'))));
}

async function stream(source: Source): Promise<Streamed> {
  const { bom, components } = await countBom(source);
  await validateBom(source, bom);
  const keys = new Set(entries(bom).map(([key]) => key));
  return { reading: await readingOf(bom, components, []), keys };
}

async function readingOf(bom: unknown, found: Components, problems: readonly string[]): Promise<Reading> {
  const version = text(get(bom, 'specVersion'));
  const { packages } = found;
  const refs = list(get(bom, 'vulnerabilities')).length > 0 ? found.refs() : new Map<string, SbomPackage>();
  const components = found.count();
  const subject = packageOf(get(bom, 'metadata', 'component'));
  const scan = await scanOfBom(bom, (ref) => refs.get(ref));
  const vex = statementsOfBom(bom, refs);
  const commit = commitOf(get(bom, 'metadata'));
  // An empty list beside a named package says that it has no dependencies; nothing at all says nothing.
  const says = isList(get(bom, 'components')) && subject !== undefined;
  const why = components > 0 || says || scan ? undefined : 'lists no component, which proves nothing';
  return {
    ...base(reader.id, {
      ...(why ? { why } : {}),
      ...(commit ? { commit } : {}),
      remarks: components === 0 && !why ? ['lists no component'] : [],
    }),
    kind: 'sbom',
    sbom: {
      format: 'CycloneDX',
      version: plain(version, 20),
      components,
      valid: problems.length === 0,
      problems,
      ...(subject ? { subject } : {}),
      packages,
    },
    ...(scan ? { scan } : {}),
    ...(vex ? { vex } : {}),
  };
}

/** CycloneDX JSON 1.2 to 1.7: https://cyclonedx.org/specification/overview/ */
export const reader: Reader = {
  id: 'cyclonedx-json',
  title: 'CycloneDX JSON',
  kind: 'sbom',
  rank: 10,
  recognise: (doc) =>
    doc.top === 'object' &&
    doc.syntax === 'json' &&
    (doc.keys.has('bomFormat') || (doc.keys.has('specVersion') && doc.keys.has('components'))),
  read,
  stream: {
    begins: (head) => head.top === 'object' && (head.keys.has('bomFormat') || head.keys.has('specVersion')),
    read: stream,
  },
  docs: {
    recognised: 'A JSON object with `bomFormat`.',
    severity:
      'Of a listed vulnerability: the worst of its `ratings`, by the word in `severity`, else the CVSS `score`, else the CVSS ' +
      '`vector`. It is closed when `analysis.state` is not_affected, false_positive, resolved or resolved_with_pedigree.',
    proof:
      'At least one component, or an empty list of components beside `metadata.component`. `valid` means valid against the ' +
      'official schema of its version (the strict one for 1.2 and 1.3), formats included.',
    ignored:
      'Services, dependencies and compositions. Nested components count; `metadata.component` is the subject and does not. A BOM ' +
      'without vulnerabilities is no scan, even with an empty list of them.',
    example:
      '{"bomFormat": "CycloneDX", "specVersion": "1.6", "metadata": {"component": {"type": "application", "name": "api"}},\n' +
      ' "components": [{"type": "library", "name": "left-pad", "version": "1.3.0", "purl": "pkg:npm/left-pad@1.3.0"}]}',
  },
};
