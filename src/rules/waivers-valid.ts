import type { Facts } from '../model/facts.ts';
import type { Remark, Rule } from '../model/rule.ts';
import type { WaiverAnswer } from '../model/waiver.ts';
import { nothing } from './ground/claims.ts';
import { clause, code, many } from './ground/text.ts';
import { bears, placeOf, waiverName } from './ground/waiver-lines.ts';

function refused({ waiver, refused: why }: WaiverAnswer): readonly Remark[] {
  if (!why) return [];
  const says = `${waiverName(waiver)} does not count: ${clause(why.says, 300)}`;
  const fix = why.fix ? { fix: why.fix } : {};
  const at = { at: placeOf(waiver.at) };
  // Only GitHub can tell who approved: a local check says so and goes on.
  if (why.unsure) return [{ outcome: 'unknown', says, ...at, ...fix, lenient: true }];
  return [{ outcome: 'fail', says, ...at, ...fix }];
}

function check({ waivers }: Facts): readonly Remark[] {
  if (!waivers) return nothing('There is no file with waivers');
  const { path, answers, broken } = waivers;
  if (!answers) return [{ outcome: 'unknown', says: `What the waivers of ${code(path)} are about was not looked at` }];
  const brought = broken
    .filter(({ proposed }) => proposed)
    .map(
      (one): Remark => ({ outcome: 'fail', says: `This change breaks a waiver: ${clause(one.says, 300)}`, at: one.at }),
    );
  const about = answers.filter(bears);
  const wrong = [...brought, ...about.flatMap(refused)];
  if (wrong.length > 0) return wrong;
  if (about.length === 0) return nothing('No waiver is about something of this change');
  return [{ outcome: 'pass', says: `${many(about.length, 'waiver')} of ${code(path)} in order` }];
}

/** The waivers that this change leans on or brings are proper: approved by somebody else, exact, with an end that is near enough. */
export const rule: Rule = {
  id: 'waivers-valid',
  title: 'Waivers are exact, approved and in time',
  why: 'A waiver lets something through that the gate would stop, so it has to name one thing, be approved by somebody who does not own it, and end within the days that its severity allows. What a change adds to the waivers file excuses nothing in that change until an owner of the file, who is not its author, approves it. A waiver that breaks one of these rules does not count, and what it was for is told as if there were none.',
  fix: 'Correct the entry, or delete it and mend what it was for',
  section: '',
  rank: 78,
  setting: 'block',
  unwaivable: 'it holds the waivers themselves',
  check,
  examples: {
    good: 'A waiver for GHSA-35jh-r3h4-6jhm in lodash@4.17.20, owned by ada-l, approved by grace-h, for 14 days.',
    bad: 'A waiver for something high that lasts 90 days; one that its owner approved; one that expired last week.',
  },
};
