import type { Place } from './place.ts';

/**
 * How firmly a manifest asks for something: one version; several (`range`) or whichever (`any`); a tag or branch that moves; a
 * digest or full commit; from git, an address, a file (a packed one, or outside of the repository) or another registry; from the repository
 * itself; a value that only a build gives (`open`).
 */
export type DependencyKind =
  | 'exact'
  | 'range'
  | 'any'
  | 'tag'
  | 'digest'
  | 'git'
  | 'http'
  | 'file'
  | 'registry'
  | 'local'
  | 'open';

/** Something that a manifest asks for, as written. */
export interface Dependency {
  /** Name as the ecosystem's lockfile has it; an image without its tag, an action without its version. */
  readonly name: string;
  /** Version, range or address as written; '' for none. */
  readonly spec: string;
  readonly kind: DependencyKind;
  readonly at: Place;
  /** The one version of an `exact` one. */
  readonly version?: string;
  /** The name behind an alias, under which the lockfile has the package. */
  readonly real?: string;
  /** A lockfile may leave it out or file it otherwise: only others need it, or the manifest itself replaces it. */
  readonly loose?: true;
  /** What the author would write to pin it, ready to paste. */
  readonly pinned?: string;
}

/** A manifest, read. */
export interface Manifest {
  /** Name of the package that it describes. */
  readonly name?: string;
  readonly dependencies: readonly Dependency[];
}

/** Name of a lockfile (`*.txt`: of the manifest's own name), the command that brings it in step, and whether workspaces share it. */
export interface LockName {
  readonly name: string;
  readonly command: string;
  /** It may lie in a folder above the manifest. */
  readonly shared?: true;
}

/** One kind of manifest. `read` throws Unreadable. */
export interface ManifestReader {
  readonly id: string;
  readonly title: string;
  /** Type of package URL of what it asks for (https://github.com/package-url/purl-spec). */
  readonly type: string;
  readonly matches: (path: string) => boolean;
  /** The lockfiles that can belong to it, the usual one first. */
  readonly locks: readonly LockName[];
  readonly read: (path: string, text: string) => Manifest;
}

/** What a change does to a manifest: what is new or altered in it, what is gone, and how many stay as they were. */
export interface ManifestFacts {
  readonly path: string;
  readonly format: string;
  readonly type: string;
  readonly name?: string;
  /** The lockfile that pins it at the head, whether the change touches it, and the command that brings it in step. */
  readonly lock?: { readonly path: string; readonly changed: boolean; readonly command: string };
  /** The lockfile that there could be, with the command that makes it; absent for manifests that know none. */
  readonly lockable?: { readonly name: string; readonly command: string };
  /** New ones and those with another spec than `before`. */
  readonly changed: readonly (Dependency & { readonly before?: string })[];
  readonly removed: readonly string[];
  readonly kept: number;
}
