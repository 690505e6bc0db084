import { follow } from '../build/pulls.ts';
import { commitOf, type Handlers, type Hub, json, list, nodeId, notFound, problem } from '../hub.ts';
import { commitInfo, gitCommit } from '../views/commits.ts';

const text = async (hub: Hub, ...args: readonly string[]) =>
  (await hub.git.read(...args))?.toString('utf8').replace(/\n$/, '');

const TYPES = { blob: 'blobs', tree: 'trees', commit: 'commits' } as const;

async function tree(hub: Hub, repository: string, name: string, recursive: boolean) {
  const found = (await commitOf(hub, name)) ?? name;
  const sha = (await hub.git.object(`${found}^{tree}`))?.oid;
  if (!sha) return undefined;
  // With -t folders are listed too, as GitHub does.
  const out = await text(hub, 'ls-tree', '-z', '--long', ...(recursive ? ['-r', '-t'] : []), sha);
  const lines = out?.split('\0').filter(Boolean) ?? [];
  const entries = lines.slice(0, hub.state.treeLimit).map((line) => {
    const tab = line.indexOf('\t');
    const [mode = '', type = '', oid = '', size = '-'] = line.slice(0, tab).split(/ +/);
    const kind = TYPES[type as keyof typeof TYPES];
    return {
      path: line.slice(tab + 1),
      mode,
      type,
      sha: oid,
      ...(size === '-' ? {} : { size: Number(size) }),
      // A submodule's commit is in another repository.
      ...(type === 'commit' ? {} : { url: `${hub.url}/repos/${repository}/git/${kind}/${oid}` }),
    };
  });
  const url = `${hub.url}/repos/${repository}/git/trees/${sha}`;
  return { sha, url, tree: entries, truncated: lines.length > hub.state.treeLimit };
}

async function refs(hub: Hub, repository: string, prefix: string) {
  const out = await text(hub, 'for-each-ref', '--format=%(refname) %(objecttype) %(objectname)', 'refs');
  const lines = out?.split('\n').map((line) => line.split(' ')) ?? [];
  return lines
    .filter(([name]) => name?.startsWith(prefix))
    .map(([name = '', type = '', sha = '']) => ({
      ref: name,
      node_id: nodeId('REF', name),
      url: `${hub.url}/repos/${repository}/git/${name}`,
      object: { type, sha, url: `${hub.url}/repos/${repository}/git/${type}s/${sha}` },
    }));
}

