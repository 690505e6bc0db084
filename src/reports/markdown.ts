import type { Place } from '../model/place.ts';
import type { Outcome } from '../model/rule.ts';
import type { Finding, Report, State, Teller } from '../model/verdict.ts';
import { type Group, partsOf, placesOf, titleOf } from './ground/groups.ts';
import { code, fenced, inline } from './ground/markdown-escape.ts';
import { repositoryUrl, uriOf } from './ground/uri.ts';
import {
  changeWords,
  claimOf,
  countWords,
  gapWords,
  holdsWords,
  kindOf,
  lastDay,
  madeFor,
  placed,
  policyWords,
  reason,
  STATE_WORDS,
  what,
  where,
} from './ground/words.ts';

const STATE_SIGNS: Readonly<Record<State, string>> = {
  ready: '✅',
  'not-ready': '❌',
  waiting: '⏳',
  'cannot-tell': '❔',
};

/** Answers of one rule that are told in full. */
const IN_FULL = 10;

/** The commit that a place is of: a waiver that stands may be younger than the change, or elsewhere in its copy of the file. */
function commitOf({ path, line }: Place, { change, waivers }: Report['facts']): string {
  const stands = waivers?.path === path && waivers.standing.some(({ at }) => at.line === line);
  return (stands && change.policyAt) || change.head;
}

/** A place as code, linked to its file where the remote is known. */
function placeLink(at: Place, { facts }: Report): string {
  const repository = repositoryUrl(facts.change);
  if (!repository) return code(placed(at));
  // `plain=1` shows the lines of a Markdown file instead of the page.
  const plain = /\.(md|markdown)$/i.test(at.path) ? '?plain=1' : '';
  return `[${code(placed(at))}](${repository}/blob/${commitOf(at, facts)}/${uriOf(at.path)}${plain}#L${at.line})`;
}

const indented = (text: string) =>
  text
    .split('\n')
    .map((line) => (line ? `   ${line}` : ''))
    .join('\n');

/** Places of a finding; a second one that its sentence names already is still worth a link. */
function places(finding: Finding, report: Report): string[] {
  const both = [finding.at, finding.also].filter((at) => at !== undefined);
  return (repositoryUrl(report.facts.change) ? both : placesOf(finding)).map((at) => placeLink(at, report));
}

const paste = (finding: Finding) =>
  finding.suggestion ? ['', indented(fenced(finding.suggestion, 'markdown')), ''] : [];

function single(finding: Finding, report: Report): string {
  const about = [...places(finding, report), code(finding.rule)].join(' · ');
  const todo = finding.fix ? [`   → ${inline(finding.fix)}`] : [];
  return [`1. **${inline(finding.says)}** — ${about}`, ...todo, ...paste(finding)].join('\n');
}

function several(group: Group, report: Report): string {
  const rest = group.findings.slice(IN_FULL);
  const elsewhere = rest.slice(0, 20).flatMap((finding) => (finding.at ? [placeLink(finding.at, report)] : []));
  const list = elsewhere.length > 0 ? `: ${elsewhere.join(', ')}${rest.length > elsewhere.length ? ', …' : ''}` : '';
  return [
    `1. **${inline(titleOf(group))}** — ${code(group.rule)}`,
    ...(group.fix ? [`   → ${inline(group.fix)}`] : []),
    ...group.findings.slice(0, IN_FULL).flatMap((finding) => {
      const at = places(finding, report).join(' · ');
      const todo = finding.fix && !group.fix ? `; ${inline(finding.fix)}` : '';
      return [`   - ${inline(finding.says)}${todo}${at ? ` — ${at}` : ''}`, ...paste(finding)];
    }),
    ...(rest.length > 0 ? [`   - and ${rest.length} more${list}`] : []),
  ].join('\n');
}

function part(heading: string, groups: readonly Group[], report: Report): string[] {
  if (groups.length === 0) return [];
  const items = groups.map((group) =>
    group.findings.length === 1 ? single(group.findings[0], report) : several(group, report),
  );
  return [
    `### ${heading}`,
    items
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trimEnd(),
  ];
}

