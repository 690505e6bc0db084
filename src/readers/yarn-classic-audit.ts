import type { Reader } from '../model/reading.ts';
import { againstPathSummary, countsOf, installedVersion } from './ground/audit.ts';
import { collectFindings, scanOf, scanReading } from './ground/finish.ts';
import { purlOf } from './ground/purl.ts';
import { toolError } from './ground/refusal.ts';
import { severityOf } from './ground/severity.ts';
import { count, get, list, record, text } from './ground/value.ts';
import { jsonValues } from './ground/values.ts';

const FORMAT = 'yarn-classic-audit';
const TYPES = ['"auditAdvisory"', '"auditSummary"', '"auditAction"'];

function whyIncomplete(lines: readonly unknown[], summary: unknown): string | undefined {
  const error = lines.map(toolError).find((says) => says !== undefined);
  if (error !== undefined) return `yarn ended with an error: ${error}`;
  if (summary === undefined) return 'has no auditSummary line, so the audit failed or the file is cut off';
  return record(get(summary, 'vulnerabilities')) ? undefined : 'has an auditSummary line without its counts';
}

/** yarn 1, `yarn audit --json`: one line per path to an advisory. https://classic.yarnpkg.com/lang/en/docs/cli/audit/ */
export const reader: Reader = {
  id: FORMAT,
  title: 'yarn audit (yarn 1)',
  kind: 'scan',
  rank: 8,
  recognise: (doc) => doc.keys.has('type') && doc.keys.has('data') && TYPES.some((type) => doc.text.includes(type)),
  read: (doc) => {
    const lines = jsonValues(doc);
    const found = collectFindings();
    const known = new Set<string>();
    let summary: unknown;
    for (const line of lines) {
      if (get(line, 'type') === 'auditSummary') summary = get(line, 'data');
      if (get(line, 'type') !== 'auditAdvisory') continue;
      const advisory = get(line, 'data', 'advisory');
      const own = get(advisory, 'id') ?? get(line, 'data', 'resolution', 'id');
      const number = typeof own === 'number' ? String(own) : text(own);
      const name = text(get(advisory, 'module_name'));
      // The line comes once for each path that leads to the package.
      if (number !== '' && known.has(`${number} ${name}`)) continue;
      known.add(`${number} ${name}`);
      const cves = list(get(advisory, 'cves')).map(text);
      const version = installedVersion(advisory);
      found.add({
        id: text(get(advisory, 'github_advisory_id')) || number,
        aliases: cves.filter((cve) => cve !== ''),
        severity: severityOf(get(advisory, 'severity')),
        title: text(get(advisory, 'title')),
        package: name,
        version,
        purl: purlOf('npm', name, version),
      });
    }
    const compared = againstPathSummary(found, countsOf(get(summary, 'vulnerabilities')));
    const why = whyIncomplete(lines, summary) ?? compared.why;
    const dependencies = count(get(summary, 'totalDependencies'));
    const scan = scanOf({ tool: 'yarn audit', category: 'dependencies', findings: found, dependencies });
    return scanReading(FORMAT, [scan], { ...compared, ...(why === undefined ? {} : { why }) });
  },
  docs: {
    recognised: 'JSON lines with `type` and `data`, among them `auditAdvisory` or `auditSummary`.',
    severity: '`severity` of each advisory; `moderate` counts as medium, `info` as none.',
    proof: 'The `auditSummary` line is there, and no line of type `error`. Without that line the audit failed.',
    ignored:
      'Further lines about an advisory that was already listed: there is one per path. The numbers of the summary count paths too; only a severity that the list lacks altogether is told from them.',
    example:
      '{"type":"auditAdvisory","data":{"advisory":{"id":1179,"module_name":"minimist","severity":"low"}}}\n{"type":"auditSummary","data":{"vulnerabilities":{"low":1},"totalDependencies":20}}',
  },
};
