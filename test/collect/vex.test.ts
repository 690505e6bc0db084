import { closeFindings } from '../../src/collect/vex.ts';
import { BACKEND } from '../../src/config/defaults.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { ScanCategory, Trust } from '../../src/model/kinds.ts';
import type { LockedPackage } from '../../src/model/lockfile.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { Reading, Scan, ScanFinding, Vex } from '../../src/model/reading.ts';
import { counts, evidence, lockfile, reading } from '../support/facts.ts';

const REASON = 'vulnerable_code_not_present';
const LODASH: ScanFinding = {
  id: 'CVE-2021-23337',
  severity: 'high',
  package: 'lodash',
  version: '4.17.20',
  purl: 'pkg:npm/lodash@4.17.20',
};
const report = (findings: readonly ScanFinding[], category: ScanCategory = 'dependencies', more: Partial<Scan> = {}) =>
  evidence({
    id: 'e1',
    path: 'audit.json',
    reading: reading.scan({ category, findings, counts: counts({ high: findings.length }), ...more }),
  });
const statement = (more: Partial<Vex['statements'][number]> & { product?: string } = {}): Vex['statements'][number] => {
  const { product = 'pkg:npm/lodash@4.17.20', ...rest } = more;
  return {
    vulnerability: 'CVE-2021-23337',
    status: 'not_affected',
    products: [product],
    about: [{ ids: [product] }],
    justification: REASON,
    ...rest,
  };
};
const document = (statements: readonly Vex['statements'][number][], more: Partial<Evidence> = {}, top: object = {}) => {
  const content: Reading = {
    format: 'openvex',
    complete: true,
    contradictions: [],
    remarks: [],
    kind: 'vex',
    vex: { statements },
    ...top,
  } as Reading;
  return evidence({ id: 'e2', path: 'app.vex.json', reading: content, ...more });
};
const locked = (name: string, ...versions: readonly string[]): LockedPackage[] =>
  versions.map((version) => ({ name, version, purl: `pkg:npm/${name}@${version}`, dev: false, optional: false }));

function settle(
  one: Evidence,
  vex: readonly Evidence[],
  packages: readonly LockedPackage[] = locked('lodash', '4.17.20'),
  policy: Policy = BACKEND,
) {
  const found = closeFindings([one, ...vex], [lockfile({ packages })], policy);
  const read = found.evidence[0]?.reading;
  if (read?.kind !== 'scan') throw new Error('no scan');
  return { scan: read.scan, vex: found.vex };
}
const isClosed = (...given: Parameters<typeof settle>) => settle(...given).scan.findings[0]?.closedBy !== undefined;

