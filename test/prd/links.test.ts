import { claimsOf, prdOf, short } from './given.ts';

const links = (text: string) => claimsOf(text).flatMap((claim) => claim.links.map(short));

describe('every shape of link, with its place', () => {
  const cases: readonly (readonly [text: string, links: readonly string[]])[] = [
    ['- [x] Tests [r](e/junit.xml)', ['inline e/junit.xml 3:13']],
    ['- [x] Tests [r](<e/a b.xml> "title")', ['inline e/a b.xml 3:13']],
    ['- [x] Tests [r](e/%20a.xml#L3)', ['inline e/%20a.xml#L3 3:13']],
    ['- [x] Tests [r](../../e/a_(1).xml)', ['inline ../../e/a_(1).xml 3:13']],
    ['- [x] Tests **[r](e/junit.xml)**', ['inline e/junit.xml 3:15']],
    ['- [x] Tests [report][r]\n\n[r]: e/junit.xml "t"', ['reference e/junit.xml 3:13']],
    ['- [x] Tests [r][]\n\n[R]: <e/junit.xml>', ['reference e/junit.xml 3:13']],
    ['- [x] Tests [r]\n\n[r]: e/junit.xml', ['reference e/junit.xml 3:13']],
    ['- [x] Tests <https://ci.acme.io/1>', ['autolink https://ci.acme.io/1 3:13']],
    ['- [x] Tests https://ci.acme.io/1.', ['bare-url https://ci.acme.io/1 3:13']],
    ['- [x] Tests (https://ci.acme.io/a_(b))', ['bare-url https://ci.acme.io/a_(b) 3:14']],
    ['- [x] Tests https://ci.acme.io/?a=1&amp;b=2, more', ['bare-url https://ci.acme.io/?a=1&b=2 3:13']],
    ['- [x] Tests[^1]\n\n[^1]: https://ci.acme.io/1', ['footnote https://ci.acme.io/1 3:12']],
    ['- [x] Tests[^a]\n\n[^a]: see [junit](e/j.xml)\n[^b]: no', ['footnote e/j.xml 3:12']],
    ['- [x] Tests <a class=x href="e/junit.xml">r</a>', ['html e/junit.xml 3:13']],
    ["- [x] Tests <img alt='p' src='a.png'>", ['html a.png 3:13']],
    ['- [x] Tests ![shot](a.png)', ['image a.png 3:13']],
    ['- [x] Tests [![badge](https://i.io/x.svg)](https://ci.acme.io/1)', ['inline https://ci.acme.io/1 3:13']],
    ['- [x] Tests `e/junit.xml`', ['code-path e/junit.xml 3:13']],
    ['- [x] Tests ``e/junit.xml``', ['code-path e/junit.xml 3:13']],
    ['- [x] Tests `QA/x/evidence/`', ['code-path QA/x/evidence/ 3:13']],
    ['- [x] Tests `QA/2.2.1.3-query-cache/evidence`', ['code-path QA/2.2.1.3-query-cache/evidence 3:13']],
    ['- [x] Tests `QA/My Folder/results.md`', ['code-path QA/My Folder/results.md 3:13']],
    ['- [x] Tests `https://ci.acme.io/1`', ['code-path https://ci.acme.io/1 3:13']],
    ['- [x] Tests e/junit.xml', ['bare-path e/junit.xml 3:13']],
    ['- [x] Tests ("e/junit.xml");', ['bare-path e/junit.xml 3:15']],
    ['- [x] Tests: sbom.cdx.json', ['bare-path sbom.cdx.json 3:14']],
    ['- [x] Tests QA/x-1/evidence/', ['bare-path QA/x-1/evidence/ 3:13']],
    ['- [x] Tests QA/test‑results‑2025‑08‑12.md', ['bare-path QA/test-results-2025-08-12.md 3:13']],
    ['- [x] Tests:\n  `e/a.xml`,\n  [b](e/b.xml)', ['code-path e/a.xml 4:3', 'inline e/b.xml 5:3']],
    ['- [x]\tTests\t`e/a.xml`', ['code-path e/a.xml 3:13']],
    ['> - [x] Tests `e/a.xml`', ['code-path e/a.xml 3:15']],
    ['- a\n  - [x] Tests `e/a.xml`', ['code-path e/a.xml 4:15']],
    ['- [x] Tests \\* &amp; `e/a.xml`', ['code-path e/a.xml 3:22']],
    [
      '- [x] Tests [a](x/a.xml) and `x/b.xml` and x/c.xml',
      ['inline x/a.xml 3:13', 'code-path x/b.xml 3:30', 'bare-path x/c.xml 3:44'],
    ],
  ];
  test.each(cases)('%j', (text, expected) => expect(links(text)).toEqual(expected));
});

describe('what is no link', () => {
  const texts = [
    'High/Critical and/or PM/TPM',
    'N/A, 3/4, 2025/08/12, 50%/50%',
    'application/json, TCP/IP, client/server, QA/Dev, FE/BE/QA',
    'Node.js and Vue.js, e.g. this, i.e. that, v1.2.3',
    '`npm run test -- test/x.ts`, `git log`, `@scope/pkg`, `origin/main`, `feature/x`, `GET /users/{id}`, `/api/v1/users`',
    'jane@acme.io, <jane@acme.io>, [mail](mailto:jane@acme.io)',
    '~~[x](e/a.xml)~~',
    '[text](bad dest here)',
    '[unknown][ref]',
  ];
  test.each(texts)('%j', (text) => expect(links(`- [x] Tests ${text}`)).toEqual([]));
});

test('links outside of the evidence are kept with their section', () => {
  const { elsewhere } = prdOf(
    [
      'Intro `docs/intro.md`',
      '',
      '## 7. Testing',
      '### 7.3 QA artifacts',
      '- Results: `QA/r.md`',
      '### 9.4 Sign-offs',
      '- [x] QA — [results](QA/r.md)',
      '### 9.6 Decision log',
      '1. see https://acme.io/1',
      '## 10. Evidence',
      '- [x] SAST `a/b.sarif`',
      '| a | b |',
      '',
      '[toc](#10-evidence)',
    ].join('\n'),
  );
  expect(elsewhere.map(({ section, link }) => `${section}: ${short(link)}`)).toEqual([
    ': code-path docs/intro.md 1:7',
    '7.3: code-path QA/r.md 5:12',
    '9.4: inline QA/r.md 7:12',
    '9.6: bare-url https://acme.io/1 9:8',
    '10: inline #10-evidence 14:1',
  ]);
});

test('a text of a link is its visible words', () => {
  const [claim] = claimsOf('- [x] Tests [the **JUnit**\n  `report`](e/j.xml)');
  expect(claim?.links[0]?.text).toBe('the JUnit report');
});
