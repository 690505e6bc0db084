import {
  astFromValue,
  buildSchema,
  type GraphQLArgument,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
  print,
} from 'graphql';
import { TYPES } from './operations.ts';

/** A type that a kept type brings along: connections, edges, enums, inputs, scalars, page info. */
const comesAlong = (type: GraphQLNamedType): boolean =>
  isScalarType(type) || isEnumType(type) || isInputObjectType(type) || type.name === 'PageInfo';

const connection = /^(.*?)(Connection|Edge)$/;

/** The default of an argument: a required one that has a default may be left out of a query. */
function preset({ defaultValue, type }: GraphQLArgument): string {
  const value = defaultValue === undefined ? undefined : astFromValue(defaultValue, type);
  return value ? ` = ${print(value)}` : '';
}

/**
 * The kept types of the schema with all their fields and arguments, without descriptions. A field of a type that is not
 * kept falls away, so a query that passes against the slice passes against the whole schema.
 */
export function sliceGraphql(source: string): string {
  const schema = buildSchema(source, { assumeValid: true });
  const kept = new Set(TYPES);
  for (const name of kept) if (!schema.getType(name)) throw new Error(`the GraphQL schema has no type ${name}`);
  const nodes = new Set<string>();
  // A connection is kept when what its nodes are is kept.
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !connection.test(type.name)) continue;
    const fields = type.getFields();
    const node = fields.nodes ?? fields.node;
    if (node && kept.has(getNamedType(node.type).name)) nodes.add(type.name);
  }
  const isKept = (type: GraphQLNamedType) => kept.has(type.name) || nodes.has(type.name) || comesAlong(type);
  const used = new Set<GraphQLNamedType>();
  const args = (list: readonly GraphQLArgument[]) => {
    for (const argument of list) use(getNamedType(argument.type));
    const texts = list.map((one) => `${one.name}: ${one.type}${preset(one)}`);
    return texts.length > 0 ? `(${texts.join(', ')})` : '';
  };
  function use(type: GraphQLNamedType): void {
    if (used.has(type)) return;
    used.add(type);
    text(type);
  }
  const texts = new Map<string, string>();
  function text(type: GraphQLNamedType): void {
    texts.set(type.name, '');
    if (isScalarType(type)) {
      const builtIn = ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name);
      texts.set(type.name, builtIn ? '' : `scalar ${type.name}`);
    } else if (isEnumType(type)) {
      const values = type.getValues().map((value) => value.name);
      texts.set(type.name, `enum ${type.name} { ${values.join(' ')} }`);
    } else if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      for (const field of fields) use(getNamedType(field.type));
      texts.set(type.name, `input ${type.name} { ${fields.map((field) => `${field.name}: ${field.type}`).join(' ')} }`);
    } else if (isUnionType(type)) {
      const members = type.getTypes().filter(isKept);
      for (const member of members) use(member);
      texts.set(type.name, `union ${type.name} = ${members.map((member) => member.name).join(' | ')}`);
    } else if (isObjectType(type) || isInterfaceType(type)) {
      const interfaces = type.getInterfaces().filter((one) => isKept(one));
      const fields = Object.values(type.getFields())
        .filter((field) => isFine(getNamedType(field.type)))
        .map((field) => {
          use(getNamedType(field.type));
          return `  ${field.name}${args(field.args)}: ${field.type}`;
        });
      for (const one of interfaces) use(one);
      const has = interfaces.length > 0 ? ` implements ${interfaces.map((one) => one.name).join(' & ')}` : '';
      const word = isObjectType(type) ? 'type' : 'interface';
      texts.set(type.name, `${word} ${type.name}${has} {\n${fields.join('\n')}\n}`);
    }
  }
  const isFine = (type: GraphQLNamedType) =>
    isKept(type) || (isUnionType(type) && type.getTypes().some((member) => kept.has(member.name)));
  for (const name of [...kept].sort()) {
    const type = schema.getType(name);
    if (type) use(type);
  }
  return `${[...texts.keys()]
    .sort()
    .flatMap((name) => texts.get(name) || [])
    .join('\n')}\n`;
}
