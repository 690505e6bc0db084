import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { linked, PRD, prdWith } from '../forge/github/linked.ts';
import { payload } from '../github/events.ts';
import { runAction } from '../github/runner.ts';
import type { GitHub } from '../github/server.ts';

/** The bundle; another one for work in progress. */
const ACTION = process.env.READY_GATE_ACTION ?? path.resolve(import.meta.dirname, '../../dist/action.js');
const fixture = (name: string) => path.join(import.meta.dirname, '../fixtures/web', name);
const text = (name: string) => readFileSync(fixture(name), 'utf8');
/** A report of an analysis of a commit; nothing else could tell what a page outside was made for. */
const sarif = (revisionId: string, found: number) => ({
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'Nightly', rules: [{ id: 'sql', properties: { 'security-severity': '9.1' } }] } },
      invocations: [{ executionSuccessful: true }],
      versionControlProvenance: [{ repositoryUri: 'https://github.com/acme/orders', revisionId }],
      results: Array.from({ length: found }, () => ({ ruleId: 'sql', level: 'error', message: { text: 'Injection' } })),
    },
  ],
});

/** Milliseconds for a test that starts a process, on a machine that has other things to do. */
const PATIENCE = 30_000;
const HOST = 'reports.acme.test';
const PUBLIC = '93.184.215.14';
const CONFIG = (hosts: string) => `extends: backend\nevidence:\n  trust:\n    sast: external\n${hosts}`;
const ALLOWED = CONFIG(`external:\n  hosts: [${HOST}]\n`);

let server: Server;
let port = 0;
let asked: string[] = [];
let report = '';
let hub: GitHub | undefined;

beforeAll(async () => {
  server = createServer({ key: text('internet-key.pem'), cert: text('internet-cert.pem') }, (request, response) => {
    asked.push(
      `${request.method} ${request.headers.host}${request.url} ${request.headers.authorization ?? 'no token'}`,
    );
    if (request.url === '/away')
      return void response.writeHead(302, { location: 'https://elsewhere.acme.test/' }).end();
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(request.method === 'HEAD' ? undefined : report);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});
afterEach(() => hub?.close());
afterAll(
  () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
);

interface World {
  /** Configuration on the default branch, and in the pull request. */
  readonly policy?: string;
  readonly own?: string;
  readonly page?: string;
  readonly addresses?: readonly string[];
  /** Whether the runner's machine trusts who signed the certificate. */
  readonly trusted?: boolean;
  readonly found?: number;
}

/** The bundle over a pull request that links a page outside, on a machine whose internet is that of the test. */
async function act({ policy, own, page = 'nightly.sarif', addresses = [PUBLIC], trusted = true, found = 0 }: World) {
  if (!existsSync(ACTION)) throw new Error('there is no bundle: run npm run build first');
  asked = [];
  const one = await linked([]);
  hub = one.hub;
  report = JSON.stringify(sarif(one.head, found));
  if (policy !== undefined) hub.git.push('main', [{ files: { '.github/ready-gate.yml': policy } }]);
  const files = { [PRD]: prdWith([`- [x] SAST — [nightly](https://${HOST}/${page})`]) };
  hub.pushPull(12, [{ files: own === undefined ? files : { ...files, '.github/ready-gate.yml': own } }]);
  const event = 'pull_request_target';
  const env = {
    NODE_OPTIONS: `--import ${pathToFileURL(fixture('internet.mjs')).href}`,
    TEST_INTERNET: JSON.stringify({ hosts: { [HOST]: addresses }, port }),
    ...(trusted ? { NODE_EXTRA_CA_CERTS: fixture('internet-cert.pem') } : {}),
  };
  const given = await payload(hub, event);
  const { code, stdout, stderr } = await runAction({ server: hub, event, payload: given, action: ACTION, env });
  return { code, stderr, asked, says: stdout };
}

test(
  'a page of a host that the default branch names is opened over HTTPS and read, without a token',
  async () => {
    const { code, stderr, says, asked: calls } = await act({ policy: ALLOWED });
    expect([code, stderr]).toEqual([0, '']);
    expect(says).toMatch(/Ready: \d+ checks passed/);
    expect(says).toMatch(/nightly\.sarif +this code +Nightly: no open findings/);
    expect(calls).toEqual([`HEAD ${HOST}/nightly.sarif no token`, `GET ${HOST}/nightly.sarif no token`]);
  },
  PATIENCE,
);

test(
  'what the page holds decides',
  async () => {
    const { code, says } = await act({ policy: ALLOWED, found: 1 });
    expect(code).toBe(1);
    expect(says).toMatch(/nightly\.sarif.* 1 critical/);
  },
  PATIENCE,
);

describe('SSRF: no outside request by default; opt-in: https, exact hosts, address checked at connect time, every hop checked', () => {
  test.each<[string, World, number, RegExp, readonly string[]]>([
    ['no host is named', { policy: CONFIG('') }, 1, /reports\.acme\.test/, []],
    ['only the pull request names it', { policy: CONFIG(''), own: ALLOWED }, 1, /reports\.acme\.test/, []],
    ['another host is named', { policy: ALLOWED.replace(HOST, `x.${HOST}`) }, 1, /reports\.acme\.test/, []],
    ['it leads to loopback', { policy: ALLOWED, addresses: ['127.0.0.1'] }, 1, /not of the public internet/, []],
    [
      'one of its addresses is that of a metadata service',
      { policy: ALLOWED, addresses: [PUBLIC, '169.254.169.254'] },
      1,
      /not of the public internet/,
      [],
    ],
    [
      'it redirects to another host',
      { policy: ALLOWED, page: 'away' },
      1,
      /elsewhere\.acme\.test/,
      [`HEAD ${HOST}/away no token`],
    ],
    ['nobody vouches for its certificate', { policy: ALLOWED, trusted: false }, 4, /could not be reached/, []],
  ])(
    '%s',
    async (_, world, code, says, calls) => {
      const result = await act(world);
      expect([result.code, result.stderr, result.asked]).toEqual([code, '', calls]);
      expect(result.says).toMatch(says);
    },
    PATIENCE,
  );
});
