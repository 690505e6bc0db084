import type { Place } from '../model/place.ts';
import type { Finding, Report, Teller } from '../model/verdict.ts';
import { inline } from './ground/markdown-escape.ts';
import { block, json, oneLine } from './ground/sanitise.ts';
import { repositoryUrl, uriOf } from './ground/uri.ts';
import { lastDay } from './ground/words.ts';

/** Results that code scanning shows of one run; more are refused or dropped. */
const MOST_RESULTS = 5_000;

type Level = 'error' | 'warning' | 'note';

/** What is told: answers that do not pass. What blocks is an error or, not being known, a warning. */
function levelOf({ outcome, severity, waived }: Finding): Level | undefined {
  if (waived) return severity === 'block' ? 'error' : 'warning';
  if (outcome === 'pass' || outcome === 'not-applicable') return undefined;
  if (outcome === 'waiting') return 'note';
  if (severity === 'advise') return outcome === 'fail' ? 'warning' : 'note';
  return outcome === 'fail' ? 'error' : 'warning';
}

/** A waived finding is a suppressed result (2.1.0, 3.35): accepted outside of the code, with the reason as its justification. */
function suppressions({ waived }: Finding, { verdict }: Report) {
  if (!waived) return {};
  const by = verdict.waivers?.find(({ id }) => id === waived.id);
  const who = by ? `: ${by.reason} (owner ${by.owner}, approved by ${by.approvedBy})` : '';
  const justification = oneLine(`Waived by ${waived.id} until ${lastDay(waived.until)}${who}`);
  return { suppressions: [{ kind: 'external', status: 'accepted', justification }] };
}

/** A message of SARIF can hold links, `[text](target)`; an escaped bracket ends none (2.1.0, 3.11.6). */
const unlinked = (text: string) => text.replaceAll('](', '\\](');

/** Code scanning takes no result without a place: without one it is told at the top of the document or of a changed file. */
function placeOf(finding: Finding, { facts }: Report): Place {
  const path = facts.prds[0]?.prd.path ?? facts.change.files.find((file) => file.status !== 'deleted')?.path;
  return finding.at ?? { path: path ?? 'README.md', line: 1 };
}

const location = ({ path, line, column }: Place) => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(path) },
    region: { startLine: Math.max(line, 1), ...(column === undefined ? {} : { startColumn: Math.max(column, 1) }) },
  },
});

/** The same finding keeps its fingerprint when lines move or numbers change; twins are counted. */
function fingerprints(report: Report) {
  // Not imported: the other tellers would wait for it too.
  const { createHash } = process.getBuiltinModule('node:crypto');
  const seen = new Map<string, number>();
  return (finding: Finding): string => {
    const says = finding.says.replace(/\d+/g, '0');
    const key = [finding.rule, placeOf(finding, report).path, says].join('\u0000');
    const twin = (seen.get(key) ?? 0) + 1;
    seen.set(key, twin);
    return `${createHash('sha256').update(key).digest('hex').slice(0, 16)}:${twin}`;
  };
}

function resultsOf(report: Report, rules: readonly string[]) {
  const fingerprint = fingerprints(report);
  return report.verdict.findings.slice(0, MOST_RESULTS).flatMap((finding) => {
    const level = levelOf(finding);
    if (!level) return [];
    const fix = finding.fix ? `\n${oneLine(finding.fix)}` : '';
    const paste = finding.suggestion ? `\n\n${block(finding.suggestion)}` : '';
    return [
      {
        ruleId: finding.rule,
        ruleIndex: rules.indexOf(finding.rule),
        level,
        message: { text: unlinked(`${oneLine(finding.says)}${fix}${paste}`) },
        locations: [location(placeOf(finding, report))],
        ...(finding.also ? { relatedLocations: [{ id: 1, ...location(finding.also) }] } : {}),
        partialFingerprints: { primaryLocationLineHash: fingerprint(finding) },
        ...suppressions(finding, report),
        properties: { outcome: finding.outcome, severity: finding.severity, section: finding.section },
      },
    ];
  });
}

function descriptorsOf({ verdict, rules: texts = [] }: Report, ids: readonly string[]) {
  return ids.map((id) => {
    const finding = verdict.findings.find((one) => one.rule === id);
    const rule = texts.find((one) => one.id === id);
    const title = rule?.title ?? finding?.title ?? id;
    const fix = rule?.fix ?? finding?.fix ?? title;
    return {
      id,
      name: id,
      shortDescription: { text: title },
      fullDescription: { text: rule?.why ?? title },
      help: { text: oneLine(fix), markdown: inline(fix) },
      defaultConfiguration: { level: finding?.severity === 'advise' ? 'warning' : 'error' },
      properties: { tags: ['ready-gate'] },
    };
  });
}

/** For code scanning: SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/) with what does not pass as results. */
export const teller: Teller = {
  id: 'sarif',
  title: 'SARIF 2.1.0',
  tell: (report) => {
    const { tool, facts, verdict } = report;
    const ids = [...new Set(verdict.findings.map((finding) => finding.rule))];
    const from = repositoryUrl(facts.change);
    return `${json({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: tool.name, semanticVersion: tool.version, rules: descriptorsOf(report, ids) } },
          automationDetails: { id: 'ready-gate/' },
          invocations: [{ executionSuccessful: true }],
          ...(from ? { versionControlProvenance: [{ repositoryUri: from, revisionId: facts.change.head }] } : {}),
          columnKind: 'utf16CodeUnits',
          results: resultsOf(report, ids),
          properties: { state: verdict.state, summary: oneLine(verdict.summary) },
        },
      ],
    })}\n`;
  },
};
