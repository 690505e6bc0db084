import type { Facts } from './facts.ts';
import type { Place } from './place.ts';
import type { Policy, PolicySource } from './policy.ts';
import type { Outcome, Remark, Rule } from './rule.ts';

/** A remark of a rule that is on, with the rule's severity and its fix filled in. */
export interface Finding extends Remark {
  readonly rule: string;
  readonly title: string;
  readonly section: string;
  readonly severity: 'block' | 'advise';
  /** The waiver that excuses it, and until when (ISO time); then its outcome is `not-applicable`. */
  readonly waived?: { readonly id: string; readonly until: string };
  /** Names under which `ready-gate waive` takes what it is about; absent when it can't be waived. */
  readonly waive?: readonly string[];
}

/** A waiver that a verdict rests on. */
export interface UsedWaiver {
  readonly id: string;
  /** ISO time from which on it no longer counts. */
  readonly until: string;
  /** What it excuses, in words: `GHSA-35jh-r3h4-6jhm in lodash@4.17.20`. */
  readonly says: string;
  readonly reason: string;
  readonly owner: string;
  readonly approvedBy: string;
  /** Findings that it excused. */
  readonly findings: number;
  readonly at: Place;
  readonly link?: string;
}

export type State = 'ready' | 'not-ready' | 'waiting' | 'cannot-tell';

/** Exit code of each state (design: outcomes that tell the truth); 2 is kept for usage and configuration. */
export const EXIT_CODES: Readonly<Record<State, 0 | 1 | 3 | 4>> = {
  ready: 0,
  'not-ready': 1,
  waiting: 3,
  'cannot-tell': 4,
};

/** The verdict: what to mend first comes first in `findings`; `summary` has at most 140 characters. */
export interface Verdict {
  readonly state: State;
  readonly summary: string;
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Outcome, number>>;
  /** First moment (ISO time) at which a waiver, an artifact or other evidence that it rests on lapses; absent when nothing does. */
  readonly validUntil?: string;
  /** Waivers that it used, in the order of their file; absent when it used none. */
  readonly waivers?: readonly UsedWaiver[];
}

/** Everything that a way of telling may show. */
export interface Report {
  readonly tool: { readonly name: string; readonly version: string };
  readonly facts: Facts;
  readonly policy: Policy;
  readonly policySource: PolicySource;
  readonly verdict: Verdict;
  /** Texts of the rules that were asked, for formats that describe them. */
  readonly rules?: readonly Pick<Rule, 'id' | 'title' | 'why' | 'fix' | 'section'>[];
}

/** One way of telling: the report as text. Pure; `colour` only matters on a terminal. */
export interface Teller {
  readonly id: string;
  readonly title: string;
  readonly tell: (report: Report, options: { readonly colour: boolean; readonly width: number }) => string;
}
