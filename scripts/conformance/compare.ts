import { SEVERITIES } from '../../src/model/kinds.ts';
import type { Reading, Scan } from '../../src/model/reading.ts';
import { wholeScan } from '../../src/readers/ground/whole.ts';
import type { Row } from './tables.ts';

/** A cell that is not as expected. */
export interface Difference {
  readonly file: string;
  readonly column: string;
  readonly expected: string;
  readonly got: string;
}

function scanOf(reading: Reading): Scan | undefined {
  if (reading.kind === 'scan') return wholeScan(reading.scan, reading.more);
  return reading.kind === 'sbom' || reading.kind === 'vex' ? reading.scan : undefined;
}

/**
 * Severity counts in the unit of the tables: there a secret of a tool that writes no severity stands in `secrets` only,
 * here it also counts as high (verified: critical).
 */
function severities(scan: Scan, row: Row): Record<string, number> {
  const counts: Record<string, number> = { ...scan.counts };
  let apart =
    Number(row.secrets) > 0 && SEVERITIES.every((severity) => row[severity] === '0') ? (scan.secrets ?? 0) : 0;
  for (const severity of ['high', 'critical']) {
    const taken = Math.min(apart, counts[severity] ?? 0);
    counts[severity] = (counts[severity] ?? 0) - taken;
    apart -= taken;
  }
  return counts;
}

/** What a reading says in the columns of the tables. */
function cells(reading: Reading, row: Row): Row {
  const scan = scanOf(reading);
  const counts = scan ? severities(scan, row) : Object.fromEntries(SEVERITIES.map((severity) => [severity, 0]));
  const found: Record<string, string | number | undefined> = {
    ...counts,
    suppressed_or_ignored: scan?.suppressed ?? 0,
    secrets: scan?.secrets ?? 0,
    complete: reading.complete ? 'yes' : 'no',
  };
  if (reading.kind === 'tests') {
    for (const key of ['passed', 'failed', 'errored', 'skipped', 'flaky'] as const)
      found[`tests_${key}`] = reading.tests[key];
  }
  if (reading.kind === 'sbom') {
    found.sbom_components = reading.sbom.components;
    if (reading.sbom.format === 'CycloneDX') found.schema_valid = reading.sbom.valid ? 'yes' : 'no';
  }
  if (reading.kind === 'coverage') found.coverage_line_pct = reading.coverage.lines;
  return Object.fromEntries(
    Object.entries(found).map(([key, value]) => [key, value === undefined ? '' : String(value)]),
  );
}

const SCAN_COLUMNS = [...SEVERITIES, 'suppressed_or_ignored', 'secrets'];
const TEST_COLUMNS = ['passed', 'failed', 'errored', 'skipped', 'flaky'].map((key) => `tests_${key}`);
const COLUMNS = [...SCAN_COLUMNS, ...TEST_COLUMNS, 'sbom_components', 'coverage_line_pct', 'complete'];

function same(column: string, expected: string, got: string): boolean {
  if (column !== 'coverage_line_pct') return expected === got;
  // Tables round to two digits.
  return got !== '' && Math.abs(Number(expected) - Number(got)) < 0.011;
}

/** Cells of the row that the reading does not meet; an empty cell expects nothing. */
export function compare(reading: Reading, row: Row): Difference[] {
  const file = row.file ?? '';
  if (reading.format !== row.format)
    return [{ file, column: 'format', expected: row.format ?? '', got: reading.format }];
  const got = cells(reading, row);
  // Validity is ours to say only where it is the official schema's (CycloneDX).
  const columns = got.schema_valid === undefined || row.schema_valid === 'n/a' ? COLUMNS : [...COLUMNS, 'schema_valid'];
  return columns
    .filter((column) => (row[column] ?? '') !== '' && !same(column, row[column] ?? '', got[column] ?? ''))
    .map((column) => ({ file, column, expected: row[column] ?? '', got: got[column] ?? '' }));
}

/** Whether a reading would count as good evidence by itself: a complete and clean scan, tests that passed, and so on. */
export function isGood(reading: Reading): boolean {
  if (!reading.complete || reading.contradictions.length > 0) return false;
  if (reading.kind === 'scan')
    return SEVERITIES.every((severity) => wholeScan(reading.scan, reading.more).counts[severity] === 0);
  if (reading.kind === 'tests') return reading.tests.failed + reading.tests.errored === 0;
  if (reading.kind === 'sbom') return reading.sbom.valid;
  return true;
}