export const git: Handlers = {
  'git/get-tree': async ({ params, query, repository }, hub) => {
    // Any value at all means recursive, also "0" and "false".
    const found = await tree(hub, repository.fullName, String(params.tree_sha), query.recursive !== undefined);
    return found ? json(found) : notFound();
  },
  'git/get-blob': async ({ params, repository, accept }, hub) => {
    const sha = String(params.file_sha);
    const object = /^[0-9a-f]{40}$/.test(sha) ? await hub.git.object(sha) : undefined;
    if (object?.type !== 'blob') return notFound();
    const { bytes } = object;
    if (bytes.length > 100 * 2 ** 20) return problem(403, 'This API returns blobs up to 100 MB in size.');
    if (accept.includes('.raw')) return { raw: { bytes, type: 'application/vnd.github.raw+json' } };
    // GitHub breaks the lines after 60 characters.
    const content = bytes.toString('base64').replace(/.{60}/g, '$&\n');
    const url = `${hub.url}/repos/${repository.fullName}/git/blobs/${sha}`;
    return json({ sha, node_id: nodeId('B', sha), url, size: bytes.length, content, encoding: 'base64' });
  },
  'git/get-commit': async ({ params, repository }, hub) => {
    const sha = String(params.commit_sha);
    const one = /^[0-9a-f]{40}$/.test(sha) && (await commitOf(hub, sha)) ? await commitInfo(hub, sha) : undefined;
    return one ? json(gitCommit(hub, repository.fullName, one)) : notFound();
  },
  'git/get-ref': async ({ params, repository }, hub) => {
    const name = `refs/${params.ref}`;
    const found = (await refs(hub, repository.fullName, name)).find(({ ref }) => ref === name);
    return found ? json(found) : notFound();
  },
  'git/list-matching-refs': async ({ params, repository }, hub) =>
    list(await refs(hub, repository.fullName, `refs/${params.ref}`)),
  'git/get-tag': async ({ params, repository }, hub) => {
    const sha = String(params.tag_sha);
    if ((await hub.git.object(sha))?.type !== 'tag') return notFound();
    const [object = '', tag = '', name = '', email = '', date = '', message = ''] =
      (
        await text(
          hub,
          'for-each-ref',
          `--format=%(objectname)%00%(object)%00%(refname:short)%00%(taggername)%00%(taggeremail:trim)%00%(taggerdate:iso-strict)%00%(contents:subject)`,
          'refs/tags',
        )
      )
        ?.split('\n')
        .find((line) => line.startsWith(sha))
        ?.split('\0')
        .slice(1) ?? [];
    const url = `${hub.url}/repos/${repository.fullName}/git`;
    return json({
      sha,
      node_id: nodeId('TAG', sha),
      url: `${url}/tags/${sha}`,
      tag,
      message,
      tagger: { name, email, date },
      object: { sha: object, type: 'commit', url: `${url}/commits/${object}` },
    });
  },
  'git/create-blob': ({ body, repository }, hub) => {
    const sha = hub.git.store(Buffer.from(String(body.content), body.encoding === 'base64' ? 'base64' : 'utf8'));
    return json({ sha, url: `${hub.url}/repos/${repository.fullName}/git/blobs/${sha}` }, 201);
  },
  'git/create-tree': async ({ body, repository }, hub) => {
    const entries = body.tree as readonly { path: string; mode: string; sha: string }[];
    for (const { sha } of entries)
      if ((await hub.git.object(sha))?.type !== 'blob') return problem(422, 'tree.sha does not exist');
    const made = hub.git.layer(
      String(body.base_tree),
      entries.map(({ path, mode, sha }) => [mode, sha, path] as const),
    );
    return json(await tree(hub, repository.fullName, made, false), 201);
  },
  'git/create-commit': async ({ body, repository }, hub) => {
    const parents = (body.parents ?? []) as readonly string[];
    for (const parent of parents) if (!(await commitOf(hub, parent))) return problem(422, 'Parent SHA does not exist');
    const from = parents.flatMap((parent) => ['-p', parent]);
    const sha = hub.git.git('commit-tree', String(body.tree), ...from, '-m', String(body.message));
    const one = await commitInfo(hub, sha);
    return one ? json(gitCommit(hub, repository.fullName, one), 201) : notFound();
  },
  'git/create-ref': async ({ body, repository }, hub) => {
    const [ref, sha] = [String(body.ref), String(body.sha)];
    if (await hub.git.object(ref)) return problem(422, 'Reference already exists');
    if (!(await commitOf(hub, sha))) return problem(422, 'Object does not exist');
    hub.git.point(ref, sha);
    return json(
      (await refs(hub, repository.fullName, ref)).find((one) => one.ref === ref),
      201,
    );
  },
  'git/update-ref': async ({ params, body, repository }, hub) => {
    const ref = `refs/${params.ref}`;
    const [before, sha] = [(await hub.git.object(ref))?.oid, String(body.sha)];
    if (!before) return problem(422, 'Reference does not exist');
    if (!(await commitOf(hub, sha))) return problem(422, 'Object does not exist');
    const forward = (await hub.git.read('merge-base', '--is-ancestor', before, sha)) !== undefined;
    if (!forward && body.force !== true) return problem(422, 'Update is not a fast forward');
    hub.git.point(ref, sha);
    follow(hub, ref, sha);
    return json((await refs(hub, repository.fullName, ref)).find((one) => one.ref === ref));
  },
};
