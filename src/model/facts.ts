import type { Change, ChangedFile } from './change.ts';
import type { ContractReading } from './contract.ts';
import type { Evidence } from './evidence.ts';
import type { Lockfile } from './lockfile.ts';
import type { Migration } from './migration.ts';
import type { People } from './people.ts';
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
  readonly about: 'prd' | 'lockfile' | 'tree' | 'roadmap' | 'evidence' | 'files' | 'contract' | 'migration';
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
  /** Changed files by which the gate itself works: its configuration and the workflows that use it. Absent: none. */
  readonly gateFiles?: readonly string[];
  /** Who approved, ticked and owns what; absent when no rule asks for it. */
  readonly people?: People;
  /** Waivers of the repository and of the change; absent when there is no such file. */
  readonly waivers?: WaiverFacts;
  readonly gaps: readonly Gap[];
}
