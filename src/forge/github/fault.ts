/** What went wrong with a call: `missing` is 404 or 410, `refused` any other answer that will not change by asking again. */
export type FaultKind = 'missing' | 'forbidden' | 'limit' | 'refused' | 'unavailable' | 'garbage';

/** A call that gave no usable answer; the message is one plain sentence without a final full stop. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly kind: FaultKind;
  /** HTTP status, where there was an answer. */
  readonly status: number | undefined;
  constructor(kind: FaultKind, message: string, status?: number) {
    super(message);
    this.kind = kind;
    this.status = status;
  }
}

/** Permission (as a workflow file writes it) that a route needs; the first start that fits counts. */
const NEEDS: readonly (readonly [string, string])[] = [
  ['/statuses/', 'statuses: write'],
  ['/issues/', 'pull-requests: write'],
  ['/actions/', 'actions: read'],
  ['/check-', 'checks: read'],
  ['/commits/{ref}/check-', 'checks: read'],
  ['/code-scanning/', 'security-events: read'],
  ['/dependabot/', 'vulnerability-alerts: read'],
  ['/secret-scanning/', 'secret-scanning-alerts: read'],
  ['/pulls', 'pull-requests: read'],
  ['/collaborators/', 'metadata: read'],
  ['/orgs/', 'members: read'],
];

/** The permission that a call to a route lacks: as GitHub's own header names it, else the one that the route is known to need. */
export function neededPermission(route: string, header?: string): string {
  // GitHub writes `actions=read; contents=read` for "one of these".
  const [first] = (header ?? '').split(/[;,]/);
  const named = /^\s*([a-z_-]+)=(read|write)\s*$/.exec(first ?? '');
  if (named) return `${(named[1] ?? '').replaceAll('_', '-')}: ${named[2]}`;
  const below = route.replace(/^[A-Z]+ (?:\/repos\/\{owner\}\/\{repo\})?/, '');
  return NEEDS.find(([start]) => below.startsWith(start))?.[1] ?? 'contents: read';
}

/** Permissions that a job's own token is never given; `metadata` it always has. */
const APPS = /^(?:secret-scanning-alerts|members|administration|organization-[a-z-]+):/;

interface Failed {
  readonly status?: unknown;
  readonly message?: unknown;
  readonly response?: { readonly headers?: Readonly<Record<string, unknown>> };
}

function limited(headers: Readonly<Record<string, unknown>>, message: string): boolean {
  return (
    headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined || /rate limit/i.test(message)
  );
}

/** The fault behind an error that Octokit threw; `what` is what was asked for, in words. */
export function faultOf(error: unknown, route: string, what: string): Fault {
  if (error instanceof Fault) return error;
  const { status, message, response } = (typeof error === 'object' && error !== null ? error : {}) as Failed;
  const headers = response?.headers ?? {};
  const text = typeof message === 'string' ? message : '';
  const code = typeof status === 'number' && response !== undefined ? status : undefined;
  // Queries go out as POST too.
  const writes = /^(?:POST|PATCH|PUT|DELETE) (?!\/graphql)/.test(route);
  const [read, asked] = writes ? ['written', 'given'] : ['read', 'asked for'];
  if (code === 429 || (code === 403 && limited(headers, text)) || (code === 200 && limited(headers, text)))
    return new Fault(
      'limit',
      `GitHub's rate limit is used up, so ${what} could not be ${read}; run it again later`,
      code,
    );
  // No fault to people: the answer that is known is still true.
  if (status === 304) return new Fault('refused', `${what} has not changed`, 304);
  if (code === 401) return new Fault('forbidden', `GitHub refused the token when ${what} was ${read}`, code);
  if (code === 403) {
    const header = headers['x-accepted-github-permissions'];
    const needed = neededPermission(route, typeof header === 'string' ? header : undefined);
    if (writes)
      return new Fault(
        'forbidden',
        `the token may not write ${what}: give the job \`${needed.replace(/: read$/, ': write')}\``,
        code,
      );
    const app = APPS.test(needed) ? ", which only an app's token can have, never a job's own" : '';
    return new Fault('forbidden', `the token may not read ${what}: needs \`${needed}\`${app}`, code);
  }
  // To write it is to make it: what GitHub does not have then is its place, or the token's right to see that.
  if ((code === 404 || code === 410) && !writes) return new Fault('missing', `GitHub has no ${what}`, code);
  if (code !== undefined && code >= 400 && code < 500) {
    const kind = code === 404 || code === 410 ? 'missing' : 'refused';
    return new Fault(kind, `GitHub answered ${code} when ${asked} ${what}`, code);
  }
  if (code !== undefined && code >= 500)
    return new Fault('unavailable', `GitHub answered ${code} when ${asked} ${what}; run it again later`, code);
  return new Fault('unavailable', `GitHub gave no answer when ${asked} ${what}; run it again later`);
}
