import fc from 'fast-check';
import type { Severity } from '../../../src/model/kinds.ts';
import type { Scan, ScanFinding } from '../../../src/model/reading.ts';
import { coordinatesOfPurl } from '../../../src/readers/ground/purl.ts';
import { findingKey, mergeFindings as mergeWhole } from '../../../src/rules/ground/merging.ts';
import { counts } from '../../support/facts.ts';

const scan = (tool: string, ...findings: ScanFinding[]): Scan => ({
  tool,
  category: 'dependencies',
  counts: counts(),
  suppressed: 0,
  findings,
});
const vulnerability = (id: string, severity: Severity, more: Partial<ScanFinding> = {}): ScanFinding => ({
  id,
  severity,
  package: 'lodash',
  version: '4.17.4',
  ...more,
});
/** What was merged, without the findings themselves. */
const mergeFindings = (scans: readonly Scan[]) => mergeWhole(scans).map(({ findings: _, ...rest }) => rest);
const keys = (...scans: Scan[]) => mergeFindings(scans).map(({ key }) => key);

describe('findingKey', () => {
  test.each<[string, ScanFinding, string]>([
    [
      'the CVE before the GHSA',
      vulnerability('GHSA-AAAA-bbbb-cccc', 'high', { aliases: ['cve-2021-1'] }),
      'CVE-2021-1 lodash@4.17.4',
    ],
    ['a GHSA in one spelling', vulnerability('ghsa-AAAA-bbbb-cccc', 'high'), 'GHSA-aaaa-bbbb-cccc lodash@4.17.4'],
    ['an id with its package', vulnerability('CVE-2021-23337-lodash', 'high'), 'CVE-2021-23337 lodash@4.17.4'],
    ['a range is no version', vulnerability('CVE-2021-1', 'low', { version: '<4.17.5' }), 'CVE-2021-1 lodash'],
    [
      'Maven',
      vulnerability('CVE-2021-1', 'low', { package: 'org.apache:commons_text' }),
      'CVE-2021-1 commons-text@4.17.4',
    ],
    [
      'Go',
      vulnerability('GO-2021-1', 'low', { package: 'example.org/x/net/v2', version: 'v0.1.0' }),
      'GO-2021-1 net@0.1.0',
    ],
    ['a rule of a scanner', { id: 'go-eval', severity: 'high', at: { path: 'a.go', line: 3 } }, 'go-eval a.go:3'],
    ['no place', { id: 'unlisted', severity: 'high' }, 'unlisted'],
  ])('%s', (_, finding, key) => expect(findingKey(finding)).toBe(key));
});

