import { prdOf } from './given.ts';

const read = (...lines: readonly string[]) => prdOf(`---\n${lines.join('\n')}\n---\n\n# T\n`);
const remarks = (...lines: readonly string[]) =>
  read(...lines).remarks.map(({ kind, says, at }) => `${kind} ${at.line}:${at.column} ${says}`);

test('flat text with places', () => {
  const prd = read(
    'name: Query cache',
    "version: '1.0'",
    'date: 2025-08-12',
    'Status:  Ready # soon',
    'tags: [a, b]',
    'more:',
    '  x: 1',
    'empty:',
  );
  expect(prd.status).toBe('Ready');
  expect(prd.frontMatter?.at).toEqual({ path: prd.path, line: 1, column: 1 });
  expect(prd.frontMatter?.entries.map(({ key, value, at }) => [key, value, at.line, at.column])).toEqual([
    ['name', 'Query cache', 2, 1],
    ['version', '1.0', 3, 1],
    ['date', '2025-08-12', 4, 1],
    ['Status', 'Ready', 5, 1],
    ['tags', '[a, b]', 6, 1],
    ['more', 'x: 1', 7, 1],
    ['empty', '', 9, 1],
  ]);
});

test('plain lines are read as YAML reads them', () => {
  const plain = read('name: a, b (c)', 'on: 1.10', 'x: null', 'status: In Review');
  const quoted = read('name: a, b (c)', 'on: 1.10', 'x: null', 'status: In Review', 'q: "1"');
  expect(quoted.frontMatter?.entries.slice(0, 4)).toEqual(plain.frontMatter?.entries);
});

test('places below it stay exact, with any line end and a byte order mark', () => {
  const prd = prdOf('\ufeff---\r\nstatus: Done\r\n---\r\n\r\n## 10. Evidence\r\n\r\n- [x] SAST `a/b.sarif`\r\n');
  expect(prd.status).toBe('Done');
  expect(prd.claims[0]?.links[0]?.at).toEqual({ path: prd.path, line: 7, column: 12 });
});

describe('refused with its place', () => {
  const cases: readonly (readonly [lines: readonly string[], remark: string])[] = [
    [['a: 1', 'a: 2'], '3:1'],
    [['a: &x 1', 'b: *x'], '2:7'],
    [['a: 1', 'b: *x'], '3:4'],
    [['a: !tag 1'], '2:9'],
    [['a: 1', '<<: {b: 1}'], '3:1'],
    [['__proto__: 1'], '2:1'],
    [['1: a'], '2:1'],
    [['? [a]', ': b'], '2:3'],
    [['name: Foo: bar'], '2:7'],
    [['- a', '- b'], '2:1'],
    [['a: [[[[[[[[[[1]]]]]]]]]]'], '2:12'],
  ];
  test.each(cases)('%j', (lines, place) => {
    const prd = read(...lines);
    expect(prd.frontMatter).toBeUndefined();
    expect(prd.status).toBeUndefined();
    expect(remarks(...lines)[0]).toMatch(`broken-front-matter ${place}`);
    expect(prd.title).toBe('T');
  });

  test('nested without end', () => {
    expect(remarks(`a: ${'['.repeat(20_000)}`)).toHaveLength(1);
  });

  test('never closed', () => {
    const prd = prdOf('---\nstatus: Ready\n\n# T\n');
    expect(prd.remarks.map((remark) => remark.kind)).toEqual(['broken-front-matter']);
    expect(prd.title).toBe('T');
  });
});

test('none at all', () => {
  for (const text of ['# T\n', '---\n\ntext\n', '\n---\na: 1\n---\n', '']) {
    const prd = prdOf(text);
    expect(prd.frontMatter).toBeUndefined();
    expect(prd.remarks).toEqual([]);
  }
});

describe('title and item', () => {
  test('title from the heading, the front matter, the file', () => {
    expect(prdOf('---\nname: N\n---\n# *T* x\n').title).toBe('T x');
    expect(prdOf('---\nname: N\n---\n## 1. A\n').title).toBe('N');
    expect(prdOf('text', 'PRDs/a-prd.md').title).toBe('a-prd');
  });

  test('id from the file name, else from the front matter', () => {
    expect(prdOf('', 'PRDs/M1/2.2.1.3-query-cache-prd.md').itemId).toBe('2.2.1.3');
    expect(prdOf('', 'PRDs/2.1/prd-3.4-x.md').itemId).toBe('3.4');
    expect(prdOf('---\nmilestone: "M0 (2.1.1.4)"\n---\n', 'prd/a-prd.md').itemId).toBe('2.1.1.4');
    expect(prdOf('---\nid: 7.1\nmilestone: M0 (2.1.1.4)\n---\n', 'prd/a-prd.md').itemId).toBe('7.1');
    expect(prdOf('', 'prd/v1.2-a.md').itemId).toBeUndefined();
  });
});
