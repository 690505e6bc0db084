import MarkdownIt from 'markdown-it';
import { openDoc } from '../../src/prd/ground/doc.ts';
import { sourceOf } from '../../src/prd/ground/source.ts';
import { parsePage } from '../../src/prd/page.ts';

/** Line and text of what markdown-it alone takes for a paragraph or heading, and the text of each cell, which has no line there. */
function alone(text: string): readonly string[] {
  return new MarkdownIt({ html: true })
    .parse(text, {})
    .filter((token) => token.type === 'inline')
    .map((token) => (token.map ? `${token.map[0] + 1}: ${token.content}` : token.content));
}

const own = (text: string) =>
  openDoc(sourceOf('a.md', text)).tops.flatMap((top) =>
    top.texts.map((span) => (span.kind === 'cell' ? span.content : `${span.line}: ${span.content}`)),
  );

describe('blocks are those of markdown-it', () => {
  test.each([
    ['a paragraph', 'One line\nand another  \n   and a third\n'],
    ['no line end', 'One line\nand another'],
    ['blanks at the end', 'One line\n\n  \t'],
    ['nothing', ''],
    ['an underlined heading', 'One line\nof a heading\n---\nBehind it\n===\n'],
    ['an underline that is indented too far', 'One line\n    ---\nand more\n'],
    ['a list right behind a paragraph', 'Words:\n- one\n- two\n  goes on\nlazily\n- three\n'],
    ['a number that cannot begin a list there', 'Words\n2. no item\n1. an item\n'],
    ['a table right behind a paragraph', 'Words\na | b\n-|-\n1 | 2\nLast\n\nEnd\n'],
    ['a table without marks at the start', 'Key | Value\n:-- | --:\na | b\n'],
    ['what only looks like a table', 'Key | Value\n- a | b\n'],
    ['a quote', '> Words\nlazily\n> - one\n>   two\n\nbehind\n'],
    ['items in items', '- one\n  - two\n\n    words\n      deep\n- three\n  ---\n'],
    ['tabs', '-\tone\n\n\ttwo\n1.\tthree\n'],
    ['a long list whose items have no blank lines', `${'- item\n'.repeat(30)}---\n`],
    ['other letters', 'Äpfel\nöl\n\u00a0x\n'],
  ])('%s', (_, text) => {
    expect(own(text)).toEqual(alone(text));
  });
});

describe('links are the same with and without the Markdown parser', () => {
  test.each([
    'See [the page](docs/a.md) and `QA/b.json`, or docs/c.md.',
    'Two: [a](docs/a.md)[b](docs/b.md)',
    '[x] done: [report](QA/1/junit.xml) (see [section] 3)',
    '**bold** [a](docs/a_b.md) *and* `src/x_y.ts`',
    '*a* [b](c.md) **docs/d.md**',
    '[a [b](c.md)](d.md)',
    '[](empty.md) and [ ](blank.md)',
    '![image](a.png) [b](c.md)',
    '[`code/a.md`](b.md)',
    '[a](b(c).md) [d](e f) [g](h "title") [i](<j k>)',
    '`a.md``b.md` [c](d.md)',
    '[a](b.md) `open',
    '[over\ntwo lines](docs/a.md) and\n  [another](docs/b.md)',
    '[mail](mailto:ada@host.dev) docs/a.md',
    'https://host.dev/a_(b) [c](d.md), e/f.md',
  ])('%s', (text) => {
    // An entity is for the parser; it stands where it changes no place.
    const parsed = parsePage('a.md', `${text}\n&amp;`, 1_000_000).links;
    expect(parsePage('a.md', text, 1_000_000).links).toEqual(parsed);
  });
});
