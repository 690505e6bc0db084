import type { Facts } from '../model/facts.ts';
import type { Policy } from '../model/policy.ts';
import type { Prd } from '../model/prd.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { isWaived, nothing, prdsOf } from './ground/claims.ts';
import { absent, nameOf, piecesOf } from './ground/pieces.ts';
import { qaFault } from './ground/qa.ts';
import { listed, many } from './ground/text.ts';

function judged(facts: Facts, policy: Policy, prd: Prd): readonly Remark[] {
  const pages = piecesOf(facts, prd).flatMap((piece) =>
    piece.reading.kind === 'qa' ? [{ piece, reading: piece.reading }] : [],
  );
  if (pages.length === 0) {
    const required = policy.evidence.required.includes('qa');
    if (required && !isWaived(prd, 'qa')) return absent(facts, policy, prd, ['qa']);
    return nothing(required ? 'QA is waived with a reason' : 'The policy requires no QA page, and none is linked');
  }
  const wrong = pages.flatMap(({ piece, reading }): Remark[] => {
    const fault = qaFault(reading);
    if (!fault) return [];
    const top = piece.one.path ? { path: piece.one.path, line: 1 } : piece.claim.at;
    const bare = reading.qa.overall.length === 0 && reading.qa.cases.length > 0;
    const mend = bare && fault.says.startsWith('states') ? { suggestion: '- Overall Status: Pass' } : {};
    return [
      {
        outcome: 'fail',
        says: `${nameOf(piece.one)} ${fault.says}`,
        at: fault.at ?? top,
        also: piece.claim.at,
        ...mend,
      },
    ];
  });
  if (wrong.length > 0) return wrong;
  const cases = pages.reduce((sum, { reading }) => sum + reading.qa.cases.length, 0);
  const names = listed(pages.map(({ piece }) => nameOf(piece.one)));
  return [{ outcome: 'pass', says: `QA passed in ${names}${cases > 0 ? ` (${many(cases, 'case')})` : ''}` }];
}

/** The QA results page says Pass, and so does every case on it. */
export const rule: Rule = {
  id: 'qa-passed',
  title: 'QA passed',
  why: 'The QA page is where a person says that the work does what it should. Its overall status must be a pass, and a case that failed, is blocked or was never run means that it is not.',
  fix: 'Finish or mend the open cases, run them again, and set the overall status of the QA page to what they show',
  section: '10',
  rank: 53,
  setting: 'block',
  check: (facts, policy) => {
    const prds = prdsOf(facts);
    return prds.length === 0
      ? nothing('There is no document that links QA results')
      : prds.flatMap((prd) => judged(facts, policy, prd));
  },
  examples: {
    good: 'overall_status: Pass, and a table of cases in which every result is Pass.',
    bad: '- Overall Status: Pass, and further down: | TC-07 | Export | Blocked — waiting on staging |',
  },
};
