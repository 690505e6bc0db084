import { lockReader } from '../../src/lockfiles/pnpm.ts';
import { Unreadable } from '../../src/model/reading.ts';

const read = (text: string, manifest?: string) => lockReader.read('pnpm-lock.yaml', text, manifest);
const brief = (text: string) =>
  read(text).packages.map(
    (one) => `${one.name}@${one.version}${one.dev ? ' dev' : ''}${one.optional ? ' optional' : ''}`,
  );

const FIVE = `lockfileVersion: 5.4

specifiers:
  '@types/node': ^18.0.0
  react-dom: ^18.0.0

dependencies:
  react-dom: 18.2.0_react@18.2.0
  width-cjs: /string-width/4.2.3
  lib: link:../lib
  gitty: github.com/acme/gitty/0123456789abcdef0123456789abcdef01234567

devDependencies:
  '@types/node': 18.0.0

packages:

  /@types/node/18.0.0:
    resolution: {integrity: sha512-a}
    dev: true

  /react-dom/18.2.0_react@18.2.0:
    resolution: {integrity: sha512-b}
    peerDependencies:
      react: ^18.2.0
    dependencies:
      react: 18.2.0
    dev: false

  /react/18.2.0:
    resolution: {integrity: sha512-c}
    dev: false

  /string-width/4.2.3:
    resolution: {integrity: sha512-d}
    dev: false

  github.com/acme/gitty/0123456789abcdef0123456789abcdef01234567:
    resolution: {tarball: https://codeload.github.com/acme/gitty/tar.gz/0123456789abcdef0123456789abcdef01234567}
    name: gitty
    version: 3.1.0
    dev: false
`;

const SIX = `lockfileVersion: '6.0'

settings:
  autoInstallPeers: true

importers:

  .:
    dependencies:
      '@emotion/react':
        specifier: ^11.0.0
        version: 11.11.0(@types/react@18.2.0)(react@18.2.0)
      width-cjs:
        specifier: npm:string-width@^4.2.0
        version: /string-width@4.2.3
    optionalDependencies:
      fsevents:
        specifier: ^2.3.2
        version: 2.3.3

  packages/api:
    dependencies:
      lib:
        specifier: file:../lib
        version: file:packages/lib

  packages/web:
    dependencies:
      '@acme/api':
        specifier: workspace:*
        version: link:../api
    devDependencies:
      ms:
        specifier: 2.1.3
        version: 2.1.3

packages:

  /@emotion/react@11.11.0(@types/react@18.2.0)(react@18.2.0):
    resolution: {integrity: sha512-a}
    dependencies:
      react: 18.2.0

  /fsevents@2.3.3:
    resolution: {integrity: sha512-b}
    os: [darwin]
    optional: true

  /ms@2.1.3:
    resolution: {integrity: sha512-c}
    dev: true

  /react@18.2.0:
    resolution: {integrity: sha512-d}

  /string-width@4.2.3:
    resolution: {integrity: sha512-e}

  file:packages/lib:
    resolution: {directory: packages/lib, type: directory}
    name: lib
    dev: false
`;

const NINE = `lockfileVersion: '9.0'

settings:
  autoInstallPeers: true
  excludeLinksFromLockfile: false

importers:

  .:
    dependencies:
      react-dom:
        specifier: ^18.2.0
        version: 18.2.0(react@18.2.0)
      width-cjs:
        specifier: npm:string-width@^4.2.0
        version: string-width@4.2.3
      gitty:
        specifier: github:acme/gitty
        version: https://codeload.github.com/acme/gitty/tar.gz/0123456
    devDependencies:
      semver:
        specifier: 7.5.4
        version: 7.5.4(patch_hash=abc)

packages:

  gitty@https://codeload.github.com/acme/gitty/tar.gz/0123456:
    resolution: {tarball: https://codeload.github.com/acme/gitty/tar.gz/0123456}
    version: 3.1.0

  lru-cache@6.0.0:
    resolution: {integrity: sha512-a}

  react-dom@18.2.0:
    resolution: {integrity: sha512-b}
    peerDependencies:
      react: ^18.2.0

  react@18.2.0:
    resolution: {integrity: sha512-c}

  semver@7.5.4:
    resolution: {integrity: sha512-d}

  string-width@4.2.3:
    resolution: {integrity: sha512-e}

snapshots:

  gitty@https://codeload.github.com/acme/gitty/tar.gz/0123456: {}

  lru-cache@6.0.0: {}

  react-dom@18.2.0(react@18.2.0):
    dependencies:
      react: 18.2.0

  react@18.2.0: {}

  semver@7.5.4(patch_hash=abc):
    dependencies:
      lru-cache: 6.0.0

  string-width@4.2.3: {}
`;

const TOOLS = `---
lockfileVersion: '9.0'

importers:

  .:
    configDependencies: {}
    packageManagerDependencies:
      pnpm:
        specifier: 11.0.3
        version: 11.0.3

packages:

  pnpm@11.0.3:
    resolution: {integrity: sha512-z}

snapshots:

  pnpm@11.0.3: {}

---
`;

