import type { Tree } from '../model/change.ts';
import type { WebAnswer } from '../model/evidence.ts';
import type { Forge } from '../model/forge.ts';
import type { Policy } from '../model/policy.ts';
import type { Link } from '../model/prd.ts';
import type { Reading } from '../model/reading.ts';
import type { Binder } from './material.ts';

/** Reads a report: never throws; what it cannot read is an `unreadable` reading with a sentence. */
export type ReadReport = (path: string, bytes: Uint8Array, hint: string) => Promise<Reading>;
/** Reads a file, or each file of an archive (its path is then `archive!path/inside`). Never throws; at least one answer. */
export type ReadReports = (
  path: string,
  bytes: Uint8Array,
  hint: string,
) => Promise<readonly { readonly path: string; readonly bytes: number; readonly reading: Reading }[]>;
/** Reads the links of a Markdown page: of its visible text only. Never throws; `why` says why a page could not be read. */
export type ReadPage = (
  path: string,
  bytes: Uint8Array,
) => Promise<{ readonly links: readonly Link[]; readonly why?: string }>;

/** What the resolver works with: everything that reaches outside is handed in. */
export interface Ports {
  readonly forge: Forge;
  readonly head: Tree;
  readonly policy: Policy;
  readonly read: ReadReport;
  readonly readAll: ReadReports;
  readonly page: ReadPage;
  readonly bind: Binder;
  /** Opens a page outside of the repository; absent where the policy names no host. Never rejects. */
  readonly visit?: (address: string) => Promise<WebAnswer>;
  /** `host/owner/name` that links may point at. */
  readonly remote?: string;
  readonly branch?: string;
}
