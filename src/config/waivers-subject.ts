import type { Waived } from '../model/waiver.ts';
import type { WaiverEntry } from './waivers-schema.ts';

/** What an entry can be about: the key that tells it, the keys that belong to it, and those that may. */
export const SUBJECTS = [
  { key: 'rule', needs: [], may: ['path'] },
  { key: 'advisory', needs: ['package', 'version'], may: [] },
  { key: 'fingerprint', needs: [], may: ['of', 'path'] },
  { key: 'contract', needs: ['change'], may: [] },
  { key: 'migration', needs: [], may: [] },
] as const;
export type Subject = (typeof SUBJECTS)[number];
const OWN = ['path', 'package', 'version', 'of', 'change'] as const;

/** A fault of an entry as a whole: which key it is about, or none, and the sentence. */
export type Fault = { readonly key?: string; readonly says: string };

/** What an entry is about; or why that is not exactly one thing. */
export function faultOf(entry: WaiverEntry): Fault | { readonly subject: Subject } {
  const found = SUBJECTS.filter(({ key }) => entry[key] !== undefined);
  const [subject, second] = found;
  const names = SUBJECTS.map(({ key }) => `\`${key}\``);
  if (!subject)
    return { says: `says not what it is for: write one of ${names.slice(0, -1).join(', ')} or ${names.at(-1)}` };
  if (second)
    return {
      key: second.key,
      says: `is for \`${subject.key}\` and \`${second.key}\` at once; write two entries`,
    };
  const missing = subject.needs.find((key) => entry[key] === undefined);
  if (missing)
    return {
      key: subject.key,
      says: `has \`${subject.key}\` without \`${missing}\`: a waiver is for one exact finding`,
    };
  const taken: readonly string[] = [...subject.needs, ...subject.may];
  const extra = OWN.find((key) => entry[key] !== undefined && !taken.includes(key));
  if (extra) return { key: extra, says: `has \`${extra}\`, which says nothing beside \`${subject.key}\`` };
  return { subject };
}

/** What an entry is about, as the facts hold it. */
export function waivedOf(entry: WaiverEntry, { key }: Subject): Waived {
  const value = entry[key] ?? '';
  if (key === 'rule') return { kind: key, rule: value, ...(entry.path ? { path: entry.path } : {}) };
  if (key === 'advisory')
    return { kind: key, advisory: value, package: entry.package ?? '', version: entry.version ?? '' };
  if (key === 'fingerprint')
    return {
      kind: key,
      fingerprint: value,
      ...(entry.of ? { of: entry.of } : {}),
      ...(entry.path ? { path: entry.path } : {}),
    };
  if (key === 'contract') return { kind: key, contract: value, change: entry.change ?? '' };
  return { kind: key, migration: value };
}
