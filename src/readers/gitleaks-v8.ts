import type { Reader } from '../model/reading.ts';
import { gitleaksFingerprint } from './ground/fingerprint.ts';
import { collectFindings, scanOf, scanReading } from './ground/finish.ts';
import { count, get, list, text } from './ground/value.ts';
import { hintNames, isBare } from './ground/values.ts';

const FORMAT = 'gitleaks-v8';

/** gitleaks 8, --report-format json. https://github.com/gitleaks/gitleaks */
export const reader: Reader = {
  id: FORMAT,
  title: 'gitleaks 8',
  kind: 'scan',
  recognise: (doc) => {
    // `[]` and `null` are what gitleaks writes when it found nothing, and many other tools too.
    if (isBare(doc)) return hintNames(doc, 'gitleaks');
    return doc.top === 'array' && doc.keys.has('RuleID') && (doc.keys.has('Match') || doc.keys.has('Secret'));
  },
  read: (doc) => {
    const found = collectFindings();
    for (const leak of list(doc.json())) {
      // Only the rule and the place: Match, Secret, Line, Message and Fingerprint can hold the value. The last is made again
      // from its parts.
      const id = text(get(leak, 'RuleID'));
      const title = text(get(leak, 'Description'));
      const [path, line] = [text(get(leak, 'File')), count(get(leak, 'StartLine'))];
      const fingerprints = gitleaksFingerprint(text(get(leak, 'Commit')), path, id, line);
      found.add({ id, severity: 'high', title, path, line, fingerprints });
    }
    const bare = found.seen() === 0;
    const scan = scanOf({ tool: 'gitleaks', category: 'secrets', findings: found, secrets: found.seen() });
    const remarks = bare
      ? [
          'The file is empty of findings and names no tool; that it is a gitleaks scan is told by the words beside its link',
        ]
      : [];
    return scanReading(FORMAT, [scan], { remarks });
  },
  docs: {
    recognised: 'A JSON list of objects with `RuleID` and `Match` or `Secret`.',
    severity: 'None in the file: every secret counts as high.',
    proof:
      'A finding proves the scan. `[]` and `null` name no tool: they count as a clean scan only where the words beside the link name gitleaks, and the reading says so.',
    ignored:
      'The values: `Match`, `Secret`, `Line`, and the commit message never leave the reader; the fingerprint is made again from commit, file, rule and line.',
    example:
      '[{"RuleID": "aws-access-token", "Description": "AWS", "File": "auth.py", "StartLine": 1,\n  "Secret": "…"}]',
  },
};
