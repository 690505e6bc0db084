import path from 'node:path';
import { namesIn, parseDotenv } from '../environment/ground/dotenv.ts';
import { isDotenv, isOwn, isTest, mayRead } from '../environment/ground/files.ts';
import { looksReal } from '../environment/ground/real.ts';
import type { Change, Tree, TreeEntry } from '../model/change.ts';
import type { EnvironmentFacts, EnvironmentReads } from '../model/environment.ts';
import type { Gap } from '../model/facts.ts';
import type { Forge } from '../model/forge.ts';
import { anyOf } from '../model/globs.ts';
import type { Policy } from '../model/policy.ts';
import { Unreadable } from '../model/reading.ts';
import { textOf } from './text.ts';

/** Largest file that is looked at, in bytes; most files of code and of declarations. */
const CAP = 1_000_000;
const CODE = 500;
const DECLARING = 100;
/** Most reads and values that are told. */
const TOLD = 500;
const FOREIGN = /(?:^|\/)(?:node_modules|vendor|third_party|\.git)\//;

interface Sides {
  readonly path: string;
  readonly before?: TreeEntry;
  readonly after: TreeEntry;
}

interface Asked {
  readonly change: Pick<Change, 'files'>;
  readonly head: Tree;
  readonly base: Tree;
  readonly policy: Policy;
  readonly isDocument: (path: string) => boolean;
}

interface Wanted {
  readonly code: readonly Sides[];
  /** Changed files with values. */
  readonly values: readonly Sides[];
  /** Files at the head that declare; a link stands for the file that it leads to, under its own name. */
  readonly declared: readonly TreeEntry[];
  /** Files that declared at the base and are gone: they declare nothing any more. */
  readonly gone: readonly string[];
}

/** What is to be read: changed code that is no test and nobody's output, changed dotenv files, and what declares. */
function wanted({ change, head, base, policy, isDocument }: Asked): Wanted {
  const declares = anyOf(policy.environment.declared);
  const generated = anyOf(policy.size.generated);
  const code: Sides[] = [];
  const values: Sides[] = [];
  for (const { path, from = path, status } of change.files) {
    const after = status === 'deleted' ? undefined : head.entries.get(path);
    if (!after || FOREIGN.test(path)) continue;
    const before = base.entries.get(from);
    const sides = { path, after, ...(before ? { before } : {}) };
    if (declares(path) || isDotenv(path)) values.push(sides);
    else if (mayRead(path) && !isTest(path) && !generated(path) && !isDocument(path)) code.push(sides);
  }
  if (code.length + values.length === 0) return { code, values, declared: [], gone: [] };
  const declared = [...head.entries.values()].filter(({ path }) => !FOREIGN.test(path) && declares(path));
  const gone = change.files.flatMap(({ path, from = path }) =>
    !FOREIGN.test(from) && declares(from) && base.entries.has(from) && !head.entries.has(from) ? [from] : [],
  );
  // The nearest to the root are those that a whole repository goes by.
  declared.sort((a, b) => a.path.split('/').length - b.path.split('/').length || (a.path < b.path ? -1 : 1));
  return { code, values, declared, gone };
}

/** Files whose content is asked for because code or declarations change. */
export function environmentFiles(asked: Asked): readonly TreeEntry[] {
  const { code, values, declared } = wanted(asked);
  const both = [...values, ...code.slice(0, CODE)].flatMap(({ before, after }) => (before ? [before, after] : [after]));
  return [...both, ...declared.slice(0, DECLARING)];
}

/** The file that a link leads to inside of the repository, one step far; undefined for any other. */
async function leadsTo(link: TreeEntry, { forge, head }: Asked & { readonly forge: Forge }) {
  const answer = await forge.blob(link.oid, 4_000);
  if (answer.kind !== 'bytes') return undefined;
  const target = new TextDecoder().decode(answer.bytes);
  const to = path.posix.join(path.posix.dirname(link.path), target);
  return target.startsWith('/') ? undefined : head.entries.get(to);
}

