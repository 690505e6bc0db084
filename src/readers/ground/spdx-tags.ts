import { Unreadable } from '../../model/reading.ts';
import { list } from './value.ts';

/** One `Tag: value` of an SPDX tag-value document, with its line. */
export interface Tag {
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

const TAG = /^([A-Za-z][A-Za-z0-9]{1,60}):[ \t]{0,20}/;
const OPEN = '<text>';
const CLOSE = '</text>';

/**
 * Splits a tag-value document (https://spdx.github.io/spdx-spec/v2.3/, 5 and the grammar of tag:value). A value in
 * `<text>…</text>` may run over lines, and no tag stands in it; `#` starts a comment line. Throws Unreadable for a text
 * that is never closed.
 */
export function tagsOf(text: string): Tag[] {
  const tags: Tag[] = [];
  const lines = text.split(/\r\n|\n|\r/);
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] ?? '').trimStart();
    const found = line.startsWith('#') ? null : TAG.exec(line);
    if (!found?.[1]) continue;
    const start = at;
    let value = line.slice(found[0].length);
    if (value.startsWith(OPEN)) {
      const pieces = [value.slice(OPEN.length)];
      while (!pieces.at(-1)?.includes(CLOSE)) {
        at++;
        if (at >= lines.length)
          throw new Unreadable(`is cut off: the text that starts in line ${start + 1} is never closed`, start + 1);
        pieces.push(lines[at] ?? '');
      }
      const whole = pieces.join('\n');
      value = whole.slice(0, whole.lastIndexOf(CLOSE));
    }
    tags.push({ name: found[1], value: value.trim(), line: start + 1 });
  }
  return tags;
}

/** Tags that start an element of their own; what follows belongs to it. */
const STARTS: Readonly<Record<string, 'packages' | 'files' | 'snippets' | 'other'>> = {
  PackageName: 'packages',
  FileName: 'files',
  SnippetSPDXID: 'snippets',
  LicenseID: 'other',
};
/** Tags of a package that are read, by the name that the JSON format gives them. */
const PACKAGE: Readonly<Record<string, string>> = {
  SPDXID: 'SPDXID',
  PackageVersion: 'versionInfo',
  PackageDownloadLocation: 'downloadLocation',
  PackageLicenseConcluded: 'licenseConcluded',
  PackageLicenseDeclared: 'licenseDeclared',
  PackageCopyrightText: 'copyrightText',
};
const DOCUMENT: Readonly<Record<string, string>> = {
  SPDXVersion: 'spdxVersion',
  DataLicense: 'dataLicense',
  SPDXID: 'SPDXID',
  DocumentName: 'name',
  DocumentNamespace: 'documentNamespace',
};

const own = (names: Readonly<Record<string, string>>, name: string) =>
  Object.hasOwn(names, name) ? names[name] : undefined;

interface Element {
  [key: string]: unknown;
}

/** The document in the shape of the JSON format, as far as a reading needs it. */
export function documentOfTags(tags: readonly Tag[]) {
  const packages: Element[] = [];
  const files: Element[] = [];
  const snippets: Element[] = [];
  const relationships: Element[] = [];
  const creationInfo: { created?: string; creators: string[] } = { creators: [] };
  const document: Element = { packages, files, snippets, relationships };
  const lists = { packages, files, snippets, other: [] as Element[] };
  let kind: keyof typeof lists | 'document' = 'document';
  let element: Element = document;
  for (const { name, value } of tags) {
    const start = Object.hasOwn(STARTS, name) ? STARTS[name] : undefined;
    if (start) {
      kind = start;
      element = start === 'snippets' ? { SPDXID: value } : { name: value };
      lists[start].push(element);
    } else if (name === 'Relationship') {
      const [from = '', type = '', to = ''] = value.split(/\s+/, 3);
      relationships.push({ spdxElementId: from, relationshipType: type.toUpperCase(), relatedSpdxElement: to });
    } else if (name === 'Creator') creationInfo.creators.push(value);
    else if (name === 'Created') creationInfo.created = value;
    else if (name === 'ExternalRef' && kind === 'packages') {
      const [, type = '', locator = ''] = value.split(/\s+/, 3);
      element.externalRefs = [...list(element.externalRefs), { referenceType: type, referenceLocator: locator }];
    } else if (name === 'FileChecksum' && kind === 'files') element.checksum = value;
    else {
      const key =
        kind === 'packages'
          ? own(PACKAGE, name)
          : kind === 'document'
            ? own(DOCUMENT, name)
            : name === 'SPDXID'
              ? name
              : undefined;
      // The first one counts: what comes again belongs to something that is not read.
      if (key && element[key] === undefined) element[key] = value;
    }
  }
  if (creationInfo.created !== undefined || creationInfo.creators.length > 0) document.creationInfo = creationInfo;
  return document;
}
