import type { Place } from '../model/place.ts';
import type { Outcome } from '../model/rule.ts';
import type { Finding, Report, State, Teller } from '../model/verdict.ts';
import { type Group, partsOf, placesOf, titleOf } from './ground/groups.ts';
import { hanging, type Paint, painter, type Style } from './ground/layout.ts';
import { evidenceTable } from './ground/pretty-evidence.ts';
import { block, oneLine } from './ground/sanitise.ts';
import {
  changeWords,
  countWords,
  gapWords,
  holdsWords,
  lastDay,
  placed,
  policyWords,
  reason,
  STATE_WORDS,
} from './ground/words.ts';

interface Pen {
  readonly paint: Paint;
  readonly width: number;
}

const MARKS: Readonly<Record<Outcome, readonly [string, Style]>> = {
  fail: ['✗', 'red'],
  unknown: ['?', 'yellow'],
  waiting: ['…', 'blue'],
  pass: ['✓', 'green'],
  'not-applicable': ['–', 'dim'],
};

const ADVICE: readonly [string, Style] = ['!', 'yellow'];

const STATE_MARKS: Readonly<Record<State, Outcome>> = {
  ready: 'pass',
  'not-ready': 'fail',
  waiting: 'waiting',
  'cannot-tell': 'unknown',
};

/** Answers of one rule that are told in full, fewer where there are many in all; the places of the rest follow in one line. */
const inFull = (all: number) => (all > 15 ? 3 : 6);

/** Waivers that are told one by one. */
const MOST_WAIVERS = 20;

const INDENT = '    ';

function where(finding: Finding, pen: Pen): string[] {
  const places = placesOf(finding).map(placed);
  return places.map((place, nth) => {
    const and = nth < places.length - 1 ? ' and' : '';
    return INDENT + pen.paint('cyan', oneLine(place)) + and;
  });
}

function todo(fix: string | undefined, pen: Pen): string[] {
  return fix ? hanging(`${INDENT}→ `, oneLine(fix), pen.width) : [];
}

/** The text to paste, indented and never wrapped. */
function paste(finding: Finding, pen: Pen): string[] {
  if (!finding.suggestion) return [];
  const lines = block(finding.suggestion).split('\n');
  return ['', ...lines.map((line) => (line ? `${INDENT}    ${pen.paint('green', line)}` : '')), ''];
}

function single(finding: Finding, mark: string, pen: Pen): string[] {
  const says = hanging(`  ${mark} `, oneLine(finding.says), pen.width, (line) => pen.paint('bold', line));
  const rule = pen.paint('dim', `[${oneLine(finding.rule)}]`);
  const place = where(finding, pen);
  const last = place.pop();
  return [
    ...says,
    ...place,
    last === undefined ? `${INDENT}${rule}` : `${last}  ${rule}`,
    ...todo(finding.fix, pen),
    ...paste(finding, pen),
  ];
}

/** ": a.md:3, 7, 9, b.md:1, …": a path is said once for the lines that follow on each other in one file. */
function lines(places: readonly Place[]): string {
  const told = places
    .slice(0, 20)
    .map(({ path, line }, nth) => (nth > 0 && places[nth - 1]?.path === path ? `${line}` : `${path}:${line}`));
  return told.length === 0 ? '' : `: ${told.join(', ')}${places.length > told.length ? ', …' : ''}`;
}

function several(group: Group, mark: string, most: number, pen: Pen): string[] {
  const told = group.findings.slice(0, most);
  const rest = group.findings.slice(most);
  const title = oneLine(titleOf(group));
  const more = `and ${rest.length} more${lines(rest.flatMap((finding) => (finding.at ? [finding.at] : [])))}`;
  return [
    `  ${mark} ${pen.paint('bold', title)}  ${pen.paint('dim', `[${oneLine(group.rule)}]`)}`,
    ...told.flatMap((finding) => [
      ...hanging(`${INDENT}• `, oneLine(finding.says), pen.width),
      ...where(finding, pen).map((line) => `  ${line}`),
      ...(group.fix ? [] : todo(finding.fix, pen).map((line) => `  ${line}`)),
      ...paste(finding, pen),
    ]),
    ...(rest.length > 0 ? hanging(`${INDENT}• `, oneLine(more), pen.width, (line) => pen.paint('dim', line)) : []),
    ...todo(group.fix, pen),
  ];
}

function part(heading: string, groups: readonly Group[], pen: Pen): string[] {
  if (groups.length === 0) return [];
  const all = groups.reduce((sum, group) => sum + group.findings.length, 0);
  const told = groups.map((group) => {
    const [sign, style] = group.findings[0].severity === 'advise' ? ADVICE : MARKS[group.outcome];
    const mark = pen.paint(style, sign);
    // Painted text is wider in letters than on the screen; the lead is measured plain.
    const lines =
      group.findings.length === 1 ? single(group.findings[0], sign, pen) : several(group, sign, inFull(all), pen);
    return lines.map((line, at) => (at === 0 ? line.replace(sign, mark) : line)).join('\n');
  });
  const space = told.map((text) => text.replace(/\n+$/, ''));
  return ['', pen.paint('bold', heading), '', space.join('\n\n')];
}

