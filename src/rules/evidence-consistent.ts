import type { Evidence } from '../model/evidence.ts';
import type { QaOutcome } from '../model/reading.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { type Claimed, doneClaims, isFound, labelOf, nothing, orPass } from './ground/claims.ts';
import { KIND_WORDS, whatItIs } from './ground/kinds.ts';
import { lineOf, withTarget } from './ground/lines.ts';
import { mislabelled } from './ground/mislabelled.ts';
import { disagreements } from './ground/stated.ts';
import { about, capital, code, listed, many, quote } from './ground/text.ts';

const nameOf = (one: Evidence) => code(one.path ?? one.link.target);
const topOf = (one: Evidence) => (one.path ? { also: { path: one.path, line: 1 } } : {});

const RESULT: Readonly<Record<QaOutcome, string>> = { pass: 'Pass', fail: 'Fail', blocked: 'Blocked', open: 'open' };

/** Two lines of a QA page that cannot both be right, with their places. */
function insidePage(one: Evidence): Remark | undefined {
  if (one.reading?.kind !== 'qa') return undefined;
  const { overall, cases } = one.reading.qa;
  const pass = overall.find((status) => status.outcome === 'pass');
  const other = overall.find((status) => status.outcome !== 'pass');
  if (pass && other) {
    const says = `${nameOf(one)} says ${quote(pass.text)} on line ${pass.at.line} and ${quote(other.text)} on line ${other.at.line}`;
    return { outcome: 'fail', says, at: pass.at, also: other.at };
  }
  const bad = cases.filter((row) => row.outcome !== 'pass');
  const [first] = bad;
  if (!pass || !first) return undefined;
  const more = bad.length > 1 ? ` (+${bad.length - 1} more)` : '';
  const says = `${nameOf(one)} says Pass on line ${pass.at.line}, but ${quote(first.name, 45)} is ${RESULT[first.outcome]} on line ${first.at.line}${more}`;
  return { outcome: 'fail', says, at: pass.at, also: first.at };
}

/** A report or a page that says two things about itself. */
function insideOf(one: Evidence): readonly Remark[] {
  const page = insidePage(one);
  // The reader of a page tells of the same two lines without their places; what it tells without lines is another fault.
  const others = (one.reading?.contradictions ?? []).filter((says) => !page || !/\blines? \d/.test(says));
  const at = one.path ? { path: one.path, line: 1 } : one.link.at;
  const told = others.map((says): Remark => {
    return { outcome: 'fail', says: `${nameOf(one)} contradicts itself: ${about(says)}`, at, also: one.link.at };
  });
  return page ? [page, ...told] : told;
}

/** A run behind a ticked claim that did not end well. */
function runOf({ claim }: Claimed, one: Evidence): readonly Remark[] {
  const { run } = one;
  if (!run || run.conclusion === 'success') return [];
  const label = capital(labelOf(claim));
  if (run.status !== 'completed' && run.conclusion === undefined) {
    return [{ outcome: 'waiting', says: `${label}: ${quote(run.name)} has not ended yet`, at: one.link.at }];
  }
  const says = `${label} is ticked, but ${quote(run.name)} ended with ${quote(run.conclusion ?? 'no conclusion')}`;
  const suggestion = run.better === undefined ? undefined : withTarget(lineOf(claim), one.link, run.better);
  const fix = 'Make the run pass, or link the run that did';
  return [{ outcome: 'fail', says, at: one.link.at, fix, ...(suggestion ? { suggestion } : {}) }];
}

function judged(claimed: Claimed): readonly Remark[] {
  const { claim, evidence } = claimed;
  const label = capital(labelOf(claim));
  const found = evidence.filter(isFound);
  const own: Remark[] = [];
  if (claim.stated.outcome === 'fail') {
    own.push({ outcome: 'fail', says: `${label} is ticked, but its own words say that it failed`, at: claim.at });
  }
  const labels = found.flatMap((one): Remark[] => {
    const said = mislabelled(claimed, one);
    if (said.length === 0 || !one.reading) return [];
    const not = listed(said.map((kind) => KIND_WORDS[kind]));
    const says = `${label}: ${nameOf(one)} is ${whatItIs(one.reading)}, not ${not}`;
    return [
      {
        outcome: 'fail',
        says,
        at: one.link.at,
        ...topOf(one),
        fix: `Link ${not} here, or name what the file really is`,
      },
    ];
  });
  const numbers = disagreements(claim.stated, found).map(({ stated, found: is, one }): Remark => {
    return { outcome: 'fail', says: `${label} says ${stated}, but ${is}`, at: claim.at, ...topOf(one) };
  });
  return [...own, ...labels, ...numbers, ...found.flatMap((one) => runOf(claimed, one))];
}

/** Evidence agrees with itself and with what the claim says about it. */
export const rule: Rule = {
  id: 'evidence-consistent',
  title: 'The evidence says what the claim says',
  why: 'A page that says Pass above and Blocked below, or "0 High" over a report with two, misleads everybody who reads only one of the two. What a report is comes from its content, not from its label.',
  fix: 'Correct the side that is wrong: run the work again, or write what the report really says',
  section: '10',
  rank: 43,
  setting: 'block',
  check: (facts) => {
    const done = doneClaims(facts);
    const found = done.flatMap(({ evidence }) => evidence.filter(isFound));
    // Two claims can link one page: what is wrong inside is told once.
    const once = [...new Map(found.map((one) => [one.path ?? one.id, one])).values()];
    const remarks = [...once.flatMap(insideOf), ...done.flatMap(judged)];
    if (found.length === 0 && remarks.length === 0) return nothing('No evidence was found that could be compared');
    return orPass(
      remarks,
      `${many(found.length, 'piece')} of evidence agree${found.length === 1 ? 's' : ''} with the claims`,
    );
  },
  examples: {
    good: '- [x] Dependency audit, 0 High: [npm audit](evidence/npm-audit.json), and the file counts 0 high.',
    bad: '- [x] SAST: [report](evidence/npm-audit.json), which is a dependency scan.',
  },
};
