import type { Severity } from '../model/kinds.ts';
import type { Reader } from '../model/reading.ts';
import { collectFindings, scanOf, scanReading } from './ground/finish.ts';
import { severityOf, severityOfLevel } from './ground/severity.ts';
import { count, get, isList, list, text } from './ground/value.ts';

const FORMAT = 'semgrep-json';

/** ERROR, WARNING, INFO of the old ladder; CRITICAL, HIGH, MEDIUM, LOW of the new one. Inventory and experiments are none. */
function severityOfResult(result: unknown): Severity {
  const word = text(get(result, 'extra', 'severity')).toUpperCase();
  if (word === 'INVENTORY' || word === 'EXPERIMENT') return 'none';
  const level = severityOfLevel(word);
  return level === 'unknown' ? severityOf(word) : level;
}

/** A title that can hold no matched code: messages are filled in with what was matched, which may be a secret. */
function titleOf(result: unknown): string {
  const metadata = get(result, 'extra', 'metadata');
  const classes = get(metadata, 'vulnerability_class') ?? get(metadata, 'cwe');
  return isList(classes) ? text(classes[0]) : text(classes);
}

function whyNotComplete(root: unknown): string | undefined {
  const errors = get(root, 'errors');
  const scanned = get(root, 'paths', 'scanned');
  if (!isList(get(root, 'results')) || !isList(errors))
    return 'has no list of results and errors, so nothing shows that the scan ran to its end';
  const serious = errors.filter((error) => text(get(error, 'level')).toLowerCase() === 'error').length;
  if (serious > 0)
    return `reports ${serious} of its own ${serious === 1 ? 'error' : 'errors'}, so part of the code was not scanned`;
  return isList(scanned) && scanned.length === 0 && list(get(root, 'results')).length === 0
    ? 'scanned no file at all'
    : undefined;
}

/** Semgrep and Opengrep, --json. https://semgrep.dev/docs/semgrep-appsec-platform/json-and-sarif */
export const reader: Reader = {
  id: FORMAT,
  title: 'Semgrep JSON',
  kind: 'scan',
  rank: 5,
  recognise: (doc) => doc.top === 'object' && ['results', 'errors', 'paths'].every((key) => doc.keys.has(key)),
  read: (doc) => {
    const root = doc.json();
    const found = collectFindings();
    for (const result of list(get(root, 'results'))) {
      const ignored = get(result, 'extra', 'is_ignored') === true;
      found.add({
        id: text(get(result, 'check_id')),
        severity: severityOfResult(result),
        title: titleOf(result),
        path: text(get(result, 'path')),
        line: count(get(result, 'start', 'line')),
        closed: ignored ? 'ignored in the code (nosemgrep)' : undefined,
      });
    }
    const why = whyNotComplete(root);
    const warnings = list(get(root, 'errors')).length;
    const remarks =
      why === undefined && warnings > 0
        ? [`Semgrep gave ${warnings} warnings about files it could not read in full`]
        : [];
    const scan = scanOf({ tool: 'Semgrep', category: 'sast', findings: found });
    return scanReading(FORMAT, [scan], { remarks, ...(why === undefined ? {} : { why }) });
  },
  docs: {
    recognised: 'A JSON object with `results`, `errors` and `paths`.',
    severity: '`extra.severity`: ERROR high, WARNING medium, INFO low; CRITICAL to LOW as they say.',
    proof: '`errors` holds none of level `error`, and at least one file was scanned.',
    ignored:
      'Results with `extra.is_ignored` are closed. Messages and code are left out: they can hold a matched secret.',
    example:
      '{"version": "1.100.0", "results": [{"check_id": "python.eval", "path": "a.py", "start": {"line": 3},\n "extra": {"severity": "ERROR"}}], "errors": [], "paths": {"scanned": ["a.py"]}}',
  },
};
