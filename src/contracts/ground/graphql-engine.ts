// One static door to the two libraries: the kind loads this file only when a schema is compared. Named imports of a CommonJS
// package survive bundling, those of a dynamic import() do not.
export { diff } from '@graphql-inspector/core';
export { buildASTSchema, GraphQLError, Kind, parse, print, visit } from 'graphql';
