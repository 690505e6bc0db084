/** What Octokit and the downloads call; the one of Node, or one that goes through a proxy. */
export type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

/** A body over its cap: `size` counts the bytes that were seen until then. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
  readonly size: number;
  constructor(size: number, cap: number) {
    super(`the answer has more than ${cap} bytes`);
    this.size = size;
  }
}

/** Reads a body whole; throws TooLarge over `cap` bytes, and what the network threw when it breaks off. */
export async function readBody(response: Response, cap: number): Promise<Uint8Array<ArrayBuffer>> {
  const told = Number(response.headers.get('content-length') ?? 0);
  if (told > cap) {
    await response.body?.cancel();
    throw new TooLarge(told, cap);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > cap) throw new TooLarge(size, cap);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** Statuses whose answers have no body (Fetch standard, null body status). */
const BODILESS = new Set([101, 204, 205, 304]);

/** A fetch whose whole answer, body included, has to come within `ms` milliseconds and `cap` bytes. */
export function bounded(fetch: Fetch, ms: number, cap: number): Fetch {
  return async (input, init) => {
    const response = await fetch(input, { ...init, signal: AbortSignal.timeout(ms) });
    const bytes = await readBody(response, cap);
    return new Response(BODILESS.has(response.status) ? null : bytes, {
      status: response.status,
      statusText: response.statusText,
      headers: response.headers,
    });
  };
}

/** Node's own fetch, or undici's through the proxy that the environment names; NO_PROXY is honoured. */
export async function fetchOf(env: NodeJS.ProcessEnv): Promise<Fetch> {
  const named = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].some((name) => env[name]);
  if (!named) return (input, init) => globalThis.fetch(input, init);
  // undici's own fetch: Node's takes only dispatchers of the version that it was built with.
  const undici = await import('undici');
  const dispatcher = new undici.EnvHttpProxyAgent();
  const fetch = undici.fetch as unknown as (input: string, init: object) => Promise<Response>;
  return (input, init) => fetch(input, { ...init, dispatcher });
}
