import { fenced, inline } from '../../../src/reports/ground/markdown-escape.ts';
import { block, cut, oneLine, stripUrls } from '../../../src/reports/ground/sanitise.ts';

test.each([
  ['plain words', 'plain words'],
  ['a\nb\tc\r', 'a\\nb\\tc\\r'],
  ['\u001b[1mx', '\\u{1b}[1mx'],
  ['a\u202eb', 'a\\u{202e}b'],
  ['::error::x', ': :error::x'],
  ['at ::1', 'at : :1'],
  ['std::vector', 'std::vector'],
  ['##[group]', '# #[group]'],
  ['## title', '## title'],
  ['100%0a', '100%250a'],
  ['naïve café – 日本 ✅', 'naïve café – 日本 ✅'],
])('one line: %j', (text, told) => expect(oneLine(text)).toBe(told));

test('a block keeps its lines and its tabs, and queries that a link needs', () => {
  expect(block('a\r\n\tb\u200b \n::x https://h/a?query=b c https://h/a?sig=b')).toBe(
    'a\n\tb\\u{200b}\n: :x https://h/a?query=b c https://h/a?…',
  );
});

test.each([
  ['https://user:pw@host/p', 'https://host/p'],
  ['https://a@b@host', 'https://host'],
  ['https://host/p?token=x#L10', 'https://host/p?…#L10'],
  ['https://host/p#access_token=x', 'https://host/p#…'],
  ['(https://host/p?a=b), then', '(https://host/p?…), then'],
  ['a://b://c?d', 'a://b://c?…'],
  ['no url :// at all', 'no url :// at all'],
  ['mail me@host', 'mail me@host'],
])('strips %j', (text, told) => expect(stripUrls(text)).toBe(told));

test.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'ab…'],
  ['a😀😀', 4, 'a😀…'],
  ['a😀😀', 3, 'a…'],
  ['abc', 0, '…'],
])('cuts %j at %i on a code point', (text, most, told) => expect(cut(text, most)).toBe(told));

test.each([
  ['the file `a|b` is', 'the file `a\\|b` is'],
  ['an odd ` tick', 'an odd \\` tick'],
  ['hi @you', 'hi `@you`'],
  ['of #12, by @you.', 'of `#12`, by `@you`.'],
  ['9.6 has 3 (+8 more)', '9.6 has 3 (+8 more)'],
  ['snake_case *x*', 'snake\\_case \\*x\\*'],
  ['- a', '\\- a'],
  ['1. a', '1\\. a'],
  ['a <b> & c', 'a &lt;b&gt; &amp; c'],
  ['$x$ and :tada:', '`$x$` and `:tada:`'],
])('escapes %j for Markdown', (text, told) => expect(inline(text)).toBe(told));

test('a fence is longer than every run of back-ticks inside', () => {
  expect(fenced('a\n````\nb', 'markdown')).toBe('`````markdown\na\n````\nb\n`````');
});
