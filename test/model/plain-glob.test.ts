import fc from 'fast-check';
import picomatch from 'picomatch';
import { anyOf } from '../../src/model/globs.ts';
import { plainGlob } from '../../src/model/plain-glob.ts';

const PARTS = [
  'a',
  'b',
  '.',
  '.a',
  '-',
  '*',
  '*',
  '{a,b}',
  '{a,b,}',
  '{,b}',
  '{*a,b}',
  '{a*,b}',
  '{a,a.b}*',
  '[a-z]',
  '1',
];
const LETTERS = ['a', 'b', 'ab', '.', '.a', 'c', '-', 'a.b', '1', '*', '{a', 'A'];
const word = (parts: readonly string[]) =>
  fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 3 }).map((all) => all.join(''));
const globs = fc
  .array(fc.oneof(word(PARTS), fc.constant('**')), { minLength: 1, maxLength: 4 })
  .map((names) => names.join('/'))
  .filter((glob) => glob !== '**');
const paths = fc.array(word(LETTERS), { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));

describe('a glob that is asked by hand', () => {
  test('is as the library reads it', () => {
    fc.assert(
      fc.property(globs, fc.array(paths, { minLength: 20, maxLength: 20 }), (glob, all) => {
        const expression = picomatch.makeRe(glob, { dot: true });
        const expected = all.filter((path) => path === glob || expression.test(path));
        expect([glob, ...all.filter(anyOf([glob]))]).toEqual([glob, ...expected]);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['**/*.{md,markdown}', 'docs/a.md', true],
    ['**/*.{md,markdown}', '.md', true],
    ['{docs,doc}/**', 'docs', true],
    ['{docs,doc}/**', 'my/docs/a', false],
    ['**/{a,b}/**/*.sql', 'x/b/y/z/1.sql', true],
    ['**/{a,b}/**/*.sql', 'b/1.sql', true],
    ['**/{deploy,release}{-,_,}{notes,guide}*.md', 'x/releasenotes.1.md', true],
    ['**/Dockerfile.[a-z]*', 'Dockerfile.prod', true],
    ['**/Dockerfile.[a-z]*', 'Dockerfile.1', false],
    ['.github/CODEOWNERS', '.github/CODEOWNERS', true],
  ])('%s and %s: %s', (glob, path, expected) => {
    expect(plainGlob(glob)?.(path.split('/'))).toBe(expected);
    expect(picomatch(glob, { dot: true })(path)).toBe(expected);
  });

  test.each([
    '!a',
    'a?',
    '+(a)',
    '{a,{b,c}}',
    '{a/b,c}',
    '{1..3}',
    'a*/**',
    '*.*',
    './a',
    'a//b',
    'a,b',
    '[!a]',
    '{a,b',
    'ä',
  ])('%s is left to the library', (glob) => expect(plainGlob(glob)).toBeUndefined());

  test('more paths than are asked by hand get the same answers', () => {
    const all = Array.from({ length: 700 }, (_, at) => (at % 2 === 0 ? `src/${at}.sql` : `src/${at}.ts`));
    expect(all.filter(anyOf(['src/**/*.sql', 'x'])).length).toBe(350);
  });

  test('case and letters of other scripts', () => {
    const matches = anyOf(['**/{README,k}.md'], { nocase: true });
    expect(['a/ReadMe.MD', 'K.md', '\u212a.md', 'a\n/readme.md'].map((path) => matches(path))).toEqual([
      true,
      true,
      false,
      picomatch('**/{README,k}.md', { dot: true, nocase: true })('a\n/readme.md'),
    ]);
  });
});
