import { type Document, type Reader, Unreadable } from '../model/reading.ts';
import { parseJsonWithRepeats } from './ground/json.ts';
import { REPEATED_KEY } from './ground/sarif.ts';
import { sarifRuns } from './ground/sarif-runs.ts';
import { streamSarif } from './ground/sarif-stream.ts';
import { get, list } from './ground/value.ts';

const FORMAT = 'sarif';

/** The parsed log; one key that a known tool repeats is let through, every other duplicate is refused. */
function parse(doc: Document): unknown {
  try {
    return doc.json();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return parseJsonWithRepeats(doc.text, REPEATED_KEY);
  }
}

/** SARIF 2.1.0. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export const reader: Reader = {
  id: FORMAT,
  title: 'SARIF 2.1.0',
  kind: 'scan',
  rank: 1,
  recognise: (doc) =>
    doc.top === 'object' && doc.keys.has('runs') && (doc.keys.has('version') || doc.keys.has('$schema')),
  read: (doc) => {
    const root = parse(doc);
    const runs = sarifRuns(FORMAT);
    for (const run of list(get(root, 'runs'))) {
      const { add } = runs.open(run);
      for (const result of list(get(run, 'results'))) add(result);
    }
    return runs.finish(root);
  },
  stream: {
    begins: (head) => head.top === 'object' && head.keys.has('runs'),
    read: (source) => streamSarif(source, FORMAT),
  },
  docs: {
    recognised: 'A JSON object with `runs` and `version`.',
    severity:
      "The rule's `security-severity` (a score, or a word); else the effective level: the result's, an override of the invocation, the rule's default, `warning`. error high, warning medium, note low, none none. A secret scanner's result without level is high.",
    proof:
      'Every run has `results`, no `executionSuccessful: false`, no error among its notifications, and no results in other files. A tool that lists all its rules must list one.',
    ignored:
      'Suppressed results whose suppressions are all accepted and `baselineState: absent` are closed; a `kind` other than `fail` is no finding. Messages and snippets are left out: they can quote a secret.',
    example:
      '{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "CodeQL", "rules": [{"id": "js/eval"}]}},\n "results": [{"ruleId": "js/eval", "level": "error", "message": {"text": "…"}}]}]}',
  },
};
