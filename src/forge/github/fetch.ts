import { type Init, type Reply, request } from './request.ts';

/** What Octokit and the downloads call: Node's own client, or undici's through a proxy. */
export type Fetch = (url: string, init: Init) => Promise<Reply>;

/** An answer with its whole body, in the shape that Octokit reads. */
export interface Whole {
  readonly status: number;
  readonly ok: boolean;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
  readonly text: () => Promise<string>;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** A body over its cap. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
  constructor(cap: number) {
    super(`the answer has more than ${cap} bytes`);
  }
}

/** Reads a body whole; throws TooLarge over `cap` bytes, and what the network threw when it breaks off. */
async function readBody({ headers, body }: Reply, cap: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(headers.get('content-length') ?? 0) > cap) throw new TooLarge(cap);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > cap) throw new TooLarge(cap);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** A fetch whose whole answer, body included, has to come within `ms` milliseconds and `cap` bytes. */
export function bounded(fetch: Fetch, ms: number, cap: number): (url: string, init?: Init) => Promise<Whole> {
  return async (url, init = {}) => {
    const signal = AbortSignal.timeout(ms);
    try {
      const reply = await fetch(url, { ...init, signal });
      let bytes: Uint8Array<ArrayBuffer>;
      try {
        bytes = await readBody(reply, cap);
      } catch (error) {
        reply.drop();
        throw error;
      }
      return {
        status: reply.status,
        ok: reply.status >= 200 && reply.status < 300,
        url,
        headers: reply.headers,
        body: bytes,
        text: async () => new TextDecoder().decode(bytes),
        arrayBuffer: async () => bytes.buffer,
      };
    } catch (error) {
      // An abort would not be tried again; a time that ran out is.
      throw signal.aborted ? new Error(`there was no answer within ${ms} ms`) : error;
    }
  };
}

/** The first of some variables that is set; the lower-case name counts first, as everywhere. */
const firstOf = (env: NodeJS.ProcessEnv, name: string) => env[name.toLowerCase()] || env[name] || undefined;

/** Node's own client, or undici's through the proxy that the environment names; NO_PROXY is honoured. */
export async function fetchOf(env: NodeJS.ProcessEnv): Promise<Fetch> {
  const [httpProxy, httpsProxy] = [firstOf(env, 'HTTP_PROXY'), firstOf(env, 'HTTPS_PROXY')];
  if (!httpProxy && !httpsProxy) return request;
  const undici = await import('undici');
  const noProxy = firstOf(env, 'NO_PROXY') ?? '';
  const dispatcher = new undici.EnvHttpProxyAgent({
    noProxy,
    ...(httpProxy ? { httpProxy } : {}),
    ...(httpsProxy ? { httpsProxy } : {}),
  });
  return async (url, init) => {
    const answer = await undici.fetch(url, { ...init, dispatcher });
    return {
      status: answer.status,
      headers: new Map(answer.headers),
      body: (answer.body ?? []) as AsyncIterable<Uint8Array>,
      drop: () => void answer.body?.cancel().catch(() => {}),
    };
  };
}
