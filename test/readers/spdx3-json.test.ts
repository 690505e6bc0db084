import { reader } from '../../src/readers/spdx3-json.ts';
import { reading } from './ground/open.ts';

const CONTEXT = 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld';
const INFO = {
  '@id': '_:c',
  type: 'CreationInfo',
  specVersion: '3.0.1',
  created: '2025-01-01T00:00:00Z',
  createdBy: ['urn:me'],
};
const DOCUMENT = { type: 'SpdxDocument', spdxId: 'urn:doc', creationInfo: '_:c', rootElement: ['urn:bom'] };
const BOM = { type: 'software_Sbom', spdxId: 'urn:bom', creationInfo: '_:c', rootElement: ['urn:api'] };
const lib = (name: string, more: object = {}) => ({
  type: 'software_Package',
  spdxId: `urn:${name}`,
  creationInfo: '_:c',
  name,
  software_packageVersion: '1.0.0',
  ...more,
});
const graph = (...elements: readonly object[]) => ({
  '@context': CONTEXT,
  '@graph': [INFO, DOCUMENT, BOM, ...elements],
});

async function sbom(content: unknown) {
  const found = await reading(content, { readers: [reader] });
  if (found.kind !== 'sbom') throw new Error(`${found.kind}: ${found.why}`);
  return found;
}

describe('packages', () => {
  test.each<[string, object, number, readonly string[]]>([
    ['software', graph(lib('a'), lib('b')), 2, ['a', 'b']],
    [
      'AI models and data sets',
      graph(lib('a', { type: 'ai_AIPackage' }), lib('b', { type: 'dataset_DatasetPackage' })),
      2,
      ['a', 'b'],
    ],
    [
      'types as addresses',
      graph(lib('a', { type: undefined, '@type': 'https://spdx.org/rdf/3.0.1/terms/Software/Package' })),
      1,
      ['a'],
    ],
    [
      'not files',
      graph(lib('a'), { type: 'software_File', spdxId: 'urn:f', creationInfo: '_:c', name: 'f' }),
      1,
      ['a'],
    ],
    ['the subject counts', graph(lib('api'), lib('a')), 2, ['a']],
    ['a context in a list', { ...graph(lib('a')), '@context': [CONTEXT, { my: 'urn:my' }] }, 1, ['a']],
    ['one element without a graph', { '@context': CONTEXT, ...lib('a', { creationInfo: INFO }) }, 1, ['a']],
  ])('%s', async (_, content, components, names) => {
    const found = await sbom(content);
    expect(found).toMatchObject({ complete: true, sbom: { components, version: '3.0.1' } });
    expect(found.sbom.packages.map(({ name }) => name)).toEqual(names);
  });

  test('package URL, inside or by its id, subject and commit', async () => {
    const sha = '0123456789abcdef0123456789abcdef01234567';
    const found = await sbom(
      graph(
        lib('api', { software_downloadLocation: `git+https://github.com/acme/api@${sha}` }),
        lib('a', { software_packageUrl: 'pkg:npm/a@1.0.0' }),
        lib('b', { externalIdentifier: [{ externalIdentifierType: 'packageUrl', identifier: 'pkg:npm/b@1.0.0' }] }),
        lib('c', { externalIdentifier: ['urn:id'] }),
        { type: 'ExternalIdentifier', spdxId: 'urn:id', externalIdentifierType: 'purl', identifier: 'pkg:npm/c@1.0.0' },
      ),
    );
    expect(found.sbom.subject?.name).toBe('api');
    expect(found.commit).toBe(sha);
    expect(found.sbom.packages.map(({ purl }) => purl)).toEqual([
      'pkg:npm/a@1.0.0',
      'pkg:npm/b@1.0.0',
      'pkg:npm/c@1.0.0',
    ]);
    expect(found.sbom.problems).toEqual([]);
  });
});

describe('what is wrong', () => {
  test.each<[string, object, readonly string[]]>([
    ['an id twice', graph(lib('a'), lib('a')), ['@graph[4] has the spdxId of another element']],
    ['no name', graph({ ...lib('a'), name: '' }), ['@graph[3] has no name']],
    [
      'no CreationInfo',
      { '@context': CONTEXT, '@graph': [DOCUMENT, lib('a')] },
      ['no CreationInfo names a specVersion'],
    ],
    [
      'an old version',
      { '@context': CONTEXT, '@graph': [{ ...INFO, specVersion: '2.3' }, DOCUMENT, lib('a')] },
      ['has a specVersion that is not 3.x'],
    ],
    [
      'half a relationship',
      graph(lib('a'), { type: 'Relationship', spdxId: 'urn:r', creationInfo: '_:c', from: 'urn:a', to: [] }),
      ['@graph[4] is a relationship without from or to'],
    ],
  ])('%s', async (_, content, problems) =>
    expect((await sbom(content)).sbom).toMatchObject({ valid: false, problems }),
  );

  test.each<[string, object]>([
    ['no package', graph()],
    ['the context itself', { '@context': { Agent: 'https://spdx.org/rdf/3.0.1/terms/Core/Agent' } }],
  ])('%s proves nothing', async (_, content) => {
    expect(await sbom(content)).toMatchObject({ complete: false, why: 'lists no package, which proves nothing' });
  });

  test('a cut file is never complete', async () => {
    const text = JSON.stringify(graph(lib('api'), lib('a'), lib('b')));
    for (let at = 1; at < 17; at++)
      expect((await reading(text.slice(0, (text.length * at) / 17))).complete).toBe(false);
  });
});

describe('vulnerabilities', () => {
  const VULNERABILITY = { type: 'security_Vulnerability', spdxId: 'urn:v', creationInfo: '_:c', name: 'CVE-2024-1' };
  const about = (type: string, more: object = {}) => ({
    type: `security_${type}VulnAssessmentRelationship`,
    spdxId: `urn:${type}`,
    creationInfo: '_:c',
    from: 'urn:v',
    to: ['urn:a'],
    ...more,
  });
  test.each<[string, readonly object[], string, string | undefined]>([
    ['rated by a word', [about('CvssV3', { security_severity: 'high', security_score: '1.0' })], 'high', undefined],
    ['rated by a score', [about('CvssV4', { security_score: 9.1 })], 'critical', undefined],
    ['not rated', [], 'unknown', undefined],
    ['affected', [about('VexAffected')], 'unknown', undefined],
    [
      'not affected',
      [about('VexNotAffected', { security_justificationType: 'componentNotPresent' })],
      'unknown',
      'not_affected',
    ],
    ['fixed here, affected there', [about('VexFixed'), about('VexAffected')], 'unknown', undefined],
    ['under investigation', [about('VexUnderInvestigation')], 'unknown', undefined],
  ])('%s', async (_, related, severity, closed) => {
    const found = await sbom(graph(lib('a', { software_packageUrl: 'pkg:npm/a@1.0.0' }), VULNERABILITY, ...related));
    expect(found.scan?.findings).toMatchObject([{ id: 'CVE-2024-1', severity, ...(closed ? { closed } : {}) }]);
    expect(found.scan?.suppressed).toBe(closed ? 1 : 0);
    expect(found.vex?.statements.length ?? 0).toBe(related.filter((one) => JSON.stringify(one).includes('Vex')).length);
  });
});
