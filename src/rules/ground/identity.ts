import type { ScanFinding } from '../../model/reading.ts';

/** Ids that name a vulnerability, the most widely shared scheme first. */
const SCHEMES: readonly RegExp[] = [
  /^CVE-\d{4}-\d/,
  /^GHSA-/,
  /^(?:OSV|GO|RUSTSEC|PYSEC|MAL)-\d/,
  /^(?:SNYK|PKSA)-/,
  /^(?:RHSA|DSA|DLA|USN|ALAS|ELSA)-\d/,
];

/** Rank of an id's scheme, most widely shared first; -1 when it names no vulnerability. */
export const schemeOf = (id: string): number => SCHEMES.findIndex((scheme) => scheme.test(id));

/** An id in one spelling: upper case, GHSA's own part in lower case; one that names no vulnerability is only trimmed. */
function normalId(id: string): string {
  const trimmed = id.trim();
  // Grype's SARIF writes `CVE-2021-23337-lodash`.
  const shared = /^(?:CVE-\d{4}-\d{4,9}|GHSA(?:-[0-9a-z]{4}){3})(?![0-9a-z])/i.exec(trimmed)?.[0] ?? trimmed;
  const upper = shared.toUpperCase();
  if (schemeOf(upper) === -1) return trimmed;
  return upper.startsWith('GHSA-') ? `GHSA-${shared.slice(5).toLowerCase()}` : upper;
}

/** Every id under which a finding's vulnerability is known, its own first. */
export function idsOf(finding: ScanFinding): readonly string[] {
  return [...new Set([finding.id, ...(finding.aliases ?? [])].map(normalId))].filter((id) => id !== '');
}

/** The id that most tools know: by scheme, then by letter. */
export function bestId(ids: Iterable<string>): string {
  const rank = (id: string) => (schemeOf(id) === -1 ? SCHEMES.length : schemeOf(id));
  return [...ids].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))[0] ?? '';
}

/** Name of a package as tools agree on it: without group, scope and path, `-`, `_` and `.` alike. */
export function normalPackage(name: string): string {
  const last =
    name
      .toLowerCase()
      .split(/[:/|]/)
      // The major version at the end of a Go module's path is no name.
      .filter((part) => part !== '' && !/^v\d{1,3}$/.test(part))
      .at(-1) ?? '';
  return last.replace(/[-_.]+/g, '-');
}

/** A single version, without the `v` or `go` in front; '' for a range or none. */
export function normalVersion(version: string): string {
  const plain = version.trim().toLowerCase();
  return /^[a-z0-9][\w.+~:-]*$/.test(plain) ? plain.replace(/^(?:go|v)(?=\d)/, '') : '';
}
