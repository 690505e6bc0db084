import { redacted, sharable, withoutSecrets } from '../../src/collect/redact.ts';
import { facts } from '../support/facts.ts';

describe('what a text may not show', () => {
  test.each([
    ['ghp_0123456789abcdefghijABCDEFGHIJ456789', '[redacted]'],
    ['token github_pat_11ABCDEFG0abcdefghijkl_mnopqrstuvwxyz here', 'token [redacted] here'],
    ['AKIAIOSFODNN7EXAMPLE', '[redacted]'],
    ['a glpat-abcdefghij0123456789', 'a [redacted]'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9P', '[redacted]'],
    ['-----BEGIN RSA PRIVATE KEY-----\nMIIE\nabc=\n-----END RSA PRIVATE KEY-----.', '[redacted].'],
    ['-----BEGIN PRIVATE KEY-----\nMIIE', '[redacted]'],
    ['https://x.example/a?sig=abc&run=1', 'https://x.example/a?…'],
    ['[log](https://x.example/?access_token=abc) after', '[log](https://x.example/?…) after'],
    ['https://x.example/#access_token=abc', 'https://x.example/#…'],
    ['https://ada:secret@x.example/', 'https://x.example/'],
    ['ssh://git:secret@x.example/r', 'ssh://x.example/r'],
  ])('%s', (text, shown) => expect(redacted(text)).toBe(shown));
});

test.each([
  'https://github.com/acme/orders/actions/runs/1?pr=2',
  'https://github.com/acme/orders/security/code-scanning?query=is%3Aopen+tool%3ACodeQL',
  'QA/a=b.json and npm_config_registry',
  'mail ada@x.example, see https://x.example/@ada',
  'the monkey=banana of ghp_short',
])('%s stays', (text) => expect(redacted(text)).toBe(text));

test('what needs nothing stays the same object, what is cleaned keeps its order', () => {
  const clean = { a: ['x', { b: 'y' }], n: 1, z: null };
  expect(withoutSecrets(clean)).toBe(clean);
  expect(JSON.stringify(withoutSecrets({ z: 'AKIAIOSFODNN7EXAMPLE', a: ['x'] }))).toBe('{"z":"[redacted]","a":["x"]}');
});

test('a long hostile text ends', () => {
  for (const piece of ['?token', '://a:', 'eyJabcdefghijk.', '-----BEGIN ', '?keykeykey', 'ghp_'])
    expect(typeof redacted(piece.repeat(100_000))).toBe('string');
});

test('a token is left out wherever somebody wrote it', () => {
  const token = 'ghp_0123456789abcdefghijABCDEFGHIJ456789';
  const at = { path: 'package.json', line: 3 };
  const told = sharable(
    facts({
      manifests: [
        {
          path: 'package.json',
          status: 'read',
          dependencies: [{ name: 'x', spec: `https://x.example/${token}/x.tgz`, kind: 'http', at }],
        },
      ] as never,
      testCases: [{ prd: 'p', path: 'QA/cases.md', kind: 'read', cases: [{ name: `Log in with ${token}`, at }] }],
      roadmap: { path: 'Plans/roadmap.md', before: [], after: [{ item: token, at }] as never },
    }),
  );
  expect(JSON.stringify(told)).not.toContain(token);
  expect(JSON.stringify(told)).toContain('https://x.example/[redacted]/x.tgz');
});
