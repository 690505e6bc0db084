import type { Document, Reader, Reading } from '../model/reading.ts';
import { commitOfUrl } from './ground/commit.ts';
import { base } from './ground/finish.ts';
import { contextsOf } from './ground/json-ld.ts';
import { elementsOf, isPackage, packageOf, structureOf, subjectOf, versionOf } from './ground/spdx3.ts';
import { securityOf } from './ground/spdx3-security.ts';
import { plain } from './ground/text.ts';
import { get } from './ground/value.ts';

async function read(doc: Document): Promise<Reading> {
  const graph = elementsOf(doc.json());
  const elements = graph.elements.filter(isPackage);
  const about = subjectOf(graph);
  const subject = about === undefined ? undefined : packageOf(graph, about);
  const problems = structureOf(graph);
  const security = await securityOf(graph);
  const commit = commitOfUrl(get(about, 'software_downloadLocation'));
  const why = elements.length === 0 ? 'lists no package, which proves nothing' : undefined;
  return {
    ...base(reader.id, { ...(why ? { why } : {}), ...(commit ? { commit } : {}) }),
    kind: 'sbom',
    sbom: {
      format: 'SPDX',
      version: plain(versionOf(graph), 20),
      components: elements.length,
      valid: problems.length === 0,
      problems,
      ...(subject ? { subject } : {}),
      packages: elements.filter((element) => element !== about).flatMap((element) => packageOf(graph, element) ?? []),
    },
    ...security,
  };
}

/** SPDX 3.0 JSON-LD: https://spdx.github.io/spdx-spec/v3.0.1/ */
export const reader: Reader = {
  id: 'spdx3-json',
  title: 'SPDX 3.0 JSON-LD',
  kind: 'sbom',
  rank: 10,
  recognise: (doc) => contextsOf(doc).some((address) => /^https?:\/\/spdx\.org\/rdf\/(?:v?3[./])/.test(address)),
  read,
  docs: {
    recognised: 'JSON-LD whose `@context` is `https://spdx.org/rdf/3…`.',
    severity:
      'Of a `security_Vulnerability`: the worst of its CVSS relationships, by `security_severity`, else `security_score`, else the ' +
      'vector. It is closed when it has VEX relationships and all of them say fixed or not affected.',
    proof:
      'At least one package. `valid` is about the structure: a specVersion 3.x, an SpdxDocument or software_Sbom, every element with ' +
      'a type, an spdxId of its own and a creationInfo, every relationship with both ends.',
    ignored:
      'Files, snippets, licences, builds and agents. AI and dataset packages count as packages. The one package that the document ' +
      'or its software_Sbom has for its root is the subject: it counts, but is not among those that a lockfile is compared with.',
    example:
      '{"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@graph": [{"type": "software_Package", "spdxId": "urn:a",\n' +
      ' "creationInfo": "_:c", "name": "left-pad", "software_packageVersion": "1.3.0"}]}',
  },
};
