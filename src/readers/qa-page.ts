import type { Document, Reader, Reading } from '../model/reading.ts';
import { base } from './ground/finish.ts';
import { type QaScan, scanQa } from './ground/qa-scan.ts';
import { many } from './ground/tests.ts';
import { plain } from './ground/text.ts';

/** A results page is written by people; what is larger is a log. */
const MOST_BYTES = 2_000_000;
/** Most cases that are named as not applicable. */
const MOST_LEFT = 1_000;

/** A pass above and something else below: every pair of places that can't both be right. */
function contradictionsOf({ overall, cases, commits }: QaScan): string[] {
  const found: string[] = [];
  const first = overall[0];
  const other = overall.find(({ outcome }) => outcome !== first?.outcome);
  if (first && other)
    found.push(`says "${first.text}" in line ${first.at.line} and "${other.text}" in line ${other.at.line}`);
  const pass = overall.find(({ outcome }) => outcome === 'pass');
  const bad = cases.filter(({ outcome }) => outcome === 'fail' || outcome === 'blocked');
  for (const { name, text, at } of pass ? bad.slice(0, 5) : []) {
    found.push(
      `says "${pass?.text}" in line ${pass?.at.line}, but ${plain(name, 80)} is "${plain(text, 60)}" in line ${at.line}`,
    );
  }
  const [one, ...others] = commits;
  const clash = others.find((commit) => one && !commit.startsWith(one) && !one.startsWith(commit));
  if (clash) found.push(`names two commits as its build: ${one} and ${clash}`);
  return found;
}

function whyNot({ overall, cases }: QaScan): string | undefined {
  if (overall.length === 0) return 'states no overall status';
  const undecided = overall.find(({ outcome }) => outcome === 'open');
  if (undecided) return `is not finished: "${undecided.text}" in line ${undecided.at.line}`;
  const open = cases.filter(({ outcome }) => outcome === 'open');
  const [first] = open;
  if (!first) return undefined;
  return `has ${many(open.length, 'open case')}: ${plain(first.name, 80)} (line ${first.at.line})${open.length > 1 ? ' …' : ''}`;
}

function read(doc: Document): Reading {
  const scan = scanQa(doc.path, doc.text);
  const why = whyNot(scan);
  const [commit] = scan.commits;
  return {
    ...base(reader.id, {
      contradictions: contradictionsOf(scan),
      remarks: scan.left.length > 0 ? [`${many(scan.left.length, 'case')} marked as not applicable`] : [],
      ...(why ? { why } : {}),
      ...(commit ? { commit } : {}),
    }),
    kind: 'qa',
    qa: {
      overall: scan.overall,
      cases: scan.cases,
      ...(scan.left.length > 0 ? { left: scan.left.slice(0, MOST_LEFT) } : {}),
      ...(commit ? { commit } : {}),
    },
  };
}

/** The QA results page of a PRD: Markdown with an overall status, cases and the build under test. */
export const reader: Reader = {
  id: 'qa-page',
  title: 'QA results page',
  kind: 'qa',
  rank: -10,
  recognise: (doc) => doc.syntax === 'text' && doc.bytes <= MOST_BYTES && scanQa(doc.path, doc.text).strong,
  read,
  docs: {
    recognised:
      'Markdown that states an overall status (front matter `overall_status`, a line `Overall Status: …`, a table row) or has a ' +
      'table with a result column in which a case passed or failed. The file name does not matter.',
    proof:
      'An overall status, and no case that is open (not run, pending, skipped, an empty result). Two overall statuses that ' +
      'differ, or a failed or blocked case under an overall pass, are a contradiction. The commit is read from the build line.',
    ignored:
      'HTML comments and code blocks. A case marked N/A does not count. "Pass with notes" passes; "Fail (known)" fails; ' +
      '"Pass" with a number of failures or something pending in the same words does not pass.',
    example:
      '- Overall Status: Pass\n- Build under test: commit 9e504b8\n\n| Case | Result |\n|---|---|\n| Login | Pass |',
  },
};
