import type { Document, Reader, Reading } from '../model/reading.ts';
import { readStatement } from './ground/attestation.ts';
import { base } from './ground/finish.ts';

function read(doc: Document): Reading {
  const { attestation, ...parts } = readStatement(doc.json());
  return { ...base(reader.id, { ...parts, remarks: ['carries no signature'] }), kind: 'attestation', attestation };
}

/** in-toto statement without an envelope: https://github.com/in-toto/attestation */
export const reader: Reader = {
  id: 'in-toto',
  title: 'in-toto statement',
  kind: 'attestation',
  rank: 10,
  recognise: (doc) =>
    doc.top === 'object' &&
    doc.syntax === 'json' &&
    doc.keys.has('_type') &&
    (doc.keys.has('predicateType') || doc.text.includes('in-toto.io/Statement')),
  read,
  docs: {
    recognised: 'A JSON object with `_type` and `predicateType`.',
    proof:
      'A predicate with its type, and at least one subject, each with a digest. A statement without an envelope is not signed: it ' +
      'is shown, and proves nothing about who wrote it.',
    ignored:
      'What the predicate says, except that SLSA provenance names the commit it was built from (`gitCommit` of the resolved ' +
      'dependency, the source of the configuration, or a git material).',
    example:
      '{"_type": "https://in-toto.io/Statement/v1", "subject": [{"name": "app.tgz", "digest": {"sha256": "0123abcd"}}],\n' +
      ' "predicateType": "https://slsa.dev/provenance/v1", "predicate": {}}',
  },
};
