import { Stop } from '../../model/stop.ts';
import { isTable } from '../../model/table.ts';
import { canonical, namedBy, policyDigest, RECEIPT_VERSION, type Receipt, receiptDigest } from './receipt.ts';

/** Parts without which nothing can be judged, by their path in the receipt. */
const RECORDS = ['facts', 'facts.change', 'policy', 'policy.source', 'policy.effective', 'verdict', 'tool'] as const;
const LISTS = ['facts.prds', 'facts.evidence', 'facts.gaps', 'facts.change.files', 'verdict.findings'] as const;

const partOf = (value: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((part, key) => (isTable(part) && Object.hasOwn(part, key) ? part[key] : undefined), value);

function parsed(text: string, file: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Stop(2, `${file}: it is no JSON document; write a receipt with ready-gate check --receipt FILE`);
  }
  if (!isTable(value) || value.receiptVersion === undefined)
    throw new Stop(2, `${file}: it is no receipt; write one with ready-gate check --receipt FILE`);
  if (value.receiptVersion !== RECEIPT_VERSION)
    throw new Stop(
      2,
      `${file}: its receiptVersion is ${JSON.stringify(value.receiptVersion)?.slice(0, 20)}; this version reads ${RECEIPT_VERSION}`,
    );
  return value;
}

/** The first part of a receipt that its own facts contradict; undefined when they bear all of it out. */
function contradicted(receipt: Receipt): string | undefined {
  const { facts, policy } = receipt;
  if (policyDigest(policy.effective) !== receipt.policy.digest) return 'policy.digest';
  if (canonical(policy.source) !== canonical(facts.policySource)) return 'policy.source';
  if (Number.isNaN(Date.parse(facts.now))) return 'facts.now';
  try {
    const { change, evidence } = namedBy(facts);
    if (canonical(change) !== canonical(receipt.change)) return 'change';
    return canonical(evidence) === canonical(receipt.evidence) ? undefined : 'evidence';
  } catch {
    return 'facts.evidence';
  }
}

/**
 * A receipt from its text. Throws Stop(2) for what is no receipt, Stop(4) for one that was changed after it was written. The
 * digest in it tells of accidents and careless edits; against a forger it has to be signed.
 */
export function openReceipt(text: string, file: string): Receipt {
  const value = parsed(text, file);
  const missing =
    RECORDS.find((path) => !isTable(partOf(value, path))) ??
    LISTS.find((path) => !Array.isArray(partOf(value, path))) ??
    ['digest', 'facts.now', 'tool.version', 'verdict.summary', 'verdict.state', 'policy.digest'].find(
      (path) => typeof partOf(value, path) !== 'string',
    );
  if (missing !== undefined)
    throw new Stop(4, `${file}: it lacks ${missing}, so it was cut or changed after it was written`);
  const receipt = value as unknown as Receipt;
  const digest = receiptDigest(receipt);
  if (digest !== receipt.digest)
    throw new Stop(4, `${file}: it was changed after it was written; its digest should be ${digest}`);
  const part = contradicted(receipt);
  if (part !== undefined)
    throw new Stop(4, `${file}: its ${part} does not fit the rest of it, so it was not written by this gate`);
  return receipt;
}
