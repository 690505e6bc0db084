import { execFile, execFileSync } from 'node:child_process';
import path from 'node:path';
import { type GitObject, objectReader } from './objects.ts';

/** A commit to make. Files by path: text, bytes, `null` to delete, or with a mode (`120000` is a link, `160000` a submodule). */
export interface CommitSpec {
  readonly message?: string;
  /** ISO; default: one minute after the commit before. */
  readonly date?: string;
  /** ISO date of the author, which a rebase keeps; default: the commit's own. */
  readonly authored?: string;
  readonly files?: Readonly<Record<string, FileSpec>>;
  /** Name of the author and committer; default `nadia`, who is also a user. */
  readonly author?: string;
}
export type FileSpec =
  | string
  | Uint8Array
  | null
  | { readonly mode: '100644' | '100755' | '120000' | '160000'; readonly content: string | Uint8Array };

/** A real bare git repository in a temp folder; all functions but `read` are synchronous. */
export interface Repository {
  readonly dir: string;
  /** Adds commits to a branch (made from `from`, default `main`, when it is not there) and answers its new tip. */
  readonly push: (branch: string, commits: readonly CommitSpec[], from?: string) => string;
  /** Makes the merge commit of two commits (`theirs` wins a conflict) and answers its hash; moves no branch. */
  readonly merge: (ours: string, theirs: string, message?: string) => string;
  /** Points a ref (`refs/heads/x`) at a commit. */
  readonly point: (ref: string, sha: string) => void;
  /** Writes a blob and answers its hash. */
  readonly store: (bytes: Uint8Array) => string;
  /** The tree of a commit or tree with some entries (mode, hash and path) in place of what it had; answers its hash. */
  readonly layer: (base: string, entries: readonly (readonly [string, string, string])[]) => string;
  /** Full hash of a branch, ref or hash; throws when there is none. */
  readonly sha: (name: string) => string;
  /** Runs git and answers what it printed, trimmed. */
  readonly git: (...args: readonly string[]) => string;
  /** Runs git without blocking and answers its bytes, or undefined when it fails. */
  readonly read: (...args: readonly string[]) => Promise<Buffer | undefined>;
  /** The object that a revision expression (`main:src/a.ts`, `<sha>^{tree}`) names, or undefined. */
  readonly object: (name: string) => Promise<GitObject | undefined>;
  /** Ends what still runs in it. */
  readonly close: () => void;
}

const START = Date.parse('2025-08-01T08:00:00Z');

