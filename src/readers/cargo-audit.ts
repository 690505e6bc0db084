import type { Severity } from '../model/kinds.ts';
import type { Reader } from '../model/reading.ts';
import { againstTotal } from './ground/audit.ts';
import { cvssScore } from './ground/cvss.ts';
import { peek } from './ground/document.ts';
import { collectFindings, scanOf, scanReading } from './ground/finish.ts';
import { purlOf } from './ground/purl.ts';
import { severityOf, severityOfScore } from './ground/severity.ts';
import { count, entries, get, isList, list, text } from './ground/value.ts';

const FORMAT = 'cargo-audit';

async function severityOfAdvisory(advisory: unknown): Promise<Severity> {
  const byVector = severityOfScore(await cvssScore(text(get(advisory, 'cvss'))));
  return byVector === 'unknown' ? severityOf(get(advisory, 'severity')) : byVector;
}

/** What warnings there are, as `2 unmaintained, 1 yanked`. */
function warningsOf(root: unknown): string {
  const warnings = entries(get(root, 'warnings')).map(([kind, group]) => [kind, list(group).length] as const);
  return warnings
    .filter(([, number]) => number > 0)
    .map(([kind, number]) => `${number} ${kind}`)
    .join(', ');
}

function whyIncomplete(root: unknown): string | undefined {
  if (!isList(get(root, 'vulnerabilities', 'list'))) {
    return 'has no list of vulnerabilities, so nothing shows that the audit ran to its end';
  }
  if (count(get(root, 'database', 'advisory-count')) === 0) return 'was made with an empty advisory database';
  const dependencies = count(get(root, 'lockfile', 'dependency-count'));
  if (dependencies === 0) return 'audited no dependency at all';
  const threshold = text(get(root, 'settings', 'severity'));
  return severityOf(threshold) === 'critical'
    ? 'lists critical vulnerabilities only (its severity setting)'
    : undefined;
}

/** cargo audit --json. https://github.com/rustsec/rustsec/tree/main/cargo-audit */
export const reader: Reader = {
  id: FORMAT,
  title: 'cargo audit',
  kind: 'scan',
  rank: 6,
  recognise: (doc) =>
    doc.top === 'object' &&
    doc.keys.has('vulnerabilities') &&
    (doc.keys.has('database') || doc.keys.has('lockfile')) &&
    isList(get(peek(doc), 'vulnerabilities', 'list')),
  read: async (doc) => {
    const root = doc.json();
    const found = collectFindings();
    for (const one of list(get(root, 'vulnerabilities', 'list'))) {
      const advisory = get(one, 'advisory');
      const [name, version] = [text(get(one, 'package', 'name')), text(get(one, 'package', 'version'))];
      found.add({
        id: text(get(advisory, 'id')),
        aliases: list(get(advisory, 'aliases')).map(text),
        severity: await severityOfAdvisory(advisory),
        title: text(get(advisory, 'title')),
        package: name || text(get(advisory, 'package')),
        version,
        purl: purlOf('cargo', name, version),
      });
    }
    const counted = count(get(root, 'vulnerabilities', 'count'));
    const says = get(root, 'vulnerabilities', 'found') === true ? Math.max(counted ?? 0, 1) : counted;
    const contradictions = againstTotal(found, found.seen(), says);
    const remarks: string[] = [];
    const warnings = warningsOf(root);
    if (warnings !== '') remarks.push(`Warnings that are no vulnerabilities: ${warnings}`);
    const ignored = list(get(root, 'settings', 'ignore')).map(text);
    if (ignored.length > 0) remarks.push(`Advisories that the settings ignore are not listed: ${ignored.join(', ')}`);
    const why = whyIncomplete(root);
    const scan = scanOf({
      tool: 'cargo audit',
      category: 'dependencies',
      findings: found,
      rules: count(get(root, 'database', 'advisory-count')),
      dependencies: count(get(root, 'lockfile', 'dependency-count')),
    });
    return scanReading(FORMAT, [scan], { contradictions, remarks, ...(why === undefined ? {} : { why }) });
  },
  docs: {
    recognised: 'A JSON object with `vulnerabilities.list` and `database` or `lockfile`.',
    severity: 'The CVSS vector of the advisory (`cvss`); without one unknown.',
    proof:
      '`vulnerabilities.list` is a list; neither `database.advisory-count` nor `lockfile.dependency-count` is 0. A `count` above the list counts.',
    ignored:
      '`warnings` (unmaintained, unsound, notice, yanked): they are named in a remark and are no vulnerabilities. Ignored advisories are not in the file; the remark names them.',
    example:
      '{"database": {"advisory-count": 700}, "lockfile": {"dependency-count": 52}, "settings": {"ignore": []},\n "vulnerabilities": {"found": false, "count": 0, "list": []}, "warnings": {}}',
  },
};
