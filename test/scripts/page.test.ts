import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fenced, handWritten, MARK, sentence, table } from '../../scripts/sync/page.ts';

test('a generated folder keeps its hand-written pages and no others', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'ready-gate-page-'));
  try {
    mkdirSync(path.join(root, 'docs'));
    writeFileSync(path.join(root, 'docs/by-hand.md'), '# By hand\n');
    writeFileSync(path.join(root, 'docs/made.md'), `${MARK}\n# Made\n`);
    expect(await handWritten(root, 'docs')).toEqual([{ path: 'docs/by-hand.md', text: '# By hand\n' }]);
    expect(await handWritten(root, 'none')).toEqual([]);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('a cell cannot break its table, an example cannot break its fence', () => {
  expect(table(['A'], [['a | b\nc']])).toBe('| A |\n| --- |\n| a \\| b c |\n');
  expect(fenced('```\nx\n```', 'md')).toBe('````md\n```\nx\n```\n````\n');
});

test.each([
  ['a', 'a.'],
  ['a.', 'a.'],
  ['a?', 'a?'],
])('%j as a sentence', (text, told) => expect(sentence(text)).toBe(told));
