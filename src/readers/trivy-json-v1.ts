import type { Reader } from '../model/reading.ts';
import { scanReading } from './ground/finish.ts';
import { trivyFindings } from './ground/trivy.ts';
import { list } from './ground/value.ts';

const FORMAT = 'trivy-json-v1';

/** Trivy before 0.20, --format json: a bare list of targets. */
export const reader: Reader = {
  id: FORMAT,
  title: 'Trivy JSON, schema 1',
  kind: 'scan',
  recognise: (doc) =>
    doc.top === 'array' &&
    doc.keys.has('Target') &&
    ['Vulnerabilities', 'Misconfigurations', 'Secrets', 'Type', 'Class'].some((key) => doc.keys.has(key)),
  read: (doc) => {
    const found = trivyFindings('');
    for (const result of list(doc.json())) found.add(result);
    return scanReading(FORMAT, found.scans(''), { contradictions: found.contradictions });
  },
  docs: {
    recognised: 'A JSON list of objects with `Target` and `Type`, `Vulnerabilities` or another list of findings.',
    severity: '`Severity` of each finding.',
    proof: 'At least one target is listed.',
    ignored: 'As for schema 2.',
    example:
      '[{"Target": "Cargo.lock", "Type": "cargo",\n  "Vulnerabilities": [{"VulnerabilityID": "CVE-2021-1", "Severity": "LOW"}]}]',
  },
};
