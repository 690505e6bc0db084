import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Call } from './calls.ts';
import { type Fault, faultAnswer, type faultList } from './faults.ts';
import { respondGraphql } from './graphql/index.ts';
import { type Answer, type Hub, problem } from './hub.ts';
import { access } from './permissions.ts';
import { type Desk, finish, type Incoming, type Outgoing, respond, routeFor } from './rest.ts';
import type { Permissions } from './server.ts';

/** What the listener needs of the whole; read anew at every call. */
export interface House {
  readonly hub: Hub;
  readonly token: string;
  /** Undefined: as fast as it can. */
  readonly latency: () => number | undefined;
  readonly permissions: () => Permissions;
  readonly budget: { limit: number; remaining: number };
  readonly calls: Call[];
  readonly faults: ReturnType<typeof faultList>;
  readonly before: (operation: string) => Promise<void>;
  readonly breach: (what: string) => void;
}

/** Milliseconds that every answer is held back at least where a latency is asked for. */
const TAKE_IN = 5;

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const UNKNOWN = { operation: { id: 'unknown', pattern: /^/, parameters: [], responses: {}, pointer: '' }, params: {} };

async function read(request: IncomingMessage): Promise<Incoming> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const address = new URL(request.url ?? '/', `http://${request.headers.host}`);
  return {
    method: request.method ?? 'GET',
    address,
    headers: request.headers,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

/** Why a call is turned away at the door. */
function refusal(house: House, operation: string, request: Incoming): Answer | undefined {
  const given = String(request.headers.authorization ?? '').replace(/^(?:token|bearer) /i, '');
  if (given !== house.token) return problem(401, given ? 'Bad credentials' : 'Requires authentication');
  if (operation !== 'rate-limit/get' && house.budget.remaining <= 0)
    return faultAnswer({ kind: 'rate-limit-primary' }) as Answer;
  if (operation === 'graphql' || operation === 'unknown') return undefined;
  const { accepted, granted } = access(operation, house.permissions());
  const headers = { 'x-accepted-github-permissions': accepted };
  return granted ? undefined : { ...problem(403, 'Resource not accessible by integration'), headers };
}

async function outgoing(
  house: House,
  request: Incoming,
  operation: string,
  fault: Fault | undefined,
): Promise<Outgoing> {
  const { hub, breach, budget } = house;
  const reset = Math.floor(Date.now() / 1000) + 3600;
  const rate = { limit: budget.limit, remaining: budget.remaining, used: budget.limit - budget.remaining, reset };
  const desk: Desk = { hub, breach, rates: () => ({ rate, resources: { core: rate, search: rate, graphql: rate } }) };
  const route = routeFor(request) ?? UNKNOWN;
  const answer = (fault && faultAnswer(fault)) ?? refusal(house, operation, request);
  if (answer && operation === 'graphql' && answer.headers?.['x-ratelimit-remaining'] === '0') {
    // GraphQL tells this limit in a good answer.
    const errors = [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded for installation ID 41898282.' }];
    const bytes = Buffer.from(JSON.stringify({ errors }));
    return { status: 200, headers: { 'content-type': 'application/json; charset=utf-8', ...answer.headers }, bytes };
  }
  if (answer) return finish(route, request, answer, desk);
  if (operation === 'graphql') return respondGraphql(request, desk, house.permissions());
  if (operation === 'unknown') {
    breach(
      `${request.method} ${request.address.pathname}: not an operation of the slice; see scripts/github-api/operations.ts`,
    );
    return finish(UNKNOWN, request, problem(404, 'Not Found'), desk);
  }
  return respond(route, request, desk, fault?.kind === 'wrong-page' ? 1 : undefined);
}

function write(
  response: ServerResponse,
  out: Outgoing,
  fault: Fault | undefined,
  headers: Record<string, string>,
): void {
  if (fault?.kind === 'reset') return void response.socket?.destroy();
  const bytes = fault?.kind === 'garbage' ? Buffer.from('<html>Unicorn!</html>') : out.bytes;
  const length = out.status === 304 ? {} : { 'content-length': String(bytes.length) };
  response.writeHead(out.status, { ...headers, ...out.headers, ...length });
  if (fault?.kind !== 'half-body') return void response.end(bytes);
  response.write(bytes.subarray(0, bytes.length >> 1), () => response.socket?.destroy());
}

/** Starts the API's listener on loopback. `house` is made after its address is known. */
export async function listen(house: () => House) {
  const server = createServer(async (message, response) => {
    const started = performance.now();
    const all = house();
    const request = await read(message);
    const graphql = /^(?:\/api)?\/graphql$/.test(request.address.pathname);
    const operation = graphql ? 'graphql' : (routeFor(request)?.operation.id ?? 'unknown');
    const path = request.address.pathname + request.address.search;
    const open = { operation, method: request.method, path, status: 0, bytes: 0, started };
    const call = { ...open, ended: Number.POSITIVE_INFINITY } as { -readonly [Key in keyof Call]: Call[Key] };
    all.calls.push(call);
    await all.before(operation);
    const fault = all.faults.take(operation, path);
    if (fault) call.fault = fault.kind;
    if (fault?.kind === 'slow' && fault.delay === undefined) return;
    const out = await outgoing(all, request, operation, fault);
    // A 304 is free.
    if (out.status !== 304 && operation !== 'rate-limit/get' && all.budget.remaining > 0) all.budget.remaining -= 1;
    const latency = all.latency();
    const left = (fault?.delay ?? 0) + (latency ?? 0) - (performance.now() - started);
    if (latency === undefined) {
      if (left > 0) await wait(left);
    } else {
      // What has arrived meanwhile is taken in first: a busy server must not make independent calls look like a chain.
      await wait(Math.max(Math.ceil(left), TAKE_IN));
      for (let turn = 0; turn < 3; turn += 1) await new Promise(setImmediate);
    }
    Object.assign(call, { status: out.status, bytes: out.bytes.length, ended: performance.now() });
    write(response, out, fault, {
      server: 'github.com',
      'x-github-request-id': randomUUID().slice(0, 18).toUpperCase().replaceAll('-', ':'),
      'x-github-media-type': 'github.v3; format=json',
      'x-ratelimit-limit': String(all.budget.limit),
      'x-ratelimit-remaining': String(all.budget.remaining),
      'x-ratelimit-used': String(all.budget.limit - all.budget.remaining),
      'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
      'x-ratelimit-resource': graphql ? 'graphql' : 'core',
      ...(graphql ? {} : { 'x-accepted-github-permissions': access(operation, {}).accepted }),
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
