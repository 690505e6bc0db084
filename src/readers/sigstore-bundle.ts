import type { Document, Reader, Reading } from '../model/reading.ts';
import { Unreadable } from '../model/reading.ts';
import { NOT_CHECKED, readEnvelope } from './ground/attestation.ts';
import { base } from './ground/finish.ts';
import { get, record } from './ground/value.ts';

function readBundle(bundle: unknown) {
  const envelope = get(bundle, 'dsseEnvelope');
  if (record(envelope)) return readEnvelope(envelope);
  throw new Unreadable('is a Sigstore bundle of a bare signature, without a statement that could be read');
}

function read(doc: Document): Reading {
  const bundles = doc.syntax === 'json-lines' ? doc.jsonLines() : [doc.json()];
  const [first, ...others] = bundles.map(readBundle);
  const { attestation, ...parts } = first ?? readBundle(undefined);
  const material = bundles.every((bundle) => record(get(bundle, 'verificationMaterial')) !== undefined);
  const why = parts.why ?? (material ? undefined : 'has no verification material');
  const more = others.map((other) => `holds a further statement: ${other.attestation.predicateType}`);
  return {
    ...base(reader.id, { ...parts, ...(why ? { why } : {}), remarks: [NOT_CHECKED, ...more] }),
    kind: 'attestation',
    attestation,
  };
}

/** Sigstore bundle with a DSSE envelope, or several in a row (gh attestation download): https://docs.sigstore.dev/about/bundle/ */
export const reader: Reader = {
  id: 'sigstore-bundle',
  title: 'Sigstore bundle',
  kind: 'attestation',
  rank: 10,
  recognise: (doc) =>
    doc.top === 'object' &&
    (doc.keys.has('dsseEnvelope') || (doc.keys.has('mediaType') && doc.keys.has('verificationMaterial'))),
  read,
  docs: {
    recognised:
      'A JSON object (or several, one per line) with `dsseEnvelope`, or with `mediaType` and `verificationMaterial`.',
    proof:
      'As for a DSSE envelope, and verification material that is there. Neither signature nor certificate nor log entry is checked, ' +
      'and every reading says so.',
    ignored:
      'Certificates, log entries and timestamps. A bundle of a bare signature holds no statement and is refused.',
    example:
      '{"mediaType": "application/vnd.dev.sigstore.bundle.v0.3+json", "verificationMaterial": {},\n' +
      ' "dsseEnvelope": {"payloadType": "application/vnd.in-toto+json", "payload": "eyJfdHlwZSI6…", "signatures": [{"sig": "MEUCIQ…"}]}}',
  },
};
