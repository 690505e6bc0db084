import type { Reader } from '../model/reading.ts';
import { collectFindings, scanOf, scanReading } from './ground/finish.ts';
import { severityOf } from './ground/severity.ts';
import { get, list, text } from './ground/value.ts';

const FORMAT = 'dependency-review';

/** GitHub's dependency review: the changes between two commits. https://docs.github.com/rest/dependency-graph/dependency-review */
export const reader: Reader = {
  id: FORMAT,
  title: 'GitHub dependency review',
  kind: 'scan',
  rank: 6,
  recognise: (doc) =>
    doc.top === 'array' && doc.keys.has('change_type') && (doc.keys.has('vulnerabilities') || doc.keys.has('manifest')),
  read: (doc) => {
    const found = collectFindings();
    let odd = 0;
    let removed = 0;
    for (const change of list(doc.json())) {
      const type = text(get(change, 'change_type'));
      if (type === 'removed') removed++;
      else if (type !== 'added') odd++;
      if (type === 'removed') continue;
      for (const one of list(get(change, 'vulnerabilities'))) {
        found.add({
          id: text(get(one, 'advisory_ghsa_id')),
          severity: severityOf(get(one, 'severity')),
          title: text(get(one, 'advisory_summary')),
          package: text(get(change, 'name')),
          version: text(get(change, 'version')),
          path: text(get(change, 'manifest')),
        });
      }
    }
    const remarks = ['Looks at the changed dependencies only'];
    if (removed > 0) remarks.push(`${removed} removed dependencies do not count`);
    const scan = scanOf({ tool: 'GitHub dependency review', category: 'dependencies', findings: found });
    const why = odd > 0 ? `holds ${odd} changes that are neither added nor removed` : undefined;
    return scanReading(FORMAT, [scan], { remarks, ...(why === undefined ? {} : { why }) });
  },
  docs: {
    recognised: 'A JSON list of objects with `change_type` and `vulnerabilities` or `manifest`.',
    severity: '`severity` of each vulnerability; `moderate` counts as medium.',
    proof: 'At least one change is listed. `[]` names no tool and proves nothing.',
    ignored: 'Vulnerabilities of `removed` dependencies. The unit is the advisory per added dependency.',
    example:
      '[{"change_type": "added", "manifest": "package-lock.json", "name": "qs", "version": "6.5.1",\n  "vulnerabilities": [{"severity": "high", "advisory_ghsa_id": "GHSA-hrpp-h998-j3pp"}]}]',
  },
};
