import { parentPort, workerData } from 'node:worker_threads';
import { readYaml } from './ground/yaml.ts';
import type { ParseOptions } from './parse.ts';

/** What the worker is started with; it posts what the parser of that kind of document returns. */
export type Task =
  | { readonly kind: 'prd'; readonly path: string; readonly bytes: Uint8Array; readonly options: ParseOptions }
  | { readonly kind: 'page'; readonly path: string; readonly bytes: Uint8Array; readonly cap: number }
  | { readonly kind: 'roadmap'; readonly path: string; readonly text: string };

async function answer(task: Task): Promise<unknown> {
  // Loaded as everybody else loads it, so that it is one chunk.
  const { parsePage, parsePrd, parseRoadmap } = await import('./parsers.ts');
  if (task.kind === 'page') return parsePage(task.path, task.bytes, task.cap);
  if (task.kind === 'roadmap') return parseRoadmap(task.path, task.text);
  return parsePrd(task.path, task.bytes, task.options, readYaml);
}

parentPort?.postMessage(await answer(workerData as Task));
