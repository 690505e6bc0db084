import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  buildSchema,
  execute,
  type GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import { type Json, problem } from '../hub.ts';
import type { Desk, Incoming, Outgoing } from '../rest.ts';
import type { Permissions } from '../server.ts';
import type { Context } from './context.ts';
import { root } from './query.ts';

let built: GraphQLSchema | undefined;

/** GitHub's public schema, as far as it is used; read when first asked for. */
function schema(): GraphQLSchema {
  built ??= buildSchema(readFileSync(path.join(import.meta.dirname, '../schema.graphql'), 'utf8'));
  return built;
}

/** Takes a property or calls it; a field that nobody resolves is loud, for null would be a wrong answer. */
const field =
  (breach: (what: string) => void): GraphQLFieldResolver<Json, Context> =>
  (source, args, context, info) => {
    const value = source[info.fieldName];
    if (value === undefined && !(info.fieldName in source)) {
      breach(`graphql: the fake GitHub does not resolve ${info.parentType.name}.${info.fieldName} yet`);
      return null;
    }
    return typeof value === 'function' ? value(args, context) : value;
  };

function send(status: number, value: unknown): Outgoing {
  const bytes = Buffer.from(JSON.stringify(value));
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, bytes };
}

const shown = (error: GraphQLError) => {
  const { type, ...rest } = error.extensions;
  return { ...(type ? { type } : { extensions: rest }), ...error.toJSON(), extensions: undefined };
};

/** Validates a query and its variables against GitHub's schema and answers it from the state. */
export async function respondGraphql(request: Incoming, desk: Desk, permissions: Permissions): Promise<Outgoing> {
  const refuse = (message: string) => {
    desk.breach(`graphql: ${message}`);
    return send(200, { errors: [{ message }] });
  };
  if (request.method !== 'POST') return send(404, problem(404, 'Not Found').body);
  let asked: {
    readonly query?: unknown;
    readonly variables?: Readonly<Record<string, unknown>>;
    readonly operationName?: string;
  };
  try {
    asked = JSON.parse(request.body);
  } catch {
    return refuse('body / is not JSON');
  }
  const unknown = Object.keys(asked).filter((name) => !['query', 'variables', 'operationName'].includes(name));
  if (unknown.length > 0) return refuse(`body has ${unknown.join(', ')}`);
  if (typeof asked.query !== 'string') return refuse('body /query is missing');
  try {
    const document = parse(asked.query);
    const wrong = validate(schema(), document);
    if (wrong.length > 0) return refuse(wrong.map((error) => error.message).join('; '));
    const context = { hub: desk.hub, permissions };
    const result = await execute({
      schema: schema(),
      document,
      rootValue: root(context),
      contextValue: context,
      variableValues: asked.variables ?? {},
      ...(asked.operationName ? { operationName: asked.operationName } : {}),
      fieldResolver: field(desk.breach),
    });
    for (const error of result.errors ?? []) {
      // What GitHub would say too is no breach: a thing that is not there, a permission that is missing.
      if (error.extensions.type === undefined)
        desk.breach(`graphql: ${error.message} at ${error.path?.join('.') ?? 'variables'}`);
    }
    const errors = result.errors ? { errors: result.errors.map(shown) } : {};
    return send(200, { ...(result.data === undefined ? {} : { data: result.data }), ...errors });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}
