import type { ContractKind } from '../model/contract.ts';
import { compareSchemas } from './ground/schema-changes.ts';
import { loadSchema } from './ground/schema-load.ts';
import { looksLikeSchema } from './ground/schema-look.ts';

/**
 * JSON Schema, drafts 4 to 2020-12, as JSON or YAML. Without a role a change is a break when either side may be refused; with
 * `deserializer` (those who read) or `serializer` (those who write) only when that side may be.
 */
export const contractKind: ContractKind = {
  id: 'json-schema',
  title: 'JSON Schema',
  recognise: looksLikeSchema,
  parts: async (file, tree) => {
    const others = (await loadSchema(file, tree)).slice(1).map(({ path }) => path);
    const texts = await Promise.all(others.map((path) => tree.text(path)));
    // A part that is a schema by itself is compared by itself.
    return others.filter((path, at) => !looksLikeSchema(path, texts[at] ?? ''));
  },
  compare: async (before, after, trees) => ({
    kind: 'compared',
    changes: await compareSchemas(before, after, trees, after.role ?? before.role ?? 'both'),
  }),
};