describe('mergeFindings', () => {
  test('three tools, three ids, one finding', () => {
    const merged = mergeFindings([
      scan('Trivy', vulnerability('CVE-2021-1', 'high')),
      scan('OSV-Scanner', vulnerability('GHSA-1', 'critical', { aliases: ['CVE-2021-1', 'PYSEC-2021-1'] })),
      scan('pip-audit', vulnerability('PYSEC-2021-1', 'unknown', { package: 'Lodash' })),
    ]);
    expect(merged).toEqual([
      {
        key: 'CVE-2021-1 lodash@4.17.4',
        severity: 'critical',
        witnesses: [
          { tool: 'OSV-Scanner', id: 'GHSA-1', severity: 'critical' },
          { tool: 'Trivy', id: 'CVE-2021-1', severity: 'high' },
          { tool: 'pip-audit', id: 'PYSEC-2021-1', severity: 'unknown' },
        ],
        disagreement: 'OSV-Scanner says critical, Trivy says high; critical counts',
      },
    ]);
  });

  test.each<[string, Scan[], string[]]>([
    [
      'packages and versions apart',
      [
        scan(
          'A',
          vulnerability('CVE-2021-1', 'high'),
          vulnerability('CVE-2021-1', 'high', { version: '5.0.0' }),
          vulnerability('CVE-2021-1', 'high', { package: 'other' }),
        ),
      ],
      ['CVE-2021-1 lodash@4.17.4', 'CVE-2021-1 lodash@5.0.0', 'CVE-2021-1 other@4.17.4'],
    ],
    [
      'who gives no version is a witness of each',
      [
        scan('A', vulnerability('CVE-2021-1', 'low'), vulnerability('CVE-2021-1', 'low', { version: '5.0.0' })),
        scan('B', vulnerability('CVE-2021-1', 'high', { version: '<6' })),
        scan('C', { id: 'CVE-2021-1', severity: 'none' }),
      ],
      ['CVE-2021-1 lodash@4.17.4', 'CVE-2021-1 lodash@5.0.0'],
    ],
    ['alone it stands for itself', [scan('B', { id: 'CVE-2021-1', severity: 'high' })], ['CVE-2021-1']],
    [
      'a package audit about several is a witness of each',
      [
        scan('npm audit', vulnerability('GHSA-1', 'high', { aliases: ['GHSA-2'], version: '<5' })),
        scan('Trivy', vulnerability('GHSA-1', 'low'), vulnerability('GHSA-2', 'low')),
      ],
      ['GHSA-1 lodash@4.17.4', 'GHSA-2 lodash@4.17.4'],
    ],
    [
      'alone it is one',
      [scan('npm audit', vulnerability('GHSA-1', 'high', { aliases: ['GHSA-2'] }))],
      ['GHSA-1 lodash@4.17.4'],
    ],
    [
      'rules at the same place',
      [
        scan(
          'A',
          { id: 'r', severity: 'high', at: { path: 'a', line: 1 } },
          { id: 'r', severity: 'high', at: { path: 'a', line: 2 } },
        ),
        scan('A', { id: 'r', severity: 'high', at: { path: 'a', line: 1 } }),
      ],
      ['r a:1', 'r a:2'],
    ],
    ['closed by all', [scan('A', vulnerability('CVE-2021-1', 'high', { closed: 'c' }))], []],
  ])('%s', (_, scans, expected) => expect(keys(...scans)).toEqual(expected));

  test('one tool closes nothing for another', () => {
    const [merged] = mergeFindings([
      scan('A', vulnerability('CVE-2021-1', 'critical', { closed: 'not called' })),
      scan('B', vulnerability('CVE-2021-1', 'low')),
    ]);
    expect(merged).toMatchObject({ severity: 'low', witnesses: [{ tool: 'A', closed: 'not called' }, { tool: 'B' }] });
    expect(merged?.disagreement).toBeUndefined();
  });

  test('does not depend on the order, and loses no open finding', () => {
    const ids = ['CVE-2021-1', 'CVE-2021-2', 'GHSA-1', 'GHSA-2', 'GO-2021-1', 'x'];
    const finding = fc.record({
      id: fc.constantFrom(...ids),
      aliases: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 }),
      severity: fc.constantFrom<Severity>('critical', 'low', 'unknown'),
      package: fc.constantFrom('a', 'b'),
      version: fc.constantFrom('1', '2', '<3'),
    });
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 6 }), fc.nat(), (findings, seed) => {
        const turned = [...findings.slice(seed % 6), ...findings.slice(0, seed % 6)];
        const merged = mergeFindings([scan('A', ...findings)]);
        expect(mergeFindings([scan('A', ...turned)])).toEqual(merged);
        const told = merged.flatMap(({ witnesses }) => witnesses.map(({ id, severity }) => `${id} ${severity}`));
        expect(new Set(told)).toEqual(new Set(findings.map(({ id, severity }) => `${id} ${severity}`)));
      }),
      { numRuns: 300 },
    );
  });
});

test.each([
  ['pkg:npm/%40babel/core@7.0.0', '@babel/core', '7.0.0'],
  ['pkg:npm/@babel/core', '@babel/core', ''],
  ['pkg:npm/@core', '@core', ''],
  ['pkg:maven/g/a@1.2?type=jar#x', 'g:a', '1.2'],
  ['pkg:golang/golang.org/x/net@v0.1.0', 'golang.org/x/net', 'v0.1.0'],
  ['pkg:pypi/flask', 'flask', ''],
])('%s', (purl, name, version) => expect(coordinatesOfPurl(purl)).toEqual({ name, version }));

test.each(['', 'npm/x', 'pkg:npm', 'pkg:npm/', 'pkg:npm/?x', `pkg:${'a'.repeat(5000)}/x`])(
  '%j is no package URL',
  (text) => expect(coordinatesOfPurl(text)).toBeUndefined(),
);

test('a merged finding holds those that it was made of', () => {
  const [one, other] = [
    vulnerability('CVE-2021-1', 'high'),
    vulnerability('GHSA-1', 'low', { aliases: ['CVE-2021-1'] }),
  ];
  const [merged] = mergeWhole([scan('A', one), scan('B', other)]);
  expect(merged?.findings).toEqual([one, other]);
  expect(merged?.findings[0]).toBe(one);
});
test('a package URL in the place of a name is the same package', () => {
  const named = vulnerability('CVE-2021-1', 'unknown', { package: 'pkg:npm/lodash@4.17.4', version: '' });
  expect(keys(scan('A', vulnerability('CVE-2021-1', 'high')), scan('OpenVEX', named))).toEqual([
    'CVE-2021-1 lodash@4.17.4',
  ]);
});
