import { reading, summary } from './ground/open.ts';

const cve = (severity: unknown, more: object = {}) => ({ source: 'NVD', name: 'CVE-1', severity, ...more });
const checked = (dependencies: unknown, scanInfo: unknown = { engineVersion: '9' }) => ({
  reportSchema: '1.1',
  scanInfo,
  dependencies,
});
const jar = (more: object) => ({ fileName: 'a.jar', packages: [{ id: 'pkg:maven/g/a@1.2' }], ...more });

describe('dependency-check', () => {
  test.each<[string, unknown, object]>([
    ['clean', checked([jar({})]), {}],
    [
      'words in any case',
      checked([jar({ vulnerabilities: [cve('HIGH'), cve('moderate'), cve('low')] })]),
      { high: 1, medium: 1, low: 1 },
    ],
    [
      'a score in the place of the word',
      checked([jar({ vulnerabilities: [cve('9.1', { unscored: 'true' })] })]),
      { critical: 1 },
    ],
    [
      'only a rating',
      checked([jar({ vulnerabilities: [cve(undefined, { cvssv3: { baseScore: 7.5 } })] })]),
      { high: 1 },
    ],
    ['nothing', checked([jar({ vulnerabilities: [cve('Unknown')] })]), { unknown: 1 }],
    ['suppressed', checked([jar({ suppressedVulnerabilities: [cve('HIGH', { notes: 'test' })] })]), { suppressed: 1 }],
    [
      'an exception without a finding',
      checked([jar({})], { analysisExceptions: [{ exception: { message: 'm' } }] }),
      { why: expect.stringContaining('1 failed analysis') },
    ],
    ['no dependency', checked([]), { why: 'scanned no dependency at all' }],
    ['no list', checked(undefined), { why: expect.stringContaining('no list of dependencies') }],
  ])('JSON: %s', async (_, file, expected) => expect(await summary(file)).toEqual(expected));

  const xml = (dependencies: string, info = '<engineVersion>9</engineVersion>') =>
    `<?xml version="1.0"?><analysis xmlns="https://jeremylong.github.io/DependencyCheck/dependency-check.4.0.xsd"><scanInfo>${info}</scanInfo><dependencies>${dependencies}</dependencies></analysis>`;
  const one = (inner: string) =>
    `<dependency><fileName>a.jar</fileName><identifiers><package><id>pkg:maven/g/a@1.2</id></package></identifiers><vulnerabilities>${inner}</vulnerabilities></dependency>`;

  test.each<[string, string, object]>([
    ['clean', xml('<dependency><fileName>a.jar</fileName></dependency>'), {}],
    ['a word', xml(one('<vulnerability><name>CVE-1</name><severity>High</severity></vulnerability>')), { high: 1 }],
    [
      'only a rating',
      xml(one('<vulnerability><name>CVE-1</name><cvssV3><baseScore>9.8</baseScore></cvssV3></vulnerability>')),
      { critical: 1 },
    ],
    [
      'suppressed',
      xml(
        one(
          '<suppressedVulnerability><name>CVE-1</name><severity>LOW</severity><notes>n</notes></suppressedVulnerability>',
        ),
      ),
      { suppressed: 1 },
    ],
    [
      'an exception',
      xml(one(''), '<analysisExceptions><exception><message>m</message></exception></analysisExceptions>'),
      { why: expect.stringContaining('1 failed analysis') },
    ],
    ['no dependency', xml(''), { why: 'scanned no dependency at all' }],
  ])('XML: %s', async (_, file, expected) => expect(await summary(file)).toEqual(expected));

  test('both name the package and its version', async () => {
    const finding = { id: 'CVE-1', severity: 'high', package: 'g:a', version: '1.2' };
    const files = [
      checked([jar({ vulnerabilities: [cve('HIGH')] })]),
      xml(one('<vulnerability><name>CVE-1</name><severity>HIGH</severity></vulnerability>')),
    ];
    for (const file of files)
      expect(await reading(file)).toMatchObject({ scan: { dependencies: 1, findings: [finding] } });
  });
});
