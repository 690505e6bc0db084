import type { Placeholder } from '../model/prd.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { nothing, orPass, prdsOf } from './ground/claims.ts';
import { groupBy } from './ground/group.ts';
import { code, listed } from './ground/text.ts';

const whereOf = (section: string) =>
  section === '' ? 'The text before the first section' : /^\d/.test(section) ? `Section ${section}` : `The ${section}`;

/** One remark per section: a template that was never filled in would otherwise bury everything else. */
function told(found: readonly Placeholder[]): readonly Remark[] {
  return [...groupBy(found, (one) => one.section)].map(([section, inside]): Remark => {
    const texts = [...new Set(inside.map((one) => code(one.text, 40)))];
    const lines = [...new Set(inside.map((one) => String(one.at.line)))];
    const where = lines.length > 1 ? ` (lines ${listed(lines, 5)})` : '';
    const count = inside.length > 1 ? `${inside.length} placeholders` : 'a placeholder';
    return {
      outcome: 'fail',
      says: `${whereOf(section)} still has ${count}: ${listed(texts)}${where}`,
      ...(inside[0] ? { at: inside[0].at } : {}),
    };
  });
}

/** Nothing of the template is left to fill in. */
export const rule: Rule = {
  id: 'prd-placeholders',
  title: 'Every placeholder is filled in',
  why: 'A placeholder is a promise to fill something in later. A path that still says <yyyy-mm-dd> proves nothing, and a TBD is a decision that was not taken.',
  fix: 'Replace each placeholder by the real value, or remove the line',
  section: '',
  rank: 13,
  setting: 'block',
  check: (facts) => {
    const prds = prdsOf(facts);
    if (prds.length === 0) return nothing('There is no document to look into');
    return prds.flatMap((prd) => orPass(told(prd.placeholders), `${code(prd.path)} has no placeholder left`));
  },
  examples: {
    good: '- [x] QA results: `QA/2.2.1.3-query-cache/test-results-2026-02-03.md`',
    bad: '- [x] QA results: `QA/<id>/test-results-<yyyy-mm-dd>.md`',
  },
};
