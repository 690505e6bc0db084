import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { Api } from './api.ts';

/** What one query asks for: texts of blobs, and the last commit up to `commit` that touched each path. */
export interface Wanted {
  readonly commit: string;
  readonly blobs: readonly string[];
  readonly paths: readonly string[];
}

/** Blobs that came whole (the others are asked for one by one), and the commit that last touched each path that has one. */
export interface Given {
  readonly blobs: ReadonlyMap<string, Uint8Array>;
  readonly touched: ReadonlyMap<string, string>;
}

/** Most blobs and paths of one query: GitHub ends a query after ten seconds. */
const MOST = 50;

const answer = z.object({ repository: z.nullable(z.record(z.string(), z.unknown())) });
const text = z.object({ oid: z.string(), isTruncated: z.boolean(), text: z.nullable(z.string()) });
const history = z.object({ nodes: z.array(z.object({ oid: z.string() })) });
const commit = z.record(z.string(), z.unknown());

/** Whether bytes are those of a blob: its name is the hash of its content (git, object format). */
export function isBlob(oid: string, bytes: Uint8Array): boolean {
  const hash = createHash(oid.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === oid;
}

function queryOf({ blobs, paths }: Wanted): string {
  const inputs = [...blobs.map((_, at) => `$b${at}: GitObjectID!`), ...paths.map((_, at) => `$p${at}: String!`)];
  const texts = blobs.map((_, at) => `b${at}: object(oid: $b${at}) { ... on Blob { oid isTruncated text } }`);
  const last = paths.map((_, at) => `h${at}: history(first: 1, path: $p${at}) { nodes { oid } }`);
  const head = last.length > 0 ? [`commit: object(oid: $commit) { ... on Commit { ${last.join(' ')} } }`] : [];
  const own = last.length > 0 ? ['$commit: GitObjectID!'] : [];
  return `query(${['$owner: String!', '$repo: String!', ...own, ...inputs].join(', ')}) { repository(owner: $owner, name: $repo) { ${[...texts, ...head].join(' ')} } }`;
}

async function ask(api: Api, wanted: Wanted): Promise<Given> {
  const { blobs, paths } = wanted;
  const variables = Object.fromEntries([
    ...(paths.length > 0 ? [['commit', wanted.commit]] : []),
    ...blobs.map((oid, at) => [`b${at}`, oid]),
    ...paths.map((path, at) => [`p${at}`, path]),
  ]);
  const what = blobs.length > 0 ? 'the files of the change' : 'the history of the evidence';
  const { repository } = await api.graphql(queryOf(wanted), variables, { what, shape: answer });
  const found = new Map<string, Uint8Array>();
  for (const [at, oid] of blobs.entries()) {
    const blob = text.safeParse(repository?.[`b${at}`]);
    if (!blob.success || blob.data.isTruncated || blob.data.text === null) continue;
    const bytes = new TextEncoder().encode(blob.data.text);
    // Text is decoded: a byte order mark or bytes that are no UTF-8 would be lost without a word.
    if (isBlob(oid, bytes)) found.set(oid, bytes);
  }
  const touched = new Map<string, string>();
  const known = commit.safeParse(repository?.commit);
  for (const [at, path] of paths.entries()) {
    const last = history.safeParse(known.success ? known.data[`h${at}`] : undefined);
    if (!last.success) throw new Error(`the history of ${path} is missing`);
    const oid = last.data.nodes[0]?.oid;
    if (oid !== undefined) touched.set(path, oid);
  }
  return { blobs: found, touched };
}

/** Asks for everything at once, in as few queries as GitHub takes; they run side by side. */
export async function askBatch(api: Api, wanted: Wanted): Promise<Given> {
  const count = Math.ceil(Math.max(wanted.blobs.length, wanted.paths.length) / MOST);
  const parts = await Promise.all(
    Array.from({ length: count }, (_, at) => {
      const part = <T>(list: readonly T[]) => list.slice(at * MOST, (at + 1) * MOST);
      return ask(api, { commit: wanted.commit, blobs: part(wanted.blobs), paths: part(wanted.paths) });
    }),
  );
  return {
    blobs: new Map(parts.flatMap((part) => [...part.blobs])),
    touched: new Map(parts.flatMap((part) => [...part.touched])),
  };
}
