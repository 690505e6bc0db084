import type { Reader } from '../model/reading.ts';
import { collectFindings, scanOf, scanReading } from './ground/finish.ts';
import { count, get, list, text } from './ground/value.ts';

const FORMAT = 'gitleaks-v7';

/** gitleaks 5 to 7, --format json. https://github.com/gitleaks/gitleaks/tree/v7.6.1 */
export const reader: Reader = {
  id: FORMAT,
  title: 'gitleaks 7',
  kind: 'scan',
  recognise: (doc) => doc.top === 'array' && doc.keys.has('offender') && doc.keys.has('rule'),
  read: (doc) => {
    const found = collectFindings();
    for (const leak of list(doc.json())) {
      // Only the rule and the place: line, offender, leakURL and commitMessage can hold the value.
      const path = text(get(leak, 'file'));
      found.add({ id: text(get(leak, 'rule')), severity: 'high', path, line: count(get(leak, 'lineNumber')) });
    }
    const scan = scanOf({ tool: 'gitleaks', category: 'secrets', findings: found, secrets: found.seen() });
    return scanReading(FORMAT, [scan]);
  },
  docs: {
    recognised: 'A JSON list of objects with `rule` and `offender`.',
    severity: 'None in the file: every secret counts as high.',
    proof: 'A finding proves the scan. For `[]` and `null` see gitleaks 8.',
    ignored: 'The values: `line`, `offender`, `leakURL` and the commit message never leave the reader.',
    example:
      '[{"rule": "AWS Access Key", "file": "auth.py", "lineNumber": 12, "commit": "…",\n  "offender": "…", "line": "…"}]',
  },
};
