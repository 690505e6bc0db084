import type { SignOff } from '../../src/model/prd.ts';
import { short, signOffsOf } from './given.ts';

/** `[x] role name date N/A: reason` of each sign-off. */
const told = (signOffs: readonly SignOff[]) =>
  signOffs.map(({ role, ticked, name, date, waived }) =>
    [ticked ? '[x]' : '[ ]', role, name, date, waived && `N/A: ${waived}`].filter(Boolean).join(' '),
  );

describe('one role per line', () => {
  const cases: readonly (readonly [text: string, signOff: string])[] = [
    ['- [x] PM/TPM: Jane Doe, 2025-08-12', '[x] PM Jane Doe 2025-08-12'],
    ['- [x] pm - fine', '[x] PM'],
    ['1. [x] PM', '[x] PM'],
    ['- [x] **QA** (Jane Doe) — 12 Aug 2025', '[x] QA Jane Doe 2025-08-12'],
    ['- [ ] QA Lead – pending', '[ ] QA'],
    ['- ✅ QA: ok', '[x] QA'],
    ['- QA ❌', '[ ] QA'],
    ['- [ ] PM - approved', '[ ] PM'],
    ['- [x] Engineering Lead sign-off', '[x] Eng Lead'],
    ['- [x] Eng. Lead — design', '[x] Eng Lead'],
    ['- [x] VP‑Product – ok', '[x] VP-Product'],
    ['- [x] SRE/DevOps — Memory limit raised → 64 MB', '[x] SRE/DevOps'],
    ['- [x] Sign-off: QA', '[x] QA'],
    ['- [x] @jane (PM) approved', '[x] PM'],
    ['- [x] QA — @jane-doe', '[x] QA @jane-doe'],
    ['- [x] Legal counsel — ok', '[x] Legal counsel'],
    ['- [x] Product Designer — ok', '[x] Product Designer'],
    ['- [ ] CTO (or N/A)', '[ ] CTO'],
    ['- [ ] CTO: N/A', '[ ] CTO'],
    ['- [ ] CTO — N/A — no architecture change', '[ ] CTO N/A: no architecture change'],
    ['- [ ] Security (N/A: no data touched)', '[ ] Security N/A: no data touched'],
    ['- QA: approved by Jane Doe on 2025-08-12', '[x] QA 2025-08-12'],
    ['- QA — Jane Doe', '[ ] QA Jane Doe'],
    ['✅ PM — ok', '[x] PM'],
    ['**PM** approved', '[x] PM'],
    ['- [x] QA — signed 2025-13-45', '[x] QA'],
  ];
  test.each(cases)('%j → %s', (text, signOff) => expect(told(signOffsOf(text))).toEqual([signOff]));

  test('with its text, links and place', () => {
    const [first] = signOffsOf('* [x] QA — Test scenarios confirmed; results: `QA/r.md` (Overall Status: Pass)');
    expect(first).toEqual({
      role: 'QA',
      ticked: true,
      text: 'QA — Test scenarios confirmed; results: QA/r.md (Overall Status: Pass)',
      source: '* [x] QA — Test scenarios confirmed; results: `QA/r.md` (Overall Status: Pass)',
      links: [expect.objectContaining({ form: 'code-path', target: 'QA/r.md' })],
      at: { path: 'PRDs/M1/2.2.1.3-query-cache-prd.md', line: 3, column: 1 },
    });
  });

  test('prose and struck roles are none', () => {
    expect(signOffsOf('Everybody signs here.\n\n- Note: ask early\n- ~~[x] PM~~')).toEqual([]);
  });
});

describe('several roles in one line', () => {
  test('each with its box and its place', () => {
    const signOffs = signOffsOf('- [ ] PM, [x] VP-Product, [ ] CTO — 2025-08-12');
    expect(told(signOffs)).toEqual(['[ ] PM', '[x] VP-Product', '[ ] CTO 2025-08-12']);
    expect(signOffs.map((one) => one.at.column)).toEqual([3, 11, 27]);
    expect(signOffs.map((one) => one.text)).toEqual(['PM', 'VP-Product', 'CTO — 2025-08-12']);
  });

  const cases: readonly (readonly [text: string, signOffs: readonly string[]])[] = [
    ['- PM ✅, QA ❌, CTO ☐', ['[x] PM', '[ ] QA', '[ ] CTO']],
    ['- PM [x], QA [ ]', ['[x] PM', '[ ] QA']],
    ['- [x] PM, VP-Product, CTO', ['[x] PM', '[x] VP-Product', '[x] CTO']],
    [
      '- [x] PM, QA and Eng Lead — all 2025-08-12',
      ['[x] PM 2025-08-12', '[x] QA 2025-08-12', '[x] Eng Lead 2025-08-12'],
    ],
    ['- [x] QA/CTO — ok', ['[x] QA', '[x] CTO']],
    ['[x] PM\n[ ] QA', ['[x] PM', '[ ] QA']],
  ];
  test.each(cases)('%j', (text, signOffs) => expect(told(signOffsOf(text))).toEqual(signOffs));
});

