import type { TeamFacts } from '../../../model/people.ts';
import type { Api } from '../api.ts';
import { Fault } from '../fault.ts';
import * as shapes from '../shapes.ts';

/** Most pages of a hundred members that are read. */
const PAGES = 20;
/** A team as `org/slug`. */
const NAME = /^@?([a-z\d](?:[a-z\d-]{0,38}))\/([a-z\d_.-]{1,100})$/i;

/** What a token needs to see a team: the token of a workflow's job never has it. */
const NEEDS = "needs `members: read` of the organisation (`read:org`), which a job's own token never has";

/** Members of a team (`org/slug`), child teams included, or why they could not be learned. Never rejects. */
export async function readTeam(api: Api, team: string): Promise<TeamFacts> {
  const [, org, slug] = NAME.exec(team) ?? [];
  if (!org || !slug) return { kind: 'unknown', team, why: `${team} is no team; write it as org/slug` };
  const what = `the members of ${team}`;
  const members = new Set<string>();
  try {
    for (let page = 1; page <= PAGES; page++) {
      const found = await api.get('/orgs/{org}/teams/{team_slug}/members', {
        what,
        shape: shapes.members,
        // However it is written, GitHub's own slug has no capitals.
        params: { org, team_slug: slug.toLowerCase(), per_page: 100, page },
      });
      const before = members.size;
      for (const { login } of found) members.add(login);
      if (found.length < 100) return { kind: 'known', team, members: [...members] };
      if (members.size === before) throw new Fault('garbage', `GitHub gave one page of ${what} twice`);
    }
    return { kind: 'unknown', team, why: `${team} has more than ${PAGES * 100} members` };
  } catch (error) {
    // GitHub hides what a token may not see: no such team and no permission look the same.
    const why = !(error instanceof Fault)
      ? `${what} could not be read`
      : error.kind === 'forbidden' && error.status !== 401
        ? `the token may not read ${what}: ${NEEDS}`
        : error.kind === 'missing'
          ? `there is no team ${team}, or the token may not see it: ${NEEDS}`
          : error.message;
    return { kind: 'unknown', team, why };
  }
}
