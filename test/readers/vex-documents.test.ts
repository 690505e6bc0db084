import { reading } from './ground/open.ts';

const statement = (status: string, more: object = {}) => ({
  vulnerability: { name: 'CVE-2024-1', aliases: ['GHSA-a'] },
  products: [{ '@id': 'pkg:npm/a@1.0.0' }],
  status,
  ...more,
});
const openvex = (...statements: readonly object[]) => ({
  '@context': 'https://openvex.dev/ns/v0.2.0',
  '@id': 'https://example.org/vex-1',
  author: 'acme',
  timestamp: '2024-01-01T00:00:00Z',
  version: 1,
  statements,
});

async function vex(content: unknown) {
  const found = await reading(content);
  if (found.kind !== 'vex') throw new Error(`${found.kind}: ${found.why}`);
  const { scan, ...rest } = found;
  const open = Object.entries(scan?.counts ?? {}).filter(([, number]) => number > 0);
  return { ...rest, open: Object.fromEntries(open), closed: scan?.suppressed, findings: scan?.findings };
}

describe('OpenVEX', () => {
  test.each<[string, object, object]>([
    [
      'not affected',
      openvex(statement('not_affected', { justification: 'component_not_present' })),
      { open: {}, closed: 1, complete: true },
    ],
    ['fixed', openvex(statement('fixed')), { open: {}, closed: 1 }],
    ['affected', openvex(statement('affected')), { open: { unknown: 1 }, closed: 0 }],
    ['under investigation', openvex(statement('under_investigation')), { open: { unknown: 1 }, closed: 0 }],
    ['each statement counts', openvex(statement('fixed'), statement('affected')), { open: { unknown: 1 }, closed: 1 }],
    ['a status that does not exist', openvex(statement('fine')), { open: { unknown: 1 }, complete: false }],
    ['no statement', openvex(), { complete: false, why: 'has no statement, which proves nothing' }],
    ['no list', { ...openvex(), statements: undefined }, { complete: false, why: 'has no list of statements' }],
    ['no author', { ...openvex(statement('fixed')), author: '' }, { complete: false }],
    [
      'not affected without a reason',
      openvex(statement('not_affected')),
      { closed: 1, remarks: ['1 statements say not_affected without a reason; they close nothing in another report'] },
    ],
    [
      'the first draft',
      {
        ...openvex({ vulnerability: 'CVE-2024-1', products: ['pkg:npm/a@1.0.0'], status: 'fixed' }),
        '@context': 'https://openvex.dev/ns',
      },
      { closed: 1 },
    ],
  ])('%s', async (_, content, expected) => expect(await vex(content)).toMatchObject(expected));

  test('a statement is taken apart', async () => {
    const full = statement('not_affected', {
      justification: 'component_not_present',
      impact_statement: 'it is not built in',
      timestamp: '2024-02-01T00:00:00Z',
      products: [
        { '@id': 'pkg:oci/app', identifiers: { cpe23: 'cpe:2.3:a:b' }, subcomponents: [{ '@id': 'pkg:npm/a@1.0.0' }] },
      ],
    });
    expect((await vex(openvex(full))).vex.statements).toEqual([
      {
        vulnerability: 'CVE-2024-1',
        aliases: ['GHSA-a'],
        status: 'not_affected',
        products: ['pkg:oci/app'],
        about: [{ ids: ['pkg:oci/app', 'cpe:2.3:a:b'], parts: [{ ids: ['pkg:npm/a@1.0.0'] }] }],
        justification: 'component_not_present: it is not built in',
        time: '2024-02-01T00:00:00Z',
      },
    ]);
  });

  test('a cut file is never complete', async () => {
    const text = JSON.stringify(openvex(statement('fixed'), statement('fixed')));
    for (let at = 1; at < 17; at++)
      expect((await reading(text.slice(0, (text.length * at) / 17))).complete).toBe(false);
  });
});

