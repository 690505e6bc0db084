import { type Flip, planFlip } from '../../src/flip/plan.ts';
import { edited, linesOf, unified } from '../../src/flip/text.ts';
import { Stop } from '../../src/model/stop.ts';

const prd = '---\nstatus: Draft\n---\n# T\n\n## 9. Review\n\n### 9.6 Log\n\n1. [2025-08-05] a\n\n### 9.7 Questions\n';
const flip: Flip = {
  status: 'Ready',
  decision: { date: '2026-03-02', title: 't', text: 'set', by: 'ada-l', commit: 'a1b2c3d', status: 'Ready' },
  prd: { path: 'prd.md', text: prd, log: { line: 8, endLine: 11 } },
  roadmap: {
    path: 'roadmap.md',
    text: '| ID | Status |\n|---|---|\n| 1.1 | Draft |\n',
    row: { id: '1.1', status: 'Draft', at: { path: 'roadmap.md', line: 3 } },
  },
  mirror: { path: 'roadmap.html', text: '<table><tr><td>1.1</td><td>Draft</td></tr></table>' },
};

test('every file of a flip', () => {
  const changes = planFlip(flip);
  expect(changes.map(({ path, after }) => [path, after])).toEqual([
    ['prd.md', prd.replace('Draft', 'Ready').replace('] a\n', '] a\n2. [2026-03-02] set\n')],
    ['roadmap.md', '| ID | Status |\n|---|---|\n| 1.1 | Ready |\n'],
    ['roadmap.html', '<table><tr><td>1.1</td><td>Ready</td></tr></table>'],
  ]);
  expect(changes[0]?.diff.split('\n')).toEqual([
    '--- a/prd.md',
    '+++ b/prd.md',
    '@@ -1,5 +1,5 @@',
    ' ---',
    '-status: Draft',
    '+status: Ready',
    ' ---',
    ' # T',
    ' ',
    '@@ -8,5 +8,6 @@',
    ' ### 9.6 Log',
    ' ',
    ' 1. [2025-08-05] a',
    '+2. [2026-03-02] set',
    ' ',
    ' ### 9.7 Questions',
  ]);
});

test('a roadmap that says so already stays', () => {
  const { roadmap: _, mirror: __, ...alone } = flip;
  expect(planFlip(alone)).toHaveLength(1);
  expect(planFlip({ ...flip, status: 'draft' }).map(({ path }) => path)).toEqual(['prd.md']);
});

test('what cannot be set names file and line', () => {
  const mirror = { path: 'roadmap.html', text: '<p>1.1 Draft</p>' };
  expect(() => planFlip({ ...flip, mirror })).toThrow(
    new Stop(4, 'roadmap.html:1: no row of a table names 1.1; change it by hand'),
  );
});

describe('texts', () => {
  test.each(['', '\n', 'a', 'a\n', 'a\r\nb\rc\n\n', '\uFEFFa\r\n', '\r\n\r\n'])('%j comes back as it was', (text) => {
    expect(edited(linesOf(text), [])).toBe(text);
    expect(unified('x', linesOf(text), [])).toBe('');
  });
});
