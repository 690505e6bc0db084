import { reader } from '../../src/readers/cyclonedx-xml.ts';
import { reading } from './ground/open.ts';

const lib = (name: string, more = '', attributes = '') =>
  `<component type="library"${attributes}><name>${name}</name><version>1.0.0</version>${more}</component>`;
const bom = (inner: string, version = '1.6') =>
  `<?xml version="1.0"?>\n<bom xmlns="http://cyclonedx.org/schema/bom/${version}" version="1">${inner}</bom>\n`;
const SUBJECT =
  '<metadata><component type="application"><name>api</name><version>2.0.0</version></component></metadata>';

async function sbom(content: unknown) {
  const found = await reading(content, { readers: [reader] });
  if (found.kind !== 'sbom') throw new Error(`${found.kind}: ${found.why}`);
  return found;
}

describe('components', () => {
  test.each<[string, string, readonly string[]]>([
    ['top ones', `<components>${lib('a')}${lib('b')}</components>`, ['a', 'b']],
    [
      'nested ones',
      `<components>${lib('a', `<components>${lib('b', `<components>${lib('c')}</components>`)}</components>`)}${lib('d')}</components>`,
      ['a', 'b', 'c', 'd'],
    ],
    [
      'not the subject, nor what is in it',
      `<metadata><component type="application"><name>api</name><components>${lib('in')}</components></component></metadata><components>${lib('a')}</components>`,
      ['a'],
    ],
    [
      'not services, ancestors or tools',
      `<metadata><tools><components>${lib('tool')}</components></tools></metadata>` +
        `<components>${lib('a', `<pedigree><ancestors>${lib('old')}</ancestors></pedigree>`)}</components><services><service><name>s</name></service></services>`,
      ['a'],
    ],
    [
      'a group of Maven',
      '<components><component type="library"><group>org.x</group><name>core</name><version>1</version><purl>pkg:maven/org.x/core@1</purl></component></components>',
      ['org.x:core'],
    ],
    [
      'not those of another namespace',
      `<components>${lib('a', '<x:components xmlns:x="urn:x"><x:component><x:name>b</x:name></x:component></x:components>')}</components>`,
      ['a'],
    ],
    [
      'a name in pieces',
      '<components><component type="library"><name>a<![CDATA[&b]]>&amp;c</name></component></components>',
      ['a&b&c'],
    ],
  ])('%s', async (_, inner, names) => {
    const found = await sbom(bom(inner));
    expect(found.sbom.packages.map(({ name }) => name)).toEqual(names);
    expect(found.sbom.components).toBe(names.length);
    expect(found.sbom.problems).toEqual([]);
  });

  test('the subject, its version and its commit are told', async () => {
    const sha = '0123456789abcdef0123456789abcdef01234567';
    const found = await sbom(
      bom(`<metadata><component type="application"><name>api</name><version>2.0.0</version><externalReferences>
        <reference type="vcs"><url>https://github.com/acme/api/commit/${sha}</url></reference></externalReferences></component></metadata><components/>`),
    );
    expect(found).toMatchObject({ complete: true, commit: sha, remarks: ['lists no component'] });
    expect(found.sbom.subject).toEqual({ name: 'api', version: '2.0.0' });
  });

  test.each<[string, string]>([
    ['nothing', ''],
    ['an empty list', '<components/>'],
    ['only a subject', SUBJECT],
  ])('%s proves nothing', async (_, inner) => {
    expect(await sbom(bom(inner))).toMatchObject({ complete: false, why: 'lists no component, which proves nothing' });
  });
});

