import { ownersOf, readCodeowners } from '../../src/collect/codeowners.ts';

const owner = (text: string, path: string) => {
  const { users, teams } = ownersOf(readCodeowners(text), path);
  return [...users, ...teams];
};

describe('which paths a pattern owns', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['*', ['a', 'a/b/c.ts', '.github/x.yml'], []],
    ['**', ['a', 'a/b'], []],
    ['*.js', ['a.js', 'x/y/a.js', '.js'], ['a.jsx', 'a.js.md']],
    ['/*.js', ['a.js'], ['x/a.js']],
    ['/build/logs/', ['build/logs/a', 'build/logs/a/b'], ['x/build/logs/a', 'build/logs']],
    ['docs/*', ['docs/getting-started.md'], ['docs/build-app/troubleshooting.md', 'x/docs/a.md']],
    ['docs/*.md', ['docs/a.md'], ['docs/x/a.md', 'docs/a.ts']],
    ['apps/', ['apps/a', 'x/apps/a/b'], ['apps', 'myapps/a']],
    ['/docs/', ['docs/a', 'docs/x/y'], ['x/docs/a']],
    ['**/logs', ['logs/a', 'build/logs/a/b', 'x/logs'], ['x/mylogs/a']],
    ['/apps/github', ['apps/github', 'apps/github/a/b'], ['apps/githubs', 'x/apps/github']],
    ['.github', ['.github/ready-gate.yml', 'x/.github/a'], ['.githubs/a']],
    [
      '/.github/workflows/*.yml',
      ['.github/workflows/ci.yml'],
      ['.github/workflows/x/ci.yml', '.github/workflows/ci.yaml'],
    ],
    ['a/**/z', ['a/z', 'a/b/z', 'a/b/c/z', 'a/b/z/below'], ['a/b', 'x/a/z']],
    ['a/**', ['a/b', 'a/b/c'], ['a', 'b/a']],
    ['a?c', ['abc', 'x/abc'], ['ac', 'a/c']],
    ['/a\\ b.md', ['a b.md'], ['a', 'b.md']],
    ['/a\\*b', ['a*b'], ['axb']],
    ['a#b', ['a#b'], ['a']],
    ['file[ab]', ['file[ab]'], ['filea']],
    ['Makefile', ['Makefile', 'x/Makefile'], ['makefile']],
    ['a*b*c', ['abc', 'aXbYc', 'abcbc'], ['ab', 'abcd']],
    ['!*.js', [], ['a.js', '!a.js']],
    ['/', [], ['a', '']],
    ['***', [], ['a']],
  ])('%s', (pattern, yes, no) => {
    expect(yes.filter((path) => owner(`${pattern} @ada`, path).length === 0)).toEqual([]);
    expect(no.filter((path) => owner(`${pattern} @ada`, path).length > 0)).toEqual([]);
  });
});

describe('who owns it', () => {
  const text = [
    '\ufeff# the house',
    '*       @acme/devs   @Ada-L # and nobody else',
    '',
    '/docs/  ada@example.invalid',
    '\t.github/ @acme/gate-keepers\r',
    '.github/labels.yml',
    '*.sql @kim typo',
    '*.lock kim',
    '*.emu @kim_acme @acme/a.b_c',
  ].join('\n');
  test.each<readonly [string, readonly string[]]>([
    ['src/a.ts', ['Ada-L', 'acme/devs']],
    ['docs/a.md', []],
    ['.github/ready-gate.yml', ['acme/gate-keepers']],
    ['.github/labels.yml', []],
    ['db/1.sql', ['Ada-L', 'acme/devs']],
    ['x.lock', ['Ada-L', 'acme/devs']],
    ['x.emu', ['kim_acme', 'acme/a.b_c']],
  ])('%s', (path, told) => expect(owner(text, path)).toEqual(told));

  test('an address is nobody whom one could know, and still an owner', () => {
    const rules = readCodeowners(text);
    expect(ownersOf(rules, 'docs/a.md')).toEqual({ users: [], teams: [], addressed: true });
    expect(ownersOf(rules, '.github/labels.yml')).toEqual({ users: [], teams: [] });
  });

  test('the last line that matches counts, also when it names nobody', () => {
    expect(owner('* @ada\n*.md @kim\n* @lou', 'a.md')).toEqual(['lou']);
    expect(owner('* @ada\n/a.md', 'a.md')).toEqual([]);
    expect(owner('', 'a.md')).toEqual([]);
  });

  test('a pattern that is built to be slow is not', () => {
    const slow = `${'a*'.repeat(200)}b @ada\n${'**/a/'.repeat(29)}z @ada`;
    expect(owner(slow, `${'a/'.repeat(1_000)}${'a'.repeat(5_000)}`)).toEqual([]);
  });
});
