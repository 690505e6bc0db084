import type { Change } from '../../model/change.ts';
import type { Report } from '../../model/verdict.ts';
import { policyDigest, receiptOf } from './receipt.ts';
import { data } from './sanitise.ts';
import { repositoryUrl, uriOf } from './uri.ts';

/** Type of a SLSA verification summary (https://slsa.dev/spec/v1.1/verification_summary). */
export const PREDICATE_TYPE = 'https://slsa.dev/verification_summary/v1';

/** Who verifies: the address under which the gate is known. */
const VERIFIER = 'https://github.com/OWNER/ready-gate';

const bare = (digest: string) => digest.replace(/^sha256:/, '');

/** Where the judged code lies, as a download location (SPDX 2.3, 7.7); without a plain remote only the commit. */
function resourceUri(change: Pick<Change, 'remote' | 'head'>): string {
  const url = repositoryUrl(change);
  return url === undefined ? `urn:git:commit:${change.head}` : `git+${url}@${change.head}`;
}

function policyUri({ facts, policySource }: Report): string {
  const { kind, path, commit, preset } = policySource;
  if (kind !== 'base' || path === undefined || commit === undefined) return `${VERIFIER}#preset=${uriOf(preset)}`;
  return `${resourceUri({ ...facts.change, head: commit })}#${uriOf(path)}`;
}

/** The predicate: PASSED only for `ready`; whatever could not be told or still goes on has not passed. */
export function predicateOf(report: Report) {
  const { facts, policy, tool, verdict } = report;
  const passed = verdict.state === 'ready';
  return {
    verifier: { id: VERIFIER, version: { [tool.name]: tool.version } },
    timeVerified: facts.now,
    resourceUri: resourceUri(facts.change),
    policy: { uri: policyUri(report), digest: { sha256: bare(policyDigest(policy)) } },
    verificationResult: passed ? 'PASSED' : 'FAILED',
    // Levels of our own must not begin with SLSA_, and FAILED stands for none.
    verifiedLevels: [passed ? 'READY_GATE_READY' : 'FAILED'],
    slsaVersion: '1.1',
    readyGate: {
      state: verdict.state,
      summary: data(verdict.summary),
      receipt: receiptOf(report).digest,
      ...(verdict.validUntil === undefined ? {} : { validUntil: verdict.validUntil }),
      evidence: facts.evidence.map((one) => ({
        uri: data(one.link.target),
        ...(one.path === undefined ? {} : { path: data(one.path) }),
        ...(one.digest === undefined ? {} : { content: one.digest }),
      })),
    },
  };
}

/**
 * An in-toto statement (https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md) about the judged commit; its
 * digest set calls a commit `gitCommit` whether git counts with SHA-1 or with SHA-256.
 */
export function statementOf(report: Report) {
  const { repository, head } = report.facts.change;
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: data(repository), digest: { gitCommit: head } }],
    predicateType: PREDICATE_TYPE,
    predicate: predicateOf(report),
  };
}
