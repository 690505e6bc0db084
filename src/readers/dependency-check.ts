import type { Reader } from '../model/reading.ts';
import { packageOf, severityOfRatings, whyIncomplete } from './ground/dependency-check.ts';
import { collectFindings, type FoundFinding, scanOf, scanReading } from './ground/finish.ts';
import { get, isList, list, record, text } from './ground/value.ts';

const FORMAT = 'dependency-check';
const RATINGS = ['cvssv4', 'cvssv3', 'cvssv2'];

/** A number or text as text; dependency-check writes scores as either. */
const plainText = (value: unknown) => (typeof value === 'number' ? String(value) : text(value));

function findingOf(one: unknown, dependency: unknown): FoundFinding {
  const ratings = RATINGS.map((key) => get(one, key));
  const purls = list(get(dependency, 'packages')).map((entry) => text(get(entry, 'id')));
  return {
    id: text(get(one, 'name')),
    severity: severityOfRatings({
      severity: plainText(get(one, 'severity')),
      words: ratings.map((rating) => text(get(rating, 'baseSeverity') ?? get(rating, 'severity'))),
      scores: ratings.map((rating) => plainText(get(rating, 'baseScore') ?? get(rating, 'score'))),
    }),
    ...packageOf(purls, text(get(dependency, 'fileName'))),
    path: text(get(dependency, 'filePath')),
  };
}

/** OWASP dependency-check, --format JSON. https://jeremylong.github.io/DependencyCheck/ */
export const reader: Reader = {
  id: FORMAT,
  title: 'OWASP dependency-check JSON',
  kind: 'scan',
  rank: 5,
  recognise: (doc) => doc.top === 'object' && doc.keys.has('reportSchema') && doc.keys.has('scanInfo'),
  read: (doc) => {
    const root = doc.json();
    const dependencies = get(root, 'dependencies');
    const found = collectFindings();
    for (const dependency of list(dependencies)) {
      for (const one of list(get(dependency, 'vulnerabilities'))) found.add(findingOf(one, dependency));
      for (const one of list(get(dependency, 'suppressedVulnerabilities'))) {
        const closed = ['suppressed', text(get(one, 'notes'))].filter((part) => part !== '').join(': ');
        found.add({ ...findingOf(one, dependency), closed });
      }
    }
    const why = record(get(root, 'scanInfo'))
      ? whyIncomplete(
          list(get(root, 'scanInfo', 'analysisExceptions')).length,
          isList(dependencies) ? dependencies.length : undefined,
        )
      : 'has no scanInfo, so nothing shows that the scan ran to its end';
    const scan = scanOf({
      tool: 'dependency-check',
      category: 'dependencies',
      findings: found,
      target: text(get(root, 'projectInfo', 'name')),
      dependencies: list(dependencies).length,
    });
    return scanReading(FORMAT, [scan], why === undefined ? {} : { why });
  },
  docs: {
    recognised: 'A JSON object with `reportSchema` and `scanInfo`.',
    severity: '`severity` in any case, or a score in its place; else the newest of `cvssv4`, `cvssv3`, `cvssv2`.',
    proof:
      'No `scanInfo.analysisExceptions` (with one the scan is not complete, even without a finding) and at least one dependency.',
    ignored: '`suppressedVulnerabilities` are closed with their notes. The unit is the vulnerability per dependency.',
    example:
      '{"reportSchema": "1.1", "scanInfo": {"engineVersion": "9.0.9"}, "dependencies": [{"fileName": "zip.jar",\n "vulnerabilities": [{"source": "NVD", "name": "CVE-2024-1", "severity": "HIGH"}]}]}',
  },
};
