import type { Change, ChangedFile } from './change.ts';
import type { ContractReading } from './contract.ts';
import type { EnvironmentFacts } from './environment.ts';
import type { Evidence } from './evidence.ts';
import type { Lockfile } from './lockfile.ts';
import type { ManifestFacts } from './manifest.ts';
import type { Migration } from './migration.ts';
import type { People } from './people.ts';
import type { Place } from './place.ts';
import type { PolicySource } from './policy.ts';
import type { Prd, RoadmapRow } from './prd.ts';
import type { WaiverFacts } from './waiver.ts';

/** A product document of the change, with its state at the base when it was there. */
export interface PrdFacts {
  readonly prd: Prd;
  /** How it was chosen. */
  readonly chosen: 'given' | 'touched' | 'named' | 'only';
  readonly before?: { readonly status?: string };
}

/** A commit hash named in 9.6, looked up. */
export interface NamedCommit {
  readonly sha: string;
  readonly found: 'reachable' | 'unreachable' | 'missing' | 'ambiguous';
}

/** Something that could not be read on the way; rules that need it answer `unknown` with this sentence. */
export interface Gap {
  readonly about:
    | 'prd'
    | 'lockfile'
    | 'tree'
    | 'roadmap'
    | 'evidence'
    | 'files'
    | 'contract'
    | 'migration'
    | 'manifest'
    | 'environment';
  readonly path?: string;
  readonly why: string;
}

/** A linked VEX document: what it closed in the linked scans, or why it was not listened to. */
export interface VexFacts {
  readonly evidence: string;
  readonly path: string;
  readonly statements: number;
  /** Findings of the linked scans that it closed. */
  readonly closed: number;
  /** Why it closes nothing: one sentence without a final full stop. */
  readonly refused?: string;
}

/** A set of files that change together, of which the change touches some; `parts` in the order of the policy. */
export interface TogetherFacts {
  readonly name: string;
  readonly parts: readonly {
    readonly glob: string;
    /** Changed files under it; a deleted one and both names of a rename count. */
    readonly changed: readonly string[];
    /** A file under it that the change leaves as it is; absent when there is none at the head or the base. */
    readonly left?: string;
  }[];
}

/** A page with the test cases of a product document: named in its section of QA artifacts, or found beside the results. */
export type TestCases = {
  readonly prd: string;
  readonly path: string;
  /** Where it is named; absent when it only lies beside the results. */
  readonly at?: Place;
} & (
  | { readonly kind: 'read'; readonly cases: readonly TestCase[] }
  | { readonly kind: 'missing' }
  /** It is there and cannot be read as cases; `why` is the rest of a sentence that begins with its path. */
  | { readonly kind: 'unread'; readonly why: string }
);

/** A test case as its page names it. */
export interface TestCase {
  /** Its id as written (`TC-07`); absent when it has none. */
  readonly id?: string;
  readonly name: string;
  readonly at: Place;
}

/** A file under the policy's release notes that a product document links and that is there. */
export interface LinkedNotes {
  readonly prd: string;
  readonly path: string;
  readonly at: Place;
}

/** Everything that the rules may look at: plain, immutable, serialisable. */
export interface Facts {
  /** ISO time at which the question is asked. */
  readonly now: string;
  /** Whether what only GitHub could tell counts, too (`check --strict`). */
  readonly strict?: true;
  readonly change: Omit<Change, 'files'> & { readonly files: readonly ChangedFile[] };
  readonly policySource: PolicySource;
  /** Why the gate is not about this change, by configuration; then nothing else was collected. One sentence. */
  readonly outOfScope?: string;
  readonly prds: readonly PrdFacts[];
  /** Product documents of the repository when none could be chosen, sorted by path. */
  readonly candidates: readonly string[];
  readonly evidence: readonly Evidence[];
  /** The VEX documents among the evidence; absent when there is none. */
  readonly vex?: readonly VexFacts[];
  readonly lockfiles: readonly Lockfile[];
  readonly commits: readonly NamedCommit[];
  /** Contracts that the change touches, compared with the base. */
  readonly contracts: readonly ContractReading[];
  /** Migrations of the change: what they do, and how they are taken back. */
  readonly migrations: readonly Migration[];
  readonly roadmap?: {
    readonly path: string;
    readonly before: readonly RoadmapRow[];
    readonly after: readonly RoadmapRow[];
    readonly mirror?: string;
  };
  /** Manifests that the change touches, with what it does to them; absent when it touches none. */
  readonly manifests?: readonly ManifestFacts[];
  /** Environment variables that changed code reads; absent when nothing changed that could. */
  readonly environment?: EnvironmentFacts;
  /** Changed files by which the gate itself works: its configuration and the workflows that use it. Absent: none. */
  readonly gateFiles?: readonly string[];
  /** Who approved, ticked and owns what; absent when no rule asks for it. */
  readonly people?: People;
  /** Waivers of the repository and of the change; absent when there is no such file. */
  readonly waivers?: WaiverFacts;
  /** Sets of files that change together, by the policy; absent when the change touches none. */
  readonly together?: readonly TogetherFacts[];
  /** Pages with test cases; absent when none is named and none lies beside QA results. */
  readonly testCases?: readonly TestCases[];
  /** Release notes and runbooks that the documents link; absent when none is. */
  readonly releaseNotes?: readonly LinkedNotes[];
  readonly gaps: readonly Gap[];
}
