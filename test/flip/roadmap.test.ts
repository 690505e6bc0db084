import { mirrorEdit } from '../../src/flip/mirror.ts';
import { rowEdit } from '../../src/flip/roadmap.ts';
import { edited, linesOf } from '../../src/flip/text.ts';
import { Unreadable } from '../../src/model/reading.ts';

const refusal = (work: () => string) => {
  try {
    return work();
  } catch (error) {
    if (error instanceof Unreadable) return `${error.line}: ${error.message}`;
    throw error;
  }
};
const row = (text: string, line: number, status = 'Ready') => {
  const lines = linesOf(text);
  const edit = rowEdit(lines, line, status);
  return edit ? edited(lines, [edit]) : text;
};

describe('the status of a row of the roadmap', () => {
  const HEAD = '| ID | Item | Status | PRD |\n|---|---|---|---|\n';
  test.each<[string, string, number, string]>([
    [
      'plain',
      `${HEAD}| 1.1 | a | In Review | x |\n| 1.2 | b | In Review | – |\n`,
      3,
      `${HEAD}| 1.1 | a | Ready | x |\n| 1.2 | b | In Review | – |\n`,
    ],
    ['the last row, no line break', `${HEAD}| 1.1 | a | Draft | x |`, 3, `${HEAD}| 1.1 | a | Ready | x |`],
    [
      'CRLF',
      `${HEAD}| 1.1 | a | Draft | x |\n`.replaceAll('\n', '\r\n'),
      3,
      `${HEAD}| 1.1 | a | Ready | x |\n`.replaceAll('\n', '\r\n'),
    ],
    ['bold', `${HEAD}| 1.1 | a | **Draft** | x |\n`, 3, `${HEAD}| 1.1 | a | **Ready** | x |\n`],
    ['a link', `${HEAD}| 1.1 | a | [Draft](a.md) | x |\n`, 3, `${HEAD}| 1.1 | a | [Ready](a.md) | x |\n`],
    ['code', `${HEAD}| 1.1 | a | \`Draft\` | x |\n`, 3, `${HEAD}| 1.1 | a | \`Ready\` | x |\n`],
    [
      'as another row writes it',
      `${HEAD}| 1.0 | z | 🟢 Ready | x |\n| 1.1 | a | 🟡 Draft | x |\n`,
      4,
      `${HEAD}| 1.0 | z | 🟢 Ready | x |\n| 1.1 | a | 🟢 Ready | x |\n`,
    ],
    ['empty', `${HEAD}| 1.1 | a | | x |\n`, 3, `${HEAD}| 1.1 | a | Ready | x |\n`],
    [
      'escaped pipes, and one in code behind the status',
      `${HEAD}| 1.1 | \`a\\|b\` c\\|d | Draft | \`x|y\` |\n`,
      3,
      `${HEAD}| 1.1 | \`a\\|b\` c\\|d | Ready | \`x|y\` |\n`,
    ],
    [
      'no pipes outside',
      'ID | Status | Item\n---|---|---\n1.1 | Draft | a\n',
      3,
      'ID | Status | Item\n---|---|---\n1.1 | Ready | a\n',
    ],
    ['status last, no pipe behind', 'ID | Status\n---|---\n1.1 | Draft\n', 3, 'ID | Status\n---|---\n1.1 | Ready\n'],
    [
      'aligned',
      '| ID  | Status    | x |\n| --- | --------- | - |\n| 1.1 | In Review | y |\n| 1.2 | Draft     | z |\n',
      3,
      '| ID  | Status    | x |\n| --- | --------- | - |\n| 1.1 | Ready     | y |\n| 1.2 | Draft     | z |\n',
    ],
    [
      'a column "Item status"',
      '| ID | Item status |\n|---|---|\n| 1.1 | Draft |\n',
      3,
      '| ID | Item status |\n|---|---|\n| 1.1 | Ready |\n',
    ],
    ['already there', `${HEAD}| 1.1 | a | ✅ ready | x |\n`, 3, `${HEAD}| 1.1 | a | ✅ ready | x |\n`],
  ])('%s', (_name, text, line, expected) => expect(row(text, line)).toBe(expected));

  test('a link that says so already is no edit', () =>
    expect(rowEdit(linesOf(`${HEAD}| 1.1 | a | [Ready](a.md) | x |\n`), 3, 'Ready')).toBeUndefined());

  test('a row without that cell is refused', () => {
    expect(refusal(() => row('| ID | Item |\n|---|---|\n| 1.1 | a |\n', 3))).toBe(
      '3: the row has no cell for the status',
    );
    expect(refusal(() => row(`${HEAD}| 1.1 | a |\n`, 3))).toMatch(/^3: /);
  });

  test('a pipe in code before the status is refused, since GitHub takes it for a border', () =>
    expect(refusal(() => row(`${HEAD}| 1.1 | \`a|b\` | Draft | x |\n`, 3))).toBe(
      '3: a pipe in code ends its cell all the same; write it as `\\|`',
    ));
});

