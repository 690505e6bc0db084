import { reader } from '../../src/readers/cyclonedx-json.ts';
import { reading } from './ground/open.ts';

const lib = (name: string, more: object = {}) => ({ type: 'library', name, version: '1.0.0', ...more });
const bom = (more: object = {}) => ({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, ...more });
const SUBJECT = { metadata: { component: { type: 'application', name: 'api', version: '2.0.0' } } };

async function sbom(content: unknown) {
  const found = await reading(content, { readers: [reader], cap: 50_000_000 });
  if (found.kind !== 'sbom') throw new Error(`${found.kind}: ${found.why}`);
  return found;
}

describe('components', () => {
  test.each<[string, object, number, readonly string[]]>([
    ['top ones', { components: [lib('a'), lib('b')] }, 2, ['a', 'b']],
    [
      'nested ones',
      { components: [lib('a', { components: [lib('b', { components: [lib('c')] })] }), lib('d')] },
      4,
      ['a', 'b', 'c', 'd'],
    ],
    [
      'not the subject, nor what is in it',
      { metadata: { component: { ...lib('api'), components: [lib('in')] } }, components: [lib('a')] },
      1,
      ['a'],
    ],
    ['not services', { components: [lib('a')], services: [{ name: 's' }] }, 1, ['a']],
    [
      'a scope of npm',
      { components: [lib('core', { group: '@scope', purl: 'pkg:npm/%40scope/core@1.0.0' })] },
      1,
      ['@scope/core'],
    ],
    [
      'a group of Maven',
      { components: [lib('core', { group: 'org.x', purl: 'pkg:maven/org.x/core@1.0.0' })] },
      1,
      ['org.x:core'],
    ],
    ['a group in the name', { components: [lib('@scope/core', { group: '@scope' })] }, 1, ['@scope/core']],
    ['without a name', { components: [{ type: 'library' }] }, 1, []],
  ])('%s', async (_, more, components, names) => {
    const found = await sbom(bom(more));
    expect(found.sbom.components).toBe(components);
    expect(found.sbom.packages.map(({ name }) => name)).toEqual(names);
  });

  test('the subject is the package that the document describes', async () => {
    const found = await sbom(
      bom({
        metadata: { component: lib('api', { group: '@me', purl: 'pkg:npm/%40me/api@1.0.0' }) },
        components: [lib('a')],
      }),
    );
    expect(found.sbom.subject).toEqual({ name: '@me/api', version: '1.0.0', purl: 'pkg:npm/%40me/api@1.0.0' });
  });
});

describe('validity', () => {
  test.each<[string, object, readonly string[]]>([
    ['valid', bom({ components: [lib('a')] }), []],
    ['a component without a type', bom({ components: [{ name: 'a' }] }), ['components[0] lacks "type"']],
    ['an unknown property', bom({ components: [], 'x\u202ey': 1 }), ['the document has the unknown property "x y"']],
    ['a wrong date', bom({ metadata: { timestamp: 'now' } }), ['metadata.timestamp has not the form of a date-time']],
    ['an entry twice', bom({ components: [lib('a'), lib('a')] }), ['components lists the same entry twice']],
    [
      'a license that does not exist',
      bom({ components: [lib('a', { licenses: [{ license: { id: 'X' } }] })] }),
      ['components[0].licenses[0].license.id is none of the allowed values'],
    ],
    [
      'no version',
      { bomFormat: 'CycloneDX', components: [] },
      ['specVersion is missing, so that no schema can check it'],
    ],
    [
      'a version to come',
      bom({ specVersion: '9.9' }),
      ['specVersion 9.9 has no JSON schema (there is one for 1.2, 1.3, 1.4, 1.5, 1.6, 1.7)'],
    ],
    [
      'a version that is no word',
      bom({ specVersion: 1.6 }),
      ['specVersion is missing, so that no schema can check it'],
    ],
    ['another format', bom({ bomFormat: 'Other' }), ['bomFormat is none of the allowed values']],
    ['components that are no list', bom({ components: {} }), ['components must be of type array']],
  ])('%s', async (_, content, problems) => {
    const { sbom: found } = await sbom(content);
    expect([found.problems, found.valid]).toEqual([problems, problems.length === 0]);
  });
});

describe('proof', () => {
  test.each<[object, string | undefined]>([
    [bom({ components: [lib('a')] }), undefined],
    [bom({ ...SUBJECT, components: [] }), undefined],
    [bom(SUBJECT), 'lists no component, which proves nothing'],
    [bom({ components: [] }), 'lists no component, which proves nothing'],
    [bom(), 'lists no component, which proves nothing'],
  ])('%j', async (content, why) => expect((await sbom(content)).why).toBe(why));
});

