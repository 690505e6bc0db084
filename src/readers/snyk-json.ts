import type { ScanCategory } from '../model/kinds.ts';
import type { Reader, Scan } from '../model/reading.ts';
import { collectFindings, scanOf, scanReading } from './ground/finish.ts';
import { type SnykProjects, snykProjects } from './ground/snyk.ts';
import { get, isList } from './ground/value.ts';
import { peekList } from './ground/values.ts';

const FORMAT = 'snyk-json';
const LISTS = ['vulnerabilities', 'infrastructureAsCodeIssues', 'issuesData'];
const NAMES = ['packageManager', 'dependencyCount', 'infrastructureAsCodeIssues', 'issuesData', 'licensesPolicy', 'ok'];
const ORDER: readonly ScanCategory[] = ['containers', 'dependencies', 'iac', 'licences'];

const isProject = (has: (key: string) => boolean) => LISTS.some(has) && NAMES.some(has);

function scansOf(projects: SnykProjects): [Scan, ...Scan[]] {
  const target = [...projects.targets].join(', ');
  const scans = ORDER.flatMap((category) => {
    const findings = projects.found.get(category);
    const packages = category === 'containers' || category === 'dependencies';
    const dependencies = packages ? projects.dependencies() : undefined;
    return findings ? [scanOf({ tool: 'Snyk', category, findings, target, dependencies })] : [];
  });
  const [first, ...more] = scans;
  return first
    ? [first, ...more]
    : [scanOf({ tool: 'Snyk', category: 'dependencies', findings: collectFindings(), target })];
}

/** snyk test, snyk container test, snyk iac test, --json. https://docs.snyk.io/snyk-cli/commands/test */
export const reader: Reader = {
  id: FORMAT,
  title: 'Snyk JSON',
  kind: 'scan',
  rank: 4,
  recognise: (doc) => {
    if (isProject((key) => doc.keys.has(key)) && !doc.keys.has('bomFormat')) return true;
    // The first of several projects can be an error.
    return peekList(doc).some((project) => isProject((key) => get(project, key) !== undefined));
  },
  read: (doc) => {
    const root = doc.json();
    const projects = snykProjects();
    for (const project of isList(root) ? root : [root]) projects.add(project);
    const why = projects.why();
    return scanReading(FORMAT, scansOf(projects), {
      contradictions: projects.contradictions,
      remarks: [...projects.remarks],
      ...(why === undefined ? {} : { why }),
    });
  },
  docs: {
    recognised:
      'A JSON object with `vulnerabilities` (or `infrastructureAsCodeIssues`, `issuesData`) and `packageManager`, `dependencyCount` or `ok`; or a list of them.',
    severity:
      '`severity`, or `severityWithCritical` where that is worse. Licence issues count as licences, `infrastructureAsCodeIssues` as infrastructure.',
    proof:
      'Every project has its list and none is an error object; `applications` of a container are read too. A project that is not `ok` and lists nothing counts as one unknown finding.',
    ignored:
      'What a policy ignored or patched (`filtered`, `isIgnored`) is closed. The unit is the entry, one per path, as Snyk counts it.',
    example:
      '{"ok": false, "packageManager": "npm", "dependencyCount": 3, "vulnerabilities": [{"id": "SNYK-JS-QS-1",\n "severity": "high", "packageName": "qs", "version": "6.5.1", "identifiers": {"CVE": ["CVE-2022-24999"]}}]}',
  },
};
