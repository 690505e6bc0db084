import type { EvidenceKind } from './kinds.ts';
import type { Place } from './place.ts';

/** How a link was written; a back-ticked or bare path is one because people write them so. */
export type LinkForm =
  | 'inline'
  | 'reference'
  | 'autolink'
  | 'bare-url'
  | 'footnote'
  | 'html'
  | 'image'
  | 'code-path'
  | 'bare-path';

/** One link as written: `target` is the raw address (percent-escapes and fragment kept), `text` its visible words. */
export interface Link {
  readonly form: LinkForm;
  readonly text: string;
  readonly target: string;
  readonly at: Place;
  /** Why the address is only a placeholder (an open date, TBD, example.com …); a placeholder is never evidence. */
  readonly placeholder?: string;
}

/** A placeholder left in the text: `<yyyy-mm-dd>`, TBD, TODO, `{{name}}` and their like. */
export interface Placeholder {
  readonly text: string;
  /** Number of the section that it stands in, or `front matter`, or '' before the first section. */
  readonly section: string;
  readonly at: Place;
}

/** Front matter as flat text: one entry per top-level key, lists and maps as their source text. */
export interface FrontMatter {
  readonly at: Place;
  readonly entries: readonly { readonly key: string; readonly value: string; readonly at: Place }[];
}

/** A numbered section, found by its number whatever its title; `words` counts its own visible words, sub-sections included. */
export interface Section {
  readonly number: string;
  readonly title: string;
  readonly level: number;
  readonly at: Place;
  /** Last line that belongs to it (before the next section that is not below it). */
  readonly endLine: number;
  readonly words: number;
}

export type ClaimState = 'done' | 'open' | 'not-applicable';

/** The numbers and the outcome that a claim states in words ("0 High/Critical", "Overall Status: Pass", "42 passed"). */
export interface Stated {
  readonly critical?: number;
  readonly high?: number;
  readonly medium?: number;
  readonly low?: number;
  readonly passed?: number;
  readonly failed?: number;
  readonly components?: number;
  readonly coverage?: number;
  readonly outcome?: 'pass' | 'fail';
  /** Commit that the claim names, 7 to 40 hex digits. */
  readonly commit?: string;
}

/** One row or item of section 10: what it says is there (`kinds`, best guess from its label), its state and its links. */
export interface Claim {
  readonly kinds: readonly EvidenceKind[];
  readonly state: ClaimState;
  /** Given reason of a not-applicable claim; absent or empty means that none was given. */
  readonly reason?: string;
  readonly text: string;
  /** Its first line as written (indentation and list mark included, no line break), so that a suggestion can repeat it. */
  readonly source?: string;
  readonly stated: Stated;
  readonly links: readonly Link[];
  readonly at: Place;
}

/** One role of 9.4 with its box; `ticked` is false for an open box, `waived` holds a stated reason for "N/A — reason". */
export interface SignOff {
  readonly role: string;
  readonly ticked: boolean;
  readonly waived?: string;
  readonly name?: string;
  readonly date?: string;
  readonly text: string;
  /** Its line as written (no line break), so that a suggestion can repeat it; several roles can share one. */
  readonly source?: string;
  readonly links: readonly Link[];
  readonly at: Place;
}

/** One entry of 9.6: numbered, dated, a table row or a sub-heading with its body. `text` is plain words. */
export interface Note {
  readonly title: string;
  readonly text: string;
  /** ISO date (yyyy-mm-dd) when the entry has one. */
  readonly date?: string;
  /** Labelled parts ("Rollback: …"), label in lower case, value plain and trimmed. */
  readonly fields: readonly { readonly label: string; readonly value: string; readonly at: Place }[];
  /** Commit hashes that it names, 7 to 40 hex digits in lower case. */
  readonly commits: readonly { readonly sha: string; readonly at: Place }[];
  /** Back-ticked words, in order: identifiers, paths, commands. */
  readonly code: readonly string[];
  readonly links: readonly Link[];
  readonly at: Place;
  readonly endLine: number;
}

/** One question of 9.7 and whether it is answered. `text` is plain words on one line. */
export interface Question {
  readonly text: string;
  readonly state: 'open' | 'closed';
  readonly at: Place;
  /** Its first line as written, so that a suggestion can repeat it. */
  readonly source: string;
}

/** Things about the file that a reader of the verdict should know. */
export type PrdRemarkKind =
  | 'duplicate-section'
  | 'hidden-text'
  | 'bidi'
  | 'zero-width'
  | 'look-alike'
  | 'broken-front-matter'
  | 'too-large'
  | 'deadline'
  | 'not-text';
export interface PrdRemark {
  readonly kind: PrdRemarkKind;
  readonly says: string;
  readonly at: Place;
}

/** A product document as the gate sees it; every place is exact. Nothing in a comment or a code block counts. */
export interface Prd {
  readonly path: string;
  readonly title: string;
  /** Roadmap id from the file name or front matter, e.g. `2.2.1.3`. */
  readonly itemId?: string;
  /** Front matter `status` as written, trimmed; absent when there is none. */
  readonly status?: string;
  readonly frontMatter?: FrontMatter;
  readonly sections: readonly Section[];
  readonly claims: readonly Claim[];
  readonly signOffs: readonly SignOff[];
  readonly notes: readonly Note[];
  /** The questions of 9.7; absent when it has none. */
  readonly questions?: readonly Question[];
  /** Links of the other sections, so that evidence linked from the wrong place can be pointed at. */
  readonly elsewhere: readonly { readonly section: string; readonly link: Link }[];
  readonly placeholders: readonly Placeholder[];
  readonly remarks: readonly PrdRemark[];
}

/** The section numbers that the parser and the rules go by; configuration can rename each. */
export interface SectionNumbers {
  readonly qaArtifacts: string;
  readonly signOffs: string;
  readonly decisions: string;
  readonly questions: string;
  readonly gate: string;
  readonly evidence: string;
}

/** One row of the roadmap table: the item's id, its status and its place. */
export interface RoadmapRow {
  readonly id: string;
  readonly item: string;
  readonly status: string;
  readonly at: Place;
}
