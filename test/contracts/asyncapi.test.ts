import { contractKind } from '../../src/contracts/asyncapi.ts';
import { changesOf, compare } from './compare.ts';

const version3 = (
  parts: { payload?: string; action?: string; address?: string; more?: string; operation?: string } = {},
) => `asyncapi: 3.0.0
info: {title: Shop, version: 1.0.0}
channels:
  signups:
    address: ${parts.address ?? 'user/signedup'}
    messages:
      signedUp:
        payload: ${parts.payload ?? '{type: object, required: [id], properties: {id: {type: string}, name: {type: string}}}'}
${parts.more ?? ''}
operations:
  onSignup:
    action: ${parts.action ?? 'send'}
    channel: {$ref: '#/channels/signups'}
    messages: [{$ref: '#/channels/signups/messages/signedUp'}]
${parts.operation ?? ''}
`;
const version2 = (operation: string, payload: string) => `asyncapi: 2.6.0
info: {title: Shop, version: 1.0.0}
channels:
  user/signedup:
    ${operation}:
      message: {$ref: '#/components/messages/SignedUp'}
components:
  messages:
    SignedUp: {payload: ${payload}}
`;
const other = '      left: {payload: {type: object}}\n';
const optional = '{type: object, properties: {id: {type: string}, name: {type: string}}}';
const number = '{type: object, required: [id], properties: {id: {type: integer}, name: {type: string}}}';
const more = '{type: object, required: [id, name], properties: {id: {type: string}, name: {type: string}}}';
const empty = 'asyncapi: 3.0.0\ninfo: {title: Shop, version: 1.0.0}\n';

const asyncapi = (before: string, after: string) => compare('asyncapi', 'events.yaml', before, after);

describe('AsyncAPI 3', () => {
  test.each([
    [
      'a sent field that may be missing',
      version3(),
      version3({ payload: optional }),
      'breaking',
      'channel user/signedup › message signedUp › payload › id',
    ],
    [
      'a sent field that is always there',
      version3(),
      version3({ payload: more }),
      'compatible',
      'channel user/signedup › message signedUp › payload › name',
    ],
    [
      'a received field that may be missing',
      version3({ action: 'receive' }),
      version3({ action: 'receive', payload: optional }),
      'compatible',
      'channel user/signedup › message signedUp › payload › id',
    ],
    [
      'a received field that must be there',
      version3({ action: 'receive' }),
      version3({ action: 'receive', payload: more }),
      'breaking',
      'channel user/signedup › message signedUp › payload › name',
    ],
    [
      'a field of another type',
      version3(),
      version3({ payload: number }),
      'breaking',
      'channel user/signedup › message signedUp › payload › id',
    ],
    ['address', version3(), version3({ address: 'user/new' }), 'breaking', 'channel user/new'],
    ['action', version3(), version3({ action: 'receive' }), 'breaking', 'operation onSignup'],
    ['message removed', version3({ more: other }), version3(), 'breaking', 'channel user/signedup › message left'],
    [
      'message added to what is sent',
      version3(),
      version3({ more: other }),
      'dangerous',
      'channel user/signedup › message left',
    ],
    ['channel removed', version3(), empty, 'breaking', 'channel user/signedup'],
    ['channel added', empty, version3(), 'compatible', 'channel user/signedup'],
    [
      'bindings',
      version3(),
      version3({ operation: '    bindings: {kafka: {groupId: {type: string}}}' }),
      'unclassified',
      'operation onSignup',
    ],
    [
      'content type',
      version3({ more: '        contentType: a/b' }),
      version3({ more: '        contentType: a/c' }),
      'breaking',
      'channel user/signedup › message signedUp',
    ],
    [
      'a schema that is no JSON Schema',
      version3({ payload: '{schemaFormat: application/vnd.apache.avro;version=1.9.0, schema: {type: record}}' }),
      version3({ payload: '{schemaFormat: application/vnd.apache.avro;version=1.9.0, schema: {type: fixed}}' }),
      'unclassified',
      'channel user/signedup › message signedUp › payload',
    ],
  ])('%s', async (_, before, after, level, path) => {
    const changes = changesOf(await asyncapi(before, after));
    expect(changes[0]).toMatchObject({ level, path });
    expect(changes[0]?.before?.line ?? changes[0]?.after?.line).toBeGreaterThan(0);
  });

  test('nothing changed', async () =>
    expect(changesOf(await asyncapi(version3(), `${version3()}# words\n`))).toEqual([]));
});

describe('AsyncAPI 2', () => {
  test.each([
    ['a payload that may be narrower or wider', version2('publish', more), version2('publish', optional), 'dangerous'],
    ['a payload of another type', version2('publish', more), version2('publish', number), 'breaking'],
    ['an operation removed', version2('publish', more), version2('subscribe', more), 'breaking'],
  ])('%s', async (_, before, after, level) =>
    expect(changesOf(await asyncapi(before, after))[0]).toMatchObject({ level }),
  );

  test('version 2 and 3 are held against each other by address', async () => {
    const now = version3({ payload: more });
    const changes = changesOf(await asyncapi(version2('subscribe', more), now));
    expect(changes.map(({ path }) => path)).not.toContain('channel signups');
  });
});

test('an unknown version, a bad file and a reference to another host are unknown', async () => {
  expect(await asyncapi(version3(), 'asyncapi: 4.0.0\n')).toMatchObject({
    kind: 'unknown',
    why: expect.stringContaining('4.0.0'),
  });
  expect(await asyncapi('asyncapi: [\n', version3())).toMatchObject({ kind: 'unknown' });
  const remote = version3({ payload: '{$ref: "https://example.com/a.json"}' });
  expect(await asyncapi(version3(), remote)).toMatchObject({
    kind: 'unknown',
    why: expect.stringContaining('https://example.com/a.json'),
  });
});

test('recognised by content', () => {
  expect(contractKind.recognise('a.yaml', version3())).toBe(true);
  expect(contractKind.recognise('a.yaml', 'openapi: 3.0.0\n')).toBe(false);
});
