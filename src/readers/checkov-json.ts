import type { ScanCategory } from '../model/kinds.ts';
import type { Reader, Scan } from '../model/reading.ts';
import { againstTotal } from './ground/audit.ts';
import { collectFindings, type Findings, scanOf, scanReading } from './ground/finish.ts';
import { severityOf } from './ground/severity.ts';
import { count, get, isList, list, record, text } from './ground/value.ts';
import { peekList } from './ground/values.ts';

const FORMAT = 'checkov-json';
const SUMMARY = ['passed', 'failed', 'skipped', 'parsing_errors'];
const CATEGORIES: Readonly<Record<string, ScanCategory>> = {
  secrets: 'secrets',
  sca_package: 'dependencies',
  sca_package_scan: 'dependencies',
  sca_image: 'containers',
  sast: 'sast',
};

function categoryOf(type: string): ScanCategory {
  if (type.startsWith('sast_')) return 'sast';
  return Object.hasOwn(CATEGORIES, type) ? (CATEGORIES[type] ?? 'iac') : 'iac';
}

function addCheck(found: Findings, check: unknown, category: ScanCategory, skipped: boolean): void {
  const details = get(check, 'vulnerability_details');
  const known = severityOf(get(check, 'severity') ?? get(details, 'severity'));
  const reason = text(get(check, 'check_result', 'suppress_comment'));
  found.add({
    id: text(get(details, 'id')) || text(get(check, 'check_id')),
    severity: known === 'unknown' && category === 'secrets' ? 'high' : known,
    title: text(get(check, 'check_name')),
    package: text(get(details, 'package_name')),
    version: text(get(details, 'package_version')),
    path: text(get(check, 'file_path')),
    line: count(list(get(check, 'file_line_range'))[0]),
    ...(skipped ? { closed: ['skipped', reason].filter((part) => part !== '').join(': ') } : {}),
  });
}

interface Part {
  readonly findings: Findings;
  secrets: number;
}

/** Reads one report; gives why it is not complete. */
function readPart(report: unknown, parts: Map<ScanCategory, Part>, contradictions: string[]): string | undefined {
  const type = text(get(report, 'check_type')).slice(0, 60);
  // With nothing to check Checkov writes the summary alone.
  const bare = get(report, 'check_type') === undefined && get(report, 'summary') === undefined;
  const summary = bare ? report : get(report, 'summary');
  const category = categoryOf(type);
  const part = parts.get(category) ?? { findings: collectFindings(), secrets: 0 };
  parts.set(category, part);
  const failed = list(get(report, 'results', 'failed_checks'));
  const skipped = list(get(report, 'results', 'skipped_checks'));
  for (const check of failed) addCheck(part.findings, check, category, false);
  for (const check of skipped) addCheck(part.findings, check, category, true);
  contradictions.push(...againstTotal(part.findings, failed.length, count(get(summary, 'failed'))));
  if (category === 'secrets') part.secrets += failed.length;
  if (!record(summary)) return 'has no summary, so nothing shows that the scan ran to its end';
  const errors = Math.max(
    count(get(summary, 'parsing_errors')) ?? 0,
    list(get(report, 'results', 'parsing_errors')).length,
  );
  if (errors > 0) return `could not parse ${errors} ${errors === 1 ? 'file' : 'files'}, so they were not checked`;
  if (!bare && !isList(get(report, 'results', 'failed_checks'))) return 'has no list of failed checks';
  const checked = SUMMARY.reduce((sum, key) => sum + (count(get(summary, key)) ?? 0), failed.length + skipped.length);
  return checked === 0 ? `checked nothing${type === '' ? '' : ` of ${type}`}` : undefined;
}

const isReport = (value: unknown) =>
  get(value, 'check_type') !== undefined &&
  (get(value, 'results') !== undefined || get(value, 'summary') !== undefined);

/** Checkov, -o json: one report, a list of them, or a bare summary. https://www.checkov.io/8.Outputs/JSON.html */
export const reader: Reader = {
  id: FORMAT,
  title: 'Checkov JSON',
  kind: 'scan',
  rank: 5,
  recognise: (doc) => {
    if (doc.keys.has('check_type') && (doc.keys.has('results') || doc.keys.has('summary'))) return true;
    if (doc.top === 'object') return doc.keys.has('checkov_version') && SUMMARY.every((key) => doc.keys.has(key));
    return doc.keys.has('checkov_version') && peekList(doc).some(isReport);
  },
  read: (doc) => {
    const root = doc.json();
    const parts = new Map<ScanCategory, Part>();
    const contradictions: string[] = [];
    const reasons = (isList(root) ? root : [root]).map((report) => readPart(report, parts, contradictions));
    const why = reasons.find((reason) => reason !== undefined);
    const scans = [...parts].map(
      ([category, { findings, secrets }]): Scan =>
        scanOf({ tool: 'Checkov', category, findings, secrets: category === 'secrets' ? secrets : undefined }),
    );
    const [first = scanOf({ tool: 'Checkov', category: 'iac', findings: collectFindings() }), ...more] = scans;
    return scanReading(FORMAT, [first, ...more], { contradictions, ...(why === undefined ? {} : { why }) });
  },
  docs: {
    recognised:
      'A JSON object with `check_type` and `results` or `summary`, a list of them, or a bare summary with `checkov_version`.',
    severity:
      '`severity` of each failed check. Without an account Checkov writes null: unknown. A secret without one counts as high.',
    proof:
      'Every report has its summary, no parsing errors, and checked something. The bare summary of zeros is what Checkov writes when it found nothing to check.',
    ignored:
      'Passed checks. Skipped checks are closed with their comment. A `failed` above the list counts. Code is left out.',
    example:
      '{"check_type": "terraform", "results": {"passed_checks": [], "failed_checks": [{"check_id": "CKV_AWS_20",\n "severity": null, "file_path": "/main.tf"}], "skipped_checks": []}, "summary": {"passed": 3, "failed": 1}}',
  },
};
