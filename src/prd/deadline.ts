import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Prd } from '../model/prd.ts';
import type { ParseOptions } from './parse.ts';
import type { Task } from './worker.ts';

/**
 * Largest document in bytes that is parsed without a worker: the slowest text of this size that we know (rows of a
 * table, open brackets, nested marks) takes less than half a second, and starting a worker costs more than an ordinary document.
 */
const INLINE = 64_000;

/** Memory of the worker in MB: a document that needs more is as good as one that never ends. */
const MEMORY = 512;

/** The bundled worker lies beside the entry; this code may be in a chunk one folder below. */
function bundledWorker(): URL | undefined {
  return ['./prd-worker.js', '../prd-worker.js']
    .map((name) => new URL(name, import.meta.url))
    .find((url) => existsSync(url));
}

function inWorker(url: URL, task: Task, ms: number): Promise<Prd | 'late' | Error> {
  return new Promise((resolve) => {
    // Nothing of this process reaches the worker: no environment, no arguments, no loaders.
    const worker = new Worker(url, {
      workerData: task,
      env: {},
      argv: [],
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    });
    const done = (answer: Prd | 'late' | Error) => {
      clearTimeout(timer);
      resolve(answer);
      void worker.terminate();
    };
    const timer = setTimeout(() => done('late'), ms);
    worker.once('message', done);
    worker.once('error', (error) => done(error instanceof Error ? error : new Error(String(error))));
    worker.once('exit', () => done('late'));
  });
}

/**
 * Reads a product document within `ms` milliseconds: a small and plain one at once, any other in a worker that is
 * stopped at the deadline. What takes longer is a document with the remark `deadline` and nothing else. `worker` is the
 * address of the bundled worker, where it is not beside this code; without any the document is parsed here.
 */
export async function parseWithDeadline(
  path: string,
  bytes: Uint8Array | string,
  options: ParseOptions,
  ms: number,
  worker: URL | undefined = bundledWorker(),
): Promise<Prd> {
  // The parser is heavy, so that it is only loaded when there is something to parse.
  const { parsePrd, unread } = await import('./parse.ts');
  const data = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  if (data.length > options.capBytes || worker === undefined || data.length <= INLINE)
    return parsePrd(path, data, options);
  const answer = await inWorker(worker, { path, bytes: data, options }, ms);
  if (answer === 'late') {
    return unread(
      path,
      'deadline',
      `the document could not be read within ${ms / 1_000} seconds; it is built to be slow, or far too long`,
    );
  }
  if (answer instanceof Error) {
    return unread(
      path,
      'deadline',
      'reading the document took too much memory; it is built to be slow, or far too long',
    );
  }
  return answer;
}
