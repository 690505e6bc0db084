import { linked } from './linked.ts';
import { check } from './ports.ts';

const CASES = 'QA/2.2.1.3-query-cache/test-cases.md';

/** Judges the example's pull request after something was done to it; gives what rules answered. */
async function judged(change: (one: Awaited<ReturnType<typeof linked>>) => void) {
  const one = await linked([]);
  try {
    change(one);
    const { report, stopped } = await check(one.hub);
    const of = (rule: string) => report?.verdict.findings.filter((finding) => finding.rule === rule) ?? [];
    return { stopped, state: report?.verdict.state, of, facts: report?.facts };
  } finally {
    await one.hub.close();
  }
}

test('a change with its text, its test cases and its lines is ready', async () => {
  const { state, of, facts } = await judged(() => {});
  expect(state).toBe('ready');
  for (const rule of ['change-summary', 'change-size', 'qa-ready', 'commit-names-item'])
    expect(of(rule)).toMatchObject([{ outcome: 'pass' }]);
  expect(facts?.testCases).toMatchObject([{ kind: 'read', path: CASES, cases: { length: 5 } }]);
  expect(facts?.change.files.every((file) => file.added !== undefined)).toBe(true);
});

test.each([null, '', '<!-- What does this change? -->\n'])('a pull request with the text %j is not', async (body) => {
  const { state, of } = await judged(({ hub }) => {
    const [pull] = hub.state.pulls;
    if (pull) pull.body = body;
  });
  expect(state).toBe('not-ready');
  expect(of('change-summary')).toMatchObject([{ outcome: 'fail', severity: 'block' }]);
});

test('test cases that the change takes away are read where they were', async () => {
  const { facts } = await judged(({ hub }) => {
    hub.pushPull(12, [{ message: 'Take the test cases away', files: { [CASES]: null } }]);
  });
  expect(facts?.testCases).toMatchObject([{ kind: 'read', path: CASES, cases: { length: 5 } }]);
});

test('the .gitattributes of the base says what is generated', async () => {
  const { facts } = await judged(({ hub }) => {
    hub.pushPull(12, [
      { message: 'More', files: { '.gitattributes': '* linguist-generated\n', 'src/more.ts': '1\n' } },
    ]);
  });
  expect(facts?.change.files.filter((file) => file.generated)).toEqual([]);
});
