import type { Reader } from '../model/reading.ts';
import { collectFindings, scanOf, scanReading } from './ground/finish.ts';
import { count, get, isList, list, text } from './ground/value.ts';

const FORMAT = 'secretlint-json';

/** secretlint --format json. https://github.com/secretlint/secretlint */
export const reader: Reader = {
  id: FORMAT,
  title: 'secretlint JSON',
  kind: 'scan',
  rank: 3,
  recognise: (doc) =>
    doc.top === 'array' &&
    doc.keys.has('filePath') &&
    doc.keys.has('messages') &&
    !doc.keys.has('errorCount') &&
    (doc.keys.has('sourceContentType') || doc.keys.has('sourceContent') || doc.text.includes('secretlint')),
  read: (doc) => {
    const found = collectFindings();
    let odd = 0;
    for (const file of list(doc.json())) {
      const messages = get(file, 'messages');
      if (!isList(messages)) odd++;
      for (const message of list(messages)) {
        const type = text(get(message, 'type'));
        if (type !== '' && type !== 'message') continue;
        // Only the rule and the place: message and data are filled in with the value, sourceContent holds all of it.
        found.add({
          id: text(get(message, 'ruleId')),
          severity: 'high',
          path: text(get(file, 'filePath')),
          line: count(get(message, 'loc', 'start', 'line')),
        });
      }
    }
    const why = odd > 0 ? `has no list of messages for ${odd} of its files` : undefined;
    const scan = scanOf({ tool: 'secretlint', category: 'secrets', findings: found, secrets: found.seen() });
    return scanReading(FORMAT, [scan], why === undefined ? {} : { why });
  },
  docs: {
    recognised: 'A JSON list of objects with `filePath`, `messages` and `sourceContentType`.',
    severity:
      'Every secret counts as high; the level of a rule (error, warning) says how it is reported, not how bad it is.',
    proof: 'At least one file is listed, each with its messages. `[]` means that no file was looked at.',
    ignored: 'The values: `sourceContent`, messages and their data never leave the reader.',
    example:
      '[{"filePath": "/src/a.env", "sourceContentType": "text", "messages": [{"type": "message",\n  "ruleId": "@secretlint/secretlint-rule-aws", "loc": {"start": {"line": 1, "column": 9}}}]}]',
  },
};
