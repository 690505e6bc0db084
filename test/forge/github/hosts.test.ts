import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { openApi } from '../../../src/forge/github/api.ts';
import { openGithub } from '../../../src/forge/github/index.ts';
import { request } from '../../../src/forge/github/request.ts';
import { gate } from '../../../src/gate.ts';
import { type Linked, linked } from './linked.ts';

let one: Linked;
beforeAll(async () => {
  one = await linked([`- [x] CI — [build](https://ghe.acme.test/acme/orders/actions/runs/501)`]);
});
beforeEach(() => {
  one.hub.clear();
  one.run({ id: 501 });
});
afterAll(() => one.hub.close());

async function judged(
  more: { readonly apiUrl?: string; readonly serverUrl?: string; readonly env?: NodeJS.ProcessEnv } = {},
) {
  const { hub } = one;
  const { apiUrl = hub.url, serverUrl = 'https://ghe.acme.test', env = {} } = more;
  const api = await openApi({ apiUrl, token: hub.token, repository: hub.repository, env, retries: 0, secondMs: 1 });
  const forge = await openGithub({ api, pull: 12, serverUrl });
  const { report } = await gate(forge, { tell: async () => [] }, { now: '2025-08-13T16:00:00Z' });
  return report.facts.evidence.find((found) => found.link.target.includes('/runs/501'));
}

describe('an Enterprise server', () => {
  test('is asked below /api/v3 and /api/graphql, and links of its own host are its own', async () => {
    const found = await judged({ apiUrl: `${one.hub.url}/api/v3` });
    expect(found).toMatchObject({ resolution: { kind: 'found' }, run: { name: 'CI' } });
    const paths = new Set(one.hub.calls().map((call) => call.path.split('/').slice(1, 3).join('/')));
    expect([...paths].sort()).toEqual(['api/graphql', 'api/v3']);
  });

  test('a slash at the end of the address changes nothing', async () => {
    expect((await judged({ apiUrl: `${one.hub.url}/api/v3/` }))?.resolution.kind).toBe('found');
  });

  test('on another host the same link is a page outside', async () => {
    expect((await judged({ serverUrl: 'https://github.com' }))?.resolution.kind).toBe('not-evidence');
  });
});

describe('a proxy', () => {
  let proxy: Server;
  let tunnels: string[];
  beforeAll(async () => {
    proxy = createServer();
    proxy.on('connect', (asked, client, head) => {
      tunnels.push(asked.url ?? '');
      const [host, port] = (asked.url ?? '').split(':');
      const server = connect(Number(port), host, () => {
        client.write('HTTP/1.1 200 Connection established\r\n\r\n');
        server.write(head);
        server.pipe(client).pipe(server);
      });
      for (const socket of [server, client]) socket.on('error', () => {});
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  });
  beforeEach(() => {
    tunnels = [];
  });
  afterAll(
    () =>
      new Promise<void>((resolve) => {
        proxy.closeAllConnections();
        proxy.close(() => resolve());
      }),
  );
  const address = () => `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;

  test.each(['http_proxy', 'HTTP_PROXY'])('that %s names is gone through', async (name) => {
    expect((await judged({ env: { [name]: address() } }))?.resolution.kind).toBe('found');
    expect(new Set(tunnels)).toEqual(new Set([new URL(one.hub.url).host]));
  });

  test('NO_PROXY is honoured', async () => {
    expect((await judged({ env: { http_proxy: address(), no_proxy: '127.0.0.1' } }))?.resolution.kind).toBe('found');
    expect(tunnels).toEqual([]);
  });
});

describe('Token or signed query sent or printed elsewhere', () => {
  let server: Server;
  let asked: (string | undefined)[];
  let location = '';
  beforeAll(async () => {
    server = createServer((message, response) => {
      asked.push(message.url);
      if (message.url === '/end') response.end('there');
      else response.writeHead(302, { location }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  beforeEach(() => {
    asked = [];
  });
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const home = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = (init = {}) => request(`${home()}/a`, { headers: { authorization: 'token x' }, ...init });

  test('a redirect is followed at the same origin', async () => {
    location = '/end';
    expect((await ask()).status).toBe(200);
  });

  test.each(['https://elsewhere.example/', 'http://localhost:1/', 'http://', '/a'])(
    'a redirect to %s is not followed',
    async (to) => {
      location = to;
      await expect(ask()).rejects.toThrow(/redirect that is not followed/);
    },
  );

  test('nor one of a request that changes something', async () => {
    location = '/end';
    await expect(ask({ method: 'POST', body: '{}' })).rejects.toThrow(/not followed/);
    expect(asked).toEqual(['/a']);
  });

  test('nor is another scheme asked', async () => {
    await expect(request('ftp://127.0.0.1/', {})).rejects.toThrow(/is not asked/);
  });
});
