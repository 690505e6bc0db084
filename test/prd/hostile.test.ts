import fc from 'fast-check';
import type { Place } from '../../src/model/place.ts';
import type { Prd } from '../../src/model/prd.ts';
import { prdOf } from './given.ts';

const fill = (unit: string, size = 3_000) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

describe('texts that are built to be slow or to break the parser', () => {
  const units = [
    '[a](',
    '[',
    '![[',
    '*a ',
    '*_',
    '`',
    '> ',
    '- ',
    '1. ',
    '<',
    '<a b="',
    '<!--',
    '</a',
    '&amp;',
    '\\',
    'https://a.b/((((',
    'a/b.json ',
    '[x] ',
    '- [x] a `b/c.md`\n',
    'N/A (or n/a) ',
    'abcdef1 ',
    '0 High/',
    '1,111 ',
    '<yyyy ',
    '{a',
    'a: b. Rollback: c; ',
    '**a:** ',
    '[^1] ',
    '[a]: b\n',
    '[a\n',
    '## 1. a\n',
    '# a\n## 1. a\n',
    '<div hidden>\n\n',
    '<details>\n\n- [x] a\n\n',
    '\u202e',
    '\u200b',
    'аa ',
    '|a|b\n',
    '~~a',
    '- [ ] PM, ',
    'PM/',
  ];
  test.each(units)('%j', (unit) => {
    for (const head of ['', '## 10. Evidence\n\n', '### 9.4 A\n\n', '### 9.6 A\n\n', '### 9.6 A\n\n- ']) {
      const text = head + fill(unit);
      expect(() => prdOf(text)).not.toThrow();
    }
  });

  test('a table of thousands of columns and of thousands of rows', () => {
    const wide = `## 10. E\n\n|${fill('a|', 20_000)}\n|${fill('-|', 20_000)}\n|${fill('b|', 20_000)}\n`;
    expect(prdOf(wide).claims).toHaveLength(1);
    const long = `## 10. E\n\n|Evidence|Link|\n|-|-|\n${'|SAST|`a/b.sarif`|\n'.repeat(3_000)}`;
    expect(prdOf(long).claims).toHaveLength(3_000);
  });

  test('lists nested without end', () => {
    const text = Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth)}- [x] SAST a/b.sarif`).join('\n');
    expect(prdOf(`## 10. E\n\n${text}`).claims.length).toBeGreaterThan(10);
  });
});

/** Every place that a document has. */
function placesOf(prd: Prd): readonly Place[] {
  const links = [
    ...prd.claims.flatMap((claim) => claim.links),
    ...prd.signOffs.flatMap((one) => one.links),
    ...prd.notes.flatMap((note) => note.links),
    ...prd.elsewhere.map(({ link }) => link),
  ];
  const parts = prd.notes.flatMap((note) => [...note.fields, ...note.commits]);
  const all = [...prd.sections, ...prd.claims, ...prd.signOffs, ...prd.notes, ...parts, ...links];
  return [...all, ...prd.placeholders, ...prd.remarks, ...(prd.frontMatter?.entries ?? [])].map((one) => one.at);
}

const PIECES = [
  '## 10. Evidence',
  '### 9.4 Sign-offs',
  '### 9.6 Decision log',
  '**10. Evidence**',
  '- [x] SAST: [s](a/b.sarif)',
  '  - [ ] QA — `QA/<date>.md`',
  '| Role | Status |',
  '|---|---|',
  '| PM | [x] |',
  '| a \\| b | `c/d.json` |',
  '1. [2025-08-12] Rollback: run `x` (9e504b8)',
  '> quoted e/f.json',
  '<details>',
  '</div>',
  '<!-- x -->',
  '```',
  '[^1]: https://acme.io',
  'N/A — reason',
  'word[^1] <b>TBD</b> ~~gone~~ &amp; \\* \u200b é 👩‍💻',
  '\ttab\tSBOM: a/b.json',
  '---',
  '',
  '',
];

test('never throws, and every place lies inside the document', () => {
  const line = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 40 }));
  const indent = fc.constantFrom('', '', '', '  ', '    ', '> ', '- ', '1. ', '\t');
  const text = fc
    .array(
      fc.tuple(indent, line).map(([before, after]) => before + after),
      { maxLength: 40 },
    )
    .chain((lines) => fc.constantFrom('\n', '\r\n').map((end) => lines.join(end)));
  fc.assert(
    fc.property(text, (source) => {
      const prd = prdOf(source);
      const lines = source.replace(/^\ufeff/, '').split(/\r\n?|\n/);
      for (const { line: at, column = 1 } of placesOf(prd)) {
        expect(lines[at - 1]).toBeDefined();
        expect(column).toBeGreaterThanOrEqual(1);
        expect(column).toBeLessThanOrEqual((lines[at - 1] ?? '').length + 1);
      }
      for (const section of prd.sections) expect(section.endLine).toBeGreaterThanOrEqual(section.at.line);
    }),
    { numRuns: 300 },
  );
});

test('the place of a link is where it is written', () => {
  const before = fc.constantFrom(
    '',
    'a ',
    '**b** ',
    '`c d` ',
    '&amp; ',
    '\\* ',
    '~~x~~ ',
    '<b>y</b> ',
    'é👩‍💻 ',
    '[t](u/v.md) ',
    'x\\\n',
    'y\n',
  );
  const link = fc.constantFrom(
    '[s](q/r.sarif)',
    '`q/r.sarif`',
    'q/r.sarif',
    '<https://q.io/r>',
    'https://q.io/r',
    '![i](q/r.sarif)',
  );
  const lead = fc.constantFrom('- [x] ', '  * [x] ', '> - [ ] ', '12. [x] ', '- a\n  - [x] ');
  fc.assert(
    fc.property(lead, fc.array(before, { maxLength: 5 }), link, (start, words, written) => {
      const text = `## 10. Evidence\n\n${start}SAST ${words.join('').replace(/\n/g, '\n      ')}${written} end\n`;
      const lines = text.split('\n');
      const found = prdOf(text).claims.flatMap((claim) => claim.links);
      const last = found.at(-1);
      const at = lines[(last?.at.line ?? 1) - 1]?.slice((last?.at.column ?? 1) - 1);
      expect(at).toMatch(written);
      expect(at?.startsWith(written)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
