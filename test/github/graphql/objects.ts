import { commitOf, nodeId } from '../hub.ts';
import { commitInfo, type GitCommit, log } from '../views/commits.ts';
import { blame, signature } from './blame.ts';
import { rollup, statusOf, suitesOf } from './checks.ts';
import { connection, type PageArguments } from './connection.ts';
import { actor, type Context, need } from './context.ts';
import { pullsWith } from './pulls.ts';

const text = async ({ hub }: Context, ...args: readonly string[]) =>
  (await hub.git.read(...args))?.toString('utf8').replace(/\n$/, '');

/** GitHub cuts the text of larger blobs. */
const MOST_TEXT = 512_000;

function blob(oid: string, bytes: Buffer) {
  const binary = bytes.subarray(0, 8_000).includes(0);
  return {
    __typename: 'Blob',
    id: nodeId('B', oid),
    oid,
    abbreviatedOid: oid.slice(0, 7),
    byteSize: bytes.length,
    isBinary: binary,
    isTruncated: bytes.length > MOST_TEXT,
    // A binary file has no text.
    text: binary ? null : bytes.subarray(0, MOST_TEXT).toString('utf8'),
  };
}

/** Entries of a folder; `only` one of them, by its name. */
async function entries(context: Context, oid: string, prefix: string, only?: string) {
  const own = only === undefined ? [] : ['--', only];
  const out = await text(context, '--literal-pathspecs', 'ls-tree', '-z', '--long', oid, ...own);
  return (out?.split('\0').filter(Boolean) ?? []).map((line) => {
    const [head = '', inside = ''] = line.split('\t');
    const [mode = '', type = '', sha = '', size = '0'] = head.split(/ +/);
    const path = prefix === '' ? inside : `${prefix}/${inside}`;
    const name = path.split('/').pop() ?? '';
    return {
      __typename: 'TreeEntry',
      name,
      path,
      mode: Number.parseInt(mode, 8),
      type,
      oid: sha,
      size: Number(size) || 0,
      extension: name.includes('.') ? `.${name.split('.').pop()}` : '',
      object: () => (type === 'commit' ? null : shown(context, sha, path)),
    };
  });
}

const tree = (context: Context, oid: string, path = '') => ({
  __typename: 'Tree',
  id: nodeId('T', oid),
  oid,
  abbreviatedOid: oid.slice(0, 7),
  entries: () => entries(context, oid, path),
});

/** The object that a revision expression names, as its type shows it, or null. */
async function shown(context: Context, name: string, path = ''): Promise<object | null> {
  const found = await context.hub.git.object(name);
  if (!found) return null;
  if (found.type === 'blob') return blob(found.oid, found.bytes);
  if (found.type === 'tree') return tree(context, found.oid, path);
  const one = await commitInfo(context.hub, found.oid);
  return one ? commit(context, one) : null;
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
    // A person's account; an app has none that GraphQL shows here.
    user: () =>
      hub.state.users.some(({ login, type }) => login === name && type === 'User') ? actor(context, name) : null,
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
    signature: () => signature(context, one.sha, one.committer.email),
    blame: ({ path }: { readonly path: string }) => blame(context, one.sha, path),
    tree: () => tree(context, one.tree),
    file: async ({ path }: { readonly path: string }) => (await entries(context, one.tree, '', path))[0] ?? null,
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
  const sha = (await commitOf(context.hub, name)) ?? name;
  return shown(context, path === undefined ? sha : `${sha}:${path}`, path);
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
