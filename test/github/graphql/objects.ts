import { commitOf, nodeId } from '../hub.ts';
import { commitInfo, type GitCommit, log } from '../views/commits.ts';
import { rollup, statusOf, suitesOf } from './checks.ts';
import { connection, type PageArguments } from './connection.ts';
import { actor, type Context, need } from './context.ts';
import { pullsWith } from './pulls.ts';

const text = async ({ hub }: Context, ...args: readonly string[]) =>
  (await hub.git.read(...args))?.toString('utf8').replace(/\n$/, '');

function blob(context: Context, oid: string) {
  const read = async () => (await context.hub.git.read('cat-file', 'blob', oid)) ?? Buffer.alloc(0);
  const binary = async () => (await read()).subarray(0, 8_000).includes(0);
  return {
    __typename: 'Blob',
    id: nodeId('B', oid),
    oid,
    abbreviatedOid: oid.slice(0, 7),
    byteSize: async () => (await read()).length,
    isBinary: binary,
    isTruncated: async () => (await read()).length > 512_000,
    // GitHub gives no text for binary files and cuts the text of large ones.
    text: async () => ((await binary()) ? null : (await read()).subarray(0, 512_000).toString('utf8')),
  };
}

/** An entry as `git ls-tree --long` tells it. */
function entryOf(context: Context, line: string, prefix: string): object {
  const [head = '', told = ''] = line.split('\t');
  const [mode = '', type = '', sha = '', size = '0'] = head.split(/ +/);
  const path = prefix === '' ? told : `${prefix}/${told}`;
  const name = path.slice(path.lastIndexOf('/') + 1);
  return {
    __typename: 'TreeEntry',
    name,
    path,
    mode: Number.parseInt(mode, 8),
    type,
    oid: sha,
    size: Number(size) || 0,
    extension: name.includes('.') ? `.${name.split('.').pop()}` : '',
    object: () => (type === 'commit' ? null : type === 'tree' ? tree(context, sha, path) : blob(context, sha)),
  };
}

async function entriesOf(context: Context, prefix: string, ...args: readonly string[]) {
  const out = await text(context, 'ls-tree', '-z', '--long', ...args);
  return (out?.split('\0').filter(Boolean) ?? []).map((line) => entryOf(context, line, prefix));
}

async function tree(context: Context, oid: string, prefix = ''): Promise<object> {
  const entries = await entriesOf(context, prefix, oid);
  return { __typename: 'Tree', id: nodeId('T', oid), oid, abbreviatedOid: oid.slice(0, 7), entries };
}

/** `Commit`. */
export function commit(context: Context, one: GitCommit): object {
  const { hub } = context;
  const [headline = '', ...rest] = one.message.split('\n');
  const url = `${hub.serverUrl}/${hub.repository}/commit/${one.sha}`;
  const person = ({ name, email, date }: GitCommit['author']) => ({
    __typename: 'GitActor',
    name,
    email,
    date,
    user: () => (hub.state.users.some(({ login }) => login === name) ? actor(context, name) : null),
  });
  return {
    __typename: 'Commit',
    id: nodeId('C', one.sha),
    oid: one.sha,
    abbreviatedOid: one.sha.slice(0, 7),
    message: one.message,
    messageHeadline: headline,
    messageBody: rest.join('\n').trim(),
    committedDate: one.committer.date,
    authoredDate: one.author.date,
    author: person(one.author),
    committer: person(one.committer),
    url,
    commitUrl: url,
    tree: () => tree(context, one.tree),
    file: async ({ path }: { readonly path: string }) =>
      (await entriesOf(context, '', one.tree, '--', path))[0] ?? null,
    parents: async (args: PageArguments) => connection(await commits(context, one.parents), args, 'parents'),
    history: async (args: PageArguments & { readonly path?: string | null }) => {
      const limits = args.path ? [one.sha, '--', args.path] : [one.sha];
      const found = await log(hub, ...limits);
      return connection(
        found.map((each) => commit(context, each)),
        args,
        'history',
      );
    },
    associatedPullRequests: async (args: PageArguments) => {
      need(context, 'pull-requests', 'contents');
      return connection(await pullsWith(context, one.sha), args, 'associatedPullRequests');
    },
    statusCheckRollup: () => rollup(context, one.sha),
    status: () => statusOf(context, one.sha),
    checkSuites: (args: PageArguments) => {
      need(context, 'checks');
      return connection(suitesOf(context, one.sha), args, 'checkSuites');
    },
  };
}

/** Commits by their hashes; one that is not there is left out. */
export async function commits(context: Context, shas: readonly string[]): Promise<readonly object[]> {
  const found = await Promise.all(shas.map((sha) => commitInfo(context.hub, sha)));
  return found.flatMap((one) => (one ? [commit(context, one)] : []));
}

/** The object for `oid` or `expression` (`HEAD:path`), or null. */
export async function object(
  context: Context,
  args: { readonly oid?: string | null; readonly expression?: string | null },
) {
  need(context, 'contents');
  const given = args.oid ?? args.expression ?? '';
  const [name = '', path] = given.split(/:(.*)/s);
  const sha = path === undefined ? given : `${(await commitOf(context.hub, name)) ?? name}:${path}`;
  const known = await text(context, 'rev-parse', '--verify', '--quiet', '--end-of-options', sha);
  const oid = known ?? (path === undefined ? await commitOf(context.hub, given) : undefined);
  const type = oid ? await text(context, 'cat-file', '-t', oid) : undefined;
  if (!oid || !type) return null;
  if (type === 'blob') return blob(context, oid);
  if (type === 'tree') return tree(context, oid, path ?? '');
  const one = await commitInfo(context.hub, oid);
  return one ? commit(context, one) : null;
}

/** `Ref`, or null. */
export async function ref(context: Context, name: string) {
  const full = name.startsWith('refs/') ? name : `refs/heads/${name}`;
  const sha = await commitOf(context.hub, full);
  const one = sha ? await commitInfo(context.hub, sha) : undefined;
  if (!one) return null;
  const short = full.replace(/^refs\/(?:heads|tags)\//, '');
  const prefix = full.slice(0, full.length - short.length);
  return { __typename: 'Ref', id: nodeId('REF', full), name: short, prefix, target: () => commit(context, one) };
}
