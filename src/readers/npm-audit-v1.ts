import { SEVERITIES, type Severity, type SeverityCounts } from '../model/kinds.ts';
import type { Reader } from '../model/reading.ts';
import { collectFindings, scanOf, scanReading } from './ground/finish.ts';
import { toolError } from './ground/refusal.ts';
import { noCounts, severityOf, total } from './ground/severity.ts';
import { count, entries, get, list, record, text } from './ground/value.ts';

const FORMAT = 'npm-audit-v1';
const SERIOUS: readonly Severity[] = ['critical', 'high'];

function summaryOf(root: unknown): SeverityCounts {
  const counts = noCounts();
  for (const [word, number] of entries(get(root, 'metadata', 'vulnerabilities'))) {
    if (word !== 'total') counts[severityOf(word)] += count(number) ?? 0;
  }
  return counts;
}

/** Severities that the summary counts and the list leaves out, as `2 high, 1 low`. */
function leftOut(listed: SeverityCounts, summary: SeverityCounts, among: readonly Severity[]): string {
  return among
    .filter((severity) => listed[severity] === 0 && summary[severity] > 0)
    .map((severity) => `${summary[severity]} ${severity}`)
    .join(', ');
}

function versionOf(advisory: unknown): string {
  return text(get(list(get(advisory, 'findings'))[0], 'version'));
}

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
      found.add({
        id: text(get(advisory, 'github_advisory_id')) || key,
        aliases: list(get(advisory, 'cves'))
          .map(text)
          .filter((cve) => cve !== ''),
        severity: severityOf(get(advisory, 'severity')),
        title: text(get(advisory, 'title')),
        package: text(get(advisory, 'module_name')),
        version: versionOf(advisory),
      });
    }
    const listed = found.finish().counts;
    const summary = summaryOf(root);
    const contradictions: string[] = [];
    const remarks: string[] = [];
    let why: string | undefined;
    const error = toolError(root);
    if (error) why = `the tool ended with an error: ${error}`;
    else if (!record(advisories)) why = 'has no list of advisories, so nothing shows that the audit ran to its end';
    else if (!record(get(root, 'metadata', 'vulnerabilities'))) {
      why = 'has no summary (metadata.vulnerabilities), so nothing shows that the audit ran to its end';
    } else if (found.seen() === 0 && total(summary) > 0) {
      contradictions.push(`The list is empty and the summary counts ${total(summary)}; the summary counts`);
      for (const severity of SEVERITIES) found.addUnlisted(severity, summary[severity]);
    } else {
      // The numbers can't be compared: npm 6 counts paths there. But a whole severity that is missing was filtered out.
      const serious = leftOut(listed, summary, SERIOUS);
      const lesser = leftOut(listed, summary, ['medium', 'low', 'none']);
      if (serious) why = `leaves out what its summary counts: ${serious} (run it without --audit-level)`;
      if (lesser) remarks.push(`The list leaves out what the summary counts: ${lesser} (an audit level?)`);
    }
    const dependencies = count(get(root, 'metadata', 'totalDependencies'));
    const tool = get(root, 'runId') === undefined ? 'npm or pnpm audit' : 'npm audit';
    const scan = scanOf({ tool, category: 'dependencies', findings: found, dependencies });
    return scanReading(FORMAT, [scan], { contradictions, remarks, ...(why === undefined ? {} : { why }) });
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