describe('vulnerabilities', () => {
  const rated = (...ratings: object[]) => ({ id: 'CVE-1', ratings });
  test.each<[string, readonly object[], object]>([
    ['the worst word', [rated({ severity: 'medium' }, { severity: 'critical' }, { severity: 'low' })], { critical: 1 }],
    ['info is none', [rated({ severity: 'info' })], { none: 1 }],
    ['a CVSS score', [rated({ method: 'CVSSv31', score: 7.5 })], { high: 1 }],
    [
      'a CVSS vector',
      [rated({ method: 'CVSSv31', vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' })],
      { critical: 1 },
    ],
    ['a score of another method', [rated({ method: 'other', score: 9.9 })], { unknown: 1 }],
    ['no rating', [{ id: 'CVE-1' }], { unknown: 1 }],
    [
      'closed ones',
      ['not_affected', 'false_positive', 'resolved', 'resolved_with_pedigree'].map((state) => ({
        ...rated({ severity: 'high' }),
        analysis: { state },
      })),
      { suppressed: 4 },
    ],
    [
      'open ones',
      ['in_triage', 'exploitable', 'odd'].map((state) => ({ ...rated({ severity: 'high' }), analysis: { state } })),
      { high: 3 },
    ],
  ])('%s', async (_, vulnerabilities, expected) => {
    const { scan } = await sbom(bom({ ...SUBJECT, components: [lib('a')], vulnerabilities }));
    const { suppressed = 0, ...counts } = scan ? { ...scan.counts, suppressed: scan.suppressed } : {};
    expect(Object.fromEntries(Object.entries({ ...counts, suppressed }).filter(([, number]) => number > 0))).toEqual(
      expected,
    );
  });

  test('an empty list is no scan', async () => {
    expect((await sbom(bom({ components: [lib('a')], vulnerabilities: [] }))).scan).toBeUndefined();
  });

  test('a finding names the package and the reason', async () => {
    const { scan } = await sbom(
      bom({
        components: [lib('a', { 'bom-ref': 'ref-a' })],
        metadata: { tools: { components: [{ type: 'application', name: 'trivy' }] } },
        vulnerabilities: [
          {
            id: 'CVE-1',
            affects: [{ ref: 'ref-a' }],
            references: [{ id: 'GHSA-1', source: {} }],
            analysis: { state: 'not_affected', justification: 'code_not_reachable' },
          },
        ],
      }),
    );
    expect(scan).toMatchObject({
      tool: 'trivy',
      category: 'dependencies',
      findings: [
        {
          id: 'CVE-1',
          aliases: ['GHSA-1'],
          package: 'a',
          version: '1.0.0',
          closed: 'not_affected: code_not_reachable',
        },
      ],
    });
  });
});

test.each<[string, object, string | undefined]>([
  ['a property', { properties: [{ name: 'cdx:git:commit', value: '9E504B8' }] }, '9e504b8'],
  [
    'a repository',
    {
      component: { ...lib('a'), externalReferences: [{ type: 'vcs', url: 'git+https://example.org/a.git#9e504b8aa' }] },
    },
    '9e504b8aa',
  ],
  [
    'a repository without a hash',
    { component: { ...lib('a'), externalReferences: [{ type: 'vcs', url: 'https://example.org/deadbeef' }] } },
    undefined,
  ],
  [
    'a website',
    { component: { ...lib('a'), externalReferences: [{ type: 'website', url: 'https://example.org/#9e504b8aa' }] } },
    undefined,
  ],
  ['a pedigree', { component: { ...lib('a'), pedigree: { commits: [{ uid: '9e504b8aa' }] } } }, '9e504b8aa'],
  ['another property', { properties: [{ name: 'commit:count', value: '9504812' }] }, undefined],
])('the commit in %s', async (_, metadata, commit) => {
  expect((await sbom(bom({ metadata, components: [lib('a')] }))).commit).toBe(commit);
});

test('no prefix is a bill of materials', async () => {
  const text = JSON.stringify(bom({ components: [lib('a')] }));
  for (let end = 0; end < text.length; end++) {
    expect((await reading(text.slice(0, end), { readers: [reader] })).kind).toBe('unreadable');
  }
});

test('hostile shapes', async () => {
  for (const more of [
    { components: [null, 3, [], { components: 'x' }] },
    { metadata: [] },
    { vulnerabilities: [null, { ratings: {} }] },
  ]) {
    expect((await sbom(bom(more))).sbom.valid).toBe(false);
  }
});
