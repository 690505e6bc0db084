import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { BACKEND } from '../config/defaults.ts';
import { SEVERITIES, type SeverityCounts } from '../model/kinds.ts';
import type { Reading, Sbom, Scan } from '../model/reading.ts';
import { readSource } from '../readers/ground/read.ts';
import { wholeScan } from '../readers/ground/whole.ts';
import { readers } from '../readers/index.ts';
import { json, oneLine } from '../reports/ground/sanitise.ts';
import { isFolder, withSource } from './files.ts';
import { print } from './terminal.ts';

/**
 * Severity counts without the secrets that `secrets` counts: their tools give no severity, so a table of severities would
 * show one that nobody wrote. The rules count each of them as high.
 */
function severitiesWritten({ counts, secrets = 0 }: Scan): SeverityCounts {
  const high = Math.min(secrets, counts.high);
  return { ...counts, high: counts.high - high, critical: counts.critical - Math.min(secrets - high, counts.critical) };
}

function scanEntry(scan: Scan) {
  const { tool, category, suppressed, secrets } = scan;
  const counts = severitiesWritten(scan);
  return { tool, category, counts, suppressed, ...(secrets === undefined ? {} : { secrets }) };
}

const sbomEntry = ({ format, version, components, valid, problems }: Sbom) => ({
  format,
  version,
  components,
  valid,
  problems,
});

/** The parts of a reading as `read --format json` prints them. */
function parts(reading: Reading): Record<string, unknown> {
  switch (reading.kind) {
    case 'scan':
      return {
        scan: scanEntry(wholeScan(reading.scan, reading.more)),
        ...(reading.more ? { scans: [reading.scan, ...reading.more].map(scanEntry) } : {}),
      };
    case 'tests': {
      const { passed, failed, errored, skipped, flaky } = reading.tests;
      return { tests: { passed, failed, errored, skipped, flaky } };
    }
    case 'sbom':
      return { sbom: sbomEntry(reading.sbom), ...(reading.scan ? { scan: scanEntry(reading.scan) } : {}) };
    case 'coverage':
      return { coverage: { lines: reading.coverage.lines ?? null } };
    case 'qa':
      return { qa: { overall: reading.qa.overall.map((status) => status.outcome), cases: reading.qa.cases.length } };
    case 'vex':
      return {
        vex: { statements: reading.vex.statements.length },
        ...(reading.scan ? { scan: scanEntry(reading.scan) } : {}),
      };
    case 'attestation':
      return {
        attestation: {
          predicateType: reading.attestation.predicateType,
          subjects: reading.attestation.subjects.length,
        },
      };
    case 'unreadable':
      return {};
  }
}

/** One entry of `read --format json`: what a file is, whether it proves that the work ran to its end, and its numbers. */
export function entryOf(file: string, reading: Reading) {
  const { format, kind, complete, why, commit, contradictions, remarks } = reading;
  return {
    file,
    format,
    kind,
    complete,
    ...(why === undefined ? {} : { why }),
    ...parts(reading),
    ...(commit === undefined ? {} : { commit }),
    ...(contradictions.length > 0 ? { contradictions } : {}),
    ...(remarks.length > 0 ? { remarks } : {}),
  };
}

function scanWords(scan: Scan): string {
  const { tool, category, suppressed, secrets } = scan;
  const counts = severitiesWritten(scan);
  const open = SEVERITIES.filter((severity) => counts[severity] > 0).map(
    (severity) => `${counts[severity]} ${severity}`,
  );
  const closed = suppressed > 0 ? `, ${suppressed} closed` : '';
  const found = secrets === undefined ? '' : `, ${secrets} secrets`;
  return `${category} scan by ${tool}: ${open.length > 0 ? open.join(', ') : 'nothing open'}${closed}${found}`;
}

/** What a reading says, in words for one line. */
function words(reading: Reading): string {
  switch (reading.kind) {
    case 'scan':
      return [reading.scan, ...(reading.more ?? [])].map(scanWords).join('; ');
    case 'tests': {
      const { passed, failed, errored, skipped, flaky } = reading.tests;
      return `tests: ${passed} passed, ${failed} failed, ${errored} errored, ${skipped} skipped, ${flaky} flaky`;
    }
    case 'sbom': {
      const { format, version, components, valid, subject } = reading.sbom;
      const of = subject ? ` of ${subject.name}${subject.version ? ` ${subject.version}` : ''}` : '';
      return `${format} ${version} SBOM${of}: ${components} components, ${valid ? 'valid' : 'not valid'}`;
    }
    case 'coverage': {
      const { lines, covered, total } = reading.coverage;
      return lines === undefined
        ? 'coverage: no lines at all'
        : `coverage: ${lines.toFixed(1)} % of lines (${covered} of ${total})`;
    }
    case 'qa':
      return `QA page: ${reading.qa.overall.map((status) => status.outcome).join(', ') || 'no overall status'}, ${reading.qa.cases.length} cases`;
    case 'vex':
      return `VEX: ${reading.vex.statements.length} statements`;
    case 'attestation':
      return `attestation ${reading.attestation.predicateType}: ${reading.attestation.subjects.length} subjects (signature not checked)`;
    case 'unreadable':
      return reading.why;
  }
}

function pretty(file: string, reading: Reading): string {
  // Why a file can't be read continues the sentence that its name begins.
  if (reading.kind === 'unreadable') return `✗ ${oneLine(file)} ${oneLine(reading.why)}`;
  const head = `${oneLine(file)}: ${oneLine(words(reading))}`;
  const lines = [`${reading.complete ? '✓' : '!'} ${head} [${reading.format}]`];
  if (!reading.complete)
    lines.push(`    not complete: ${oneLine(reading.why ?? 'nothing proves that it ran to its end')}`);
  lines.push(...reading.contradictions.map((sentence) => `    contradiction: ${oneLine(sentence)}`));
  if (reading.kind === 'sbom')
    lines.push(...reading.sbom.problems.slice(0, 5).map((problem) => `    problem: ${oneLine(problem)}`));
  lines.push(...reading.remarks.map((remark) => `    note: ${oneLine(remark)}`));
  return lines.join('\n');
}

/** The files below a folder, sorted; a file stands for itself. */
async function expand(given: string): Promise<string[]> {
  if (!(await isFolder(given))) return [given];
  const entries = await readdir(given, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** `ready-gate read`: shows what each report says; 4 when one cannot be read. A folder or an archive stands for its files. */
export async function read(given: readonly string[], options: { readonly format: string }): Promise<number> {
  const cap = BACKEND.caps.reportBytes;
  const shown: { readonly file: string; readonly reading: Reading }[] = [];
  for (const file of (await Promise.all(given.map(expand))).flat()) {
    const parts = await withSource(file, (source) => readSource(file, source, { readers, cap, hint: file }));
    shown.push(...parts.map(({ path: inside, reading }) => ({ file: inside, reading })));
  }
  const asJson = () => json(shown.map(({ file, reading }) => entryOf(file, reading)));
  print(options.format === 'json' ? asJson() : shown.map(({ file, reading }) => pretty(file, reading)).join('\n'));
  return shown.some(({ reading }) => reading.kind === 'unreadable') ? 4 : 0;
}
