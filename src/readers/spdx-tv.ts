import type { Document, Reader, Reading } from '../model/reading.ts';
import { base } from './ground/finish.ts';
import { adviceOf, structureOf } from './ground/spdx.ts';
import { packagesOf } from './ground/spdx-packages.ts';
import { documentOfTags, tagsOf } from './ground/spdx-tags.ts';
import { plain } from './ground/text.ts';
import { get, list, text } from './ground/value.ts';

/** The format has no end mark, so what only a cut file shows is looked for. */
function whyIncomplete(doc: Document, document: unknown, structure: readonly string[]): string | undefined {
  const last = list(get(document, 'packages')).at(-1);
  const file = list(get(document, 'files')).at(-1);
  if (last === undefined) return 'lists no package, which proves nothing';
  if (!/[\r\n]\s{0,99}$/.test(doc.text.slice(-100))) return 'ends in the middle of a line, so that it may be cut off';
  if (text(get(last, 'SPDXID')) === '' || text(get(last, 'downloadLocation')) === '')
    return 'ends in a package without SPDXID or PackageDownloadLocation, so that it may be cut off';
  if (file !== undefined && (text(get(file, 'SPDXID')) === '' || text(get(file, 'checksum')) === ''))
    return 'ends in a file without SPDXID or FileChecksum, so that it may be cut off';
  return structure.some((says) => says.includes('names an element'))
    ? 'has relationships to elements that it does not have, so that it may be cut off'
    : undefined;
}

function read(doc: Document): Reading {
  const document = documentOfTags(tagsOf(doc.text));
  const structure = structureOf(document);
  const { components, subject, packages, commit } = packagesOf(document);
  const why = whyIncomplete(doc, document, structure);
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

/** SPDX 2.2 and 2.3 tag-value: https://spdx.github.io/spdx-spec/v2.3/ */
export const reader: Reader = {
  id: 'spdx-tv',
  title: 'SPDX 2.2 and 2.3 tag-value',
  kind: 'sbom',
  rank: 10,
  recognise: (doc) => doc.syntax === 'text' && /^[ \t]{0,20}SPDXVersion:/m.test(doc.text.slice(0, 20_000)),
  read,
  docs: {
    recognised: 'Text with a line `SPDXVersion: …` near its start.',
    proof:
      'At least one package. The format has no end mark, so a file is taken for cut off when its last line does not end, its last ' +
      'package has no SPDXID or PackageDownloadLocation (its last file no SPDXID or FileChecksum), or a relationship names an element that is not there. `valid` is about ' +
      'the structure, as for the JSON format; what else the specification asks for is told as advice.',
    ignored:
      'Files, snippets, licences, annotations and comments. A `PackageName:` inside of `<text>…</text>` is text. The one package ' +
      'that the document describes is its subject: it counts, but is not among those that a lockfile is compared with.',
    example:
      'SPDXVersion: SPDX-2.3\nPackageName: left-pad\nSPDXID: SPDXRef-1\nPackageVersion: 1.3.0\nPackageDownloadLocation: NOASSERTION',
  },
};
