import type { Evidence } from '../../model/evidence.ts';
import type { Facts } from '../../model/facts.ts';
import type { EvidenceKind } from '../../model/kinds.ts';
import type { Place } from '../../model/place.ts';
import type { PolicySource } from '../../model/policy.ts';
import type { Claim } from '../../model/prd.ts';
import type { QaOutcome, Reading, Scan } from '../../model/reading.ts';
import type { Outcome } from '../../model/rule.ts';
import type { Report, State } from '../../model/verdict.ts';

export const STATE_WORDS: Readonly<Record<State, string>> = {
  ready: 'Ready',
  'not-ready': 'Not ready',
  waiting: 'Waiting',
  'cannot-tell': 'Cannot tell',
};

/** The verdict's reason without its leading state, which is told beside it. */
export function reason(report: Report): string {
  const { state, summary } = report.verdict;
  const lead = `${STATE_WORDS[state]}: `;
  return summary.startsWith(lead) ? summary.slice(lead.length) : summary;
}

/** `1 file`, `2 files`. */
export const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;

/** `path:line:column`, as terminals and editors open it. */
export const placed = (at: Place): string => `${at.path}:${at.line}${at.column === undefined ? '' : `:${at.column}`}`;

/** A full commit hash in seven digits; other names stay. */
export const short = (commit: string): string => (/^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit);

/** The claim that a piece of evidence belongs to. */
export const claimOf = (facts: Facts, evidence: Evidence): Claim | undefined =>
  facts.prds.find(({ prd }) => prd.path === evidence.prd)?.prd.claims[evidence.claim];

/** The one kind that evidence is told under: what it is by its content where the claim names that, else the claim's first. */
export function kindOf(claim: Claim | undefined, reading: Reading | undefined): EvidenceKind {
  const content = reading?.kind === 'scan' ? reading.scan.category : reading?.kind;
  return claim?.kinds.find((kind) => kind === content) ?? claim?.kinds[0] ?? 'other';
}

function scanWords(scan: Scan, told?: EvidenceKind): string {
  const open = (['critical', 'high', 'medium', 'low', 'none', 'unknown'] as const).filter(
    (one) => scan.counts[one] > 0,
  );
  const found = open.map((one) => `${scan.counts[one]} ${one === 'none' ? 'informational' : one}`);
  const secrets = scan.secrets === undefined ? [] : [many(scan.secrets, 'secret')];
  const closed = scan.suppressed > 0 ? [`${scan.suppressed} suppressed`] : [];
  const parts = scan.secrets === undefined && found.length === 0 ? ['no open findings'] : [...secrets, ...found];
  const category = scan.category === told ? '' : ` (${scan.category})`;
  return `${scan.tool}${category}: ${[...parts, ...closed].join(', ')}`;
}

/** How many cases of a QA page have each result. */
export function qaCounts(reading: Extract<Reading, { kind: 'qa' }>): Record<QaOutcome, number> {
  const counts = { pass: 0, fail: 0, blocked: 0, open: 0 };
  for (const one of reading.qa.cases) counts[one.outcome] += 1;
  return counts;
}

function content(reading: Reading, told?: EvidenceKind): string {
  if (reading.kind === 'scan')
    return [reading.scan, ...(reading.more ?? [])].map((scan) => scanWords(scan, told)).join('; ');
  if (reading.kind === 'tests') {
    const { passed, failed, errored, skipped, flaky } = reading.tests;
    const rest = [
      [errored, 'errored'],
      [skipped, 'skipped'],
      [flaky, 'flaky'],
    ] as const;
    const told = rest.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
    return [`${passed} passed`, `${failed} failed`, ...told].join(', ');
  }
  if (reading.kind === 'sbom') {
    const { format, version, components, valid } = reading.sbom;
    return `${format} ${version}: ${many(components, 'component')}, ${valid ? 'valid' : 'not valid'}`;
  }
  if (reading.kind === 'coverage') {
    const { lines, covered, total } = reading.coverage;
    return lines === undefined ? 'covers no line' : `${lines.toFixed(1)} % of lines (${covered} of ${total})`;
  }
  if (reading.kind === 'qa') {
    const overall = [...new Set(reading.qa.overall.map((one) => one.outcome))].join(' and ') || 'not stated';
    const counts = Object.entries(qaCounts(reading)).filter(([, count]) => count > 0);
    return `QA page: overall ${overall}; cases: ${counts.map(([word, count]) => `${count} ${word}`).join(', ') || 'none'}`;
  }
  if (reading.kind === 'vex') return `VEX: ${many(reading.vex.statements.length, 'statement')}`;
  if (reading.kind === 'attestation') return `attestation: ${reading.attestation.predicateType}`;
  return `unreadable: ${reading.why}`;
}

