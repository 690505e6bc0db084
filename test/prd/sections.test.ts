import { prdOf } from './given.ts';

const doc = (heading: string) => prdOf(`# T\n\n## 9. Review\n\nx\n\n${heading}\n\n- [x] SAST: a/b.sarif\n`);

describe('a section is found by its number, however it is written', () => {
  const headings = [
    '## 10. Excellence Checklist (link evidence per item)',
    '## §10 Evidence',
    '## &sect;10 Evidence',
    '## 10) Evidence',
    '## (10) Evidence',
    '## [10] Evidence',
    '## 10 – Evidence',
    '## 10 — Evidence',
    '## 10: Evidence',
    '## 10 | Evidence',
    '## 10',
    '## 10.',
    '## 10.Evidence',
    '## 10 evidence',
    '## 10\\. Evidence',
    '##10. Evidence',
    '##\u00a010. Evidence',
    '## 10.\u00a0Evidence',
    '## 10‑ Evidence',
    '# 10. Evidence',
    '#### 10. Evidence',
    '###### 10 Evidence',
    '  ## 10. Evidence',
    '## 10. Evidence ##',
    '## 10. Evidence {#evidence}',
    '## Evidence {#sec-10}',
    '**10. Evidence**',
    '**10. Evidence**:',
    '**10. Evidence:**',
    '__10. Evidence__',
    '***10. Evidence***',
    '**§10 Evidence**',
    '<b>10. Evidence</b>',
    '<strong>10. Evidence</strong>',
    '<h2>10. Evidence</h2>',
    '<h2 id="x">10. <em>Evidence</em></h2>',
    '10. Evidence\n===',
    '10. Evidence\n---',
    '10) Evidence\n----',
    '§10 Evidence\n---',
    '10 Evidence\n====',
    '## １０. Evidence',
    '## １０．Evidence',
    '## ⑩ Evidence',
    '## 🔟 Evidence',
    '## 1️⃣0️⃣ Evidence',
    '<a id="sec-10"></a>\n## 10. Evidence',
    '<a id="sec-10"></a>\n\n## Evidence',
    '<a name="section-10"></a>\n## Evidence',
    '## <a id="sec-10"></a>Evidence',
    '## **10.** Evidence',
    '## _10. Evidence_',
    '## [10. Evidence](#x)',
    '## `10` Evidence',
    '## Section 10: Evidence',
    '## Sec. 10 Evidence',
    '## No. 10 Evidence',
    '## ✅ 10. Evidence',
    '## ~~9~~ 10. Evidence',
  ];
  test.each(headings)('%j', (heading) => {
    const { sections, claims } = doc(heading);
    expect(sections.map((section) => section.number)).toEqual(['9', '10']);
    expect(claims).toHaveLength(1);
  });
});

describe('what only looks like a section is none', () => {
  const others = [
    '- 10. Evidence',
    '1. 10. Evidence',
    '10. Evidence',
    'See section 10 for evidence.',
    '- [10. Evidence](#10-evidence)',
    '| 10. Evidence |\n|---|\n| x |',
    '> ## 10. Evidence',
    '- ## 10. Evidence',
    '```\n## 10. Evidence\n```',
    '    ## 10. Evidence',
    '<!-- ## 10. Evidence -->',
    '<!--\n## 10. Evidence\n-->',
    '<div hidden>\n\n## 10. Evidence\n\n</div>',
    '**[10. Evidence](#x)**',
    '**9. Review**\n**10. Evidence**',
    '**10. Evidence** is where links go',
    '8. Changelog\n9. Review\n10. Evidence\n---',
    '## 2025-08-12 Decision',
    '## 12.08.2025 Decision',
    '## 2025 goals',
    '## 100 Evidence',
    '## 10.5% growth',
    '## 10-20 users',
    '## 10% of users',
    '## 10x faster',
    '## 10th of May',
    '## 10/12 done',
    '## 10:30 meeting',
    '## 10,000 users',
    '## Top 10 risks',
    '## Part 10: more',
    '### v10 release',
    '### 10.2.1 release',
    '### 1. First decision',
    '#### 2. Second decision',
  ];
  test.each(others)('%j', (text) => {
    expect(doc(text).sections.map((section) => section.number)).toEqual(['9']);
  });

  test('releases under a changelog', () => {
    const { sections, remarks } = prdOf(
      '## 1. Summary\n\nx\n\n## 8. Changelog\n\n### 1.1 — 2025-08-12\n\na\n\n### 1.0\n\nb\n\n### 9.2 (2025-09-01)\n\n## 9. Review\n',
    );
    expect(sections.map((section) => section.number)).toEqual(['1', '8', '9']);
    expect(remarks).toEqual([]);
  });

  test('ten numbered sub-headings of a decision log', () => {
    const entries = Array.from({ length: 11 }, (_, at) => `#### ${at + 1}. Decision\n\ntext\n`).join('\n');
    const { sections, notes } = prdOf(`## 9. Review\n\n### 9.6 Decision log\n\n${entries}`);
    expect(sections.map((section) => section.number)).toEqual(['9', '9.6']);
    expect(notes).toHaveLength(11);
  });

  test("the item's own id in the title", () => {
    const { title, sections } = prdOf('# 2.2.1.3 Query cache\n\n## 1. Summary\n');
    expect(title).toBe('2.2.1.3 Query cache');
    expect(sections.map((section) => section.number)).toEqual(['1']);
  });
});

