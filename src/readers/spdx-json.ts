import type { Document, Reader, Reading, SbomPackage } from '../model/reading.ts';
import { commitOfUrl } from './ground/commit.ts';
import { base } from './ground/finish.ts';
import { adviceOf, describedBy, structureOf } from './ground/spdx.ts';
import { plain } from './ground/text.ts';
import { get, list, record, text } from './ground/value.ts';

function packageOf(element: unknown): SbomPackage | undefined {
  const name = text(get(element, 'name'));
  if (name === '') return undefined;
  const version = text(get(element, 'versionInfo'));
  const reference = list(get(element, 'externalRefs')).find((ref) => text(get(ref, 'referenceType')).endsWith('purl'));
  const purl = text(get(reference, 'referenceLocator'));
  return {
    name: plain(name),
    ...(version && version !== 'NOASSERTION' ? { version: plain(version, 120) } : {}),
    ...(purl ? { purl: plain(purl, 500) } : {}),
  };
}

function read(doc: Document): Reading {
  const top = doc.json();
  // GitHub's export wraps the document.
  const document = record(get(top, 'sbom')) ?? top;
  const elements = list(get(document, 'packages')).filter((element) => record(element) !== undefined);
  const structure = structureOf(document);
  const described = describedBy(document);
  const subjects = elements.filter((element) => described.has(text(get(element, 'SPDXID'))));
  // A document that describes several packages is about none of them alone.
  const subject = subjects.length === 1 ? subjects[0] : undefined;
  const about = packageOf(subject);
  const packages = elements
    .filter((element) => element !== subject)
    .map(packageOf)
    .filter((found) => found !== undefined);
  const commit = commitOfUrl(get(subject, 'downloadLocation'));
  const why = elements.length === 0 ? 'lists no package, which proves nothing' : undefined;
  return {
    ...base(reader.id, { ...(why ? { why } : {}), ...(commit ? { commit } : {}) }),
    kind: 'sbom',
    sbom: {
      format: 'SPDX',
      version: plain(text(get(document, 'spdxVersion')).replace(/^SPDX-/, ''), 20),
      components: elements.length,
      valid: structure.length === 0,
      problems: [...structure, ...adviceOf(document)].slice(0, 20),
      ...(about ? { subject: about } : {}),
      packages,
    },
  };
}

/** SPDX 2.2 and 2.3 JSON: https://spdx.github.io/spdx-spec/v2.3/ */
export const reader: Reader = {
  id: 'spdx-json',
  title: 'SPDX 2.2 and 2.3 JSON',
  kind: 'sbom',
  rank: 10,
  recognise: (doc) => {
    // SPDX 3 is JSON-LD with another shape.
    if (doc.top !== 'object' || doc.syntax !== 'json' || doc.keys.has('@context')) return false;
    if (doc.keys.has('spdxVersion') || (doc.keys.has('SPDXID') && doc.keys.has('creationInfo'))) return true;
    return doc.keys.has('sbom') && doc.text.includes('"spdxVersion"');
  },
  read,
  docs: {
    recognised: 'A JSON object with `spdxVersion`, also inside GitHub\'s `{"sbom": …}`.',
    proof:
      'At least one package. `valid` is about the structure: spdxVersion, SPDXID and creationInfo are there, every package has a ' +
      'name and an SPDXID of its own, every relationship names elements that exist. What else the official schema asks for ' +
      'is told as advice (`schema: …`), because many real documents fall short of it.',
    ignored:
      'Files, snippets, licences and annotations. The one package that the document describes is its subject: it counts as a ' +
      'package, but is not among those that a lockfile is compared with.',
    example:
      '{"spdxVersion": "SPDX-2.3", "SPDXID": "SPDXRef-DOCUMENT", "creationInfo": {"created": "2025-01-01T00:00:00Z", "creators": ["Tool: x"]},\n' +
      ' "packages": [{"SPDXID": "SPDXRef-1", "name": "left-pad", "versionInfo": "1.3.0", "downloadLocation": "NOASSERTION"}]}',
  },
};
