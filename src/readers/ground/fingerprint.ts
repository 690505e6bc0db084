import type { ScanCategory } from '../../model/kinds.ts';
import { entries, get, list, text } from './value.ts';

/** Most fingerprints of one finding, and the longest. */
const MOST = 4;
const LONGEST = 200;

/** Keys under which tools write something else: gitleaks the commit, its author and message, CodeQL a column. */
const NO_IDENTITY = /commit|author|mail|date|message|column/i;
/** Letters of a hash, a key or an id; a sentence such as Semgrep's `requires login` is none. */
const ID = /^[\w+/=:.@-]{8,200}$/;
/** What only a digest looks like: the only form that is kept where values are secrets. */
const DIGEST = /^[0-9a-f]{16,128}(?:[:_]\d{1,6})?$/i;
const COMMIT = /^[0-9a-f]{40,64}$/i;

/**
 * Fingerprints of a SARIF result (2.1.0, 3.27.17 and 3.27.18) that can name it from run to run, its stable ones first. Those
 * of secrets are kept only as digests, so that no value leaves the reader.
 */
export function sarifFingerprints(result: unknown, category: ScanCategory): readonly string[] {
  const all = [...entries(get(result, 'fingerprints')), ...entries(get(result, 'partialFingerprints'))];
  const form = category === 'secrets' ? DIGEST : ID;
  const found = all.filter(([key]) => !NO_IDENTITY.test(key)).map(([, value]) => text(value));
  return [...new Set(found)].filter((value) => form.test(value)).slice(0, MOST);
}

/** The fingerprint that gitleaks itself gives (`commit:file:rule:line`, without the commit outside of git), made of its parts. */
export function gitleaksFingerprint(
  commit: string,
  path: string,
  rule: string,
  line: number | undefined,
): readonly string[] {
  if (path === '' || rule === '' || line === undefined) return [];
  const whole = [...(COMMIT.test(commit) ? [commit] : []), path, rule, line].join(':');
  return whole.length > LONGEST ? [] : [whole];
}

/** The same for a result that gitleaks wrote as SARIF. */
export const ofGitleaksResult = (result: unknown, path: string, rule: string, line: number | undefined) =>
  list(get(result, 'locations')).length === 0
    ? []
    : gitleaksFingerprint(text(get(result, 'partialFingerprints', 'commitSha')), path, rule, line);
