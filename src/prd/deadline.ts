import { existsSync } from 'node:fs';
import type { Prd, RoadmapRow } from '../model/prd.ts';
import { Unreadable } from '../model/reading.ts';
import { needsYaml, type ReadYaml } from './front-matter.ts';
import type { Page } from './page.ts';
import type { ParseOptions } from './parse.ts';
import type { Task } from './worker.ts';

/**
 * Largest document in bytes that is parsed without a worker: the slowest text of this size that we know (rows of a
 * table, open brackets, nested marks) takes less than half a second, and starting a worker costs more than an ordinary document.
 */
const INLINE = 64_000;

/** Memory of the worker in MB: a document that needs more is as good as one that never ends. */
const MEMORY = 512;

/** How long reading may take in milliseconds, and the address of the bundled worker where it is not beside this code. */
export interface Limit {
  readonly ms: number;
  readonly worker?: URL | undefined;
}

/** The bundled worker lies beside the entry, one folder above a chunk, or in `dist/` when this code runs from its source. */
function bundledWorker(): URL | undefined {
  return ['./prd-worker.js', '../prd-worker.js', '../../dist/prd-worker.js']
    .map((name) => new URL(name, import.meta.url))
    .find((url) => existsSync(url));
}

/** Why a document was not read, as one clause. */
interface Late {
  readonly late: string;
}

async function inWorker<Answer extends object>(task: Task, ms: number, url: URL): Promise<Answer | Late> {
  const { Worker } = await import('node:worker_threads');
  const late = `could not be read within ${ms / 1_000} seconds; it is built to be slow, or far too long`;
  const greedy = 'took too much memory to read; it is built to be slow, or far too long';
  return new Promise((resolve) => {
    // Nothing of this process reaches the worker: no environment, no arguments, no loaders.
    const worker = new Worker(url, {
      workerData: task,
      env: {},
      argv: [],
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    });
    const done = (answer: Answer | Late) => {
      clearTimeout(timer);
      resolve(answer);
      void worker.terminate();
    };
    const timer = setTimeout(() => done({ late }), ms);
    worker.once('message', done);
    worker.once('error', () => done({ late: greedy }));
    worker.once('exit', () => done({ late }));
  });
}

/** Reads a large document in a worker that is stopped at the deadline; without a worker it is not read at all. */
async function large<Answer extends object>(task: Task, { ms, worker }: Limit): Promise<Answer | Late> {
  const url = worker ?? bundledWorker();
  if (url) return inWorker(task, ms, url);
  return { late: `is larger than ${INLINE} bytes, which only the built program reads; run \`npm run build\`` };
}

const isLate = (answer: object): answer is Late => 'late' in answer;

/** For front matter that needs no YAML parser. */
const noYaml: ReadYaml = () => ({ says: 'it needs a YAML parser', line: 1, column: 1 });

/** Loads the parser while there is nothing to do but wait for a document. Never throws. */
export function warmUp(): void {
  import('./parsers.ts').catch(() => {});
}

/**
 * Reads a product document within a deadline: a small one at once, any other in a worker. What takes longer is a document
 * with the remark `deadline` and nothing else.
 */
export async function parseWithDeadline(
  path: string,
  bytes: Uint8Array | string,
  options: ParseOptions,
  ms: number,
  worker?: URL,
): Promise<Prd> {
  // The parser is heavy, and YAML too, so that they are only loaded when there is something for them to parse.
  const { parsePrd, unread } = await import('./parsers.ts');
  const data = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  if (data.length > INLINE && data.length <= options.capBytes) {
    const answer = await large<Prd>({ kind: 'prd', path, bytes: data, options }, { ms, worker });
    return isLate(answer) ? unread(path, 'deadline', `the document ${answer.late}`) : answer;
  }
  const yaml = needsYaml(data) ? (await import('./ground/yaml.ts')).readYaml : noYaml;
  return parsePrd(path, data, options, yaml);
}

/** Reads the links of a Markdown page of at most `cap` bytes within a deadline; never throws, `why` says why there are none. */
export async function parsePageWithDeadline(path: string, bytes: Uint8Array, cap: number, limit: Limit): Promise<Page> {
  if (bytes.length > INLINE && bytes.length <= cap) {
    const answer = await large<Page>({ kind: 'page', path, bytes, cap }, limit);
    return isLate(answer) ? { links: [], why: `the page ${answer.late}` } : answer;
  }
  return (await import('./parsers.ts')).parsePage(path, bytes, cap);
}

/** Reads the rows of a roadmap within a deadline; throws `Unreadable` when it takes longer. */
export async function parseRoadmapWithDeadline(
  path: string,
  text: string,
  limit: Limit,
): Promise<readonly RoadmapRow[]> {
  if (text.length > INLINE) {
    const answer = await large<readonly RoadmapRow[]>({ kind: 'roadmap', path, text }, limit);
    if (isLate(answer)) throw new Unreadable(`the roadmap ${answer.late}`);
    return answer;
  }
  return (await import('./parsers.ts')).parseRoadmap(path, text);
}
