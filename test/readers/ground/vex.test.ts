import type { ScanFinding, Vex, VexProduct } from '../../../src/model/reading.ts';
import { covers, hasName, parsePurl } from '../../../src/readers/ground/package-url.ts';
import { inRange } from '../../../src/readers/ground/vers.ts';
import { closedByVex } from '../../../src/readers/ground/vex.ts';

const FINDING: ScanFinding = {
  id: 'GHSA-a',
  aliases: ['CVE-2024-1'],
  severity: 'high',
  package: 'qs',
  version: '6.5.0',
};
const QS: VexProduct = { ids: ['pkg:npm/qs@6.5.0'] };
type Statement = Vex['statements'][number];
const says = (more: Partial<Statement> = {}): Vex => ({
  statements: [
    {
      vulnerability: 'CVE-2024-1',
      status: 'not_affected',
      products: [],
      about: [QS],
      justification: 'component_not_present',
      ...more,
    },
  ],
});
const CLOSED = 'not_affected: component_not_present';

describe('which product a statement closes', () => {
  test.each<[string, readonly VexProduct[], Partial<ScanFinding>, readonly string[], boolean]>([
    ['the package in its version', [QS], {}, [], true],
    ['another version', [{ ids: ['pkg:npm/qs@6.5.1'] }], {}, [], false],
    ['another package', [{ ids: ['pkg:npm/q@6.5.0'] }], {}, [], false],
    ['every version', [{ ids: ['pkg:npm/qs'] }], {}, [], true],
    ['a range as the version of the finding', [QS], { version: '<6.5.1' }, [], false],
    ['no version in the finding', [QS], { version: undefined as unknown as string }, [], false],
    ['a range that holds it', [{ ids: ['pkg:npm/qs'], range: 'vers:npm/>=6.0.0|<7.0.0' }], {}, [], true],
    ['a range that does not', [{ ids: ['pkg:npm/qs'], range: 'vers:npm/>=7.0.0' }], {}, [], false],
    ['a range in words', [{ ids: ['pkg:npm/qs'], range: 'before 7' }], {}, [], false],
    ['the same name of another ecosystem', [QS], { purl: 'pkg:pypi/qs@6.5.0' }, [], false],
    ['the same package URL', [QS], { purl: 'pkg:npm/qs@6.5.0' }, [], true],
    [
      'a qualifier that differs',
      [{ ids: ['pkg:apk/alpine/qs@6.5.0?arch=x86_64'] }],
      { purl: 'pkg:apk/alpine/qs@6.5.0?arch=armv7' },
      [],
      false,
    ],
    ['a name where there is no package URL', [{ ids: [], name: 'qs', version: '6.5.0' }], {}, [], true],
    ['a name beside a package URL of another', [{ ids: ['pkg:npm/q@6.5.0'], name: 'qs' }], {}, [], false],
    ['what was scanned', [{ ids: ['pkg:oci/app'] }], {}, ['pkg:oci/app@sha256%3A00'], true],
    ['something else than what was scanned', [{ ids: ['pkg:oci/app'] }], {}, ['pkg:oci/other'], false],
    ['another version of what was scanned', [{ ids: ['pkg:npm/api@2.0.0'] }], {}, ['pkg:npm/api@1.0.0'], false],
    ['a part of what was scanned', [{ ids: ['pkg:oci/app'], parts: [QS] }], {}, ['pkg:oci/app'], true],
    [
      'another part of it',
      [{ ids: ['pkg:oci/app'], parts: [{ ids: ['pkg:npm/q@6.5.0'] }] }],
      {},
      ['pkg:oci/app'],
      false,
    ],
    ['a part of something else', [{ ids: ['pkg:oci/app'], parts: [QS] }], {}, ['pkg:oci/other'], false],
    ['a part of what nobody knows', [{ ids: ['pkg:oci/app'], parts: [QS] }], {}, [], false],
    ['no product', [], {}, [], false],
  ])('%s', (_, about, finding, subjects, closed) => {
    const found = closedByVex({ ...FINDING, ...finding }, [says({ about })], subjects);
    expect(found).toBe(closed ? CLOSED : undefined);
  });
});