test('a group of boxes under a label', () => {
  const signOffs = signOffsOf('- Sign-offs\n  - [x] PM\n  - [x] QA — `QA/r.md`\n    - more `a/b.md`');
  expect(told(signOffs)).toEqual(['[x] PM', '[x] QA']);
  expect(signOffs[1]?.links.map(short)).toEqual(['code-path QA/r.md 5:14', 'code-path a/b.md 6:12']);
});

describe('tables', () => {
  test('a status ticks', () => {
    const rows = [
      '| Role | Name | Date | Status |',
      '|---|---|---|---|',
      '| PM/TPM | Jane Doe | 2025-08-12 | Approved |',
      '| QA | — | | Pending |',
      '| CTO | | | |',
      '| Security | | | N/A — no data |',
      '| Eng Lead | Joe | 2025-08-11 | ✅ |',
      '| SRE | Joe | 2025-08-11 | [x] |',
      '| FE | | | Not approved |',
      '| BE | Joe | | [ ] |',
    ];
    const signOffs = signOffsOf(rows.join('\n'));
    expect(told(signOffs)).toEqual([
      '[x] PM Jane Doe 2025-08-12',
      '[ ] QA',
      '[ ] CTO',
      '[ ] Security N/A: no data',
      '[x] Eng Lead Joe 2025-08-11',
      '[x] SRE/DevOps Joe 2025-08-11',
      '[ ] FE',
      '[ ] BE Joe',
    ]);
    expect(signOffs.map((one) => one.at.line)).toEqual([5, 6, 7, 8, 9, 10, 11, 12]);
  });

  test('without a status, a name with a date signs', () => {
    const rows =
      '| Role | Name | Date |\n|---|---|---|\n| PM | Jane | 2025-08-12 |\n| QA | Joe | |\n| CTO | | 2025-08-12 |';
    expect(told(signOffsOf(rows))).toEqual(['[x] PM Jane 2025-08-12', '[ ] QA Joe', '[ ] CTO 2025-08-12']);
  });

  test('roles as columns', () => {
    const signOffs = signOffsOf('| PM | QA | CTO |\n|---|---|---|\n| [x] | [ ] | ✅ 2025-08-12 |');
    expect(told(signOffs)).toEqual(['[x] PM', '[ ] QA', '[x] CTO 2025-08-12']);
    expect(signOffs.map((one) => one.at.column)).toEqual([3, 9, 15]);
  });

  test('a review log with a role', () => {
    const rows =
      '| Date | Reviewer | Role | Outcome |\n|---|---|---|---|\n| 2025-08-12 | Jane | QA Lead | signed off |';
    expect(told(signOffsOf(rows))).toEqual(['[x] QA Jane 2025-08-12']);
  });
});

describe('several roles in one line without boxes of their own', () => {
  const told = (text: string) =>
    signOffsOf(text).map(({ role, ticked, name, waived, at }) =>
      [role, ticked ? 'yes' : 'no', name, waived, `${at.line}:${at.column}`].filter(Boolean).join(' | '),
    );
  test.each([
    ['**PM:** approved, **QA:** pending', ['PM | yes | 3:3', 'QA | no | 3:21']],
    ['PM: approved; QA: approved. CTO: pending', ['PM | yes | 3:1', 'QA | yes | 3:15', 'CTO | no | 3:29']],
    ['PM — approved, QA — pending', ['PM | yes | 3:1', 'QA | no | 3:16']],
    ['PM — Jane Doe, approved; QA — John Roe, pending', ['PM | yes | Jane Doe | 3:1', 'QA | no | John Roe | 3:26']],
    ['- [x] **PM:** approved, **QA:** pending', ['PM | yes | 3:3', 'QA | no | 3:27']],
    ['**PM:** approved, **CTO:** N/A — no architecture', ['PM | yes | 3:3', 'CTO | no | no architecture | 3:21']],
    ['PM: approved, after a talk with QA', ['PM | yes | 3:1']],
    ['PM: approved, see also: QA notes', ['PM | yes | 3:1']],
  ])('%s', (text, roles) => expect(told(text)).toEqual(roles));
});
