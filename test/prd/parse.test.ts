import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readYaml } from '../../src/prd/ground/yaml.ts';
import { parsePrd } from '../../src/prd/parse.ts';
import { OPTIONS, short } from './given.ts';

const file = path.resolve(import.meta.dirname, '../fixtures/prd/3.1.2-rate-limits-prd.md');
const prd = parsePrd('PRDs/M3/3.1.2-rate-limits-prd.md', readFileSync(file), OPTIONS, readYaml);

describe('a whole product document', () => {
  test('its head', () => {
    expect(prd).toMatchObject({ title: 'Rate limits for the public API', itemId: '3.1.2', status: 'In Review' });
    expect(prd.frontMatter?.entries).toHaveLength(6);
    expect(prd.remarks).toEqual([
      {
        kind: 'hidden-text',
        says: 'what looks like evidence on line 100 stands in a comment and does not count; move it out',
        at: { path: prd.path, line: 100, column: 1 },
      },
    ]);
  });

  test('its sections', () => {
    const told = prd.sections.map(
      ({ number, level, at, endLine, words }) => `${number} h${level} ${at.line}-${endLine}: ${words}`,
    );
    expect(told).toEqual([
      '1 h2 18-22: 23',
      '2 h2 23-27: 25',
      '3 h2 28-34: 14',
      '4 h2 35-38: 7',
      '5 h2 39-44: 11',
      '6 h2 45-51: 11',
      '7 h2 52-62: 11',
      '7.1 h3 54-57: 7',
      '7.3 h3 58-62: 4',
      '8 h2 63-68: 2',
      '9 h2 69-97: 64',
      '9.4 h2 73-79: 26',
      '9.5 h3 80-83: 8',
      '9.6 h3 84-93: 29',
      '9.7 h3 94-97: 1',
      '10 h2 98-116: 58',
    ]);
  });

  test('its claims', () => {
    expect(prd.claims.map(({ kinds, state, at }) => `${at.line}:${at.column} ${state} ${kinds.join('+')}`)).toEqual([
      '102:1 open qa',
      '103:1 done secrets+dependencies+sast+sbom',
      '105:1 done tests',
      '106:1 not-applicable dast',
      '107:1 done rollback',
      '111:1 done performance',
      '112:1 done coverage',
    ]);
    expect(prd.claims.flatMap((claim) => claim.links.map(short))).toEqual([
      'code-path QA/3.1.2-rate-limits/test-results-<yyyy-mm-dd>.md 102:40',
      'reference ../../docs/security/3.1.2.md 104:3',
      'code-path QA/3.1.2-rate-limits/evidence/ 104:19',
      'footnote QA/3.1.2-rate-limits/evidence/junit.xml 105:34',
      'autolink https://ci.acme.io/k6/77 111:15',
      'bare-path coverage/lcov.info 112:14',
    ]);
    expect(prd.claims.map((claim) => claim.stated)).toEqual([
      { outcome: 'pass' },
      { high: 0, critical: 0 },
      { passed: 318, failed: 0 },
      {},
      {},
      { outcome: 'pass', commit: '4be1c07' },
      { coverage: 91.5 },
    ]);
  });

  test('its sign-offs', () => {
    expect(prd.signOffs.map(({ role, ticked, waived, name, date }) => [role, ticked, waived, name, date])).toEqual([
      ['PM', true, undefined, '@mira', '2026-02-09'],
      ['QA', false, undefined, undefined, undefined],
      ['Eng Lead', true, undefined, undefined, '2026-02-10'],
      ['Security', false, 'no new data is kept', undefined, undefined],
    ]);
  });

  test('its notes', () => {
    expect(
      prd.notes.map(({ title, date, fields, commits }) => [
        title,
        date,
        fields.map((field) => field.label),
        commits.map((commit) => commit.sha),
      ]),
    ).toEqual([
      ['Keep counters in Redis', '2026-02-05', ['rollback'], []],
      ['Done flip of 3.1.1 in 4be1c07 (see https://github.com/acme/api/pull/88)', '2026-02-10', [], ['4be1c07']],
      ['Migration 0007_add_limits', undefined, ['what changed', 'rollback'], []],
    ]);
  });

  test('its other links and its placeholders', () => {
    expect(prd.elsewhere.map(({ section, link }) => `${section}: ${short(link)}`)).toEqual([
      '1: inline ../../docs/studies/limits.md 21:1',
      '1: code-path docs/studies/limits.csv 21:47',
      '7.3: code-path QA/3.1.2-rate-limits/test-cases.md 60:10',
      '7.3: code-path QA/3.1.2-rate-limits/test-results-<yyyy-mm-dd>.md 61:12',
      '9.4: inline ../../docs/reviews/limits.md 77:35',
      '9.6: bare-url https://github.com/acme/api/pull/88 87:54',
    ]);
    expect(prd.placeholders.map(({ section, text, at }) => `${section}: ${text} ${at.line}:${at.column}`)).toEqual([
      '7.3: <yyyy-mm-dd> 61:47',
      '10: <yyyy-mm-dd> 102:75',
    ]);
  });
});

test('the same text, the same document, whatever was read before', () => {
  const text = readFileSync(file, 'utf8');
  const first = parsePrd('a.md', text, OPTIONS, readYaml);
  parsePrd('b.md', '## 10. Evidence\n\n- [x] SBOM\n', OPTIONS, readYaml);
  expect(parsePrd('a.md', text.replaceAll('\n', '\r\n'), OPTIONS, readYaml)).toEqual(first);
});
