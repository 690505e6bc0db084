import type { Severity } from '../model/kinds.ts';
import type { Reader } from '../model/reading.ts';
import { collectFindings, scanOf, scanReading } from './ground/finish.ts';
import { count, entries, get, isList, list, record, text } from './ground/value.ts';

const FORMAT = 'detect-secrets';

const severityOf = (secret: unknown): Severity => (get(secret, 'is_verified') === true ? 'critical' : 'high');

/** Yelp's detect-secrets: a scan or an audited baseline. https://github.com/Yelp/detect-secrets */
export const reader: Reader = {
  id: FORMAT,
  title: 'detect-secrets',
  kind: 'scan',
  rank: 5,
  recognise: (doc) => doc.top === 'object' && doc.keys.has('plugins_used') && doc.keys.has('results'),
  read: (doc) => {
    const root = doc.json();
    const found = collectFindings();
    for (const [file, secrets] of entries(get(root, 'results'))) {
      for (const secret of list(secrets)) {
        found.add({
          id: text(get(secret, 'type')),
          severity: severityOf(secret),
          path: text(get(secret, 'filename')) || file,
          line: count(get(secret, 'line_number')),
          ...(get(secret, 'is_secret') === false ? { closed: 'audited: not a secret' } : {}),
        });
      }
    }
    const plugins = get(root, 'plugins_used');
    const rules = isList(plugins) ? plugins.length : undefined;
    const why = !record(get(root, 'results'))
      ? 'has no results by file, so nothing shows that the scan ran to its end'
      : (rules ?? 0) === 0
        ? 'names no plugin that was used, which is not a scan'
        : text(get(root, 'generated_at')) === '' && found.seen() === 0
          ? 'does not say when it was made, so nothing shows that the scan ran to its end'
          : undefined;
    const { suppressed } = found.finish();
    const secrets = found.seen() - suppressed;
    const scan = scanOf({ tool: 'detect-secrets', category: 'secrets', findings: found, secrets, rules });
    return scanReading(FORMAT, [scan], why === undefined ? {} : { why });
  },
  docs: {
    recognised: 'A JSON object with `plugins_used` and `results`.',
    severity: 'None in the file: a secret is high, one with `is_verified` critical.',
    proof: '`results` by file, at least one plugin in `plugins_used`, and `generated_at`.',
    ignored: 'Secrets audited with `is_secret: false` are closed. Even the hash of a value stays in the reader.',
    example:
      '{"version": "1.5.0", "plugins_used": [{"name": "AWSKeyDetector"}], "results": {"auth.py": [{"type": "AWS Access Key",\n "line_number": 3, "is_verified": false}]}, "generated_at": "2026-01-15T10:30:00Z"}',
  },
};
