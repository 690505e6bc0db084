import type { WebAnswer } from '../model/evidence.ts';
import { ask, type Ground, type Hop, INTERNET, Refused } from './hop.ts';

/** Opens an address outside of the repository. Never rejects. */
export type Visit = (address: string) => Promise<WebAnswer>;

const HOPS = 5;
const TRIES = 3;
/** Requests to one host at the same time. */
const AT_ONCE = 2;
/** Longest wait that a host can ask for, in seconds. */
const PATIENCE = 10;
/** Answers to HEAD that say nothing of the page: some servers know only GET. */
const ASK_AGAIN = new Set([400, 401, 403, 404, 405, 501]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Media types that people look at; everything else may be a report. */
const PAGES = /^(?:text\/html|application\/xhtml\+xml|image\/|video\/|audio\/|font\/|text\/css)/i;

/** Why an address is not asked; undefined when it may be. The port is the scheme's own, and the host exactly one of the list. */
function forbidden(url: URL, hosts: readonly string[]): string | undefined {
  if (url.protocol !== 'https:') return `only https addresses are opened, not ${url.protocol.slice(0, -1)}`;
  if (url.username || url.password) return 'the address carries a user name or password; take it out';
  if (url.port !== '') return `${url.hostname} is only asked on the port of https`;
  if (!hosts.includes(url.hostname)) return `${url.hostname} is not in external.hosts`;
  return undefined;
}

/** Lets only so many work on one host at a time, in order. */
function turnstile(): <T>(host: string, work: () => Promise<T>) => Promise<T> {
  const busy = new Map<string, number>();
  const waiting = new Map<string, (() => void)[]>();
  return async (host, work) => {
    const now = busy.get(host) ?? 0;
    if (now >= AT_ONCE) {
      await new Promise<void>((resolve) => waiting.set(host, [...(waiting.get(host) ?? []), resolve]));
    } else busy.set(host, now + 1);
    try {
      return await work();
    } finally {
      const [next, ...rest] = waiting.get(host) ?? [];
      waiting.set(host, rest);
      // The place is handed on, so that nobody slips in between.
      if (next) next();
      else busy.set(host, (busy.get(host) ?? 1) - 1);
    }
  };
}

/** Seconds that a host asks to wait, as a number or a date; undefined when it names none. */
function waitOf({ headers }: Hop): number | undefined {
  const told = headers['retry-after'];
  if (told === undefined) return undefined;
  const seconds = /^\d{1,9}$/.test(told) ? Number(told) : (Date.parse(told) - Date.now()) / 1_000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

/** Makes a visitor of the hosts that the policy names. `cap` is the most bytes of one page. */
export function openWeb(hosts: readonly string[], cap: number, given: Partial<Ground> = {}): Visit {
  const ground: Ground = { ...INTERNET, ...given };
  const inTurn = turnstile();
  const known = new Map<string, Promise<WebAnswer>>();

  const patient = async (url: URL, method: 'HEAD' | 'GET', signal: AbortSignal): Promise<Hop> => {
    for (let tried = 1; ; tried += 1) {
      const hop = await inTurn(url.hostname, () => ask(url, method, { cap, signal, ground }));
      const seconds = hop.status === 429 || hop.status === 503 ? (waitOf(hop) ?? 1) : undefined;
      if (seconds === undefined || tried === TRIES || seconds > PATIENCE) return hop;
      await new Promise((resolve) => setTimeout(resolve, seconds * ground.secondMs));
      signal.throwIfAborted();
    }
  };

  /** Follows redirects hop by hop; every hop is held to the same conditions as the first. */
  const reach = async (start: URL, method: 'HEAD' | 'GET', signal: AbortSignal): Promise<Hop> => {
    let url = start;
    for (let hops = 0; ; hops += 1) {
      const why = forbidden(url, hosts);
      if (why) throw new Refused(hops === 0 ? why : `${start.hostname} redirects, and ${why}`);
      const hop = await patient(url, method, signal);
      if (!REDIRECTS.has(hop.status)) return hop;
      if (hops === HOPS) throw new Refused(`${start.hostname} redirects more than ${HOPS} times`);
      const { location = '' } = hop.headers;
      if (!URL.canParse(location, url.href)) throw new Refused(`${url.hostname} redirects to nowhere`);
      url = new URL(location, url.href);
    }
  };

  const told = (url: URL, { status }: Hop): WebAnswer => {
    const host = url.hostname;
    if (status === 404 || status === 410) return { kind: 'missing', why: `${host} has no such page (${status})` };
    if (status === 401 || status === 403)
      return { kind: 'unknown', why: `${host} shows the page only to those who log in (${status})` };
    return { kind: 'unknown', why: `${host} answered ${status}; run it again later` };
  };

  const look = async (url: URL): Promise<WebAnswer> => {
    const signal = AbortSignal.timeout(ground.timeMs);
    try {
      let hop = await reach(url, 'HEAD', signal);
      const shown = hop.status >= 200 && hop.status < 300;
      const isPage = PAGES.test(hop.headers['content-type'] ?? '');
      if (shown && isPage) return { kind: 'found' };
      if (shown || ASK_AGAIN.has(hop.status)) hop = await reach(url, 'GET', signal);
      if (hop.status < 200 || hop.status >= 300) return told(url, hop);
      const packed = (hop.headers['content-encoding'] ?? 'identity') !== 'identity';
      const readable = !packed && !PAGES.test(hop.headers['content-type'] ?? '') && hop.body.length > 0;
      if (!readable) return { kind: 'found' };
      const name = url.pathname.slice(url.pathname.lastIndexOf('/') + 1) || url.hostname;
      return { kind: 'found', file: { name, bytes: hop.body } };
    } catch (error) {
      if (error instanceof Refused) return { kind: 'refused', why: error.message };
      const why = signal.aborted ? `did not answer within ${ground.timeMs / 1_000} seconds` : 'could not be reached';
      return { kind: 'unknown', why: `${url.hostname} ${why}; run it again later` };
    }
  };

  return (address) => {
    if (!URL.canParse(address)) return Promise.resolve({ kind: 'refused', why: 'the address is not a valid URL' });
    const answer = known.get(address) ?? look(new URL(address));
    known.set(address, answer);
    return answer;
  };
}
