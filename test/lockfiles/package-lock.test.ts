import { lockReader } from '../../src/lockfiles/package-lock.ts';
import { Unreadable } from '../../src/model/reading.ts';

const read = (lock: unknown, manifest?: string) =>
  lockReader.read('package-lock.json', typeof lock === 'string' ? lock : JSON.stringify(lock), manifest);

/** `name@version` with its flags, as short as a table can be. */
const brief = (lock: unknown, manifest?: string) =>
  read(lock, manifest).packages.map(
    (one) => `${one.name}@${one.version}${one.dev ? ' dev' : ''}${one.optional ? ' optional' : ''}`,
  );

const folders = (packages: object, more: object = {}) => ({
  name: 'shop',
  version: '1.0.0',
  lockfileVersion: 3,
  requires: true,
  packages: { '': { name: 'shop', version: '1.0.0' }, ...packages },
  ...more,
});

describe('package-lock 2 and 3', () => {
  const cases: readonly (readonly [string, object, readonly string[]])[] = [
    ['no dependency at all', {}, []],
    ['a plain package', { 'node_modules/ms': { version: '2.1.3' } }, ['ms@2.1.3']],
    ['a scope', { 'node_modules/@types/node': { version: '20.1.0', dev: true } }, ['@types/node@20.1.0 dev']],
    [
      'nested folders, two versions',
      { 'node_modules/ms': { version: '2.1.3' }, 'node_modules/debug/node_modules/ms': { version: '2.0.0' } },
      ['ms@2.0.0', 'ms@2.1.3'],
    ],
    [
      'the same version twice, once for development only, counts once and is needed',
      { 'node_modules/ms': { version: '2.1.3', dev: true }, 'node_modules/a/node_modules/ms': { version: '2.1.3' } },
      ['ms@2.1.3'],
    ],
    [
      'an alias by its real name',
      { 'node_modules/string-width-cjs': { name: 'string-width', version: '4.2.3' } },
      ['string-width@4.2.3'],
    ],
    [
      'a workspace and its link are local',
      {
        'packages/api': { version: '1.0.0' },
        'node_modules/@shop/api': { resolved: 'packages/api', link: true },
        'packages/api/node_modules/ms': { version: '2.0.0' },
      },
      ['ms@2.0.0'],
    ],
    ['an archive of the repository is local', { 'node_modules/x': { version: '1.0.0', resolved: 'file:x.tgz' } }, []],
    [
      'a folder outside is local',
      { '../lib': { version: '1.0.0' }, 'node_modules/lib': { resolved: '../lib', link: true } },
      [],
    ],
    [
      'optional, dev or optional, peer, bundled',
      {
        'node_modules/a': { version: '1.0.0', optional: true },
        'node_modules/b': { version: '1.0.0', devOptional: true },
        'node_modules/c': { version: '1.0.0', peer: true },
        'node_modules/d': { version: '1.0.0', inBundle: true },
      },
      ['a@1.0.0 optional', 'b@1.0.0 optional', 'c@1.0.0', 'd@1.0.0'],
    ],
    [
      'a package from git without a version',
      { 'node_modules/g': { resolved: 'git+ssh://git@github.com/a/g.git#abc' } },
      ['g@'],
    ],
  ];
  test.each(cases)('%s', (_, packages, expected) => expect(brief(folders(packages))).toEqual(expected));

  test('names its workspaces by their links, else by their folder', () => {
    const lock = folders({
      'packages/api': { version: '1.0.0' },
      'packages/web': { version: '1.0.0' },
      'node_modules/@shop/api': { resolved: 'packages/api', link: true },
    });
    expect(read(lock).workspaces).toEqual([
      { folder: 'packages/api', name: '@shop/api' },
      { folder: 'packages/web', name: 'web' },
    ]);
  });

  test('writes package URLs as the specification does', () => {
    const { packages } = read(
      folders({
        'node_modules/@babel/core': { version: '7.0.0-beta.1+build' },
        'node_modules/ms': { version: '2.1.3' },
      }),
    );
    expect(packages.map((one) => one.purl)).toEqual(['pkg:npm/%40babel/core@7.0.0-beta.1%2Bbuild', 'pkg:npm/ms@2.1.3']);
  });

  test('takes its project from the manifest, else from itself', () => {
    expect(read(folders({})).project).toEqual({ name: 'shop', version: '1.0.0' });
    expect(read(folders({}), '{"name":"@acme/shop","version":"2.0.0"}').project).toEqual({
      name: '@acme/shop',
      version: '2.0.0',
    });
    expect(read(folders({}), '{"private":true}').project).toEqual({ name: 'shop', version: '1.0.0' });
    expect(read({ lockfileVersion: 3, packages: {} })).not.toHaveProperty('project');
  });

  test('version 2 counts its folders, not its copy of the old tree', () => {
    const lock = folders(
      { 'node_modules/ms': { version: '2.1.3' } },
      { lockfileVersion: 2, dependencies: { old: { version: '1.0.0' } } },
    );
    expect(brief(lock)).toEqual(['ms@2.1.3']);
  });

  test('a byte order mark and CRLF do no harm', () => {
    expect(
      brief(
        `\ufeff${JSON.stringify(folders({ 'node_modules/ms': { version: '2.1.3' } }), null, 2).replace(/\n/g, '\r\n')}`,
      ),
    ).toEqual(['ms@2.1.3']);
  });
});

