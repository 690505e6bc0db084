import { testCasesOf } from '../../../src/readers/ground/test-cases.ts';

const PATH = 'QA/x/test-cases.md';
/** Each case as `id|name`. */
const told = (text: string, path = PATH) => testCasesOf(path, text).map(({ id = '', name }) => `${id}|${name}`);

describe('cases of a page', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'a table',
      '| Case | Description |\n|---|---|\n| QC-01 | Two orders |\n| QC-02 | A new order |',
      ['QC-01|Two orders', 'QC-02|A new order'],
    ],
    ['a table with marks', '| ID | Title |\n|---|---|\n| **TC-1** | `GET` [works](x.md) |', ['TC-1|GET works']],
    [
      'other heads',
      '| Test Case ID | Scenario | Steps |\n|---|---|---|\n| TC_LOGIN_01 | Login | open |',
      ['TC_LOGIN_01|Login'],
    ],
    [
      'numbers only',
      '| # | Test case | Expected |\n|---|---|---|\n| 1 | Login | ok |\n| 2 | Logout | ok |',
      ['1|Login', '2|Logout'],
    ],
    ['no ids', '| Scenario | Expected |\n|---|---|\n| Login | ok |', ['|Login']],
    [
      'headings',
      '# Test cases\n\n## TC-1: Login\n\nSteps\n\n1. Open\n\n## TC-2 — Logout',
      ['TC-1|Login', 'TC-2|Logout'],
    ],
    [
      'spelt headings',
      '## Test case 1: Login\n## Test Case 2 - Logout\n### Scenario: Timeout',
      ['Test case 1|Login', 'Test Case 2|Logout', '|Timeout'],
    ],
    ['numbered headings with ids', '### 2.1 TC-7 Login', ['TC-7|Login']],
    ['items', '- TC-1 Login\n- [ ] **TC-2**: Logout\n  - open the page', ['TC-1|Login', 'TC-2|Logout']],
    ['bold lines', '**TC-1: Login**\n\nOpen it.\n\n**TC-2: Logout**', ['TC-1|Login', 'TC-2|Logout']],
    [
      'items under a heading',
      '# Plan\n\n- background\n\n## Test cases\n\n1. Login works\n2. Logout works\n   - really',
      ['|Login works', '|Logout works'],
    ],
    [
      'the overview and the headings once',
      '| ID | Title |\n|---|---|\n| TC-1 | Login |\n\n## TC-1: Login\n\n## TC-2: Logout',
      ['TC-1|Login', 'TC-2|Logout'],
    ],
    ['ids without a mark', '- TC01 Login', ['TC01|Login']],
    ['no cases that are gone', '- ~~TC-1 Login~~\n- TC-2 (deprecated)\n- TC-3 Logout', ['TC-3|Logout']],
    ['no steps', '## TC-1 Login\n\n| Step | Action | Expected |\n|---|---|---|\n| 1 | open | page |', ['TC-1|Login']],
    ['no requirements, versions, phases', '- REQ-1 covered\n- Phase-2\n- v1\n- utf8\n- Step 1\n## Section-3', []],
    ['nothing in comments and code', '<!-- - TC-1 a -->\n```\n- TC-2 b\n```', []],
    ['rows of a template', '| Case | Steps |\n|---|---|\n| <case> | <steps> |\n| … | |\n| TBD | |', []],
    ['prose', 'TC-1 was moved to another page.\n\nNothing here.', []],
    ['CRLF', '| Case | Description |\r\n|---|---|\r\n| QC-01 | Two orders |\r\n', ['QC-01|Two orders']],
  ])('%s', (_name, text, cases) => expect(told(text)).toEqual(cases));

  test('scenarios of Gherkin', () => {
    expect(
      told('Feature: x\n\n  Scenario: Login\n    Given y\n\n  Scenario Outline: TC-2 Logout\n', 'QA/x/login.feature'),
    ).toEqual(['|Login', 'TC-2|TC-2 Logout']);
  });

  test('each with its place', () => {
    expect(testCasesOf(PATH, '# x\n\n- TC-1 Login')).toMatchObject([{ at: { path: PATH, line: 3, column: 3 } }]);
  });

  test.each([
    ['marks', '*'.repeat(200_000)],
    ['pipes', `|${'a|'.repeat(60_000)}\n|${'-|'.repeat(60_000)}`],
    ['ids', '- TC-1-1-1-1-1-1-1 x\n'.repeat(30_000)],
    ['brackets', `- ${'[x]('.repeat(50_000)}`],
  ])('hostile: %s do not run away', (_name, text) => expect(testCasesOf(PATH, text).length).toBeLessThanOrEqual(2_000));
});
