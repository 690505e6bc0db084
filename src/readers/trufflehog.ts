import type { Reader } from '../model/reading.ts';
import { againstTotal } from './ground/audit.ts';
import { collectFindings, type Findings, scanOf, scanReading } from './ground/finish.ts';
import { count, entries, get, text } from './ground/value.ts';
import { jsonValues } from './ground/values.ts';

const FORMAT = 'trufflehog';

const isFinding = (line: unknown) =>
  get(line, 'DetectorName') !== undefined || get(line, 'SourceMetadata') !== undefined;

/** File and line from the metadata of whatever source was scanned; its links can hold tokens and are left out. */
function placeOf(line: unknown): { readonly path: string; readonly line: number | undefined } {
  const [source] = entries(get(line, 'SourceMetadata', 'Data'));
  const data = source?.[1];
  return { path: text(get(data, 'file')), line: count(get(data, 'line')) };
}

function addFinding(found: Findings, line: unknown): void {
  const severity = get(line, 'Verified') === true ? 'critical' : 'high';
  const title = severity === 'critical' ? 'verified secret' : 'secret, not verified';
  found.add({ id: text(get(line, 'DetectorName')), severity, title, ...placeOf(line) });
}

/** trufflehog 3, --json, with or without its log lines. https://github.com/trufflesecurity/trufflehog */
export const reader: Reader = {
  id: FORMAT,
  title: 'TruffleHog 3',
  kind: 'scan',
  rank: 4,
  recognise: (doc) =>
    (doc.keys.has('DetectorName') && (doc.keys.has('SourceMetadata') || doc.keys.has('Verified'))) ||
    (doc.keys.has('logger') && doc.keys.has('msg') && doc.text.includes('"trufflehog"')),
  read: (doc) => {
    const found = collectFindings();
    let errors = 0;
    let finished: unknown;
    for (const line of jsonValues(doc)) {
      if (isFinding(line)) addFinding(found, line);
      else if (/^(?:error|fatal|panic)/i.test(text(get(line, 'level')).slice(0, 10))) errors++;
      else if (get(line, 'msg') === 'finished scanning') finished = line;
    }
    const { counts } = found.finish();
    const contradictions = [
      ...againstTotal(found, counts.critical, count(get(finished, 'verified_secrets')), 'critical'),
      ...againstTotal(found, counts.high, count(get(finished, 'unverified_secrets')), 'high'),
    ];
    const nothing = finished !== undefined && count(get(finished, 'chunks')) === 0;
    const why =
      errors > 0
        ? `holds ${errors} error ${errors === 1 ? 'line' : 'lines'} of TruffleHog, so part of the source was not scanned`
        : finished === undefined
          ? 'has no line "finished scanning", so nothing shows that the scan ran to its end (write both outputs into it: 2>&1)'
          : nothing
            ? 'scanned nothing (0 chunks)'
            : undefined;
    const scan = scanOf({ tool: 'TruffleHog', category: 'secrets', findings: found, secrets: found.seen() });
    return scanReading(FORMAT, [scan], { contradictions, ...(why === undefined ? {} : { why }) });
  },
  docs: {
    recognised: 'JSON lines with `DetectorName` and `SourceMetadata`, or log lines whose `logger` is trufflehog.',
    severity: 'None in the file: a secret is high, one with `Verified` critical.',
    proof:
      'The log line "finished scanning": write both outputs into the file (`trufflehog … --json > report.json 2>&1`). Secrets without it count, but the report is not complete; a file of 0 bytes proves nothing.',
    ignored:
      'The values: `Raw`, `RawV2`, `Redacted`, `ExtraData`, `StructuredData` and links never leave the reader. Secrets that only the last log line counts, count.',
    example:
      '{"SourceMetadata":{"Data":{"Git":{"file":"auth.py","line":3}}},"DetectorName":"AWS","Verified":true,"Raw":"…"}\n{"level":"info-0","logger":"trufflehog","msg":"finished scanning","chunks":9,"verified_secrets":1,"unverified_secrets":0}',
  },
};
