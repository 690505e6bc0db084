import type { Claim } from '../../src/model/prd.ts';
import { claimsOf, prdOf, short } from './given.ts';

/** `state kind+kind` of each claim, with its reason. */
const told = (claims: readonly Claim[]) =>
  claims.map(({ state, kinds, reason }) => `${state} ${kinds.join('+')}${reason === undefined ? '' : `: ${reason}`}`);

describe('state of an item', () => {
  const cases: readonly (readonly [text: string, claim: string])[] = [
    ['- [x] SBOM: a/sbom.json', 'done sbom'],
    ['- [X] SBOM', 'done sbom'],
    ['* [x] SBOM', 'done sbom'],
    ['1. [x] SBOM', 'done sbom'],
    ['- [x]SBOM', 'done sbom'],
    ['- \\[x\\] SBOM', 'done sbom'],
    ['- [ｘ] SBOM', 'done sbom'],
    ['- ✅ SBOM', 'done sbom'],
    ['- ☑️ SBOM', 'done sbom'],
    ['- ✔️ SBOM', 'done sbom'],
    ['- [✔] SBOM', 'done sbom'],
    ['- :white_check_mark: SBOM', 'done sbom'],
    ['- <input type="checkbox" checked> SBOM', 'done sbom'],
    ['> - [x] SBOM', 'done sbom'],
    ['[x] SBOM: a/sbom.json', 'done sbom'],
    ['- [ ] SBOM', 'open sbom'],
    ['- [\u00a0] SBOM', 'open sbom'],
    ['- [] SBOM', 'open sbom'],
    ['- ☐ SBOM', 'open sbom'],
    ['- ❌ SBOM', 'open sbom'],
    ['- :x: SBOM', 'open sbom'],
    ['- <input type="checkbox"> SBOM', 'open sbom'],
    ['- [х] SBOM', 'open sbom'],
    ['- [~] SBOM', 'open sbom'],
    ['- SBOM: a/sbom.json', 'done sbom'],
    ['- SBOM ✅', 'done sbom'],
    ['- SBOM ❌', 'open sbom'],
    ['- SBOM', 'open sbom'],
    ['- SBOM pending, see a/sbom.json', 'done sbom'],
    ['- SBOM: pending', 'open sbom'],
    ['- SBOM: 312 components', 'done sbom'],
    ['- Rollback steps noted in 9.6', 'done rollback'],
  ];
  test.each(cases)('%j → %s', (text, claim) => expect(told(claimsOf(text))).toEqual([claim]));
});

describe('not applicable', () => {
  const cases: readonly (readonly [text: string, claim: string])[] = [
    ['- [ ] DAST — N/A — no UI change', 'not-applicable dast: no UI change'],
    ['- [x] DAST: N/A (library only)', 'not-applicable dast: library only'],
    ['- [ ] DAST (n/a: no server)', 'not-applicable dast: no server'],
    ['- [~] DAST: N/A - internal tool', 'not-applicable dast: internal tool'],
    ['- DAST not applicable because it is a library', 'not-applicable dast: because it is a library'],
    ['- [ ] DAST — the library has no web surface, so N/A', 'not-applicable dast: the library has no web surface'],
    ['- [x] N/A — no DAST for a library', 'not-applicable dast: no DAST for a library'],
    ['- [x] DAST: N/A', 'not-applicable dast'],
    ['- [ ] DAST (N/A)', 'not-applicable dast'],
    ['- [ ] DAST: N/A — <reason>', 'not-applicable dast'],
    ['- [ ] DAST: N/A — TBD', 'not-applicable dast'],
    ['- [x] DAST (or N/A)', 'done dast'],
    ['- [ ] DAST or N/A', 'open dast'],
    ['- [ ] DAST (N/A if no UI)', 'open dast'],
    ['- [x] DAST if applicable', 'done dast'],
    ['- [x] Secrets: [g](e/gitleaks.json); DAST: N/A — no UI', 'done secrets'],
  ];
  test.each(cases)('%j → %s', (text, claim) => expect(told(claimsOf(text))).toEqual([claim]));
});