describe('validity', () => {
  const one = (inner: string, version?: string) => bom(`<components>${inner}</components>`, version);
  test.each<[string, string, readonly string[]]>([
    ['valid', one(lib('a')), []],
    [
      'a type that does not exist',
      one('<component type="x"><name>a</name></component>'),
      ['/bom/components/component/@type is none of the allowed values'],
    ],
    ['no type', one('<component><name>a</name></component>'), ['/bom/components/component lacks the attribute "type"']],
    ['no name', one('<component type="library"/>'), ['/bom/components/component lacks <name>']],
    [
      'a name before its group',
      one('<component type="library"><name>a</name><group>g</group></component>'),
      [
        '/bom/components/component/group stands where it is not allowed: too often, too late, or beside its alternative',
      ],
    ],
    [
      'two names',
      one('<component type="library"><name>a</name><name>b</name></component>'),
      [
        '/bom/components/component/name[2] stands where it is not allowed: too often, too late, or beside its alternative',
      ],
    ],
    [
      'an unknown element',
      one(lib('a', '<colour>red</colour>')),
      ['/bom/components/component/colour is not allowed there'],
    ],
    [
      'an element without a namespace',
      one(lib('a', '<x xmlns="">1</x>')),
      ['/bom/components/component/x is not allowed there'],
    ],
    ['an element of another namespace', one(lib('a', '<x xmlns="urn:x" y="1"><z/>text</x>')), []],
    [
      'attributes of another namespace',
      bom(`<components>${lib('a')}</components>`).replace(
        'version="1"',
        'version="1" xmlns:x="urn:x" x:y="1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b"',
      ),
      [],
    ],
    ['text between elements', one(`${lib('a')}text`), ['/bom/components holds text, where only elements may stand']],
    [
      'a version that is no number',
      bom('').replace('version="1"', 'version="0"'),
      ['/bom/@version has not the form of a positiveInteger'],
    ],
    [
      'a date without a calendar',
      bom('<metadata><timestamp>2023-02-30T00:00:00Z</timestamp></metadata>'),
      ['/bom/metadata/timestamp has not the form of a dateTime'],
    ],
    ['a date with a zone', bom('<metadata><timestamp> 2024-02-29T24:00:00.000+14:00 </timestamp></metadata>'), []],
    [
      'a hash of a wrong length',
      one(lib('a', '<hashes><hash alg="MD5">00</hash></hashes>')),
      ['/bom/components/component/hashes/hash has not the required form'],
    ],
    [
      'an unknown algorithm',
      one(lib('a', '<hashes><hash alg="X">0123456789abcdef0123456789abcdef</hash></hashes>')),
      ['/bom/components/component/hashes/hash/@alg is none of the allowed values'],
    ],
    [
      'a licence that does not exist',
      one(lib('a', '<licenses><license><id>X</id></license></licenses>')),
      ['/bom/components/component/licenses/license/id is no SPDX licence id'],
    ],
    [
      'a licence with id and name',
      one(lib('a', '<licenses><license><id>MIT</id><name>MIT</name></license></licenses>')),
      [
        '/bom/components/component/licenses/license/name stands where it is not allowed: too often, too late, or beside its alternative',
      ],
    ],
    [
      'a bom-ref twice',
      one(lib('a', '', ' bom-ref="r"') + lib('b', '', ' bom-ref="r"')),
      ['/bom/components/component[2] has the same bom-ref as another element'],
    ],
    [
      'a serial number',
      bom('').replace('version="1"', 'version="1" serialNumber="urn:uuid:x"'),
      ['/bom/@serialNumber has not the required form'],
    ],
    ['a CPE', one(lib('a', '<cpe>cpe:2.3:a:acme:a:1.0.0:*:*:*:*:*:*:*</cpe>')), []],
    [
      'a wrong CPE',
      one(lib('a', '<cpe>cpe:2.3:a:b</cpe>')),
      ['/bom/components/component/cpe has not the required form'],
    ],
    [
      '1.2 without a version of the component',
      one('<component type="library"><name>a</name></component>', '1.2'),
      ['/bom/components/component lacks <version>'],
    ],
    ['what 1.2 does not know yet', bom('<vulnerabilities/>', '1.2'), ['/bom/vulnerabilities is not allowed there']],
    ['what 1.4 knows', bom('<vulnerabilities/>', '1.4'), []],
    [
      'a version to come',
      one(lib('a'), '9.9'),
      ['version 9.9 has no XML schema (there is one for 1.0, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7)'],
    ],
    [
      'two byte order marks',
      `\ufeff\ufeff${one(lib('a'))}`,
      ['begins with two byte order marks, which is no well-formed XML'],
    ],
  ])('%s', async (_, text, problems) => {
    const { sbom: found } = await sbom(text);
    expect(found.problems).toEqual(problems);
    expect(found.valid).toBe(problems.length === 0);
  });

  test.each(['1.0', '1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7'])(
    'a small document of %s is valid',
    async (version) => {
      const component = `<component type="library"><name>a</name><version>1</version>${version < '1.2' ? '<modified>false</modified>' : ''}</component>`;
      expect((await sbom(one(component, version))).sbom).toMatchObject({ version, valid: true, components: 1 });
    },
  );

  test('a name that nobody can see through does not reach the sentence', async () => {
    const { sbom: found } = await sbom(one(lib('a', '', ' x\u00e9="1"').replace('type=', 'kind="&#x202e;" type=')));
    expect(found.problems.join()).not.toContain('\u202e');
  });

  test('a CPE made to keep a pattern busy is answered at once', async () => {
    const hostile = `cpe:2.3:a${':-'.repeat(9)}:-!`;
    const { sbom: found } = await sbom(
      one(Array.from({ length: 300 }, () => lib('a', `<cpe>${hostile}</cpe>`)).join('')),
    );
    expect(found.problems).toHaveLength(20);
  });
});

