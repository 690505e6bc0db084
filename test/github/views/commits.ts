import { type Hub, nodeId } from '../hub.ts';
import { user } from './people.ts';

/** A commit as git holds it. */
export interface GitCommit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: { readonly name: string; readonly email: string; readonly date: string };
  readonly committer: { readonly name: string; readonly email: string; readonly date: string };
  readonly message: string;
}

const FORMAT = ['%H', '%T', '%P', '%an', '%ae', '%ad', '%cn', '%ce', '%cd', '%B'].join('%x1f');

/** Commits of `git log <args>`, newest first unless the arguments say otherwise. */
export async function log(hub: Hub, ...args: readonly string[]): Promise<readonly GitCommit[]> {
  const format = [`--format=%x1e${FORMAT}`, '--date=format-local:%Y-%m-%dT%H:%M:%SZ'];
  const out = await hub.git.read('-c', 'log.showSignature=false', 'log', ...format, ...args);
  const blocks = out?.toString('utf8').split('\x1e').slice(1) ?? [];
  return blocks.map((block) => {
    const [sha = '', tree = '', parents = '', an = '', ae = '', ad = '', cn = '', ce = '', cd = '', message = ''] =
      block.split('\x1f');
    return {
      sha,
      tree,
      parents: parents.split(' ').filter(Boolean),
      author: { name: an, email: ae, date: ad },
      committer: { name: cn, email: ce, date: cd },
      message: message.trimEnd(),
    };
  });
}

/** A line like `author nadia <nadia@example.invalid> 1754035200 +0000`. */
function person(line: string | undefined) {
  const [, name = '', email = '', seconds = '0'] = /^\w+ (.*) <(.*)> (\d+)/.exec(line ?? '') ?? [];
  return { name, email, date: new Date(Number(seconds) * 1000).toISOString().replace('.000', '') };
}

/** One commit by its full hash. */
export async function commitInfo(hub: Hub, sha: string): Promise<GitCommit | undefined> {
  const found = await hub.git.object(`${sha}^{commit}`);
  if (!found) return undefined;
  const text = found.bytes.toString('utf8');
  const end = text.indexOf('\n\n');
  const lines = text.slice(0, end).split('\n');
  const of = (word: string) => lines.filter((line) => line.startsWith(`${word} `));
  return {
    sha: found.oid,
    tree: of('tree')[0]?.slice(5) ?? '',
    parents: of('parent').map((line) => line.slice(7)),
    author: person(of('author')[0]),
    committer: person(of('committer')[0]),
    message: text.slice(end + 2).trimEnd(),
  };
}

const UNSIGNED = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };
const at = (hub: Hub, repository: string) => `${hub.url}/repos/${repository}`;

const parentsOf = (hub: Hub, repository: string, { parents }: GitCommit, kind: string) =>
  parents.map((sha) => ({
    sha,
    url: `${at(hub, repository)}/${kind}/${sha}`,
    html_url: `${hub.serverUrl}/${repository}/commit/${sha}`,
  }));

/** The account with the name of a commit's author; git knows no accounts. */
const account = (hub: Hub, name: string) =>
  hub.state.users.some(({ login }) => login === name) ? user(hub, name) : null;

/** `commit`: as lists of commits show it. */
export function commit(hub: Hub, repository: string, one: GitCommit) {
  const url = `${at(hub, repository)}/commits/${one.sha}`;
  return {
    sha: one.sha,
    node_id: nodeId('C', one.sha),
    commit: {
      author: one.author,
      committer: one.committer,
      message: one.message,
      tree: { sha: one.tree, url: `${at(hub, repository)}/git/trees/${one.tree}` },
      url: `${at(hub, repository)}/git/commits/${one.sha}`,
      comment_count: 0,
      verification: UNSIGNED,
    },
    url,
    html_url: `${hub.serverUrl}/${repository}/commit/${one.sha}`,
    comments_url: `${url}/comments`,
    author: account(hub, one.author.name),
    committer: account(hub, one.committer.name),
    parents: parentsOf(hub, repository, one, 'commits'),
  };
}

/** `git-commit`: as the git database shows it. */
export const gitCommit = (hub: Hub, repository: string, one: GitCommit) => ({
  sha: one.sha,
  node_id: nodeId('C', one.sha),
  url: `${at(hub, repository)}/git/commits/${one.sha}`,
  html_url: `${hub.serverUrl}/${repository}/commit/${one.sha}`,
  author: one.author,
  committer: one.committer,
  tree: { sha: one.tree, url: `${at(hub, repository)}/git/trees/${one.tree}` },
  message: one.message,
  parents: parentsOf(hub, repository, one, 'git/commits'),
  verification: UNSIGNED,
});

/** `simple-commit`: as runs and check suites show it. */
export const simpleCommit = (one: GitCommit) => ({
  id: one.sha,
  tree_id: one.tree,
  message: one.message,
  timestamp: one.author.date,
  author: { name: one.author.name, email: one.author.email },
  committer: { name: one.committer.name, email: one.committer.email },
});