const RESOLVED: Readonly<Record<Exclude<Evidence['resolution']['kind'], 'found'>, string>> = {
  missing: 'missing',
  refused: 'refused',
  'not-evidence': 'no evidence',
  waiting: 'still going',
  unknown: 'not known',
};

/** What a piece of evidence is, in numbers; or why it is none. A scan says its category unless it is told beside it. */
export function what(evidence: Evidence, told?: EvidenceKind): string {
  const { resolution, reading, run, target } = evidence;
  // The path stands beside it already.
  if (resolution.kind === 'missing' && target.kind === 'path' && resolution.why.startsWith(target.path))
    return resolution.suggestion ? `missing: did you mean ${resolution.suggestion}?` : 'missing';
  if (resolution.kind !== 'found') return `${RESOLVED[resolution.kind]}: ${resolution.why}`;
  const ran = run
    ? [`${run.name}: ${run.conclusion ?? run.status}${run.attempt ? ` (attempt ${run.attempt})` : ''}`]
    : [];
  if (!reading) return ran[0] ?? 'there, with no report inside';
  const incomplete =
    reading.complete || reading.kind === 'unreadable' ? [] : [`incomplete${reading.why ? `: ${reading.why}` : ''}`];
  return [...ran, content(reading, told), ...incomplete].join('; ');
}

/** Which code a piece of evidence was made for. */
export function madeFor(evidence: Evidence): string {
  const { binding, commit, resolution } = evidence;
  if (resolution.kind !== 'found') return '–';
  const since = commit ? ` ${short(commit.sha)}` : '';
  if (binding.kind === 'same') return `this code${since ? ` (${since.trim()})` : ''}`;
  if (binding.kind === 'unknown') return `not known: ${binding.why}`;
  return `stale: ${many(binding.changed.length, 'file')} changed since${since || ' then'}`;
}

/** Where a piece of evidence lies: the file that was read, else the link as written. */
export const where = (evidence: Evidence): string => evidence.path ?? evidence.link.target;

/** One sentence on which policy counted; an override is said first. */
export function policyWords(source: PolicySource): string {
  const file = source.path ? `${source.path} (preset ${source.preset})` : `preset ${source.preset}`;
  if (source.kind === 'override') return `overridden: ${file} was given, the policy of the base branch did not count`;
  if (source.kind === 'worktree') return `${file} as it lies in the working tree, not as on the base branch`;
  if (source.kind === 'base') return `${file} at ${source.commit ? short(source.commit) : 'the base'}`;
  return `${file}, no configuration file`;
}

/** `14 checks passed, 2 do not apply`. */
export function countWords(counts: Readonly<Record<Outcome, number>>): string {
  const none = counts['not-applicable'];
  const rest = none > 0 ? `, ${none} ${none === 1 ? 'does' : 'do'} not apply` : '';
  return `${counts.pass === 0 ? 'No check' : many(counts.pass, 'check')} passed${rest}`;
}

/** "2026-12-02 00:00 UTC" of an ISO time. */
export const momentWords = (time: string): string => `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;

/** Until when the verdict holds, and what ends it; undefined when nothing does, or when there is nothing to hold on to. */
export function holdsWords({ verdict, facts }: Report): string | undefined {
  const { state, validUntil, waivers = [] } = verdict;
  if (validUntil === undefined || (state !== 'ready' && state !== 'waiting')) return undefined;
  const end = Date.parse(validUntil);
  const names = [
    ...waivers.filter(({ until }) => Date.parse(until) === end).map(({ id }) => `waiver ${id}`),
    ...facts.evidence
      .filter(({ expires }) => expires !== undefined && Date.parse(expires) === end)
      .map((one) => where(one)),
  ];
  const more = names.length > 2 ? ` and ${names.length - 2} more` : '';
  return `Holds until ${momentWords(validUntil)}: then ${names.slice(0, 2).join(' and ')}${more} ${names.length > 1 ? 'lapse' : 'lapses'}`;
}

/** The last day of a waiver, from the moment at which it ends. */
export const lastDay = (until: string): string => new Date(Date.parse(until) - 1).toISOString().slice(0, 10);

/** What could not be read on the way, in one line; undefined when all was. */
export function gapWords(facts: Facts): string | undefined {
  const [first, ...more] = facts.gaps;
  if (!first) return undefined;
  const rest = more.length > 0 ? `, and ${more.length} more` : '';
  return `Not read: ${first.path ?? first.about} (${first.why})${rest}`;
}

/** The change in one line: repository, range, number of files. */
export function changeWords(facts: Facts): string {
  const { change } = facts;
  const pull = change.pullRequest?.number === undefined ? '' : ` #${change.pullRequest.number}`;
  const head = change.head === 'worktree' ? 'the working tree' : short(change.head);
  return `${change.repository}${pull}, ${short(change.base)} → ${head}, ${many(change.files.length, 'file')} changed`;
}
