import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import { VERSION } from '../../model/version.ts';
import type { bounded } from './fetch.ts';

/** How a client tries again. */
export interface Patience {
  readonly apiUrl: string;
  readonly token: string;
  /** Times that a failed call is tried again. */
  readonly retries: number;
  /** What a second is to a wait between tries, in milliseconds. */
  readonly secondMs: number;
}

/** Longest wait for a rate limit that is worth it, in seconds. */
const LONGEST = 60;

const silent = () => {};
const log = { debug: silent, info: silent, warn: silent, error: silent };

type Work = (...args: readonly unknown[]) => Promise<unknown>;
/** Says after how many milliseconds a failed job is run again; nothing when it is not. */
type Failed = (error: unknown, info: { args: readonly unknown[]; retryCount: number }) => Promise<unknown>;

/**
 * What the throttling plugin uses of its queue, without the queue: jobs run at once, and one that failed is run again when
 * the plugin says so. The queue itself takes a timer or two for each job, one job after the other, which is longer than all
 * the rest that a call does here.
 */
function atOnce() {
  let failed: Failed = async () => undefined;
  return {
    on: (event: string, heard: Failed) => {
      if (event === 'failed') failed = heard;
    },
    schedule: async (work: Work, ...args: readonly unknown[]) => {
      for (let retryCount = 0; ; retryCount += 1) {
        try {
          return await work(...args);
        } catch (error) {
          const after = await failed(error, { args, retryCount });
          if (after === undefined || after === null) throw error;
          await new Promise((resolve) => setTimeout(resolve, Number(after)));
        }
      }
    },
  };
}

/**
 * The plugin's own groups hold writes and GraphQL queries a second apart and everything else to ten at a time. A run sends
 * two or three writes and fewer calls at once than GitHub's hundred, so nothing has to wait but for a limit that was hit.
 */
const free = {
  key: () => ({ schedule: async (_job: object, work: Work, ...args: readonly unknown[]) => work(...args) }),
};
const groups = () => ({ global: free, write: free, notifications: free, retryLimiter: atOnce() }) as object;

type Plugin = Parameters<typeof Octokit.plugin>[0];
/** A hook around a call; Octokit's own type would hold every answer of GitHub's. */
type Around = (request: Work, options: unknown) => Promise<unknown>;

/** GitHub's answer to a query that it gave up: a good status, and the retry plugin's business all the same. */
const gaveUp = (answer: unknown) =>
  typeof answer === 'object' && answer !== null && 'data' in answer && Object.hasOwn(Object(answer.data), 'errors');

/** A plugin's hook that is called in only when the first try has failed. */
const afterFailure =
  (around: Around): Around =>
  async (request, options) => {
    const first = request(options);
    const good = await first.then(
      (answer) => !gaveUp(answer),
      () => false,
    );
    if (good) return first;
    let tries = 0;
    return around((...args) => (tries++ === 0 ? first : request(...args)), options);
  };

/** The retry plugin makes a queue for every call; here only for one that failed. */
const retryFailed: Plugin = (octokit, options) => {
  const { hook } = octokit;
  const wrap = (name: 'request', around: Around) => hook.wrap(name, afterFailure(around) as never);
  return retry({ ...octokit, hook: { ...hook, error: hook.error, wrap } } as unknown as typeof octokit, options);
};

/** GitHub's own client with its plugins for retries and rate limits; no call is made yet. */
export function clientOf({ apiUrl, token, retries, secondMs }: Patience, fetch: ReturnType<typeof bounded>): Octokit {
  const wait = (seconds: number, _options: object, _octokit: unknown, tried: number) =>
    tried < retries && seconds <= LONGEST;
  return new (Octokit.plugin(retryFailed, throttling))({
    auth: token,
    baseUrl: apiUrl.replace(/\/$/, ''),
    userAgent: `ready-gate/${VERSION}`,
    log,
    request: { fetch },
    retry: { retries, retryAfterBaseValue: secondMs },
    throttle: { retryAfterBaseValue: secondMs, onRateLimit: wait, onSecondaryRateLimit: wait, ...groups() },
  });
}
