import type { Binding, Evidence } from '../model/evidence.ts';
import type { Claim, Link, Prd } from '../model/prd.ts';
import { type Draft, unopened } from './draft.ts';
import { fileOpener } from './file.ts';
import { openLink } from './open-link.ts';
import type { Ports } from './ports.ts';
import { targetsOf } from './target.ts';

/** Links that are opened at the same time: enough to hide latency, few enough to keep memory flat. */
const AT_ONCE = 16;

/** One link of one claim, with what was found behind it. */
interface Opened {
  readonly prd: string;
  readonly claim: number;
  readonly link: Link;
  readonly drafts: readonly Draft[];
}

/**
 * Runs the work in order of the list, a few at a time, until `enough` says so; answers keep the order and have no gap:
 * what was begun is ended.
 */
async function inTurn<In, Out>(
  list: readonly In[],
  work: (item: In) => Promise<Out>,
  enough: (answer: Out) => boolean = () => false,
): Promise<Out[]> {
  const answers: Out[] = [];
  let next = 0;
  let stop = false;
  const worker = async () => {
    while (!stop && next < list.length) {
      const at = next++;
      const answer = await work(list[at] as In);
      answers[at] = answer;
      if (enough(answer)) stop = true;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return answers;
}

/** Words that may name the tool of a file: its own link and path, and the claim's only where it is about that link alone. */
const hintOf = (claim: Claim, link: Link) => (path: string) =>
  `${link.text} ${path}${claim.links.length === 1 && claim.kinds.length === 1 ? ` ${claim.text}` : ''}`;

/** Links of a claim that are worth opening: each address once, no pictures. */
function linksOf(claim: Claim): readonly Link[] {
  const seen = new Set<string>();
  return claim.links.filter((link) => link.form !== 'image' && !seen.has(link.target) && seen.add(link.target));
}

/** The first pieces up to the cap and one that says that there are more: the same ones whatever was quickest to open. */
function capped(opened: readonly Opened[], cap: number, ports: Ports): Opened[] {
  const kept: Opened[] = [];
  let room = cap;
  for (const found of opened) {
    if (found.drafts.length <= room) {
      kept.push(found);
      room -= found.drafts.length;
      continue;
    }
    const host = ports.remote?.split('/')[0];
    const [target] = targetsOf(found.link, found.prd, host);
    const why = `more than ${cap} pieces of evidence are linked, and only so many are opened (caps.evidenceFiles); link fewer files`;
    const last = target ? [unopened(target, 'unknown', why)] : [];
    return [...kept, { ...found, drafts: [...found.drafts.slice(0, room), ...last] }];
  }
  return kept;
}

async function openAll(prds: readonly Prd[], ports: Ports): Promise<Opened[]> {
  const work = prds.flatMap((prd) =>
    prd.claims.flatMap((claim, at) =>
      claim.state === 'not-applicable' ? [] : linksOf(claim).map((link) => ({ prd, claim, at, link })),
    ),
  );
  const open = fileOpener(ports);
  const cap = ports.policy.caps.evidenceFiles;
  let pieces = 0;
  const opened = await inTurn(
    work,
    async ({ prd, claim, at, link }) => {
      const follow = claim.kinds.every((kind) => kind === 'qa') ? 'not-from-qa' : 'every-page';
      const drafts = await openLink(link, { ports, open, from: prd.path, hint: hintOf(claim, link), follow });
      return { prd: prd.path, claim: at, link, drafts };
    },
    ({ drafts }) => {
      pieces += drafts.length;
      return pieces > cap;
    },
  );
  return pieces > cap ? capped(opened, cap, ports) : opened;
}

const FULL = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

type Commit = NonNullable<Evidence['commit']>;

/** The commit that a draft was made for, or why that cannot be told. A commit that the file itself names comes first. */
async function commitOf(
  draft: Draft,
  touched: ReadonlyMap<string, string>,
  ports: Ports,
): Promise<Commit | { readonly why: string }> {
  if (draft.commit) return draft.commit;
  const named = draft.reading?.commit;
  if (named !== undefined) {
    // Nearly always it is a commit of this repository: its files are asked for at the same time.
    if (FULL.test(named)) ports.bind(named).catch(() => {});
    const answer = await ports.forge.commit(named);
    if (answer.kind === 'found') return { sha: answer.mergeOf ?? answer.commit.sha, from: 'named' };
    const short = named.slice(0, 12);
    const why = answer.kind === 'missing' ? 'which this repository does not have' : 'which stands for several commits';
    return { why: `${draft.path ?? 'it'} says that it was made for commit ${short}, ${why}` };
  }
  const path = draft.archive ?? draft.path;
  const sha = path === undefined ? undefined : touched.get(`${draft.at ?? ''}:${path}`);
  if (sha !== undefined) return { sha, from: 'touched' };
  return { why: 'nothing tells which commit it was made for' };
}

/** Last commits that touched the opened files, asked once per tree: `tree:path` → commit. */
async function touchedBy(drafts: readonly Draft[], ports: Ports): Promise<ReadonlyMap<string, string>> {
  const paths = new Map<string, Set<string>>();
  for (const draft of drafts) {
    if (draft.at === undefined || draft.path === undefined || draft.resolution.kind !== 'found') continue;
    const known = paths.get(draft.at) ?? new Set();
    paths.set(draft.at, known.add(draft.archive ?? draft.path));
  }
  const touched = new Map<string, string>();
  await Promise.all(
    [...paths].map(async ([tree, wanted]) => {
      const upTo = tree === ports.head.commit ? undefined : tree;
      for (const [path, sha] of await ports.forge.lastTouched([...wanted], upTo)) touched.set(`${tree}:${path}`, sha);
    }),
  );
  return touched;
}

const UNOPENED: Binding = { kind: 'unknown', why: 'it was not opened' };

async function bound(
  draft: Draft,
  touched: ReadonlyMap<string, string>,
  ports: Ports,
): Promise<Pick<Evidence, 'binding' | 'commit'>> {
  if (draft.resolution.kind !== 'found')
    return { binding: UNOPENED, ...(draft.commit ? { commit: draft.commit } : {}) };
  const commit = await commitOf(draft, touched, ports);
  if ('why' in commit) return { binding: { kind: 'unknown', why: commit.why } };
  return { commit, binding: await ports.bind(commit.sha) };
}

/**
 * Opens every link of every claim and says what each piece proves and whether it belongs to the head.
 * Ids count up in the order of the claims. Never throws for what a link leads to.
 */
export async function resolveEvidence(prds: readonly Prd[], ports: Ports): Promise<readonly Evidence[]> {
  const opened = await openAll(prds, ports);
  const touched = await touchedBy(
    opened.flatMap((found) => found.drafts),
    ports,
  );
  const pieces = opened.flatMap(({ drafts, ...link }) => drafts.map((draft) => ({ draft, link })));
  const bindings = await inTurn(pieces, ({ draft }) => bound(draft, touched, ports));
  return pieces.map(({ draft, link }, at) => {
    const { at: _at, commit: _commit, ...rest } = draft;
    return { id: `e${at + 1}`, ...link, ...rest, ...(bindings[at] as (typeof bindings)[number]) };
  });
}