/** Advice on what is ready: a sentence each and where to read on; nobody has to do anything. */
function brief(groups: readonly Group[], pen: Pen): string[] {
  if (groups.length === 0) return [];
  const told = groups.flatMap((group) => {
    const [first] = group.findings;
    const rest = group.findings.length - 1;
    const more = rest > 0 ? `, and ${rest} more` : '';
    const [line = '', ...others] = hanging('  ! ', oneLine(`${first.says}${more} [${group.rule}]`), pen.width);
    return [line.replace('!', pen.paint('yellow', '!')), ...others];
  });
  return ['', pen.paint('bold', 'Advice (ready-gate explain RULE has more)'), '', ...told];
}

function head(report: Report, pen: Pen): string[] {
  const { facts, verdict } = report;
  const [sign, style] = MARKS[STATE_MARKS[verdict.state]];
  const lead = `${sign} ${STATE_WORDS[verdict.state]}: `;
  const prds = facts.prds.map(({ prd }) => prd.path + (prd.status ? ` (${prd.status})` : ''));
  const [first = '', ...more] = hanging(lead, oneLine(reason(report)), pen.width, (line) => pen.paint('bold', line));
  return [
    pen.paint(style, pen.paint('bold', lead)) + first.slice(lead.length),
    ...more,
    ...(prds.length > 0 ? prds : ['no product document']).flatMap((path) =>
      hanging('  ', oneLine(path), pen.width, (line) => pen.paint('cyan', line)),
    ),
    ...hanging('  ', oneLine(changeWords(facts)), pen.width, (line) => pen.paint('dim', line)),
  ];
}

function policy(report: Report, pen: Pen): string[] {
  const overridden = report.policySource.kind === 'override' || report.policySource.kind === 'worktree';
  const style: Style = overridden ? 'yellow' : 'dim';
  return hanging('  Policy: ', oneLine(policyWords(report.policySource)), pen.width).map((line) =>
    pen.paint(style, line),
  );
}

/** The waivers that the verdict rests on: which, until when, for what, why, and who stands behind it. */
function waivers({ verdict }: Report, pen: Pen): string[] {
  const { waivers: used = [] } = verdict;
  if (used.length === 0) return [];
  const told = used.slice(0, MOST_WAIVERS).flatMap((one) => {
    const what = oneLine(`${one.id} until ${lastDay(one.until)}: ${one.says}`);
    const why = oneLine(`${one.reason} (owner ${one.owner}, approved by ${one.approvedBy})`);
    // Painted text is wider in letters than on the screen; the lead is measured plain.
    const [first = '', ...rest] = hanging('  ! ', what, pen.width);
    return [
      first.replace('!', pen.paint('yellow', '!')),
      ...rest,
      ...hanging(INDENT, why, pen.width, (line) => pen.paint('dim', line)),
    ];
  });
  const more = used.length - MOST_WAIVERS;
  return ['', pen.paint('bold', 'Waived'), '', ...told, ...(more > 0 ? [`${INDENT}and ${more} more`] : [])];
}

const help = (group: Group | undefined, { paint }: Pen) =>
  group ? [paint('dim', `  Why this is asked for: ready-gate explain ${oneLine(group.rule)}`)] : [];

/** For a person at a terminal: the verdict, what to do first, everything else in falling order of weight. */
export const teller: Teller = {
  id: 'pretty',
  title: 'For a terminal',
  tell: (report, { colour, width }) => {
    const pen: Pen = { paint: painter(colour), width: Math.min(Math.max(width, 40), 120) };
    const { verdict } = report;
    const gap = gapWords(report.facts);
    const holds = holdsWords(report);
    const parts = partsOf(verdict.findings);
    const passed = `  ${verdict.counts.pass > 0 ? pen.paint('green', '✓') : '–'} ${countWords(verdict.counts)}`;
    const lines = [
      ...head(report, pen),
      ...part('What to do first', parts.fails, pen),
      ...part('Could not be learned', parts.unknowns, pen),
      ...part('Still going', parts.waiting, pen),
      ...(verdict.state === 'ready'
        ? brief(parts.advice, pen)
        : part('Advice, which does not block', parts.advice, pen)),
      ...waivers(report, pen),
      ...evidenceTable(report, pen.width, pen.paint),
      '',
      ...(verdict.state === 'ready' ? [] : [passed]),
      ...(holds ? hanging('  ', oneLine(holds), pen.width) : []),
      ...policy(report, pen),
      ...(gap ? hanging('  ', oneLine(gap), pen.width) : []),
      ...help(parts.fails[0], pen),
    ];
    return `${lines.join('\n').replace(/\n{3,}/g, '\n\n')}\n`;
  },
};
