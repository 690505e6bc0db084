/** A locked package; `dev` when only development needs it, `local` when it is a workspace or link of the repository itself. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** Package URL (https://github.com/package-url/purl-spec). */
  readonly purl: string;
  readonly dev: boolean;
  readonly optional: boolean;
}

/** A lockfile, read: the project it belongs to and every third-party package it pins, each once. */
export interface Lockfile {
  readonly path: string;
  readonly format: string;
  /** Name and version of the package that the lockfile belongs to, from itself or the manifest beside it. */
  readonly project?: { readonly name: string; readonly version?: string };
  /** Folders (relative to the lockfile) of the workspaces that share it, with their names. */
  readonly workspaces: readonly { readonly folder: string; readonly name: string }[];
  readonly packages: readonly LockedPackage[];
  /**
   * What its manifests asked for when it was made, as the lockfile itself says: the manifest's folder relative to the lockfile
   * ('' beside it, `*` where it is not filed), the name there, and the spec where it is filed. Absent where the format tells none.
   */
  readonly asks?: readonly { readonly folder: string; readonly name: string; readonly spec?: string }[];
}

/** One lock format. `read` gets the text and the manifest's text beside it, if there is one; throws Unreadable. */
export interface LockReader {
  readonly id: string;
  readonly title: string;
  /** File names (basename) that it is kept under. */
  readonly names: readonly string[];
  /** Other names of which a file can be one too (`requirements-prod.txt`). */
  readonly matches?: RegExp;
  /** Whether the text pins anything at all; a file that doesn't is no lockfile and is left out. Absent: it always does. */
  readonly pins?: (text: string) => boolean;
  /** File name of the manifest beside it, e.g. package.json. */
  readonly manifest?: string;
  readonly read: (path: string, text: string, manifest?: string) => Lockfile;
}

/** What its files are called, by which a lock format is told; its reader is only loaded when such a file is there. */
export interface LockFormat extends Pick<LockReader, 'id' | 'names' | 'matches' | 'manifest'> {
  readonly load: () => Promise<{ readonly lockReader: LockReader }>;
}
