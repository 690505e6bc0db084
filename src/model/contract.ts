import type { Place } from './place.ts';

/** How a change bears on those who hold to the contract, worst first; `unclassified` is a change whose weight nobody could tell. */
export const CONTRACT_LEVELS = ['breaking', 'unclassified', 'dangerous', 'compatible'] as const;
export type ContractLevel = (typeof CONTRACT_LEVELS)[number];

/** Which side of a JSON document its schema speaks for: who writes it, who reads it, or both when nobody says. */
export const CONTRACT_ROLES = ['serializer', 'deserializer', 'both'] as const;
export type ContractRole = (typeof CONTRACT_ROLES)[number];

/** One side of a contract file, decoded, without a byte order mark. Paths with forward slashes, relative to the repository. */
export interface ContractFile {
  readonly path: string;
  readonly text: string;
  /** Only for JSON Schema; absent means `both`. */
  readonly role?: ContractRole;
}

/** The two sides of one contract file; a missing side is a file that was not there. After a rename the paths differ. */
export interface ContractPair {
  readonly before?: ContractFile;
  readonly after?: ContractFile;
}

/** All files of one side, read-only. */
export interface ContractTree {
  /** Paths of the files, in any order. */
  readonly list: () => readonly string[];
  /** Text of a file; undefined when there is none, or it is no text or too large. Never rejects. */
  readonly text: (path: string) => Promise<string | undefined>;
}

/** Both sides, for `$ref`s and imports that lead to other files. Nothing is ever fetched from elsewhere. */
export interface ContractTrees {
  readonly before: ContractTree;
  readonly after: ContractTree;
  /** Day (yyyy-mm-dd) at which it is asked whether a promised last day has passed; the clock's when absent. */
  readonly today?: string;
}

/** One change of a contract. */
export interface ContractChange {
  /** Where in the contract, in its own terms: `DELETE /v1/users/{id}`, `Query.user.email`, `message Order.field 3`. */
  readonly path: string;
  readonly level: ContractLevel;
  /** What happened: one plain sentence, no final full stop, no line break. */
  readonly says: string;
  readonly before?: Place;
  readonly after?: Place;
}

/** What a contract says of its own version. */
export interface ContractVersion {
  /** As written on each side (`info.version`); absent when it says none. */
  readonly before?: string;
  readonly after?: string;
  readonly at?: Place;
  /** New paths that stand beside an older version of the same path, which stays: `/v2/users` beside `/v1/users`. */
  readonly beside: readonly { readonly old: string; readonly now: string }[];
}

/** All changes, or the reason why they could not be learned: one plain sentence. No change at all is an empty list. */
export type Comparison =
  | { readonly kind: 'compared'; readonly changes: readonly ContractChange[]; readonly version?: ContractVersion }
  | { readonly kind: 'unknown'; readonly why: string; readonly at?: Place };

/** One kind of contract. */
export interface ContractKind {
  readonly id: string;
  readonly title: string;
  /** Kinds are asked in the order of falling `rank`, then of id; the default is 0. More specific shapes rank higher. */
  readonly rank?: number;
  /** Whether a file is of this kind: cheap, by content first; never throws. */
  readonly recognise: (path: string, text: string) => boolean;
  /** Paths of the other files that a file is made of (`$ref`), however deep; a change in one is a change of this contract. */
  readonly parts?: (file: ContractFile, tree: ContractTree) => Promise<readonly string[]>;
  /**
   * Changes from before to after. It is only asked when both sides are there: a new or deleted file needs no engine. May throw
   * Unreadable for bad content, which becomes `unknown`; anything else that it throws becomes `unknown` too.
   */
  readonly compare: (before: ContractFile, after: ContractFile, trees: ContractTrees) => Promise<Comparison>;
}

/** What became of one contract file. */
export interface ContractReading {
  /** Its path now, or the last one when it is gone. */
  readonly file: string;
  /** Old path after a rename. */
  readonly from?: string;
  /** Id of the kind, e.g. `graphql-sdl`. */
  readonly kind: string;
  readonly comparison: Comparison;
}
