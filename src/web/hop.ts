import type { LookupAddress } from 'node:dns';
import { lookup as systemLookup } from 'node:dns/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { Agent, request } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isPublic } from './address.ts';

/** What a visit rests on. Only tests hand in others; no configuration and no variable reaches them. */
export interface Ground {
  readonly isAllowed: (address: string) => boolean;
  readonly lookup: (host: string) => Promise<readonly LookupAddress[]>;
  readonly port: number;
  readonly ca?: string;
  /** What a second of waiting is, in milliseconds. */
  readonly secondMs: number;
  /** Longest time for one page with all its hops and waits, in milliseconds. */
  readonly timeMs: number;
}

/** The internet as it is. */
export const INTERNET: Ground = {
  isAllowed: isPublic,
  lookup: (host) => systemLookup(host, { all: true }),
  port: 443,
  secondMs: 1_000,
  timeMs: 20_000,
};

/** A page that is not asked, with one plain sentence. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** One answer; the body is only there where it was asked for. */
export interface Hop {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array;
}

/** Resolves a host for the connection itself, so that the address that was checked is the one that is connected to. */
function checkedLookup(ground: Ground): LookupFunction {
  return (host, options, answered) => {
    ground.lookup(host).then(
      (found) => {
        const bad = found.length === 0 || found.some(({ address }) => !ground.isAllowed(address));
        const [first] = found;
        if (bad || !first)
          return answered(new Refused(`${host} leads to an address that is not of the public internet`), '', 0);
        if (options.all) return answered(null, [...found]);
        return answered(null, first.address, first.family);
      },
      (error) => answered(error, '', 0),
    );
  };
}

/** Asks for one address over HTTPS, with no token, no cookie and no connection kept; no redirect is followed here. */
export function ask(
  url: URL,
  method: 'HEAD' | 'GET',
  { cap, signal, ground }: { readonly cap: number; readonly signal: AbortSignal; readonly ground: Ground },
): Promise<Hop> {
  return new Promise((resolve, reject) => {
    const asked = request({
      method,
      host: url.hostname,
      servername: url.hostname,
      port: ground.port,
      path: url.pathname + url.search,
      headers: { 'user-agent': 'ready-gate', accept: '*/*', 'accept-encoding': 'identity' },
      agent: new Agent({ keepAlive: false }),
      lookup: checkedLookup(ground),
      signal,
      ...(ground.ca ? { ca: ground.ca } : {}),
    });
    asked.on('error', reject).on('response', (message) => {
      const status = message.statusCode ?? 0;
      const chunks: Buffer[] = [];
      let size = 0;
      const done = () => resolve({ status, headers: message.headers, body: new Uint8Array(Buffer.concat(chunks)) });
      message.on('error', reject).on('end', () => {
        if (message.complete) done();
        else reject(new Error('the answer broke off'));
      });
      message.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size <= cap) return void chunks.push(chunk);
        message.destroy();
        reject(new Refused(`${url.host} sends more than the ${cap} bytes that are read`));
      });
      message.on('close', () => reject(new Error('the answer broke off')));
    });
    asked.end();
  });
}
