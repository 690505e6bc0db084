import { onlyHead } from '../../src/prd/front-matter.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const BODY = '# Title\n\n---\n\nmore\n';

test.each([
  ['---\nstatus: Draft\n---\n', BODY],
  ['---\r\nstatus: Entwürfe – “x”\r\n---\r\n', BODY],
  ['\ufeff---\nstatus: Draft\n...\n', BODY],
  ['---\n---\n', BODY],
])('%j stays, what follows goes', (head, rest) => {
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(onlyHead(bytes(head + rest)))).toBe(head);
});

test.each([BODY, '---\nstatus: Draft\nno end\n', '', `---\n${'a: b\n'.repeat(20_000)}---\n`, ' ---\na: b\n---\n'])(
  'what has no head stays whole',
  (text) => expect(onlyHead(bytes(text))).toEqual(bytes(text)),
);
