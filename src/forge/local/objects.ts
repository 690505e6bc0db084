import type { BlobAnswer } from '../../model/forge.ts';
import { openBatch } from './batch.ts';
import type { Git } from './git.ts';

/** Finds and reads objects. */
export interface Objects {
  /** `commit`, `tree`, `blob` or `tag`; nothing when it is not here. */
  readonly typeOf: (oid: string) => Promise<string | undefined>;
  /** Full hash of the commit that a revision leads to; nothing when there is none, or more than one. */
  readonly commitOf: (revision: string) => Promise<string | undefined>;
  /** Bytes of a file's object, whose size is asked for first where it is not known. */
  readonly blob: (oid: string, cap: number) => Promise<BlobAnswer>;
  /** Takes note of the size of a file's object, in bytes, as git listed it. */
  readonly sized: (oid: string, size: number) => void;
}

/** Most sizes that are remembered. */
const MOST_SIZES = 200_000;

const said = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** The object database of a repository: two long-lived processes, each started when it is first needed. */
export function openObjects(git: Git): Objects {
  const check = openBatch(git, 'check');
  const whole = openBatch(git, 'whole');
  const sizes = new Map<string, number>();
  const sized = (oid: string, size: number) => {
    if (sizes.size < MOST_SIZES) sizes.set(oid, size);
  };
  const typeOf = async (oid: string) => (await check(oid))?.type;
  const commitOf = async (revision: string) => {
    // One question is one line.
    if (/[\0\r\n]/.test(revision)) return undefined;
    // A commit is small, and the process that reads files is needed anyway.
    const answer = await whole(`${revision}^{commit}`).catch(() => undefined);
    return answer?.type === 'commit' ? answer.oid : undefined;
  };
  const blob = async (oid: string, cap: number): Promise<BlobAnswer> => {
    if (!/^([\da-f]{40}|[\da-f]{64})$/.test(oid)) return { kind: 'unreadable', why: 'not an object id' };
    try {
      const known = sizes.get(oid);
      const info = known === undefined ? await check(oid) : { type: 'blob', size: known };
      if (!info) return { kind: 'unreadable', why: `object ${oid} is not in this clone` };
      if (info.type !== 'blob') return { kind: 'unreadable', why: `object ${oid} is a ${info.type}, not a file` };
      if (info.size > cap) return { kind: 'too-large', size: info.size };
      const answer = await whole(oid);
      if (answer?.type !== 'blob') return { kind: 'unreadable', why: `object ${oid} is not in this clone` };
      return { kind: 'bytes', bytes: answer.bytes };
    } catch (error) {
      return { kind: 'unreadable', why: `git could not read object ${oid}: ${said(error)}` };
    }
  };
  return { typeOf, commitOf, blob, sized };
}
