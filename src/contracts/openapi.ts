import type { ContractFile, ContractKind, ContractTree } from '../model/contract.ts';
import { Unreadable } from '../model/reading.ts';
import { isTable, own } from './ground/data.ts';
import { compareDescriptions } from './ground/openapi-compare.ts';
import { loadSource, type Source } from './ground/openapi-source.ts';
import { fromSwagger2 } from './ground/openapi-swagger2.ts';
import { topLevel } from './ground/openapi-top.ts';
import { versionOf } from './ground/openapi-version.ts';

async function read(file: ContractFile, tree: ContractTree): Promise<Source> {
  const source = await loadSource(file, tree);
  const version = String(own(source.root, 'openapi') ?? own(source.root, 'swagger') ?? '');
  for (const key of ['info', 'paths', 'webhooks', 'components']) {
    const value = own(source.root, key);
    if (value === undefined || value === null || isTable(value)) continue;
    const { line } = source.place(source.root, key);
    throw new Unreadable(`${file.path}: ${key} is no object (line ${line})`, line);
  }
  if (own(source.root, 'swagger') !== undefined && version.startsWith('2')) return fromSwagger2(source);
  if (!/^3(?:\.|$)/.test(version))
    throw new Unreadable(`${file.path}: OpenAPI ${version || 'without a version'} is not known (line 1)`, 1);
  return source;
}

/** OpenAPI 3.0, 3.1 and 3.2 (https://spec.openapis.org/oas/) and Swagger 2, with all local files that `$ref`s lead to. */
export const contractKind: ContractKind = {
  id: 'openapi',
  title: 'OpenAPI description',
  rank: 30,
  recognise: (path, text) => topLevel(path, text, { openapi: /^3\.\d/, swagger: /^2(?:\.0)?$/ }),
  parts: async (file, tree) => {
    const { files, path } = await loadSource(file, tree);
    return [...files.keys()].filter((name) => name !== path);
  },
  compare: async (before, after, trees) => {
    const old = await read(before, trees.before);
    const now = await read(after, trees.after);
    const changes = compareDescriptions(old, now, trees.today ?? new Date().toISOString().slice(0, 10));
    return { kind: 'compared', changes, version: versionOf(old, now) };
  },
};
