import type { Facts } from '../../model/facts.ts';
import type { Severity } from '../../model/kinds.ts';
import type { Policy } from '../../model/policy.ts';
import type { Rule } from '../../model/rule.ts';
import type { Waiver, WaiverAnswer } from '../../model/waiver.ts';
import { ownerApproval } from '../../rules/ground/owners.ts';
import { clause, code, listed, many, show } from '../../rules/ground/text.ts';

const DAY = 86_400_000;

/** What of this change a waiver is about. */
export interface Met {
  readonly count: number;
  /** The first of them by name. */
  readonly names: readonly string[];
  /** The worst of them; absent for what has no severity. */
  readonly worst?: Severity;
  /** Names of the findings that one fingerprint stands for, where it stands for several. */
  readonly several?: readonly string[];
}

export const NOTHING: Met = { count: 0, names: [] };

const startOf = (day: string) => Date.parse(`${day}T00:00:00Z`);
/** The first moment after a day, as an ISO time. */
export const endOf = (day: string) => new Date(startOf(day) + DAY).toISOString();
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

const same = (a: string, b: string | undefined) => b !== undefined && a.toLowerCase() === b.toLowerCase();

/** The most days that a waiver may last, for what it is about. */
export function longest(worst: Severity | undefined, { waivers: { days } }: Policy): number {
  if (worst === 'critical') return days.critical;
  return worst === 'high' ? days.high : days.other;
}

type Refused = NonNullable<WaiverAnswer['refused']>;

/** Whether an owner of the file who is not the author stands behind what the change proposes. */
function unapproved({ people, change, waivers }: Facts): Refused | undefined {
  const path = waivers?.path ?? '';
  const fix = `Have an owner of ${path} who is not the author approve the pull request, or merge the waiver first`;
  if (people?.kind !== 'known') {
    const why = people && !people.local ? `: ${clause(people.why)}` : '';
    const says = `this change brings it; it counts once an owner of ${code(path)} approves it on GitHub${why}`;
    return { kind: 'unapproved', says, fix, unsure: true };
  }
  const author = people.author ?? change.pullRequest?.author?.login;
  const answer = ownerApproval(path, { ...people, ...(author === undefined ? {} : { author }) });
  if (answer.outcome === 'pass') return undefined;
  const says = `this change brings it, and ${answer.says}`;
  return { kind: 'unapproved', says, fix, ...(answer.outcome === 'unknown' ? { unsure: true as const } : {}) };
}

/** Why a waiver may not count at all, whatever it is for. */
function improper({ owner, approvedBy, created, expires }: Waiver, now: number): Refused | undefined {
  if (same(owner, approvedBy))
    return {
      kind: 'self-approved',
      says: `${show(owner, 40)} owns it and approved it`,
      fix: 'Have somebody else than its owner approve it, and write them under `approvedBy`',
    };
  if (startOf(expires) < startOf(created))
    return { kind: 'backwards', says: `it expires on ${expires}, before it was created on ${created}` };
  if (startOf(created) > now) return { kind: 'not-yet', says: `it counts only from ${created} on` };
  if (startOf(expires) + DAY <= now)
    return {
      kind: 'expired',
      says: `it expired on ${expires}`,
      fix: 'Mend what it excused, or have it approved anew with new days',
    };
  return undefined;
}

/** Why a waiver does not count, or undefined when it does. */
export function refusalOf(
  waiver: Waiver,
  {
    facts,
    policy,
    rules,
    met,
    proposed,
  }: {
    readonly facts: Facts;
    readonly policy: Policy;
    readonly rules: readonly Rule[];
    readonly met: Met;
    readonly proposed: boolean;
  },
): Refused | undefined {
  const { of, created, expires, approvedBy } = waiver;
  const never = of.kind === 'rule' ? rules.find(({ id }) => id === of.rule)?.unwaivable : undefined;
  if (of.kind === 'rule' && never !== undefined)
    return {
      kind: 'never',
      says: `${code(of.rule, 60)} is never waived: ${never}`,
      fix: 'Delete the entry',
    };
  const found = improper(waiver, Date.parse(facts.now));
  if (found) return found;
  const most = longest(met.worst, policy);
  const lasts = Math.round((startOf(expires) - startOf(created)) / DAY);
  if (lasts > most) {
    const what = most === policy.waivers.days.other ? 'a waiver of this kind' : `one for something ${met.worst}`;
    return {
      kind: 'too-long',
      says: `it lasts ${many(lasts, 'day')}, and ${what} may last ${most} (waivers.days)`,
      fix: `Let it expire on ${dayOf(startOf(created) + most * DAY)} at the latest`,
    };
  }
  if (met.several)
    return {
      kind: 'ambiguous',
      says: `its fingerprint is that of several findings: ${listed(met.several)}`,
      fix: 'Name the one that is meant with `of` (its rule) and `path` (its file)',
    };
  if (!proposed) return undefined;
  const { people, change } = facts;
  const author = (people?.kind === 'known' ? people.author : undefined) ?? change.pullRequest?.author?.login;
  if (same(approvedBy, author))
    return {
      kind: 'self-approved',
      says: `${show(approvedBy, 40)} approved it and is the author of this change`,
      fix: 'Have somebody else approve it, and write them under `approvedBy`',
    };
  return unapproved(facts);
}