describe('kinds by the words of the label', () => {
  const cases: readonly (readonly [text: string, kinds: string])[] = [
    ['QA results published and linked', 'qa'],
    ['QA test results', 'qa'],
    ['Test scenarios confirmed', 'qa'],
    ['Unit and integration tests', 'tests'],
    ['Test report', 'tests'],
    ['Test coverage', 'coverage'],
    ['Load tests (k6)', 'performance'],
    ['Contract tests', 'contract'],
    ['OpenAPI diff', 'contract'],
    ['Penetration test', 'dast'],
    ['Static analysis', 'sast'],
    ['CodeQL', 'sast'],
    ['Secret scan', 'secrets'],
    ['gitleaks', 'secrets'],
    ['Dependency audit', 'dependencies'],
    ['`npm audit`', 'dependencies'],
    ['Docker image scan', 'containers'],
    ['IaC scan', 'iac'],
    ['Licence check', 'licences'],
    ['License compliance', 'licences'],
    ['Software bill of materials', 'sbom'],
    ['CI green', 'ci'],
    ['Roll-back plan', 'rollback'],
    ['Screenshots', 'other'],
    ['Security evidence linked (secrets, deps, SAST, SBOM; DAST if applicable)', 'secrets+dependencies+sast+sbom'],
    ['Security evidence (SAST; DAST if applicable): [zap](e/zap-dast.json)', 'sast+dast'],
    ['Security evidence linked (dependency audit): 0 High/Critical', 'dependencies'],
    ['`QA/x/evidence/npm-audit.json`', 'dependencies'],
    ['[report](e/semgrep.sarif)', 'sast'],
    ['SAST: [r](QA/tests/sbom.json)', 'sast'],
  ];
  test.each(cases)('%j → %s', (text, kinds) => expect(claimsOf(`- [x] ${text}`)[0]?.kinds.join('+')).toBe(kinds));

  test('a sub-heading or the item around it says what a bare report is', () => {
    expect(told(claimsOf('### SAST\n\n- [x] [report](e/r.sarif)'))).toEqual(['done sast']);
    expect(told(claimsOf('- SBOM\n  - [x] [report](e/r.json)'))).toEqual(['done sbom']);
  });
});

describe('numbers and outcomes in words', () => {
  const cases: readonly (readonly [text: string, stated: object])[] = [
    ['deps: 0 High/Critical', { high: 0, critical: 0 }],
    ['no High/Critical outstanding', { high: 0, critical: 0 }],
    ['no critical or high findings', { high: 0, critical: 0 }],
    ['0 High, 2 Medium', { high: 0, medium: 2 }],
    ['High: 0, Critical: 1', { high: 0, critical: 1 }],
    ['Critical/High = 0', { high: 0, critical: 0 }],
    ['no vulnerabilities', { critical: 0, high: 0, medium: 0, low: 0 }],
    ['412 passed, 0 failed', { passed: 412, failed: 0 }],
    ['412/412 passed', { passed: 412, failed: 0 }],
    ['410 of 412 tests passed', { passed: 410 }],
    ['all 412 tests pass', { passed: 412, failed: 0 }],
    ['1,204 tests passed, no failures', { passed: 1204, failed: 0 }],
    ['312 components', { components: 312 }],
    ['87 % lines', { coverage: 87 }],
    ['Coverage 87.4% (threshold 80%)', { coverage: 87.4 }],
    ['Coverage ≥ 80%: 91 %', { coverage: 91 }],
    ['coverage at least 80 %', {}],
    ['QA (Overall Status: Pass)', { outcome: 'pass' }],
    ['QA — Overall Status: **PASS**', { outcome: 'pass' }],
    ['QA (Overall Status: Pass/Fail)', {}],
    ['QA: Blocked', { outcome: 'fail' }],
    ['CI green for commit `9e504b8`', { commit: '9e504b8' }],
    ['deps on 20250812, defaced', {}],
    ['~~2 High~~ 0 High', { high: 0 }],
    ['[npm audit, 0 High](e/2-high.json)', { high: 0 }],
  ];
  test.each(cases)('%j', (text, stated) => expect(claimsOf(`- [x] ${text}`)[0]?.stated).toEqual(stated));
});

describe('nested items', () => {
  test('a group of boxes is no claim; a parent with a box is one, with the links below it', () => {
    expect(told(claimsOf('- Security\n  - [x] SAST: a.sarif\n  - [ ] SBOM'))).toEqual(['done sast', 'open sbom']);
    const parent = claimsOf('- [x] Security\n  - [x] SAST: a/a.sarif\n  - [ ] SBOM');
    expect(told(parent)).toEqual(['done other', 'done sast', 'open sbom']);
    expect(parent[0]?.links.map(short)).toEqual(['bare-path a/a.sarif 4:15']);
  });

  test('plain items below a box belong to it', () => {
    const [claim, ...more] = claimsOf('- [x] Security evidence\n  - SAST: [s](e/s.sarif)\n  - SBOM: `e/sbom.json`');
    expect(more).toEqual([]);
    expect(claim?.kinds).toEqual(['sast', 'sbom']);
    expect(claim?.links.map(short)).toEqual(['inline e/s.sarif 4:11', 'code-path e/sbom.json 5:11']);
    expect(claim?.text).toBe('Security evidence');
  });

  test('plain items that link below a bare label are claims', () => {
    expect(told(claimsOf('- Security\n  - SAST: [s](e/s.sarif)\n  - SBOM: `e/sbom.json`'))).toEqual([
      'done sast',
      'done sbom',
    ]);
  });

  test('several boxes in one line', () => {
    const claims = claimsOf('- [x] QA: [r](QA/r.md), [ ] SBOM: `e/s.json`');
    expect(told(claims)).toEqual(['done qa', 'open sbom']);
    expect(claims.map((claim) => claim.at.column)).toEqual([1, 25]);
  });
});

