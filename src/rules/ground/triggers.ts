import type { Facts } from '../../model/facts.ts';
import { anyOf } from '../../model/globs.ts';
import type { Place } from '../../model/place.ts';
import type { Handoff, HandoffTrigger, Policy } from '../../model/policy.ts';
import type { Prd } from '../../model/prd.ts';
import type { Waiver } from '../../model/waiver.ts';
import { changedContracts, changedMigrations } from './changed.ts';
import { prdsOf } from './claims.ts';
import { idsOf, normalPackage, normalVersion } from './identity.ts';
import { scansOf } from './kinds.ts';
import { piecesOf } from './pieces.ts';
import { code, many, show } from './text.ts';

/** What makes a hand-off due: in words ("`api/openapi.yaml` changed"), where, and of which document when it is one's own. */
export interface Due {
  readonly says: string;
  readonly at: Place;
  readonly prd?: Prd;
}

function ofFiles(paths: readonly string[]): readonly Due[] {
  const [first] = paths;
  if (first === undefined) return [];
  const more = paths.length > 1 ? ` and ${many(paths.length - 1, 'more file')}` : '';
  return [{ says: `${code(first)}${more} changed`, at: { path: first, line: 1 } }];
}

function ofPaths(facts: Facts, globs: readonly string[]): readonly Due[] {
  if (globs.length === 0) return [];
  const matches = anyOf(globs);
  const files = facts.change.files.filter(
    (file) => !file.document && [file.path, ...(file.from ? [file.from] : [])].some((path) => matches(path)),
  );
  return ofFiles(files.map(({ path }) => path));
}

/** The facts with what waivers excuse in sight again: who waives a break still has to hand it over. */
const whole = ({ waivers: _, ...facts }: Facts): Facts => facts;

/** The changed contracts, and those of which nobody could tell whether they did. */
function ofContracts(facts: Facts, policy: Policy): readonly Due[] {
  const known = changedContracts(whole(facts), policy, 'contract').map(({ file }) => file.path);
  const unread = facts.contracts.filter(({ comparison }) => comparison.kind === 'unknown').map(({ file }) => file);
  return ofFiles([...new Set([...known, ...unread])]);
}

const isFinding = ({ of }: Waiver) => of.kind === 'advisory' || of.kind === 'fingerprint';

/** Whether a waiver is about an open finding of a linked scan, for facts whose waivers nobody has held against it yet. */
function bearing(facts: Facts): (waiver: Waiver) => boolean {
  const open = piecesOf(facts)
    .flatMap(({ reading }) => scansOf(reading))
    .flatMap((scan) => scan.findings)
    .filter((one) => one.closed === undefined);
  return ({ of, expires }) => {
    if (expires < facts.now.slice(0, 10)) return false;
    if (of.kind === 'fingerprint') return open.some((one) => one.fingerprints?.includes(of.fingerprint));
    if (of.kind !== 'advisory') return false;
    const wanted = idsOf({ id: of.advisory, severity: 'unknown' });
    return open.some(
      (one) =>
        idsOf(one).some((id) => wanted.includes(id)) &&
        (one.package === undefined || normalPackage(one.package) === normalPackage(of.package)) &&
        (one.version === undefined || normalVersion(one.version) === normalVersion(of.version)),
    );
  };
}

/** The first waiver that excuses a finding of a scan that this change links, or that the change itself brings. */
function ofWaivers(facts: Facts): readonly Due[] {
  const { waivers } = facts;
  if (!waivers) return [];
  const standing = waivers.answers
    ? waivers.answers.filter(({ proposed, matches, refused }) => !proposed && matches > 0 && !refused)
    : waivers.standing.filter(bearing(facts)).map((waiver) => ({ waiver }));
  const found = [...waivers.proposed, ...standing.map(({ waiver }) => waiver)].filter(isFinding);
  return found.slice(0, 1).map(({ id, of, at }) => {
    const what = of.kind === 'advisory' ? `${show(of.advisory, 40)} in ${show(of.package, 40)}` : 'a finding of a scan';
    return { says: `The waiver ${show(id, 40)} excuses ${what}`, at };
  });
}

function ofQa(facts: Facts): readonly Due[] {
  return prdsOf(facts).flatMap((prd) => {
    const claim = prd.claims.find(({ kinds, state }) => state === 'done' && kinds.includes('qa'));
    return claim ? [{ says: 'QA results are claimed', at: claim.at, prd }] : [];
  });
}

const TRIGGERS: Readonly<Record<HandoffTrigger, (facts: Facts, policy: Policy, handoff: Handoff) => readonly Due[]>> = {
  contract: ofContracts,
  migration: (facts, policy) => ofFiles(changedMigrations(whole(facts), policy).map(({ file }) => file.path)),
  'security-waiver': ofWaivers,
  'qa-evidence': ofQa,
  paths: (facts, _policy, { paths }) => ofPaths(facts, paths),
};

/** What makes a hand-off due in this change; nothing when it is not. */
export function dueFor(handoff: Handoff, facts: Facts, policy: Policy): readonly Due[] {
  return [...new Set(handoff.when)].flatMap((trigger) => TRIGGERS[trigger](facts, policy, handoff));
}
