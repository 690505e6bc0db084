import type { Facts } from '../model/facts.ts';
import type { Policy } from '../model/policy.ts';
import type { Prd } from '../model/prd.ts';
import type { Coverage } from '../model/reading.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { isWaived, nothing, prdsOf } from './ground/claims.ts';
import { changedShare, percent, worstChanged } from './ground/percent.ts';
import { absent, nameOf, type Piece, piecesOf, places } from './ground/pieces.ts';
import { about, clause } from './ground/text.ts';

/** How far coverage may seem to fall by arithmetic alone, in percentage points. */
const ROUNDING = 0.005;

type Answer = Pick<Remark, 'outcome' | 'says'>;

/** What speaks against the report under the bounds of the policy. */
function faults(piece: Piece, coverage: Coverage, lines: number, policy: Policy): readonly Answer[] {
  const { floor, changed, drop } = policy.coverage ?? {};
  const name = nameOf(piece.one);
  const { before } = piece.one;
  const old = before && 'coverage' in before ? before.coverage : undefined;
  const files = worstChanged(coverage, old);
  const own = changedShare(coverage);
  const answers: Answer[] = [];
  const fail = (says: string) => answers.push({ outcome: 'fail', says: `${says}${files}` });
  if (changed !== undefined && own !== undefined && own < changed)
    fail(`The changed files have ${percent(own)} of their lines covered in ${name}, less than ${changed} %`);
  if (changed !== undefined && coverage.files === undefined) {
    const says = `What the changed files have cannot be told: ${name} lists no files`;
    answers.push({ outcome: 'unknown', says });
  }
  if (floor !== undefined && lines < floor)
    fail(`${name} has ${percent(lines)} of lines covered, less than ${floor} %`);
  const fell = old?.lines === undefined ? 0 : old.lines - lines;
  if (drop !== undefined && fell > drop + ROUNDING)
    fail(
      `Coverage fell from ${percent(old?.lines ?? 0)} to ${percent(lines)} (${name}), by more than the ${drop} ${drop === 1 ? 'point' : 'points'} allowed`,
    );
  if (drop !== undefined && before && 'why' in before)
    answers.push({ outcome: 'unknown', says: `Whether coverage fell cannot be told: ${clause(before.why)}` });
  // What is told once with its files needs them no second time.
  return answers.map((answer, at) => (at === 0 ? answer : { ...answer, says: answer.says.replace(files, '') }));
}

function judged(piece: Piece, coverage: Coverage, policy: Policy): readonly Remark[] {
  const { reading } = piece;
  const name = nameOf(piece.one);
  if (!reading.complete || coverage.lines === undefined) {
    const why = reading.why ? about(reading.why) : 'it covers no line';
    return [{ outcome: 'fail', says: `${name} proves no coverage: ${why}`, ...places(piece) }];
  }
  const wrong = faults(piece, coverage, coverage.lines, policy);
  if (wrong.length > 0) return wrong.map((answer) => ({ ...answer, ...places(piece) }));
  const { before } = piece.one;
  const old = before && 'coverage' in before ? before.coverage.lines : undefined;
  const then = old === undefined ? '' : `, ${percent(old)} at the base`;
  const own = changedShare(coverage);
  const files = own === undefined ? '' : `, ${percent(own)} in the changed files`;
  const says = `${name} has ${percent(coverage.lines)} of lines covered${files}${then}`;
  return [{ outcome: 'pass', says, at: piece.claim.at }];
}

function inPrd(facts: Facts, policy: Policy, prd: Prd): readonly Remark[] {
  const reports = piecesOf(facts, prd).flatMap((piece) =>
    piece.reading.kind === 'coverage' ? judged(piece, piece.reading.coverage, policy) : [],
  );
  if (reports.length > 0) return reports;
  const asked = policy.evidence.required.includes('coverage') || policy.coverage !== undefined;
  if (asked && !isWaived(prd, 'coverage')) return absent(facts, policy, prd, ['coverage']);
  return nothing(asked ? 'Coverage is waived with a reason' : 'No coverage report is linked, and none is asked for');
}

/** The linked coverage report reaches what the policy asks for, and is not worse than the one at the base. */
export const rule: Rule = {
  id: 'coverage-kept',
  title: 'Coverage is kept',
  why: 'Coverage falls by one untested change at a time. The report is read itself: its lines are held against the floor of the policy, against the same report at the base, and the changed files are named first. A report that covers no line proves nothing. Without `coverage` in the configuration nothing is asked for, and the numbers are only told.',
  fix: 'Test the lines that the change adds, make the report again, and link it in section 10',
  section: '10',
  rank: 53,
  setting: 'block',
  check: (facts, policy) => {
    const prds = prdsOf(facts);
    return prds.length === 0
      ? nothing('There is no document that links coverage')
      : prds.flatMap((prd) => inPrd(facts, policy, prd));
  },
  examples: {
    good: 'The configuration asks for `floor: 80`, and `evidence/lcov.info` has 84.2 % of lines covered, 83.9 % at the base.',
    bad: 'The configuration allows `drop: 1`, and coverage fell from 84.2 % to 79.6 %; of the changed files `src/cache.ts` has 31 %.',
  },
};
