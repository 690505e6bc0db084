import { reading } from './ground/open.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const SUBJECT = { name: 'app.tgz', digest: { sha512: '11', sha256: '00ff' } };
const statement = (more: object = {}) => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [SUBJECT],
  predicateType: 'https://slsa.dev/provenance/v1',
  predicate: {},
  ...more,
});
const envelope = (payload: unknown = statement(), more: object = {}) => ({
  payloadType: 'application/vnd.in-toto+json',
  payload: Buffer.from(typeof payload === 'string' ? payload : JSON.stringify(payload)).toString('base64'),
  signatures: [{ keyid: '', sig: 'MEUCIQ==' }],
  ...more,
});
const bundle = (more: object = {}) => ({
  mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  verificationMaterial: { certificate: {} },
  dsseEnvelope: envelope(),
  ...more,
});

describe('statements', () => {
  test('predicate type and subjects are shown', async () => {
    expect(await reading(statement())).toMatchObject({
      kind: 'attestation',
      format: 'in-toto',
      complete: true,
      remarks: ['carries no signature'],
      attestation: {
        predicateType: 'https://slsa.dev/provenance/v1',
        subjects: [{ name: 'app.tgz', digest: 'sha256:00ff' }],
      },
    });
  });

  test.each<[string, object, string]>([
    ['no subject', { subject: [] }, 'has no subject, so that it is about nothing'],
    [
      'a subject without a digest',
      { subject: [SUBJECT, { uri: 'pkg:npm/a' }] },
      'has 1 subjects without a digest, which could be anything',
    ],
    ['no predicate', { predicate: undefined }, 'has no predicate, so that it says nothing'],
    ['no type', { predicateType: '' }, 'has no predicateType, so that it says nothing'],
  ])('%s', async (_, more, why) => expect(await reading(statement(more))).toMatchObject({ complete: false, why }));

  test('another version of the statement is refused', async () => {
    expect(await reading(statement({ _type: 'https://in-toto.io/Statement/v9' }))).toMatchObject({
      kind: 'unreadable',
    });
  });

  test.each<[string, object, string | undefined]>([
    [
      '1.0',
      {
        predicate: {
          buildDefinition: {
            resolvedDependencies: [
              { uri: 'pkg:x', digest: { sha256: '00' } },
              { uri: 'git+https://github.com/a/b@refs/heads/main', digest: { gitCommit: SHA } },
            ],
          },
        },
      },
      SHA,
    ],
    [
      '0.2, configuration',
      {
        predicateType: 'https://slsa.dev/provenance/v0.2',
        predicate: { invocation: { configSource: { uri: 'git+https://github.com/a/b', digest: { sha1: SHA } } } },
      },
      SHA,
    ],
    [
      '0.2, material',
      {
        predicateType: 'https://slsa.dev/provenance/v0.2',
        predicate: { materials: [{ uri: `git+https://github.com/a/b@${SHA}` }] },
      },
      SHA,
    ],
    [
      'another predicate',
      {
        predicateType: 'https://example.org/x',
        predicate: { materials: [{ uri: `git+https://github.com/a/b@${SHA}` }] },
      },
      undefined,
    ],
    [
      'no git',
      { predicate: { buildDefinition: { resolvedDependencies: [{ uri: 'pkg:docker/a', digest: { sha1: SHA } }] } } },
      undefined,
    ],
  ])('the commit of SLSA provenance: %s', async (_, more, commit) => {
    expect((await reading(statement(more))).commit).toBe(commit);
  });
});

describe('envelopes', () => {
  test.each<[string, unknown, object]>([
    [
      'signed',
      envelope(),
      { kind: 'attestation', format: 'dsse', complete: true, remarks: ['its signature was not checked here'] },
    ],
    ['not signed', envelope(undefined, { signatures: [] }), { complete: false, why: 'carries no signature' }],
    ['an empty signature', envelope(undefined, { signatures: [{ sig: '' }] }), { complete: false }],
    [
      'a payload that is not JSON',
      envelope('{"_type":'),
      { kind: 'attestation', complete: false, why: expect.stringMatching(/^holds a payload that is cut off/) },
    ],
    [
      'a payload that is not base64',
      envelope(undefined, { payload: '{}' }),
      { complete: false, why: 'holds a payload that is not base64' },
    ],
    ['a payload that is no statement', envelope({ a: 1 }), { complete: false }],
    [
      'something else',
      envelope(undefined, { payloadType: 'text/plain' }),
      { kind: 'unreadable', why: 'is an envelope of text/plain, not of an in-toto statement' },
    ],
    [
      'several in a row',
      `${JSON.stringify(envelope())}\n${JSON.stringify(envelope(statement({ predicateType: 'https://spdx.dev/Document' })))}\n`,
      {
        complete: true,
        remarks: ['its signature was not checked here', 'holds a further statement: https://spdx.dev/Document'],
      },
    ],
    ['a Sigstore bundle', bundle(), { kind: 'attestation', format: 'sigstore-bundle', complete: true }],
    [
      'a bundle without material',
      bundle({ verificationMaterial: undefined }),
      { complete: false, why: 'has no verification material' },
    ],
    ['a bundle of a bare signature', bundle({ dsseEnvelope: undefined, messageSignature: {} }), { kind: 'unreadable' }],
  ])('%s', async (_, content, expected) => expect(await reading(content)).toMatchObject(expected));

  test.each([
    ['statement', statement()],
    ['envelope', envelope()],
    ['bundle', bundle()],
  ])('a cut %s is never complete', async (_, content) => {
    const text = JSON.stringify(content);
    for (let at = 1; at < 17; at++)
      expect((await reading(text.slice(0, (text.length * at) / 17))).complete).toBe(false);
  });
});