/** The machine's own settings and hooks play no part. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_'));
  const person = { NAME: 'nadia', EMAIL: 'nadia@example.invalid', DATE: `${START / 1000} +0000` };
  const roles = ['AUTHOR', 'COMMITTER'].flatMap((role) =>
    Object.entries(person).map(([key, value]) => [`GIT_${role}_${key}`, value]),
  );
  return {
    ...Object.fromEntries(own),
    ...Object.fromEntries(roles),
    LC_ALL: 'C',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_DEFAULT_HASH: 'sha1',
    GIT_TEMPLATE_DIR: '',
  };
}

const data = (content: string | Uint8Array): Buffer => {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')]);
};

/** One line or block of git's fast-import stream for a file. */
function change(file: string, spec: FileSpec): Buffer {
  const name = `"${file.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
  if (spec === null) return Buffer.from(`D ${name}\n`);
  const plain = typeof spec === 'string' || spec instanceof Uint8Array;
  const { mode, content } = plain ? { mode: '100644', content: spec } : spec;
  if (mode === '160000') return Buffer.from(`M 160000 ${content} ${name}\n`);
  return Buffer.concat([Buffer.from(`M ${mode} inline ${name}\n`), data(content)]);
}

/** A flag or full hashes: what git says of these alone never changes. */
const FIXED = /^(?:-.*|log(?:\.showSignature=false)?|[0-9a-f]{40}(?:\^\{tree\})?(?:\.{2,3}[0-9a-f]{40})?)$/;

/** Makes an empty bare repository in a folder that is there. */
export function makeRepository(dir: string): Repository {
  const options = { cwd: dir, env: environment(), maxBuffer: 1 << 30 };
  const objects = objectReader(dir, options.env);
  const run = (args: readonly string[], input?: Uint8Array, env: NodeJS.ProcessEnv = {}) =>
    execFileSync('git', ['-c', 'gc.auto=0', '-c', 'core.quotePath=false', ...args], {
      ...options,
      env: { ...options.env, ...env },
      input: input ?? '',
      stdio: ['pipe', 'pipe', 'pipe'],
    })
      .toString('utf8')
      .trim();
  const git = (...args: readonly string[]) => run(args);
  const commits = new Set<string>();
  const answers = new Map<string, Promise<Buffer | undefined>>();
  const exact = (name: string): string | undefined => {
    // What a full hash stands for never changes.
    if (commits.has(name)) return name;
    try {
      const found = run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
      commits.add(found);
      return found;
    } catch {
      return undefined;
    }
  };
  const tip = (name: string) => exact(name) ?? (name.startsWith('refs/') ? undefined : exact(`refs/heads/${name}`));
  const sha = (name: string): string => {
    const found = tip(name);
    if (!found) throw new Error(`the repository of the test has no ${name}`);
    return found;
  };
  run(['init', '--bare', '--quiet', '--initial-branch=main', '.']);

  const push = (branch: string, commits: readonly CommitSpec[], from = 'main'): string => {
    const before = exact(`refs/heads/${branch}`) ?? (from === branch ? undefined : tip(from));
    let time = before ? Number(run(['show', '-s', '--format=%ct', before])) * 1000 : START;
    const stream = commits.map((commit, index) => {
      time = commit.date ? Date.parse(commit.date) : time + 60_000;
      const name = commit.author ?? 'nadia';
      const who = (at: number) => `${name} <${name.replace(/\W/g, '')}@example.invalid> ${Math.floor(at / 1000)} +0000`;
      const written = commit.authored ? Date.parse(commit.authored) : time;
      const head = `commit refs/heads/${branch}\nauthor ${who(written)}\ncommitter ${who(time)}\n`;
      const parent = index === 0 && before ? `from ${before}\n` : '';
      const files = Object.entries(commit.files ?? {}).map(([file, spec]) => change(file, spec));
      return Buffer.concat([Buffer.from(head), data(commit.message ?? 'Work'), Buffer.from(parent), ...files]);
    });
    if (stream.length === 0 && before) run(['update-ref', `refs/heads/${branch}`, before]);
    else run(['fast-import', '--quiet', '--force', '--date-format=raw'], Buffer.concat(stream));
    return sha(`refs/heads/${branch}`);
  };

  const merge = (ours: string, theirs: string, message = `Merge ${theirs} into ${ours}`): string => {
    let tree: string;
    try {
      tree = run(['merge-tree', '--write-tree', sha(ours), sha(theirs)]).slice(0, 40);
    } catch {
      tree = run(['rev-parse', `${sha(theirs)}^{tree}`]);
    }
    return run(['commit-tree', tree, '-p', sha(ours), '-p', sha(theirs), '-m', message]);
  };

  return {
    dir,
    git,
    sha,
    push,
    merge,
    point: (ref, to) => void run(['update-ref', ref, to]),
    store: (bytes) => run(['hash-object', '-w', '--stdin'], bytes),
    layer: (base, entries) => {
      const env = { GIT_INDEX_FILE: path.join(dir, 'layer.index') };
      run(['read-tree', base], undefined, env);
      for (const entry of entries) run(['update-index', '--add', '--cacheinfo', entry.join(',')], undefined, env);
      return run(['write-tree'], undefined, env);
    },
    object: objects.read,
    close: objects.close,
    read: (...args) => {
      const paths = args.indexOf('--');
      const words = args.slice(1, paths < 0 ? args.length : paths);
      const key = words.every((word) => FIXED.test(word)) ? JSON.stringify(args) : undefined;
      const known = key === undefined ? undefined : answers.get(key);
      if (known) return known;
      const answer = new Promise<Buffer | undefined>((resolve) => {
        const all = ['-c', 'core.quotePath=false', ...args];
        execFile('git', all, { ...options, encoding: 'buffer' }, (error, stdout) =>
          resolve(error ? undefined : stdout),
        );
      });
      if (key !== undefined) answers.set(key, answer);
      return answer;
    },
  };
}
