import { commitOf, type Handlers, type Hub, json, notFound, problem } from '../hub.ts';
import { commit, commitInfo, log } from '../views/commits.ts';
import { countCommits, diff, diffEntry, mergeBase } from '../views/diff.ts';

/** Files of a comparison: all on the first page, no more than this. */
const MOST_FILES = 300;

async function whole(hub: Hub, repository: string, sha: string) {
  const one = await commitInfo(hub, sha);
  if (!one) return undefined;
  const files = await diff(hub, one.parents[0], sha);
  const additions = files.reduce((sum, file) => sum + file.additions, 0);
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
  return {
    ...commit(hub, repository, one),
    stats: { additions, deletions, total: additions + deletions },
    files: files.slice(0, MOST_FILES).map((file) => diffEntry(hub, repository, sha, file)),
  };
}

export const commits: Handlers = {
  'repos/list-commits': async ({ query, repository }, hub) => {
    const start = await commitOf(hub, String(query.sha ?? repository.defaultBranch));
    if (!start) return notFound();
    const limits = ['since', 'until'].flatMap((name) => (query[name] ? [`--${name}=${query[name]}`] : []));
    const author = query.author ? [`--author=^${query.author} <`] : [];
    const path = query.path ? ['--', String(query.path)] : [];
    // Without --full-history a merge that changes nothing is left out, as on GitHub.
    const found = await log(hub, ...limits, ...author, start, ...path);
    return { list: { items: found.map((one) => commit(hub, repository.fullName, one)) } };
  },
  'repos/get-commit': async ({ params, repository, accept }, hub) => {
    const ref = String(params.ref);
    const sha = await commitOf(hub, ref);
    if (!sha) {
      const candidates = /^[0-9a-f]{4,39}$/.test(ref)
        ? await hub.git.read('rev-parse', `--disambiguate=${ref}`)
        : undefined;
      const many = (candidates?.toString('utf8').trim().split('\n').length ?? 0) > 1;
      return problem(422, many ? `Found multiple commits for SHA: ${ref}` : `No commit found for SHA: ${ref}`);
    }
    if (accept.includes('.sha')) return { raw: { bytes: Buffer.from(sha), type: 'application/vnd.github.sha' } };
    return json(await whole(hub, repository.fullName, sha));
  },
  'repos/compare-commits-with-basehead': async ({ params, query, repository }, hub) => {
    const [base = '', head = ''] = String(params.basehead).split('...');
    // `user:branch` names a branch of a fork of the network; all share the objects here.
    const bare = (name: string) => commitOf(hub, name.replace(/^[\w-]+:/, ''));
    const [from, to] = await Promise.all([bare(base), bare(head)]);
    if (!from || !to) return notFound();
    const middle = await mergeBase(hub, from, to);
    if (!middle) return problem(404, 'No common ancestor between the commits');
    const [ahead, behind, files, found, one, two] = await Promise.all([
      countCommits(hub, `${from}..${to}`),
      countCommits(hub, `${to}..${from}`),
      diff(hub, middle, to),
      log(hub, '--reverse', '--topo-order', `${from}..${to}`),
      commitInfo(hub, from),
      commitInfo(hub, middle),
    ]);
    if (!one || !two) return notFound();
    const web = `${hub.serverUrl}/${repository.fullName}/compare/${base}...${head}`;
    const status = ahead > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical';
    const page = Number(query.page ?? 1);
    const size = Number(query.per_page ?? 250);
    return {
      list: {
        items: found.map((each) => commit(hub, repository.fullName, each)),
        wrap: 'commits',
        more: {
          url: `${hub.url}/repos/${repository.fullName}/compare/${base}...${head}`,
          html_url: web,
          permalink_url: web,
          diff_url: `${web}.diff`,
          patch_url: `${web}.patch`,
          base_commit: commit(hub, repository.fullName, one),
          merge_base_commit: commit(hub, repository.fullName, two),
          status,
          ahead_by: ahead,
          behind_by: behind,
          total_commits: ahead,
          files:
            page > 1 ? [] : files.slice(0, MOST_FILES).map((file) => diffEntry(hub, repository.fullName, to, file)),
        },
        size,
      },
    };
  },
};
