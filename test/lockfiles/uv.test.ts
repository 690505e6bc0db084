import { lockReader } from '../../src/lockfiles/uv.ts';
import { brief, cutOff, refused } from './brief.ts';

const REGISTRY = 'source = { registry = "https://pypi.org/simple" }';
const LOCK = `version = 1
revision = 2
requires-python = ">=3.11"

[[package]]
name = "anyio"
version = "4.4.0"
${REGISTRY}
dependencies = [
    { name = "idna" },
    { name = "exceptiongroup", marker = "python_full_version < '3.11'" },
]

[package.optional-dependencies]
trio = [{ name = "trio" }]

[[package]]
name = "exceptiongroup"
version = "1.2.1"
${REGISTRY}

[[package]]
name = "idna"
version = "3.7"
${REGISTRY}

[[package]]
name = "pytest"
version = "8.2.2"
${REGISTRY}
dependencies = [{ name = "idna" }]

[[package]]
name = "shop"
version = "0.1.0"
source = { editable = "." }
dependencies = [{ name = "anyio" }, { name = "shop-core" }]

[package.optional-dependencies]
fast = [{ name = "uvloop" }]

[package.dev-dependencies]
dev = [{ name = "pytest" }]

[[package]]
name = "shop-core"
source = { virtual = "packages/core" }

[[package]]
name = "trio"
version = "0.25.1"
${REGISTRY}

[[package]]
name = "uvloop"
version = "0.19.0"
source = { git = "https://github.com/MagicStack/uvloop?rev=1#2" }
`;

describe('uv.lock', () => {
  test('tells projects, extras and groups apart', () => {
    expect(brief(lockReader, LOCK)).toEqual([
      'pkg:pypi/anyio@4.4.0',
      'pkg:pypi/exceptiongroup@1.2.1 optional',
      'pkg:pypi/idna@3.7',
      'pkg:pypi/pytest@8.2.2 dev',
      'pkg:pypi/trio@0.25.1',
      'pkg:pypi/uvloop@0.19.0 optional',
    ]);
    expect(lockReader.read('uv.lock', LOCK)).toMatchObject({
      project: { name: 'shop', version: '0.1.0' },
      workspaces: [{ folder: 'packages/core', name: 'shop-core' }],
    });
  });
  test.each([
    ['another version', 'version = 2\n', /^"version" is 2: only version 1/],
    ['no version', 'requires-python = "3"\n', /^"version" is undefined/],
    ['a lost package', LOCK.slice(0, LOCK.lastIndexOf('[[package]]')), /^uvloop is needed and has no entry/],
    ['a package without version', `version = 1\n[[package]]\nname = "a"\n${REGISTRY}\n`, /^a has no version/],
  ])('refuses %s', (_name, text, says) => expect(refused(lockReader, text)).toMatch(says));
  test('cut off anywhere', () => expect(cutOff(lockReader, LOCK)).toBeLessThan(6));
});