describe('a VEX document', () => {
  test('closes a finding, with the reason and the document; the counts follow', () => {
    const { scan, vex } = settle(report([LODASH, { ...LODASH, id: 'CVE-2022-1' }]), [document([statement()])]);
    expect(scan.findings).toEqual([
      { ...LODASH, closed: `not_affected: ${REASON}`, closedBy: 'app.vex.json' },
      { ...LODASH, id: 'CVE-2022-1' },
    ]);
    expect([scan.counts, scan.suppressed]).toEqual([counts({ high: 1 }), 1]);
    expect(vex).toEqual([{ evidence: 'e2', path: 'app.vex.json', statements: 1, closed: 1 }]);
  });

  test.each<[string, Partial<Vex['statements'][number]> & { product?: string }, boolean]>([
    ['fixed', { status: 'fixed' }, true],
    ['an alias', { vulnerability: 'GHSA-35jh-r3h4-6jhm', aliases: ['CVE-2021-23337'] }, true],
    ['all versions', { product: 'pkg:npm/lodash' }, true],
    ['the repository itself', { product: 'pkg:npm/query-cache@1.0.0' }, true],
    ['under investigation', { status: 'under_investigation' }, false],
    ['affected', { status: 'affected' }, false],
    ['no reason', { justification: '' }, false],
    ['another version', { product: 'pkg:npm/lodash@4.17.19' }, false],
    ['another package', { product: 'pkg:npm/lodash.merge@4.17.20' }, false],
    ['another ecosystem', { product: 'pkg:pypi/lodash@4.17.20' }, false],
    ['another version of the repository', { product: 'pkg:npm/query-cache@0.9.0' }, false],
    ['another vulnerability', { vulnerability: 'CVE-2021-1' }, false],
    ['no product', { about: [] }, false],
  ])('about %s', (_name, more, closed) => {
    expect(isClosed(report([LODASH]), [document([statement(more)])])).toBe(closed);
  });

  test.each<[string, ScanCategory, boolean]>([
    ['a dependency scan', 'dependencies', true],
    ['a container scan', 'containers', true],
    ['a scan for secrets', 'secrets', false],
    ['SAST', 'sast', false],
  ])('in %s', (_name, category, closed) => {
    expect(isClosed(report([LODASH], category), [document([statement()])])).toBe(closed);
  });

  test('closes what an audit names by a range only in every version that is installed', () => {
    const { purl: _, ...range } = { ...LODASH, version: '<4.17.21' };
    const about = (...versions: readonly string[]) => [
      document(versions.map((version) => statement({ product: `pkg:npm/lodash@${version}` }))),
    ];
    expect(isClosed(report([range]), about('4.17.20'))).toBe(true);
    expect(isClosed(report([range]), about('4.17.20'), locked('lodash', '4.17.20', '3.10.1'))).toBe(false);
    expect(isClosed(report([range]), about('4.17.20', '3.10.1'), locked('lodash', '4.17.20', '3.10.1'))).toBe(true);
    expect(isClosed(report([range]), about('4.17.20'), [])).toBe(false);
  });
  test('closes an entry with several vulnerabilities only when it names them all', () => {
    const both = { ...LODASH, id: 'GHSA-aaaa-aaaa-aaaa', aliases: ['GHSA-bbbb-bbbb-bbbb'] };
    const of = (...ids: readonly string[]) => [document(ids.map((vulnerability) => statement({ vulnerability })))];
    expect(isClosed(report([both]), of('GHSA-aaaa-aaaa-aaaa'))).toBe(false);
    expect(isClosed(report([both]), of('GHSA-aaaa-aaaa-aaaa', 'GHSA-bbbb-bbbb-bbbb'))).toBe(true);
  });
  test('leaves alone what a summary counts and what is closed already', () => {
    const unlisted: ScanFinding = { id: 'unlisted', severity: 'high' };
    const ignored = { ...LODASH, closed: 'ignored' };
    const { scan } = settle(report([unlisted, ignored]), [
      document([statement({ vulnerability: 'unlisted' }), statement()]),
    ]);
    expect(scan.findings).toEqual([unlisted, ignored]);
  });
  test('of two the newer one counts', () => {
    const old = document([statement({ time: '2025-01-01T00:00:00Z' })]);
    const fresh = (status: string) =>
      document([statement({ status, time: '2025-06-01T00:00:00Z' })], { id: 'e3', path: 'new.vex.json' });
    expect(isClosed(report([LODASH]), [old, fresh('affected')])).toBe(false);
    expect(settle(report([LODASH]), [old, fresh('fixed')]).scan.findings[0]?.closedBy).toBe('new.vex.json');
  });
  test('many statements cost little', () => {
    const many = Array.from({ length: 50_000 }, (_, at) => statement({ vulnerability: `CVE-2020-${at}` }));
    const findings = Array.from({ length: 500 }, (_, at) => ({ ...LODASH, id: `CVE-2020-${at}` }));
    expect(settle(report(findings), [document(many)]).scan.suppressed).toBe(500);
  });
  test('without one nothing changes', () => {
    const given = [report([LODASH])];
    expect(closeFindings(given, [], BACKEND)).toEqual({ evidence: given });
  });
});

describe('a VEX document that is not listened to', () => {
  const trusting = (trust: Trust): Policy => ({
    ...BACKEND,
    evidence: { ...BACKEND.evidence, trust: { ...BACKEND.evidence.trust, dependencies: trust, containers: trust } },
  });
  test.each<[string, Evidence, Policy, RegExp]>([
    [
      'comes with the change where the policy wants scans from CI',
      document([statement()]),
      trusting('ci'),
      /^it is a committed file, and evidence about dependencies has to be made by a workflow of this repository \(evidence\.trust\)$/,
    ],
    [
      'is not complete',
      document([statement()], {}, { complete: false, why: 'names no author' }),
      BACKEND,
      /^it names no author$/,
    ],
    [
      'is of other code',
      document([statement()], { binding: { kind: 'stale', changed: ['a.ts'] } }),
      BACKEND,
      /^it was made for other code$/,
    ],
    [
      'is of nobody knows which code',
      document([statement()], { binding: { kind: 'unknown', why: 'nothing tells' } }),
      BACKEND,
      /cannot be told: nothing tells$/,
    ],
    [
      'comes from a workflow that the change edits',
      document([statement()], { origin: 'ci', run: { name: 'CI', status: 'completed', edited: true } }),
      BACKEND,
      /^this change edits the workflow/,
    ],
  ])('%s', (_name, one, policy, refused) => {
    const { scan, vex } = settle(report([LODASH]), [one], undefined, policy);
    expect(scan.counts.high).toBe(1);
    expect(vex).toMatchObject([{ closed: 0, refused: expect.stringMatching(refused) }]);
  });
  test('from CI it is', () => {
    const one = document([statement()], { origin: 'ci' });
    expect(isClosed(report([LODASH]), [one], undefined, trusting('ci'))).toBe(true);
  });
});
