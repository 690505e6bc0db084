import type { Facts } from '../model/facts.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { MOST, wordsIn } from './ground/body.ts';
import { nothing } from './ground/claims.ts';
import { PARTS, type Part, readSummary } from './ground/summary-parts.ts';
import { listed, quote } from './ground/text.ts';

type Summary = ReturnType<typeof readSummary>;

const NAMES: Readonly<Record<Part, string>> = {
  intent: 'Intent',
  summary: 'Change summary',
  evidence: 'Evidence',
  risk: 'Impact & Risk',
  rollback: 'a rollback',
};
const ROLLBACK = 'Rollback: <exact command, switch or down file>';

/** What an author fills in, by part. */
function skeleton(missing: readonly Part[], facts: Facts): string {
  const prd = facts.prds[0]?.prd.path ?? 'the link to the PRD';
  const texts: Readonly<Record<Part, string>> = {
    intent: `## Intent\n\n<why: the problem in one sentence, and ${prd}>`,
    summary: '## Change summary\n\n<what changes for whom, in two or three sentences>',
    evidence: '## Evidence\n\n<links to the test run, scans and QA results, or to section 10 of the PRD>',
    risk: `## Impact & Risk\n\n<who notices what, what can go wrong>${missing.includes('rollback') ? ` ${ROLLBACK}` : ''}`,
    rollback: ROLLBACK,
  };
  const told = missing.filter((part) => part !== 'rollback' || !missing.includes('risk'));
  return told.map((part) => texts[part]).join('\n\n');
}

/** Whether a text has at least one of the parts, so that the others are missed in it. */
const isBegun = ({ parts }: Summary) => PARTS.some((part) => parts[part].state !== 'missing');

function judged(body: string, { parts, leftovers }: Summary, facts: Facts, most: number): readonly Remark[] {
  const bad = PARTS.filter((part) => parts[part].state !== 'said');
  const missing = bad.filter((part) => parts[part].state === 'missing' || part === 'rollback');
  const empty = bad.filter((part) => !missing.includes(part));
  const remarks: Remark[] = [];
  const suggestion = bad.length > 0 ? { suggestion: skeleton(bad, facts) } : {};
  if (missing.length > 0) {
    const names = listed(
      missing.map((part) => NAMES[part]),
      missing.length,
    );
    remarks.push({ outcome: 'fail', says: `The text of the pull request does not state ${names}`, ...suggestion });
  }
  const left = [...empty.map((part) => parts[part]), ...leftovers];
  if (left.length > 0) {
    const names = listed(left.map(({ title = '', line = 1 }) => `${quote(title, 50)} (line ${line})`));
    const only = missing.length > 0 ? {} : suggestion;
    remarks.push({
      outcome: 'fail',
      says: `The text of the pull request has nothing under ${names}`,
      fix: 'Fill in what the template asks for, or take the heading out where it asks for nothing that this change has',
      ...only,
    });
  }
  const words = wordsIn(body);
  if (words > most || body.length > MOST) {
    remarks.push({
      outcome: 'fail',
      says:
        body.length > MOST
          ? `The text of the pull request is longer than ${MOST} characters; summary.words allows ${most} words`
          : `The text of the pull request has ${words} words, more than the ${most} of summary.words`,
      fix: 'Keep what a reviewer needs to decide, and link the rest; code blocks and addresses do not count',
    });
  }
  if (remarks.length > 0) return remarks;
  return [{ outcome: 'pass', says: `The text of the pull request states all four parts in ${words} words` }];
}

/** The text of the pull request says why, what, how it is proven, what can go wrong and how to get back. */
export const rule: Rule = {
  id: 'change-summary',
  title: 'The pull request states its case',
  why: 'Who reviews, releases or debugs a change starts from its text. Without the intent nobody can tell whether the code does what was wanted, and without a rollback nobody can undo it in a hurry; what is too long or a half-filled template is not read at all.',
  fix: 'State Intent, Change summary, Evidence and Impact & Risk with a rollback in the text of the pull request, in few words',
  section: '',
  rank: 74,
  setting: 'block',
  check: (facts, policy) => {
    const { pullRequest } = facts.change;
    if (pullRequest === undefined && !facts.strict)
      return nothing('The text of the pull request is not known here; --pr-body FILE has it looked at before the push');
    if (pullRequest === undefined)
      return [
        {
          outcome: 'unknown',
          says: 'The text of the pull request is not known here',
          fix: 'Give it with --pr-body FILE',
        },
      ];
    const { body, number } = pullRequest;
    const summary = readSummary(body);
    const told: readonly Remark[] = /\S/.test(body)
      ? judged(body, summary, facts, policy.summary.words)
      : [{ outcome: 'fail', says: 'The pull request has no text', suggestion: skeleton(PARTS, facts) }];
    // Before there is a pull request, its text is often no more than a first line.
    const isDraft = number === undefined && !isBegun(summary);
    return isDraft ? told.map((one) => ({ ...one, lenient: true })) : told;
  },
  examples: {
    good: '## Intent: why. ## Change summary: what. ## Evidence: links. ## Impact & Risk: 40 MB more memory; rollback: `QUERY_CACHE_SIZE=0` and a restart.',
    bad: '## Summary: adds a cache. ## Testing: (a template comment) - [ ] Unit tests',
  },
};
