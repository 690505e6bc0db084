import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';

/** An object of a git repository. */
export interface GitObject {
  readonly oid: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** Reads objects through one long-lived `git cat-file --batch`, which spares a process for each. */
export function objectReader(dir: string, env: NodeJS.ProcessEnv) {
  let child: ChildProcessWithoutNullStreams | undefined;
  let chunks: Buffer[] = [];
  let held = 0;
  let wanted = 1;
  const waiting: ((found: GitObject | undefined) => void)[] = [];

  /** Answers with the first object of the bytes; what is left, or undefined when it is not whole yet. */
  function take(bytes: Buffer): Buffer | undefined {
    const end = bytes.indexOf(10);
    if (end < 0) return undefined;
    const head = bytes.subarray(0, end).toString('utf8');
    const [, oid = '', type = '', size = ''] = /^([0-9a-f]{40}) (\w+) (\d+)$/.exec(head) ?? [];
    // "… missing" and "… ambiguous" have no content; an object ends with a line break of its own.
    const length = oid === '' ? 0 : Number(size) + 1;
    wanted = end + 1 + length;
    if (bytes.length < wanted) return undefined;
    waiting.shift()?.(oid === '' ? undefined : { oid, type, bytes: bytes.subarray(end + 1, end + length) });
    return bytes.subarray(wanted);
  }

  function add(chunk: Buffer): void {
    chunks.push(chunk);
    held += chunk.length;
    // A large object comes in many chunks, which are joined when it is whole.
    if (held < wanted) return;
    let rest: Buffer = Buffer.concat(chunks);
    for (let next = take(rest); next; next = take(rest)) {
      rest = next;
      wanted = 1;
    }
    chunks = [rest];
    held = rest.length;
  }

  function start(): ChildProcessWithoutNullStreams {
    const made = spawn('git', ['cat-file', '--batch'], { cwd: dir, env });
    made.stdout.on('data', add);
    made.stderr.resume();
    // When git is gone, every open question is answered with nothing.
    made.stdin.on('error', () => {});
    made.on('close', () => {
      for (const answer of waiting.splice(0)) answer(undefined);
    });
    return made;
  }

  return {
    /** The object that a revision expression names, or undefined. */
    read: (name: string): Promise<GitObject | undefined> => {
      if (/[\n\0]/.test(name) || name === '') return Promise.resolve(undefined);
      child ??= start();
      const { stdin } = child;
      return new Promise((resolve) => {
        waiting.push(resolve);
        stdin.write(`${name}\n`);
      });
    },
    close: () => void child?.kill('SIGKILL'),
  };
}
