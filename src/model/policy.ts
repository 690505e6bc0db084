import type { EvidenceKind, ScanCategory, Severity, Trust } from './kinds.ts';
import type { SectionNumbers } from './prd.ts';

export type RuleSetting = 'block' | 'advise' | 'off';

/** A sign-off role: its name, the other names it is written under, whether it has to sign, and who holds it. */
export interface Role {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly required: boolean;
  /** GitHub logins. */
  readonly users?: readonly string[];
  /** GitHub teams as `org/slug`. */
  readonly teams?: readonly string[];
}

/** One activity of the RACI table; roles by their names. */
export interface Activity {
  readonly name: string;
  readonly responsible: readonly string[];
  readonly accountable: readonly string[];
  readonly consulted: readonly string[];
}

/** What makes a hand-off due. */
export const HANDOFF_TRIGGERS = ['contract', 'migration', 'security-waiver', 'qa-evidence', 'paths'] as const;
export type HandoffTrigger = (typeof HANDOFF_TRIGGERS)[number];

/** Roles that have to have signed when a change touches what is theirs. */
export interface Handoff {
  readonly name: string;
  readonly when: readonly HandoffTrigger[];
  /** Globs of the files that make it due under `paths`. */
  readonly paths: readonly string[];
  readonly roles: readonly string[];
}

/** Files that change together: when one of a set changes, all of it that exists has to. */
export interface TogetherSet {
  readonly name: string;
  readonly paths: readonly string[];
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
  readonly activities: readonly Activity[];
  readonly handoffs: readonly Handoff[];
  /** The waivers file, and the most days that a waiver may last by the severity of what it is for. */
  readonly waivers: {
    readonly path: string;
    readonly days: { readonly critical: number; readonly high: number; readonly other: number };
  };
  /** Most words of the pull request's text. */
  readonly summary: { readonly words: number };
  /** How large a change may be without those files that nobody writes by hand. */
  readonly size: { readonly files: number; readonly lines: number; readonly generated: readonly string[] };
  readonly together: readonly TogetherSet[];
  /** Where environment variables are declared, and the names that need no declaration. */
  readonly environment: { readonly declared: readonly string[]; readonly ignore: readonly string[] };
  /** What a release is made of, and where its notes stand. */
  readonly release: { readonly paths: readonly string[]; readonly notes: readonly string[] };
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
