import type { Place } from './place.ts';

/** A variable that a file reads, by the line on which it does so first. */
export interface EnvironmentRead {
  readonly name: string;
  /** Line from 1. */
  readonly line: number;
}

/** What a file reads: each name once, and how many reads have a name that only running it would tell. */
export interface EnvironmentReads {
  readonly reads: readonly EnvironmentRead[];
  readonly computed: number;
}

/** One language: which files are its own, and what they read. `read` is linear and never throws. */
export interface Language {
  readonly id: string;
  readonly title: string;
  readonly matches: (path: string) => boolean;
  readonly read: (text: string) => EnvironmentReads;
}

/** What the changed code reads, where that is declared, and what stands in the declaring files. Never a value. */
export interface EnvironmentFacts {
  /** Each name once per file; `before` when a changed file read it at the base already. */
  readonly reads: readonly { readonly name: string; readonly at: Place; readonly before?: true }[];
  readonly computed: number;
  /** Files that declare variables at the head, with the names that they declare. */
  readonly declared: readonly { readonly path: string; readonly names: readonly string[] }[];
  /** Lines that the change adds or alters whose value looks like a real one, with what it looks like. */
  readonly values: readonly { readonly name: string; readonly at: Place; readonly looks: string }[];
  /** Files with values for one machine (`.env`, `.env.local`) that the change adds. */
  readonly committed: readonly string[];
}
