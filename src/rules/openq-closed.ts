import type { Facts } from '../model/facts.ts';
import type { Policy } from '../model/policy.ts';
import type { Prd, Question } from '../model/prd.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { nothing, prdsOf, sectionOf } from './ground/claims.ts';
import { flipsOf, rankOf } from './ground/flips.ts';
import { tickFirst } from './ground/lines.ts';
import { listed, many, quote } from './ground/text.ts';

/** Answers that are told one by one; the rest is counted. */
const MOST = 5;

/** The question's line as it reads once it is answered. */
function closed({ source }: Question): Pick<Remark, 'suggestion'> {
  const line = (tickFirst(source) ?? source).trimEnd();
  // Which cell of a row holds the answer is the table's own affair.
  return line.trimStart().startsWith('|') ? {} : { suggestion: `${line} → <answer, who decided, date>` };
}

function judged(prd: Prd, ready: string | undefined, policy: Policy): readonly Remark[] {
  const { questions: number } = policy.sections;
  const questions = prd.questions ?? [];
  const open = questions.filter((one) => one.state === 'open');
  if (open.length === 0) {
    const at = sectionOf(prd, number)?.at;
    if (questions.length === 0)
      return [
        {
          outcome: at ? 'pass' : 'not-applicable',
          says: at ? `Section ${number} has no open question` : `There is no section ${number} with open questions`,
          ...(at ? { at } : {}),
        },
      ];
    return [
      { outcome: 'pass', says: `${many(questions.length, 'question')} of ${number} closed`, ...(at ? { at } : {}) },
    ];
  }
  const named = open.slice(0, MOST);
  const rest = open.length - named.length;
  if (ready === undefined) {
    const names = listed(
      [...named.slice(0, 3).map((one) => quote(one.text, 60)), ...(open.length > 3 ? [`${open.length - 3} more`] : [])],
      4,
    );
    return [
      {
        outcome: 'fail',
        lenient: true,
        says: `${many(open.length, 'question')} of ${number} to close before the status becomes Ready: ${names}`,
        ...(open[0] ? { at: open[0].at } : {}),
      },
    ];
  }
  const more = rest > 0 ? [{ outcome: 'fail' as const, says: `${rest} more questions of ${number} are open` }] : [];
  return [
    ...named.map(
      (one): Remark => ({
        outcome: 'fail',
        says: `The status is ${quote(ready, 40)}, and a question of ${number} is open: ${quote(one.text, 100)}`,
        at: one.at,
        ...closed(one),
      }),
    ),
    ...more,
  ];
}

/** The status by which a document is at Ready or Done, its own or that of the roadmap; undefined before. */
function readyBy(prd: Prd, facts: Facts, policy: Policy): string | undefined {
  if (rankOf(prd.status, policy) > 0) return prd.status;
  return flipsOf(facts, policy).find((flip) => flip.prd === prd)?.status;
}

/** At Ready every question of 9.7 is answered. */
export const rule: Rule = {
  id: 'openq-closed',
  title: 'No open question at Ready',
  why: 'Ready tells others that they can build on the document. A question that is still open in 9.7 means that what they build on can change, and after the flip nobody looks there any more.',
  fix: 'Answer the question in 9.7 and tick or strike it, or move it out of this item and say where to',
  section: '9.7',
  rank: 68,
  setting: 'block',
  check: (facts, policy) => {
    const prds = prdsOf(facts);
    if (prds.length === 0) return nothing('There is no document with open questions');
    return prds.flatMap((prd) => judged(prd, readyBy(prd, facts, policy), policy));
  },
  examples: {
    good: '- [x] Which lifetime in production? → 30 seconds (Ada L., 2025-08-05), and status: Ready.',
    bad: 'status: Ready, and in 9.7: - [ ] Which lifetime in production?',
  },
};
