import { BACKEND } from '../../src/config/defaults.ts';
import { readYaml } from '../../src/prd/ground/yaml.ts';
import { parsePrd } from '../../src/prd/parse.ts';
import { signedTexts } from '../../src/prd/signed-text.ts';

const page = (section: string, more = '') =>
  `# A\n\n## 9. Review\n\n### 9.4 Sign-offs\n\n${section}\n\n### 9.5 Notes\n\n${more}\n`;

/** What the first role signs in a section, as it is compared. */
function signed(section: string, role = 'qa') {
  const bytes = new TextEncoder().encode(page(section));
  const options = { sections: BACKEND.sections, roles: BACKEND.roles, capBytes: 1_000_000 };
  const texts = signedTexts(parsePrd('a.md', bytes, options, readYaml), bytes, '9.4');
  const found = texts?.sentences.find((one) => one.role === role);
  return found && `${found.text}\n${texts?.prose}`;
}

describe('the same text', () => {
  test.each([
    ['the box', '- [ ] QA — scenarios confirmed', '- [x] QA — scenarios confirmed'],
    ['an emoji tick', '- ☐ QA — scenarios confirmed', '- ✅ QA — scenarios confirmed'],
    ['name and date', '- [ ] QA — scenarios confirmed', '- [x] QA — scenarios confirmed — Ada L., 2026-02-03'],
    ['a name of one word', '- [ ] QA — scenarios confirmed', '- [x] QA — scenarios confirmed — Ada, 2026-02-03'],
    [
      'what a template left open',
      '- [ ] QA — ok so far — <name>, <yyyy-mm-dd>',
      '- [x] QA — ok so far — Ada L., 2026-02-03',
    ],
    ['a handle', '- [ ] QA — scenarios confirmed', '- [x] QA — scenarios confirmed (@ada-l, 3 Feb 2026)'],
    ['by whom', '- [ ] QA — scenarios confirmed', '- [x] QA — scenarios confirmed by Ada Lovelace on 2026-02-03'],
    ['a word that only signs', '- [ ] QA', '- [x] QA — Approved — Ada L., 2026-02-03'],
    ['white space and dashes', '- [x] QA  —  scenarios   confirmed', '- [x] QA - scenarios confirmed'],
    ['emphasis', '- [x] **QA** — scenarios confirmed', '- [x] QA — scenarios confirmed'],
    ['the mark of the list', '* [x] QA — scenarios confirmed', '- [x] QA — scenarios confirmed'],
    [
      'another role signs',
      '- [x] QA — fine so far\n- [ ] PM — agreed',
      '- [x] QA — fine so far\n- [x] PM — agreed — Bo K., 2026-02-04',
    ],
    [
      'another role signs below its line',
      '- [x] QA — fine so far\n- [ ] PM — agreed',
      '- [x] QA — fine so far\n- [x] PM — agreed\n  Bo K., 2026-02-04',
    ],
    ['another role comes', '- [x] QA — fine so far', '- [x] QA — fine so far\n- [ ] CTO — the whole of it'],
    [
      'a table',
      '| Role | Name | Date | Status |\n|---|---|---|---|\n| QA | | | Pending |\n| PM | | | Pending |',
      '| Role | Name | Date | Status |\n|---|---|---|---|\n| QA | Ada | 2026-02-03 | Approved |\n| PM | Bo | 2026-02-04 | Approved |',
    ],
    ['all roles in one line', '- [ ] QA, [ ] PM, [ ] CTO', '- [x] QA, [x] PM, [ ] CTO'],
  ])('%s', (_, then, now) => {
    expect(signed(then)).toBeDefined();
    expect(signed(now)).toBe(signed(then));
  });
});

describe('another text', () => {
  test.each([
    ['its sentence', '- [x] QA — scenarios confirmed', '- [x] QA — scenarios waived'],
    ['more in its sentence', '- [x] QA — scenarios confirmed', '- [x] QA — scenarios confirmed but for the last'],
    [
      'the report that it names',
      '- [x] QA — results: `QA/x/test-results-2025-08-12.md`',
      '- [x] QA — results: `QA/x/test-results-2025-09-30.md`',
    ],
    ['the address behind a link', '- [x] QA — see [results](QA/a.md)', '- [x] QA — see [results](QA/b.md)'],
    ['a date inside of the sentence', '- [x] QA — run of 2026-01-01 is green', '- [x] QA — run of 2025-01-01 is green'],
    ['what stands below its line', '- [x] QA — fine so far\n  on staging', '- [x] QA — fine so far\n  on production'],
    ['a nested item', '- [x] QA — fine so far\n  - on staging', '- [x] QA — fine so far\n  - on production'],
    [
      "the section's prose",
      'All scans are clean.\n\n- [x] QA — fine so far',
      'Most scans are clean.\n\n- [x] QA — fine so far',
    ],
    [
      'prose behind the list',
      '- [x] QA — fine so far',
      '- [x] QA — fine so far\n\nThis also counts for the next release.',
    ],
    [
      'the name hides nothing',
      '- [x] QA — fine so far',
      '- [x] QA — fine so far, also Without Any Tests at all — Ada L., 2026-02-03',
    ],
    [
      'a note in a table',
      '| Role | Name | Note |\n|---|---|---|\n| [x] QA | Ada | all scenarios |',
      '| Role | Name | Note |\n|---|---|---|\n| [x] QA | Ada | some scenarios |',
    ],
    ['struck out', '- [x] QA — fine so far', '- [x] QA — ~~fine~~ so far'],
  ])('%s', (_, then, now) => {
    expect(signed(then)).toBeDefined();
    expect(signed(now)).toBeDefined();
    expect(signed(now)).not.toBe(signed(then));
  });

  test('bytes that are no text', () => {
    const prd = parsePrd(
      'a.md',
      page('- [x] QA'),
      { sections: BACKEND.sections, roles: BACKEND.roles, capBytes: 1e6 },
      readYaml,
    );
    expect(signedTexts(prd, new Uint8Array([0, 1, 2, 255]), '9.4')).toBeUndefined();
  });
});

test('a document that is built to be slow is not', () => {
  const slow = [
    Array.from({ length: 4_000 }, (_, nth) => `- [x] R${nth} — a`).join('\n'),
    Array.from({ length: 4_000 }, (_, nth) => `#### 9.4.${nth + 1} X\n`).join('\n'),
    `- [x] ${Array.from({ length: 2_000 }, (_, nth) => `[x] R${nth}`).join(', ')}\n${'  below\n'.repeat(4_000)}`,
    `- [x] QA — ${'by '.repeat(20_000)}${'- '.repeat(20_000)}`,
  ];
  for (const section of slow) expect(signed(`- [x] QA — fine so far\n${section}`)).toContain('fine so far');
});

test('the end of a very long sentence is compared too', () => {
  const long = (end: string) => `- [x] QA — ${'word '.repeat(6_000)}${end}`;
  expect(signed(long('yes it is'))).not.toBe(signed(long('no it is not')));
});
