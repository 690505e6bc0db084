import { statusEdit } from '../../src/flip/front-matter.ts';
import { edited, linesOf } from '../../src/flip/text.ts';
import { Unreadable } from '../../src/model/reading.ts';

const flipped = (text: string, status = 'Ready') => {
  const lines = linesOf(text);
  return edited(lines, [statusEdit(lines, status)]);
};
const refused = (text: string) => {
  try {
    return flipped(text);
  } catch (error) {
    if (error instanceof Unreadable) return `${error.line}: ${error.message}`;
    throw error;
  }
};

describe('the status is set and everything else stays', () => {
  test.each<[string, string, string]>([
    [
      'plain',
      '---\nname: x\nstatus: In Review\nowner: PM\n---\n# T\n',
      '---\nname: x\nstatus: Ready\nowner: PM\n---\n# T\n',
    ],
    [
      'a comment',
      '---\nstatus: Draft   # one of Draft, Ready\n---\n',
      '---\nstatus: Ready   # one of Draft, Ready\n---\n',
    ],
    ['double quotes', '---\nstatus: "In Review" # x\n---\n', '---\nstatus: "Ready" # x\n---\n'],
    ['single quotes', "---\nstatus: 'In ''Review'''\n---\n", "---\nstatus: 'Ready'\n---\n"],
    ['a hash in quotes', '---\nstatus: "a # b"\n---\n', '---\nstatus: "Ready"\n---\n'],
    ['a hash that is no comment', '---\nstatus: C#1\n---\n', '---\nstatus: Ready\n---\n'],
    ['spaces around', '---\nstatus:    Draft  \n---\n', '---\nstatus:    Ready  \n---\n'],
    ['a tab', '---\nstatus:\tDraft\n---\n', '---\nstatus:\tReady\n---\n'],
    ['no value', '---\nstatus:\nname: x\n---\n', '---\nstatus: Ready\nname: x\n---\n'],
    ['only a comment', '---\nstatus: # todo\n---\n', '---\nstatus: Ready # todo\n---\n'],
    ['a blank', '---\nstatus: <Draft | Ready>\n---\n', '---\nstatus: Ready\n---\n'],
    ['another case', '---\nStatus: Draft\n---\n', '---\nStatus: Ready\n---\n'],
    ['a key in quotes', '---\n"status": Draft\n---\n', '---\n"status": Ready\n---\n'],
    [
      'a key that only ends so',
      '---\nqa_status: Fail\nstatus: Draft\n---\n',
      '---\nqa_status: Fail\nstatus: Ready\n---\n',
    ],
    [
      'a key further in',
      '---\nqa:\n  status: Fail\nstatus: Draft\n---\n',
      '---\nqa:\n  status: Fail\nstatus: Ready\n---\n',
    ],
    [
      'a status below the front matter',
      '---\nstatus: Draft\n---\nstatus: Draft\n',
      '---\nstatus: Ready\n---\nstatus: Draft\n',
    ],
    ['CRLF', '---\r\nstatus: Draft\r\nname: x\r\n---\r\n', '---\r\nstatus: Ready\r\nname: x\r\n---\r\n'],
    ['mixed line ends', '---\r\nstatus: Draft\nname: x\r\n---\n', '---\r\nstatus: Ready\nname: x\r\n---\n'],
    ['CR alone', '---\rstatus: Draft\r---\r', '---\rstatus: Ready\r---\r'],
    ['a byte order mark', '\uFEFF---\nstatus: Draft\n---\n', '\uFEFF---\nstatus: Ready\n---\n'],
    ['no final line break', '---\nstatus: Draft\n---\n# T', '---\nstatus: Ready\n---\n# T'],
    ['an end of dots', '---\nstatus: Draft\n...\n# T\n', '---\nstatus: Ready\n...\n# T\n'],
    ['no status', '---\nname: x\n---\n# T\n', '---\nname: x\nstatus: Ready\n---\n# T\n'],
    ['no keys, CRLF', '---\r\n---\r\n# T\r\n', '---\r\nstatus: Ready\r\n---\r\n# T\r\n'],
    ['no front matter', '# T\n\ntext', '---\nstatus: Ready\n---\n\n# T\n\ntext'],
    ['no front matter, mark and CRLF', '\uFEFF# T\r\n', '\uFEFF---\r\nstatus: Ready\r\n---\r\n\r\n# T\r\n'],
  ])('%s', (_name, text, expected) => expect(flipped(text)).toBe(expected));
});

test.each([
  ['Ready for Development', 'Ready for Development'],
  ['Ready: now', '"Ready: now"'],
  ['Ready #1', '"Ready #1"'],
  ['yes', '"yes"'],
  ['1.0', '"1.0"'],
  ['# odd', '"# odd"'],
  ['✅ Ready', '"✅ Ready"'],
])('the status %j is written as %s', (status, written) =>
  expect(flipped('---\nstatus: Draft\n---\n', status)).toBe(`---\nstatus: ${written}\n---\n`),
);

test('quotes in a status are escaped as the old quotes ask', () => {
  expect(flipped("---\nstatus: 'x'\n---\n", "PM's Ready")).toBe("---\nstatus: 'PM''s Ready'\n---\n");
  expect(flipped('---\nstatus: "x"\n---\n', 'a "b"')).toBe('---\nstatus: "a \\"b\\""\n---\n');
});

test.each([
  ['a block', '---\nname: x\nstatus: |\n  Draft\n---\n', /^3: .*more than one value/],
  ['a map', '---\nstatus:\n  now: Draft\n---\n', /^2: /],
  ['words on two lines', '---\nstatus: In\n  Review\n---\n', /^2: /],
  ['a list', '---\nstatus: [Draft]\n---\n', /^2: /],
  ['an anchor', '---\nstatus: &x Draft\n---\n', /^2: /],
  ['a tag', '---\nstatus: !!str Draft\n---\n', /^2: /],
  ['broken quotes', '---\nstatus: "Draft\n---\n', /^2: /],
  ['braces', '---\n{ status: Draft }\n---\n', /^2: .*braces/],
  ['a list below', '---\nstatus:\n- Draft\n---\n', /^2: .*more than one value/],
  ['words behind a blank line', '---\nstatus: In\n\n  Review\n---\n', /^2: .*more than one value/],
  ['a second key in another case', '---\nstatus: Draft\nStatus: Done\n---\n', /^3: .*second status; keep one$/],
  ['indented keys', '---\n# x\n  name: x\n  status: Draft\n---\n', /^3: .*indented/],
  ['no end', '---\nstatus: Draft\n', /^1: .*closing/],
])('%s is refused with its line', (_name, text, says) => expect(refused(text)).toMatch(says));
