import type { Reader } from '../model/reading.ts';
import { againstPathSummary, countsOf, installedVersion } from './ground/audit.ts';
import { collectFindings, scanOf, scanReading } from './ground/finish.ts';
import { purlOf } from './ground/purl.ts';
import { toolError } from './ground/refusal.ts';
import { severityOf } from './ground/severity.ts';
import { count, entries, get, list, record, text } from './ground/value.ts';

const FORMAT = 'npm-audit-v1';

/** npm 6 audit and pnpm audit: one entry per advisory. https://pnpm.io/cli/audit */
export const reader: Reader = {
  id: FORMAT,
  title: 'npm 6 audit, pnpm audit',
  kind: 'scan',
  rank: 9,
  recognise: (doc) => doc.top === 'object' && doc.keys.has('advisories') && doc.keys.has('metadata'),
  read: (doc) => {
    const root = doc.json();
    const advisories = get(root, 'advisories');
    const found = collectFindings();
    for (const [key, advisory] of entries(advisories)) {
      const version = installedVersion(advisory);
      const name = text(get(advisory, 'module_name'));
      found.add({
        id: text(get(advisory, 'github_advisory_id')) || key,
        aliases: list(get(advisory, 'cves'))
          .map(text)
          .filter((cve) => cve !== ''),
        severity: severityOf(get(advisory, 'severity')),
        title: text(get(advisory, 'title')),
        package: name,
        version,
        purl: purlOf('npm', name, version),
      });
    }
    const summary = get(root, 'metadata', 'vulnerabilities');
    const error = toolError(root);
    const broken = error
      ? `the tool ended with an error: ${error}`
      : !record(advisories)
        ? 'has no list of advisories, so nothing shows that the audit ran to its end'
        : record(summary)
          ? undefined
          : 'has no summary (metadata.vulnerabilities), so nothing shows that the audit ran to its end';
    const compared =
      broken === undefined
        ? againstPathSummary(found, countsOf(summary))
        : { contradictions: [], remarks: [], why: broken };
    const dependencies = count(get(root, 'metadata', 'totalDependencies'));
    const tool = get(root, 'runId') === undefined ? 'npm or pnpm audit' : 'npm audit';
    const scan = scanOf({ tool, category: 'dependencies', findings: found, dependencies });
    return scanReading(FORMAT, [scan], compared);
  },
  docs: {
    recognised: 'A JSON object with `advisories` and `metadata`.',
    severity: '`severity` of each advisory; `moderate` counts as medium, `info` as none, a missing one as unknown.',
    proof:
      '`advisories` is an object, `metadata.vulnerabilities` is there, and the list leaves out no high or critical that the summary counts.',
    ignored:
      'The numbers of the summary: npm 6 counts paths there. An empty list beside a summary that counts something takes the numbers of the summary.',
    example:
      '{"advisories": {"1179": {"module_name": "minimist", "severity": "low", "title": "Prototype Pollution"}},\n "metadata": {"vulnerabilities": {"low": 1}, "totalDependencies": 20}}',
  },
};