describe('the status in the HTML page of the roadmap', () => {
  const page = (text: string, status = 'Ready') => {
    const lines = linesOf(text);
    const edit = mirrorEdit(lines, '2.1.3', 'In Review', status);
    return edit ? edited(lines, [edit]) : text;
  };
  const HEAD = '<table>\n<tr><th>ID</th><th>Item</th><th>Status</th></tr>\n';
  const cells = (...all: string[]) => `<tr>${all.map((one) => `<td>${one}</td>`).join('')}</tr>\n`;
  test.each<[string, string, string]>([
    ['plain', HEAD + cells('2.1.3', 'Cache', 'In Review'), HEAD + cells('2.1.3', 'Cache', 'Ready')],
    [
      'among longer ids',
      HEAD + cells('2.1.3.1', 'x', 'Draft') + cells('2.1.3', 'y', 'Draft') + cells('12.1.3', 'z', 'Draft'),
      HEAD + cells('2.1.3.1', 'x', 'Draft') + cells('2.1.3', 'y', 'Ready') + cells('12.1.3', 'z', 'Draft'),
    ],
    [
      'named in the item, with a full stop',
      HEAD + cells('–', 'Cache (2.1.3).', 'Draft'),
      HEAD + cells('–', 'Cache (2.1.3).', 'Ready'),
    ],
    [
      'its own row before one that only mentions it',
      HEAD + cells('2.1.4', 'after 2.1.3', 'Draft') + cells('2.1.3', 'x', 'Draft'),
      HEAD + cells('2.1.4', 'after 2.1.3', 'Draft') + cells('2.1.3', 'x', 'Ready'),
    ],
    [
      'a badge',
      HEAD + cells('2.1.3', 'x', '<span class="badge">In Review</span>'),
      HEAD + cells('2.1.3', 'x', '<span class="badge">Ready</span>'),
    ],
    [
      'a badge that another row knows',
      HEAD + cells('2.1.2', 'x', '<b class="ok">Ready</b>') + cells('2.1.3', 'x', '<b class="wip">In Review</b>'),
      HEAD + cells('2.1.2', 'x', '<b class="ok">Ready</b>') + cells('2.1.3', 'x', '<b class="ok">Ready</b>'),
    ],
    [
      'a link of its own, beside one of another item',
      HEAD + cells('2.1.2', 'x', '<a href="2.html">Ready</a>') + cells('2.1.3', 'x', '<a href="3.html">Draft</a>'),
      HEAD + cells('2.1.2', 'x', '<a href="2.html">Ready</a>') + cells('2.1.3', 'x', '<a href="3.html">Ready</a>'),
    ],
    [
      'a badge beside a link of another item',
      HEAD + cells('2.1.2', 'x', '<a href="2.html">Ready</a>') + cells('2.1.3', 'x', '<b>Draft</b>'),
      HEAD + cells('2.1.2', 'x', '<a href="2.html">Ready</a>') + cells('2.1.3', 'x', '<b>Ready</b>'),
    ],
    [
      'without a heading, by the old status',
      `<table>${cells('2.1.3', 'x', 'in review')}</table>`,
      `<table>${cells('2.1.3', 'x', 'Ready')}</table>`,
    ],
    [
      'over lines, CRLF',
      `${HEAD}<tr>\n  <td>2.1.3</td>\n  <td>x</td>\n  <td>\n    In Review\n  </td>\n</tr>`.replaceAll('\n', '\r\n'),
      `${HEAD}<tr>\n  <td>2.1.3</td>\n  <td>x</td>\n  <td>\n    Ready\n  </td>\n</tr>`.replaceAll('\n', '\r\n'),
    ],
    [
      'end tags left out',
      '<table><tr><th>ID<th>Status<tr><td>2.1.3<td>Draft</table>',
      '<table><tr><th>ID<th>Status<tr><td>2.1.3<td>Ready</table>',
    ],
    [
      'tags in capitals, attributes with >',
      `${HEAD}<TR data-x="a>b"><TD>2.1.3</TD><TD>x</TD><TD title='2.1.3'>Draft</TD></TR>`,
      `${HEAD}<TR data-x="a>b"><TD>2.1.3</TD><TD>x</TD><TD title='2.1.3'>Ready</TD></TR>`,
    ],
    [
      'comments and scripts do not count',
      `<!-- ${cells('2.1.3', 'x', 'Draft')} --><script>"${cells('2.1.3', 'x', 'Draft')}"</script>${HEAD}${cells('2.1.3', 'x', 'Draft')}`,
      `<!-- ${cells('2.1.3', 'x', 'Draft')} --><script>"${cells('2.1.3', 'x', 'Draft')}"</script>${HEAD}${cells('2.1.3', 'x', 'Ready')}`,
    ],
    [
      'named by an attribute of the row alone',
      `${HEAD}<tr id="item-2.1.3.1">${'<td>x</td>'.repeat(3)}</tr>\n<tr id="item-2.1.3"><td></td><td>x</td><td>Draft</td></tr>\n`,
      `${HEAD}<tr id="item-2.1.3.1">${'<td>x</td>'.repeat(3)}</tr>\n<tr id="item-2.1.3"><td></td><td>x</td><td>Ready</td></tr>\n`,
    ],
    ['already there', HEAD + cells('2.1.3', 'x', '✅ Ready'), HEAD + cells('2.1.3', 'x', '✅ Ready')],
    ['an empty cell', HEAD + cells('2.1.3', 'x', ''), HEAD + cells('2.1.3', 'x', 'Ready')],
  ])('%s', (_name, text, expected) => expect(page(text)).toBe(expected));

  test('the status is text', () =>
    expect(page(HEAD + cells('2.1.3', 'x', 'Draft'), 'R<b>&')).toContain('<td>R&lt;b&gt;&amp;</td>'));

  test.each<[string, string, RegExp]>([
    ['no row', HEAD + cells('2.1.4', 'x', 'Draft'), /^1: no row of a table names 2\.1\.3$/],
    ['no table', '<ul><li>2.1.3 In Review</li></ul>', /^1: no row/],
    [
      'two rows',
      HEAD + cells('2.1.3', 'x', 'Draft') + cells('2.1.3', 'y', 'Done'),
      /^4: more than one row names 2\.1\.3: lines 3, 4$/,
    ],
    ['no status', `<table>\n${cells('2.1.3', 'x', 'y')}`, /^2: the row of 2\.1\.3 has no cell that is its status$/],
    ['a row with other cells than the heading', HEAD + cells('2.1.3', 'x'), /^3: the row/],
    ['two texts', HEAD + cells('2.1.3', 'x', 'In <b>Review</b>'), /^3: the status of 2\.1\.3 is more than one piece/],
  ])('%s is refused with its line', (_name, text, says) => expect(refusal(() => page(text))).toMatch(says));

  test('hostile pages are read in time', () => {
    for (const text of [
      '<'.repeat(200_000),
      '<td>'.repeat(100_000),
      '<!--'.repeat(100_000),
      `<tr ${'a="'.repeat(100_000)}`,
      '<script>'.repeat(50_000),
    ])
      expect(refusal(() => page(text))).toMatch(/names 2\.1\.3/);
  });
});
