import type { Change, Tree } from '../model/change.ts';
import type { Forge } from '../model/forge.ts';
import type { SignedText } from '../model/people.ts';
import type { Policy } from '../model/policy.ts';
import type { Prd, SignOff } from '../model/prd.ts';
import { parseWithDeadline } from '../prd/deadline.ts';
import { type SignedTexts, signedTexts } from '../prd/signed-text.ts';

/** Most documents of other commits that are parsed; what is beyond them is not known to read the same. */
const PARSED = 24;

interface Source {
  readonly forge: Forge;
  readonly change: Change;
  readonly head: Tree;
  readonly policy: Policy;
}

/** A ticked role of a document, and its place among the document's sign-offs. */
export interface Ticked {
  readonly prd: Prd;
  readonly signOff: SignOff;
  readonly index: number;
}

/** Whether the text of a ticked role at the head reads as it did in another tree. */
export type Compare = (ticked: Ticked, then: Tree) => Promise<SignedText['state']>;

const isFile = (mode: string) => mode === '100644' || mode === '100755';

/** Bytes of a document at the head; undefined when they cannot be read. */
export async function bytesOf(
  { forge, policy }: Pick<Source, 'forge' | 'policy'>,
  oid: string,
): Promise<Uint8Array | undefined> {
  const answer = await forge.blob(oid, policy.caps.prdBytes);
  return answer.kind === 'bytes' ? answer.bytes : undefined;
}

/** The texts of one state of a document, to be looked up by role. */
interface Texts extends SignedTexts {
  readonly byRole: ReadonlyMap<string, string>;
}
const keyOf = ({ role, nth }: SignedTexts['sentences'][number]) => `${nth} ${role}`;

function compared(now: Texts, index: number, then: Texts): SignedText['state'] {
  const mine = now.sentences[index];
  if (!mine) return 'unknown';
  return then.byRole.get(keyOf(mine)) === mine.text && then.prose === now.prose ? 'same' : 'changed';
}

/** Makes the comparison for a head. Each state of a document is parsed once, however many ask. */
export function comparer(source: Source): Compare {
  const { change, head, policy } = source;
  const number = policy.sections.signOffs;
  const options = { sections: policy.sections, roles: policy.roles, capBytes: policy.caps.prdBytes };
  const earlier = new Map(change.files.map((file) => [file.path, file.from]));
  const known = new Map<string, Promise<Texts | undefined>>();
  let left = PARSED;

  const read = async (path: string, oid: string, given?: Prd): Promise<Texts | undefined> => {
    const bytes = await bytesOf(source, oid);
    if (!bytes) return undefined;
    const prd = given ?? (await parseWithDeadline(path, bytes, options, policy.caps.parseMs));
    // What could not be parsed to its end says nothing.
    const cut = prd.remarks.some(({ kind }) => kind === 'deadline' || kind === 'too-large' || kind === 'not-text');
    const texts = cut ? undefined : signedTexts(prd, bytes, number);
    return texts && { ...texts, byRole: new Map(texts.sentences.map((one) => [keyOf(one), one.text])) };
  };
  const texts = (path: string, oid: string, given?: Prd) => {
    const key = `${path}\n${oid}`;
    const old = known.get(key);
    if (old) return old;
    if (!given && left-- <= 0) return Promise.resolve(undefined);
    const found = read(path, oid, given);
    known.set(key, found);
    return found;
  };

  return async ({ prd, index }, then) => {
    const now = head.entries.get(prd.path);
    const from = earlier.get(prd.path);
    const entry = then.entries.get(prd.path) ?? (from === undefined ? undefined : then.entries.get(from));
    if (!now) return 'unknown';
    if (!entry) return then.truncated ? 'unknown' : 'changed';
    if (entry.oid === now.oid) return 'same';
    if (!isFile(entry.mode)) return 'changed';
    const [mine, theirs] = await Promise.all([texts(prd.path, now.oid, prd), texts(prd.path, entry.oid)]);
    return mine && theirs ? compared(mine, index, theirs) : 'unknown';
  };
}
