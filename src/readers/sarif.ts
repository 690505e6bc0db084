import type { ScanCategory } from '../model/kinds.ts';
import { type Document, type Reader, type Scan, Unreadable } from '../model/reading.ts';
import { categoryOfTags, categoryOfTool } from './ground/category.ts';
import { collectFindings, type Findings, scanOf, scanReading } from './ground/finish.ts';
import { parseJsonWithRepeats } from './ground/json.ts';
import {
  closedBy,
  placeOf,
  REPEATED_KEY,
  ruleIdOf,
  sarifRules,
  severityOfResult,
  titleOf,
  toolOf,
  whyIncomplete,
} from './ground/sarif.ts';
import { get, list, text } from './ground/value.ts';

const FORMAT = 'sarif';
/** Tools whose `rules` are all that they loaded; others list only the rules that hit, so that none means nothing. */
const LISTS_ALL = /\b(?:codeql|semgrep|opengrep|gitleaks)\b/i;

interface Part {
  readonly tools: Set<string>;
  readonly findings: Findings;
  readonly targets: Set<string>;
  rules: number;
}

/** Category of a run: its tool's; packages in an image belong to containers. */
function categoryOfRun(run: unknown): ScanCategory {
  const category = categoryOfTool(toolOf(run));
  const image = get(run, 'properties', 'imageName') ?? get(run, 'properties', 'imageID');
  return category === 'dependencies' && image !== undefined ? 'containers' : category;
}

const partOf = (parts: Map<ScanCategory, Part>, category: ScanCategory, tool: string): Part => {
  const part = parts.get(category) ?? { tools: new Set(), findings: collectFindings(), targets: new Set(), rules: 0 };
  parts.set(category, part);
  part.tools.add(tool);
  return part;
};

/** Reads one run into the parts; gives why it is not complete. */
function readRun(run: unknown, parts: Map<ScanCategory, Part>): string | undefined {
  const tool = toolOf(run);
  const category = categoryOfRun(run);
  const rules = sarifRules(run);
  const own = partOf(parts, category, tool);
  own.rules += rules.size;
  const target = text(get(run, 'properties', 'imageName'));
  if (target !== '') own.targets.add(target);
  for (const result of list(get(run, 'results'))) {
    const closed = closedBy(result);
    if (closed === '') continue;
    const rule = rules.of(result);
    const tags = list(get(rule, 'properties', 'tags')).map(text);
    const into =
      category === 'dependencies' || category === 'containers' ? (categoryOfTags(tags) ?? category) : category;
    const severity = severityOfResult(run, result, rule, into === 'secrets');
    const { path, line } = placeOf(result);
    const id = ruleIdOf(result) || text(get(rule, 'id'));
    partOf(parts, into, tool).findings.add({ id, severity, title: titleOf(rule), path, line, closed });
  }
  const why = whyIncomplete(run, tool);
  if (why !== undefined || rules.size > 0 || !LISTS_ALL.test(tool) || list(get(run, 'results')).length > 0) return why;
  return `shows that ${tool} loaded no rule at all, which is not a scan`;
}

function scanOfPart(category: ScanCategory, part: Part): Scan {
  const tool = [...part.tools].join(', ');
  return scanOf({
    tool,
    category,
    findings: part.findings,
    rules: part.rules > 0 ? part.rules : undefined,
    target: [...part.targets].join(', '),
  });
}

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
  recognise: (doc) =>
    doc.top === 'object' && doc.keys.has('runs') && (doc.keys.has('version') || doc.keys.has('$schema')),
  read: (doc) => {
    const root = parse(doc);
    const version = text(get(root, 'version'));
    const runs = list(get(root, 'runs'));
    const parts = new Map<ScanCategory, Part>();
    const reasons = runs.map((run) => readRun(run, parts)).filter((why) => why !== undefined);
    const old =
      version.startsWith('2.1') || version.startsWith('2.2')
        ? []
        : [`is SARIF ${version || 'of no version'}; write SARIF 2.1.0`];
    const why = [...old, ...(runs.length === 0 ? ['has no run, so no tool ran'] : []), ...reasons][0];
    const commits = new Set(
      runs
        .flatMap((run) => list(get(run, 'versionControlProvenance')))
        .map((one) => text(get(one, 'revisionId')).toLowerCase()),
    );
    commits.delete('');
    const [commit] = commits;
    const remarks = commits.size > 1 ? ['The file names several commits, so none is taken as its own'] : [];
    const scans = [...parts].map(([category, part]) => scanOfPart(category, part));
    const [first = scanOf({ tool: 'no tool', category: 'sast', findings: collectFindings() }), ...more] = scans;
    return scanReading(FORMAT, [first, ...more], {
      remarks,
      ...(why === undefined ? {} : { why }),
      ...(commit !== undefined && commits.size === 1 ? { commit } : {}),
    });
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
