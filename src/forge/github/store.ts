import type { Tree } from '../../model/change.ts';
import type { BlobAnswer } from '../../model/forge.ts';
import type { Api } from './api.ts';
import { askBatch, isBlob } from './batch.ts';
import { Fault } from './fault.ts';
import * as shapes from './shapes.ts';
import type { Workspace } from './workspace.ts';

/** Largest blob that is asked for in a query with others, in bytes. */
const SMALL = 300_000;
/** Largest sum of blobs of one query, in bytes. */
const TOGETHER = 3_000_000;

/** A file that will be asked for: its object and how large it is. */
export interface Expected {
  readonly path: string;
  readonly oid: string;
  readonly size?: number;
}

/** Contents and histories of files, each asked for once and many in one query. */
export interface Store {
  readonly blob: (oid: string, cap: number) => Promise<BlobAnswer>;
  readonly touched: (paths: readonly string[], commit: string) => Promise<ReadonlyMap<string, string>>;
  /** Starts to fetch files of the head with their histories, and other contents. */
  readonly expect: (files: readonly Expected[], contents?: readonly Expected[]) => void;
  /** Starts to fetch files of another commit with their histories up to it. */
  readonly expectAt: (commit: string, files: readonly Expected[]) => void;
  /** Learns the sizes of a tree, so that what is too large is never fetched. */
  readonly learn: (tree: Tree) => void;
  /** Puts content that came otherwise. */
  readonly put: (oid: string, bytes: Uint8Array) => void;
}

async function single(api: Api, oid: string): Promise<Uint8Array> {
  const what = `object ${oid.slice(0, 7)}`;
  const blob = await api.get('/git/blobs/{file_sha}', { what, shape: shapes.blob, params: { file_sha: oid } });
  const bytes = new Uint8Array(Buffer.from(blob.content, blob.encoding === 'base64' ? 'base64' : 'utf8'));
  if (!isBlob(oid, bytes)) throw new Fault('garbage', `GitHub gave other bytes than those of ${what}`);
  return bytes;
}

/**
 * `seen` hears of every commit that touched an expected file, so that its tree can be fetched before it is asked for; what
 * `workspace` has of the head is not asked for.
 */
export function openStore(
  api: Api,
  head: string,
  seen: (commits: ReadonlySet<string>) => void,
  workspace?: Workspace,
): Store {
  const sizes = new Map<string, number>();
  /** Paths of the head's objects, where there is a checkout. */
  const paths = new Map<string, string>();
  const blobs = new Map<string, Promise<Uint8Array>>();
  const histories = new Map<string, Promise<string | undefined>>();
  const keyOf = (commit: string, path: string) => `${commit}:${path}`;

  /** Whether the content is known by now, or lies in the checkout. */
  const isHere = (oid: string): boolean => {
    if (blobs.has(oid)) return true;
    const path = paths.get(oid);
    const bytes = path === undefined ? undefined : workspace?.(path, oid, sizes.get(oid));
    if (bytes) blobs.set(oid, Promise.resolve(bytes));
    return bytes !== undefined;
  };

  /** One query; who asks for one of its parts waits for the whole. */
  const fetchAll = (commit: string, oids: readonly string[], paths: readonly string[]) => {
    const given = askBatch(api, { commit, blobs: oids, paths });
    for (const oid of oids) {
      // A query that failed or left one out must not take the single call's chance.
      const bytes = given.then(
        (all) => all.blobs.get(oid) ?? single(api, oid),
        () => single(api, oid),
      );
      bytes.catch(() => {});
      blobs.set(oid, bytes);
    }
    for (const path of paths) {
      const last = given.then((all) => all.touched.get(path));
      last.catch(() => {});
      histories.set(keyOf(commit, path), last);
    }
    given.then((all) => seen(new Set(all.touched.values()))).catch(() => {});
  };

  const blob = async (oid: string, cap: number): Promise<BlobAnswer> => {
    const size = sizes.get(oid);
    if (size !== undefined && size > cap) return { kind: 'too-large', size };
    const going = (isHere(oid) ? blobs.get(oid) : undefined) ?? single(api, oid);
    blobs.set(oid, going);
    try {
      const bytes = await going;
      return bytes.length > cap ? { kind: 'too-large', size: bytes.length } : { kind: 'bytes', bytes };
    } catch (error) {
      return { kind: 'unreadable', why: error instanceof Error ? error.message : String(error) };
    }
  };

  const ahead = (commit: string, files: readonly Expected[], contents: readonly Expected[]) => {
    const unknown = new Set(files.map((file) => file.path));
    const paths = [...unknown].filter((path) => !histories.has(keyOf(commit, path)));
    const oids = new Set<string>();
    let sum = 0;
    const all = [...files, ...contents];
    for (const { oid, size = SMALL } of all) {
      if (isHere(oid) || size > SMALL || sum + size > TOGETHER) continue;
      oids.add(oid);
      sum += size;
    }
    if (paths.length > 0 || oids.size > 0) fetchAll(commit, [...oids], paths);
    // Larger ones go their own way at the same time.
    for (const { oid, size = 0 } of all) if (!blobs.has(oid) && size <= TOGETHER) void blob(oid, TOGETHER);
  };

  return {
    blob,
    touched: async (paths, commit) => {
      const unknown = paths.filter((path) => !histories.has(keyOf(commit, path)));
      if (unknown.length > 0) fetchAll(commit, [], unknown);
      const found = await Promise.all(
        paths.map(async (path) => [path, await histories.get(keyOf(commit, path))] as const),
      );
      return new Map(found.flatMap(([path, sha]) => (sha === undefined ? [] : [[path, sha] as const])));
    },
    expect: (files, contents = []) => ahead(head, files, contents),
    expectAt: (commit, files) => ahead(commit, files, []),
    learn: (tree) => {
      for (const { oid, size } of tree.entries.values()) if (size !== undefined) sizes.set(oid, size);
      if (workspace && tree.commit === head) for (const { oid, path } of tree.entries.values()) paths.set(oid, path);
    },
    put: (oid, bytes) => {
      if (isBlob(oid, bytes)) blobs.set(oid, Promise.resolve(bytes));
    },
  };
}