describe('pnpm', () => {
  test('version 5: slashes, underscored peers, aliases, git, links', () => {
    expect(brief(FIVE)).toEqual([
      '@types/node@18.0.0 dev',
      'gitty@3.1.0',
      'react-dom@18.2.0',
      'react@18.2.0',
      'string-width@4.2.3',
    ]);
  });
  test('version 6: peers in brackets, local folders, workspaces named by who links to them', () => {
    expect(brief(SIX)).toEqual([
      '@emotion/react@11.11.0',
      'fsevents@2.3.3 optional',
      'ms@2.1.3 dev',
      'react@18.2.0',
      'string-width@4.2.3',
    ]);
    expect(read(SIX).workspaces).toEqual([
      { folder: 'packages/api', name: '@acme/api' },
      { folder: 'packages/web', name: 'web' },
    ]);
  });
  test('version 9: development is told by walking the importers', () => {
    expect(brief(NINE)).toEqual([
      'gitty@3.1.0',
      'lru-cache@6.0.0 dev',
      'react-dom@18.2.0',
      'react@18.2.0',
      'semver@7.5.4 dev',
      'string-width@4.2.3',
    ]);
  });
  test("two documents: pnpm's own tools are for development", () => {
    expect(brief(TOOLS + NINE)).toEqual([...brief(NINE).slice(0, 2), 'pnpm@11.0.3 dev', ...brief(NINE).slice(2)]);
    expect(read(TOOLS + NINE).workspaces).toEqual([]);
  });
  test('one version with several peers counts once', () => {
    const twice = SIX.replace(
      '  /ms@2.1.3:',
      '  /react@18.2.0(x@1.0.0):\n    resolution: {integrity: sha512-d}\n\n  /ms@2.1.3:',
    );
    expect(brief(twice).filter((one) => one.startsWith('react@'))).toEqual(['react@18.2.0']);
  });
  test("another registry's host is no name", () => {
    const other =
      'lockfileVersion: 5.3\ndependencies:\n  ms: registry.example/ms/2.1.3\npackages:\n  registry.example/ms/2.1.3:\n    resolution: {integrity: sha512-a}\n';
    expect(brief(other)).toEqual(['ms@2.1.3']);
  });
  test('the project is the manifest beside it', () => {
    expect(read(NINE, '{"name":"shop","version":"1.0.0"}').project).toEqual({ name: 'shop', version: '1.0.0' });
    expect(read(NINE)).not.toHaveProperty('project');
    expect(read(NINE, '{broken')).not.toHaveProperty('project');
  });
  test('no dependencies at all', () => {
    expect(brief("lockfileVersion: '9.0'\n\nimporters:\n\n  .: {}\n")).toEqual([]);
  });

  const bad: readonly (readonly [string, string, RegExp, number | undefined])[] = [
    ['nothing', '', /empty/, 1],
    ['a comment only', '# nothing\n', /not a map|nothing/, 1],
    ['another version', 'lockfileVersion: 4\n', /"lockfileVersion" 4/, 1],
    ['no version', 'packages: {}\n', /no "lockfileVersion"/, 1],
    ['a cut before the snapshots', NINE.slice(0, NINE.indexOf('snapshots:')), /without "snapshots"/, 46],
    [
      'a cut in the snapshots',
      NINE.slice(0, NINE.indexOf('  semver@7.5.4(patch')),
      /width-cjs string-width@4\.2\.3 is needed .* \(it ends at line 58\)/,
      58,
    ],
    [
      'a cut in the packages',
      SIX.slice(0, SIX.indexOf('  /react@18')),
      /react 18\.2\.0 is needed and has no entry/,
      51,
    ],
    ['a cut in a flow', SIX.slice(0, SIX.indexOf('sha512-d')), /not valid YAML/, 54],
    ['an alias', "lockfileVersion: &v '9.0'\nx: *v\n", /alias is refused at line 2/, 2],
    ['__proto__', "lockfileVersion: '9.0'\npackages:\n  __proto__: {}\n", /__proto__.* at line 3/, 3],
    ['a duplicate key', "lockfileVersion: '9.0'\npackages:\n  a@1.0.0: {}\n  a@1.0.0: {}\n", /twice at line 4/, 4],
    ['a key that is a map', "lockfileVersion: '9.0'\n? {a: 1}\n: 2\n", /a key is not plain text at line 2/, 2],
    ['a custom tag', "lockfileVersion: '9.0'\npackages: !js/function x\n", /line 2/, 2],
    ['a conflict', `<<<<<<< HEAD\n${NINE}`, /not valid YAML/, 1],
    ['brackets without end', `a: ${'['.repeat(100_000)}`, /nested too deep at line 1/, 1],
    ['dashes without end', `${'- '.repeat(100_000)}`, /nested too deep at line 1/, 1],
  ];
  test.each(bad)('refuses %s', (_, text, says, line) => {
    let error: unknown;
    try {
      read(text);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(Unreadable);
    expect((error as Unreadable).message).toMatch(says);
    expect((error as Unreadable).line).toBe(line);
  });
});
