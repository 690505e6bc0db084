import { targetsOf } from '../evidence/target.ts';
import { isPage } from '../evidence/tree-files.ts';
import type { Change, Tree, TreeEntry } from '../model/change.ts';
import type { TestCases } from '../model/facts.ts';
import type { Forge } from '../model/forge.ts';
import type { Place } from '../model/place.ts';
import type { Policy } from '../model/policy.ts';
import type { Link, Prd } from '../model/prd.ts';
import { testCasesOf } from '../readers/ground/test-cases.ts';
import { folderOf, nameOf } from './paths.ts';
import { textOf } from './text.ts';

/** Most pages of one document. */
const MOST = 50;
/** What a file with test cases is called. */
const CASES =
  /(?:^|[-_. ])(?:test[-_ ]?)?(?:cases?|scenarios?)(?=[-_. ]|$)|(?:^|[-_. ])test[-_ ]?plan(?=[-_. ]|$)|\.feature$/i;
const WORDS = /\btest[- ]?(?:cases?|scenarios?|plan)\b/i;
const RESULTS = /results?|report/i;
/** What tools write: no test cases that somebody planned. */
const REPORT = /\.(?:xml|json|jsonl|sarif|html?|txt|log|info|png|jpe?g|gif|svg)$/i;

interface Source {
  readonly change: Pick<Change, 'remote'>;
  readonly head: Tree;
  readonly base: Tree;
  readonly policy: Pick<Policy, 'sections'>;
}

/** A page that is to be read, or why there is none. */
interface Candidate {
  readonly path: string;
  readonly at?: Place;
  readonly entry?: TreeEntry;
  readonly elsewhere?: true;
}

const isWithin = (section: string, outer: string) => section === outer || section.startsWith(`${outer}.`);

/** Repository paths that a link can mean; none when it leads elsewhere. */
function pathsOf(link: Link, from: string, { remote }: Source['change']): readonly string[] {
  const [host = '', ...rest] = remote?.split('/') ?? [];
  const own = rest.join('/').toLowerCase();
  return targetsOf(link, from, host || undefined).flatMap((target) => {
    if (target.kind === 'path') return [target.path];
    return (target.kind === 'blob' || target.kind === 'tree') && target.repository.toLowerCase() === own
      ? [target.path]
      : [];
  });
}

const isReadable = (path: string) => isPage(path) || /\.feature$/i.test(path);
const withoutSlash = (path: string) => path.replace(/\/$/, '');

/** Links that a document's section of QA artifacts holds. */
function artifacts(prd: Prd, { policy }: Source): readonly Link[] {
  return prd.elsewhere.flatMap(({ section, link }) =>
    isWithin(section, policy.sections.qaArtifacts) && link.placeholder === undefined ? [link] : [],
  );
}

/** Pages that a document links as QA results. */
function resultPages(prd: Prd, { change, head }: Source): ReadonlySet<string> {
  const qa = prd.claims.filter((claim) => claim.kinds.includes('qa') && claim.state !== 'not-applicable');
  const paths = qa.flatMap((claim) => claim.links).flatMap((link) => pathsOf(link, prd.path, change));
  return new Set(paths.filter((path) => isPage(path) && head.entries.has(path)));
}