const TREE = {
  branches: [
    {
      category: 'vendor',
      name: 'acme',
      branches: [
        {
          category: 'product_name',
          name: 'api',
          branches: [
            { category: 'product_version', name: '1.0', product: { name: 'acme api 1.0', product_id: 'P1' } },
            {
              category: 'product_version_range',
              name: 'vers:generic/>=2.0|<3.0',
              product: { name: 'acme api 2', product_id: 'P2' },
            },
          ],
        },
      ],
    },
  ],
  full_product_names: [{ name: 'a', product_id: 'P3', product_identification_helper: { purl: 'pkg:npm/a@1.0.0' } }],
  relationships: [
    {
      category: 'default_component_of',
      product_reference: 'P3',
      relates_to_product_reference: 'P1',
      full_product_name: { name: 'a in api', product_id: 'P4' },
    },
  ],
  product_groups: [{ group_id: 'G1', product_ids: ['P1', 'P2'] }],
};
const csaf = (...vulnerabilities: readonly object[]) => ({
  document: {
    category: 'csaf_vex',
    csaf_version: '2.0',
    title: 'advisory',
    publisher: { name: 'acme' },
    tracking: { current_release_date: '2024-01-01T00:00:00Z', status: 'final' },
  },
  product_tree: TREE,
  vulnerabilities,
});
const about = (status: object, more: object = {}) => ({ cve: 'CVE-2024-1', product_status: status, ...more });
const v3 = (more: object) => ({ scores: [{ products: ['P1'], cvss_v3: more }] });

describe('CSAF', () => {
  test.each<[string, object, object]>([
    [
      'affected, by its word',
      csaf(about({ known_affected: ['P1'] }, v3({ baseSeverity: 'CRITICAL', baseScore: 1 }))),
      { open: { critical: 1 } },
    ],
    ['affected, by its score', csaf(about({ first_affected: ['P1'] }, v3({ baseScore: 7.5 }))), { open: { high: 1 } }],
    [
      'affected, by its vector',
      csaf(about({ last_affected: ['P1'] }, v3({ vectorString: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }))),
      { open: { critical: 1 } },
    ],
    [
      'affected, 2.1',
      csaf(about({ known_affected: ['P1'] }, { metrics: [{ content: { cvss_v4: { baseSeverity: 'MEDIUM' } } }] })),
      { open: { medium: 1 } },
    ],
    ['under investigation', csaf(about({ under_investigation: ['P1'] })), { open: { unknown: 1 } }],
    [
      'fixed here, affected there',
      csaf(about({ fixed: ['P1'], known_affected: ['P2'] })),
      { open: { unknown: 1 }, closed: 0 },
    ],
    [
      'fixed and not affected',
      csaf(about({ fixed: ['P1'], known_not_affected: ['P2'] })),
      { open: {}, closed: 1, complete: true },
    ],
    ['a version to use is no status', csaf(about({ recommended: ['P1'] })), { closed: 1, complete: false }],
    [
      'no product at all',
      csaf({ cve: 'CVE-2024-1' }),
      { closed: 1, complete: false, why: 'states nothing about any product' },
    ],
    ['no vulnerability', csaf(), { complete: false }],
    [
      'no list',
      { ...csaf(), vulnerabilities: undefined },
      { complete: false, why: 'has no list of vulnerabilities, so that it states nothing' },
    ],
  ])('%s', async (_, content, expected) => expect(await vex(content)).toMatchObject(expected));

  test('products, their reasons and what is part of what', async () => {
    const flags = [{ label: 'component_not_present', group_ids: ['G1'] }];
    const threats = [{ category: 'impact', details: 'not built in', product_ids: ['P2'] }];
    const found = await vex(csaf(about({ known_not_affected: ['P1', 'P2', 'P3', 'P4'] }, { flags, threats })));
    const api = { ids: [], name: 'api' };
    const a = { ids: ['pkg:npm/a@1.0.0'], name: 'a' };
    expect(found.vex.statements).toMatchObject([
      { about: [{ ...api, version: '1.0' }], justification: 'component_not_present' },
      { about: [{ ...api, range: 'vers:generic/>=2.0|<3.0' }], justification: 'component_not_present: not built in' },
      { about: [a, { ...api, version: '1.0', parts: [a] }] },
    ]);
    expect(found.vex.statements[2]).not.toHaveProperty('justification');
  });

  test('a cut file is never complete', async () => {
    const text = JSON.stringify(csaf(about({ fixed: ['P1'] })));
    for (let at = 1; at < 17; at++)
      expect((await reading(text.slice(0, (text.length * at) / 17))).complete).toBe(false);
  });
});
