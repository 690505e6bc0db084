import type { ScanCategory, Severity } from '../../model/kinds.ts';
import type { Reading, Scan } from '../../model/reading.ts';
import { categoryOfTags, categoryOfTool } from './category.ts';
import { ofGitleaksResult, sarifFingerprints } from './fingerprint.ts';
import { collectFindings, type Findings, scanOf, scanReading } from './finish.ts';
import {
  closedBy,
  placeOf,
  ruleIdOf,
  sarifRules,
  securitySeverity,
  severityOfResult,
  titleOf,
  toolOf,
  whyIncomplete,
} from './sarif.ts';
import { get, list, text } from './value.ts';

/** Tools whose `rules` are all that they loaded; others list only the rules that hit, so that none means nothing. */
const LISTS_ALL = /\b(?:codeql|semgrep|opengrep|gitleaks)\b/i;

interface Part {
  readonly tools: Set<string>;
  readonly findings: Findings;
  readonly targets: Set<string>;
  rules: number;
}

/** What a rule says about all of its results. */
interface RuleSays {
  readonly part: Part;
  readonly category: ScanCategory;
  readonly secrets: boolean;
  readonly severity: Severity;
}

/** A run whose results are added one by one. */
interface OpenRun {
  readonly add: (result: unknown) => void;
  /** How many were added. */
  readonly added: () => number;
}

/** The runs of a log, in their order. */
export interface SarifRuns {
  /** Opens the next run by what the file says about its tool; its `results` are not looked at. */
  readonly open: (run: unknown) => OpenRun;
  /** The reading; `root` is the whole log, where the results that were added may be missing. */
  readonly finish: (root: unknown) => Reading;
}

/** Category of a run: its tool's; packages in an image belong to containers. */
function categoryOfRun(run: unknown, tool: string): ScanCategory {
  const category = categoryOfTool(tool);
  const image = get(run, 'properties', 'imageName') ?? get(run, 'properties', 'imageID');
  return category === 'dependencies' && image !== undefined ? 'containers' : category;
}

/** Why a run is not complete, or undefined. */
function whyNot(run: unknown, results: number): string | undefined {
  const tool = toolOf(run);
  const why = whyIncomplete(run, tool);
  if (why !== undefined || results > 0 || !LISTS_ALL.test(tool) || sarifRules(run).size > 0) return why;
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

/** The one commit that all runs name, or a remark where they name several. */
function commitOf(runs: readonly unknown[]): { readonly commit?: string; readonly remarks: string[] } {
  const commits = new Set(
    runs
      .flatMap((run) => list(get(run, 'versionControlProvenance')))
      .map((one) => text(get(one, 'revisionId')).toLowerCase()),
  );
  commits.delete('');
  const [commit] = commits;
  if (commits.size > 1) return { remarks: ['The file names several commits, so none is taken as its own'] };
  return { remarks: [], ...(commit === undefined ? {} : { commit }) };
}

/** Starts the reading of a SARIF log; `format` is the id of its reader. */
export function sarifRuns(format: string): SarifRuns {
  const parts = new Map<ScanCategory, Part>();
  const opened: OpenRun[] = [];
  const partOf = (category: ScanCategory, tool: string): Part => {
    const part = parts.get(category) ?? { tools: new Set(), findings: collectFindings(), targets: new Set(), rules: 0 };
    parts.set(category, part);
    part.tools.add(tool);
    return part;
  };

  const open = (run: unknown): OpenRun => {
    const tool = toolOf(run);
    const category = categoryOfRun(run, tool);
    const rules = sarifRules(run);
    const own = partOf(category, tool);
    own.rules += rules.size;
    const target = text(get(run, 'properties', 'imageName'));
    if (target !== '') own.targets.add(target);
    const ofPackages = category === 'dependencies' || category === 'containers';
    const known = new Map<unknown, RuleSays>();
    const look = (rule: unknown): RuleSays => {
      const tags = ofPackages ? list(get(rule, 'properties', 'tags')).map(text) : [];
      const into = categoryOfTags(tags) ?? category;
      const says = {
        part: partOf(into, tool),
        category: into,
        secrets: into === 'secrets',
        severity: securitySeverity(rule),
      };
      known.set(rule, says);
      return says;
    };
    let added = 0;
    const add = (result: unknown) => {
      added++;
      const closed = closedBy(result);
      if (closed === '') return;
      const rule = rules.of(result);
      const says = known.get(rule) ?? look(rule);
      const severity = severityOfResult(run, result, rule, says.severity, says.secrets);
      const { findings } = says.part;
      if (closed === undefined && findings.onlyCounts(severity)) {
        findings.add({ id: '', severity });
        return;
      }
      const { path, line } = placeOf(result);
      const id = ruleIdOf(result) || text(get(rule, 'id'));
      const fingerprints = /^gitleaks$/i.test(tool)
        ? ofGitleaksResult(result, path, id, line)
        : sarifFingerprints(result, says.category);
      findings.add({ id, severity, title: titleOf(rule), path, line, closed, fingerprints });
    };
    const openRun = { add, added: () => added };
    opened.push(openRun);
    return openRun;
  };

  const finish = (root: unknown): Reading => {
    const version = text(get(root, 'version'));
    const runs = list(get(root, 'runs'));
    const reasons = runs.map((run, at) => whyNot(run, opened[at]?.added() ?? 0)).filter((why) => why !== undefined);
    const old =
      version.startsWith('2.1') || version.startsWith('2.2')
        ? []
        : [`is SARIF ${version || 'of no version'}; write SARIF 2.1.0`];
    const why = [...old, ...(runs.length === 0 ? ['has no run, so no tool ran'] : []), ...reasons][0];
    const scans = [...parts].map(([category, part]) => scanOfPart(category, part));
    const [first = scanOf({ tool: 'no tool', category: 'sast', findings: collectFindings() }), ...more] = scans;
    return scanReading(format, [first, ...more], { ...commitOf(runs), ...(why === undefined ? {} : { why }) });
  };
  return { open, finish };
}
