import type { ContractFile, ContractKind, ContractTree } from '../model/contract.ts';
import { Unreadable } from '../model/reading.ts';
import { compareAsync } from './ground/asyncapi-compare.ts';
import { readDescription } from './ground/asyncapi-model.ts';
import { own } from './ground/data.ts';
import { loadSource } from './ground/openapi-source.ts';
import { topLevel } from './ground/openapi-top.ts';
import { versionOf } from './ground/openapi-version.ts';

async function read(file: ContractFile, tree: ContractTree) {
  const source = await loadSource(file, tree);
  const version = String(own(source.root, 'asyncapi') ?? '');
  const major = Number(/^([23])(?:\.|$)/.exec(version)?.[1] ?? 0);
  if (major === 0)
    throw new Unreadable(`${file.path}: AsyncAPI ${version || 'without a version'} is not known (line 1)`, 1);
  return { source, description: readDescription(source, major) };
}

/** AsyncAPI 2 and 3 (https://www.asyncapi.com/docs/reference/specification/v3.0.0), with all local files that `$ref`s lead to. */
export const contractKind: ContractKind = {
  id: 'asyncapi',
  title: 'AsyncAPI description',
  rank: 30,
  recognise: (path, text) => topLevel(path, text, { asyncapi: /^\d/ }),
  parts: async (file, tree) => {
    const { files, path } = await loadSource(file, tree);
    return [...files.keys()].filter((name) => name !== path);
  },
  compare: async (before, after, trees) => {
    const old = await read(before, trees.before);
    const now = await read(after, trees.after);
    const today = trees.today ?? new Date().toISOString().slice(0, 10);
    const changes = compareAsync(old.source, now.source, old.description, now.description, today);
    return { kind: 'compared', changes, version: versionOf(old.source, now.source) };
  },
};
