import { BACKEND } from '../../src/config/defaults.ts';
import { type Decision, decisionEdit } from '../../src/flip/decisions.ts';
import { edited, linesOf } from '../../src/flip/text.ts';
import { readYaml } from '../../src/prd/ground/yaml.ts';
import { parsePrd } from '../../src/prd/parse.ts';

const decision: Decision = {
  date: '2026-03-02',
  title: 'Status set to Ready',
  text: 'Ready | by ada-l',
  by: 'ada-l',
  commit: 'a1b2c3d',
  status: 'Ready',
};
/** The body of 9.6 with the entry appended; a section follows unless the body is the end of the file. */
const noted = (body: string, more: { heading?: string; rest?: string } = {}) => {
  const { heading = '### 9.6 Decision log\n', rest = '### 9.7 Open questions\n\nNone.\n' } = more;
  const lines = linesOf(heading + body + rest);
  const to = linesOf(heading + body).length;
  const text = edited(lines, [decisionEdit(lines, { heading: 0, to }, decision)]);
  expect(text.startsWith(heading)).toBe(true);
  expect(text.endsWith(rest)).toBe(true);
  return text.slice(heading.length, text.length - rest.length);
};
/** Dates of the entries as the gate reads them. */
const datesOf = (body: string) => {
  const { sections, roles } = BACKEND;
  const text = `## 9. Review\n\n### 9.6 Decision log\n${body}`;
  return parsePrd('x-prd.md', text, { sections, roles, capBytes: 1_000_000 }, readYaml).notes.map(({ date }) => date);
};
const T = 'Ready | by ada-l';

