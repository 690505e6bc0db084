import type { Blobs } from './blobs.ts';
import type { Repository } from './repository.ts';
import type { RepositoryRecord, State, UserRecord } from './state.ts';

export type Json = Record<string, unknown>;

/** What handlers and builders work with: state, git, addresses, clock and numbers. */
export interface Hub {
  readonly url: string;
  readonly serverUrl: string;
  readonly repository: string;
  readonly git: Repository;
  readonly state: State;
  readonly blobs: Blobs;
  /** Server time, ISO without milliseconds. */
  readonly now: () => string;
  /** The next free id. */
  readonly next: () => number;
}

/** A request that fits GitHub's description, values already as numbers and booleans where it says so. */
export interface Asked {
  readonly operation: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly query: Readonly<Record<string, string | number | boolean>>;
  readonly body: Json;
  readonly accept: string;
  /** Repository in the path. */
  readonly repository: RepositoryRecord;
}

/** An answer before pages, ETag and headers. `list` is cut into pages, below `wrap` beside `total_count` when that is given. */
export interface Answer {
  readonly status?: number;
  readonly body?: unknown;
  readonly list?: {
    readonly items: readonly unknown[];
    readonly wrap?: string;
    /** Beside the list; replaces `total_count`. */
    readonly more?: Json;
    /** Default page size where it is not 30. */
    readonly size?: number;
  };
  readonly headers?: Readonly<Record<string, string>>;
  /** Body and media type when it is not JSON. */
  readonly raw?: { readonly bytes: Uint8Array; readonly type: string };
}
export type Handler = (asked: Asked, hub: Hub) => Answer | Promise<Answer>;
export type Handlers = Readonly<Record<string, Handler>>;

/** An error in GitHub's words. */
export const problem = (status: number, message: string, more: Json = {}): Answer => ({
  status,
  body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status), ...more },
});
export const notFound = (): Answer => problem(404, 'Not Found');
export const json = (body: unknown, status = 200): Answer => ({ status, body });
export const list = (items: readonly unknown[], wrap?: string): Answer => ({
  list: wrap ? { items, wrap } : { items },
});

/** A made-up but stable node id. */
export const nodeId = (kind: string, id: string | number): string =>
  `${kind}_${Buffer.from(String(id)).toString('base64url')}`;

/** The user with a login; made with read permission when there is none. */
export function userOf(hub: Pick<Hub, 'state'>, login: string): UserRecord {
  const found = hub.state.users.find((user) => user.login.toLowerCase() === login.toLowerCase());
  if (found) return found;
  const user: UserRecord = {
    login,
    // Small, as the ids of people still fit GraphQL's 32 bits; those of runs do not.
    id: 5_000_001 + hub.state.users.length,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    permission: 'read',
  };
  hub.state.users.push(user);
  return user;
}

/** Full hash for a hash, branch, tag or ref name, or undefined. */
export async function commitOf(hub: Hub, name: string): Promise<string | undefined> {
  for (const candidate of [name, `refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`]) {
    const found = await hub.git.object(`${candidate}^{commit}`);
    if (found) return found.oid;
  }
  return undefined;
}
