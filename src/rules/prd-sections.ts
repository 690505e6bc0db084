import type { Policy } from '../model/policy.ts';
import type { Prd } from '../model/prd.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { nothing, orPass, prdsOf } from './ground/claims.ts';
import { heading } from './ground/headings.ts';
import { clause, code, listed, many } from './ground/text.ts';

/** Whether the section or one below it is there; a heading of the wrong level still counts by its number. */
const isThere = (prd: Prd, number: string) =>
  prd.sections.some((section) => section.number === number || section.number.startsWith(`${number}.`));

const isEmpty = (prd: Prd, number: string) =>
  prd.sections
    .filter((section) => section.number === number || section.number.startsWith(`${number}.`))
    .every((section) => section.words === 0);

function duplicates(prd: Prd): readonly Remark[] {
  const first = new Map<string, Prd['sections'][number]>();
  const found: Remark[] = [];
  for (const section of prd.sections) {
    const before = first.get(section.number);
    if (!before) first.set(section.number, section);
    else {
      found.push({
        outcome: 'fail',
        says: `Section ${section.number} is there twice: on line ${before.at.line} and on line ${section.at.line}`,
        at: section.at,
        also: before.at,
        fix: 'Keep one of the two sections and move what it needs from the other',
      });
    }
  }
  const lines = new Set(found.map((remark) => remark.at?.line));
  const told = prd.remarks.filter((remark) => remark.kind === 'duplicate-section' && !lines.has(remark.at.line));
  return [...found, ...told.map((remark): Remark => ({ outcome: 'fail', says: clause(remark.says), at: remark.at }))];
}

function judged(prd: Prd, policy: Policy): readonly Remark[] {
  const required = policy.requiredSections;
  const missing = required.filter((number) => !isThere(prd, number));
  const empty = required.filter((number) => isThere(prd, number) && isEmpty(prd, number));
  const sections = (numbers: readonly string[]) =>
    `section${numbers.length === 1 ? '' : 's'} ${listed(numbers, numbers.length)}`;
  const remarks: Remark[] = [];
  if (missing.length > 0) {
    remarks.push({
      outcome: 'fail',
      says:
        missing.length === required.length && missing.length > 3
          ? `${code(prd.path)} has none of the ${required.length} required sections`
          : `${code(prd.path)} has no ${sections(missing)}`,
      at: { path: prd.path, line: 1 },
      suggestion: missing.map((number) => heading(number, policy)).join('\n\n'),
    });
  }
  // Only the outermost empty section: when 9 is empty, so is 9.4.
  const outer = empty.filter((number) => !empty.some((other) => number.startsWith(`${other}.`)));
  if (outer.length > 0) {
    const at = prd.sections.find((section) => section.number === outer[0])?.at;
    remarks.push({
      outcome: 'fail',
      says: `There is nothing in ${sections(outer)}`,
      ...(at ? { at } : {}),
      fix: 'Write what belongs there, or "N/A — <reason>"',
    });
  }
  return orPass(
    [...remarks, ...duplicates(prd)],
    `${code(prd.path)} has all ${many(required.length, 'required section')}`,
  );
}

/** Every required section is there once and not empty. */
export const rule: Rule = {
  id: 'prd-sections',
  title: 'The document has its sections',
  why: 'Each section answers a question that a reviewer will ask. A missing or empty one means that the question was not answered, and a second one of the same number leaves open which of the two counts.',
  fix: 'Add the sections; they are found by their number, whatever their title',
  section: '',
  rank: 12,
  setting: 'block',
  check: (facts, policy) => {
    const prds = prdsOf(facts);
    return prds.length === 0
      ? nothing('There is no document to look into')
      : prds.flatMap((prd) => judged(prd, policy));
  },
  examples: {
    good: '### 9.6 Decision log\n1. 2026-02-03: keep the old index for a week.',
    bad: '### 9.6 Decision log\n(nothing below it, or no such heading at all)',
  },
};
