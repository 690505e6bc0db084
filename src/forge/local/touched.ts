import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Stop } from '../../model/stop.ts';
import type { Repository } from './find.ts';
import { complaintOf, lineOf, notStarted } from './git.ts';
import { isInside, nameOf } from './paths.ts';
import { DEEPEN } from './revision.ts';

/** More of path names than this don't fit on a command line everywhere; then the log tells of all files. */
const MOST_NAMES = 24_000;
const LOG = ['log', '-z', '-m', '--raw', '--no-renames', '--no-abbrev', '--root', '--full-history', '--sparse'];
const PLAIN = ['--topo-order', '--pretty=raw', '--no-notes', '--no-decorate', '--no-color', '--no-show-signature'];
const SAFE = ['--no-ext-diff', '--no-textconv', '--ignore-submodules=none', '--encoding=UTF-8'];

/** A commit as the log tells it: what changed against each parent (against nothing, for a first commit). */
interface Step {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly changed: Map<string, Set<string>>;
}

/** Puts the log's parts together to commits: a header, then `:…` and a name for each file, once per parent that differs. */
function stepReader(tell: (step: Step) => void) {
  let step: Step | undefined;
  let names: Set<string> | undefined;
  let named = false;
  const flush = () => {
    if (step) tell(step);
    step = undefined;
  };
  const part = (bytes: Buffer) => {
    if (named) {
      names?.add(nameOf(bytes));
      named = false;
      return;
    }
    const text = bytes.toString('latin1');
    if (text.startsWith('commit ')) {
      const head = /^commit ([\da-f]+)(?: \(from ([\da-f]+)\))?\n/.exec(text);
      const header = text.slice(0, text.indexOf('\n\n'));
      const parents = [...header.matchAll(/^parent ([\da-f]+)$/gm)].map((match) => match[1] ?? '');
      if (step?.sha !== head?.[1]) flush();
      step ??= { sha: head?.[1] ?? '', parents, changed: new Map() };
      names = new Set();
      step.changed.set(head?.[2] ?? parents[0] ?? '', names);
    }
    named = text.startsWith(':', text.lastIndexOf('\n') + 1);
  };
  return { part, flush };
}

/** Follows each path from child to parent as `git log` does: to the first parent that has it alike, else it was touched here. */
function tracer(head: string, paths: readonly string[], edges: ReadonlySet<string>) {
  const at = new Map([[head, new Set(paths)]]);
  const found = new Map<string, string>();
  const cut: string[] = [];
  const follow = ({ sha, parents, changed }: Step) => {
    const here = at.get(sha);
    at.delete(sha);
    const edge = edges.has(sha);
    const ways = edge || parents.length === 0 ? [''] : parents;
    for (const name of here ?? []) {
      const same = ways.find((parent) => !changed.get(edge ? (parents[0] ?? '') : parent)?.has(name));
      if (same === undefined && edge) cut.push(name);
      else if (same === undefined) found.set(name, sha);
      else if (same !== '') at.set(same, (at.get(same) ?? new Set()).add(name));
    }
  };
  return { follow, found, cut, done: () => at.size === 0 };
}

async function edgesOf({ git, gitDir, top, shallow }: Repository): Promise<ReadonlySet<string>> {
  if (!shallow) return new Set();
  const file = lineOf(await git.read(['rev-parse', '--git-path', 'shallow'], 'find where the history ends'));
  return new Set(readFileSync(path.resolve(top ?? gitDir, file), 'utf8').split('\n'));
}

function walk({ git }: Repository, args: readonly string[], trace: ReturnType<typeof tracer>): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = git.start(args);
    const reader = stepReader((step) => {
      trace.follow(step);
      if (trace.done()) child.kill('SIGKILL');
    });
    let rest: Buffer[] = [];
    let complaint = '';
    child.stdout.on('data', (chunk: Buffer) => {
      let from = 0;
      for (let end = chunk.indexOf(0); end >= 0 && !trace.done(); end = chunk.indexOf(0, from)) {
        reader.part(Buffer.concat([...rest, chunk.subarray(from, end)]));
        rest = [];
        from = end + 1;
      }
      if (!trace.done()) rest.push(chunk.subarray(from));
    });
    child.stderr.on('data', (chunk: Buffer) => {
      if (complaint.length < 10_000) complaint += chunk.toString();
    });
    child.once('error', (error) => reject(notStarted(error)));
    child.once('close', (code) => {
      if (rest.length > 0) reader.part(Buffer.concat(rest));
      reader.flush();
      if (code === 0 || trace.done()) resolve();
      else reject(new Stop(4, `git could not walk the history: ${complaintOf(complaint)}`));
    });
  });
}

/**
 * For each path the commit that made it what it is at the head, in one walk that ends when all are found; merges count
 * only if they differ from every parent. Absent when never committed. Stops where a shallow clone ends before the answer.
 */
export async function touchedBy(
  repository: Repository,
  head: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const names = paths.filter(isInside);
  const trace = tracer(head, names, await edgesOf(repository));
  if (names.length === 0) return trace.found;
  const fits = names.join(' ').length <= MOST_NAMES;
  await walk(repository, [...LOG, ...PLAIN, ...SAFE, head, '--', ...(fits ? names : [])], trace);
  const [first] = trace.cut;
  if (first === undefined) return trace.found;
  throw new Stop(4, `The history of this shallow clone ends before ${first} was last changed`, DEEPEN);
}