describe('vulnerabilities', () => {
  const vulnerability = (inner: string) =>
    bom(
      `<components>${lib('a', '<purl>pkg:npm/a@1.0.0</purl>', ' bom-ref="r"')}</components><vulnerabilities><vulnerability><id>CVE-2024-1</id>${inner}</vulnerability></vulnerabilities>`,
    );
  const analysis = (state: string) =>
    `<analysis><state>${state}</state><justification>code_not_reachable</justification></analysis><affects><target><ref>r</ref></target></affects>`;
  test.each<[string, string, object]>([
    ['the word', '<ratings><rating><severity>high</severity></rating></ratings>', { high: 1 }],
    [
      'the worst of two',
      '<ratings><rating><severity>low</severity></rating><rating><severity>critical</severity></rating></ratings>',
      { critical: 1 },
    ],
    ['the score', '<ratings><rating><score>5.0</score><method>CVSSv31</method></rating></ratings>', { medium: 1 }],
    [
      'the vector',
      '<ratings><rating><method>CVSSv31</method><vector>CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H</vector></rating></ratings>',
      { critical: 1 },
    ],
    ['none', '', { unknown: 1 }],
    ['in triage', analysis('in_triage'), { unknown: 1 }],
    ['exploitable', analysis('exploitable'), { unknown: 1 }],
    ['not affected', analysis('not_affected'), {}],
    ['false positive', analysis('false_positive'), {}],
    ['resolved', analysis('resolved'), {}],
  ])('%s', async (_, inner, counts) => {
    const { scan } = await sbom(vulnerability(inner));
    expect(Object.fromEntries(Object.entries(scan?.counts ?? {}).filter(([, number]) => number > 0))).toEqual(counts);
    expect(scan?.suppressed).toBe(Object.keys(counts).length === 0 ? 1 : 0);
  });

  test('an analysis states something about the product that it names', async () => {
    const found = await sbom(vulnerability(analysis('not_affected')));
    expect(found.vex?.statements).toEqual([
      {
        vulnerability: 'CVE-2024-1',
        aliases: [],
        status: 'not_affected',
        products: ['pkg:npm/a@1.0.0'],
        about: [{ ids: ['pkg:npm/a@1.0.0'], name: 'a', version: '1.0.0' }],
        justification: 'code_not_reachable',
      },
    ]);
    expect(found.scan?.findings).toMatchObject([{ package: 'a', closed: 'not_affected: code_not_reachable' }]);
  });

  test('the extension of older documents is looked at', async () => {
    const extension =
      '<v:vulnerabilities xmlns:v="http://cyclonedx.org/schema/ext/vulnerability/1.0"><v:vulnerability ref="r"><v:id>CVE-2018-7489</v:id>' +
      '<v:ratings><v:rating><v:score><v:base>9.8</v:base></v:score><v:severity>Critical</v:severity><v:method>CVSSv3</v:method></v:rating></v:ratings></v:vulnerability></v:vulnerabilities>';
    const found = await sbom(bom(`<components>${lib('a', extension, ' bom-ref="r"')}</components>`, '1.3'));
    expect(found.scan?.findings).toMatchObject([{ id: 'CVE-2018-7489', severity: 'critical', package: 'a' }]);
    expect(found.sbom.valid).toBe(true);
  });
});

describe('hostile and cut files', () => {
  test.each<[string, string, RegExp]>([
    ['a DOCTYPE', bom('').replace('<bom', '<!DOCTYPE bom [<!ENTITY a "b">]>\n<bom'), /DOCTYPE/],
    ['an unknown entity', bom('<components>&a;</components>'), /not well-formed/],
    ['depth', bom('<components>'.repeat(300)), /nests deeper/],
  ])('%s is refused', async (_, text, why) => {
    const found = await reading(text);
    expect(found).toMatchObject({ kind: 'unreadable', complete: false });
    expect(found.why).toMatch(why);
  });

  test('a cut file is never complete', async () => {
    const text = bom(`${SUBJECT}<components>${lib('a')}${lib('b')}${lib('c')}</components>`).trimEnd();
    for (let at = 1; at < 17; at++) {
      const found = await reading(text.slice(0, Math.floor((text.length * at) / 17)));
      expect(found.complete).toBe(false);
    }
  });

  test('another root, and no namespace, is another format', async () => {
    expect(await reading('<bom><components/></bom>')).toMatchObject({ kind: 'unreadable', format: 'xml' });
  });
});
