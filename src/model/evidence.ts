import type { Trust } from './kinds.ts';
import type { Place } from './place.ts';
import type { Link } from './prd.ts';
import type { Coverage, Reading } from './reading.ts';

/** What a link points at, told from its address alone. */
export type Target =
  | { readonly kind: 'path'; readonly path: string; readonly lines?: string }
  | { readonly kind: 'blob'; readonly repository: string; readonly ref: string; readonly path: string }
  | { readonly kind: 'tree'; readonly repository: string; readonly ref: string; readonly path: string }
  | { readonly kind: 'run'; readonly repository: string; readonly run: string; readonly attempt?: number }
  | {
      readonly kind: 'job';
      readonly repository: string;
      readonly run: string;
      readonly job: string;
      readonly step?: number;
    }
  | { readonly kind: 'check'; readonly repository: string; readonly check: string }
  | { readonly kind: 'artifact'; readonly repository: string; readonly run: string; readonly artifact: string }
  | { readonly kind: 'code-scanning'; readonly repository: string; readonly alert?: string; readonly query: string }
  | { readonly kind: 'dependabot' | 'secret-scanning'; readonly repository: string; readonly alert?: string }
  | { readonly kind: 'commit'; readonly repository: string; readonly sha: string }
  | { readonly kind: 'compare'; readonly repository: string; readonly base: string; readonly head: string }
  | { readonly kind: 'release'; readonly repository: string; readonly tag: string; readonly asset?: string }
  | { readonly kind: 'review'; readonly repository: string; readonly pull: number; readonly review: string }
  | { readonly kind: 'anchor'; readonly fragment: string }
  | { readonly kind: 'never'; readonly what: string }
  | { readonly kind: 'external'; readonly url: string }
  | { readonly kind: 'refused'; readonly why: string };

/** The GitHub things that only a forge with access can look up. */
export type RemoteTarget = Extract<
  Target,
  {
    kind:
      | 'run'
      | 'job'
      | 'check'
      | 'artifact'
      | 'code-scanning'
      | 'dependabot'
      | 'secret-scanning'
      | 'commit'
      | 'compare'
      | 'release'
      | 'review';
  }
>;

/** Whether evidence belongs to the code under review: by equality of the material trees. */
export type Binding =
  | { readonly kind: 'same' }
  /** `changed` names the first 20 paths that differ, `total` counts all (absent: as many as named). */
  | { readonly kind: 'stale'; readonly changed: readonly string[]; readonly total?: number }
  | { readonly kind: 'unknown'; readonly why: string };

/** What an address outside of the repository answered. That a page is there proves no more than that. */
export type WebAnswer =
  | { readonly kind: 'found'; readonly file?: { readonly name: string; readonly bytes: Uint8Array } }
  | { readonly kind: 'missing' | 'refused' | 'unknown'; readonly why: string };

/** What became of a link. */
export type Resolution =
  | { readonly kind: 'found' }
  | { readonly kind: 'missing'; readonly why: string; readonly suggestion?: string }
  | { readonly kind: 'refused'; readonly why: string }
  /** `suggestion`: the file that fills a placeholder in the address, when there is one. */
  | { readonly kind: 'not-evidence'; readonly why: string; readonly suggestion?: string }
  | { readonly kind: 'waiting'; readonly why: string }
  | { readonly kind: 'unknown'; readonly why: string };

/** A workflow run, job or check behind a link, by its latest attempt. */
export interface RunFacts {
  readonly name: string;
  readonly workflow?: string;
  readonly event?: string;
  readonly attempt?: number;
  readonly status: string;
  readonly conclusion?: string;
  /** The pull request changes the workflow file, so that its word is not trusted. */
  readonly edited?: boolean;
  /** Address of the newest run of the same workflow that passed on the head, when this one did not or is of older code. */
  readonly better?: string;
}

/** One piece of evidence: one file, run or analysis behind one link of one claim. */
export interface Evidence {
  /** `e1`, `e2` … in the order of the claims; stable for the same change. */
  readonly id: string;
  readonly prd: string;
  /** Index into the PRD's claims. */
  readonly claim: number;
  readonly link: Link;
  /** The page or folder that leads to it, when the link does not name it directly. */
  readonly via?: { readonly kind: 'folder' | 'page'; readonly path: string; readonly at?: Place };
  readonly target: Target;
  readonly resolution: Resolution;
  /** Repository path of the file that was read; for one inside of an archive `archive!path/inside`. */
  readonly path?: string;
  /** Repository path of the archive that the file lies in. */
  readonly archive?: string;
  /** Git object id or artifact digest of the bytes that were read. */
  readonly digest?: string;
  readonly bytes?: number;
  /** ISO time from which on it is gone: an artifact's last day. */
  readonly expires?: string;
  readonly origin?: Trust;
  /** Commit that it was made for and how that is known. */
  readonly commit?: { readonly sha: string; readonly from: 'touched' | 'named' | 'run' | 'ref' };
  readonly binding: Binding;
  readonly run?: RunFacts;
  readonly reading?: Reading;
  /** A coverage report's state at the base: what stood in the same file there, or why it could not be read. */
  readonly before?: { readonly coverage: Coverage } | { readonly why: string };
}
