import { lockReader } from '../../src/lockfiles/go-sum.ts';
import { brief, refused } from './brief.ts';

const HASH = `h1:${'A'.repeat(43)}=`;
const sums = (...modules: readonly string[]) =>
  modules.map((one) => `${one.replace('@', ' ')} ${HASH}\n${one.replace('@', ' ')}/go.mod ${HASH}\n`).join('');
const only = (module: string) => `${module.replace('@', ' ')}/go.mod ${HASH}\n`;

const MOD = `module example.com/shop // the shop

go 1.22.1

toolchain go1.22.3

require (
\tgithub.com/Azure/go-sdk v1.2.3
\tgithub.com/stretchr/testify v1.9.0
)

require (
\tgolang.org/x/text v0.15.0 // indirect
\tgolang.org/x/unused v0.1.0 // indirect
\texample.com/lib v0.0.0-20240101000000-abcdefabcdef
\texample.com/moved v1.0.0
)

replace example.com/lib => ../lib

replace example.com/moved v1.0.0 => example.com/fork v1.0.1
`;

describe('go.sum and go.mod', () => {
  const text = `${sums('github.com/Azure/go-sdk@v1.2.3', 'github.com/stretchr/testify@v1.9.0', 'golang.org/x/text@v0.15.0', 'golang.org/x/text@v0.14.0', 'example.com/fork@v1.0.1')}${only('golang.org/x/unused@v0.1.0')}`;

  test('the versions of go.mod, with what go.sum says is used', () => {
    expect(brief(lockReader, text, MOD)).toEqual([
      'pkg:golang/example.com/fork@v1.0.1',
      'pkg:golang/github.com/azure/go-sdk@v1.2.3',
      'pkg:golang/github.com/stretchr/testify@v1.9.0 dev',
      'pkg:golang/golang.org/x/text@v0.15.0',
      'pkg:golang/golang.org/x/unused@v0.1.0 optional',
    ]);
    expect(lockReader.read('go.sum', text, MOD).project).toEqual({ name: 'example.com/shop' });
  });
  test('before Go 1.17 go.mod leaves out the indirect ones, which go.sum may hold in vain', () => {
    expect(brief(lockReader, text, 'module m\ngo 1.16\nrequire github.com/Azure/go-sdk v1.2.3\n')).toContain(
      'pkg:golang/golang.org/x/text@v0.15.0 optional',
    );
  });
  test('without go.mod the newest version of each is needed', () => {
    const two = sums('a.b/c@v1.9.0', 'a.b/c@v1.10.0', 'a.b/c@v1.10.0-rc.1', 'a.b/d@v0.0.0-20200101000000-aaaaaaaaaaaa');
    expect(brief(lockReader, two)).toEqual([
      'pkg:golang/a.b/c@v1.10.0',
      'pkg:golang/a.b/d@v0.0.0-20200101000000-aaaaaaaaaaaa',
    ]);
  });
  test('an empty go.sum locks nothing', () => expect(lockReader.pins?.('\n')).toBe(false));
  test.each([
    ['half a line', 'a.b/c v1.0', /^line 1 is no module/],
    ['half a hash', `${sums('a.b/c@v1.0.0')}a.b/c v1.0.0 h1:AAA`, /^line 3 is no module/],
    ['something else', '<html>', /^line 1/],
  ])('refuses %s', (_name, bad, says) => expect(refused(lockReader, bad)).toMatch(says));
});
