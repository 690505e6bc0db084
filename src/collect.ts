import { lookAhead } from './collect/ahead.ts';
import { emptyFacts, scopeOf } from './collect/applies.ts';
import { changedFiles, namedCommits } from './collect/change.ts';
import { collectContracts } from './collect/contracts.ts';
import { compareCoverage } from './collect/coverage.ts';
import { collectEnvironment } from './collect/environment.ts';
import { gateFiles, type OwnParts } from './collect/gate-files.ts';
import { collectHygiene } from './collect/hygiene.ts';
import { collectLockfiles } from './collect/lockfiles.ts';
import { collectManifests } from './collect/manifests.ts';
import { collectMigrations } from './collect/migrations.ts';
import { collectPeople } from './collect/people.ts';
import { policyOf } from './collect/policy.ts';
import { collectPrds } from './collect/prds.ts';
import { readWith, visitWith } from './collect/reading.ts';
import { sharable } from './collect/redact.ts';
import { collectRoadmap } from './collect/roadmap.ts';
import { locateScans } from './collect/scope.ts';
import { closeFindings } from './collect/vex.ts';
import { collectWaivers } from './collect/waivers.ts';
import { binder, documentMatcher } from './evidence/material.ts';
import { resolveEvidence } from './evidence/resolve.ts';
import type { Facts, Gap } from './model/facts.ts';
import type { Forge } from './model/forge.ts';
import type { Policy } from './model/policy.ts';

/** What is asked: the moment (ISO time), given PRDs (repository paths), and a policy that replaces the one of the base. */
export interface Question {
  readonly now: string;
  readonly prds?: readonly string[];
  readonly policy?: { readonly path: string; readonly text: string };
  /** Path of the configuration at the base, where it is not the usual one; then it has to be there. */
  readonly configPath?: string;
  /** Whether what only GitHub could tell counts. */
  readonly strict?: boolean;
  /** The gate's own workflow file and action, where it runs as one. */
  readonly own?: OwnParts;
}

/** Asks the forge for everything once and returns the facts with the policy in force. All I/O of a check happens here. */
export async function collect(
  forge: Forge,
  question: Question,
): Promise<{ readonly facts: Facts; readonly policy: Policy }> {
  const ahead = lookAhead(forge, question);
  const change = await forge.change();
  const [head, base] = await Promise.all([forge.tree(change.head), forge.tree(change.base)]);
  const { policy, source } = (await ahead) ?? (await policyOf(forge, change, base, question));
  const touching = gateFiles({ forge, change, head, base }, { ...question, waivers: policy.waivers.path });
  touching.catch(() => {});
  const isDocument = documentMatcher([...policy.documents, policy.waivers.path], policy.contracts);
  const bind = binder(forge, change.head, isDocument);
  const outOfScope = scopeOf(change, policy, head.truncated);
  if (outOfScope !== undefined) {
    const facts = emptyFacts(question.now, change, source, outOfScope, await touching);
    const people = await collectPeople({ forge, change, head, policy, bind }, [], touching);
    return { policy, facts: sharable({ ...facts, ...(people ? { people } : {}) }) };
  }
  const gaps: Gap[] = head.truncated ? [{ about: 'tree', why: 'the list of files at the head is cut' }] : [];
  if (change.incomplete !== undefined) gaps.push({ about: 'files', why: change.incomplete });
  const visiting = await visitWith(policy);
  const found = await collectPrds({ forge, change, head, base, policy, gaps }, question.prds ?? []);
  const prds = found.parsed;
  const [
    evidence,
    commits,
    roadmap,
    lockfiles,
    contracts,
    migrations,
    manifests,
    environment,
    touched,
    waivers,
    people,
    hygiene,
    prdFacts,
  ] = await Promise.all([
    resolveEvidence(prds, {
      forge,
      head,
      policy,
      ...readWith(policy),
      ...visiting,
      bind,
      ...(change.remote === undefined ? {} : { remote: change.remote }),
      ...(change.branch === undefined ? {} : { branch: change.branch }),
    }),
    namedCommits(forge, prds),
    collectRoadmap({ forge, head, base, policy, gaps }),
    collectLockfiles({ forge, head, policy, gaps }),
    collectContracts({ forge, change, head, base, policy, gaps, isDocument, now: question.now }),
    collectMigrations({ forge, change, head, base, policy, gaps }),
    collectManifests({ forge, change, head, base, gaps }),
    collectEnvironment({ forge, change, head, base, policy, gaps, isDocument }),
    touching,
    collectWaivers({ forge, change, head, base, policy }),
    collectPeople({ forge, change, head, policy, bind }, prds, touching),
    collectHygiene({ forge, change, head, base, policy }, prds),
    found.prds,
  ]);
  const files = changedFiles(change, isDocument, hygiene.isGenerated);
  const settled = closeFindings(
    await compareCoverage(locateScans(evidence, head), { forge, head, base, policy, files }),
    lockfiles,
    policy,
  );
  const facts: Facts = {
    now: question.now,
    ...(question.strict ? { strict: true } : {}),
    change: { ...change, files },
    policySource: source,
    prds: prdFacts,
    candidates: found.candidates,
    ...settled,
    lockfiles,
    commits,
    contracts,
    migrations,
    ...(manifests.length > 0 ? { manifests } : {}),
    ...(environment ? { environment } : {}),
    ...(roadmap ? { roadmap } : {}),
    ...(touched.length > 0 ? { gateFiles: touched } : {}),
    ...(people ? { people } : {}),
    ...(waivers ? { waivers } : {}),
    ...hygiene.facts,
    gaps,
  };
  return { facts: sharable(facts), policy };
}
