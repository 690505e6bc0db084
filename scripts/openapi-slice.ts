/**
 * Makes test/github/openapi.json and test/github/schema.graphql: what the project uses of GitHub's own descriptions.
 * Their packages take 400 MB, so they are no dependency; take them into a folder of their own and name it:
 *
 *   npm install --prefix ../github-api @octokit/openapi@23.0.2 @octokit/graphql-schema@15.26.1
 *   npx tsx scripts/openapi-slice.ts ../github-api
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sliceGraphql } from './github-api/graphql.ts';
import { sliceOpenApi } from './github-api/openapi.ts';

const [folder] = process.argv.slice(2);
if (!folder) {
  process.stderr.write('Name the folder that has node_modules/@octokit/openapi; the head of this script says how.\n');
  process.exit(2);
}
const from = path.resolve(folder, 'node_modules/@octokit');
const to = path.resolve(import.meta.dirname, '../test/github');
const text = (file: string) => readFileSync(path.join(from, file), 'utf8');

const openapi = sliceOpenApi(JSON.parse(text('openapi/generated/api.github.com.json')));
writeFileSync(path.join(to, 'openapi.json'), `${openapi}\n`);
const schema = sliceGraphql(text('graphql-schema/schema.graphql'));
writeFileSync(path.join(to, 'schema.graphql'), schema);
process.stdout.write(`openapi.json ${openapi.length} bytes, schema.graphql ${schema.length} bytes\n`);
