import { SEVERITIES, type SeverityCounts } from '../model/kinds.ts';
import type { Reader } from '../model/reading.ts';
import { countsOf } from './ground/audit.ts';
import { collectFindings, type Findings, scanOf, scanReading } from './ground/finish.ts';
import { toolError } from './ground/refusal.ts';
import { severityOf } from './ground/severity.ts';
import { count, entries, get, list, record, text } from './ground/value.ts';

const FORMAT = 'npm-audit-v2';

/** Advisories of a package that stand in its own `via`; a string there is only the way to another package. */
function advisoriesOf(entry: unknown): { readonly ids: string[]; readonly title: string; readonly through: string[] } {
  const own = list(get(entry, 'via')).filter((via) => record(via));
  const ids = own.map((via) => text(get(via, 'url')).split('/').at(-1) ?? '').filter((id) => id !== '');
  const through = list(get(entry, 'via'))
    .map(text)
    .filter((name) => name !== '');
  return { ids, title: text(get(own[0], 'title')), through };
}

/** Says where list and summary differ; a severity that only the summary counts is counted from there. */
function compare(found: Findings, listed: SeverityCounts, summary: SeverityCounts): string[] {
  const contradictions: string[] = [];
  for (const severity of SEVERITIES) {
    if (listed[severity] === summary[severity]) continue;
    const says = `The summary counts ${summary[severity]} ${severity} and the list has ${listed[severity]}`;
    contradictions.push(listed[severity] === 0 ? `${says}; the summary counts` : says);
    if (listed[severity] === 0) found.addUnlisted(severity, summary[severity]);
  }
  return contradictions;
}

/** npm audit --json of npm 7 and later: one entry per vulnerable package. https://docs.npmjs.com/cli/commands/npm-audit */
export const reader: Reader = {
  id: FORMAT,
  title: 'npm audit (npm 7 and later)',
  kind: 'scan',
  rank: 10,
  recognise: (doc) => doc.top === 'object' && doc.keys.has('auditReportVersion'),
  read: (doc) => {
    const root = doc.json();
    const found = collectFindings();
    for (const [name, entry] of entries(get(root, 'vulnerabilities'))) {
      const { ids, title, through } = advisoriesOf(entry);
      const [id = name, ...aliases] = ids;
      const range = text(get(entry, 'range'));
      const severity = severityOf(get(entry, 'severity'));
      found.add({ id, aliases, severity, title, package: name, version: range, through });
    }
    const given = get(root, 'metadata', 'vulnerabilities');
    const summary = record(given) ? countsOf(given) : undefined;
    const contradictions = summary ? compare(found, found.finish().counts, summary) : [];
    const error = toolError(root);
    const why = error
      ? `npm ended with an error: ${error}`
      : !record(get(root, 'vulnerabilities'))
        ? 'has no list of vulnerabilities, so nothing shows that the audit ran to its end'
        : summary
          ? undefined
          : 'has no summary (metadata.vulnerabilities), so nothing shows that the audit ran to its end';
    const dependencies = count(get(root, 'metadata', 'dependencies', 'total'));
    const scan = scanOf({ tool: 'npm audit', category: 'dependencies', findings: found, dependencies });
    return scanReading(FORMAT, [scan], { contradictions, ...(why === undefined ? {} : { why }) });
  },
  docs: {
    recognised: 'A JSON object with `auditReportVersion`.',
    severity: '`severity` of each entry of `vulnerabilities`; `moderate` counts as medium, `info` as none.',
    proof: 'Both `vulnerabilities` and `metadata.vulnerabilities` are there, and no `error`.',
    ignored:
      'Single advisories: the unit is the vulnerable package, as npm counts it. Where the summary counts a severity that the list does not have, the summary counts.',
    example:
      '{"auditReportVersion": 2, "vulnerabilities": {"qs": {"severity": "high", "via": []}},\n "metadata": {"vulnerabilities": {"high": 1, "total": 1}}}',
  },
};