/** Pages with the name of test cases that lie in folders, and all that lie in a folder of that name there. */
function inFolders(folders: ReadonlySet<string>, head: Tree): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [path, entry] of head.entries) {
    if (!isReadable(path)) continue;
    const folder = folderOf(path);
    const within = withoutSlash(folder);
    const isInside = CASES.test(nameOf(within)) && (folders.has(folder) || folders.has(folderOf(within)));
    if (isInside || (folders.has(folder) && CASES.test(nameOf(path)) && !RESULTS.test(nameOf(path))))
      found.push({ path, entry });
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What a link of that section leads to: a page, the pages of a folder, something elsewhere, or nothing that is there. */
function leadsTo(link: Link, prd: Prd, { change, head, base }: Source): readonly Candidate[] {
  const paths = pathsOf(link, prd.path, change);
  const [first] = paths;
  if (first === undefined) return [{ path: link.target, at: link.at, elsewhere: true }];
  // A page that the change takes away was there before the results.
  const [entry] = paths.flatMap((path) => head.entries.get(path) ?? base.entries.get(path) ?? []);
  if (entry) return [{ path: entry.path, at: link.at, entry }];
  const below = inFolders(new Set(paths.map((path) => `${withoutSlash(path)}/`)), head);
  return below.length > 0 ? below.map((one) => ({ ...one, at: link.at })) : [{ path: first, at: link.at }];
}

/** What the section of QA artifacts names as test cases; where nothing is called so, any page of it that holds no results. */
function named(prd: Prd, source: Source): readonly Candidate[] {
  const links = artifacts(prd, source).filter((link) => !link.target.startsWith('#'));
  const nameIn = (link: Link) => nameOf(withoutSlash(link.target.replace(/[#?].*$/, '')));
  const called = links.filter(
    (link) => CASES.test(nameIn(link)) || (WORDS.test(link.text) && !RESULTS.test(nameIn(link))),
  );
  if (called.length > 0) return called.flatMap((link) => leadsTo(link, prd, source));
  const results = resultPages(prd, source);
  // The words "Test cases:" stand before an address that says nothing itself.
  return links
    .filter((link) => !RESULTS.test(link.target))
    .flatMap((link) => leadsTo(link, prd, source))
    .filter((one) => one.elsewhere || (one.entry && !REPORT.test(one.path) && !results.has(one.path)));
}

/** Folders of the pages with QA results. */
function resultFolders(prd: Prd, source: Source): ReadonlySet<string> {
  const linked = artifacts(prd, source).flatMap((link) => pathsOf(link, prd.path, source.change));
  const pages = linked.filter((path) => isPage(path) && source.head.entries.has(path));
  const folders = [...resultPages(prd, source), ...pages].map(folderOf);
  return new Set(folders.filter((folder) => folder !== ''));
}

function candidatesOf(prd: Prd, source: Source): readonly Candidate[] {
  const told = named(prd, source);
  const folders = told.some((one) => one.entry) ? new Set<string>() : resultFolders(prd, source);
  const beside = folders.size > 0 ? inFolders(folders, source.head) : [];
  const seen = new Set<string>();
  return [...told, ...beside].filter(({ path }) => !seen.has(path) && Boolean(seen.add(path))).slice(0, MOST);
}

/** Files with test cases that will be read for a document. */
export function caseEntries(prd: Prd, source: Source): readonly TreeEntry[] {
  return candidatesOf(prd, source).flatMap((one) => one.entry ?? []);
}

async function read(forge: Forge, prd: Prd, one: Candidate, cap: number): Promise<TestCases> {
  const base = { prd: prd.path, path: one.path, ...(one.at ? { at: one.at } : {}) };
  if (one.elsewhere) return { ...base, kind: 'unread', why: 'is not in the repository' };
  if (!one.entry) return { ...base, kind: 'missing' };
  if (!isReadable(one.path)) return { ...base, kind: 'unread', why: 'is neither Markdown nor Gherkin' };
  try {
    return { ...base, kind: 'read', cases: testCasesOf(one.path, await textOf(forge, one.entry, cap)) };
  } catch (error) {
    return { ...base, kind: 'unread', why: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * The pages with test cases of each document: those that its section of QA artifacts names, else those that lie beside its QA
 * results.
 */
export async function collectTestCases(
  source: Source & { readonly forge: Forge; readonly policy: Policy },
  prds: readonly Prd[],
): Promise<readonly TestCases[]> {
  const asked = prds.flatMap((prd) => candidatesOf(prd, source).map((one) => ({ prd, one })));
  return Promise.all(asked.map(({ prd, one }) => read(source.forge, prd, one, source.policy.caps.prdBytes)));
}
