import type { Place } from './place.ts';

/** What a step of a migration does; one word per kind, the same in every framework. */
export const OPERATION_KINDS = [
  'create-table',
  'drop-table',
  'rename-table',
  'create-schema',
  'drop-schema',
  'rename-schema',
  'drop-database',
  'add-column',
  'add-not-null-no-default',
  'drop-column',
  'rename-column',
  'change-type',
  'set-not-null',
  'drop-not-null',
  'change-default',
  'add-primary-key',
  'add-unique',
  'add-foreign-key',
  'add-check',
  'add-exclusion',
  'add-constraint-not-valid',
  'drop-constraint',
  'rename-constraint',
  'create-index',
  'index-not-concurrent',
  'drop-index',
  'create-type',
  'drop-type',
  'rename-type',
  'add-enum-value',
  'drop-enum-value',
  'rename-enum-value',
  'create-sequence',
  'drop-sequence',
  'create-object',
  'drop-object',
  'insert-rows',
  'update-rows',
  'update-all-rows',
  'delete-rows',
  'delete-all-rows',
  'truncate',
  'rewrite-table',
  'lock-table',
  'detach-partition',
  'change-data',
  'revert',
  'raw-sql',
  'other',
] as const;
export type OperationKind = (typeof OPERATION_KINDS)[number];

/** One step of a migration. On a table that the same change set creates, neither flag is set. */
export interface Operation {
  readonly op: OperationKind;
  /** What it works on, as written without quotes: `users`, `users.email`, the name of an index, type or schema; '' when it is not known. */
  readonly object: string;
  readonly table?: string;
  readonly column?: string;
  /** New name of a rename. */
  readonly to?: string;
  /** Only where it is not there already (IF NOT EXISTS): what it names may be old and in use. */
  readonly maybe?: true;
  /** Data is lost for good: rows, columns, tables, or what a narrower type cannot hold. */
  readonly destructive: boolean;
  /** It holds a lock that stops writers while it works, or fails or breaks the code that still runs against the old shape. */
  readonly locking: boolean;
  readonly at: Place;
  /** One plain sentence, without a final full stop. */
  readonly says: string;
}

/**
 * How a migration can be taken back. `lossy`: the schema comes back, the data does not. `no-mechanism`: the tool only goes
 * forward. `unknown`: it could not be read. "Present" never means that data comes back.
 */
export interface WayBack {
  readonly kind: 'present' | 'lossy' | 'absent' | 'no-mechanism' | 'unknown';
  /** One plain sentence, without a final full stop. */
  readonly why: string;
  /** The spot that decides it: the down function, the down file, the step that cannot be undone. */
  readonly at?: Place;
}

/** Part of a schema change: additions, moving data, and taking the old shape away. */
export const PHASES = ['expand', 'backfill', 'contract'] as const;
export type Phase = (typeof PHASES)[number];

/** One migration as the gate sees it. */
export interface Migration {
  /** The file with the way forward. */
  readonly file: string;
  /** Id of the reader, e.g. `rails`. */
  readonly framework: string;
  /** What the tool knows it by: version, revision or name. */
  readonly id: string;
  readonly operations: readonly Operation[];
  readonly wayBack: WayBack;
  readonly phases: readonly Phase[];
  /** Further files that belong to it: down file, undo migration. */
  readonly companions: readonly string[];
  /** Runs again whenever its text changes, so that an edit is normal (Flyway `R__`, Liquibase runOnChange). */
  readonly repeatable: boolean;
  /** Against the base: `new`, `edited` (it was there with another text), `deleted`, or `same` (only a companion is new). */
  readonly change: 'new' | 'edited' | 'deleted' | 'same';
  /** Command that takes this migration back with its tool; absent where the tool has none. */
  readonly downCommand?: string;
  /** Why it could not be read in full: one sentence without a final full stop. */
  readonly unread?: string;
}

/** The files around a migration, at the head of the change. Paths with forward slashes, relative to the repository. */
export interface Siblings {
  /** Whether a file is there. */
  readonly has: (path: string) => boolean;
  /** Paths of the files directly in a folder ('' is the top), in any order. */
  readonly list: (folder: string) => readonly string[];
  /** Text of a file; undefined when there is none or it cannot be read as text. */
  readonly text: (path: string) => Promise<string | undefined>;
}

/** SQL text, and where it stands: `line` is the line of its first character, from 1. */
export interface SqlPiece {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** What a reader gets: one file, its surroundings, and the reader of SQL, which never throws. */
export interface MigrationSource {
  readonly path: string;
  readonly text: string;
  readonly siblings: Siblings;
  /** Its text at the base, for files that go on growing: only what is new in them is read. */
  readonly before?: string;
  readonly sql: (piece: SqlPiece) => readonly Operation[];
}

/** What a reader answers for one file: a migration without what only the change set can tell. */
export type ReadMigration = Omit<Migration, 'framework' | 'phases' | 'change' | 'companions' | 'repeatable'> & {
  readonly companions?: readonly string[];
  readonly repeatable?: boolean;
  /** Answer of a reader that knows better than by comparing the text whether a migration that was there was edited. */
  readonly edited?: boolean;
};

/** One framework. `recognise` is cheap, and looks at path and content. */
export interface MigrationReader {
  readonly id: string;
  readonly title: string;
  /** Readers are asked in the order of falling `rank`, then of id; the default is 0. A mark in the content ranks above a path. */
  readonly rank?: number;
  readonly recognise: (path: string, text: string, siblings: Siblings) => boolean;
  /** For a companion (down or undo file): path of the migration that it belongs to; it is read with that one and not by itself. */
  readonly belongsTo?: (path: string, siblings: Siblings) => string | undefined;
  /** Throws Unreadable when the content cannot be understood at all. */
  readonly read: (source: MigrationSource) => Promise<ReadMigration>;
}
