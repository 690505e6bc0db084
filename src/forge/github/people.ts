import type { Tree } from '../../model/change.ts';
import type { Authorship, PeopleAnswer, PeopleQuestion } from '../../model/forge.ts';
import type { Person } from '../../model/people.ts';
import type { Api } from './api.ts';
import { Fault } from './fault.ts';
import { accessOf, natureOf } from './people/access.ts';
import { askOnce, type Given, type RangeData } from './people/query.ts';
import { readTeam } from './people/teams.ts';
import type { Store } from './store.ts';

type Review = Given['reviews'][number];

/** Most pages of a hundred opinionated reviews that are read. */
const PAGES = 10;
/** Pages of documents in one query: GitHub ends a query after ten seconds. */
const TOGETHER = 10;
/** Commits of reviews whose trees and documents are fetched before they are asked for. */
const AHEAD = 5;

const STATES = { APPROVED: 'approved', CHANGES_REQUESTED: 'changes-requested', DISMISSED: 'dismissed' } as const;

/** The newest opinion of each account. A review that is dismissed keeps its place, so that what it replaced does not come back. */
export function latest(reviews: readonly Review[]): readonly Review[] {
  const by = new Map<string, Review>();
  const sorted = [...reviews].sort((a, b) => Date.parse(a.submittedAt) - Date.parse(b.submittedAt));
  for (const one of sorted) {
    // An account that is gone speaks for nobody.
    if (!one.author) continue;
    const key = natureOf(one.author).login.toLowerCase();
    by.delete(key);
    by.set(key, one);
  }
  return [...by.values()];
}

/**
 * Whether a commit is truly by the account that it names as its author. The author's address alone can be typed by anybody:
 * only a valid signature by that very account proves it, or one by GitHub itself, which signs what is written in its pages
 * under the account that is logged in.
 */
export function isVerified({ author, signature }: RangeData['commit']): boolean {
  const login = author?.user?.login.toLowerCase();
  if (login === undefined || !signature?.isValid) return false;
  return signature.wasSignedByGitHub || signature.signer?.login.toLowerCase() === login;
}

interface Source {
  readonly api: Api;
  readonly pull: { readonly number: number; readonly user: { readonly login: string } | null };
  readonly head: string;
  readonly store: Store;
  readonly tree: (commit: string) => Promise<Tree>;
}

/** Who approved and wrote what, each thing asked for once. `ahead` starts to ask; what fails there fails again for who asks. */
export function peopleOf({ api, pull, head, store, tree }: Source) {
  const blames = new Map<string, Promise<readonly RangeData[]>>();
  let reviews: Promise<readonly Review[]> | undefined;

  /** All pages; the rest of a list that is longer than one comes page by page. */
  const rest = async (first: Given): Promise<readonly Review[]> => {
    const found = [...first.reviews];
    let { next } = first;
    for (let page = 2; next !== undefined; page++) {
      if (page > PAGES)
        throw new Fault('refused', `pull request ${pull.number} has more than ${PAGES * 100} reviews to go through`);
      const more = await askOnce(api, { pull: pull.number, head, after: next, pages: [] });
      found.push(...more.reviews);
      next = more.next;
    }
    return found;
  };

  /** Old commits that were approved are compared with the head: their trees and documents come while others are read. */
  const prefetch = (found: readonly Review[]) => {
    const old = latest(found).filter((one) => one.state === 'APPROVED' && one.commit && one.commit.oid !== head);
    for (const { commit, files } of old.slice(-AHEAD)) {
      if (commit) tree(commit.oid).catch(() => {});
      store.expect([], files);
    }
  };

  const gather = (paths: readonly string[]) => {
    const missing = [...new Set(paths)].filter((path) => !blames.has(path));
    const wantsReviews = reviews === undefined;
    const count = Math.max(wantsReviews ? 1 : 0, Math.ceil(missing.length / TOGETHER));
    for (let at = 0; at < count; at++) {
      const pages = missing.slice(at * TOGETHER, (at + 1) * TOGETHER);
      const first = wantsReviews && at === 0;
      const given = askOnce(api, { pull: pull.number, head, pages, ...(first ? { after: '' } : {}) });
      if (first) {
        reviews = given.then(rest);
        reviews.then(prefetch).catch(() => {});
      }
      for (const path of pages) {
        const ranges = given.then((all) => all.blames.get(path) ?? []);
        ranges.catch(() => {});
        blames.set(path, ranges);
      }
    }
  };

  const people = new Map<string, Promise<Person['access']>>();
  const personOf = async (account: Parameters<typeof natureOf>[0], may?: boolean | null): Promise<Person> => {
    const nature = natureOf(account);
    if (typeof may === 'boolean') return { ...nature, access: may ? 'write' : 'none' };
    // Nothing is asked about a bot, or about the author of the pull request: neither backs anything.
    if (!nature.human || nature.login.toLowerCase() === pull.user?.login.toLowerCase())
      return { ...nature, access: 'unknown' };
    const key = nature.login.toLowerCase();
    const access = people.get(key) ?? accessOf(api, nature.login);
    people.set(key, access);
    return { ...nature, access: await access };
  };

  const opinionOf = async (one: Review): Promise<PeopleAnswer['opinions']> =>
    one.author
      ? [
          {
            by: await personOf(one.author, one.authorCanPushToRepository),
            state: STATES[one.state],
            at: one.submittedAt,
            ...(one.commit ? { commit: one.commit.oid } : {}),
          },
        ]
      : [];

  const authorshipOf = async (path: string, { startingLine, endingLine, commit }: RangeData): Promise<Authorship> => {
    const user = commit.author?.user;
    return {
      path,
      from: startingLine,
      to: endingLine,
      commit: commit.oid,
      at: commit.committedDate,
      ...(user ? { by: await personOf(user) } : {}),
      verified: isVerified(commit),
    };
  };

  const ask = async ({ pages, teams }: PeopleQuestion): Promise<PeopleAnswer> => {
    gather(pages.map(({ path }) => path));
    const written = pages.map(async ({ path, lines }) => {
      const ranges = (await blames.get(path)) ?? [];
      const asked = ranges.filter((one) => lines.some((line) => one.startingLine <= line && line <= one.endingLine));
      return Promise.all(asked.map((one) => authorshipOf(path, one)));
    });
    const [opinions, authorship, members] = await Promise.all([
      Promise.resolve(reviews).then((all) => Promise.all(latest(all ?? []).map(opinionOf))),
      Promise.all(written),
      Promise.all(
        [...new Map(teams.toReversed().map((team) => [team.toLowerCase(), team])).values()].map((team) =>
          readTeam(api, team),
        ),
      ),
    ]);
    return {
      ...(pull.user ? { author: pull.user.login } : {}),
      opinions: opinions.flat(),
      authorship: authorship.flat(),
      teams: members,
    };
  };
  return { ask, ahead: gather };
}
