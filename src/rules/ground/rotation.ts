import type { Note } from '../../model/prd.ts';
import type { Scan, ScanFinding } from '../../model/reading.ts';
import { hasWord, withoutHoles, wordsOf } from './entries.ts';

/** A secret that was found: by which rule, in which file; the same one at several lines is one. */
export interface Leak {
  readonly rule: string;
  readonly path?: string;
}

/** Words of a reason which says that the find never was a secret. */
const HARMLESS =
  /false[\s_-]?positive|not?[\s_-](?:a[\s_-])?(?:real[\s_-])?secret|\b(?:tests?|testing|examples?|dummy|fakes?|fixtures?|samples?|placeholders?|mocks?|documentation)\b/i;

/** Whether a find asks for a rotation: an open or waived one does, and one that was closed without saying that it was no secret. */
const asks = ({ closed, waivedBy }: ScanFinding) =>
  closed === undefined || waivedBy !== undefined || !HARMLESS.test(closed);

/** The leaks that a scan for secrets found, open and historic, each rule and file once. */
export function leaksOf(scan: Scan): readonly Leak[] {
  const found = new Map<string, Leak>();
  for (const finding of scan.findings.filter(asks)) {
    const leak = { rule: finding.id, ...(finding.at ? { path: finding.at.path } : {}) };
    found.set(JSON.stringify(leak), leak);
  }
  return [...found.values()];
}

const ROTATED = 'rotat|revok|invalidat|replac|renew|re-?issu|re-?generat|de-?activat|disabl|delet';
const DONE = new RegExp(`\\b(?:${ROTATED}|expired)\\w*`, 'i');
/** Promises and refusals: "will be rotated", "has not yet been rotated", "rotation is pending", "no need to rotate". */
const NOT_DONE = new RegExp(
  `\\b(?:not|never|will|must|should|shall|needs?|pending|planned|to be)\\s+(?:(?:be|been|to|yet)\\s+){0,3}(?:${ROTATED})\\w*|` +
    '\\brotation\\s+(?:is\\s+)?(?:pending|planned|open|outstanding|scheduled|follows)|\\bno\\s+(?:need|rotation)\\b',
  'i',
);

/** Whether an entry of 9.6 says that the leak was rotated: it names rule and file, says that it is done, and nothing is left open. */
export function isRotation(note: Note, { rule, path }: Leak): boolean {
  const text = [wordsOf(note), ...note.code].join('\n').toLowerCase();
  if (withoutHoles(text) !== text || !DONE.test(text) || NOT_DONE.test(text)) return false;
  const file = path?.replaceAll('\\', '/').toLowerCase();
  const named = file === undefined || hasWord(text, file) || hasWord(text, file.slice(file.lastIndexOf('/') + 1));
  return named && hasWord(text, rule.toLowerCase());
}

/** Values that are known by their form: whoever writes one into a document leaks it again. */
const VALUES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/, 'an AWS access key'],
  [/\bgh[pousr]_[A-Za-z0-9]{36}/, 'a GitHub token'],
  [/\bgithub_pat_[A-Za-z0-9_]{40}/, 'a GitHub token'],
  [/\bglpat-[A-Za-z0-9_-]{20}/, 'a GitLab token'],
  [/\bxox[abeoprs]-[A-Za-z0-9-]{10}/, 'a Slack token'],
  [/\b[rs]k_live_[A-Za-z0-9]{16}/, 'a Stripe key'],
  [/\bAIza[0-9A-Za-z_-]{35}/, 'a Google API key'],
  [/\bnpm_[A-Za-z0-9]{36}/, 'an npm token'],
  [/\bsk-(?:ant-|proj-)?[A-Za-z0-9_-]{32}/, 'an API key'],
  [/\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10}/, 'a JSON web token'],
  [/-----BEGIN [A-Z ]{0,30}PRIVATE KEY/, 'a private key'],
];

/** What a value in an entry looks like ("an AWS access key"); undefined when none is there. The value itself is never given. */
export function valueIn(note: Note): string | undefined {
  const text = [wordsOf(note), ...note.code].join('\n');
  return VALUES.find(([form]) => form.test(text))?.[1];
}