describe('where sections begin and end', () => {
  test('numbers decide, not levels; sub-headings belong to the number around them', () => {
    const text = [
      '# Title', // 1
      '## 9. Review', // 2
      'one two', // 3
      '## 9.6 Decision log', // 4
      '### Migration', // 5
      'three', // 6
      '#### 9.7 Questions', // 7
      'none', // 8
      '### 10. Evidence', // 9
      '#### Security', // 10
      'four five', // 11
      '## Appendix', // 12
      'six', // 13
    ].join('\n');
    const told = prdOf(text).sections.map(({ number, level, at, endLine, words }) => [
      number,
      level,
      at.line,
      endLine,
      words,
    ]);
    expect(told).toEqual([
      ['9', 2, 2, 8, 4],
      ['9.6', 2, 4, 6, 1],
      ['9.7', 4, 7, 8, 1],
      ['10', 3, 9, 11, 2],
    ]);
  });

  test('the same number twice is a remark at the second one', () => {
    const { sections, claims, remarks } = prdOf(
      '## 10. Evidence\n\n- [x] SAST: a/b.sarif\n\n## 10. Evidence again\n\n- [x] SBOM: a/sbom.json\n',
    );
    expect(sections).toHaveLength(2);
    expect(claims).toHaveLength(2);
    expect(remarks).toEqual([
      {
        kind: 'duplicate-section',
        says: 'section 10 is there twice, on lines 1 and 5; keep one',
        at: { path: 'PRDs/M1/2.2.1.3-query-cache-prd.md', line: 5, column: 1 },
      },
    ]);
  });

  test('title without number, marks and anchor', () => {
    const titles = prdOf('## 1) Summary ##\n\n### 1.1 — Goal {#goal}\n\n<a id="sec-2"></a>\n\n## Scope\n').sections;
    expect(titles.map(({ number, title }) => [number, title])).toEqual([
      ['1', 'Summary'],
      ['1.1', 'Goal'],
      ['2', 'Scope'],
    ]);
  });

  test('words are those that a reader sees', () => {
    const words = (text: string) => prdOf(`## 1. A\n\n${text}\n`).sections[0]?.words;
    expect(words('one two — three')).toBe(3);
    expect(words('<!-- one two -->')).toBe(0);
    expect(words('one <!-- two --> three')).toBe(2);
    expect(words('<p>one <b>two</b></p>')).toBe(2);
    expect(words('<div hidden>\n\none\n\n</div>')).toBe(0);
    expect(words('| one | two |\n|---|---|\n| three | |')).toBe(3);
    expect(words('- one\n  - two\n\n> three\n\n```\nfour\n```')).toBe(4);
    expect(words('- [ ]\n- → – …\n\n---')).toBe(0);
    expect(words('### Overview')).toBe(0);
    expect(words('')).toBe(0);
  });

  test('other numbers by configuration', () => {
    const { claims } = prdOf('## 11. Evidence\n\n- [x] SAST: a/b.sarif\n');
    expect(claims).toEqual([]);
  });
});

describe('a part of the section before that stands below the next one', () => {
  const page = (heading: string) =>
    doc(
      `### 9.4 Sign-offs\n\n- [x] QA\n\n## 10. Evidence\n\n- [x] Tests: \`a.xml\`\n\n${heading}\n\n1. [2026-01-02] Use it.\n`,
    );

  test('is itself', () => {
    const { sections, claims, notes } = page('### 9.6 Decision log');
    expect(sections.map((section) => section.number)).toEqual(['9', '9.4', '10', '9.6']);
    expect([claims.length, notes[0]?.date]).toEqual([1, '2026-01-02']);
  });

  test.each(['### 1.1 Unit tests', '### 9.3 Roles', '### 1. Unit tests', '### 8.2 Load'])(
    '%j stays in section 10',
    (heading) => {
      expect(page(heading).sections.map((section) => section.number)).toEqual(['9', '9.4', '10']);
    },
  );
});
