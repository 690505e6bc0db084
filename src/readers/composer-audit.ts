import type { Reader } from '../model/reading.ts';
import { collectFindings, type Findings, scanOf, scanReading } from './ground/finish.ts';
import { toolError } from './ground/refusal.ts';
import { severityOf } from './ground/severity.ts';
import { entries, get, isList, list, record, text } from './ground/value.ts';

const FORMAT = 'composer-audit';
const KEYS = new Set(['advisories', 'abandoned', 'ignored-advisories', 'filter', 'unreachable-repositories']);

/** PHP writes a list with gaps as an object, and an empty object as a list. */
const members = (value: unknown): readonly unknown[] =>
  isList(value) ? value : entries(value).map(([, member]) => member);

function addAdvisories(found: Findings, advisories: unknown, ignored: boolean): void {
  for (const [name, group] of entries(advisories)) {
    for (const advisory of members(group)) {
      const remote = list(get(advisory, 'sources')).map((source) => text(get(source, 'remoteId')));
      const ids = [text(get(advisory, 'cve')), text(get(advisory, 'advisoryId')), ...remote.filter(isGhsa)];
      const [id = '', ...aliases] = [...new Set(ids.filter((one) => one !== ''))];
      const reason = text(get(advisory, 'ignoreReason'));
      found.add({
        id,
        aliases,
        severity: severityOf(get(advisory, 'severity')),
        title: text(get(advisory, 'title')),
        package: text(get(advisory, 'packageName')) || name,
        ...(ignored ? { closed: ['ignored', reason].filter((part) => part !== '').join(': ') } : {}),
      });
    }
  }
}

const isGhsa = (id: string) => /^GHSA-/i.test(id);

function whyIncomplete(root: unknown): string | undefined {
  const error = toolError(root);
  if (error !== undefined) return `composer ended with an error: ${error}`;
  const unreachable = members(get(root, 'unreachable-repositories')).length;
  if (unreachable > 0) return `could not reach ${unreachable} of the repositories, so their advisories are missing`;
  const advisories = get(root, 'advisories');
  const clean = isList(advisories) && advisories.length === 0;
  return clean || record(advisories) ? undefined : 'has advisories of an unknown shape';
}

/** composer audit --format=json. https://getcomposer.org/doc/03-cli.md#audit */
export const reader: Reader = {
  id: FORMAT,
  title: 'composer audit',
  kind: 'scan',
  rank: 7,
  recognise: (doc) =>
    doc.top === 'object' &&
    doc.keys.has('advisories') &&
    (doc.keys.has('abandoned') || [...doc.keys].every((key) => KEYS.has(key))),
  read: (doc) => {
    const root = doc.json();
    const found = collectFindings();
    addAdvisories(found, get(root, 'advisories'), false);
    addAdvisories(found, get(root, 'ignored-advisories'), true);
    // Packages that a list of the repository blocks (malware); the file gives no severity.
    for (const [name, group] of entries(get(root, 'filter'))) {
      for (const _ of members(group)) {
        found.add({ id: `filter:${name}`, severity: 'unknown', title: 'blocked by a filter list', package: name });
      }
    }
    const abandoned = entries(get(root, 'abandoned')).length;
    const remarks = abandoned > 0 ? [`${abandoned} packages are abandoned; that is no vulnerability`] : [];
    const why = whyIncomplete(root);
    const scan = scanOf({ tool: 'composer audit', category: 'dependencies', findings: found });
    return scanReading(FORMAT, [scan], { remarks, ...(why === undefined ? {} : { why }) });
  },
  docs: {
    recognised:
      'A JSON object with `advisories` by package, and beside it at most `abandoned` and other lists of composer.',
    severity: '`severity` of each advisory; composer before 2.7 writes none: unknown.',
    proof:
      '`advisories` is an object, or the empty list that PHP writes for one. `unreachable-repositories` must not name any: then the audit is not complete.',
    ignored: '`ignored-advisories` are closed with their reason. `abandoned` packages are no vulnerability.',
    example:
      '{"advisories": {"acme/http": [{"advisoryId": "PKSA-1", "cve": "CVE-2024-1", "severity": "high",\n "title": "Header injection"}]}, "abandoned": {}}',
  },
};
