import type { Facts } from '../model/facts.ts';
import type { Handoff, Policy, Role } from '../model/policy.ts';
import type { SignOff } from '../model/prd.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { isReason, nothing, prdsOf } from './ground/claims.ts';
import { isMapped } from './ground/holders.ts';
import { tickFirst } from './ground/lines.ts';
import { isRole, roleLines, rolesAmong, rolesCalled } from './ground/roles.ts';
import { clause, listed, show } from './ground/text.ts';
import { type Due, dueFor } from './ground/triggers.ts';

/** The sign-offs of a role by any of its names; for "FE/BE" also those of FE and of BE. */
function signOffsOf(name: string, role: Role, all: readonly SignOff[], policy: Policy): readonly SignOff[] {
  const roles = [role, ...rolesAmong(name, policy.roles)];
  return all.filter((one) => roles.some((known) => isRole(one, known)));
}

/** The open line of a role, ticked, with what is left to fill in. */
function ticked({ source, date }: SignOff): string | undefined {
  const line = tickFirst(source);
  return line === undefined || date !== undefined || line.startsWith('|') ? line : `${line} — <name>, <yyyy-mm-dd>`;
}

function judged(name: string, handoff: Handoff, due: Due, facts: Facts, policy: Policy): Remark {
  const number = policy.sections.signOffs;
  const role = rolesCalled(name, policy.roles)[0] ?? { name, aliases: [], required: false };
  const prds = due.prd ? [due.prd] : prdsOf(facts);
  const all = signOffsOf(
    name,
    role,
    prds.flatMap((prd) => prd.signOffs),
    policy,
  );
  const who = show(role.name, 40);
  const tail = `(hand-off ${show(handoff.name, 60)})`;
  if (all.some((one) => one.ticked && !isReason(one.waived)))
    return { outcome: 'pass', says: `${show(handoff.name, 60)} to ${who}` };
  const waived = all.find((one) => isReason(one.waived));
  if (waived && !role.required) {
    const says = `${due.says}, and ${who} is waived: ${clause(waived.waived ?? '', 120)} ${tail}`;
    return { outcome: 'not-applicable', says, at: waived.at };
  }
  const [open] = all;
  if (open) {
    const verb = waived ? 'must sign in' : 'has not signed in';
    const line = waived ? undefined : ticked(open);
    const says = `${due.says}, and ${who} ${verb} ${number} ${tail}`;
    return { outcome: 'fail', says, at: open.at, also: due.at, ...(line ? { suggestion: line } : {}) };
  }
  const section = prds.flatMap((prd) => prd.sections).find((one) => one.number === number);
  const at = { at: section?.at ?? due.at, also: due.at, suggestion: roleLines([role]) };
  const says = `${due.says}, and ${number} does not list ${who}`;
  if (role.required || isMapped(role)) return { outcome: 'fail', says: `${says} ${tail}`, ...at };
  return {
    outcome: 'unknown',
    says: `${says}; whether there is such a role cannot be told, since nobody is mapped to it ${tail}`,
    fix: `List the role in ${number} and let it sign, or take it out of the hand-off in the configuration`,
    lenient: true,
    ...at,
  };
}

function check(facts: Facts, policy: Policy): readonly Remark[] {
  if (prdsOf(facts).length === 0) return nothing('There is no document in which a hand-off could be signed');
  const told = policy.handoffs.flatMap((handoff) => {
    const due = dueFor(handoff, facts, policy);
    // One file is enough to name for each role; each document has its own QA.
    const asked = due.filter(
      (one, at) => one.prd !== undefined || at === due.findIndex((two) => two.prd === undefined),
    );
    return asked.flatMap((one) => handoff.roles.map((name) => judged(name, handoff, one, facts, policy)));
  });
  const passed = [...new Set(told.filter(({ outcome }) => outcome === 'pass').map(({ says }) => says))];
  const rest = told.filter(({ outcome }) => outcome !== 'pass');
  const pass: readonly Remark[] =
    passed.length > 0 ? [{ outcome: 'pass', says: `Handed over: ${listed(passed, 6)}` }] : [];
  const gap = facts.gaps.find(({ about }) => about === 'files');
  const unsure: readonly Remark[] =
    gap && policy.handoffs.length > 0
      ? [{ outcome: 'unknown', says: `What has to be handed over cannot be told: ${clause(gap.why)}` }]
      : [];
  const all = [...rest, ...pass, ...unsure];
  return all.length > 0 ? all : nothing('The change touches nothing that is handed over');
}

/** Whoever has to take something over has signed for it. */
export const rule: Rule = {
  id: 'handoffs-made',
  title: 'What changes hands is signed for',
  why: 'A contract reaches the frontend, a migration reaches whoever runs the release, and code that decides who may do what reaches security. When such a file changes, the role that has to live with it signs in 9.4 like the others, so that it hears of it before and not after.',
  fix: 'List the role in 9.4 and let it review and tick its box; `handoffs` in the configuration says who takes what over',
  section: '9.4',
  rank: 26,
  setting: 'block',
  unwaivable: 'nobody can sign for somebody else',
  check,
  examples: {
    good: '`db/migrations/0042_add_email.sql` is new, and 9.4 has: - [x] SRE/DevOps — runs before the deployment — Ada L., 2026-03-02',
    bad: '`db/migrations/0042_add_email.sql` is new, and 9.4 has: - [ ] SRE/DevOps',
  },
};
