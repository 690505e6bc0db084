import { prdOf } from './given.ts';

const read = (text: string) => prdOf(`## 10. Evidence\n\n${text}\n`);
const remarks = (text: string) => read(text).remarks.map(({ kind, at }) => `${kind} ${at.line}:${at.column}`);

describe('what a reader does not see counts for nothing', () => {
  const cases: readonly (readonly [text: string, remark: string])[] = [
    ['<!-- - [x] SAST [s](a/b.sarif) -->', 'hidden-text 3:1'],
    ['<!--\n- [x] SAST [s](a/b.sarif)\n-->', 'hidden-text 3:1'],
    ['<!-- never closed\n\n- [x] SAST [s](a/b.sarif)', 'hidden-text 3:1'],
    ['```\n- [x] SAST [s](a/b.sarif)\n```', 'hidden-text 3:1'],
    ['    - [x] SAST [s](a/b.sarif)', 'hidden-text 3:1'],
    ['<template>\n\n- [x] SAST [s](a/b.sarif)\n\n</template>', 'hidden-text 5:1'],
    ['<div hidden>\n\n- [x] SAST [s](a/b.sarif)\n\n</div>', 'hidden-text 5:1'],
    ['<div style="color: red; Display : NONE">\n\n- [x] SAST [s](a/b.sarif)\n\n</div>', 'hidden-text 5:1'],
    ['<div hidden><div>\n\n</div>\n\n- [x] SAST [s](a/b.sarif)', 'hidden-text 7:1'],
  ];
  test.each(cases)('%j', (text, remark) => {
    expect(read(text).claims).toEqual([]);
    expect(remarks(text)).toEqual([remark]);
  });

  test('what follows is seen again', () => {
    const { claims } = read('<div hidden>\n\n- [x] SAST\n\n</div>\n\n- [x] SBOM e/sbom.json');
    expect(claims.map((claim) => claim.kinds)).toEqual([['sbom']]);
  });

  test('in the middle of an item', () => {
    expect(read('- [x] Tests <!-- [x](a/b.json) -->').claims[0]?.links).toEqual([]);
    expect(remarks('- [x] Tests <!-- [x](a/b.json) -->')).toEqual(['hidden-text 3:13']);
    expect(read('- [x] Tests <span hidden>[x](a/b.json)</span> ok').claims[0]).toMatchObject({
      text: 'Tests ok',
      links: [],
    });
    expect(remarks('- [x] Tests <span hidden>[x](a/b.json)</span>')).toEqual(['hidden-text 3:26']);
  });

  test('a folded block is read, with a remark', () => {
    const text = '<details>\n<summary>More</summary>\n\n- [x] SAST [s](a/b.sarif)\n\n</details>';
    expect(read(text).claims).toHaveLength(1);
    expect(remarks(text)).toEqual(['hidden-text 6:1']);
    expect(remarks(text.replace('<details>', '<details open>'))).toEqual([]);
  });

  test('ordinary comments and code are no remark', () => {
    expect(remarks('<!-- prettier-ignore -->\n- [x] SAST a/b.sarif')).toEqual([]);
    expect(prdOf('## 6. Tech\n\n```json\n{"see": "https://acme.io"}\n```\n').remarks).toEqual([]);
    expect(prdOf('### 9.6 Log\n\n1. Rollback:\n\n   ```sh\n   npm run down\n   ```\n').remarks).toEqual([]);
  });
});

describe('letters that are not what they seem', () => {
  const cases: readonly (readonly [text: string, remarks: readonly string[]])[] = [
    ['- [x] SAST a/b\u200b.sarif', ['zero-width 3:15']],
    ['- [x] SA\u00adST', ['zero-width 3:9']],
    ['- [x] SAST \u202ea/b.sarif', ['bidi 3:12']],
    ['- [x] SAST \u2066a\u2069', ['bidi 3:12']],
    ['- [х] SAST', ['look-alike 3:4']],
    ['- [x] SАST', ['look-alike 3:7']],
    ['- [x] [s](https://аpple.com)', ['look-alike 3:19']],
    ['- [x] 𝐒𝐀𝐒𝐓', ['look-alike 3:7']],
    ['- [x] 👩‍💻 done ✔️ a/b.sarif', []],
    ['- [x] naïve café – “quoted” → done…', []],
    ['- [x] 5 μs, Δt, β-test', []],
    ['- [x] Тесты пройдены, QA-команда', []],
    ['- [x] می‌خواهم', []],
  ];
  test.each(cases)('%j', (text, expected) => expect(remarks(text)).toEqual(expected));

  test('the sentence names the letter', () => {
    expect(read('- [x] a\u200b').remarks[0]?.says).toBe('line 3 holds U+200B, which cannot be seen; remove it');
  });
});
