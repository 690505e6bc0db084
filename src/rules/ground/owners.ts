import type { Opinion, People } from '../../model/people.ts';
import type { Remark } from '../../model/rule.ts';
import { holders, membership, unreadable } from './holders.ts';
import { clause, code, show } from './text.ts';

type Known = Extract<People, { readonly kind: 'known' }>;

/** Why an opinion is no approval of a file as it is now; undefined when it is one. The lower the rank, the nearer it came. */
function fault(
  { by, state, sameFiles }: Opinion,
  path: string,
  author: string | undefined,
): { readonly rank: number; readonly says: string; readonly unsure?: true } | undefined {
  const who = show(by.login, 40);
  if (by.login.toLowerCase() === author?.toLowerCase()) return { rank: 5, says: `its author, ${who}, does not count` };
  if (!by.human) return { rank: 6, says: `${who} is a bot` };
  if (by.access === 'none') return { rank: 4, says: `${who} has no write access to the repository` };
  if (state === 'changes-requested') return { rank: 1, says: `${who} requested changes` };
  if (state === 'dismissed') return { rank: 2, says: `the review of ${who} was dismissed` };
  if (!sameFiles.includes(path)) return { rank: 3, says: `${who} approved before the file changed again` };
  if (by.access === 'unknown')
    return { rank: 0, says: `whether ${who}, who approved, may write to the repository cannot be told`, unsure: true };
  return undefined;
}

/** Whether an owner of a changed file of the gate approved it as it is now: what is to be said after its name. */
export function ownerApproval(path: string, people: Known): Pick<Remark, 'outcome' | 'says' | 'fix'> {
  const found = people.owners.find((one) => one.path === path);
  const owners = found && (found.addressed || found.users.length + found.teams.length > 0) ? found : undefined;
  const role = (opinion: Opinion) => (owners ? membership(opinion.by.login, [owners], people.teams) : 'yes');
  const tried = people.opinions.map((opinion) => ({
    opinion,
    member: role(opinion),
    fault: fault(opinion, path, people.author),
  }));
  const good = tried.find((one) => one.fault === undefined && one.member === 'yes');
  if (good) {
    const who = show(good.opinion.by.login, 40);
    if (owners) return { outcome: 'pass', says: `${who}, who owns it, approved` };
    return { outcome: 'pass', says: `${who} approved; better name its owners in CODEOWNERS` };
  }
  const [team] = owners ? unreadable([owners], people.teams) : [];
  if (team) {
    const says = `whether somebody of ${code(team.team)} approved it cannot be told: ${clause(team.why)}`;
    return { outcome: 'unknown', says };
  }
  const [near] = tried
    .filter((one) => one.member === 'yes')
    .flatMap((one) => one.fault ?? [])
    .sort((a, b) => a.rank - b.rank);
  if (near?.unsure) return { outcome: 'unknown', says: near.says };
  if (owners?.addressed) {
    const says = 'whether its owner approved it cannot be told: CODEOWNERS names them by an e-mail address';
    return { outcome: 'unknown', says, fix: 'Name the owners of the file in CODEOWNERS by login or team' };
  }
  const who = owners ? 'no owner of it' : 'nobody else with write access';
  const fix = owners
    ? `Have ${holders([owners])} approve the pull request as it is now`
    : 'Have somebody else with write access approve the pull request, and name the owners of the file in CODEOWNERS';
  return { outcome: 'fail', says: `${who} has approved it${near ? `: ${near.says}` : ''}`, fix };
}
