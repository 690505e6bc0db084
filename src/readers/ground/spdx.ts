import { plain } from './text.ts';
import { entries, get, isList, list, record, text } from './value.ts';

const KNOWN = new Set(['SPDX-2.2', 'SPDX-2.3']);
const MOST = 20;

/** Most reports have the same problem many times over: it is told once, with the number. */
function gather(): { readonly add: (says: string, where: string) => void; readonly told: () => string[] } {
  const found = new Map<string, { readonly where: string; times: number }>();
  return {
    add: (says, where) => {
      const known = found.get(says);
      if (known) known.times++;
      else if (found.size < MOST) found.set(says, { where, times: 1 });
    },
    told: () =>
      [...found].map(([says, { where, times }]) => `${where} ${says}${times > 1 ? ` (and ${times - 1} more)` : ''}`),
  };
}

const isEmpty = (value: unknown) => value === undefined || value === null || value === '';

/** Ids that a relationship may name: the document's own, those of packages, files and snippets. */
function idsOf(document: unknown): Set<string> {
  const ids = new Set<string>([text(get(document, 'SPDXID')), 'NONE', 'NOASSERTION']);
  for (const key of ['packages', 'files', 'snippets']) {
    for (const element of list(get(document, key))) ids.add(text(get(element, 'SPDXID')));
  }
  ids.delete('');
  return ids;
}

/** What keeps a document from being a bill of materials at all: these make it invalid. */
export function structureOf(document: unknown): string[] {
  const { add, told } = gather();
  const version = get(document, 'spdxVersion');
  if (isEmpty(version)) add('has no spdxVersion', 'the document');
  else if (typeof version !== 'string' || !KNOWN.has(version))
    add('has a spdxVersion that is neither SPDX-2.2 nor SPDX-2.3', 'the document');
  if (isEmpty(get(document, 'SPDXID'))) add('has no SPDXID', 'the document');
  if (!record(get(document, 'creationInfo'))) add('has no creationInfo', 'the document');
  const packages = get(document, 'packages');
  if (packages !== undefined && !isList(packages)) add('has packages that are no list', 'the document');
  const seen = new Set<string>();
  for (const [at, element] of list(packages).entries()) {
    const where = `packages[${at}]`;
    if (!record(element)) {
      add('is no package', where);
      continue;
    }
    const id = text(get(element, 'SPDXID'));
    if (id === '') add('has no SPDXID', where);
    else if (seen.has(id)) add('has the SPDXID of another package', where);
    seen.add(id);
    if (text(get(element, 'name')) === '') add('has no name', where);
  }
  const ids = idsOf(document);
  for (const [at, relationship] of list(get(document, 'relationships')).entries()) {
    const where = `relationships[${at}]`;
    if (!record(relationship)) add('is no relationship', where);
    for (const key of ['spdxElementId', 'relatedSpdxElement']) {
      const id = text(get(relationship, key));
      if (id === '' || ids.has(id) || id.startsWith('DocumentRef-')) continue;
      add(`names an element that the document does not have: ${plain(id, 80)}`, where);
    }
  }
  for (const id of list(get(document, 'documentDescribes'))) {
    if (!ids.has(text(id)))
      add(`names an element that the document does not have: ${plain(text(id), 80)}`, 'documentDescribes');
  }
  return told().slice(0, MOST);
}

const NEEDED: Readonly<Record<string, readonly string[]>> = {
  'SPDX-2.2': ['downloadLocation', 'copyrightText', 'licenseConcluded', 'licenseDeclared'],
  'SPDX-2.3': ['downloadLocation'],
};
const PROPERTIES = new Set([
  ...['SPDXID', 'annotations', 'attributionTexts', 'builtDate', 'checksums', 'comment', 'copyrightText', 'description'],
  ...[
    'downloadLocation',
    'externalRefs',
    'filesAnalyzed',
    'hasFiles',
    'homepage',
    'licenseComments',
    'licenseConcluded',
  ],
  ...['licenseDeclared', 'licenseInfoFromFiles', 'name', 'originator', 'packageFileName', 'packageVerificationCode'],
  ...['primaryPackagePurpose', 'releaseDate', 'sourceInfo', 'summary', 'supplier', 'validUntilDate', 'versionInfo'],
]);
const isMissing = (value: unknown) => value === undefined || value === null;

function adviceOfPackage(element: unknown, version: string): string[] {
  const found: string[] = [];
  const needed = Object.hasOwn(NEEDED, version) ? NEEDED[version] : undefined;
  for (const key of needed ?? []) if (isMissing(get(element, key))) found.push(`has no ${key}`);
  for (const [key] of entries(element)) {
    if (!PROPERTIES.has(key)) found.push(`has the unknown property ${plain(key, 40)}`);
  }
  for (const reference of list(get(element, 'externalRefs'))) {
    // 2.2 spells it with an underscore, 2.3 with either.
    const category = text(get(reference, 'referenceCategory'));
    if (version === 'SPDX-2.2' && category.includes('-'))
      found.push(`has the referenceCategory ${plain(category, 40)}`);
  }
  return found;
}

/** Where the document is short of the official schema; many real ones are, so this only advises. Each begins with `schema: `. */
export function adviceOf(document: unknown): string[] {
  const { add, told } = gather();
  for (const key of ['dataLicense', 'name'])
    if (isMissing(get(document, key))) add(`has no ${key}`, 'schema: the document');
  const info = get(document, 'creationInfo');
  if (isMissing(get(info, 'created'))) add('has no created', 'schema: creationInfo');
  if (list(get(info, 'creators')).length === 0) add('has no creators', 'schema: creationInfo');
  const version = text(get(document, 'spdxVersion'));
  for (const [at, element] of list(get(document, 'packages')).entries()) {
    for (const says of record(element) ? adviceOfPackage(element, version) : []) add(says, `schema: packages[${at}]`);
  }
  for (const [at, relationship] of list(get(document, 'relationships')).entries()) {
    for (const key of ['spdxElementId', 'relatedSpdxElement', 'relationshipType']) {
      if (record(relationship) && isMissing(get(relationship, key)))
        add(`has no ${key}`, `schema: relationships[${at}]`);
    }
  }
  return told();
}

/** Ids of what the document describes: `documentDescribes` and its DESCRIBES and DESCRIBED_BY relationships. */
export function describedBy(document: unknown): ReadonlySet<string> {
  const own = text(get(document, 'SPDXID'));
  const ids = new Set(list(get(document, 'documentDescribes')).map(text));
  for (const relationship of list(get(document, 'relationships'))) {
    const type = text(get(relationship, 'relationshipType'));
    const from = text(get(relationship, 'spdxElementId'));
    const to = text(get(relationship, 'relatedSpdxElement'));
    if (type === 'DESCRIBES' && from === own) ids.add(to);
    if (type === 'DESCRIBED_BY' && to === own) ids.add(from);
  }
  ids.delete('');
  return ids;
}
