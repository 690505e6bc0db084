import type { Reading } from '../../src/model/reading.ts';
import { readReport } from '../../src/readers/ground/read.ts';
import { reader } from '../../src/readers/qa-page.ts';

const read = (text: string) => readReport('QA/x/page.md', Buffer.from(text), { readers: [reader], cap: 5_000_000 });

async function page(text: string) {
  const reading = await read(text);
  if (reading.kind !== 'qa') throw new Error(`not a QA page: ${reading.why}`);
  const { overall, cases } = reading.qa;
  return {
    reading: reading as Extract<Reading, { kind: 'qa' }>,
    overall: overall.map(({ outcome }) => outcome).join(),
    cases: cases.map(({ name, outcome }) => `${name}=${outcome}`),
  };
}

describe('overall status', () => {
  test.each([
    ['---\noverall_status: Pass\n---\n# T\n', 'pass'],
    ['---\noverall_status: "Pass" # after retest\nstatus: Final\n---\n', 'pass'],
    ['# Test results\n- Overall Status: Pass\n', 'pass'],
    ['# Test results\n- **Overall Status:** Pass ✅\n', 'pass'],
    ['# Test results\n**Overall Status:** ✅ Pass\n', 'pass'],
    ['**Overall Status**: Pass with notes\n', 'pass'],
    ['## Overall Status: Pass\n', 'pass'],
    ['## Overall Status\n\nPass\n', 'pass'],
    ['## Overall status\n\n✅ All scenarios passed\n', 'pass'],
    ['Overall Result — PASS\n', 'pass'],
    ['> Overall Status: FAIL\n', 'fail'],
    ['| Field | Value |\n|---|---|\n| Overall Status | Pass |\n', 'pass'],
    ['Overall Status：Pass\n', 'pass'],
    ['Overall Status: Not passed\n', 'fail'],
    ['Overall Status: Pass/Fail\n', 'open'],
    ['Overall Status: Pending\n', 'open'],
    ['Overall Status: Partially passed\n', 'open'],
    ['Overall Status: Pass (2 failed)\n', 'fail'],
    ['Overall Status: Pass (0 failed)\n', 'pass'],
    ['Overall Status: Pass 11/12\n', 'fail'],
    ['Overall Status: Pass 12/12\n', 'pass'],
    ['Overall Status: Pass, pending sign-off of staging\n', 'open'],
    ['Overall Status: Pass, nothing blocked\n', 'pass'],
    ['Overall Status: ❌ Pass\n', 'fail'],
    ['Overall Status: Fail (known)\n', 'fail'],
    ['Overall Status: Blocked — waiting on data\n', 'blocked'],
    ['# QA results\nStatus: Pass\n', 'pass'],
    ['# QA results\n\n- Overall Status: Pass\n\n## Evidence\n\nStatus: Blocked — waiting on staging\n', 'pass,blocked'],
    ['# QA results\n\n- Overall Status: Pass\n\nBlocked — waiting on staging\n', 'pass,blocked'],
    ['---\noverall_status: Pass\n---\n# R\n\nOverall Status: Fail\n', 'pass,fail'],
    ['Overall Status: Pass\r\n\r\nOverall Status: Fail\r\n', 'pass,fail'],
  ])('%j', async (text, overall) => expect((await page(text)).overall).toBe(overall));

  test('differing statuses contradict each other, with both lines', async () => {
    const { reading } = await page(
      '---\noverall_status: Pass\n---\n# R\n\n## Notes\n- Status: Blocked — waiting on data\n',
    );
    expect(reading.contradictions).toEqual([
      'says "overall_status: Pass" in line 2 and "Status: Blocked — waiting on data" in line 7',
    ]);
    expect(reading.qa.overall[1]?.at).toEqual({ path: 'QA/x/page.md', line: 7, column: 3 });
  });
});

