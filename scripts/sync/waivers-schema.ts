import { z } from 'zod';
import { waiverSchema } from '../../src/config/waivers-schema.ts';
import { SUBJECTS } from '../../src/config/waivers-subject.ts';
import type { Generator } from './generated.ts';

/** Writes docs/schema/waivers.schema.json: what the reader holds an entry to, and that it is about exactly one thing. */
export const waiversSchemaFile: Generator = async () => {
  const { $schema, ...entry } = z.toJSONSchema(waiverSchema, { io: 'input' });
  const oneOf = SUBJECTS.map(({ key, needs }) => ({ required: [key, ...needs] }));
  const schema = {
    $schema,
    title: 'Ready Gate waivers',
    description: 'What the gate lets pass for some days, each entry for exactly one thing.',
    type: 'object',
    properties: { waivers: { type: 'array', maxItems: 1_000, items: { ...entry, oneOf } } },
    additionalProperties: false,
  };
  return {
    files: [{ path: 'docs/schema/waivers.schema.json', text: `${JSON.stringify(schema, null, 2)}\n` }],
    folders: [],
  };
};
