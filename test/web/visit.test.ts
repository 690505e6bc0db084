import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Ground } from '../../src/web/hop.ts';
import { openWeb } from '../../src/web/visit.ts';

const file = (name: string) => readFileSync(path.join(import.meta.dirname, '../fixtures/web', name), 'utf8');
const HOST = 'reports.acme.example';
const HOSTS = [HOST, 'other.acme.example'];
const JSON_TYPE = { 'content-type': 'application/json' };

type Play = (request: IncomingMessage, response: ServerResponse) => void;
let server: Server;
let ground: Partial<Ground>;
let play: Play;
let asked: string[];

beforeAll(async () => {
  server = createServer({ key: file('key.pem'), cert: file('cert.pem') }, (request, response) => {
    asked.push(`${request.method} ${request.headers.host?.split(':')[0]}${request.url}`);
    play(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ground = {
    // The server is on loopback; only here is that an address to connect to.
    isAllowed: (address) => address === '127.0.0.1',
    lookup: async () => [{ address: '127.0.0.1', family: 4 }],
    port: (server.address() as AddressInfo).port,
    ca: file('cert.pem'),
    secondMs: 1,
    timeMs: 2_000,
  };
});
beforeEach(() => {
  asked = [];
});
afterAll(
  () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
);

const visit = (address: string, more: Partial<Ground> = {}, cap = 1_000) =>
  openWeb(HOSTS, cap, { ...ground, ...more })(address);
const answer =
  (status: number, headers: Record<string, string> = {}, body = ''): Play =>
  (request, response) => {
    response.writeHead(status, headers);
    response.end(request.method === 'HEAD' ? undefined : body);
  };
/** Answers by path. */
const site =
  (pages: Readonly<Record<string, Play>>): Play =>
  (request, response) =>
    (pages[request.url ?? ''] ?? answer(404))(request, response);

describe('a page', () => {
  test('for people is found by HEAD alone', async () => {
    play = answer(200, { 'content-type': 'text/html' });
    expect(await visit(`https://${HOST}/run?id=7`)).toEqual({ kind: 'found' });
    expect(asked).toEqual([`HEAD ${HOST}/run?id=7`]);
  });

  test('that may be a report is fetched whole', async () => {
    play = answer(200, JSON_TYPE, '{"a":1}');
    const found = await visit(`https://${HOST}/ci/audit.json?x=1`);
    expect(found).toMatchObject({ kind: 'found', file: { name: 'audit.json' } });
    expect(new TextDecoder().decode(found.kind === 'found' ? found.file?.bytes : undefined)).toBe('{"a":1}');
  });

  test.each([405, 501, 403, 404, 400])('whose server answers HEAD with %d is asked with GET', async (status) => {
    play = (request, response) =>
      answer(request.method === 'HEAD' ? status : 200, { 'content-type': 'text/html' })(request, response);
    expect(await visit(`https://${HOST}/`)).toEqual({ kind: 'found' });
    expect(asked.length).toBe(2);
  });

  test.each<[number, string, RegExp]>([
    [404, 'missing', /has no such page/],
    [410, 'missing', /has no such page/],
    [401, 'unknown', /log in/],
    [403, 'unknown', /log in/],
    [500, 'unknown', /answered 500; run it again later/],
    [204, 'found', /^$/],
  ])('that answers %d is %s', async (status, kind, why) => {
    play = answer(status);
    const told = await visit(`https://${HOST}/`);
    expect([told.kind, 'why' in told ? told.why : '']).toEqual([kind, expect.stringMatching(why)]);
  });

  test('over the cap, lying about its size, cut or slow', async () => {
    play = answer(200, JSON_TYPE, 'x'.repeat(2_000));
    expect(await visit(`https://${HOST}/big`)).toMatchObject({
      kind: 'refused',
      why: expect.stringMatching(/1000 bytes/),
    });
    play = (request, response) => {
      response.writeHead(200, { ...JSON_TYPE, 'content-length': '100' });
      if (request.method === 'HEAD') return void response.end();
      response.write('half', () => response.socket?.destroy());
    };
    expect((await visit(`https://${HOST}/half`)).kind).toBe('unknown');
    play = () => {};
    expect(await visit(`https://${HOST}/slow`, { timeMs: 100 })).toMatchObject({
      kind: 'unknown',
      why: expect.stringMatching(/did not answer within/),
    });
  });

  test('is asked once however often it is linked', async () => {
    play = answer(200, { 'content-type': 'text/html' });
    const open = openWeb(HOSTS, 10, ground);
    await Promise.all([open(`https://${HOST}/a`), open(`https://${HOST}/a`)]);
    expect(asked.length).toBe(1);
  });
});

describe('Token or signed query sent or printed elsewhere', () => {
  test('no request carries a token, a cookie or a page that it comes from', async () => {
    let headers: NodeJS.Dict<unknown> = {};
    play = (request, response) => {
      headers = request.headers;
      answer(200, { 'content-type': 'text/html' })(request, response);
    };
    await visit(`https://${HOST}/`);
    expect(Object.keys(headers).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
  });

  test('no sentence holds the query', async () => {
    play = answer(500);
    expect(JSON.stringify(await visit(`https://${HOST}/x?sig=sEcrEt`))).not.toContain('sEcrEt');
  });
});

describe('SSRF: DNS rebinding, redirects, userinfo, other schemes', () => {
  test.each<[string, RegExp]>([
    [`http://${HOST}/`, /only https/],
    ['ftp://reports.acme.example/', /only https/],
    ['file:///etc/passwd', /only https/],
    [`https://a:b@${HOST}/`, /user name/],
    [`https://${HOST}:8443/`, /only asked on the port of https/],
    ['https://elsewhere.example/', /not in external\.hosts/],
    [`https://${HOST}./`, /not in external\.hosts/],
    ['https://127.0.0.1/', /not in external\.hosts/],
    ['https://2130706433/', /not in external\.hosts/],
    ['https://0x7f.1/', /not in external\.hosts/],
    ['https://[::1]/', /not in external\.hosts/],
    ['https://[::ffff:127.0.0.1]/', /not in external\.hosts/],
    ['https://169.254.169.254/latest/meta-data/', /not in external\.hosts/],
    ['not an address', /not a valid URL/],
  ])('%s is refused without a request', async (address, why) => {
    play = answer(200);
    expect(await visit(address)).toMatchObject({ kind: 'refused', why: expect.stringMatching(why) });
    expect(asked).toEqual([]);
  });

  test.each(['127.0.0.1', '10.1.2.3', '169.254.169.254', '::1', '::ffff:127.0.0.1', 'fd00:ec2::254'])(
    'a listed host that leads to %s is refused, by the real check',
    async (address) => {
      const { isPublic } = await import('../../src/web/address.ts');
      const family = address.includes(':') ? 6 : 4;
      const told = await visit(`https://${HOST}/`, { isAllowed: isPublic, lookup: async () => [{ address, family }] });
      expect(told).toMatchObject({ kind: 'refused', why: expect.stringMatching(/not of the public internet/) });
      expect(asked).toEqual([]);
    },
  );

  test('one bad address among good ones is enough', async () => {
    const lookup = async () => [
      { address: '127.0.0.1', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ];
    expect((await visit(`https://${HOST}/`, { lookup })).kind).toBe('refused');
  });

  test('an address that changes between two lookups is checked at each connection', async () => {
    play = answer(200, JSON_TYPE, '{}');
    let times = 0;
    const lookup = async () => [{ address: times++ === 0 ? '127.0.0.1' : '10.0.0.1', family: 4 }];
    expect((await visit(`https://${HOST}/a.json`, { lookup })).kind).toBe('refused');
    expect([times, asked]).toEqual([2, [`HEAD ${HOST}/a.json`]]);
  });

  test('redirects are followed within the list', async () => {
    play = site({
      '/a': answer(302, { location: 'https://other.acme.example/b' }),
      '/b': answer(301, { location: '/c' }),
      '/c': answer(200, { 'content-type': 'text/html' }),
    });
    expect((await visit(`https://${HOST}/a`)).kind).toBe('found');
    expect(asked).toEqual([`HEAD ${HOST}/a`, 'HEAD other.acme.example/b', 'HEAD other.acme.example/c']);
  });

  test.each<[string, RegExp]>([
    ['https://elsewhere.example/', /redirects, and elsewhere\.example is not in external\.hosts/],
    ['http://reports.acme.example/', /redirects, and only https/],
    ['https://127.0.0.1/', /127\.0\.0\.1 is not in/],
    ['https://u:p@reports.acme.example/', /user name/],
    ['https://reports.acme.example:22/', /port of https/],
    ['//169.254.169.254/', /169\.254\.169\.254 is not in/],
    ['/a', /redirects more than 5 times/],
    ['https://', /redirects to nowhere/],
  ])('a redirect to %s is refused', async (location, why) => {
    play = answer(302, { location });
    expect(await visit(`https://${HOST}/a`)).toMatchObject({ kind: 'refused', why: expect.stringMatching(why) });
  });

  test('a certificate of another name or of nobody known is no page', async () => {
    play = answer(200);
    expect((await openWeb(['unnamed.example'], 10, ground)('https://unnamed.example/')).kind).toBe('unknown');
    expect((await visit(`https://${HOST}/`, { ca: '' })).kind).toBe('unknown');
    expect(asked).toEqual([]);
  });
});

describe('manners', () => {
  test('two requests at a time to one host', async () => {
    let [now, most] = [0, 0];
    play = (_, response) => {
      now += 1;
      most = Math.max(most, now);
      setTimeout(() => {
        now -= 1;
        response.writeHead(200, { 'content-type': 'text/html' }).end();
      }, 10);
    };
    const open = openWeb(HOSTS, 10, ground);
    await Promise.all(Array.from({ length: 8 }, (_, at) => open(`https://${HOST}/${at}`)));
    expect([most, asked.length]).toEqual([2, 8]);
  });

  test.each([429, 503])('%d waits as long as it is told and asks again', async (status) => {
    play = (request, response) =>
      (asked.length < 3 ? answer(status, { 'retry-after': '1' }) : answer(200, { 'content-type': 'text/html' }))(
        request,
        response,
      );
    expect((await visit(`https://${HOST}/`)).kind).toBe('found');
    expect(asked.length).toBe(3);
  });

  test('a wait that is too long is not waited for', async () => {
    play = answer(429, { 'retry-after': '3600' });
    expect(await visit(`https://${HOST}/`)).toMatchObject({
      kind: 'unknown',
      why: expect.stringMatching(/answered 429/),
    });
    expect(asked.length).toBe(1);
  });
});
