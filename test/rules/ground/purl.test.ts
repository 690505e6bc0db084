import { parsePurl } from '../../../src/rules/ground/purl.ts';

describe('parsePurl', () => {
  test.each([
    ['pkg:npm/ms@2.1.3', 'npm', 'ms', '2.1.3'],
    ['pkg:npm/%40scope/name@1.0.0', 'npm', '@scope/name', '1.0.0'],
    ['pkg:npm/@scope/name@1.0.0', 'npm', '@scope/name', '1.0.0'],
    ['pkg:npm/@scope/name', 'npm', '@scope/name', ''],
    ['pkg:npm/%40scope/name', 'npm', '@scope/name', ''],
    ['pkg:npm/a@1.0.0%2Bbuild?x=y@z#p@q', 'npm', 'a', '1.0.0+build'],
    ['pkg:NPM/a@1', 'npm', 'a', '1'],
    ['pkg:golang/github.com/a/b@v1.0.0', 'golang', 'github.com/a/b', 'v1.0.0'],
    ['pkg://npm/a@1', 'npm', 'a', '1'],
    ['pkg:npm/%zz@1', 'npm', '%zz', '1'],
  ])('%s', (text, type, name, version) => expect(parsePurl(text)).toEqual({ type, name, version }));
  test.each(['', 'npm/a@1', 'pkg:', 'pkg:npm', 'pkg:npm/', 'pkg:npm/?a', `pkg:npm/${'a'.repeat(3_000)}`])(
    'refuses %s',
    (text) => expect(parsePurl(text)).toBeUndefined(),
  );
});
