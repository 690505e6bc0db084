import type { Reader } from '../model/reading.ts';
import { collectFindings, scanOf, scanReading } from './ground/finish.ts';
import { severityOf } from './ground/severity.ts';
import { count, get, list, text } from './ground/value.ts';
import { hintNames, isBare } from './ground/values.ts';

const FORMAT = 'zizmor-json';

/** The primary location of a finding, else its first one; zizmor counts rows from 0. */
function placeOf(finding: unknown): { readonly path: string; readonly line: number | undefined } {
  const locations = list(get(finding, 'locations'));
  const primary = locations.find((one) => get(one, 'symbolic', 'kind') === 'Primary') ?? locations[0];
  const key = get(primary, 'symbolic', 'key');
  const path =
    text(get(key, 'Local', 'given_path')) ||
    text(get(key, 'Local', 'verbatim_path')) ||
    text(get(key, 'Remote', 'path'));
  const row = count(get(primary, 'concrete', 'location', 'start_point', 'row'));
  return { path, line: row === undefined ? undefined : row + 1 };
}

/** zizmor --format json. https://docs.zizmor.sh/usage/#output-formats */
export const reader: Reader = {
  id: FORMAT,
  title: 'zizmor JSON',
  kind: 'scan',
  rank: 3,
  recognise: (doc) =>
    (doc.top === 'array' && doc.keys.has('determinations') && doc.keys.has('ident')) ||
    (doc.top === 'array' && isBare(doc) && hintNames(doc, 'zizmor')),
  read: (doc) => {
    const found = collectFindings();
    for (const finding of list(doc.json())) {
      found.add({
        id: text(get(finding, 'ident')),
        severity: severityOf(get(finding, 'determinations', 'severity')),
        title: text(get(finding, 'desc')),
        ...placeOf(finding),
        ...(get(finding, 'ignored') === true ? { closed: 'ignored in the code or the configuration' } : {}),
      });
    }
    const remarks =
      found.seen() === 0
        ? ['The file is empty of findings and names no tool; the words beside its link name zizmor']
        : [];
    const scan = scanOf({ tool: 'zizmor', category: 'sast', findings: found });
    return scanReading(FORMAT, [scan], { remarks });
  },
  docs: {
    recognised: 'A JSON list of objects with `ident` and `determinations`.',
    severity: '`determinations.severity`: High, Medium, Low; Informational counts as none, Unknown as unknown.',
    proof:
      'A finding proves the scan. `[]` names no tool: it counts as a clean scan only where the words beside the link name zizmor, and the reading says so.',
    ignored: 'Findings with `ignored` are closed. `feature`, the quoted code, is left out.',
    example:
      '[{"ident": "template-injection", "desc": "code injection via template expansion",\n  "determinations": {"confidence": "High", "severity": "High"}, "locations": [], "ignored": false}]',
  },
};
