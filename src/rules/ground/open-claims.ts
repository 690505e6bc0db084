import type { Claim } from '../../model/prd.ts';
import type { Remark } from '../../model/rule.ts';
import { labelOf } from './claims.ts';
import { OWN_KINDS } from './kinds.ts';
import { filledRow, tickFirst, withLink } from './lines.ts';
import { capital, listed, many } from './text.ts';

/** Open claims told one by one; the others share a remark, so that an unfilled template stays readable. */
const TOLD = 8;

/** What to say of the claims that are not done, each with its line to paste. */
export function openClaims(open: readonly Claim[]): readonly Remark[] {
  const remarks = open.slice(0, TOLD).map((claim): Remark => {
    const boxes = tickFirst(claim.source);
    const bare = claim.links.length === 0 && !claim.kinds.every((kind) => OWN_KINDS.has(kind));
    const row = filledRow(boxes ?? claim.source, 'Pass', bare ? ['[report](<path-of-the-report>)'] : []);
    const linked = row ?? (boxes && bare ? withLink(boxes, 'report', '<path-of-the-report>') : boxes);
    return {
      outcome: 'fail',
      says: `${capital(labelOf(claim))} is not done${boxes ? ': its box is open' : ''}`,
      at: claim.at,
      ...(linked ? { suggestion: linked } : {}),
    };
  });
  const rest = open.slice(TOLD);
  if (!rest[0]) return remarks;
  const lines = listed(
    rest.map((claim) => String(claim.at.line)),
    8,
  );
  return [
    ...remarks,
    { outcome: 'fail', says: `${many(rest.length, 'more box', 'more boxes')} open (lines ${lines})`, at: rest[0].at },
  ];
}
