import type { Facts } from '../model/facts.ts';
import type { Policy } from '../model/policy.ts';
import type { Prd } from '../model/prd.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { resultFinder } from './ground/case-ids.ts';
import { isWaived, nothing, prdsOf } from './ground/claims.ts';
import { nameOf, piecesOf } from './ground/pieces.ts';
import { calledBy, isEmpty, noCases, rowOf } from './ground/qa-cases.ts';
import { listed, many, quote } from './ground/text.ts';

function judged(facts: Facts, policy: Policy, prd: Prd): readonly Remark[] {
  const pieces = piecesOf(facts, prd).filter((piece) => piece.reading.kind === 'qa');
  if (pieces.length === 0)
    return nothing(isWaived(prd, 'qa') ? 'QA is waived with a reason' : 'There are no QA results yet');
  const pages = (facts.testCases ?? []).filter((one) => one.prd === prd.path);
  const cases = pages.flatMap((one) => (one.kind === 'read' ? one.cases : []));
  if (cases.length === 0) return [noCases(facts, policy, pieces, pages)];
  const qa = pieces.flatMap(({ reading }) => (reading.kind === 'qa' ? [reading.qa] : []));
  const names = qa.flatMap((one) => [...one.cases.map((result) => result.name), ...(one.left ?? [])]);
  const isThere = resultFinder(names);
  const results = listed(pieces.map(({ one }) => nameOf(one)));
  const open = cases.filter((one) => !isThere(one));
  const empty = qa.flatMap((one) => one.cases.filter(isEmpty));
  const told: Remark[] = [];
  const [first] = open;
  if (first) {
    const count =
      open.length === cases.length
        ? `none of the ${many(cases.length, 'test case')} has`
        : `${open.length} of ${many(cases.length, 'test case')} ${open.length === 1 ? 'has' : 'have'} no`;
    told.push({
      outcome: 'fail',
      says: `In ${results} ${count}${open.length === cases.length ? ' a' : ''} result: ${listed(open.map(calledBy))}`,
      at: first.at,
      fix: 'Give each of them a row with its result, or mark it N/A with the reason',
      suggestion: open.slice(0, 20).map(rowOf).join('\n'),
    });
  }
  const [blank] = empty;
  if (blank)
    told.push({
      outcome: 'fail',
      says: `${many(empty.length, 'row')} of the QA results without a result: ${listed(empty.map((one) => quote(one.name, 60)))}`,
      at: blank.at,
    });
  if (told.length > 0) return told;
  return [
    {
      outcome: 'pass',
      says: `${cases.length === 1 ? 'The test case has' : `All ${cases.length} test cases have`} a result`,
    },
  ];
}

/** Test cases were there before the results, and every one of them has a result. */
export const rule: Rule = {
  id: 'qa-ready',
  title: 'Every test case has a result',
  why: 'A page that says Pass over the cases that were run says nothing about those that were not. Only against the list that was written before can anybody see what is missing. Where the document names no test cases and none lie beside the results it is advice: they may be kept in another tool.',
  fix: 'Write the test cases before testing, name their page in 7.3, and give every one of them a row with its result',
  section: '7.3',
  rank: 54,
  setting: 'block',
  check: (facts, policy) => {
    const prds = prdsOf(facts);
    return prds.length === 0
      ? nothing('There is no document that links QA results')
      : prds.flatMap((prd) => judged(facts, policy, prd));
  },
  examples: {
    good: 'test-cases.md lists TC-1 to TC-5, and test-results-2025-08-12.md has a row with a result for each.',
    bad: 'test-results-2025-08-12.md says Pass over four rows; TC-5 of test-cases.md is not among them.',
  },
};
