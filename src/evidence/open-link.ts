import type { Tree, TreeEntry } from '../model/change.ts';
import type { RemoteTarget, Target } from '../model/evidence.ts';
import type { Link } from '../model/prd.ts';
import { type Draft, unopened } from './draft.ts';
import type { FileEvidence, OpenFile } from './file.ts';
import { nearestPath } from './nearest.ts';
import { filled } from './placeholder.ts';
import type { Ports } from './ports.ts';
import { targetsOf } from './target.ts';
import { isPage, lookUpPath, mayBeReport } from './tree-files.ts';

type Of<Kind extends Target['kind']> = Extract<Target, { kind: Kind }>;

/** Where a link stands and what is around it. */
export interface Context {
  readonly ports: Ports;
  readonly open: OpenFile;
  /** File that holds the link. */
  readonly from: string;
  /** Words around the link, for formats that name no tool. */
  readonly hint: (path: string) => string;
  /** False where a page's own links are not followed: inside a linked page, and from a QA page that is all a claim is about. */
  readonly follow: 'every-page' | 'not-from-qa' | 'none';
}

const isReport = (draft: Draft) =>
  draft.resolution.kind === 'found' && draft.reading !== undefined && draft.reading.kind !== 'unreadable';

/** Drafts of an opened file: itself, or for an archive the reports in it, as for a folder. */
function draftsOf(target: Target, at: string, file: FileEvidence): readonly Draft[] {
  const { page: _page, inside, ...rest } = file;
  const own: Draft = { ...rest, target, at };
  const { path: archive } = own;
  if (!inside || archive === undefined) return [own];
  const via = { kind: 'folder' as const, path: archive };
  const drafts = inside
    .map((part): Draft => ({ ...own, ...part, archive, via }))
    .filter(({ path = '' }) => mayBeReport(path))
    .filter((draft) => isReport(draft) || !isPage(draft.path ?? ''));
  return drafts.length > 0 ? drafts : [unopened(target, 'missing', `${archive} holds no report`)];
}

/** Links of a page that are opened at the same time. */
const AT_ONCE = 8;

/** Drafts behind the links of a page: its reports; when it has none, what is wrong with its links. */
async function followPage(
  target: Target,
  file: FileEvidence,
  path: string,
  context: Context,
): Promise<readonly Draft[]> {
  if (!file.page || (context.follow === 'not-from-qa' && file.reading?.kind === 'qa')) return [];
  const { why } = file.page;
  if (why !== undefined) return [{ ...unopened(target, 'unknown', why), path }];
  const seen = new Set<string>();
  const links = file.page.links.filter(
    (link) =>
      link.placeholder === undefined && link.form !== 'image' && !seen.has(link.target) && seen.add(link.target),
  );
  const inside: Context = { ...context, from: path, follow: 'none' };
  const found: Draft[] = [];
  // One draft more than the cap is enough for the resolver to say that the cap is reached.
  for (let from = 0; from < links.length && found.length <= context.ports.policy.caps.evidenceFiles; from += AT_ONCE) {
    const opened = links.slice(from, from + AT_ONCE).map(async (link) => {
      const via = { kind: 'page' as const, path, at: link.at };
      return (await openLink(link, inside)).map((draft) => ({ ...draft, via }));
    });
    found.push(...(await Promise.all(opened)).flat());
  }
  return found;
}

async function openEntry(target: Target, entry: TreeEntry, at: string, context: Context): Promise<readonly Draft[]> {
  const file = await context.open(entry, context.hint(entry.path), context.follow !== 'none');
  const drafts = draftsOf(target, at, file);
  const [own] = drafts;
  if (file.inside || !own) return drafts;
  const behind = await followPage(target, file, entry.path, context);
  const reports = behind.filter((draft) => isReport(draft) || draft.resolution.kind === 'waiting');
  if (isReport(own)) return [own, ...reports];
  if (reports.length > 0) return reports;
  const broken = behind.filter((draft) => draft.resolution.kind === 'missing' || draft.resolution.kind === 'unknown');
  return broken.length > 0 ? broken : [own];
}

