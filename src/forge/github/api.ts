import type * as z from 'zod/mini';
import { clientOf } from './client.ts';
import { Fault, faultOf } from './fault.ts';
import { bounded, type Fetch, fetchOf, type Whole } from './fetch.ts';

/** How GitHub is reached. */
export interface Connection {
  /** Base of the REST API, as a runner has it in GITHUB_API_URL. */
  readonly apiUrl: string;
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Longest time for one request with its answer, in milliseconds; default 20,000. */
  readonly timeoutMs?: number;
  /** Times that a failed call is tried again; default 2. */
  readonly retries?: number;
  /** What a second is to a wait between tries, in milliseconds; default 1,000. */
  readonly secondMs?: number;
}

/** What a call is for, in words for a message ("run 42"), and the shape that its answer must have. */
export interface Ask<T> {
  readonly what: string;
  readonly shape: z.ZodMiniType<T>;
  readonly params?: Readonly<Record<string, unknown>>;
  /** Ask again although this run knows an answer; an unchanged one costs nothing (ETag). */
  readonly fresh?: boolean;
}

/** GitHub's API for one repository. Every call throws a Fault when there is no usable answer. */
export interface Api {
  readonly repository: string;
  /** GETs a route below the repository (`/pulls/{pull_number}`), or one of an organisation (`/orgs/{org}/…`); the same call is asked once per run. */
  readonly get: <T>(route: string, ask: Ask<T>) => Promise<T>;
  /** Bytes of a route in another media type; the same call is asked once per run. */
  readonly bytes: (route: string, ask: Omit<Ask<never>, 'shape'> & { readonly accept: string }) => Promise<Uint8Array>;
  /** Bytes behind a route that redirects to storage; the token does not go there. `missing` (404, 410) is a Fault. */
  readonly stored: (
    route: string,
    ask: Omit<Ask<never>, 'shape'> & { readonly accept?: string; readonly cap: number },
  ) => Promise<Uint8Array>;
  readonly graphql: <T>(query: string, variables: Readonly<Record<string, unknown>>, ask: Ask<T>) => Promise<T>;
  /** Sends a change (`POST /statuses/{sha}`); never tried again where that could repeat it. */
  readonly send: <T>(route: string, ask: Ask<T> & { readonly once?: boolean }) => Promise<T>;
  /** Requests left in the hour, as far as answers told. */
  readonly left: () => number | undefined;
}

/** Largest answer of the API: a blob of 50 MB in base64 with some room. */
const LARGEST = 120_000_000;
/** The body as it came: Octokit's own parser looks at every value of it for large numbers, which GitHub's ids are not. */
const RAW = { parseSuccessResponseBody: false };

