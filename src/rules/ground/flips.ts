import type { Facts, PrdFacts } from '../../model/facts.ts';
import type { Place } from '../../model/place.ts';
import type { Policy } from '../../model/policy.ts';
import type { Prd, RoadmapRow } from '../../model/prd.ts';
import { isReason } from './claims.ts';
import { isRole, requiredRoles } from './roles.ts';

/** How far a status is: 0 before Ready, 1 Ready, 2 Done. */
export type Rank = 0 | 1 | 2;

/** Letters and digits of a status: ticks, stars and dashes around it do not matter. */
const plain = (status: string) =>
  status
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Rank of a status as written; an absent or unknown one is before Ready. */
export function rankOf(status: string | undefined, policy: Policy): Rank {
  if (status === undefined) return 0;
  const among = (names: readonly string[]) => names.some((name) => plain(name) === plain(status));
  return among(policy.statuses.done) ? 2 : among(policy.statuses.ready) ? 1 : 0;
}

/** A roadmap row that belongs to a document: by the id in its front matter or its file name. */
export function isRowOf(row: RoadmapRow, prd: Prd): boolean {
  const file = prd.path.slice(prd.path.lastIndexOf('/') + 1);
  return row.id !== '' && (row.id === prd.itemId || (prd.itemId === undefined && file.startsWith(`${row.id}-`)));
}

/** A status that moves forward to Ready or Done: in the document, in the roadmap or in both. */
export interface Flip {
  readonly to: Rank;
  /** The new status as written. */
  readonly status: string;
  readonly at: Place;
  readonly prd?: Prd;
  readonly row?: RoadmapRow;
  readonly inPrd: boolean;
  readonly inRoadmap: boolean;
}

const statusAt = (prd: Prd): Place =>
  prd.frontMatter?.entries.find((entry) => entry.key.toLowerCase() === 'status')?.at ?? { path: prd.path, line: 1 };

function rowFlip(row: RoadmapRow, facts: Facts, policy: Policy): boolean {
  const before = facts.roadmap?.before.find((one) => one.id === row.id);
  return rankOf(row.status, policy) > rankOf(before?.status, policy);
}

function prdFlip({ prd, before }: PrdFacts, facts: Facts, policy: Policy): Flip | undefined {
  const row = facts.roadmap?.after.find((one) => isRowOf(one, prd));
  const inPrd = rankOf(prd.status, policy) > rankOf(before?.status, policy);
  const inRoadmap = row !== undefined && rowFlip(row, facts, policy);
  if (!inPrd && !inRoadmap) return undefined;
  const [status, at] = inPrd ? [prd.status ?? '', statusAt(prd)] : [row?.status ?? '', row?.at ?? statusAt(prd)];
  return { to: rankOf(status, policy), status, at, prd, ...(row ? { row } : {}), inPrd, inRoadmap };
}

/** Every flip of the change; a row that no judged document is about comes without one. */
export function flipsOf(facts: Facts, policy: Policy): readonly Flip[] {
  const own = facts.prds.map((one) => prdFlip(one, facts, policy)).filter((flip) => flip !== undefined);
  const rows = (facts.roadmap?.after ?? [])
    .filter((row) => !facts.prds.some(({ prd }) => isRowOf(row, prd)) && rowFlip(row, facts, policy))
    .map(
      (row): Flip => ({
        to: rankOf(row.status, policy),
        status: row.status,
        at: row.at,
        row,
        inPrd: false,
        inRoadmap: true,
      }),
    );
  return [...own, ...rows];
}

/** Has every listed role signed or a reason why not, and is every required role listed and signed? */
export function isSigned(prd: Prd, policy: Policy): boolean {
  const answered = prd.signOffs.every((one) => one.ticked || isReason(one.waived));
  const required = requiredRoles(policy).every((role) => prd.signOffs.some((one) => one.ticked && isRole(one, role)));
  return prd.signOffs.length > 0 && answered && required;
}
