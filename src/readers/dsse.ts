import type { Document, Reader, Reading } from '../model/reading.ts';
import { NOT_CHECKED, readEnvelope } from './ground/attestation.ts';
import { base } from './ground/finish.ts';

function read(doc: Document): Reading {
  const envelopes = doc.syntax === 'json-lines' ? doc.jsonLines() : [doc.json()];
  const [first, ...others] = envelopes.map(readEnvelope);
  const { attestation, ...parts } = first ?? readEnvelope(undefined);
  const more = others.map((other) => `holds a further statement: ${other.attestation.predicateType}`);
  return { ...base(reader.id, { ...parts, remarks: [NOT_CHECKED, ...more] }), kind: 'attestation', attestation };
}

/** DSSE envelope of an in-toto statement, or several in a row: https://github.com/secure-systems-lab/dsse */
export const reader: Reader = {
  id: 'dsse',
  title: 'DSSE envelope',
  kind: 'attestation',
  rank: 10,
  recognise: (doc) =>
    doc.top === 'object' && doc.keys.has('payload') && doc.keys.has('payloadType') && doc.keys.has('signatures'),
  read,
  docs: {
    recognised: 'A JSON object (or several, one per line) with `payloadType`, `payload` and `signatures`.',
    proof:
      'A payload that decodes to an in-toto statement with a predicate and subjects with digests, and a signature that is there. ' +
      'The signature itself is not checked, and every reading says so.',
    ignored:
      'What the predicate says, except the commit of SLSA provenance. Of several envelopes the first one counts, the others are named.',
    example:
      '{"payloadType": "application/vnd.in-toto+json", "payload": "eyJfdHlwZSI6…", "signatures": [{"sig": "MEUCIQ…"}]}',
  },
};
