import type { Evidence } from '../model/evidence.ts';
import type { Facts } from '../model/facts.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { type Claimed, doneClaims, isFree, labelOf, nothing, orPass } from './ground/claims.ts';
import { lineOf, withTarget } from './ground/lines.ts';
import { lookFix } from './ground/pieces.ts';
import { capital, clause, code, many, of } from './ground/text.ts';

/** "Tests links `x`: why", without the address where the reason names it already. */
function sentence(claimed: Claimed, one: Evidence, why: string): string {
  const label = capital(labelOf(claimed.claim));
  const reason = clause(why);
  const named = one.target.kind === 'path' && reason.includes(one.target.path);
  return named || reason.includes(one.link.target)
    ? `${label}: ${reason}`
    : `${label} links ${code(one.link.target)}: ${reason}`;
}

/** The claim's line with the nearest path in the place of the one that is missing. */
function mended({ claim }: Claimed, one: Evidence, suggestion: string | undefined): string | undefined {
  if (suggestion === undefined) return undefined;
  // The nearest path was found for the claim's own link; behind a page it belongs into that page.
  return one.via ? suggestion : (withTarget(lineOf(claim), one.link, suggestion) ?? suggestion);
}

function unreadable(claimed: Claimed, one: Evidence): Remark | undefined {
  const { reading } = one;
  if (reading?.kind !== 'unreadable') return undefined;
  // A page or a document is enough where no report is asked for.
  if (!one.via && isFree(claimed.claim)) return undefined;
  const path = one.path ?? one.link.target;
  const says = `${capital(labelOf(claimed.claim))}: ${of(code(path), reading.why)}`;
  return {
    outcome: 'fail',
    says,
    at: one.link.at,
    ...(one.path ? { also: { path: one.path, line: 1 } } : {}),
    fix: 'Run the tool again, save its whole output in a format that can be read, and link that file',
  };
}

/** Evidence that is gone by the moment that is asked about, though it was still there when it was looked at. */
function expired(claimed: Claimed, one: Evidence, { now }: Facts): Remark | undefined {
  if (one.expires === undefined || !(Date.parse(one.expires) <= Date.parse(now))) return undefined;
  const says = sentence(claimed, one, `it expired on ${one.expires.slice(0, 10)}`);
  return { outcome: 'fail', says, at: one.link.at, fix: 'Run the workflow again and link the new artifact' };
}

function judged(claimed: Claimed, one: Evidence, facts: Facts): Remark | undefined {
  const { resolution, link } = one;
  if (link.placeholder !== undefined || resolution.kind === 'not-evidence') return undefined;
  if (resolution.kind === 'found') return expired(claimed, one, facts) ?? unreadable(claimed, one);
  const says = sentence(claimed, one, resolution.why);
  const also = one.via?.at ? { also: one.via.at } : {};
  if (resolution.kind !== 'missing') {
    const outcome = resolution.kind === 'refused' ? 'fail' : resolution.kind;
    return { outcome, says, at: link.at, ...also, ...(outcome === 'unknown' ? { fix: lookFix(facts) } : {}) };
  }
  const suggestion = mended(claimed, one, resolution.suggestion);
  return { outcome: 'fail', says, at: link.at, ...also, ...(suggestion ? { suggestion } : {}) };
}

/** Everything that a ticked claim links is there and can be read. */
export const rule: Rule = {
  id: 'evidence-resolves',
  title: 'The linked evidence is there',
  why: 'A link proves something only when it opens. A wrong path, a deleted artifact or a damaged report leaves the claim without proof.',
  fix: 'Correct the path, or commit the report and link it',
  section: '10',
  rank: 40,
  setting: 'block',
  check: (facts) => {
    const gaps = facts.gaps
      .filter((gap) => gap.about === 'evidence' || gap.about === 'tree')
      .map(
        (gap): Remark => ({
          outcome: 'unknown',
          says: clause(gap.why),
          ...(gap.path ? { at: { path: gap.path, line: 1 } } : {}),
        }),
      );
    const pieces = doneClaims(facts).flatMap((claimed) => claimed.evidence.map((one) => ({ claimed, one })));
    const linked = pieces.filter(
      ({ one }) => one.link.placeholder === undefined && one.resolution.kind !== 'not-evidence',
    );
    if (gaps.length === 0 && linked.length === 0) return nothing('No ticked claim links evidence that could be opened');
    const wrong = pieces
      .map(({ claimed, one }) => judged(claimed, one, facts))
      .filter((remark) => remark !== undefined);
    return orPass([...gaps, ...wrong], `${many(linked.length, 'piece')} of evidence opened and read`);
  },
  examples: {
    good: '- [x] Tests: `evidence/junit.xml`, and the file is in the repository.',
    bad: '- [x] Tests: `evidence/junit.xml`, and the file is called `evidence/junit-report.xml`.',
  },
};
