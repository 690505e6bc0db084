import { parentPort, workerData } from 'node:worker_threads';
import { type ParseOptions, parsePrd } from './parse.ts';

/** What the worker is started with. */
export interface Task {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly options: ParseOptions;
}

const { path, bytes, options } = workerData as Task;
parentPort?.postMessage(parsePrd(path, bytes, options));
