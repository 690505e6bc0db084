import type { Facts } from '../model/facts.ts';
import type { Policy } from '../model/policy.ts';
import type { Prd } from '../model/prd.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { isWaived, nothing } from './ground/claims.ts';
import { type Flip, flipsOf, isSigned, rankOf } from './ground/flips.ts';
import { today } from './ground/noting.ts';
import { piecesOf } from './ground/pieces.ts';
import { qaFault } from './ground/qa.ts';
import { clause, code, listed, quote, short } from './ground/text.ts';

function qaPassed(facts: Facts, prd: Prd): boolean {
  const pages = piecesOf(facts, prd).flatMap(({ reading }) => (reading.kind === 'qa' ? [reading] : []));
  return isWaived(prd, 'qa') || (pages.length > 0 && pages.every((page) => qaFault(page) === undefined));
}

/** What the roadmap, its mirror and the document do not say alike. */
function apart({ prd, row, to, inPrd, inRoadmap }: Flip, facts: Facts, policy: Policy): readonly string[] {
  const { roadmap } = facts;
  if (!roadmap) return [];
  const told: string[] = [];
  if (inPrd && !row && prd?.itemId && roadmap.after.length > 0)
    told.push(`${code(roadmap.path)} has no row for ${prd.itemId}`);
  if (inPrd && row && rankOf(row.status, policy) !== to)
    told.push(`${code(roadmap.path)} still says ${quote(row.status)}`);
  if (prd && inRoadmap && rankOf(prd.status, policy) !== to) {
    told.push(`${code(prd.path)} ${prd.status ? `still says ${quote(prd.status)}` : 'has no status'}`);
  }
  const changed = (path: string) => facts.change.files.some((file) => file.path === path && file.status !== 'deleted');
  const { mirror } = roadmap;
  if (mirror && changed(roadmap.path) !== changed(mirror)) {
    const [one, other] = changed(roadmap.path) ? [roadmap.path, mirror] : [mirror, roadmap.path];
    told.push(`${code(one)} changed without ${code(other)}`);
  }
  return told;
}

function judged(flip: Flip, facts: Facts, policy: Policy): Remark {
  const { prd, to, row, at } = flip;
  const who = prd ? 'The status' : `The status of ${row?.id ?? 'an item'} in the roadmap`;
  const lead = `${who} moves to ${quote(flip.status, 40)}`;
  if (!prd)
    return {
      outcome: 'fail',
      says: `${lead}, but no document of this change is about it`,
      at,
      fix: 'Flip only items whose document is part of the change, so that its evidence can be judged',
    };
  const { signOffs, decisions } = policy.sections;
  const commits = prd.notes.some((note) => note.commits.length > 0);
  const material = facts.change.files.some((file) => !file.document);
  const { evidence } = policy.sections;
  const split = apart(flip, facts, policy);
  // Each thing that is wrong with what mends it.
  const faults: readonly (readonly [boolean, string, string])[] = [
    [!isSigned(prd, policy), `${signOffs} is not fully signed`, `get ${signOffs} signed`],
    [!qaPassed(facts, prd), 'no QA page passes', `link a QA page that passes in section ${evidence}`],
    [!material, 'only documents changed', 'flip it in the change that holds the code'],
    [to === 2 && !commits, `${decisions} names no commit`, `name the commits in ${decisions}`],
    [split.length > 0, listed(split, split.length), 'change the document, the roadmap and its mirror together'],
  ];
  const found = faults.filter(([is]) => is);
  const wrong = found.map(([, says]) => says);
  if (wrong.length === 0) return { outcome: 'pass', says: `${lead} with everything that it needs`, at };
  const unknown = facts.gaps.find((gap) => gap.about === 'files');
  if (!material && unknown && wrong.length === 1) {
    return { outcome: 'unknown', says: `${lead}, and whether code changed cannot be told: ${clause(unknown.why)}`, at };
  }
  const shas = facts.change.commits.slice(0, 3).map((one) => short(one.sha));
  const entry = `${prd.notes.length + 1}. [${today(facts)}] Done: ${shas.length > 0 ? shas.join(', ') : '<commit hashes>'}`;
  const needsEntry = to === 2 && !commits;
  return {
    outcome: 'fail',
    says: `${lead}, but ${listed(wrong, wrong.length)}`,
    at,
    fix: `Leave the status as it was, or ${listed(
      found.map(([, , mend]) => mend),
      found.length,
    )}`,
    ...(needsEntry ? { suggestion: entry } : {}),
  };
}

/** A status moves to Ready or Done only together with what it stands for. */
export const rule: Rule = {
  id: 'status-flip',
  title: 'A flip to Ready or Done has its grounds',
  why: 'A status is read by people who never open the evidence. A "paper flip", in which the word changes and nothing else does, tells them that work is finished which nobody has signed, tested or even written.',
  fix: 'Complete 9.4 and QA first, flip in the change that holds the code, name the commits of a Done flip in 9.6, and change the document, the roadmap and its mirror together',
  section: '',
  rank: 70,
  setting: 'block',
  check: (facts, policy) => {
    const gaps = facts.gaps
      .filter((gap) => gap.about === 'roadmap')
      .map(
        (gap): Remark => ({
          outcome: 'unknown',
          says: `Whether the roadmap flips a status cannot be told: ${clause(gap.why)}`,
          ...(gap.path ? { at: { path: gap.path, line: 1 } } : {}),
        }),
      );
    const told = flipsOf(facts, policy).map((flip) => judged(flip, facts, policy));
    if (told.length + gaps.length === 0) return nothing('No status moves to Ready or Done');
    return [...told, ...gaps];
  },
  examples: {
    good: 'status: In Review becomes Done in the pull request that holds the code; 9.4 is signed, QA passed, 9.6 names a1b2c3d, and the roadmap says Done too.',
    bad: 'status: Draft becomes Done in a pull request that changes only the document.',
  },
};
