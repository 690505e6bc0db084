import type { Facts } from '../model/facts.ts';
import type { Remark, Rule } from '../model/rule.ts';
import type { WaiverAnswer } from '../model/waiver.ts';
import { nothing } from './ground/claims.ts';
import { piecesOf } from './ground/pieces.ts';
import { clause, code, many, show } from './ground/text.ts';
import { bears, deletion, MOST, placeOf, waiverName } from './ground/waiver-lines.ts';

/** Findings of scans can only be missed where a scan was looked at. */
function isIdle(facts: Facts): (answer: WaiverAnswer) => boolean {
  const looked = piecesOf(facts).some(({ reading }) => reading.kind === 'scan' && reading.complete);
  return (answer) => {
    if (bears(answer)) return false;
    const { kind } = answer.waiver.of;
    return answer.refused !== undefined || looked || (kind !== 'advisory' && kind !== 'fingerprint');
  };
}

function idle({ waiver, refused }: WaiverAnswer, answers: readonly WaiverAnswer[]): Remark {
  const why = refused ? `does not count (${clause(refused.says, 200)}) and ` : '';
  const subject = JSON.stringify(waiver.of);
  const other = answers.find((one) => !one.refused && one.matches > 0 && JSON.stringify(one.waiver.of) === subject);
  const what = other ? `is for the same as ${show(other.waiver.id, 60)}` : 'is about nothing of this change';
  const says = `${waiverName(waiver)} ${why}${what}`;
  return { outcome: 'fail', says, at: placeOf(waiver.at), fix: `${deletion(waiver.at)} if nothing else needs it` };
}

function check(facts: Facts): readonly Remark[] {
  const { waivers } = facts;
  if (!waivers) return nothing('There is no file with waivers');
  const { path, answers, broken } = waivers;
  if (!answers) return [{ outcome: 'unknown', says: `What the waivers of ${code(path)} are about was not looked at` }];
  const hurt = broken
    .filter(({ proposed }) => !proposed)
    .map(
      (one): Remark => ({
        outcome: 'fail',
        says: `A waiver of the default branch counts for nothing: ${clause(one.says, 300)}`,
        at: one.at,
        fix: `Correct or delete what stands at line ${one.at.line} of ${one.at.path}`,
      }),
    );
  const unused = answers.filter(isIdle(facts)).map((one) => idle(one, answers));
  const all = [...hurt, ...unused];
  if (all.length > 0) {
    const more = all.length - MOST;
    if (more <= 1) return all;
    const last: Remark = {
      outcome: 'fail',
      says: `${more} more waivers of ${code(path)} cannot be read or are about nothing of this change`,
      at: { path, line: all[MOST]?.at?.line ?? 1 },
    };
    return [...all.slice(0, MOST), last];
  }
  const used = answers.filter(({ refused, matches }) => !refused && matches > 0);
  if (used.length === 0) return nothing(`No waiver of ${code(path)} is about something of this change`);
  return [{ outcome: 'pass', says: `${many(used.length, 'waiver')} of ${code(path)} in use` }];
}

/** No waiver stands that nothing needs any more. */
export const rule: Rule = {
  id: 'waivers-used',
  title: 'No waiver stands without need',
  why: 'A waiver whose finding is gone is an open door: the next finding of the same name walks through it unseen. One that has expired or cannot be read misleads whoever reads the file.',
  fix: 'Delete the waivers that nothing needs any more',
  section: '',
  rank: 82,
  setting: 'advise',
  unwaivable: 'it holds the waivers themselves',
  check,
  examples: {
    good: 'The only waiver is for an advisory that the linked audit still reports.',
    bad: 'A waiver for GHSA-35jh-r3h4-6jhm in lodash@4.17.20, three weeks after lodash went to 4.17.21.',
  },
};
