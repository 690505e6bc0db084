import type { Reader } from '../model/reading.ts';
import { againstTotal } from './ground/audit.ts';
import { collectFindings, scanOf, scanReading } from './ground/finish.ts';
import { severityOf } from './ground/severity.ts';
import { count, entries, get, isList, list, record, text } from './ground/value.ts';

const FORMAT = 'gosec-json';

/** The first line of an issue: a number, or a text as `42` or `42-44`. */
function lineOf(issue: unknown): number | undefined {
  const line = get(issue, 'line');
  return count(typeof line === 'string' && /^\d{1,7}(?:-|$)/.test(line) ? Number.parseInt(line, 10) : line);
}

/** Why an issue does not count: a suppression with its reason, or a nosec comment. */
function closedBy(issue: unknown): string | undefined {
  const [first] = list(get(issue, 'suppressions'));
  if (first !== undefined) {
    const reason = text(get(first, 'justification'));
    return ['suppressed', text(get(first, 'kind')), reason].filter((part) => part !== '').join(': ');
  }
  return get(issue, 'nosec') === true ? 'suppressed in the code (nosec)' : undefined;
}

function whyIncomplete(root: unknown): string | undefined {
  const issues = get(root, 'Issues');
  const failed = entries(get(root, 'Golang errors')).length;
  if (failed > 0)
    return `could not read ${failed} ${failed === 1 ? 'file' : 'files'}, so part of the code was not scanned`;
  if (!isList(issues) && issues !== null) return 'has no list of issues, so nothing shows that the scan ran to its end';
  if (!record(get(root, 'Stats'))) return 'has no statistics, so nothing shows that the scan ran to its end';
  return count(get(root, 'Stats', 'files')) === 0 ? 'scanned no file at all' : undefined;
}

/** gosec -fmt=json. https://github.com/securego/gosec */
export const reader: Reader = {
  id: FORMAT,
  title: 'gosec JSON',
  kind: 'scan',
  rank: 5,
  recognise: (doc) => doc.top === 'object' && doc.keys.has('Issues') && doc.keys.has('Stats'),
  read: (doc) => {
    const root = doc.json();
    const found = collectFindings();
    for (const issue of list(get(root, 'Issues'))) {
      found.add({
        id: text(get(issue, 'rule_id')),
        severity: severityOf(get(issue, 'severity')),
        title: text(get(issue, 'cwe', 'id')) === '' ? '' : `CWE-${text(get(issue, 'cwe', 'id'))}`,
        path: text(get(issue, 'file')),
        line: lineOf(issue),
        closed: closedBy(issue),
      });
    }
    const open = found.seen() - found.finish().suppressed;
    const contradictions = againstTotal(found, open, count(get(root, 'Stats', 'found')));
    const nosec = count(get(root, 'Stats', 'nosec')) ?? 0;
    const remarks = nosec > 0 ? [`${nosec} places are excluded by nosec comments`] : [];
    const why = whyIncomplete(root);
    const scan = scanOf({ tool: 'gosec', category: 'sast', findings: found });
    return scanReading(FORMAT, [scan], { contradictions, remarks, ...(why === undefined ? {} : { why }) });
  },
  docs: {
    recognised: 'A JSON object with `Issues` and `Stats`.',
    severity: '`severity`: HIGH, MEDIUM, LOW; a missing one is unknown.',
    proof:
      '`Stats` counts at least one file and `Golang errors` names none. `Issues` is a list, or null when there is none. A `found` above the list counts.',
    ignored:
      'Issues with `suppressions` or `nosec` are closed. The code and its text are left out: they can hold a secret.',
    example:
      '{"Golang errors": {}, "Issues": [{"severity": "HIGH", "rule_id": "G304", "file": "main.go", "line": "42"}],\n "Stats": {"files": 12, "lines": 900, "nosec": 0, "found": 1}, "GosecVersion": "2.22.3"}',
  },
};
