import { gate } from '../gate.ts';
import type { TreeEntry } from '../model/change.ts';
import type { Desk } from '../model/desk.ts';
import type { Forge } from '../model/forge.ts';
import { Stop } from '../model/stop.ts';
import type { Report } from '../model/verdict.ts';

const silent: Desk = { tell: async () => [] };

/** The change judged as a check judges it; a document that it is not about is judged beside the others. */
export async function judgedWith(
  forge: Forge,
  question: Parameters<typeof gate>[2],
  prd: string | undefined,
): Promise<Report> {
  const { report } = await gate(forge, silent, question);
  const paths = report.facts.prds.map((one) => one.prd.path);
  if (prd === undefined || paths.includes(prd)) return report;
  return (await gate(forge, silent, { ...question, prds: [...paths, prd] })).report;
}

/** UTF-8 text with its byte order mark; throws Stop(4) for anything else, which could not be written back as it was. */
export function exactText(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Stop(4, `${path} is not UTF-8 text; save it as UTF-8, then flip again`);
  }
}

/** An entry of the head's tree that is a plain file; undefined when there is none. Throws Stop(4) for links and submodules. */
export async function plainEntry(forge: Forge, head: string, path: string): Promise<TreeEntry | undefined> {
  const entry = (await forge.tree(head)).entries.get(path);
  if (entry && !/^100(?:644|755)$/.test(entry.mode)) throw new Stop(4, `${path} is no plain file; change it by hand`);
  return entry;
}

/** Text of a file at the head. */
export async function textAt(forge: Forge, head: string, path: string, cap: number): Promise<string | undefined> {
  const entry = await plainEntry(forge, head, path);
  if (!entry) return undefined;
  const answer = await forge.blob(entry.oid, cap);
  if (answer.kind === 'bytes') return exactText(answer.bytes, path);
  throw new Stop(
    4,
    `${path} cannot be read: ${answer.kind === 'too-large' ? `it has ${answer.size} bytes` : answer.why}`,
  );
}
