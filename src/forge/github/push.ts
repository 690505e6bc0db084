import type { Person } from '../../model/people.ts';
import { Stop } from '../../model/stop.ts';
import type { Api } from './api.ts';
import { Fault } from './fault.ts';
import { accessOf } from './people/access.ts';
import * as shapes from './shapes.ts';

/** A commit to make on top of another one: whole new texts of files by path, with their git modes. */
export interface Push {
  readonly parent: string;
  readonly message: string;
  readonly files: readonly { readonly path: string; readonly mode: string; readonly text: string }[];
}

/** Makes a commit that no branch has yet, with GitHub's own signature where the token is an app's; answers its hash. */
async function makeCommit(api: Api, { parent, message, files }: Push): Promise<string> {
  const { tree: base } = await api.get('/git/commits/{commit_sha}', {
    what: `commit ${parent.slice(0, 7)}`,
    shape: shapes.gitCommit,
    params: { commit_sha: parent },
  });
  const entries = await Promise.all(
    files.map(async ({ path, mode, text }) => {
      const params = { content: Buffer.from(text, 'utf8').toString('base64'), encoding: 'base64' };
      const { sha } = await api.send('POST /git/blobs', { what: path, shape: shapes.made, params });
      return { path, mode, type: 'blob', sha };
    }),
  );
  const params = { base_tree: base.sha, tree: entries };
  const tree = await api.send('POST /git/trees', { what: 'the changed files', shape: shapes.made, params });
  const commit = await api.send('POST /git/commits', {
    what: 'the commit',
    shape: shapes.made,
    params: { message, tree: tree.sha, parents: [parent] },
  });
  return commit.sha;
}

/** Says in a sentence of its own what GitHub refuses. The commit could be made, so that no permission is missing. */
async function refusing<T>(work: Promise<T>, says: string): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const refused = error instanceof Fault && (error.status === 422 || error.kind === 'forbidden');
    throw refused ? new Stop(4, says) : error;
  }
}

/** Adds a commit to a branch, which must still be at the parent; answers its hash. Throws Stop(4) when the branch moved. */
export async function commitOnto(api: Api, branch: string, push: Push): Promise<string> {
  const sha = await makeCommit(api, push);
  const params = { ref: `heads/${branch}`, sha, force: false };
  const sent = api.send('PATCH /git/refs/{ref}', { what: `the branch ${branch}`, shape: shapes.anything, params });
  await refusing(sent, `the branch ${branch} moved while it was judged, or may not be written; nothing was changed`);
  return sha;
}

/** Makes a branch with the commit and opens a pull request from it. Throws Stop(4) when there is such a branch already. */
export async function commitOnNew(
  api: Api,
  {
    branch,
    base,
    title,
    body,
  }: { readonly branch: string; readonly base: string; readonly title: string; readonly body: string },
  push: Push,
): Promise<{ readonly sha: string; readonly number: number; readonly url: string }> {
  const sha = await makeCommit(api, push);
  const params = { ref: `refs/heads/${branch}`, sha };
  const sent = api.send('POST /git/refs', { what: `the branch ${branch}`, shape: shapes.anything, params, once: true });
  await refusing(sent, `there is a branch ${branch} already, or it may not be made; delete it or name another one`);
  try {
    const { number, html_url } = await api.send('POST /pulls', {
      what: 'the pull request',
      shape: shapes.opened,
      params: { title, body, head: branch, base },
      once: true,
    });
    return { sha, number, url: html_url };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const setting =
      error.kind === 'forbidden' ? ', and allow GitHub Actions to create pull requests in the settings' : '';
    const says = `the flip is on the branch ${branch}, without a pull request: ${error.message}${setting}`;
    throw new Stop(4, `${says}; open it by hand, or delete the branch and flip again`);
  }
}

/** An account as it is now: whether a person logs in with it, and whether it may write to the repository. */
export async function accountOf(api: Api, login: string): Promise<Person> {
  const found = await api
    .get('/users/{username}', { what: `account ${login}`, shape: shapes.user, params: { username: login } })
    .catch((error: unknown) => {
      if (error instanceof Fault && error.kind === 'missing') return { login, type: 'none' };
      throw error;
    });
  const human = found.type === 'User';
  return { login: found.login, human, access: human ? await accessOf(api, found.login) : 'unknown' };
}
