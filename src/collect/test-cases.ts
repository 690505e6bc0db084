import { targetsOf } from '../evidence/target.ts';
import { isPage } from '../evidence/tree-files.ts';
import type { Change, Tree, TreeEntry } from '../model/change.ts';
import type { TestCases } from '../model/facts.ts';
import type { Forge } from '../model/forge.ts';
import type { Place } from '../model/place.ts';
import type { Policy } from '../model/policy.ts';
import type { Link, Prd } from '../model/prd.ts';
import { testCasesOf } from '../readers/ground/test-cases.ts';
import { textOf } from './text.ts';

/** Most pages of one document. */
const MOST = 20;
/** What a file with test cases is called. */
const CASES =
  /(?:^|[-_. ])(?:test[-_ ]?)?(?:cases?|scenarios?)(?=[-_. ]|$)|(?:^|[-_. ])test[-_ ]?plan(?=[-_. ]|$)|\.feature$/i;
const WORDS = /\btest[- ]?(?:cases?|scenarios?|plan)\b/i;
const RESULTS = /results?|report/i;

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

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);
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

function named(prd: Prd, source: Source): readonly Candidate[] {
  const { head, base, change, policy } = source;
  return prd.elsewhere.flatMap(({ section, link }): Candidate[] => {
    const name = nameOf(link.target.replace(/[#?].*$/, '').replace(/\/$/, ''));
    const isCases = CASES.test(name) || (WORDS.test(link.text) && !RESULTS.test(name));
    if (!isWithin(section, policy.sections.qaArtifacts) || link.placeholder !== undefined) return [];
    const paths = pathsOf(link, prd.path, change);
    const [first] = paths;
    // The label stands before an address that says nothing itself.
    if (!isCases && (first !== undefined || RESULTS.test(link.target) || link.target.startsWith('#'))) return [];
    if (first === undefined) return [{ path: link.target, at: link.at, elsewhere: true }];
    // A page that the change takes away was there before the results.
    const found = paths.flatMap((path) => head.entries.get(path) ?? base.entries.get(path) ?? []).slice(0, 1);
    const [entry] = found;
    if (entry) return [{ path: entry.path, at: link.at, entry }];
    const below = paths.flatMap((path) => inFolders(new Set([`${path.replace(/\/$/, '')}/`]), head));
    return below.length > 0 ? below.map((one) => ({ ...one, at: link.at })) : [{ path: first, at: link.at }];
  });
}

/** Pages with the name of test cases that lie in folders. */
function inFolders(folders: ReadonlySet<string>, head: Tree): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [path, entry] of head.entries) {
    const name = nameOf(path);
    if (
      CASES.test(name) &&
      !RESULTS.test(name) &&
      (isPage(path) || /\.feature$/i.test(path)) &&
      folders.has(folderOf(path))
    )
      found.push({ path, entry });
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Folders of the pages that a document links as QA results. */
function resultFolders(prd: Prd, { head, change, policy }: Source): ReadonlySet<string> {
  const qa = prd.claims.filter((claim) => claim.kinds.includes('qa') && claim.state !== 'not-applicable');
  const proofs = prd.elsewhere.filter(({ section }) => isWithin(section, policy.sections.qaArtifacts));
  const links = [...qa.flatMap((claim) => claim.links), ...proofs.map(({ link }) => link)];
  const pages = links
    .flatMap((link) => pathsOf(link, prd.path, change))
    .filter((path) => isPage(path) && head.entries.has(path));
  return new Set(pages.map(folderOf).filter((folder) => folder !== ''));
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
  if (!isPage(one.path) && !/\.feature$/i.test(one.path))
    return { ...base, kind: 'unread', why: 'is neither Markdown nor Gherkin' };
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