describe('what is hidden does not count', () => {
  test.each([
    ['Overall Status: Fail\n<!-- Overall Status: Pass -->\n', 'fail'],
    ['Overall Status: Fail\n<!--\nOverall Status: Pass\n-->\n', 'fail'],
    ['Overall Status: Fail\n```\nOverall Status: Pass\n```\n', 'fail'],
    ['Overall Status: Fail\n~~~~md\n```\nOverall Status: Pass\n~~~~\n', 'fail'],
    ['Overall Status: Fail\n\n    Overall Status: Pass\n', 'fail'],
    ['Overall Status: Fail\n<!-- never closed\nOverall Status: Pass\n', 'fail'],
    ['- a\n\n    - Overall Status: Pass\n', 'pass'],
  ])('%j', async (text, overall) => expect((await page(text)).overall).toBe(overall));
});

describe('cases', () => {
  const table = (head: string, ...rows: string[]) =>
    `Overall Status: Pass\n\n| ${head} |\n|${'---|'.repeat(head.split('|').length)}\n${rows.map((row) => `| ${row} |`).join('\n')}\n`;

  test.each([
    [
      'a table',
      table('Case | Description | Result', 'TC-1 | Login | Pass', 'TC-2 | Out | **Fail**'),
      ['TC-1: Login=pass', 'TC-2: Out=fail'],
    ],
    ['emoji', table('ID | Result', '1 | ✅', '2 | ❌', '3 | ⏳'), ['1=pass', '2=fail', '3=open']],
    ['an empty cell is open', table('ID | Result', '1 | Pass', '2 | '), ['1=pass', '2=open']],
    ['other words are open', table('ID | Result', '1 | Pass', '2 | see below'), ['1=pass', '2=open']],
    [
      'a missing cell is open',
      'Overall Status: Pass\n\n| ID | Result |\n|---|---|\n| 1 | Pass |\n| 2 |\n',
      ['1=pass', '2=open'],
    ],
    ['N/A is left out', table('ID | Result', '1 | Pass', '2 | N/A'), ['1=pass']],
    [
      'open words',
      table('ID | Status', '1 | Not run', '2 | Skipped', '3 | TBD', '4 | OK'),
      ['1=open', '2=open', '3=open', '4=pass'],
    ],
    [
      'two result columns',
      table('ID | Actual Result | Status', '1 | shows the page | Pass', '2 | 500 | Fail'),
      ['1=pass', '2=fail'],
    ],
    [
      'the worse of two columns',
      table('ID | Result | Status', '1 | Pass | Blocked', '2 | Pass | Pass'),
      ['1=blocked', '2=pass'],
    ],
    ['an escaped pipe', table('ID | Result', 'a \\| b | Pass', '`x|y` | Fail'), ['a | b=pass', 'x|y=fail']],
    ['no outer pipes', 'Overall Status: Pass\n\nCase | Result\n--- | ---\na | Pass\nb | Fail\n', ['a=pass', 'b=fail']],
    ['a table without results', table('Metric | Result', 'p95 | 120 ms', 'rps | 900'), []],
    [
      'a list',
      'Overall Status: Pass\n\n## Cases\n- TC-1 login — Pass\n- TC-2: Fail (known)\n- ✅ TC-3\n- ❌ TC-4\n',
      ['TC-1 login=pass', 'TC-2=fail', 'TC-3=pass', 'TC-4=fail'],
    ],
    ['numbered', 'Overall Status: Pass\n\n1. Login: Pass\n2. Out → Blocked by TC-1\n', ['Login=pass', 'Out=blocked']],
    [
      'boxes',
      'Overall Status: Pass\n\n## Test cases\n- [x] TC-1 login\n- [ ] TC-2 out\n',
      ['TC-1 login=pass', 'TC-2 out=open'],
    ],
    [
      'sections',
      'Overall Status: Pass\n\n### TC-1 Login\n- Status: Pass\n\n### TC-2 Out\n**Result:** Fail\n',
      ['tc-1 login=pass', 'tc-2 out=fail'],
    ],
    ['a summary of numbers', 'Overall Status: Pass\n\n- Passed: 4\n- Failed: 1\n- Blocked: 0\n', ['failed: 1=fail']],
    ['a table of numbers', table('Total | Passed | Failed', '5 | 4 | 1'), ['failed: 1=fail']],
    ['numbers of listed cases', `${table('ID | Result', '1 | Fail')}\n- Failed: 1\n`, ['1=fail']],
    [
      'prose',
      'Overall Status: Pass\n\nWe looked at it - and it was good: all fine.\n- Tester: Ann\n- Date: 2025-08-12\n',
      [],
    ],
  ])('%s', async (_, text, cases) => expect((await page(text)).cases).toEqual(cases));

  test('a failing case under an overall pass is a contradiction with both places', async () => {
    const { reading } = await page(table('Case | Result', 'Login | Fail'));
    expect(reading.contradictions).toEqual(['says "Overall Status: Pass" in line 1, but Login is "Fail" in line 5']);
    expect(reading.complete).toBe(true);
  });
});