describe('an entry is appended in the shape of the log', () => {
  test.each<[string, string, string]>([
    [
      'numbered, [date]',
      '\n1. [2025-08-05] Keep it.\n2. [2025-08-12] Rollback.\n\n',
      `\n1. [2025-08-05] Keep it.\n2. [2025-08-12] Rollback.\n3. [2026-03-02] ${T}\n\n`,
    ],
    [
      'numbered, bracket, dash',
      '\n9) 2025-08-05 — Keep it.\n\n',
      `\n9) 2025-08-05 — Keep it.\n10) 2026-03-02 — ${T}\n\n`,
    ],
    ['bold dates', '1. **2025-08-05**: Keep it.\n\n', `1. **2025-08-05**: Keep it.\n2. **2026-03-02**: ${T}\n\n`],
    ['bold brackets', '1. **[2025-08-05]** Keep it.\n\n', `1. **[2025-08-05]** Keep it.\n2. **[2026-03-02]** ${T}\n\n`],
    [
      'bold beyond the date',
      '- **2025-08-05 — Keep it:** why.\n\n',
      `- **2025-08-05 — Keep it:** why.\n- 2026-03-02 — ${T}\n\n`,
    ],
    ['a linked date', '1. [2025-08-05](x.md) a\n\n', `1. [2025-08-05](x.md) a\n2. [2026-03-02] ${T}\n\n`],
    ['round brackets', '1. (2025-08-05) Keep it.\n\n', `1. (2025-08-05) Keep it.\n2. (2026-03-02) ${T}\n\n`],
    [
      'every number the same',
      '1. [2025-08-05] a\n1. [2025-08-06] b\n\n',
      `1. [2025-08-05] a\n1. [2025-08-06] b\n1. [2026-03-02] ${T}\n\n`,
    ],
    [
      'padded numbers',
      '01. [2025-08-05] a\n02. [2025-08-06] b\n\n',
      `01. [2025-08-05] a\n02. [2025-08-06] b\n03. [2026-03-02] ${T}\n\n`,
    ],
    [
      'items of several lines',
      '1. [2025-08-05] a\n   more\n\n   - Rollback: x\n\n',
      `1. [2025-08-05] a\n   more\n\n   - Rollback: x\n2. [2026-03-02] ${T}\n\n`,
    ],
    [
      'words below an item',
      '1. [2025-08-05] a\nmore of it\n\n',
      `1. [2025-08-05] a\nmore of it\n2. [2026-03-02] ${T}\n\n`,
    ],
    [
      'a loose list',
      '1. [2025-08-05] a\n\n2. [2025-08-06] b\n\n',
      `1. [2025-08-05] a\n\n2. [2025-08-06] b\n\n3. [2026-03-02] ${T}\n\n`,
    ],
    ['bullets', '- 2025-08-05: a\n- 2025-08-06: b\n\n', `- 2025-08-05: a\n- 2025-08-06: b\n- 2026-03-02: ${T}\n\n`],
    ['stars, indented', '  * [2025-08-05] a\n\n', `  * [2025-08-05] a\n  * [2026-03-02] ${T}\n\n`],
    ['ticked boxes', '- [x] 2025-08-05 a\n\n', `- [x] 2025-08-05 a\n- [x] 2026-03-02 ${T}\n\n`],
    ['undated items', '1. Keep it.\n\n', `1. Keep it.\n2. [2026-03-02] ${T}\n\n`],
    ['a wide mark', '1.  [2025-08-05] a\n\n', `1.  [2025-08-05] a\n2.  [2026-03-02] ${T}\n\n`],
    [
      'a table',
      '| Date | Decision | Owner |\n|---|---|---|\n| 2025-08-05 | Keep it | PM |\n\n',
      '| Date | Decision | Owner |\n|---|---|---|\n| 2025-08-05 | Keep it | PM |\n| 2026-03-02 | Ready \\| by ada-l | ada-l |\n\n',
    ],
    [
      'a table with ids',
      '| # | When | What | Commit | Why |\n|:-:|---|---|---|---|\n| 7 | 2025-08-05 | x | – | y |\n\n',
      '| # | When | What | Commit | Why |\n|:-:|---|---|---|---|\n| 7 | 2025-08-05 | x | – | y |\n| 8 | 2026-03-02 | Ready \\| by ada-l | a1b2c3d | — |\n\n',
    ],
    [
      'a table of D-1',
      '| ID | Decision | Date | Decided by |\n|---|---|---|---|\n| D-09 | x | 2025-08-05 | CTO |\n\n',
      '| ID | Decision | Date | Decided by |\n|---|---|---|---|\n| D-09 | x | 2025-08-05 | CTO |\n| D-10 | Ready \\| by ada-l | 2026-03-02 | ada-l |\n\n',
    ],
    [
      'a table without rows',
      '| Date | Decision |\n|---|---|\n\n',
      '| Date | Decision |\n|---|---|\n| 2026-03-02 | Ready \\| by ada-l |\n\n',
    ],
    [
      'a table without pipes outside',
      'Date | Decision\n---|---\n2025-08-05 | x\n\n',
      'Date | Decision\n---|---\n2025-08-05 | x\n2026-03-02 | Ready \\| by ada-l\n\n',
    ],
    [
      'a table without dates',
      '| Decision | Owner |\n|---|---|\n| x | PM |\n\n',
      '| Decision | Owner |\n|---|---|\n| x | PM |\n| [2026-03-02] Ready \\| by ada-l | ada-l |\n\n',
    ],
    [
      'a row to fill in',
      '| Date | Decision | Owner |\n|---|---|---|\n| <yyyy-mm-dd> | <decision> | <name> |\n\n',
      '| Date | Decision | Owner |\n|---|---|---|\n| 2026-03-02 | Ready \\| by ada-l | ada-l |\n\n',
    ],
    [
      'an empty row',
      '| Date | Decision |\n|---|---|\n| | |\n\n',
      '| Date | Decision |\n|---|---|\n| 2026-03-02 | Ready \\| by ada-l |\n\n',
    ],
    [
      'sub-headings',
      '\n#### 2025-08-05 — Keep it\n\nBecause.\n\n',
      `\n#### 2025-08-05 — Keep it\n\nBecause.\n\n#### 2026-03-02 — Status set to Ready\n\n${T}\n\n`,
    ],
    [
      'numbered sub-headings',
      '\n#### 9.6.1 [2025-08-05] Keep it\n\nBecause.\n\n',
      `\n#### 9.6.1 [2025-08-05] Keep it\n\nBecause.\n\n#### 9.6.2 [2026-03-02] Status set to Ready\n\n${T}\n\n`,
    ],
    [
      'a list below a heading of its own',
      '\n#### Decisions\n\n1. [2025-08-05] a\n\n#### Migration notes\n\nN/A\n\n',
      `\n#### Decisions\n\n1. [2025-08-05] a\n2. [2026-03-02] ${T}\n\n#### Migration notes\n\nN/A\n\n`,
    ],
    [
      'a list with steps behind it',
      '1. [2025-08-05] a\n\nSteps:\n\n- run it\n- watch it\n\n',
      `1. [2025-08-05] a\n2. [2026-03-02] ${T}\n\nSteps:\n\n- run it\n- watch it\n\n`,
    ],
    [
      'code that looks like a list',
      '1. [2025-08-05] a\n\n```\n2. [2025-08-06] not one\n```\n\n',
      `1. [2025-08-05] a\n2. [2026-03-02] ${T}\n\n\`\`\`\n2. [2025-08-06] not one\n\`\`\`\n\n`,
    ],
    [
      'a comment that looks like a list',
      '<!-- 1. [2025-08-05] a -->\n\n',
      `<!-- 1. [2025-08-05] a -->\n\n1. [2026-03-02] ${T}\n\n`,
    ],
  ])('%s', (_name, body, expected) => {
    expect(noted(body)).toBe(expected);
    expect(datesOf(expected)).toContain('2026-03-02');
  });
});

