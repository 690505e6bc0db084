import type { TreeEntry } from '../model/change.ts';
import type { Forge } from '../model/forge.ts';
import { Unreadable } from '../model/reading.ts';

/** Text of a file of a tree as UTF-8; throws Unreadable for links, submodules, files over the cap and what git cannot give. */
export async function textOf(forge: Forge, entry: TreeEntry, cap: number): Promise<string> {
  if (entry.mode !== '100644' && entry.mode !== '100755') throw new Unreadable(`${entry.path} is not a plain file`);
  const answer = await forge.blob(entry.oid, cap);
  if (answer.kind === 'too-large')
    throw new Unreadable(`${entry.path} has ${answer.size} bytes, more than the ${cap} allowed`);
  if (answer.kind === 'unreadable') throw new Unreadable(`${entry.path}: ${answer.why}`);
  return new TextDecoder('utf-8', { ignoreBOM: false }).decode(answer.bytes);
}
