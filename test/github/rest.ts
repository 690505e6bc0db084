import { createHash } from 'node:crypto';
import { handlers } from './api/index.ts';
import { checkAnswer, checkBody, type Route, readParameters, routeOf } from './contract.ts';
import { type Answer, type Hub, type Json, json, notFound, problem } from './hub.ts';
import { pageOf } from './pages.ts';
import { breachesOfRules } from './rules.ts';

/** A request as it came. */
export interface Incoming {
  readonly method: string;
  readonly address: URL;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}
/** An answer ready to be written. */
export interface Outgoing {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}
/** What the listener lends to the answering of a call. */
export interface Desk {
  readonly hub: Hub;
  /** Notes a breach of the contract. */
  readonly breach: (what: string) => void;
  readonly rates: () => Json;
}

/** The operation of a request, also below the prefix that an Enterprise server has. */
export const routeFor = ({ method, address }: Incoming): Route | undefined =>
  routeOf(method, address.pathname.replace(/^\/api\/v3(?=\/)/, ''));

function bodyOf({ body }: Incoming): { readonly value?: unknown; readonly breach?: string } {
  if (body === '') return {};
  try {
    return { value: JSON.parse(body) };
  } catch {
    return { breach: 'body / is not JSON' };
  }
}

async function answer(route: Route, request: Incoming, desk: Desk): Promise<Answer> {
  const { operation } = route;
  const { params, query, breaches } = readParameters(route, request.address.searchParams);
  const { value, breach } = bodyOf(request);
  const body = (value ?? {}) as Json;
  const found = [
    ...breaches,
    ...(breach ? [breach] : checkBody(route, value)),
    ...breachesOfRules(operation.id, query, body),
  ];
  if (request.headers['user-agent'] === undefined) found.push('header /user-agent is missing');
  for (const one of found) desk.breach(`${operation.id}: ${one}`);
  if (found.length > 0) return problem(422, `Validation Failed: ${found.join('; ')}`);
  if (operation.id === 'rate-limit/get') return json(desk.rates());
  const { state } = desk.hub;
  const name = `${params.owner ?? ''}/${params.repo ?? ''}`.toLowerCase();
  const repository =
    params.owner === undefined
      ? state.repositories[0]
      : state.repositories.find((one) => one.fullName.toLowerCase() === name && !one.deleted);
  if (!repository) return notFound();
  const handler = handlers[operation.id];
  if (!handler) {
    desk.breach(`${operation.id}: the fake GitHub does not answer this operation yet`);
    return notFound();
  }
  const accept = String(request.headers.accept ?? '*/*');
  return handler({ operation: operation.id, params, query, body, accept, repository }, desk.hub);
}

/** Cuts pages, writes JSON, makes the ETag, and holds what goes out to the description. */
export function finish(route: Route, request: Incoming, given: Answer, desk: Desk, shownPage?: number): Outgoing {
  const page = given.list ? pageOf(given.list, request.address, shownPage) : undefined;
  const status = given.status ?? 200;
  const value = page ? page.body : given.body;
  for (const one of given.raw ? [] : checkAnswer(route, status, 'application/json', value))
    desk.breach(`${route.operation.id}: ${one}`);
  const bytes = given.raw?.bytes ?? Buffer.from(value === undefined ? '' : JSON.stringify(value));
  const type = given.raw?.type ?? 'application/json; charset=utf-8';
  const headers: Record<string, string> = { 'content-type': type, ...page?.headers, ...given.headers };
  if (request.method !== 'GET' || status !== 200) return { status, headers, bytes };
  const etag = `W/"${createHash('sha256').update(bytes).digest('hex')}"`;
  const same = request.headers['if-none-match'] === etag;
  const cached = { ...headers, etag, 'cache-control': 'private, max-age=60, s-maxage=60' };
  return same ? { status: 304, headers: cached, bytes: new Uint8Array() } : { status, headers: cached, bytes };
}

/** The answer to a request; an error of the fake itself is a breach and a 500. */
export async function respond(route: Route, request: Incoming, desk: Desk, shownPage?: number): Promise<Outgoing> {
  try {
    return finish(route, request, await answer(route, request, desk), desk, shownPage);
  } catch (error) {
    desk.breach(`${route.operation.id}: the fake GitHub failed: ${error instanceof Error ? error.stack : error}`);
    return finish(route, request, problem(500, 'The fake GitHub failed'), desk);
  }
}
