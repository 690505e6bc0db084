import type { Attestation } from '../../model/reading.ts';
import { Unreadable } from '../../model/reading.ts';
import { commitOfUrl } from './commit.ts';
import { parseJson } from './json.ts';
import { plain } from './text.ts';
import { entries, get, list, text } from './value.ts';

const STATEMENT = /^https:\/\/in-toto\.io\/Statement\/v(?:0\.1|1(?:\.0)?)$/;
const HASH = /^[0-9a-f]{40}$/i;
const MOST_SUBJECTS = 1_000;

/** What a reading of an attestation holds, whichever envelope it came in. */
export interface Attested {
  readonly attestation: Attestation;
  readonly why?: string;
  readonly commit?: string;
}

/** Digest of a subject as `algorithm:value`: the strongest that is named first by most tools, sha256, else the first. */
function digestOf(subject: unknown): string {
  const all = entries(get(subject, 'digest')).filter(([, value]) => text(value) !== '');
  const [algorithm, value] = all.find(([name]) => name === 'sha256') ?? all[0] ?? [];
  return algorithm === undefined ? '' : plain(`${algorithm}:${text(value)}`, 160);
}

/**
 * Commit that SLSA provenance names as its source: in 1.x the resolved dependency with a `gitCommit` (or a git address with
 * sha1), before that the source of the configuration, else the one git material. Source: https://slsa.dev/spec/v1.0/provenance
 */
function commitOf(predicate: unknown): string | undefined {
  const resolved = list(get(predicate, 'buildDefinition', 'resolvedDependencies'));
  const sources = [
    ...resolved,
    get(predicate, 'invocation', 'configSource'),
    ...list(get(predicate, 'materials')),
  ].filter(
    (one) =>
      /^git[+:]|\.git(?:@|$)|^https:\/\/github\.com\//.test(text(get(one, 'uri'))) ||
      get(one, 'digest', 'gitCommit') !== undefined,
  );
  for (const source of sources) {
    const named = text(get(source, 'digest', 'gitCommit')) || text(get(source, 'digest', 'sha1'));
    const commit = HASH.test(named) ? named : commitOfUrl(get(source, 'uri'));
    if (commit) return commit;
  }
  return undefined;
}

/** Reads an in-toto statement; throws Unreadable when it is none. Source: https://github.com/in-toto/attestation */
export function readStatement(statement: unknown): Attested {
  if (!STATEMENT.test(text(get(statement, '_type')))) {
    throw new Unreadable('is no in-toto statement that is known here: its _type is neither v0.1 nor v1');
  }
  const predicateType = plain(text(get(statement, 'predicateType')));
  const all = list(get(statement, 'subject'));
  const subjects = all.slice(0, MOST_SUBJECTS).map((subject) => ({
    name: plain(text(get(subject, 'name')) || text(get(subject, 'uri'))),
    digest: digestOf(subject),
  }));
  const isProvenance = /^https:\/\/slsa\.dev\/provenance\//.test(predicateType);
  const commit = isProvenance ? commitOf(get(statement, 'predicate')) : undefined;
  const bare = subjects.filter(({ digest }) => digest === '').length;
  const why =
    predicateType === ''
      ? 'has no predicateType, so that it says nothing'
      : subjects.length === 0
        ? 'has no subject, so that it is about nothing'
        : bare > 0
          ? `has ${bare} subjects without a digest, which could be anything`
          : get(statement, 'predicate') === undefined
            ? 'has no predicate, so that it says nothing'
            : undefined;
  return { attestation: { predicateType, subjects }, ...(why ? { why } : {}), ...(commit ? { commit } : {}) };
}

const BASE64 = /^[A-Za-z0-9+/_-]*={0,2}$/;

function statementIn(payload: string): unknown {
  if (payload === '' || !BASE64.test(payload)) throw new Unreadable('is not base64');
  let decoded: string;
  try {
    decoded = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(payload, 'base64'));
  } catch {
    throw new Unreadable('is not text');
  }
  return parseJson(decoded);
}

/**
 * Reads a DSSE envelope: decodes its payload and reads the statement in it. The signature is not checked. Throws Unreadable
 * for an envelope of something else.
 * Source: https://github.com/secure-systems-lab/dsse
 */
export function readEnvelope(envelope: unknown): Attested {
  const type = text(get(envelope, 'payloadType'));
  if (type !== 'application/vnd.in-toto+json') {
    throw new Unreadable(`is an envelope of ${plain(type, 80) || 'no type'}, not of an in-toto statement`);
  }
  try {
    const read = readStatement(statementIn(text(get(envelope, 'payload'))));
    const signed = list(get(envelope, 'signatures')).some((one) => text(get(one, 'sig')) !== '');
    return signed ? read : { ...read, why: 'carries no signature' };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    // The envelope itself is whole: somebody signed, or changed, what it holds.
    return { attestation: { predicateType: '', subjects: [] }, why: `holds a payload that ${error.message}` };
  }
}

/** What is said of every attestation here. */
export const NOT_CHECKED = 'its signature was not checked here';