/** What changed code reads from the environment and where that is declared; undefined when nothing changed that could. Values stay here. */
export async function collectEnvironment(
  source: Asked & { readonly forge: Forge; readonly gaps: Gap[] },
): Promise<EnvironmentFacts | undefined> {
  const { code, values, declared, gone } = wanted(source);
  if (code.length + values.length === 0) return undefined;
  const { forge, gaps } = source;
  if (code.length > CODE)
    gaps.push({
      about: 'environment',
      why: `the change touches ${code.length} files of code, more than the ${CODE} that are read`,
    });
  const { environment: languages } = await import('../environment/index.ts');
  const text = async (given: TreeEntry, lost: Gap[] = gaps): Promise<string | undefined> => {
    const entry = given.mode === '120000' ? await leadsTo(given, source) : given;
    if (entry?.mode !== '100644' && entry?.mode !== '100755') return undefined;
    try {
      const content = await textOf(forge, entry, CAP);
      // Video and tables of translations share endings with code; a file that declares has to be read.
      if (!content.includes('\0')) return content;
      if (isDotenv(given.path))
        throw new Unreadable(`${given.path} is no text in UTF-8; save it as UTF-8, without zero bytes`);
      return undefined;
    } catch (error) {
      lost.push({
        about: 'environment',
        path: entry.path,
        why: error instanceof Error ? error.message : String(error),
      });
      return undefined;
    }
  };
  const readsOf = async (entry: TreeEntry | undefined, lost?: Gap[]): Promise<EnvironmentReads> => {
    const language = entry && languages.find((one) => one.matches(entry.path));
    const content = language && (await text(entry, lost));
    return language && content !== undefined ? language.read(content) : { reads: [], computed: 0 };
  };
  const unread: Gap[] = [];
  const [read, names, found] = await Promise.all([
    Promise.all(
      code.slice(0, CODE).map(async ({ path, before, after }) => {
        const [old, now] = await Promise.all([readsOf(before, []), readsOf(after)]);
        return { path, old, now };
      }),
    ),
    Promise.all(
      declared.slice(0, DECLARING).map(async (entry) => {
        const content = (await text(entry, unread)) ?? '';
        const isEnv =
          isDotenv(entry.path) ||
          /(?:^|\/)(?:\.?env|environment)\.(?:example|sample|template|dist|txt)$|\.env$/.test(entry.path);
        const all = isEnv ? parseDotenv(content).map(({ name }) => name) : namesIn(content);
        return { path: entry.path, names: [...new Set(all)] };
      }),
    ),
    Promise.all(
      values.map(async ({ path, before, after }) => {
        const [old, now] = await Promise.all([before ? text(before, []) : '', text(after)]);
        const known = new Set(parseDotenv(old ?? '').map(({ name, value }) => `${name}\n${value}`));
        return parseDotenv(now ?? '').flatMap(({ name, value, line }) => {
          const looks = known.has(`${name}\n${value}`) ? undefined : looksReal(name, value);
          return looks === undefined ? [] : [{ name, at: { path, line }, looks }];
        });
      }),
    ),
  ]);
  // What cannot be read only matters to code that reads variables.
  if (read.some(({ now }) => now.reads.length > 0)) {
    const known = new Set(gaps.map((gap) => gap.path));
    gaps.push(...unread.filter((gap) => !known.has(gap.path)));
  }
  // Code that only moves from one file to another reads nothing new.
  const before = new Set(read.flatMap(({ old }) => old.reads.map(({ name }) => name)));
  const declares = new Set(declared.map(({ path }) => path));
  return {
    reads: read
      .flatMap(({ path, now }) =>
        now.reads.map(({ name, line }) => ({
          name,
          at: { path, line },
          ...(before.has(name) ? { before: true as const } : {}),
        })),
      )
      .slice(0, 4 * TOLD),
    computed: read.reduce((sum, { now }) => sum + now.computed, 0),
    // Who takes away the file that declares does not get rid of having to declare.
    declared: names.length > 0 ? names : gone.slice(0, 1).map((one) => ({ path: one, names: [] })),
    values: found.flat().slice(0, TOLD),
    committed: values
      .filter(({ path, before: old }) => old === undefined && isOwn(path) && !declares.has(path))
      .map(({ path }) => path),
  };
}
