import { SEVERITIES } from '../model/kinds.ts';
import type { Reader } from '../model/reading.ts';
import { againstTotal } from './ground/audit.ts';
import { collectFindings, scanOf, scanReading } from './ground/finish.ts';
import { severityOf } from './ground/severity.ts';
import { count, entries, get, isList, list, record, text } from './ground/value.ts';

const FORMAT = 'bandit-json';

function whyIncomplete(root: unknown): string | undefined {
  const metrics = get(root, 'metrics');
  const errors = list(get(root, 'errors')).length;
  if (!isList(get(root, 'results')) || !record(metrics)) {
    return 'has no results or no metrics, so nothing shows that the scan ran to its end';
  }
  if (errors > 0)
    return `could not read ${errors} ${errors === 1 ? 'file' : 'files'}, so part of the code was not scanned`;
  const files = entries(metrics).filter(([name]) => name !== '_totals').length;
  const loc = count(get(metrics, '_totals', 'loc'));
  return files === 0 && (loc ?? 0) === 0 && list(get(root, 'results')).length === 0
    ? 'scanned no file at all'
    : undefined;
}

/** Bandit, -f json. https://bandit.readthedocs.io/en/latest/formatters/json.html */
export const reader: Reader = {
  id: FORMAT,
  title: 'Bandit JSON',
  kind: 'scan',
  rank: 5,
  recognise: (doc) => doc.top === 'object' && ['results', 'errors', 'metrics'].every((key) => doc.keys.has(key)),
  read: (doc) => {
    const root = doc.json();
    const found = collectFindings();
    for (const result of list(get(root, 'results'))) {
      found.add({
        id: text(get(result, 'test_id')),
        severity: severityOf(get(result, 'issue_severity')),
        title: text(get(result, 'test_name')),
        path: text(get(result, 'filename')),
        line: count(get(result, 'line_number')),
      });
    }
    const totals = get(root, 'metrics', '_totals');
    const listed = found.finish().counts;
    const lesser = SEVERITIES.filter((severity) => severity !== 'high').flatMap((severity) => {
      const counted = count(get(totals, `SEVERITY.${severity.toUpperCase()}`)) ?? 0;
      return counted > listed[severity] ? [`${counted - listed[severity]} ${severity}`] : [];
    });
    const contradictions = againstTotal(found, listed.high, count(get(totals, 'SEVERITY.HIGH')), 'high');
    const remarks: string[] = [];
    if (lesser.length > 0)
      remarks.push(`The list leaves out what the totals count: ${lesser.join(', ')} (a level filter?)`);
    const nosec = count(get(totals, 'nosec')) ?? 0;
    if (nosec > 0) remarks.push(`${nosec} lines are excluded by nosec comments`);
    const why = whyIncomplete(root);
    const scan = scanOf({ tool: 'Bandit', category: 'sast', findings: found });
    return scanReading(FORMAT, [scan], { contradictions, remarks, ...(why === undefined ? {} : { why }) });
  },
  docs: {
    recognised: 'A JSON object with `results`, `errors` and `metrics`.',
    severity: '`issue_severity`: HIGH, MEDIUM, LOW; UNDEFINED is unknown.',
    proof: '`errors` is empty (each is a file that was not scanned) and `metrics` name at least one file.',
    ignored:
      'Lines with nosec are not in the file; a remark gives their number. The code and its text are left out: they can hold a secret. High findings that only the totals count, count.',
    example:
      '{"results": [{"test_id": "B602", "issue_severity": "HIGH", "filename": "a.py", "line_number": 3}],\n "errors": [], "metrics": {"_totals": {"SEVERITY.HIGH": 1, "loc": 12}}}',
  },
};
