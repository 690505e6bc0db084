import type { Facts } from '../model/facts.ts';
import type { UsedWaiver } from '../model/verdict.ts';

/**
 * The first moment (ISO time) at which a waiver that counts or a piece of evidence that is there lapses; undefined when none
 * does. What has lapsed already is told by its own rule.
 */
export function firstLapse(facts: Facts, waivers: readonly UsedWaiver[]): string | undefined {
  const now = Date.parse(facts.now);
  const found = facts.evidence.filter(({ resolution }) => resolution.kind === 'found');
  const times = [...found.map(({ expires }) => expires), ...waivers.map(({ until }) => until)]
    .flatMap((time) => (time === undefined ? [] : [Date.parse(time)]))
    .filter((time) => time > now);
  return times.length === 0 ? undefined : new Date(Math.min(...times)).toISOString();
}