describe('which status closes', () => {
  test.each<[string, Partial<Statement>, string | undefined]>([
    ['not affected with a reason', {}, CLOSED],
    ['not affected without', { justification: ' ' }, undefined],
    ['fixed', { status: 'fixed', justification: '' }, 'fixed'],
    ['resolved', { status: 'resolved' }, 'resolved: component_not_present'],
    ['false positive', { status: 'false_positive' }, 'false_positive: component_not_present'],
    ['under investigation', { status: 'under_investigation' }, undefined],
    ['in triage', { status: 'in_triage' }, undefined],
    ['exploitable', { status: 'exploitable' }, undefined],
    ['affected', { status: 'affected' }, undefined],
    ['a word that nobody knows', { status: 'constructor' }, undefined],
    ['another vulnerability', { vulnerability: 'CVE-2024-2' }, undefined],
    ['an alias, in another case', { vulnerability: 'X-1', aliases: ['ghsa-A'] }, CLOSED],
    ['no vulnerability', { vulnerability: '' }, undefined],
  ])('%s', (_, more, closed) => expect(closedByVex(FINDING, [says(more)])).toBe(closed));

  const OLD = '2024-01-01T00:00:00Z';
  const NEW = '2024-06-01T00:00:00Z';
  test.each<[string, readonly Vex[], boolean]>([
    ['the newest counts', [says({ time: OLD, status: 'affected' }), says({ time: NEW })], true],
    ['also when it opens', [says({ time: OLD }), says({ time: NEW, status: 'under_investigation' })], false],
    ['of two at one time the open one', [says({ time: NEW }), says({ time: NEW, status: 'affected' })], false],
    ['of two without a time the open one', [says(), says({ status: 'affected' })], false],
    ['a time that is none is the oldest', [says({ time: 'soon', status: 'affected' }), says({ time: NEW })], true],
    ['no document', [], false],
  ])('%s', (_, documents, closed) => expect(closedByVex(FINDING, documents)).toBe(closed ? CLOSED : undefined));
});

describe('ranges', () => {
  test.each<[string, string, boolean]>([
    ['1.5.0', 'vers:npm/>=1.0.0|<2.0.0', true],
    ['2.0.0', 'vers:npm/>=1.0.0|<2.0.0', false],
    ['1.0', 'vers:npm/>=1.0.0|<2.0.0', true],
    ['0.9', 'vers:npm/<1.0|>=2.0', true],
    ['1.5', 'vers:npm/<1.0|>=2.0', false],
    ['2.5', 'vers:npm/<1.0|>=2.0', true],
    ['1.0', 'vers:npm/1.0|1.1', true],
    ['1.2', 'vers:npm/1.0|1.1', false],
    ['1.5', 'vers:npm/>1.0|!=1.5|<2.0', false],
    ['1.0-rc1', 'vers:npm/<2.0', false],
    ['1.0-rc1', 'vers:npm/1.0-rc1', true],
    ['7', 'vers:npm/*', true],
    ['7', '*', false],
    ['7', 'vers:npm/', false],
    ['7', 'vers:npm/<>8', false],
    ['10.0', 'vers:generic/>9', true],
  ])('%s in %s: %s', (version, range, inside) => expect(inRange(version, range)).toBe(inside));
});

describe('package URLs', () => {
  test.each<[string, object | undefined]>([
    ['pkg:npm/qs@6.5.0', { type: 'npm', name: 'qs', version: '6.5.0' }],
    ['pkg:npm/%40scope/name@1.0.0', { name: '@scope/name', version: '1.0.0' }],
    ['pkg:npm/@scope/name', { name: '@scope/name' }],
    ['pkg:PyPI/My_Package@1', { type: 'pypi', name: 'my-package' }],
    ['pkg:golang/github.com/A/b@v1.0.0#sub/path', { name: 'github.com/a/b', version: 'v1.0.0' }],
    ['pkg:deb/debian/curl@7.50.3-1?arch=i386&distro=jessie', { name: 'debian/curl', version: '7.50.3-1' }],
    ['pkg:npm/%zz', undefined],
    ['pkg:npm', undefined],
    ['npm:qs', undefined],
  ])('%s', (value, expected) => {
    const found = parsePurl(value);
    if (expected) expect(found).toMatchObject(expected);
    else expect(found).toBeUndefined();
  });

  test.each<[string, string, boolean]>([
    ['pkg:maven/org.x/core@1', 'org.x:core', true],
    ['pkg:maven/org.x/core@1', 'core', false],
    ['pkg:deb/debian/curl', 'curl', true],
    ['pkg:npm/%40scope/name', 'name', false],
    ['pkg:npm/%40scope/name', '@scope/name', true],
    ['pkg:pypi/a-b', 'A_B', true],
  ])('%s is called %s: %s', (value, name, expected) => {
    const purl = parsePurl(value);
    expect(purl && hasName(purl, name)).toBe(expected);
  });

  test('one covers what it leaves open', () => {
    const [open, exact] = [parsePurl('pkg:npm/a'), parsePurl('pkg:npm/a@1?x=y')];
    expect(open && exact && [covers(open, exact), covers(exact, open)]).toEqual([true, false]);
  });
});
