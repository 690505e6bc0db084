import { firstLapse } from './judge/lapse.ts';
import { summarise } from './judge/summary.ts';
import { withNames } from './judge/waiving/names.ts';
import { usedWaivers, type Waiving, waive, waiveRules } from './judge/waiving/waive.ts';
import type { Facts } from './model/facts.ts';
import type { Policy } from './model/policy.ts';
import { OUTCOMES, type Outcome, type Remark, type Rule } from './model/rule.ts';
import type { Finding, State, Verdict } from './model/verdict.ts';
import { rules as allRules } from './rules/index.ts';

/** Answers of one rule. A rule that throws or says nothing could not be answered, which never passes. */
function ask(rule: Rule, facts: Facts, policy: Policy): readonly Remark[] {
  try {
    const remarks = rule.check(facts, policy);
    if (remarks.length > 0) return remarks;
    return [{ outcome: 'unknown', says: `${rule.title}: the rule gave no answer` }];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [{ outcome: 'unknown', says: `${rule.title}: the rule failed (${why})` }];
  }
}

function findingsOf(rule: Rule, facts: Facts, policy: Policy): Finding[] {
  const setting = policy.rules[rule.id] ?? rule.setting;
  if (setting === 'off') return [];
  return ask(rule, facts, policy).map(({ lenient, ...remark }) => {
    const told = remark.outcome === 'fail' || remark.outcome === 'unknown';
    const fix = remark.fix ?? (told ? rule.fix : undefined);
    return {
      ...remark,
      rule: rule.id,
      title: rule.title,
      section: rule.section,
      severity: lenient && !facts.strict ? 'advise' : setting,
      ...(fix ? { fix } : {}),
    };
  });
}

/** State of all blocking answers: the worst one decides, and none at all is never ready. */
function stateOf(findings: readonly Finding[]): State {
  const blocking = findings.filter((finding) => finding.severity === 'block');
  const has = (outcome: Outcome) => blocking.some((finding) => finding.outcome === outcome);
  if (has('fail')) return 'not-ready';
  if (has('unknown') || !has('pass')) return 'cannot-tell';
  return has('waiting') ? 'waiting' : 'ready';
}

/** The rules that are on under a policy: those that were asked for a verdict. */
export function askedRules(policy: Policy, rules: readonly Rule[] = allRules): readonly Rule[] {
  return rules.filter((rule) => (policy.rules[rule.id] ?? rule.setting) !== 'off');
}

/** Number of findings of each outcome. */
const countsOf = (findings: readonly Finding[]) =>
  Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, findings.filter((finding) => finding.outcome === outcome).length]),
  ) as Record<Outcome, number>;

/**
 * Verdict on a change that the gate is not about: it passes, and says why nothing was looked at. Where it touches the gate
 * itself, the rules about that are asked all the same: `appliesTo` leaves files to their owners, not the gate to anybody.
 */
function outside(why: string, facts: Facts, policy: Policy, rules: readonly Rule[]): Verdict {
  const applies: Finding = {
    rule: 'applies-to',
    title: 'The gate is about this change',
    section: '',
    severity: 'block',
    outcome: 'not-applicable',
    says: why,
  };
  const asked = (facts.gateFiles ?? []).length > 0 ? rules.filter((rule) => rule.everywhere) : [];
  const told = asked.flatMap((rule) => findingsOf(rule, facts, policy));
  const state = told.some((finding) => finding.severity === 'block') ? stateOf(told) : 'ready';
  const findings = state === 'ready' ? [applies, ...told] : [...told, applies];
  return {
    state,
    summary: summarise(state, state === 'ready' ? [applies] : told),
    findings,
    counts: countsOf(findings),
  };
}

/** The rules that hold the waivers: they are asked last, when it is known what became of each. */
const LAST: ReadonlySet<string> = new Set(['waivers-valid', 'waivers-used']);

/** What the waivers close, told under the rule that would have failed, where that rule is asked. */
function closedFindings(closed: Waiving['closed'], rules: readonly Rule[], policy: Policy): readonly Finding[] {
  return closed.flatMap((one) => {
    const rule = askedRules(policy, rules).find(({ id }) => id === one.rule);
    if (!rule) return [];
    const severity = (policy.rules[rule.id] ?? rule.setting) === 'advise' ? 'advise' : 'block';
    return [{ ...one, title: rule.title, section: rule.section, severity, outcome: 'not-applicable' as const }];
  });
}

/** Asks every rule, with what the waivers close out of their sight. */
function askAll(facts: Facts, policy: Policy, rules: readonly Rule[]) {
  const { facts: seen, closed, known } = waive(facts, policy, rules);
  const first = rules.filter(({ id }) => !LAST.has(id)).flatMap((rule) => findingsOf(rule, seen, policy));
  const { findings, answers } = waiveRules(first, known);
  const last = seen.waivers ? { ...seen, waivers: { ...seen.waivers, answers } } : seen;
  const rest = rules.filter(({ id }) => LAST.has(id)).flatMap((rule) => findingsOf(rule, last, policy));
  const named = [...findings, ...rest].map((one) => withNames(one, facts, rules));
  return { findings: [...named, ...closedFindings(closed, rules, policy)], waivers: usedWaivers(answers) };
}

/** Applies the rules to the facts: same facts and policy, same verdict. Findings come in the order in which to mend them. */
export function judge(facts: Facts, policy: Policy, rules: readonly Rule[] = allRules): Verdict {
  if (facts.outOfScope !== undefined) return outside(facts.outOfScope, facts, policy, rules);
  const places = new Map(rules.map((rule, at) => [rule.id, { rank: rule.rank, at }]));
  const weight = (finding: Finding) =>
    (finding.severity === 'block' ? 0 : 10_000) +
    OUTCOMES.indexOf(finding.outcome) * 1_000 +
    (places.get(finding.rule)?.rank ?? 0);
  const { findings: told, waivers } = askAll(facts, policy, rules);
  const findings = told
    .map((finding) => ({ finding, at: places.get(finding.rule)?.at ?? 0, weight: weight(finding) }))
    .sort((a, b) => a.weight - b.weight || a.at - b.at)
    .map(({ finding }) => finding);
  const counts = Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, findings.filter((finding) => finding.outcome === outcome).length]),
  ) as Record<Outcome, number>;
  const state = stateOf(findings);
  const validUntil = firstLapse(facts, waivers);
  return {
    state,
    summary: summarise(state, findings, waivers),
    findings,
    counts,
    ...(validUntil === undefined ? {} : { validUntil }),
    ...(waivers.length > 0 ? { waivers } : {}),
  };
}
