import type { Policy } from '../model/policy.ts';
import type { Prd, SignOff } from '../model/prd.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { isReason, nothing, prdsOf, sectionOf } from './ground/claims.ts';
import { groupBy } from './ground/group.ts';
import { heading } from './ground/headings.ts';
import { filledRow, tickAll } from './ground/lines.ts';
import { isRole, requiredRoles, roleLines } from './ground/roles.ts';
import { clause, listed, many, show } from './ground/text.ts';

const isWaived = (signOff: SignOff) => isReason(signOff.waived);
const isOpen = (signOff: SignOff) => !signOff.ticked && !isWaived(signOff);
const roleName = (signOff: SignOff) => show(signOff.role, 40) || 'A role without a name';
const namesOf = (signOffs: readonly SignOff[]) => listed([...new Set(signOffs.map(roleName))], 6);
const SAYS_NA = /(?<![a-z0-9\u00c0-\u1fff])n\s?\/\s?a(?![a-z0-9\u00c0-\u1fff])|not applicable/i;

/** One remark per line of open roles: a line can hold several. */
function openRoles(open: readonly SignOff[], section: string): readonly Remark[] {
  return [...groupBy(open, (signOff) => signOff.at.line).values()].flatMap((roles): Remark[] => {
    const [first] = roles;
    if (!first) return [];
    const bare = roles.some((role) => SAYS_NA.test(role.text.slice(0, 2_000)));
    const blanks = [...(first.name ? [] : ['<name>']), ...(first.date ? [] : ['<yyyy-mm-dd>'])];
    // "(or N/A)" is the template's offer to waive, which a signature does not take.
    const boxes = tickAll(first.source)?.replace(/\s?\((?:or )?n\s?\/\s?a\)/gi, '');
    const ticked = filledRow(boxes ?? first.source, 'Approved', blanks) ?? boxes;
    const dated = roles.every((role) => role.date !== undefined) || ticked?.trimStart().startsWith('|');
    return [
      {
        outcome: 'fail',
        says: `${namesOf(roles)} ${roles.length === 1 ? 'has' : 'have'} not signed off (${section})${bare ? '; "N/A" without a reason is no waiver' : ''}`,
        at: first.at,
        fix: bare
          ? 'Let them tick the box, or write why the role does not apply: "N/A — <reason>"'
          : 'Let them review and tick the box, with name and date',
        ...(ticked ? { suggestion: dated ? ticked : `${ticked} — <name>, <yyyy-mm-dd>` } : {}),
      },
    ];
  });
}

function judged(prd: Prd, policy: Policy): readonly Remark[] {
  const number = policy.sections.signOffs;
  const section = sectionOf(prd, number);
  const required = requiredRoles(policy);
  if (prd.signOffs.length === 0) {
    const lines = roleLines(required);
    return [
      {
        outcome: 'fail',
        says: section
          ? `Section ${number} names no role, so nobody has signed off`
          : `There is no section ${number}, so nobody has signed off`,
        at: section?.at ?? { path: prd.path, line: 1 },
        suggestion: section ? lines : `${heading(number, policy)}\n\n${lines}`,
      },
    ];
  }
  const open = prd.signOffs.filter(isOpen);
  const missing = required.filter((role) => !prd.signOffs.some((signOff) => isRole(signOff, role)));
  const unsigned = prd.signOffs.filter((one) => isWaived(one) && required.some((role) => isRole(one, role)));
  const waived = prd.signOffs.filter((one) => isWaived(one) && !unsigned.includes(one));
  const remarks: Remark[] = [...openRoles(open, number)];
  if (missing.length > 0) {
    remarks.push({
      outcome: 'fail',
      says: `${listed(
        missing.map((role) => role.name),
        6,
      )} ${missing.length === 1 ? 'is' : 'are'} not listed in ${number} and must sign off`,
      at: section?.at ?? prd.signOffs[0]?.at ?? { path: prd.path, line: 1 },
      suggestion: roleLines(missing),
    });
  }
  for (const one of unsigned) {
    const says = `${roleName(one)} must sign off and cannot be waived (${number} says: N/A, ${clause(one.waived ?? '', 80)})`;
    remarks.push({ outcome: 'fail', says, at: one.at });
  }
  const notes = waived.map(
    (one): Remark => ({
      outcome: 'not-applicable',
      says: `${roleName(one)} is waived: ${clause(one.waived ?? '', 120)}`,
      at: one.at,
    }),
  );
  if (remarks.length > 0) return [...remarks, ...notes];
  const signed = prd.signOffs.filter((one) => one.ticked && !isWaived(one));
  const outcome = signed.length > 0 ? 'pass' : 'fail';
  const says = `${many(signed.length, 'role')} signed off: ${namesOf(signed)}`;
  return [
    { outcome, says: signed.length > 0 ? says : `Nobody has signed off in ${number}: every role is waived` },
    ...notes,
  ];
}

/** Every role listed in 9.4 has signed, and every required role is listed. */
export const rule: Rule = {
  id: 'signoffs-complete',
  title: 'Everybody has signed off',
  why: 'A sign-off is the word of a person that their part was looked at. An open box means that somebody was asked and has not answered yet.',
  fix: 'Let each role review and tick its box in 9.4 with name and date; a role that does not apply says "N/A — <reason>"',
  section: '9.4',
  rank: 20,
  setting: 'block',
  unwaivable: 'nobody can sign for somebody else',
  check: (facts, policy) => {
    const prds = prdsOf(facts);
    return prds.length === 0 ? nothing('There is no document to sign') : prds.flatMap((prd) => judged(prd, policy));
  },
  examples: {
    good: '- [x] QA — scenarios confirmed — Ada L., 2026-02-03\n- [ ] CTO — N/A — no change of architecture',
    bad: '- [ ] QA — scenarios confirmed\n- [ ] CTO (or N/A)',
  },
};