describe('complete', () => {
  test.each([
    ['Overall Status: Pass\n', undefined],
    ['| Case | Result |\n|---|---|\n| a | Pass |\n', 'states no overall status'],
    ['Overall Status: Pending\n', 'is not finished: "Overall Status: Pending" in line 1'],
    [
      'Overall Status: Pass\n\n| Case | Result |\n|---|---|\n| a | Pass |\n| b | Not run |\n',
      'has 1 open case: b (line 6)',
    ],
  ])('%j', async (text, why) => {
    const { reading } = await page(text);
    expect(reading.why).toBe(why);
    expect(reading.complete).toBe(why === undefined);
  });
});

test.each([
  ['- Build under test: commit 9e504b8', '9e504b8'],
  ['- Build under test: `9E504B8` (main)', '9e504b8'],
  ['**Commit:** 9e504b8aa0c4d5e6f7a8b9c0d1e2f3a4b5c6d7e8', '9e504b8aa0c4d5e6f7a8b9c0d1e2f3a4b5c6d7e8'],
  ['Build: v1.2.3 @ [9e504b8](https://example.org/commit/9e504b8)', '9e504b8'],
  ['Build: 12345678', undefined],
  ['Build: commit 12345678', '12345678'],
  ['Build: release', undefined],
  ['| Key | Value |\n|---|---|\n| Build | commit 9e504b8 |', '9e504b8'],
])('build line %j', async (line, commit) => {
  const { reading } = await page(`Overall Status: Pass\n\n${line}\n`);
  expect(reading.commit).toBe(commit);
  expect(reading.qa.commit).toBe(commit);
});

test('build in the front matter', async () => {
  const { reading } = await page('---\noverall_status: Pass\nbuild: commit 9e504b8\n---\n# R\n');
  expect(reading.commit).toBe('9e504b8');
});

describe('is no QA page', () => {
  test.each([
    [''],
    ['# Notes\n\nWe tested it and everything passed. The overall status is fine.\n'],
    ['# Roadmap\n\n| Item | Status |\n|---|---|\n| a | Done |\n| b | In progress |\n'],
    ['# PRD\n\n- [x] QA results published: `QA/x/test-results.md` (Overall Status: Pass)\n'],
    ['---\nstatus: Ready\nowner: PM\n---\n# PRD\n'],
    ['# Test plan\n\n- Status: Draft\n'],
    ['TAP version 13\n1..1\nok 1 - Overall Status: Pass\n'],
    ['```\nOverall Status: Pass\n```\n'],
  ])('%j', async (text) => expect((await read(text)).kind).toBe('unreadable'));
});

test('a prefix of a page never passes more than the page', async () => {
  const text = '# Test results\n- Overall Status: Fail\n\n| Case | Result |\n|---|---|\n| a | Fail |\n';
  for (let end = 0; end < text.length; end++) {
    const reading = await read(text.slice(0, end));
    if (reading.kind === 'qa') expect(reading.qa.overall.some(({ outcome }) => outcome === 'pass')).toBe(false);
  }
});

test('hostile pages end', async () => {
  for (const piece of [
    '|',
    '`',
    '[a](',
    '<!--',
    '- Status: Pass ',
    '> ',
    '**',
    ': ',
    '— ',
    '| Case | Result |\n|---|---|\n',
  ]) {
    const reading = await read(`Overall Status: Pass\n\n${piece.repeat(Math.floor(400_000 / piece.length))}`);
    expect(reading.format).toBe('qa-page');
  }
});