/** A table; the cells are Markdown already. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** `4 passed, 1 failed` for the answers of one section. */
const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  fail: 'failed',
  unknown: 'not known',
  waiting: 'waiting',
  pass: 'passed',
  'not-applicable': 'not applicable',
};

function sign(findings: readonly Finding[]): string {
  const blocking = (outcome: Outcome) => findings.some((one) => one.severity === 'block' && one.outcome === outcome);
  if (blocking('fail')) return STATE_SIGNS['not-ready'];
  if (blocking('unknown')) return STATE_SIGNS['cannot-tell'];
  if (blocking('waiting')) return STATE_SIGNS.waiting;
  if (findings.some((one) => one.outcome === 'fail' || one.outcome === 'unknown')) return '⚠️';
  return findings.some((one) => one.outcome === 'pass') ? STATE_SIGNS.ready : '–';
}

/** What each section of the product document came to, in the order of the sections. */
function sections({ verdict }: Report): string[] {
  const names = [...new Set(verdict.findings.map((finding) => finding.section))].sort((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  );
  const rows = names.map((name) => {
    const findings = verdict.findings.filter((finding) => finding.section === name);
    const counts = (Object.keys(OUTCOME_WORDS) as Outcome[]).flatMap((outcome) => {
      const count = findings.filter((finding) => finding.outcome === outcome).length;
      return count > 0 ? [`${count} ${OUTCOME_WORDS[outcome]}`] : [];
    });
    return [name === '' ? 'The change and its document' : `§${inline(name)}`, sign(findings), counts.join(', ')];
  });
  return rows.length > 0 ? ['### By section', table(['Section', '', 'Answers'], rows)] : [];
}

function evidence({ facts }: Report): string[] {
  const rows = facts.evidence.map((one) => {
    const kind = kindOf(claimOf(facts, one), one.reading);
    return [inline(one.id), kind, code(where(one)), inline(what(one, kind)), inline(madeFor(one))];
  });
  if (rows.length === 0) return [];
  return ['### Evidence', table(['', 'Claim', 'Evidence', 'What it is', 'Made for'], rows)];
}

/** Waivers that are told one by one. */
const MOST_WAIVERS = 50;

function waivers(report: Report): string[] {
  const { waivers: used = [] } = report.verdict;
  if (used.length === 0) return [];
  const rows = used
    .slice(0, MOST_WAIVERS)
    .map((one) => [
      placeLink(one.at, report),
      inline(one.id),
      inline(one.says),
      lastDay(one.until),
      inline(one.reason),
      inline(one.owner),
      inline(one.approvedBy),
    ]);
  const more = used.length > MOST_WAIVERS ? [`… and ${used.length - MOST_WAIVERS} more`] : [];
  return ['### Waived', table(['', 'Waiver', 'For', 'Until', 'Why', 'Owner', 'Approved by'], rows), ...more];
}

/** For a job summary or a comment on GitHub: GitHub Flavored Markdown in which nothing from the change has any force. */
export const teller: Teller = {
  id: 'markdown',
  title: 'GitHub Flavored Markdown',
  tell: (report) => {
    const { verdict, facts, tool } = report;
    const parts = partsOf(verdict.findings);
    const prds = facts.prds.map(({ prd }) => code(prd.path) + (prd.status ? ` (${inline(prd.status)})` : ''));
    const gap = gapWords(facts);
    const holds = holdsWords(report);
    const texts = [
      `## ${STATE_SIGNS[verdict.state]} ${STATE_WORDS[verdict.state]}: ${inline(reason(report))}`,
      `${prds.join(', ') || 'No product document'}, ${inline(changeWords(facts))}`,
      ...part('What to do first', parts.fails, report),
      ...part('Could not be learned', parts.unknowns, report),
      ...part('Still going', parts.waiting, report),
      ...part('Advice, which does not block', parts.advice, report),
      ...waivers(report),
      ...sections(report),
      ...evidence(report),
      ...(holds ? [inline(holds)] : []),
      ...(gap ? [inline(gap)] : []),
      `${countWords(verdict.counts)}. Policy: ${inline(policyWords(report.policySource))}. ${inline(`${tool.name} ${tool.version}`)}`,
    ];
    return `${texts.join('\n\n')}\n`;
  },
};
