import { summarise } from '../../src/judge/summary.ts';
import type { Finding, State } from '../../src/model/verdict.ts';
import { finding } from '../support/report.ts';

const told = (says: string, more: Partial<Finding> = {}, others = 0, state: State = 'not-ready') =>
  summarise(state, [finding({ says, ...more }), ...Array.from({ length: others }, () => finding(more))]);
const QA = 'QA/2.2.1.3-query-cache/test-results-2025-08-12.md';
const PRD = '2.2.1.3-query-cache-prd.md';

describe('summarise', () => {
  test.each<[string, string, Partial<Finding>, number, string]>([
    ['where it is', 'SAST is ticked but links nothing', {}, 0, `SAST is ticked but links nothing (${PRD}:110)`],
    ['how many more', 'Nobody signed', {}, 3, `Nobody signed (${PRD}:110, +3 more)`],
    ['no place when the sentence names the file', `\`PRDs/M1/${PRD}\` is empty`, {}, 0, `PRDs/M1/${PRD} is empty`],
  ])('says %s', (_what, says, more, others, expected) => {
    expect(told(says, more, others)).toBe(`Not ready: ${expected}`);
  });

  test('says only the sentence when it has no place', () => {
    const { at: _at, ...bare } = finding({ says: 'There is no PRD' });
    expect(summarise('not-ready', [bare])).toBe('Not ready: There is no PRD');
  });

  test('paths are left at their names before anything is cut', () => {
    const says = `QA results: \`${QA}\` was made for ad69340; since then \`src/server/http/index.ts\` changed`;
    const summary = told(says, {}, 5);
    expect(summary).toBe(
      'Not ready: QA results: test-results-2025-08-12.md was made for ad69340; since then index.ts changed (+5 more)',
    );
  });

  test('a command in marks of code is no path', () => {
    const says = `Run \`npm run a/b\` for \`${QA}\`, \`${QA}\` and what else there is to be run here`;
    expect(told(says, {}, 1)).toContain('Run npm run a/b for test-results-2025-08-12.md');
  });

  test.each([10, 100, 130, 139, 140, 141, 500])('has at most 140 letters for a sentence of %i', (length) => {
    for (const letter of ['x', '😀', 'x '])
      for (const others of [0, 12]) {
        const summary = told(letter.repeat(length), {}, others);
        expect(summary.length).toBeLessThanOrEqual(140);
        expect(summary).not.toMatch(/\p{Cs}/u);
        if (others > 0) expect(summary).toMatch(/\+12 more\)$/);
      }
  });

  test('advice and passes decide nothing', () => {
    const others = [finding({ severity: 'advise', says: 'advice' }), finding({ outcome: 'pass' })];
    expect(summarise('not-ready', [...others, finding({ says: 'blocks' })])).toMatch(/^Not ready: blocks \(/);
    expect(summarise('ready', others)).toBe('Ready: 1 check passed');
    expect(summarise('cannot-tell', [])).toBe('Cannot tell: no rule could be answered');
  });

  test('each state leads with its own reason', () => {
    expect(told('the run is going', { outcome: 'waiting' }, 0, 'waiting')).toMatch(/^Waiting: the run is going/);
    expect(told('no access', { outcome: 'unknown' }, 0, 'cannot-tell')).toMatch(/^Cannot tell: no access/);
  });
});
