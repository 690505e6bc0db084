import { reader } from '../../src/readers/spdx-json.ts';
import { reading } from './ground/open.ts';

const DOCUMENT = 'SPDXRef-DOCUMENT';
const pack = (id: string, more: object = {}) => ({
  SPDXID: `SPDXRef-${id}`,
  name: id,
  versionInfo: '1.0.0',
  downloadLocation: 'NOASSERTION',
  ...more,
});
const link = (from: string, type: string, to: string) => ({
  spdxElementId: from,
  relationshipType: type,
  relatedSpdxElement: to,
});
const spdx = (more: object = {}) => ({
  spdxVersion: 'SPDX-2.3',
  SPDXID: DOCUMENT,
  dataLicense: 'CC0-1.0',
  name: 'doc',
  creationInfo: { created: '2025-08-12T10:00:00Z', creators: ['Tool: x'] },
  packages: [pack('a')],
  ...more,
});

async function sbom(content: unknown) {
  const found = await reading(content, { readers: [reader] });
  if (found.kind !== 'sbom') throw new Error(`${found.kind}: ${found.why}`);
  return found;
}

describe('structure decides, the schema only advises', () => {
  test.each<[string, object, boolean, readonly string[]]>([
    ['nothing wrong', spdx(), true, []],
    [
      '2.2 asks for more',
      spdx({ spdxVersion: 'SPDX-2.2' }),
      true,
      [
        'schema: packages[0] has no copyrightText',
        'schema: packages[0] has no licenseConcluded',
        'schema: packages[0] has no licenseDeclared',
      ],
    ],
    [
      'no downloadLocation',
      spdx({ packages: [{ ...pack('a'), downloadLocation: undefined }] }),
      true,
      ['schema: packages[0] has no downloadLocation'],
    ],
    [
      'an unknown property',
      spdx({ packages: [pack('a', { odd: 1 }), pack('b', { odd: 1 })] }),
      true,
      ['schema: packages[0] has the unknown property odd (and 1 more)'],
    ],
    [
      'no creators',
      spdx({ creationInfo: {} }),
      true,
      ['schema: creationInfo has no created', 'schema: creationInfo has no creators'],
    ],
    ['no version', spdx({ spdxVersion: undefined }), false, ['the document has no spdxVersion']],
    [
      'a version that is no word',
      spdx({ spdxVersion: 2 }),
      false,
      ['the document has a spdxVersion that is neither SPDX-2.2 nor SPDX-2.3'],
    ],
    [
      'no creationInfo',
      spdx({ creationInfo: undefined }),
      false,
      ['the document has no creationInfo', expect.any(String), expect.any(String)],
    ],
    ['a package without a name', spdx({ packages: [pack('a', { name: '' })] }), false, ['packages[0] has no name']],
    [
      'a package without an id',
      spdx({ packages: [pack('a', { SPDXID: undefined })] }),
      false,
      ['packages[0] has no SPDXID'],
    ],
    [
      'two with one id',
      spdx({ packages: [pack('a'), pack('a')] }),
      false,
      ['packages[1] has the SPDXID of another package'],
    ],
    ['null among packages', spdx({ packages: [pack('a'), null] }), false, ['packages[1] is no package']],
    ['packages that are no list', spdx({ packages: {} }), false, ['the document has packages that are no list']],
    [
      'a relationship into nothing',
      spdx({ relationships: [link(DOCUMENT, 'DESCRIBES', 'SPDXRef-x')] }),
      false,
      ['relationships[0] names an element that the document does not have: SPDXRef-x'],
    ],
    [
      'relationships that lead out',
      spdx({
        relationships: [
          link('SPDXRef-a', 'DEPENDS_ON', 'NONE'),
          link('SPDXRef-a', 'DEPENDS_ON', 'DocumentRef-o:SPDXRef-x'),
        ],
      }),
      true,
      [],
    ],
    [
      'a relationship to a file',
      spdx({ files: [{ SPDXID: 'SPDXRef-f' }], relationships: [link('SPDXRef-a', 'CONTAINS', 'SPDXRef-f')] }),
      true,
      [],
    ],
    [
      'a description of nothing',
      spdx({ documentDescribes: ['SPDXRef-x'] }),
      false,
      ['documentDescribes names an element that the document does not have: SPDXRef-x'],
    ],
  ])('%s', async (_, content, valid, problems) => {
    const { sbom: found } = await sbom(content);
    expect([found.valid, found.problems]).toEqual([valid, problems]);
  });
});

describe('packages', () => {
  test.each<[string, object, number, string | undefined, readonly string[]]>([
    ['without a description', {}, 1, undefined, ['a']],
    [
      'documentDescribes',
      { packages: [pack('root'), pack('a')], documentDescribes: ['SPDXRef-root'] },
      2,
      'root',
      ['a'],
    ],
    [
      'DESCRIBES',
      { packages: [pack('root'), pack('a')], relationships: [link(DOCUMENT, 'DESCRIBES', 'SPDXRef-root')] },
      2,
      'root',
      ['a'],
    ],
    [
      'DESCRIBED_BY',
      { packages: [pack('root'), pack('a')], relationships: [link('SPDXRef-root', 'DESCRIBED_BY', DOCUMENT)] },
      2,
      'root',
      ['a'],
    ],
    [
      'several described',
      { packages: [pack('a'), pack('b')], documentDescribes: ['SPDXRef-a', 'SPDXRef-b'] },
      2,
      undefined,
      ['a', 'b'],
    ],
    [
      'described by another element',
      { packages: [pack('a'), pack('b')], relationships: [link('SPDXRef-a', 'DESCRIBES', 'SPDXRef-b')] },
      2,
      undefined,
      ['a', 'b'],
    ],
  ])('%s', async (_, more, components, subject, names) => {
    const { sbom: found } = await sbom(spdx(more));
    expect([found.components, found.subject?.name, found.packages.map(({ name }) => name)]).toEqual([
      components,
      subject,
      names,
    ]);
  });

  test('package URL, version and commit', async () => {
    const found = await sbom(
      spdx({
        packages: [
          pack('root', { downloadLocation: 'git+https://example.org/a.git@9e504b8aa' }),
          pack('@s/a', {
            externalRefs: [
              { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: 'pkg:npm/%40s/a@1.0.0' },
            ],
          }),
          pack('b', { versionInfo: 'NOASSERTION' }),
        ],
        documentDescribes: ['SPDXRef-root'],
      }),
    );
    expect(found.sbom.packages).toEqual([
      { name: '@s/a', version: '1.0.0', purl: 'pkg:npm/%40s/a@1.0.0' },
      { name: 'b' },
    ]);
    expect(found.commit).toBe('9e504b8aa');
  });

  test("GitHub's wrapper", async () => {
    const found = await sbom({ sbom: spdx() });
    expect([found.sbom.components, found.sbom.version, found.complete]).toEqual([1, '2.3', true]);
  });

  test('no package proves nothing', async () => {
    const found = await sbom(spdx({ packages: undefined }));
    expect([found.sbom.components, found.why]).toEqual([0, 'lists no package, which proves nothing']);
  });
});

test.each([
  ['SPDX 3', { '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld', '@graph': [], spdxVersion: '3' }],
  ['another sbom', { sbom: { packages: [] } }],
])('%s is none', async (_, content) => {
  expect((await reading(content, { readers: [reader] })).kind).toBe('unreadable');
});

test('no prefix is a bill of materials', async () => {
  const text = JSON.stringify(spdx());
  for (let end = 0; end < text.length; end++) {
    expect((await reading(text.slice(0, end), { readers: [reader] })).kind).toBe('unreadable');
  }
});
