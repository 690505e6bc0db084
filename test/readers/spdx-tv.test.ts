import { reader } from '../../src/readers/spdx-tv.ts';
import { reading } from './ground/open.ts';

const HEAD = `SPDXVersion: SPDX-2.3
DataLicense: CC0-1.0
SPDXID: SPDXRef-DOCUMENT
DocumentName: api
DocumentNamespace: https://example.org/api
Creator: Tool: x
Created: 2025-01-01T00:00:00Z
`;
const one = (name: string, more = '') => `
PackageName: ${name}
SPDXID: SPDXRef-${name}
PackageVersion: 1.0.0
PackageDownloadLocation: NOASSERTION
${more}`;

async function sbom(text: string) {
  const found = await reading(text, { readers: [reader] });
  if (found.kind !== 'sbom') throw new Error(`${found.kind}: ${found.why}`);
  return found;
}

describe('packages', () => {
  test.each<[string, string, readonly string[]]>([
    ['two', HEAD + one('a') + one('b'), ['a', 'b']],
    [
      'a PackageName in a text',
      HEAD + one('a', 'PackageComment: <text>see\nPackageName: fake\nSPDXID: SPDXRef-fake\n</text>\n'),
      ['a'],
    ],
    ['comments', `# PackageName: fake\n${HEAD}${one('a', '  # PackageName: fake\n')}`, ['a']],
    [
      'files between',
      `${HEAD}${one('a')}FileName: ./x\nSPDXID: SPDXRef-x\nFileChecksum: SHA1: 00\n${one('b')}`,
      ['a', 'b'],
    ],
    ['CRLF', (HEAD + one('a') + one('b')).replaceAll('\n', '\r\n'), ['a', 'b']],
    ['bare CR', (HEAD + one('a') + one('b')).replaceAll('\n', '\r'), ['a', 'b']],
    [
      'a text that closes in its line',
      HEAD + one('a', 'PackageCopyrightText: <text>(c)</text>\n') + one('b'),
      ['a', 'b'],
    ],
  ])('%s', async (_, text, names) => {
    const found = await sbom(text);
    expect(found.sbom.packages.map(({ name }) => name)).toEqual(names);
    expect(found).toMatchObject({ complete: true, sbom: { valid: true, version: '2.3' } });
  });

  test('version, package URL, subject and commit', async () => {
    const sha = '0123456789abcdef0123456789abcdef01234567';
    const top = one('api').replace('NOASSERTION', `git+https://github.com/acme/api@${sha}`);
    const purl = 'ExternalRef: PACKAGE-MANAGER purl pkg:npm/a@1.0.0\n';
    const found = await sbom(`${HEAD}${top}${one('a', purl)}Relationship: SPDXRef-DOCUMENT describes SPDXRef-api\n`);
    expect(found).toMatchObject({ commit: sha, sbom: { components: 2, subject: { name: 'api', version: '1.0.0' } } });
    expect(found.sbom.packages).toEqual([{ name: 'a', version: '1.0.0', purl: 'pkg:npm/a@1.0.0' }]);
  });
});

describe('what is wrong', () => {
  test.each<[string, string, object]>([
    ['no package', HEAD, { complete: false, why: 'lists no package, which proves nothing' }],
    ['an old version', (HEAD + one('a')).replace('2.3', '2.1'), { complete: true, sbom: { valid: false } }],
    [
      'two packages of one id',
      HEAD + one('a') + one('a'),
      { sbom: { valid: false, problems: ['packages[1] has the SPDXID of another package'] } },
    ],
    [
      'no last line end',
      (HEAD + one('a')).trimEnd(),
      { complete: false, why: 'ends in the middle of a line, so that it may be cut off' },
    ],
    ['a bare last package', `${HEAD}${one('a')}PackageName: b\n`, { complete: false }],
    ['a bare last file', `${HEAD}${one('a')}FileName: ./b\nSPDXID: SPDXRef-b\n`, { complete: false }],
    [
      'a relationship to nothing',
      `${HEAD}Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-b\n${one('a')}`,
      { complete: false, sbom: { valid: false } },
    ],
  ])('%s', async (_, text, expected) => expect(await sbom(text)).toMatchObject(expected));

  test('a text that never ends is refused with its line', async () => {
    const found = await reading(`${HEAD}${one('a')}PackageComment: <text>never\nends\n`);
    expect(found).toMatchObject({
      kind: 'unreadable',
      why: 'is cut off: the text that starts in line 13 is never closed',
    });
  });

  test('a file that is cut in a line, in a text or in its last element is never complete', async () => {
    const text = HEAD + one('a', 'PackageComment: <text>some\nlonger\ntext</text>\n') + one('b');
    const cuts = Array.from({ length: 16 }, (_, at) => Math.floor((text.length * (at + 1)) / 17)).filter(
      (at) => text[at - 1] !== '\n',
    );
    expect(cuts.length).toBeGreaterThan(10);
    for (const at of cuts) expect((await reading(text.slice(0, at))).complete).toBe(false);
  });
});
