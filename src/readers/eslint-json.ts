import type { Severity } from '../model/kinds.ts';
import type { Reader } from '../model/reading.ts';
import { againstTotal } from './ground/audit.ts';
import { collectFindings, scanOf, scanReading } from './ground/finish.ts';
import { count, get, list, text } from './ground/value.ts';

const FORMAT = 'eslint-json';

const severityOfMessage = (message: unknown): Severity => {
  const level = get(message, 'severity');
  if (level === 2) return 'high';
  return level === 1 ? 'medium' : level === 0 ? 'none' : 'unknown';
};

/** ESLint, --format json. https://eslint.org/docs/latest/use/formatters/#json */
export const reader: Reader = {
  id: FORMAT,
  title: 'ESLint JSON',
  kind: 'scan',
  rank: 3,
  recognise: (doc) => doc.top === 'array' && ['filePath', 'messages', 'errorCount'].every((key) => doc.keys.has(key)),
  read: (doc) => {
    const found = collectFindings();
    const contradictions: string[] = [];
    let fatal = 0;
    let odd = 0;
    for (const file of list(doc.json())) {
      const path = text(get(file, 'filePath'));
      let errors = 0;
      if (!Array.isArray(get(file, 'messages'))) odd++;
      for (const message of list(get(file, 'messages'))) {
        // Messages can quote the code; the rule says enough.
        const id = text(get(message, 'ruleId')) || (get(message, 'fatal') === true ? 'parse-error' : 'no-rule');
        const severity = severityOfMessage(message);
        if (get(message, 'fatal') === true) fatal++;
        if (severity === 'high') errors++;
        found.add({ id, severity, path, line: count(get(message, 'line')) });
      }
      for (const message of list(get(file, 'suppressedMessages'))) {
        const reason = text(get(list(get(message, 'suppressions'))[0], 'justification'));
        const closed = ['suppressed', reason].filter((part) => part !== '').join(': ');
        found.add({ id: text(get(message, 'ruleId')), severity: severityOfMessage(message), path, closed });
      }
      contradictions.push(...againstTotal(found, errors, count(get(file, 'errorCount')), 'high'));
    }
    const why =
      fatal > 0
        ? `could not parse ${fatal} ${fatal === 1 ? 'file' : 'files'}, so they were not checked`
        : odd > 0
          ? `has no list of messages for ${odd} of its files`
          : undefined;
    const scan = scanOf({ tool: 'ESLint', category: 'sast', findings: found });
    return scanReading(FORMAT, [scan], { contradictions, ...(why === undefined ? {} : { why }) });
  },
  docs: {
    recognised: 'A JSON list of objects with `filePath`, `messages` and `errorCount`.',
    severity: '`severity` of each message: 2 is high, 1 medium.',
    proof:
      'At least one file is listed and none has a fatal message (a file that could not be parsed). `[]` proves nothing.',
    ignored:
      '`suppressedMessages` are closed. The text of a message is left out: it can quote a secret. An `errorCount` above the list counts.',
    example:
      '[{"filePath": "/src/a.js", "messages": [{"ruleId": "no-eval", "severity": 2, "line": 3}],\n  "errorCount": 1, "warningCount": 0}]',
  },
};
