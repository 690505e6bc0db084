import { placeholderIn } from '../../src/prd/ground/addresses.ts';
import { prdOf } from './given.ts';

const found = (text: string) => prdOf(`## 2. Scope\n\n${text}\n`).placeholders.map((one) => one.text);

describe('text that is left to fill in', () => {
  const cases: readonly (readonly [text: string, ...found: string[]])[] = [
    ['<yyyy-mm-dd>', '<yyyy-mm-dd>'],
    ['on <YYYY-MM-DD>', '<YYYY-MM-DD>'],
    ['due YYYY-MM-DD', 'YYYY-MM-DD'],
    ['TBD', 'TBD'],
    ['(tbd)', 'tbd'],
    ['**TBD**', 'TBD'],
    ['TODO: add', 'TODO'],
    ['todo: add', 'todo'],
    ['FIXME later', 'FIXME'],
    ['XXX', 'XXX'],
    ['???', '???'],
    ['{{name}}', '{{name}}'],
    ['{date}', '{date}'],
    [`$${'{VERSION}'}`, `$${'{VERSION}'}`],
    ['<your name>', '<your name>'],
    ['<link>', '<link>'],
    ['<owner>, <date>', '<owner>', '<date>'],
    ['<…>', '<…>'],
    ['<...>', '<...>'],
    ['v<version>', '<version>'],
    ['QA/<id>-<slug>/x.md', '<id>', '<slug>'],
    ['[TBD]', '[TBD]'],
    ['[insert link]', '[insert link]'],
    ['[Your name]', '[Your name]'],
    ['Lorem ipsum dolor', 'Lorem ipsum'],
    ['| a | TBD |\n|---|---|\n| b | <x y> |', 'TBD', '<x y>'],
    ['- a\n  > TBD', 'TBD'],
    ['<p>TBD</p>', 'TBD'],
  ];
  test.each(cases)('%j', (text, ...expected) => expect(found(text)).toEqual(expected));
});

describe('text that only looks so', () => {
  const texts = [
    'a <b>bold</b> word<br>and <br/>',
    '<details><summary>x</summary>y</details>',
    '<kbd>Ctrl</kbd> and press <Enter>',
    '<https://acme.io>, <jane@acme.io>',
    '`<yyyy>`, `TODO`, `{date}`',
    '```\nTBD\n```',
    '<!-- TBD -->',
    'Map<String, Object>, List<T>, Promise<void>, <T>, std::vector<int>',
    'a < b and c > d, x<y, 5 < 6 > 4, -> <- =>',
    'a todo list, the Todo app, the TODO list feature, a TODO app',
    '- [ ] open\n- [x] done\n- [-] none',
    'GET /users/{id}, `/users/{id}` and /a/{b}/c',
    'dates in the format YYYY-MM-DD, ISO 8601 (YYYY-MM-DD)',
    'what?? no! xxx-large, outbid, MM/DD',
    '[1], [^1], a[0], [see][name]\n\n[name]: https://acme.io',
    '<img src="x.png"> <a id="sec-1"></a> <svg width="1">',
    '{ "a": 1 } and {a b}',
  ];
  test.each(texts)('%j', (text) => expect(found(text)).toEqual([]));
});

test('each with section and place, front matter included', () => {
  const { placeholders } = prdOf(
    [
      '---',
      'name: <name>',
      'date: yyyy-mm-dd',
      '---',
      'TBD here',
      '## 7. Tests',
      '### 7.3 QA',
      '- `QA/x/test-results-<yyyy-mm-dd>.md` and [r](QA/{date}.md)',
      '## 10. Evidence',
      '- [x] QA: QA/test-results-<yyyy-mm-dd>.md',
    ].join('\n'),
  );
  expect(placeholders.map(({ text, section, at }) => `${section}: ${text} ${at.line}:${at.column}`)).toEqual([
    'front matter: <name> 2:1',
    'front matter: yyyy-mm-dd 3:1',
    ': TBD 5:1',
    '7.3: <yyyy-mm-dd> 8:22',
    '7.3: {date} 8:50',
    '10: <yyyy-mm-dd> 10:27',
  ]);
});

describe('addresses', () => {
  const open = [
    '',
    '#',
    'url',
    'TBD',
    'TODO',
    'QA/x/test-results-<yyyy-mm-dd>.md',
    'QA/%3Cdate%3E.md',
    'QA/{date}.md',
    'QA/{{ date }}.md',
    'QA/[date].md',
    'QA/YYYY-MM-DD.md',
    'QA/test-results-YYYYMMDD.md',
    'QA/TBD.md',
    '$RUN_URL',
    'path/to/file.md',
    'QA/…/r.md',
    '.../r.md',
    'https://example.com/x',
    'https://www.example.org',
    '//example.net/x',
    'http://ci.example/x',
    'https://your-domain.com/x',
    'https://github.com/OWNER/REPO/actions',
    'https://github.com/your-org/your-repo/actions/runs/16812345678',
    'https://github.com/a/b/actions/runs/12345',
    'https://github.com/a/b/actions/runs/123456789',
    'https://github.com/a/b/actions/runs/0000000000',
    'https://acme.io/12345',
  ];
  test.each(open)('open: %j', (address) => expect(placeholderIn(address)).toBeDefined());

  const real = [
    'QA/r.md',
    '../../QA/2.2.1.3-x/test-results-2025-08-12.md',
    'docs/TODO.md',
    'evidence/todo-app/r.json',
    'docs/format-mm.md',
    'a/xxl.json',
    'https://github.com/acme/app/actions/runs/16812345678',
    'https://github.com/acme/app/pull/123',
    'https://acme.io/issues/1234',
    'https://examplecorp.com/x',
    'https://my-example.com/',
    'https://acme.atlassian.net/browse/A-12345',
    '#106-decision-log',
  ];
  test.each(real)('real: %j', (address) => expect(placeholderIn(address)).toBeUndefined());

  test('the reason names what is open', () => {
    expect(placeholderIn('QA/<yyyy-mm-dd>.md')).toBe('<yyyy-mm-dd> is left to fill in');
    expect(placeholderIn('https://a.io/12345')).toBe('the id 12345 is left from a template');
  });
});

test('a gap on a line of its own takes no heading, list or table along', () => {
  const text = [
    '## 1. Summary',
    '<One paragraph>',
    '## 2. Scope',
    '<List of items>',
    '- a',
    '### 3. Criteria',
    '<What>',
    '',
    '## 10. Evidence',
    '<Your evidence>',
    '- [x] SAST `a/b.sarif`',
  ].join('\n');
  const prd = prdOf(text);
  expect(prd.sections.map((section) => section.number)).toEqual(['1', '2', '3', '10']);
  expect(prd.claims).toHaveLength(1);
  expect(prd.placeholders.map(({ text: gap, at }) => `${gap} ${at.line}:${at.column}`)).toEqual([
    '<One paragraph> 2:1',
    '<List of items> 4:1',
    '<What> 7:1',
    '<Your evidence> 10:1',
  ]);
});

test('HTML that is HTML stays a block', () => {
  const prd = prdOf('## 1. A\n<div>\n## 2. B\n</div>\n\n<details>\n<summary>x</summary>\n## 3. C\n</details>\n');
  expect(prd.sections.map((section) => section.number)).toEqual(['1']);
});
