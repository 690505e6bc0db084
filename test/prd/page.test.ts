import { parsePage } from '../../src/prd/page.ts';
import { short } from './given.ts';

const links = (text: string) => parsePage('docs/security.md', text, 100_000).links.map(short);

test('links and paths of the visible text, everywhere in the page', () => {
  const text = [
    '---',
    'title: see hidden/a.md',
    '---',
    '# Scans [g](e/gitleaks.json)',
    '| Scan | Report |',
    '|---|---|',
    '| SAST | `e/s.sarif` |',
    '- a',
    '  - https://acme.io/1 and e/b.json[^1]',
    '<p><a href="e/c.json">c</a></p>',
    '',
    '<!-- [x](e/hidden.json) -->',
    '```',
    'e/code.json',
    '```',
    '<div hidden>',
    '',
    '[x](e/hidden.json)',
    '',
    '</div>',
    '',
    '[toc](#scans) [r]',
    '',
    '[r]: e/r.json',
    '[^1]: e/f.json',
  ].join('\n');
  expect(links(text)).toEqual([
    'inline e/gitleaks.json 4:9',
    'code-path e/s.sarif 7:10',
    'bare-url https://acme.io/1 9:5',
    'bare-path e/b.json 9:27',
    'footnote e/f.json 9:35',
    'html e/c.json 10:4',
    'reference e/r.json 22:15',
  ]);
});

test('what is no text or too large has a reason', () => {
  expect(parsePage('a.md', new Uint8Array([0xff, 0xfe, 0x00]), 100).why).toMatch('UTF-8');
  expect(parsePage('a.md', '\0\0', 100).why).toMatch('binary');
  expect(parsePage('a.md', 'x'.repeat(101), 100)).toEqual({
    links: [],
    why: 'the file has 101 bytes, more than the 100 allowed',
  });
});
