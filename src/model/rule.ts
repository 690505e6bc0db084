import type { Facts } from './facts.ts';
import type { Place } from './place.ts';
import type { Policy, RuleSetting } from './policy.ts';

export const OUTCOMES = ['fail', 'unknown', 'waiting', 'pass', 'not-applicable'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One answer of a rule: a sentence (what is wrong, where), a place, and where possible the text to paste. */
export interface Remark {
  readonly outcome: Outcome;
  /** Plain words, one sentence, no final full stop, no line break. */
  readonly says: string;
  readonly at?: Place;
  /** Second place of a contradiction. */
  readonly also?: Place;
  /** What to do next, when it is more exact than the rule's own `fix`. */
  readonly fix?: string;
  /** Exact text that would make it pass, ready to paste. */
  readonly suggestion?: string;
  /** Names under which `ready-gate waive` takes what it is about, where the rule's id is not the name. */
  readonly waive?: readonly string[];
  /** Only somewhere else can tell (GitHub, a missing configuration): told as advice, unless the check is strict. */
  readonly lenient?: true;
}

/** A rule: pure, facts and policy in, remarks out. Its texts feed every way of telling. No remark at all counts as `unknown`. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  /** PRD section that it belongs to (default numbering), e.g. `9.4`; '' for the document or the change as a whole. */
  readonly section: string;
  /** What to mend first: remarks of a lower rank are told first. 10 document, 20 sign-offs, 30 claims, 40 evidence, 50 results, 60 notes, 70 flip. */
  readonly rank: number;
  readonly setting: RuleSetting;
  /** Why no waiver may excuse it as a whole: the rest of a sentence. Absent: one may. */
  readonly unwaivable?: string;
  readonly check: (facts: Facts, policy: Policy) => readonly Remark[];
  /** Also asked about a change that is outside of `appliesTo`, where it touches the gate itself. */
  readonly everywhere?: true;
  /** Two short examples for the docs page. */
  readonly examples: { readonly good: string; readonly bad: string };
}