describe('package-lock 1', () => {
  const tree = (dependencies: object) => ({
    name: 'shop',
    version: '1.0.0',
    lockfileVersion: 1,
    requires: true,
    dependencies,
  });
  const cases: readonly (readonly [string, object, readonly string[]])[] = [
    [
      'a tree',
      { debug: { version: '2.6.9', dependencies: { ms: { version: '2.0.0', dev: true } } } },
      ['debug@2.6.9', 'ms@2.0.0 dev'],
    ],
    [
      'an alias',
      { 'width-cjs': { version: 'npm:string-width@4.2.3' }, b: { version: 'npm:@scope/b@1.0.0' } },
      ['@scope/b@1.0.0', 'string-width@4.2.3'],
    ],
    ['a local folder', { api: { version: 'file:packages/api' } }, []],
    ['git keeps its address', { g: { version: 'github:acme/g#abc123' } }, ['g@github:acme/g#abc123']],
    [
      'optional and bundled',
      { a: { version: '1.0.0', optional: true }, b: { version: '1.0.0', bundled: true } },
      ['a@1.0.0 optional', 'b@1.0.0'],
    ],
  ];
  test.each(cases)('%s', (_, dependencies, expected) => expect(brief(tree(dependencies))).toEqual(expected));

  test('an address is no version of a package URL', () => {
    expect(read(tree({ g: { version: 'git+https://x.test/g.git#abc' } })).packages[0]?.purl).toBe('pkg:npm/g');
  });
  test('a local folder is a workspace, an archive or a folder outside is none', () => {
    const lock = tree({
      '@s/api': { version: 'file:packages/api' },
      t: { version: 'file:t.tgz' },
      o: { version: 'file:../o' },
    });
    expect(read(lock).workspaces).toEqual([{ folder: 'packages/api', name: '@s/api' }]);
  });
  test('an old shrinkwrap has no version', () => {
    expect(brief({ name: 'shop', dependencies: { ms: { version: '2.0.0' } } })).toEqual(['ms@2.0.0']);
  });
  test('a deep tree ends with a sentence', () => {
    let node: object = { version: '1.0.0' };
    for (let depth = 0; depth < 500; depth += 1) node = { version: '1.0.0', dependencies: { a: node } };
    expect(() => read(tree({ a: node }))).toThrow(/nested deeper than 200 levels/);
  });
});

describe('what npm does not write', () => {
  const cases: readonly (readonly [string, unknown, RegExp, number | undefined])[] = [
    ['nothing', '', /empty/, 1],
    ['spaces', ' \n ', /empty/, 1],
    ['an array', '[]', /not an object/, 1],
    ['another version', { lockfileVersion: 4, packages: {} }, /"lockfileVersion" 4/, 1],
    ['a version as text', { lockfileVersion: '3', packages: {} }, /"lockfileVersion" "3"/, 1],
    ['no version', { name: 'x' }, /no "lockfileVersion"/, 1],
    ['version 3 without packages', { lockfileVersion: 3 }, /without "packages"/, 1],
    ['packages as a list', { lockfileVersion: 3, packages: [] }, /"packages" is not a map/, undefined],
    [
      'an entry as text',
      { lockfileVersion: 3, packages: { 'node_modules/a': '1.0.0' } },
      /"node_modules\/a"/,
      undefined,
    ],
    [
      'a duplicate key',
      '{\n"lockfileVersion": 3,\n"packages": {"a": {},\n"a": {}}}',
      /"a" stands there twice at line 4/,
      4,
    ],
    ['a duplicate key in escapes', '{"a":1,"\\u0061":2}', /twice/, 1],
    ['__proto__', '{\n"packages": {\n"__proto__": {}}}', /__proto__.* at line 3/, 3],
    ['cut off', '{\n"lockfileVersion": 3,\n"packages": {', /ends too early at line 3/, 3],
    ['cut off in a text', '{\n"lockfileVersion": 3,\n"pack', /not valid JSON at line 3/, 3],
    ['a trailing comma', '{\n"a": 1,\n}', /"}" is not expected at line 3/, 3],
    ['a comment', '{\n// x\n"a": 1}', /not valid JSON at line 2/, 2],
    ['text behind it', '{"lockfileVersion": 3}\n}', /at line 2/, 2],
    ['a conflict', '{\n<<<<<<< HEAD\n"a": 1}', /at line 2/, 2],
  ];
  test.each(cases)('%s', (_, lock, says, line) => {
    let error: unknown;
    try {
      read(lock);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(Unreadable);
    expect((error as Unreadable).message).toMatch(says);
    expect((error as Unreadable).line).toBe(line);
  });

  test('every prefix of a lockfile is refused', () => {
    const whole = JSON.stringify(
      {
        lockfileVersion: 3,
        packages: { '': {}, 'node_modules/ms': { version: '2.1.3', dev: true, n: [1.5e3, null] } },
      },
      null,
      1,
    );
    for (let end = 0; end < whole.length; end += 1) expect(() => read(whole.slice(0, end))).toThrow(Unreadable);
    expect(brief(whole)).toEqual(['ms@2.1.3 dev']);
  });
  test('a prototype gives no packages', () => {
    expect(
      brief({ lockfileVersion: 3, packages: { '': {}, 'node_modules/constructor': { version: '1.0.0' } } }),
    ).toEqual(['constructor@1.0.0']);
  });
});
