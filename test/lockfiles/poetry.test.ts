import { lockReader } from '../../src/lockfiles/poetry.ts';
import { brief, cutOff, refused } from './brief.ts';

const entry = (name: string, more = '') =>
  `[[package]]\nname = "${name}"\nversion = "1.0"\noptional = false\n${more}\n`;
const END = '[metadata]\nlock-version = "2.1"\npython-versions = ">=3.11"\ncontent-hash = "ab"\n';

describe('poetry.lock', () => {
  test('2.0 and later: by groups and markers', () => {
    const text = [
      entry('Typing_Extensions', 'groups = ["main", "dev"]'),
      entry('pytest', 'groups = ["dev"]'),
      entry('colorama', 'groups = ["main"]\nmarkers = "sys_platform == \\"win32\\""'),
      entry('tomli', 'groups = ["main"]\nmarkers = {main = "python_version < \\"3.11\\""}'),
      entry('own', 'groups = ["main"]\n[package.source]\ntype = "directory"\nurl = "../own"'),
      END,
    ].join('\n');
    expect(brief(lockReader, text, '[project]\nname = "shop"\nversion = "2.0"\n')).toEqual([
      'pkg:pypi/colorama@1.0 optional',
      'pkg:pypi/pytest@1.0 dev',
      'pkg:pypi/tomli@1.0 optional',
      'pkg:pypi/typing-extensions@1.0',
    ]);
    expect(lockReader.read('poetry.lock', text, '[project]\nname = "shop"\nversion = "2.0"\n').project).toEqual({
      name: 'shop',
      version: '2.0',
    });
  });
  test('before 1.5: by category', () => {
    const text = `${entry('a', 'category = "main"')}${entry('b', 'category = "dev"')}${END}`;
    expect(brief(lockReader, text)).toEqual(['pkg:pypi/a@1.0', 'pkg:pypi/b@1.0 dev']);
  });
  test('between the two: by the manifest', () => {
    const text = [
      entry(
        'requests',
        '[package.dependencies]\nurllib3 = ">=1"\nwin = {version = "*", markers = "sys_platform == \\"win32\\""}',
      ),
      entry('urllib3'),
      entry('win'),
      entry('pytest', '[package.dependencies]\nurllib3 = "*"\npluggy = "*"'),
      entry('pluggy'),
      END,
    ].join('\n');
    const manifest =
      '[tool.poetry]\nname = "shop"\n[tool.poetry.dependencies]\npython = "^3.11"\nRequests = "^2"\n[tool.poetry.group.test.dependencies]\npytest = "^8"\n';
    expect(brief(lockReader, text, manifest)).toEqual([
      'pkg:pypi/pluggy@1.0 dev',
      'pkg:pypi/pytest@1.0 dev',
      'pkg:pypi/requests@1.0',
      'pkg:pypi/urllib3@1.0',
      'pkg:pypi/win@1.0 optional',
    ]);
    expect(brief(lockReader, text).filter((one) => one.includes(' dev'))).toEqual([]);
  });
  test.each([
    ['a file without its end', entry('a'), 'it has no [metadata] at its end: the file is cut off'],
    ['a package without version', `[[package]]\nname = "a"\n${END}`, /no name or no version/],
    ['a package that is none', `package = [1]\n${END}`, '"package" is not a list of tables'],
  ])('refuses %s', (_name, text, says) => expect(refused(lockReader, text)).toMatch(says));
  test('cut off anywhere', () => expect(cutOff(lockReader, `${entry('a')}${entry('b')}${END}`)).toBeLessThan(3));
});