/** A folder stands for the reports in it; a folder without one is told as such. */
async function openFolder(
  target: Target,
  folder: string,
  entries: readonly TreeEntry[],
  at: string,
  context: Context,
): Promise<readonly Draft[]> {
  const { ports } = context;
  const candidates = entries.filter((entry) => mayBeReport(entry.path));
  if (candidates.length > ports.policy.caps.evidenceFiles) {
    return [
      unopened(
        target,
        'unknown',
        `${folder} holds ${candidates.length} files, more than caps.evidenceFiles allows; link the reports themselves`,
      ),
    ];
  }
  const via = { kind: 'folder' as const, path: folder };
  const drafts: Draft[] = [];
  for (const entry of candidates) {
    const file = await context.open(entry, context.hint(entry.path), false);
    const found = draftsOf(target, at, file).map((draft): Draft => ({ ...draft, via }));
    // A page in the folder counts only when it is a report itself; any other file that cannot be read is told.
    drafts.push(...found.filter((draft) => isReport(draft) || !isPage(entry.path)));
  }
  return drafts.length > 0 ? drafts : [unopened(target, 'missing', `${folder}/ holds no report`)];
}

async function openIn(
  tree: Tree,
  target: Target,
  path: string,
  context: Context,
): Promise<readonly Draft[] | undefined> {
  const found = lookUpPath(tree, path);
  if (!found) return undefined;
  if (found.kind === 'file') return openEntry(target, found.entry, tree.commit, context);
  return openFolder(target, path.replace(/\/$/, ''), found.entries, tree.commit, context);
}

async function openPath(targets: readonly Of<'path'>[], context: Context): Promise<readonly Draft[]> {
  const { head } = context.ports;
  for (const target of targets) {
    const drafts = await openIn(head, target, target.path, context);
    if (drafts) return drafts;
  }
  const first = targets[0] as Of<'path'>;
  if (head.truncated) return [unopened(first, 'unknown', `${first.path} was not looked up: the list of files is cut`)];
  const near = nearestPath(first.path, head.entries.keys());
  const why = `${first.path === '' ? 'the root folder' : first.path} is not in the repository${near ? ` (did you mean ${near}?)` : ''}`;
  return [{ target: first, resolution: { kind: 'missing', why, ...(near ? { suggestion: near } : {}) } }];
}

const sameRepository = (repository: string, remote: string | undefined) =>
  remote !== undefined && remote.slice(remote.indexOf('/') + 1).toLowerCase() === repository.toLowerCase();

/** A file or folder at a ref of this repository, read from git; a branch name means the head only when it is the head's. */
async function openBlob(target: Of<'blob' | 'tree'>, context: Context): Promise<readonly Draft[]> {
  const { forge, head, remote, branch } = context.ports;
  if (remote === undefined) {
    return [
      unopened(
        target,
        'unknown',
        `the repository has no remote, so it cannot be told whether ${target.repository} is this one; link the path`,
      ),
    ];
  }
  if (!sameRepository(target.repository, remote)) {
    return [unopened(target, 'refused', `it points into ${target.repository}, another repository`)];
  }
  // A branch name may hold slashes, and the address does not tell where it ends.
  const whole = `${target.ref}/${target.path}`;
  const onBranch = branch !== undefined && whole.startsWith(`${branch}/`);
  if (onBranch || target.ref === 'HEAD') {
    const path = onBranch ? whole.slice(branch.length + 1) : target.path;
    return (
      (await openIn(head, target, path, context)) ?? [
        unopened(target, 'missing', `${path} is not on ${branch ?? 'HEAD'}`),
      ]
    );
  }
  if (!/^[0-9a-f]{7,64}$/i.test(target.ref)) {
    const drafts = await openIn(head, target, target.path, context);
    if (drafts) return drafts;
    return [
      unopened(
        target,
        'missing',
        `${target.path} is not in the head, and ${target.ref} is a branch that moves; link the path or a commit`,
      ),
    ];
  }
  const answer = await forge.commit(target.ref.toLowerCase());
  if (answer.kind !== 'found') {
    const what = answer.kind === 'missing' ? 'is not in this repository' : 'stands for several commits';
    return [
      unopened(target, answer.kind === 'missing' ? 'missing' : 'unknown', `commit ${target.ref.slice(0, 12)} ${what}`),
    ];
  }
  const tree = await forge.tree(answer.commit.sha);
  // The same bytes at the head are the head's file, whose own history tells what they were made for.
  const same = tree.entries.get(target.path)?.oid === head.entries.get(target.path)?.oid;
  const drafts = await openIn(same && head.entries.has(target.path) ? head : tree, target, target.path, context);
  return drafts ?? [unopened(target, 'missing', `${target.path} is not in commit ${target.ref.slice(0, 12)}`)];
}

