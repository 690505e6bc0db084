import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { complaintOf, type Git, notStarted } from './git.ts';

/** One answer of `git cat-file`: what the object is and, where asked for, its bytes. */
export interface Answer {
  readonly oid: string;
  readonly type: string;
  readonly size: number;
  readonly bytes: Buffer;
}

interface Waiting {
  readonly resolve: (answer: Answer | undefined) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A `git cat-file` process that is asked for one object after the other, by id or by another name in one line: `check` for
 * id, type and size, `whole` with the bytes too. Starts with the first question, and anew when it died of a broken object. No answer for an object that is missing.
 */
export function openBatch(git: Git, mode: 'check' | 'whole'): (name: string) => Promise<Answer | undefined> {
  let child: ChildProcessWithoutNullStreams | undefined;
  let queue: Waiting[] = [];

  const start = () => {
    const started = git.talk(['cat-file', mode === 'check' ? '--batch-check' : '--batch']);
    const mine: Waiting[] = [];
    let chunks: Buffer[] = [];
    let have = 0;
    let need = 1;
    let complaint = '';

    /** Takes whole answers off the front; joins the chunks only when the next answer is complete. */
    const take = () => {
      let left = Buffer.concat(chunks);
      need = 1;
      for (;;) {
        const end = left.indexOf(10);
        if (end < 0) {
          need = left.length + 1;
          break;
        }
        const words = left.toString('latin1', 0, end).split(' ');
        const size = Number(words[2]);
        const found = words.length === 3 && Number.isSafeInteger(size);
        const until = found && mode === 'whole' ? end + 1 + size + 1 : end + 1;
        if (left.length < until) {
          need = until;
          break;
        }
        const bytes = mode === 'whole' && found ? Buffer.from(left.subarray(end + 1, until - 1)) : Buffer.alloc(0);
        mine.shift()?.resolve(found ? { oid: words[0] ?? '', type: words[1] ?? '', size, bytes } : undefined);
        left = left.subarray(until);
      }
      chunks = left.length > 0 ? [left] : [];
      have = left.length;
    };

    const fail = (error: Error) => {
      if (child === started) child = undefined;
      for (const waiting of mine.splice(0)) waiting.reject(error);
    };
    started.stdout.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      have += chunk.length;
      if (have >= need) take();
    });
    started.stderr.on('data', (chunk: Buffer) => {
      if (complaint.length < 10_000) complaint += chunk.toString();
    });
    started.once('error', (error) => fail(notStarted(error)));
    started.once('close', () => fail(new Error(complaintOf(complaint) || 'git ended before it answered')));
    child = started;
    queue = mine;
    return started;
  };

  return (name) =>
    new Promise((resolve, reject) => {
      const running = child ?? start();
      queue.push({ resolve, reject });
      // What is asked at once is written at once.
      if (running.stdin.writableCorked === 0) {
        running.stdin.cork();
        process.nextTick(() => running.stdin.uncork());
      }
      running.stdin.write(`${name}\n`);
    });
}
