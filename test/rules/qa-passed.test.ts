import { BACKEND } from '../../src/config/defaults.ts';
import type { Facts } from '../../src/model/facts.ts';
import type { QaPage } from '../../src/model/reading.ts';
import { rule } from '../../src/rules/qa-passed.ts';
import { claim, evidence, facts, reading, withPrd } from '../support/facts.ts';

const path = 'QA/cache/results.md';
const page = (more: Partial<QaPage>, top: object = {}) =>
  facts({ evidence: [evidence({ claim: 5, path, reading: { ...reading.qa(more), ...top } as never })] });
const status = (outcome: 'pass' | 'fail' | 'blocked' | 'open', text: string, line: number) => ({
  outcome,
  text,
  at: { path, line },
});
const row = (name: string, outcome: 'pass' | 'fail' | 'blocked' | 'open', line: number) => ({
  name,
  outcome,
  text: outcome,
  at: { path, line },
});
const told = (given: Facts) => rule.check(given, BACKEND).map(({ outcome, says }) => `${outcome}: ${says}`);

describe('qa-passed', () => {
  const pass = status('pass', 'Overall Status: Pass', 3);
  const cases: readonly (readonly [string, Facts, string])[] = [
    ['pass', page({}), 'pass: QA passed in `QA/cache/results.md` (1 case)'],
    ['pass without cases', page({ cases: [] }), 'pass: QA passed in `QA/cache/results.md`'],
    [
      'fail',
      page({ overall: [status('fail', 'Overall Status: Fail', 3)] }),
      'fail: `QA/cache/results.md` says “Overall Status: Fail”',
    ],
    [
      'pass above, blocked below',
      page({ overall: [pass, status('blocked', 'Blocked — waiting on staging', 40)] }),
      'fail: `QA/cache/results.md` says “Blocked — waiting on staging”',
    ],
    [
      'a failed case under a pass',
      page({ overall: [pass], cases: [row('TC-1', 'pass', 9), row('TC-2', 'fail', 10), row('TC-3', 'open', 11)] }),
      'fail: `QA/cache/results.md` has 2 cases that did not pass: “TC-2” is “fail” and “TC-3” is “open”',
    ],
    ['no overall status', page({ overall: [] }), 'fail: `QA/cache/results.md` states no overall status'],
    [
      'incomplete',
      page({}, { complete: false, why: 'the table is cut off' }),
      'fail: `QA/cache/results.md` is not complete: the table is cut off',
    ],
    ['missing', facts({ evidence: [] }), 'fail: No QA results page is linked'],
    ['no document', facts({ prds: [] }), 'not-applicable: There is no document that links QA results'],
    [
      'waived',
      withPrd({ claims: [claim({ kinds: ['qa'], state: 'not-applicable', reason: 'internal tool', links: [] })] }, []),
      'not-applicable: QA is waived with a reason',
    ],
  ];
  test.each(cases)('%s', (_, given, expected) => expect(told(given)).toEqual([expected]));

  test('the place is the line of the page, and the suggestion adds the status', () => {
    const blocked = page({ overall: [pass, status('blocked', 'Blocked', 40)] });
    expect(rule.check(blocked, BACKEND)[0]).toMatchObject({ at: { path, line: 40 }, also: { line: 115 } });
    expect(rule.check(page({ overall: [] }), BACKEND)[0]).toMatchObject({
      at: { path, line: 1 },
      suggestion: '- Overall Status: Pass',
    });
    expect(rule.check(page({ overall: [], cases: [] }), BACKEND)[0]).not.toHaveProperty('suggestion');
  });
});
