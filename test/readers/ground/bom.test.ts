import { createRequire } from 'node:module';
import { validators } from '../../../src/readers/ground/bom/index.ts';

const require = createRequire(import.meta.url);
const { Validation } = require('@cyclonedx/cyclonedx-library') as typeof import('@cyclonedx/cyclonedx-library');

const VERSIONS = ['1.2', '1.3', '1.4', '1.5', '1.6', '1.7'];
const COMPONENT = { type: 'library', name: 'a', version: '1' };
const bom = (specVersion: string, more: object = {}) => ({ bomFormat: 'CycloneDX', specVersion, version: 1, ...more });
const mail = (email: string) => ({ metadata: { authors: [{ name: 'x', email }] } });

/** Documents that only differ in what the validator must see; each is judged by both. */
const DOCUMENTS: readonly object[] = [
  {},
  { components: [] },
  { components: [COMPONENT] },
  { components: [COMPONENT, { ...COMPONENT, name: 'b' }] },
  { components: [COMPONENT, COMPONENT] },
  {
    components: [
      { ...COMPONENT, version: '1', name: 'a' },
      { version: '1', name: 'a', type: 'library' },
    ],
  },
  { components: [{ ...COMPONENT, hashes: [{ alg: 'MD5', content: 'x' }] }] },
  { components: [{ ...COMPONENT, hashes: [{ alg: 'MD5', content: '0'.repeat(32) }] }] },
  { components: [{ ...COMPONENT, components: [{ ...COMPONENT, components: [{ type: 'library' }] }] }] },
  { components: [{ ...COMPONENT, licenses: [{ license: { id: 'Apache-2.0' } }] }] },
  { components: [{ ...COMPONENT, licenses: [{ license: { id: 'No-Such-1.0' } }] }] },
  { components: [{ ...COMPONENT, licenses: [{ expression: 'MIT OR Apache-2.0' }] }] },
  { components: [{ ...COMPONENT, externalReferences: [{ type: 'website', url: 'not a url at all' }] }] },
  { components: [{ type: 'no-such-type', name: 'a', version: '1' }] },
  { components: [{ type: 'library', version: '1' }] },
  { components: [{ ...COMPONENT, unknown: 1 }] },
  { components: {} },
  { components: [null] },
  { metadata: { timestamp: '2025-08-12T10:00:00Z' } },
  { metadata: { timestamp: 'yesterday' } },
  { metadata: { component: COMPONENT } },
  { serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79' },
  { serialNumber: 'urn:uuid:nope' },
  { version: '1' },
  { bomFormat: 'Other' },
  { specVersion: 7 },
  { unknown: true },
  { dependencies: [{ ref: 'a' }, { ref: 'a' }] },
  { dependencies: [{ dependsOn: ['a'] }] },
  { vulnerabilities: [{ id: 'CVE-1', ratings: [{ severity: 'high' }], published: '2025-01-01' }] },
  ...['a@example.com', 'a.b+c@d-e.co', '"a b"@example.com', 'ü@ü.de', 'a@[127.0.0.1]', 'a@[IPv6:::1]'].map(mail),
  ...[
    'a@b',
    'a@b.c',
    'a..b@c.de',
    '.a@b.de',
    'a@-b.de',
    'a@b_c.de',
    'a b@c.de',
    '@b.de',
    'a@b..de',
    'a@[1.2.3]',
    '',
  ].map(mail),
  ...[`a@${'b'.repeat(63)}.de`, `a@${'b'.repeat(64)}.de`, `a@${'b.'.repeat(130)}de`].map(mail),
];

test.each(VERSIONS)('CycloneDX %s: the compiled code agrees with the library about every document', async (version) => {
  const library = new Validation.JsonStrictValidator(version as never);
  const load = validators.get(version);
  if (!load) throw new Error('no validator');
  const { default: validate } = await load();
  for (const more of DOCUMENTS) {
    const document = bom(version, more);
    const expected = (await library.validate(JSON.stringify(document))) === null;
    expect([more, validate(document)]).toEqual([more, expected]);
  }
});

test('there is a validator for each version, and errors say where', async () => {
  expect([...validators.keys()]).toEqual(VERSIONS);
  const { default: validate } = (await validators.get('1.6')?.()) ?? {};
  expect(validate?.(bom('1.6', { components: [{ type: 'library' }] }))).toBe(false);
  expect(validate?.errors).toMatchObject([
    { instancePath: '/components/0', keyword: 'required', params: { missingProperty: 'name' } },
  ]);
});

test('very many entries that look alike, and very many mail addresses', async () => {
  const { default: validate } = (await validators.get('1.6')?.()) ?? {};
  const components = Array.from({ length: 20_000 }, (_, at) => ({
    ...COMPONENT,
    properties: [{ name: 'n', value: `${at}` }],
  }));
  const authors = Array.from({ length: 5_000 }, (_, at) => ({ email: `${'a'.repeat(900)}${at}@example.com` }));
  expect(validate?.(bom('1.6', { components, metadata: { authors } }))).toBe(true);
  expect(validate?.(bom('1.6', { components: [...components, components[7]] }))).toBe(false);
});
