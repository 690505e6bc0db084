import type { Facts } from '../model/facts.ts';
import type { Policy } from '../model/policy.ts';
import type { Prd } from '../model/prd.ts';
import type { Tests } from '../model/reading.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { claimsOf, isWaived, nothing, prdsOf } from './ground/claims.ts';
import { absent, nameOf, type Piece, piecesOf, places } from './ground/pieces.ts';
import { about, listed, many, quote } from './ground/text.ts';

/** Why a report proves no passed tests; undefined when it does. */
function fault(tests: Tests, reading: Piece['reading']): string | undefined {
  const bad = tests.failed + tests.errored;
  if (bad > 0) {
    const words = [
      tests.failed > 0 ? `${tests.failed} failed` : '',
      tests.errored > 0 ? `${tests.errored} with errors` : '',
    ];
    const names = tests.failing.slice(0, 3).map((name) => quote(name));
    const rest = bad - names.length;
    const which = names.length > 0 ? `: ${listed(rest > 0 ? [...names, `${rest} more`] : names, 4)}` : '';
    return `has ${many(bad, 'test')} that did not pass (${words.filter(Boolean).join(', ')})${which}`;
  }
  if (!reading.complete)
    return `is not complete: ${reading.why ? about(reading.why) : 'the tests did not run to their end'}`;
  if (tests.passed > 0) return undefined;
  return tests.skipped > 0 ? `passed no test: all ${tests.skipped} were skipped` : 'holds no test at all';
}

/** Runs linked by a claim about tests or CI: a run that ended well is proof, though it does not say how many tests there were. */
function runs(facts: Facts, prd: Prd): readonly Remark[] {
  return claimsOf(facts)
    .filter((one) => one.prd === prd && one.claim.state !== 'not-applicable')
    .filter(({ claim }) => claim.kinds.includes('tests') || claim.kinds.includes('ci'))
    .flatMap(({ claim, evidence }) => evidence.map((one) => ({ claim, one })))
    .flatMap(({ claim, one }): Remark[] => {
      const { run } = one;
      if (!run || one.resolution.kind !== 'found') return [];
      const name = quote(run.name);
      if (run.conclusion === 'success') {
        const says = `${name} passed; it links no test report, so the number of tests is not known`;
        return [{ outcome: 'pass', says, at: claim.at }];
      }
      if (run.conclusion === undefined && run.status !== 'completed') {
        return [{ outcome: 'waiting', says: `${name} has not ended, so its tests have not passed yet`, at: claim.at }];
      }
      const says = `No tests passed: ${name} ended with ${quote(run.conclusion ?? 'no conclusion')}`;
      return [{ outcome: 'fail', says, at: claim.at }];
    });
}

function judged(facts: Facts, policy: Policy, prd: Prd): readonly Remark[] {
  const reports = piecesOf(facts, prd).flatMap((piece) =>
    piece.reading.kind === 'tests' ? [{ piece, tests: piece.reading.tests }] : [],
  );
  if (reports.length === 0) {
    const required = policy.evidence.required.includes('tests');
    if (!required || isWaived(prd, 'tests')) {
      return nothing(required ? 'Tests are waived with a reason' : 'The policy requires no tests, and none are linked');
    }
    const ran = runs(facts, prd);
    return ran.length > 0 ? ran : absent(facts, policy, prd, ['tests']);
  }
  const wrong = reports.flatMap(({ piece, tests }): Remark[] => {
    const why = fault(tests, piece.reading);
    return why ? [{ outcome: 'fail', says: `${nameOf(piece.one)} ${why}`, ...places(piece) }] : [];
  });
  if (wrong.length > 0) return wrong;
  const sum = (pick: (tests: Tests) => number) => reports.reduce((total, { tests }) => total + pick(tests), 0);
  const [skipped, flaky] = [sum((tests) => tests.skipped), sum((tests) => tests.flaky)];
  const more = [skipped > 0 ? `${skipped} skipped` : '', flaky > 0 ? `${flaky} flaky: passed only when run again` : ''];
  const besides = more.filter(Boolean).join(', ');
  const says = `${many(
    sum((tests) => tests.passed),
    'test',
  )} passed${besides ? ` (${besides})` : ''}`;
  return [{ outcome: 'pass', says }];
}

/** The linked test reports hold tests, ran to their end, and none failed. */
export const rule: Rule = {
  id: 'tests-passed',
  title: 'The tests passed',
  why: 'A report without tests, one that was cut off, and one in which all were skipped are as green as a real one at first sight. So the report is opened: there must be tests, all of them ended, and none failed. The link to a workflow run that passed counts too, though it does not tell how many tests there were.',
  fix: 'Make the tests pass, let them run to their end, and link the new report in section 10',
  section: '10',
  rank: 52,
  setting: 'block',
  check: (facts, policy) => {
    const prds = prdsOf(facts);
    return prds.length === 0
      ? nothing('There is no document that links test reports')
      : prds.flatMap((prd) => judged(facts, policy, prd));
  },
  examples: {
    good: '- [x] Tests: [junit.xml](evidence/junit.xml) with 412 passed and none failed.',
    bad: '- [x] Tests: [junit.xml](evidence/junit.xml), in which no suite was found and so 0 tests ran.',
  },
};
