import type { Policy } from '../model/policy.ts';
import type { Prd } from '../model/prd.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { nothing, prdsOf, sectionOf } from './ground/claims.ts';
import { hasRollback, rollbackText } from './ground/rollback.ts';
import { quote } from './ground/text.ts';

function judged(prd: Prd, policy: Policy): readonly Remark[] {
  const claim = prd.claims.find((one) => one.state === 'done' && one.kinds.includes('rollback'));
  if (!claim) return [];
  const number = policy.sections.decisions;
  const good = prd.notes.find(hasRollback);
  if (good) return [{ outcome: 'pass', says: `Rollback is noted in ${number}`, at: good.at }];
  const weak = prd.notes.find((note) => rollbackText(note) !== '');
  const section = sectionOf(prd, number);
  const why = weak
    ? `${number} names no exact step: ${quote(rollbackText(weak))}`
    : section
      ? `${number} has none`
      : `there is no section ${number}`;
  const also = weak?.at ?? section?.at;
  return [
    {
      outcome: 'fail',
      says: `Rollback is ticked, but ${why}`,
      at: claim.at,
      ...(also ? { also } : {}),
      suggestion: `${prd.notes.length + 1}. Rollback: <exact command or down file; for what cannot be undone, the compensating step>`,
    },
  ];
}

/** Where section 10 ticks the rollback, 9.6 really has one. */
export const rule: Rule = {
  id: 'rollback-noted',
  title: 'The ticked rollback is there',
  why: 'The box in section 10 says that the way back is written down. Whoever needs it in a hurry looks into 9.6 and must find steps there, not a plan to find some.',
  fix: 'Write the exact steps into 9.6: a command, a statement, a down file or a switch; "revert the PR" alone is none',
  section: '9.6',
  rank: 62,
  setting: 'block',
  check: (facts, policy) => {
    const remarks = prdsOf(facts).flatMap((prd) => judged(prd, policy));
    return remarks.length > 0 ? remarks : nothing(`Section ${policy.sections.evidence} ticks no rollback`);
  },
  examples: {
    good: '- [x] Rollback steps noted in 9.6, and 9.6 says: Rollback: `helm rollback query 41`',
    bad: '- [x] Rollback steps noted in 9.6, and 9.6 is empty.',
  },
};