/** The value of a JSON body; the text when it is none, which no shape takes. */
function parsed(body: unknown): unknown {
  const text = new TextDecoder().decode(body as Uint8Array);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function checked<T>(data: unknown, { shape, what }: Pick<Ask<T>, 'shape' | 'what'>): T {
  const parsed = shape.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.slice(0, 4).map(String).join('.') || 'the whole answer';
  throw new Fault('garbage', `GitHub's answer about ${what} cannot be understood (${where})`);
}

/** Opens the API of a repository. No call is made yet. */
export async function openApi(connection: Connection): Promise<Api> {
  const { timeoutMs = 20_000, retries = 2, secondMs = 1_000 } = connection;
  const plain = await fetchOf(connection.env ?? process.env);
  const octokit = clientOf({ ...connection, retries, secondMs }, bounded(plain, timeoutMs, LARGEST));
  const [owner = '', repo = ''] = connection.repository.split('/');
  const known = new Map<string, { readonly etag?: string; readonly data: unknown }>();
  const going = new Map<string, Promise<unknown>>();
  const whole = new Map<string, Promise<Uint8Array>>();
  let left: number | undefined;

  // GHES keeps GraphQL beside its REST API, not below it.
  const graph = connection.apiUrl.replace(/\/$/, '').replace(/\/api\/v3$/, '/api');

  const call = async (route: string, what: string, params: Readonly<Record<string, unknown>>) => {
    const below = !route.startsWith('POST /graphql') && !/^GET \/(?:orgs|users)\//.test(route);
    const full = below ? route.replace(' ', ' /repos/{owner}/{repo}') : route;
    try {
      const answer = await octokit.request(full, below ? { owner, repo, ...params } : params);
      const remaining = Number(answer.headers['x-ratelimit-remaining'] ?? Number.NaN);
      if (!Number.isNaN(remaining)) left = Math.min(remaining, left ?? remaining);
      return answer;
    } catch (error) {
      throw faultOf(error, full, what);
    }
  };

  const asked = async (key: string, route: string, what: string, params: Readonly<Record<string, unknown>>) => {
    const before = known.get(key);
    const headers = before?.etag ? { 'if-none-match': before.etag } : {};
    try {
      const { data: body, headers: told } = await call(`GET ${route}`, what, { ...params, headers, request: RAW });
      const data = parsed(body);
      known.set(key, { data, ...(told.etag ? { etag: told.etag } : {}) });
      return data;
    } catch (error) {
      if (error instanceof Fault && error.status === 304 && before) return before.data;
      throw error;
    }
  };

  const get: Api['get'] = async (route, ask) => {
    const key = JSON.stringify([route, ask.params ?? {}]);
    const data = (ask.fresh ? undefined : going.get(key)) ?? asked(key, route, ask.what, ask.params ?? {});
    going.set(key, data);
    return checked(await data, ask);
  };

  const raw = async (
    route: string,
    what: string,
    params: object,
    accept: string | undefined,
    redirect: 'follow' | 'manual',
  ) =>
    call(`GET ${route}`, what, {
      ...params,
      ...(accept ? { headers: { accept } } : {}),
      request: { ...RAW, redirect },
    });
  return {
    repository: connection.repository,
    get,
    bytes: (route, { what, params = {}, accept }) => {
      const key = JSON.stringify([route, params, accept]);
      const bytes = whole.get(key) ?? raw(route, what, params, accept, 'follow').then(({ data }) => data as Uint8Array);
      whole.set(key, bytes);
      return bytes;
    },
    stored: async (route, { what, params = {}, accept, cap }) => {
      const { data, headers, status } = await raw(route, what, params, accept, 'manual');
      if (status < 300) return data as Uint8Array;
      return storedBytes(plain, headers.location, what, { ms: timeoutMs * 3, cap, api: connection.apiUrl });
    },
    graphql: async (query, variables, ask) => {
      const { data } = await call('POST /graphql', ask.what, {
        baseUrl: graph,
        query,
        variables: { owner, repo, ...variables },
      });
      return checked((data as { data?: unknown } | undefined)?.data, ask);
    },
    send: async (route, ask) => {
      const once = ask.once ? { request: { retries: 0 } } : {};
      return checked((await call(route, ask.what, { ...ask.params, ...once })).data, ask);
    },
    left: () => left,
  };
}

/** Downloads from the storage that the API pointed at: no token, no further hop, and https unless the API itself has none. */
async function storedBytes(
  fetch: Fetch,
  location: string | undefined,
  what: string,
  { ms, cap, api }: { readonly ms: number; readonly cap: number; readonly api: string },
): Promise<Uint8Array> {
  const url = URL.canParse(location ?? '') ? new URL(location ?? '') : undefined;
  const schemes = ['https:', new URL(api).protocol];
  if (!url || !schemes.includes(url.protocol) || url.username || url.password)
    throw new Fault('garbage', `GitHub gave no address for ${what}`);
  let answer: Whole;
  try {
    answer = await bounded(fetch, ms, cap)(url.href, { redirect: 'error' });
  } catch (error) {
    if (error instanceof Error && error.name === 'TooLarge')
      throw new Fault('refused', `${what} has more than the ${cap} bytes that are read`);
    throw new Fault('unavailable', `${what} could not be downloaded; run it again later`);
  }
  if (answer.status === 404 || answer.status === 410)
    throw new Fault('missing', `the storage has no ${what}`, answer.status);
  if (!answer.ok) throw new Fault('unavailable', `the storage answered ${answer.status} for ${what}`, answer.status);
  return answer.body;
}
