import type { SbomPackage } from '../../model/reading.ts';
import { commitOfUrl } from './commit.ts';
import { describedBy } from './spdx.ts';
import { plain } from './text.ts';
import { get, list, record, text } from './value.ts';

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

/** Packages of an SPDX 2 document: how many, the one that it is about, the others, and the commit of the first. */
export function packagesOf(document: unknown) {
  const elements = list(get(document, 'packages')).filter((element) => record(element) !== undefined);
  const described = describedBy(document);
  const subjects = elements.filter((element) => described.has(text(get(element, 'SPDXID'))));
  // A document that describes several packages is about none of them alone.
  const subject = subjects.length === 1 ? subjects[0] : undefined;
  const packages = elements.filter((element) => element !== subject).flatMap((element) => packageOf(element) ?? []);
  return {
    components: elements.length,
    subject: packageOf(subject),
    packages,
    commit: commitOfUrl(get(subject, 'downloadLocation')),
  };
}