describe('paragraphs', () => {
  test('"Label: link" lines are claims, a sentence that leads on is none', () => {
    const prd = prdOf(
      '## 10. Evidence\n\nQA: [r](QA/r.md)\nSAST: [s](e/s.sarif)\n\nSee [the page](docs/security.md) for more.\n',
    );
    expect(told(prd.claims)).toEqual(['done qa', 'done sast']);
    expect(prd.claims.map((claim) => [claim.at.line, claim.at.column])).toEqual([
      [3, 1],
      [4, 1],
    ]);
    expect(prd.elsewhere.map(({ section, link }) => `${section} ${short(link)}`)).toEqual([
      '10 inline docs/security.md 6:5',
    ]);
  });

  test('remarks between the claims are none', () => {
    expect(claimsOf('All of it is for this commit.\n\n- Note: see the runbook\n\n- Links below')).toEqual([]);
  });

  test('an HTML list', () => {
    expect(told(claimsOf('<ul><li>[x] SAST <a href="a/b.sarif">r</a></li>\n<li>[ ] SBOM</li></ul>'))).toEqual([
      'done sast',
      'open sbom',
    ]);
  });
});

describe('tables', () => {
  test('the header decides', () => {
    const claims = claimsOf(
      [
        '| Evidence | Link | Commit | Result |',
        '|---|---|---|---|',
        '| SAST | [s](e/s.sarif) | abc1234 | Pass |',
        '| SBOM | `e/sbom.json` | 9e504b8 | 312 components |',
        '| DAST | — | | N/A — no UI |',
        '| QA | | | Pending |',
        '| Secrets scan | | | ✅ |',
        '| | | | |',
      ].join('\n'),
    );
    expect(told(claims)).toEqual(['done sast', 'done sbom', 'not-applicable dast: no UI', 'open qa', 'done secrets']);
    expect(claims[0]?.stated).toEqual({ commit: 'abc1234', outcome: 'pass' });
    expect(claims[0]?.links.map(short)).toEqual(['inline e/s.sarif 5:10']);
    expect(claims[1]?.stated).toEqual({ components: 312, commit: '9e504b8' });
    expect(claims[1]?.at).toEqual({ path: 'PRDs/M1/2.2.1.3-query-cache-prd.md', line: 6, column: 1 });
    expect(claims[1]?.source).toBe('| SBOM | `e/sbom.json` | 9e504b8 | 312 components |');
  });

  test('in any order and wording, with escaped pipes and no outer ones', () => {
    const claims = claimsOf(
      [
        'Outcome | What | Where',
        ':-:|---|---',
        '✅ | Tests | a \\| b `e/junit.xml`',
        '[ ] | Coverage | 87 % lines',
        'Fail | Deps | [x](e/a.json) 2 High',
      ].join('\n'),
    );
    expect(told(claims)).toEqual(['done tests', 'open coverage', 'done dependencies']);
    expect(claims[0]?.links.map(short)).toEqual(['code-path e/junit.xml 5:20']);
    expect(claims[2]?.stated).toEqual({ high: 2, outcome: 'fail' });
  });

  test('a reason in a column of its own', () => {
    const rows = '| Item | Status | Note |\n|---|---|---|\n| DAST | N/A | no web surface here |\n| SAST | N/A | |';
    expect(told(claimsOf(rows))).toEqual(['not-applicable dast: no web surface here', 'not-applicable sast']);
  });
});

test('text is plain, source is as written', () => {
  const [claim] = claimsOf('  - [x] **QA** results — [page](QA/r.md) &amp; `QA/x.md`');
  expect(claim?.text).toBe('QA results — page & QA/x.md');
  expect(claim?.source).toBe('  - [x] **QA** results — [page](QA/r.md) &amp; `QA/x.md`');
  expect(claim?.at.column).toBe(3);
});

describe('numbers in words', () => {
  test.each([
    ['SAST: High: 0. Critical: 0.', { critical: 0, high: 0 }],
    ['SAST: High: 0.5 %', {}],
    ['SAST: 0 high, medium: 3', { high: 0, medium: 3 }],
    ['SAST: no known vulnerabilities', { critical: 0, high: 0, medium: 0, low: 0 }],
    ['SAST: fixed in v1.0 high', {}],
    ['Tests: 1,240 unit tests have passed, 2 failed', { passed: 1240, failed: 2 }],
    ['Tests: 12 out of 12 cases passed', { passed: 12, failed: 0 }],
    ['Tests: all 12 unit tests pass', { passed: 12, failed: 0 }],
    ['Tests: Passed: 12, Failed: 1', { passed: 12, failed: 1 }],
    ['SBOM: 1 240 components', { components: 1240 }],
  ])('%s', (text, stated) => expect(claimsOf(`- [x] ${text}`)[0]?.stated).toEqual(stated));
});
