import type { RemoteTarget } from '../../../model/evidence.ts';
import type { RemoteAnswer } from '../../../model/forge.ts';
import { mayWrite } from '../pulls.ts';
import * as shapes from '../shapes.ts';
import { type Asked, countsFor, FOUND, refused } from './ground.ts';

/** An approval of this pull request by another human, for the commit that it was given on. */
export async function review(target: Extract<RemoteTarget, { kind: 'review' }>, asked: Asked): Promise<RemoteAnswer> {
  const { pull } = asked;
  const name = `review ${target.review}`;
  if (target.pull !== pull.number) return refused(`${name} is of pull request ${target.pull}, not of this one`);
  const found = await asked.api.get('/pulls/{pull_number}/reviews/{review_id}', {
    what: name,
    shape: shapes.review,
    params: { pull_number: pull.number, review_id: target.review },
  });
  if (found.state !== 'APPROVED') {
    const words: Readonly<Record<string, string>> = {
      DISMISSED: 'was dismissed',
      CHANGES_REQUESTED: 'asks for changes',
      COMMENTED: 'is a comment',
    };
    return refused(`${name} ${words[found.state] ?? 'is no approval'}, so it approves nothing`);
  }
  if (!found.user) return refused(`${name} is of somebody who is gone`);
  if (found.user.id === pull.user?.id) return refused(`${name} is by the author of the pull request`);
  if (found.user.type !== 'User') return refused(`${name} is by ${found.user.login}, which is not a person`);
  if (!found.commit_id) return refused(`${name} does not tell which commit it approves`);
  const { login } = found.user;
  // That somebody belongs to the organisation says nothing of what they may do here.
  const [sha, writes] = await Promise.all([countsFor(found.commit_id, asked), mayWrite(asked.api, login)]);
  if (!writes) return refused(`${name} is by ${login}, who may not write to this repository`);
  return { resolution: FOUND, origin: 'analysis', commit: { sha, from: 'ref' } };
}