describe('an empty log becomes a numbered list', () => {
  const LIST = `1. [2026-03-02] ${T}`;
  test.each<[string, string, string]>([
    ['nothing', '\n', `\n${LIST}\n\n`],
    ['nothing at all', '', `\n${LIST}\n\n`],
    ['N/A', '\nN/A\n\n', `\n${LIST}\n\n`],
    ['none yet', '\n_None yet._\n\n', `\n${LIST}\n\n`],
    ['TBD', '\nTBD\n\n', `\n${LIST}\n\n`],
    ['a dash', '\n—\n\n', `\n${LIST}\n\n`],
    ['a blank', '\n<decisions>\n\n', `\n${LIST}\n\n`],
    ['an item to fill in', '\n1. [<yyyy-mm-dd>] <decision>\n\n', `\n${LIST}\n\n`],
    ['a bullet N/A', '\n- N/A\n\n', `\n- [2026-03-02] ${T}\n\n`],
    ['a reason, which stays', '\nN/A — no migrations here\n\n', `\nN/A — no migrations here\n\n${LIST}\n\n`],
    ['words, which stay', '\nSee the design page.\n\n', `\nSee the design page.\n\n${LIST}\n\n`],
  ])('%s', (_name, body, expected) => expect(noted(body)).toBe(expected));
});

test.each([['CRLF', '\r\n1. [2025-08-05] a\r\n\r\n', `\r\n1. [2025-08-05] a\r\n2. [2026-03-02] ${T}\r\n\r\n`]])(
  '%s stays',
  (_name, body, expected) => {
    expect(noted(body, { heading: '### 9.6 Log\r\n', rest: '### 9.7 x\r\n' })).toBe(expected);
  },
);

test.each([
  ['no final line break', '\n1. [2025-08-05] a', `\n1. [2025-08-05] a\n2. [2026-03-02] ${T}`],
  ['a final line break', '\n1. [2025-08-05] a\n', `\n1. [2025-08-05] a\n2. [2026-03-02] ${T}\n`],
  ['an empty log at the end', '', `\n1. [2026-03-02] ${T}\n`],
])('%s at the end of the file stays', (_name, body, expected) => expect(noted(body, { rest: '' })).toBe(expected));

test('a heading over two lines is left whole', () => {
  expect(noted('\nN/A\n\n', { heading: '9.6 Decision log\n----------------\n' })).toBe(`\n1. [2026-03-02] ${T}\n\n`);
});

test('hostile sections are read in time', () => {
  for (const body of [
    '- '.repeat(40_000),
    `# ${' '.repeat(60_000)}x`,
    `x|\n-${' '.repeat(60_000)}x|`,
    '|'.repeat(60_000),
    '<'.repeat(60_000),
    '`'.repeat(60_000),
    `${'1. [2025-01-01] a\n'.repeat(20_000)}`,
  ])
    expect(noted(`${body}\n`)).toContain('by ada-l');
});
