import type { Severity } from '../model/kinds.ts';
import type { Reader } from '../model/reading.ts';
import { cvssScore } from './ground/cvss.ts';
import { peek } from './ground/document.ts';
import { collectFindings, type Findings, scanOf, scanReading } from './ground/finish.ts';
import { purlOf } from './ground/purl.ts';
import { severityOf, severityOfScore, worst } from './ground/severity.ts';
import { entries, get, isList, list, number, text } from './ground/value.ts';

const FORMAT = 'osv-scanner';
type Vulnerabilities = ReadonlyMap<string, unknown>;

/** Worst severity that the CVSS vectors of a vulnerability give; unknown without a valid one. */
async function byVector(vulnerability: unknown): Promise<Severity> {
  const places = [vulnerability, ...list(get(vulnerability, 'affected'))];
  const found: Severity[] = [];
  for (const score of places.flatMap((place) => list(get(place, 'severity')))) {
    const vector = text(get(score, 'score'));
    const base = await cvssScore(vector);
    // Ubuntu writes a word where others write a vector.
    found.push(base === undefined ? severityOf(vector) : severityOfScore(base));
  }
  return worst(found);
}

function byDatabase(vulnerability: unknown): Severity {
  const own = severityOf(get(vulnerability, 'database_specific', 'severity'));
  const affected = list(get(vulnerability, 'affected')).flatMap((place) => [
    severityOf(get(place, 'database_specific', 'severity')),
    severityOf(get(place, 'ecosystem_specific', 'severity')),
  ]);
  return worst([own, ...affected]);
}

async function severityOfGroup(group: unknown, ids: readonly string[], known: Vulnerabilities): Promise<Severity> {
  if (ids.some((id) => id.startsWith('MAL-'))) return 'critical';
  const score = number(get(group, 'max_severity'));
  const members = ids.map((id) => known.get(id)).filter((member) => member !== undefined);
  if (score !== undefined && severityOfScore(score) !== 'unknown') return severityOfScore(score);
  const vectors = worst(await Promise.all(members.map(byVector)));
  return vectors === 'unknown' ? worst(members.map(byDatabase)) : vectors;
}

/** Why a group is not open: its code is never called, or its distribution calls it unimportant. */
function closedBy(group: unknown): string | undefined {
  const analyses = [...entries(get(group, 'experimental_analysis')), ...entries(get(group, 'experimentalAnalysis'))];
  if (analyses.length === 0) return undefined;
  if (analyses.every(([, analysis]) => get(analysis, 'called') === false)) return 'not called';
  return analyses.every(([, analysis]) => get(analysis, 'unimportant') === true) ? 'unimportant' : undefined;
}

async function readPackage(entry: unknown, path: string, found: Findings): Promise<void> {
  const vulnerabilities = list(get(entry, 'vulnerabilities'));
  const known = new Map(vulnerabilities.map((one) => [text(get(one, 'id')), one] as const));
  const grouped = new Set<string>();
  const [name, version] = ['name', 'version'].map((key) => text(get(entry, 'package', key))) as [string, string];
  const purl = purlOf(text(get(entry, 'package', 'ecosystem')), name, version);
  const add = async (group: unknown, ids: readonly string[]) => {
    for (const id of ids) grouped.add(id);
    const first = ids[0] ?? 'unnamed';
    const aliases = [...ids.slice(1), ...list(get(group, 'aliases')).map(text)].filter((alias) => alias !== first);
    found.add({
      id: first,
      aliases: [...new Set(aliases)],
      severity: await severityOfGroup(group, ids, known),
      title: text(get(known.get(first), 'summary')),
      package: name,
      purl,
      version: version || text(get(entry, 'package', 'commit')),
      path,
      closed: closedBy(group),
    });
  };
  for (const group of list(get(entry, 'groups'))) {
    const ids = list(get(group, 'ids')).map(text);
    await add(group, ids);
    for (const alias of list(get(group, 'aliases'))) grouped.add(text(alias));
  }
  // Without groups each vulnerability stands for itself and its aliases.
  for (const one of vulnerabilities) {
    const id = text(get(one, 'id'));
    if (grouped.has(id)) continue;
    for (const alias of list(get(one, 'aliases'))) grouped.add(text(alias));
    await add({ aliases: get(one, 'aliases') }, [id]);
  }
}

/** OSV-Scanner 1 and 2, --format json. https://google.github.io/osv-scanner/output/ */
export const reader: Reader = {
  id: FORMAT,
  title: 'OSV-Scanner',
  kind: 'scan',
  recognise: (doc) => {
    if (doc.top !== 'object' || !doc.keys.has('results')) return false;
    if (doc.keys.has('experimental_config')) return true;
    const results = get(peek(doc), 'results');
    if (!isList(results)) return false;
    if (results.length === 0) return doc.keys.size === 1 && /\bosv\b/i.test(doc.hint.replace(/_/g, ' '));
    return results.some((result) => isList(get(result, 'packages')) && get(result, 'source') !== undefined);
  },
  read: async (doc) => {
    const root = doc.json();
    const results = get(root, 'results');
    const found = collectFindings();
    let packages = 0;
    for (const result of list(results)) {
      for (const entry of list(get(result, 'packages'))) {
        packages++;
        await readPackage(entry, text(get(result, 'source', 'path')), found);
      }
    }
    const named = get(root, 'experimental_config') !== undefined || packages > 0;
    const remarks =
      isList(results) && !named ? ['The file names no tool; the words beside the link name OSV-Scanner'] : [];
    const scan = scanOf({ tool: 'OSV-Scanner', category: 'dependencies', findings: found });
    const why = isList(results) ? undefined : 'has no list of results, so nothing shows that the scan ran to its end';
    return scanReading(FORMAT, [scan], { remarks, ...(why === undefined ? {} : { why }) });
  },
  docs: {
    recognised:
      'A JSON object with `results` whose entries have `source` and `packages`, or with `experimental_config`.',
    severity:
      "The group's `max_severity`; else the worst CVSS vector (2, 3, 4) of its vulnerabilities; else `database_specific.severity`. `MAL-` ids (malicious packages) are critical. Go advisories carry none: unknown.",
    proof:
      '`results` is a list; an empty one needs `experimental_config` beside it, or words beside the link that name OSV.',
    ignored:
      'Aliases: the unit is the group of aliases per package. Groups that are never called or unimportant are closed.',
    example:
      '{"results": [{"source": {"path": "go.mod", "type": "lockfile"}, "packages": [{"package": {"name": "stdlib"},\n "vulnerabilities": [], "groups": [{"ids": ["GO-2025-3563"], "max_severity": ""}]}]}]}',
  },
};
