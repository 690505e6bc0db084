import type { LockReader } from '../model/lockfile.ts';
import { Unreadable } from '../model/reading.ts';
import { parseGoMod } from './ground/go-mod.ts';
import { type Pin, packagesOf } from './ground/lock.ts';

/** Modules that only tests use, whoever requires them: a go.mod does not tell tests from the program. */
const FOR_TESTS =
  /^(?:github\.com\/(?:stretchr\/testify|davecgh\/go-spew|pmezard\/go-difflib|onsi\/(?:ginkgo|gomega)|golang\/mock|google\/go-cmp|smartystreets\/(?:goconvey|assertions)|frankban\/quicktest|DATA-DOG\/go-sqlmock|jarcoal\/httpmock|h2non\/gock)|go\.uber\.org\/(?:mock|goleak)|gotest\.tools|gopkg\.in\/check\.v1|pgregory\.net\/rapid)(?:\/|$)/;

interface Sum {
  readonly path: string;
  readonly version: string;
  /** The hash of the module's files, not only of its go.mod: some package of it is used. */
  readonly whole: boolean;
}

function sumsOf(text: string): Sum[] {
  return text.split(/\r?\n/).flatMap((row, at): Sum[] => {
    if (row.trim() === '') return [];
    const [path = '', version = '', hash = '', ...rest] = row.trim().split(/\s+/);
    if (!/^v\d/.test(version) || !/^h\d+:[A-Za-z0-9+/]{40,}=*$/.test(hash) || rest.length > 0)
      throw new Unreadable(`line ${at + 1} is no module, version and hash: the file is cut off or edited`, at + 1);
    return [{ path, version: version.replace(/\/go\.mod$/, ''), whole: !version.endsWith('/go.mod') }];
  });
}

/** Order of versions as Go picks them: by number, and a release after its pre-releases. */
function isNewer(a: string, b: string): boolean {
  const parts = (version: string) => {
    const [core = '', pre] = version.replace(/^v/, '').split('+', 1)[0]?.split(/-(.*)/s, 2) ?? [];
    return { numbers: core.split('.').map(Number), pre: pre ?? '~' };
  };
  const [one, other] = [parts(a), parts(b)];
  for (let at = 0; at < 3; at++) {
    const [x = 0, y = 0] = [one.numbers[at], other.numbers[at]];
    if (x !== y) return x > y;
  }
  return one.pre > other.pre;
}

/** The newest version of each module whose files are hashed: what a build without a complete go.mod may use. */
function newest(sums: readonly Sum[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { path, version } of sums.filter((one) => one.whole)) {
    const known = found.get(path);
    if (known === undefined || isNewer(version, known)) found.set(path, version);
  }
  return found;
}

/** go.sum with the go.mod beside it (https://go.dev/ref/mod): go.mod says which versions, go.sum which modules are used at all. */
export const lockReader: LockReader = {
  id: 'go-sum',
  title: 'go.sum and go.mod',
  names: ['go.sum'],
  manifest: 'go.mod',
  pins: (text) => text.trim() !== '',
  read: (path, text, manifest) => {
    const sums = sumsOf(text);
    const mod = manifest === undefined ? undefined : parseGoMod(manifest);
    const dev = (name: string) => FOR_TESTS.test(name);
    const used = new Set(sums.filter((one) => one.whole).map((one) => `${one.path}@${one.version}`));
    const known = newest(sums);
    const direct = (mod?.required ?? []).map((one): Pin => {
      const unused = !used.has(`${one.path}@${one.version}`);
      return { name: one.path, version: one.version, dev: dev(one.path), optional: unused };
    });
    const names = new Set([...direct.map((one) => one.name), ...(mod?.local ?? [])]);
    // An old go.mod names only what is imported directly; what else go.sum has may be of no use any more.
    const others = mod?.listsAll
      ? []
      : [...known]
          .filter(([name]) => !names.has(name))
          .map(([name, version]): Pin => ({ name, version, dev: dev(name), optional: mod !== undefined }));
    return {
      path,
      format: mod ? 'go.mod' : 'go.sum',
      ...(mod?.module ? { project: { name: mod.module } } : {}),
      workspaces: [],
      packages: packagesOf([...direct, ...others], 'golang'),
      // go.sum keeps what was once asked for, by whomever.
      asks: sums.filter((one) => one.whole).map(({ path: name, version: spec }) => ({ folder: '*', name, spec })),
    };
  },
};
