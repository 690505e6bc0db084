import { annotationsOf } from '../../../src/desk/github/annotations.ts';
import { markerOf } from '../../../src/desk/github/comment.ts';
import { bytesOf, cutMarkdown } from '../../../src/desk/github/cut.ts';
import { statusOf, worstOf } from '../../../src/desk/github/status.ts';
import type { Finding, State } from '../../../src/model/verdict.ts';
import { oneLine } from '../../../src/reports/ground/sanitise.ts';

const outcome = (pull: number, state: State) => ({ pull, state, summary: `${state} ${pull}` });
const finding = (more: Partial<Finding>): Finding => ({
  rule: 'r',
  title: 'A title',
  section: '10',
  severity: 'block',
  outcome: 'fail',
  says: 'it is wrong',
  at: { path: 'a.md', line: 3, column: 2 },
  ...more,
});

test.each<[State, string]>([
  ['ready', 'success'],
  ['not-ready', 'failure'],
  ['waiting', 'pending'],
  ['cannot-tell', 'error'],
])('%s is the status %s, and only in report mode always a success that says so', (state, status) => {
  expect(statusOf({ state, summary: 'S' }, 'enforce')).toEqual({ state: status, text: 'S' });
  const told = statusOf({ state, summary: 'S' }, 'report');
  expect([told.state, /would block/.test(told.text)]).toEqual(['success', state !== 'ready']);
});

test('the worst of all decides, the first of those that are alike', () => {
  const first = outcome(1, 'ready');
  expect(worstOf(first, []).pull).toBe(1);
  expect(worstOf(first, [outcome(2, 'waiting'), outcome(3, 'cannot-tell'), outcome(4, 'not-ready')]).pull).toBe(4);
  expect(worstOf(first, [outcome(2, 'waiting'), outcome(3, 'cannot-tell')]).pull).toBe(3);
  expect(worstOf(outcome(1, 'waiting'), [outcome(2, 'waiting')]).pull).toBe(1);
});

describe('a summary over the limit', () => {
  const long = `# Title\n\n${Array.from({ length: 500 }, (_, at) => `- line ${at} ß€😀`).join('\n')}\n`;
  test('is cut between lines with a count', () => {
    const cut = cutMarkdown(long, 2_000);
    expect(bytesOf(cut)).toBeLessThanOrEqual(2_000);
    expect(cut).toMatch(/\n… \d+ more lines were cut; the JSON of the verdict has everything\.\n$/);
    expect(cutMarkdown(long, 100_000)).toBe(long);
  });
  test('never inside a code block, which would swallow the rest', () => {
    const cut = cutMarkdown(`before\n\n\`\`\`\`md\n\`\`\`\n${'x\n'.repeat(2_000)}\`\`\`\`\nafter\n`, 1_000);
    expect(cut).toMatch(/^before\n\n\n… \d+ more/);
  });
});

describe('annotations', () => {
  test('ten errors and eight warnings at most, the most important first', () => {
    const all = [
      ...Array.from({ length: 14 }, (_, at) => finding({ says: `e${at}` })),
      ...Array.from({ length: 14 }, (_, at) => finding({ says: `w${at}`, severity: 'advise' as const })),
    ];
    const told = annotationsOf(all, oneLine);
    expect(told.filter((one) => one.level === 'error').map((one) => one.message)).toEqual(
      Array.from({ length: 10 }, (_, at) => `e${at}`),
    );
    expect(told.filter((one) => one.level === 'warning').length).toBe(8);
  });
  test('only of what fails or is not known and has a place', () => {
    const none = [finding({ outcome: 'pass' }), finding({ outcome: 'waiting' })];
    expect(annotationsOf(none, oneLine)).toEqual([]);
    const { at: _, ...nowhere } = finding({});
    expect(annotationsOf([nowhere], oneLine)).toEqual([]);
  });
  test('Workflow commands in any printed text', () => {
    const [one] = annotationsOf(
      [finding({ says: 'a ::set-output name=x::y ##[error]z %0A::error::w \u202e' })],
      oneLine,
    );
    expect(one?.message).not.toMatch(/(^|\s)::|##\[|%0A|\u202e/);
  });
});

test('the marker cannot leave its comment', () => {
  expect(markerOf('Ready')).toBe('<!-- ready-gate: Ready -->');
  expect(markerOf('a --> <b> -- c').slice(5, -4)).not.toMatch(/--|[<>]/);
});
