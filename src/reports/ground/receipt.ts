import type { Facts } from '../../model/facts.ts';
import type { Policy, PolicySource } from '../../model/policy.ts';
import type { Report, Verdict } from '../../model/verdict.ts';
import { data } from './sanitise.ts';

/** Version of the receipt's own shape. */
export const RECEIPT_VERSION = 1;

/** One piece of evidence as the receipt names it. */
export interface ReceiptEvidence {
  readonly id: string;
  readonly link: string;
  readonly path?: string;
  /** Git object id or artifact digest of the bytes, where there are bytes. */
  readonly content?: string;
  /** SHA-256 over everything that was learned of it. */
  readonly digest: string;
}

/** Everything that a verdict was made of. `digest` is the SHA-256 over the canonical JSON of all the rest. */
export interface Receipt {
  readonly receiptVersion: number;
  readonly tool: Report['tool'];
  readonly change: {
    readonly repository: string;
    readonly base: string;
    readonly head: string;
    readonly pullRequest?: number;
  };
  readonly policy: { readonly source: PolicySource; readonly digest: string; readonly effective: Policy };
  readonly evidence: readonly ReceiptEvidence[];
  readonly verdict: Verdict;
  readonly facts: Facts;
  readonly digest: string;
}

const sorted = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** JSON with the keys of every object in order and no white space: the same text for the same data. */
export const canonical = (value: unknown): string => JSON.stringify(value, sorted);

/** `sha256:` and the hex digest of a text in UTF-8. */
export function sha256(text: string): string {
  // Not imported: every check would load it, and few need a digest.
  const { createHash } = process.getBuiltinModule('node:crypto');
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/** The digest that a receipt has to bear. */
export function receiptDigest({ digest: _, ...rest }: Receipt): string {
  return sha256(canonical(rest));
}

/** Policy and its digest, so that two receipts can be told to have been judged alike. */
export const policyDigest = (policy: Policy): string => sha256(canonical(policy));

/** Plain data as it may be shown: secret parts of addresses go, as in every other way of telling. */
export function shown<T>(value: T): T {
  if (typeof value === 'string') return (value.includes('://') ? data(value) : value) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(shown) as T;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shown(one)])) as T;
}

/** What a receipt names of its facts, so that it can be found without reading them: the change and every piece of evidence. */
export function namedBy({ change, evidence }: Facts): Pick<Receipt, 'change' | 'evidence'> {
  const { repository, base, head, pullRequest } = change;
  const number = pullRequest?.number;
  return {
    change: { repository, base, head, ...(number === undefined ? {} : { pullRequest: number }) },
    evidence: evidence.map((one) => ({
      id: one.id,
      link: one.link.target,
      ...(one.path === undefined ? {} : { path: one.path }),
      ...(one.digest === undefined ? {} : { content: one.digest }),
      digest: sha256(canonical(one)),
    })),
  };
}

function made(report: Report): Receipt {
  const { tool, facts, policy, policySource, verdict } = shown({ ...report, rules: [] });
  const { change, evidence } = namedBy(facts);
  const bare: Receipt = {
    receiptVersion: RECEIPT_VERSION,
    tool,
    change,
    policy: { source: policySource, digest: policyDigest(policy), effective: policy },
    evidence,
    verdict,
    facts,
    digest: '',
  };
  return { ...bare, digest: receiptDigest(bare) };
}

/** Receipts by their reports: a statement names the digest of the same one that is written. */
const receipts = new WeakMap<Report, Receipt>();

/** The receipt of a report: facts hold no values of secrets, so a receipt holds none. */
export function receiptOf(report: Report): Receipt {
  const receipt = receipts.get(report) ?? made(report);
  receipts.set(report, receipt);
  return receipt;
}
