import { BACKEND } from '../../src/config/defaults.ts';
import type { Facts } from '../../src/model/facts.ts';
import { rule } from '../../src/rules/tests-passed.ts';
import { claim, evidence, facts, link, reading, withPrd } from '../support/facts.ts';

const tests = (more: object, top: object = {}) => {
  const totals = { passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0, failing: [], ...more };
  return facts({ evidence: [evidence({ reading: reading.tests({ tests: totals, ...top }) })] });
};
const run = (more: object, kinds = ['tests'] as const) => {
  const one = evidence({ run: { name: 'CI / test', status: 'completed', ...more } });
  const { reading: _, path: __, ...bare } = one;
  return withPrd(
    { claims: [claim({ kinds: [...kinds], links: [link('https://github.com/acme/query/actions/runs/1')] })] },
    [bare],
  );
};
const told = (given: Facts, policy = BACKEND) =>
  rule.check(given, policy).map(({ outcome, says }) => `${outcome}: ${says}`);

describe('tests-passed', () => {
  const cases: readonly (readonly [string, Facts, string])[] = [
    ['passed', tests({ passed: 42 }), 'pass: 42 tests passed'],
    ['one', tests({ passed: 1 }), 'pass: 1 test passed'],
    [
      'skipped and flaky are told',
      tests({ passed: 4, skipped: 2, flaky: 1 }),
      'pass: 4 tests passed (2 skipped, 1 flaky: passed only when run again)',
    ],
    ['no test', tests({}), 'fail: `evidence/tests.xml` holds no test at all'],
    ['all skipped', tests({ skipped: 3 }), 'fail: `evidence/tests.xml` passed no test: all 3 were skipped'],
    [
      'incomplete',
      tests({ passed: 3 }, { complete: false, why: 'the suite `a` failed to load.' }),
      'fail: `evidence/tests.xml` is not complete: the suite `a` failed to load',
    ],
    [
      'failed without names',
      tests({ passed: 9, failed: 1 }),
      'fail: `evidence/tests.xml` has 1 test that did not pass (1 failed)',
    ],
    [
      'failed and errored, three by name',
      tests({ passed: 9, failed: 3, errored: 2, failing: ['a', 'b', 'c', 'd', 'e'] }),
      'fail: `evidence/tests.xml` has 5 tests that did not pass (3 failed, 2 with errors): “a”, “b”, “c” and 2 more',
    ],
    ['no document', facts({ prds: [] }), 'not-applicable: There is no document that links test reports'],
    ['nothing linked', facts({ evidence: [] }), 'fail: No test report is linked'],
    [
      'a run that passed',
      run({ conclusion: 'success' }),
      'pass: “CI / test” passed; it links no test report, so the number of tests is not known',
    ],
    ['a run that failed', run({ conclusion: 'failure' }), 'fail: No tests passed: “CI / test” ended with “failure”'],
    ['a skipped run', run({ conclusion: 'skipped' }), 'fail: No tests passed: “CI / test” ended with “skipped”'],
    [
      'a run that is going',
      run({ status: 'in_progress' }),
      'waiting: “CI / test” has not ended, so its tests have not passed yet',
    ],
    ['a run without a conclusion', run({}), 'fail: No tests passed: “CI / test” ended with “no conclusion”'],
    [
      'a run under a claim about something else',
      run({ conclusion: 'success' }, ['sast'] as never),
      'fail: No test report is linked',
    ],
    [
      'waived',
      withPrd({ claims: [claim({ state: 'not-applicable', reason: 'documents only', links: [] })] }, []),
      'not-applicable: Tests are waived with a reason',
    ],
    [
      'an unknown report',
      facts({
        evidence: [
          { ...evidence({ resolution: { kind: 'unknown', why: 'rate limit' } }), reading: reading.unreadable() },
        ],
      }),
      'unknown: Test report: `evidence/tests.xml` could not be looked at: rate limit',
    ],
  ];
  test.each(cases)('%s', (_, given, expected) => expect(told(given)).toEqual([expected]));

  test('one bad report of two fails', () => {
    const bad = evidence({
      id: 'e2',
      path: 'other.xml',
      reading: reading.tests({ tests: { passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0, failing: [] } }),
    });
    expect(told(facts({ evidence: [evidence(), bad] }))).toEqual(['fail: `other.xml` holds no test at all']);
  });
  test('not required and not linked', () => {
    const policy = { ...BACKEND, evidence: { ...BACKEND.evidence, required: [] } };
    expect(told(facts({ evidence: [] }), policy)[0]).toMatch(/^not-applicable/);
    expect(told(tests({ failed: 1 }), policy)[0]).toMatch(/^fail/);
  });
});
