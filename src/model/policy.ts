import type { EvidenceKind, ScanCategory, Severity, Trust } from './kinds.ts';
import type { SectionNumbers } from './prd.ts';

export type RuleSetting = 'block' | 'advise' | 'off';

/** A sign-off role: its name, the other names it is written under, and whether it has to sign. */
export interface Role {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly required: boolean;
}

/** From where on findings block, and what one without usable severity counts as. */
export interface Threshold {
  readonly blocks?: Exclude<Severity, 'unknown' | 'none'>;
  readonly unknown?: Exclude<Severity, 'unknown'>;
}

/** The effective configuration: every value is set. Field by field described in docs/schema/config.schema.json. */
export interface Policy {
  /** Globs of the files that the gate is about; a change that touches none of them passes, and the verdict says so. */
  readonly appliesTo: readonly string[];
  readonly prds: readonly string[];
  readonly templates: readonly string[];
  readonly sections: SectionNumbers;
  /** Section numbers that every PRD must have, each with at least one visible word of its own or below it. */
  readonly requiredSections: readonly string[];
  /** Globs of what is not material: changing these does not make evidence stale. */
  readonly documents: readonly string[];
  readonly evidence: {
    readonly required: readonly EvidenceKind[];
    /** Least trust per kind. */
    readonly trust: Readonly<Record<EvidenceKind, Trust>>;
  };
  readonly severity: {
    /** Findings of this severity and worse block. */
    readonly blocks: Exclude<Severity, 'unknown' | 'none'>;
    /** What a finding without usable severity counts as. */
    readonly unknown: Exclude<Severity, 'unknown'>;
    /** Other thresholds for some categories of scans; what a category does not say counts as above. */
    readonly byCategory?: Readonly<Partial<Record<ScanCategory, Threshold>>>;
  };
  /** How much of the code the tests have to reach, in percent of lines; a bound that is absent is not asked for. */
  readonly coverage?: {
    /** Least coverage of all lines that the report covers. */
    readonly floor?: number;
    /** Least coverage of the changed files together, where the report lists files. */
    readonly changed?: number;
    /** Most percentage points that coverage may fall below the report at the base. */
    readonly drop?: number;
  };
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly roles: readonly Role[];
  readonly migrations: readonly string[];
  readonly contracts: readonly string[];
  /** Schemas and lists of log lines that other teams parse: contracts of the one who writes them. */
  readonly logs?: readonly string[];
  /** What a frontend-only change stays inside of. */
  readonly frontend?: readonly string[];
  /** Front matter and roadmap statuses that count as a flip, compared without case. */
  readonly statuses: { readonly ready: readonly string[]; readonly done: readonly string[] };
  /** Hosts whose pages may be opened over HTTPS; absent: none. */
  readonly external?: { readonly hosts: readonly string[] };
  readonly roadmap?: { readonly path: string; readonly mirror?: string };
  readonly caps: {
    /** Largest PRD or linked page, in bytes. */
    readonly prdBytes: number;
    /** Largest report, in bytes. */
    readonly reportBytes: number;
    /** Most evidence files of one check. */
    readonly evidenceFiles: number;
    /** Longest time for parsing one PRD, in milliseconds. */
    readonly parseMs: number;
  };
}

/** Where the policy came from, for the verdict and `ready-gate config`. */
export interface PolicySource {
  readonly kind: 'defaults' | 'base' | 'override' | 'worktree';
  readonly path?: string;
  readonly commit?: string;
  readonly preset: string;
}
