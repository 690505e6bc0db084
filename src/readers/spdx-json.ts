import type { Document, Reader, Reading } from '../model/reading.ts';
import { base } from './ground/finish.ts';
import { adviceOf, structureOf } from './ground/spdx.ts';
import { packagesOf } from './ground/spdx-packages.ts';
import { plain } from './ground/text.ts';
import { get, record, text } from './ground/value.ts';

function read(doc: Document): Reading {
  const top = doc.json();
  // GitHub's export wraps the document.
  const document = record(get(top, 'sbom')) ?? top;
  const structure = structureOf(document);
  const { components, subject, packages, commit } = packagesOf(document);
  const why = components === 0 ? 'lists no package, which proves nothing' : undefined;
  return {
    ...base(reader.id, { ...(why ? { why } : {}), ...(commit ? { commit } : {}) }),
    kind: 'sbom',
    sbom: {
      format: 'SPDX',
      version: plain(text(get(document, 'spdxVersion')).replace(/^SPDX-/, ''), 20),
      components,
      valid: structure.length === 0,
      problems: [...structure, ...adviceOf(document)].slice(0, 20),
      ...(subject ? { subject } : {}),
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
