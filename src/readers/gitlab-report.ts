import type { ScanCategory, Severity } from '../model/kinds.ts';
import type { Reader, Scan } from '../model/reading.ts';
import { categoryOfTool } from './ground/category.ts';
import { collectFindings, type Findings, type FoundFinding, scanOf, scanReading } from './ground/finish.ts';
import { severityOf } from './ground/severity.ts';
import { count, get, isList, list, text } from './ground/value.ts';

const FORMAT = 'gitlab-report';
const CATEGORIES: Readonly<Record<string, ScanCategory>> = {
  sast: 'sast',
  secret_detection: 'secrets',
  dependency_scanning: 'dependencies',
  container_scanning: 'containers',
  cluster_image_scanning: 'containers',
  dast: 'dast',
  api_fuzzing: 'dast',
  coverage_fuzzing: 'dast',
};

const categoryOf = (type: unknown): ScanCategory | undefined =>
  Object.hasOwn(CATEGORIES, text(type)) ? CATEGORIES[text(type)] : undefined;

function findingOf(one: unknown, category: ScanCategory): FoundFinding {
  const known = severityOf(get(one, 'severity'));
  const severity: Severity = known === 'unknown' && category === 'secrets' ? 'high' : known;
  const identifiers = list(get(one, 'identifiers'));
  const names = identifiers.map((identifier) => text(get(identifier, 'value')));
  const advisories = identifiers
    .filter((identifier) =>
      ['cve', 'ghsa', 'osvdb', 'gemnasium', 'usn', 'rhsa'].includes(text(get(identifier, 'type')).toLowerCase()),
    )
    .map((identifier) => text(get(identifier, 'value')) || text(get(identifier, 'name')));
  const packages = category === 'dependencies' || category === 'containers';
  const [id = ''] = packages && advisories.length > 0 ? advisories : names;
  const location = get(one, 'location');
  const place = ['file', 'image', 'path'].map((key) => text(get(location, key))).find((name) => name !== '') ?? '';
  return {
    id: id || text(get(one, 'id')),
    aliases: packages ? advisories.filter((alias) => alias !== id && alias !== '') : [],
    severity,
    // The name of a secret's finding can hold it, as message and extract do.
    title: category === 'secrets' ? '' : text(get(one, 'name')),
    package: text(get(location, 'dependency', 'package', 'name')),
    version: text(get(location, 'dependency', 'version')),
    path: place,
    line: count(get(location, 'start_line')),
  };
}

function whyIncomplete(root: unknown): string | undefined {
  const scan = get(root, 'scan');
  const status = text(get(scan, 'status'));
  if (!isList(get(root, 'vulnerabilities'))) {
    return 'has no list of vulnerabilities, so nothing shows that the scan ran to its end';
  }
  if (status !== 'success') return `has the scan status ${status || 'of nothing'}, not success`;
  const fatal = list(get(scan, 'messages')).filter((one) =>
    ['fatal', 'error'].includes(text(get(one, 'level')).toLowerCase()),
  );
  if (fatal.length > 0)
    return `reports ${fatal.length} fatal ${fatal.length === 1 ? 'message' : 'messages'} of the analyzer`;
  const resources = get(scan, 'scanned_resources');
  const nothing = isList(resources) && resources.length === 0 && list(get(root, 'vulnerabilities')).length === 0;
  return nothing ? 'scanned no resource at all' : undefined;
}

/** Security reports of GitLab, and of tools that write them. https://gitlab.com/gitlab-org/security-products/security-report-schemas */
export const reader: Reader = {
  id: FORMAT,
  title: 'GitLab security report',
  kind: 'scan',
  rank: 6,
  recognise: (doc) => doc.top === 'object' && doc.keys.has('vulnerabilities') && doc.keys.has('scan'),
  read: (doc) => {
    const root = doc.json();
    const tool = text(get(root, 'scan', 'scanner', 'name')) || text(get(root, 'scan', 'analyzer', 'name'));
    const main = categoryOf(get(root, 'scan', 'type')) ?? categoryOfTool(tool);
    const found = new Map<ScanCategory, Findings>([[main, collectFindings()]]);
    for (const one of list(get(root, 'vulnerabilities'))) {
      const category = categoryOf(get(one, 'category')) ?? main;
      const findings = found.get(category) ?? collectFindings();
      found.set(category, findings);
      findings.add(findingOf(one, category));
    }
    const rules = list(get(root, 'scan', 'primary_identifiers')).length;
    const files = list(get(root, 'dependency_files'));
    const dependencies = files.reduce<number>((sum, file) => sum + list(get(file, 'dependencies')).length, 0);
    const scans = [...found].map(
      ([category, findings]): Scan =>
        scanOf({
          tool: tool || 'GitLab',
          category,
          findings,
          secrets: category === 'secrets' ? findings.seen() : undefined,
          rules: category === main && rules > 0 ? rules : undefined,
          dependencies: category === main && files.length > 0 ? dependencies : undefined,
        }),
    );
    const [first = scanOf({ tool: 'GitLab', category: main, findings: collectFindings() }), ...more] = scans;
    const why = whyIncomplete(root);
    return scanReading(FORMAT, [first, ...more], why === undefined ? {} : { why });
  },
  docs: {
    recognised:
      'A JSON object with `vulnerabilities` and `scan`. `scan.type` gives the category; a vulnerability may have its own.',
    severity:
      '`severity` of each vulnerability: Critical to Low; Info counts as none. A secret without one counts as high.',
    proof: '`scan.status` is success, no message of the scan is fatal, and `vulnerabilities` is a list.',
    ignored:
      'Flags such as a likely false positive: they are guesses of the tool. Names, messages and extracts of secrets never leave the reader.',
    example:
      '{"version": "15.0.7", "scan": {"type": "sast", "status": "success", "scanner": {"name": "Semgrep"}},\n "vulnerabilities": [{"id": "1", "severity": "High", "location": {"file": "a.py", "start_line": 3}}]}',
  },
};