/** A thing that only the forge can look up; the files inside it are read like any other. */
async function openRemote(target: RemoteTarget, context: Context): Promise<readonly Draft[]> {
  const { remote } = context.ports;
  if (remote !== undefined && !sameRepository(target.repository, remote)) {
    return [unopened(target, 'refused', `it belongs to ${target.repository}, another repository`)];
  }
  const { files, ...answer } = await context.ports.forge.lookUp(target);
  if (!files || answer.resolution.kind !== 'found') return [{ ...answer, target }];
  const drafts = await Promise.all(
    files
      .filter((file) => mayBeReport(file.path))
      .map(async ({ path, bytes }): Promise<Draft> => {
        const reading = await context.ports.read(path, bytes, context.hint(path));
        return { ...answer, target, path, bytes: bytes.length, reading };
      }),
  );
  // As in a folder: a page beside the reports is no report, and where nothing is one the thing itself is told.
  const told = drafts.filter((draft) => isReport(draft) || !isPage(draft.path ?? ''));
  return told.length > 0 ? told : [{ ...answer, target }];
}

/** A page on another host: opened only where the policy names the host; a report behind it is read like any other. */
async function openExternal(target: Of<'external'>, address: string, context: Context): Promise<readonly Draft[]> {
  const { host } = new URL(target.url);
  const { visit, policy } = context.ports;
  if (!visit || !policy.external?.hosts.includes(host))
    return [unopened(target, 'not-evidence', `${host} is outside of the repository and is not opened`)];
  const answer = await visit(address.startsWith('//') ? `https:${address}` : address);
  if (answer.kind !== 'found') return [unopened(target, answer.kind, answer.why)];
  const draft: Draft = { target, resolution: { kind: 'found' }, origin: 'external' };
  if (!answer.file) return [draft];
  const { name, bytes } = answer.file;
  const reading = await context.ports.read(name, bytes, context.hint(name));
  return [{ ...draft, bytes: bytes.length, reading }];
}

const OPENERS: {
  readonly [Kind in Target['kind']]: (target: Of<Kind>, context: Context) => Promise<readonly Draft[]>;
} = {
  path: (target, context) => openPath([target], context),
  blob: openBlob,
  tree: openBlob,
  run: openRemote,
  job: openRemote,
  check: openRemote,
  artifact: openRemote,
  'code-scanning': openRemote,
  dependabot: openRemote,
  'secret-scanning': openRemote,
  commit: openRemote,
  compare: openRemote,
  release: openRemote,
  review: openRemote,
  anchor: async (target) => [unopened(target, 'not-evidence', 'it points into the same document')],
  never: async (target) => [unopened(target, 'not-evidence', `${target.what} proves nothing by itself`)],
  external: (target, context) => openExternal(target, target.url, context),
  refused: async (target) => [unopened(target, 'refused', target.why)],
};

/** Opens what a link points at: one draft per file or thing behind it, at least one. */
export async function openLink(link: Link, context: Context): Promise<readonly Draft[]> {
  const host = context.ports.remote?.split('/')[0];
  const targets = targetsOf(link, context.from, host);
  const first = targets[0] as Target;
  const paths = targets.filter((target) => target.kind === 'path');
  if (link.placeholder !== undefined) {
    const known = paths.map(({ path }) => filled(path, context.ports.head.entries.keys()));
    const suggestion = known.find((path) => path !== undefined);
    return [
      {
        target: first,
        resolution: { kind: 'not-evidence', why: link.placeholder, ...(suggestion ? { suggestion } : {}) },
      },
    ];
  }
  if (paths.length > 0) return openPath(paths, context);
  // The query is part of the address, though nothing ever tells it.
  if (first.kind === 'external') return openExternal(first, link.target.trim(), context);
  const open = OPENERS[first.kind] as (target: Target, context: Context) => Promise<readonly Draft[]>;
  return open(first, context);
}
