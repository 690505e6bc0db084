import type { WaiverAge } from '../model/stats.ts';
import type { Waived, Waiver } from '../model/waiver.ts';

const DAY = 86_400_000;

/** What a waiver is about, in a few words. */
function whatOf(of: Waived): string {
  const words: { readonly [Kind in Waived['kind']]: (one: Extract<Waived, { kind: Kind }>) => string } = {
    rule: ({ rule, path }) => (path === undefined ? rule : `${rule} in ${path}`),
    advisory: (one) => `${one.advisory} in ${one.package} ${one.version}`,
    fingerprint: ({ fingerprint }) => fingerprint,
    contract: ({ contract, change }) => `${contract}: ${change}`,
    migration: ({ migration }) => migration,
  };
  return (words[of.kind] as (one: Waived) => string)(of);
}

/** How long waivers are open at a moment (ISO time), and how long they last; days are whole ones, rounded down. */
export function waiverAges(waivers: readonly Waiver[], now: string): readonly WaiverAge[] {
  return waivers.map(({ id, of, owner, created, expires }) => ({
    id,
    what: whatOf(of),
    owner,
    created,
    expires,
    openDays: Math.floor((Date.parse(now) - Date.parse(`${created}T00:00:00Z`)) / DAY),
    // The last day counts to its end.
    leftDays: Math.floor((Date.parse(`${expires}T00:00:00Z`) + DAY - Date.parse(now)) / DAY),
  }));
}
