import { summarise } from './judge/summary.ts';
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

/** Applies the rules to the facts: same facts and policy, same verdict. Findings come in the order in which to mend them. */
export function judge(facts: Facts, policy: Policy, rules: readonly Rule[] = allRules): Verdict {
  if (facts.outOfScope !== undefined) return outside(facts.outOfScope, facts, policy, rules);
  const ranks = new Map(rules.map((rule) => [rule.id, rule.rank]));
  const weight = (finding: Finding) =>
    (finding.severity === 'block' ? 0 : 10_000) +
    OUTCOMES.indexOf(finding.outcome) * 1_000 +
    (ranks.get(finding.rule) ?? 0);
  const findings = rules
    .flatMap((rule) => findingsOf(rule, facts, policy))
    .map((finding, at) => ({ finding, at, weight: weight(finding) }))
    .sort((a, b) => a.weight - b.weight || a.at - b.at)
    .map(({ finding }) => finding);
  const state = stateOf(findings);
  return { state, summary: summarise(state, findings), findings, counts: countsOf(findings) };
}
