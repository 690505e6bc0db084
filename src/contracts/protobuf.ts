import type { ContractKind, ContractTrees } from '../model/contract.ts';
import { compareExtensions, compareMessage } from './ground/proto-messages.ts';
import { movedTo } from './ground/proto-moves.ts';
import { compareEnum, compareHead, compareServices } from './ground/proto-rest.ts';
import { type Pad, padOf, short, sideOf } from './ground/proto-side.ts';

/** Messages and enums by their name in the package, so that a changed package is told once and not for each of them. */
async function compareTypes(pad: Pad, trees: ContractTrees): Promise<void> {
  const [before, after] = [pad.before, pad.after];
  const same = (full: string) => {
    const name = short(before, full);
    return after.file.package === '' ? name : `${after.file.package}.${name}`;
  };
  const goneTypes = [...before.messages, ...before.enums].filter(
    ([full]) => !after.messages.has(same(full)) && !after.enums.has(same(full)),
  );
  const moved = await movedTo(
    pad,
    goneTypes.map(([full]) => full),
    trees,
  );
  const removed = (kind: string, full: string, at: { readonly line: number }) => {
    const to = moved.get(full);
    const name = `${kind} ${short(before, full)}`;
    pad.add(
      'breaking',
      name,
      to === undefined ? `${name} was removed` : `${name} moved to ${to}: the bytes stay, imports break`,
      at,
    );
  };
  for (const [full, old] of before.messages) {
    const now = after.messages.get(same(full));
    if (now) compareMessage(pad, old, now);
    // What is nested goes with the message around it.
    else if (old.parent === '' || after.messages.has(same(old.parent))) removed('message', full, old.message);
  }
  for (const [full, old] of before.enums) {
    const now = after.enums.get(same(full));
    if (now) compareEnum(pad, old, now);
    else if (old.parent === '' || after.messages.has(same(old.parent))) removed('enum', full, old.enum);
  }
  const known = new Set([...before.messages.keys(), ...before.enums.keys()].map(same));
  const fresh = (kind: string, full: string, parent: string, at: { readonly line: number }) => {
    if (known.has(full) || (parent !== '' && !known.has(parent))) return;
    const name = `${kind} ${short(after, full)}`;
    pad.add('compatible', name, `${name} was added`, undefined, at);
  };
  for (const [full, now] of after.messages) fresh('message', full, now.parent, now.message);
  for (const [full, now] of after.enums) fresh('enum', full, now.parent, now.enum);
}

/**
 * Protobuf files of every syntax and edition. What counts as a break follows https://buf.build/docs/breaking/rules/ (FILE): the
 * bytes, the JSON and the generated code of those who hold to the contract.
 */
export const contractKind: ContractKind = {
  id: 'protobuf',
  title: 'Protocol Buffers',
  rank: 20,
  recognise: (path, text) =>
    /\.proto$/i.test(path)
      ? /\b(?:syntax|edition|message|enum|service|package|import|extend|option)\b/.test(text)
      : /^\s*(?:\/\/[^\n]*\n\s*){0,100}(?:syntax\s*=\s*["']proto[23]["']|edition\s*=\s*["']20\d\d["'])\s*;/.test(text),
  compare: async (before, after, trees) => {
    const pad = padOf(await sideOf(before, trees.before), await sideOf(after, trees.after));
    compareHead(pad);
    await compareTypes(pad, trees);
    compareExtensions(pad);
    compareServices(pad);
    return { kind: 'compared', changes: pad.changes };
  },
};
