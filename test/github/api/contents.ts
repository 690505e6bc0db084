import path from 'node:path';
import { commitOf, type Handlers, type Hub, json, nodeId, notFound, problem } from '../hub.ts';
import { commitInfo, gitCommit } from '../views/commits.ts';

interface Entry {
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly path: string;
  readonly size: number;
}

async function entries(hub: Hub, ref: string, args: readonly string[]): Promise<readonly Entry[]> {
  const out = (await hub.git.read('--literal-pathspecs', 'ls-tree', '-z', '--long', ref, ...args))?.toString('utf8');
  const lines = out?.split('\0').filter(Boolean) ?? [];
  return lines.map((line) => {
    const [head = '', path = ''] = line.split('\t');
    const [mode = '', type = '', sha = '', size = '0'] = head.split(/ +/);
    return { mode, type, sha, path, size: Number(size) || 0 };
  });
}

function view(hub: Hub, repository: string, ref: string, entry: Entry) {
  const name = entry.path.split('/').map(encodeURIComponent).join('/');
  const dir = entry.type === 'tree';
  const self = `${hub.url}/repos/${repository}/contents/${name}?ref=${ref}`;
  const gitUrl = `${hub.url}/repos/${repository}/git/${dir ? 'trees' : 'blobs'}/${entry.sha}`;
  const html = `${hub.serverUrl}/${repository}/${dir ? 'tree' : 'blob'}/${ref}/${name}`;
  const raw = `${hub.blobs.url}/${repository}/${ref}/${name}?token=sEcrEt`;
  return {
    name: entry.path.split('/').pop() ?? '',
    path: entry.path,
    sha: entry.sha,
    size: entry.size,
    url: self,
    html_url: html,
    git_url: gitUrl,
    download_url: entry.type === 'blob' ? raw : null,
    _links: { self, git: gitUrl, html },
  };
}

const kind = ({ type, mode }: Entry) =>
  type === 'tree' ? 'dir' : type === 'commit' ? 'submodule' : mode === '120000' ? 'symlink' : 'file';

async function file(hub: Hub, repository: string, ref: string, entry: Entry) {
  const base = view(hub, repository, ref, entry);
  const of = kind(entry);
  if (of === 'submodule') return { ...base, type: of, submodule_git_url: 'git://github.com/acme/other.git' };
  const bytes = (await hub.git.object(entry.sha))?.bytes ?? Buffer.alloc(0);
  if (of === 'symlink') return { ...base, type: of, target: bytes.toString('utf8') };
  // Over 1 MB there is no content: only the raw media type and blobs give it.
  if (bytes.length > 2 ** 20) return { ...base, type: of, encoding: 'none', content: '' };
  return { ...base, type: of, encoding: 'base64', content: bytes.toString('base64').replace(/.{60}/g, '$&\n') };
}

/** Where a link in the tree leads to, as GitHub follows it: only inside the repository. */
async function follow(hub: Hub, ref: string, entry: Entry): Promise<Entry | undefined> {
  if (kind(entry) !== 'symlink') return entry;
  const target = (await hub.git.object(entry.sha))?.bytes.toString('utf8') ?? '';
  const clean = path.posix.join(path.posix.dirname(entry.path), target);
  return (await entries(hub, ref, ['--', clean]))[0];
}

export const contents: Handlers = {
  'repos/get-content': async ({ params, query, repository, accept }, hub) => {
    const ref = String(query.ref ?? repository.defaultBranch);
    const sha = await commitOf(hub, ref);
    if (!sha) return problem(404, `No commit found for the ref ${ref}`);
    const path = String(params.path ?? '').replace(/^\/+|\/+$/g, '');
    const [entry] = path === '' ? [] : await entries(hub, sha, ['--', path]);
    if (path !== '' && !entry) return notFound();
    const name = repository.fullName;
    if (!entry || entry.type === 'tree') {
      const inside = await entries(hub, sha, path === '' ? [] : ['--', `${path}/`]);
      const items = inside.map((one) => ({
        ...view(hub, name, ref, one),
        type: one.type === 'tree' ? 'dir' : kind(one),
      }));
      return json(items);
    }
    const target = (await follow(hub, sha, entry)) ?? entry;
    if (!accept.includes('.raw'))
      return json(await file(hub, name, ref, kind(target) === 'file' ? { ...target, path } : entry));
    const bytes = (await hub.git.object(target.sha))?.bytes ?? Buffer.alloc(0);
    return { raw: { bytes, type: 'application/vnd.github.raw+json; charset=utf-8' } };
  },
  'repos/create-or-update-file-contents': async ({ params, body, repository }, hub) => {
    const branch = String(body.branch ?? repository.defaultBranch);
    const before = await commitOf(hub, `refs/heads/${branch}`);
    if (!before) return problem(404, `Branch ${branch} not found`);
    const path = String(params.path);
    const [old] = await entries(hub, before, ['--', path]);
    if (old && body.sha === undefined) return problem(422, 'Invalid request.\n\n"sha" wasn\'t supplied.');
    if (old && old.sha !== body.sha) return problem(409, `${path} does not match ${body.sha}`);
    const content = Buffer.from(String(body.content), 'base64');
    const sha = hub.git.push(branch, [{ message: String(body.message), date: hub.now(), files: { [path]: content } }]);
    const [entry] = await entries(hub, sha, ['--', path]);
    const one = await commitInfo(hub, sha);
    if (!entry || !one) return notFound();
    const {
      content: _,
      encoding: __,
      ...shown
    } = { content: '', encoding: '', ...view(hub, repository.fullName, branch, entry) };
    const commit = { ...gitCommit(hub, repository.fullName, one), node_id: nodeId('C', sha) };
    return json({ content: { ...shown, type: 'file' }, commit }, old ? 200 : 201);
  },
};
