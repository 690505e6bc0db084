import type { Policy } from '../model/policy.ts';
import type { Prd, PrdRemark, PrdRemarkKind } from '../model/prd.ts';
import type { Outcome, Remark, Rule } from '../model/rule.ts';
import { nothing } from './ground/claims.ts';
import { clause, code, many, visible } from './ground/text.ts';

/** What each remark of the parser means: always wrong, wrong where proof stands, or only worth a word. */
const WEIGHT: Readonly<Record<PrdRemarkKind, Outcome | 'by-place' | undefined>> = {
  'not-text': 'fail',
  'too-large': 'fail',
  deadline: 'unknown',
  'broken-front-matter': 'fail',
  bidi: 'by-place',
  'zero-width': 'by-place',
  'look-alike': 'by-place',
  'hidden-text': 'not-applicable',
  // The rule prd-sections tells it.
  'duplicate-section': undefined,
};

/** Lines where a character that is not what it seems could change what is proven: ids, links, headings, claims, sign-offs, notes. */
function bearsProof(prd: Prd, policy: Policy): (line: number) => boolean {
  const { qaArtifacts, signOffs, decisions, evidence } = policy.sections;
  const ranges = prd.sections
    .filter((section) => [qaArtifacts, signOffs, decisions, evidence].includes(section.number))
    .map((section) => [section.at.line, section.endLine] as const);
  const places = [
    ...prd.sections,
    ...prd.claims,
    ...prd.signOffs,
    ...prd.elsewhere.map(({ link }) => link),
    ...(prd.frontMatter?.entries ?? []),
  ];
  const lines = new Set([1, ...places.map((one) => one.at.line)]);
  return (line) => lines.has(line) || ranges.some(([from, to]) => line >= from && line <= to);
}

function judged(prd: Prd, policy: Policy): readonly Remark[] {
  const proof = bearsProof(prd, policy);
  const sources = new Map([...prd.claims, ...prd.signOffs].map((one) => [one.at.line, one.source]));
  const told = (remark: PrdRemark): Remark | undefined => {
    const weight = WEIGHT[remark.kind];
    if (weight === undefined) return undefined;
    const outcome = weight === 'by-place' ? (proof(remark.at.line) ? 'fail' : 'not-applicable') : weight;
    const source = sources.get(remark.at.line);
    const seen = source === undefined ? undefined : visible(source);
    const suggestion = outcome === 'fail' && seen !== source ? seen : undefined;
    // What is wrong with a line is found by its place; what is wrong with the file has to name it.
    const isWhole = weight === 'fail' || weight === 'unknown';
    const says = isWhole ? `${code(prd.path)}: ${clause(remark.says)}` : clause(remark.says);
    return { outcome, says, at: remark.at, ...(suggestion ? { suggestion } : {}) };
  };
  const remarks = prd.remarks.map(told).filter((remark) => remark !== undefined);
  const serious = remarks.filter((remark) => remark.outcome !== 'not-applicable');
  const rest = remarks.filter((remark) => remark.outcome === 'not-applicable');
  const first = rest[0];
  const ignored: Remark[] =
    first && rest.length > 1
      ? [{ ...first, says: `${first.says} (and ${many(rest.length - 1, 'more passage')})` }]
      : rest;
  if (serious.length > 0) return [...serious, ...ignored];
  return [{ outcome: 'pass', says: `${code(prd.path)} is plain text that reads as it looks` }, ...ignored];
}

/** The document is text that can be read to its end and reads as it looks. */
export const rule: Rule = {
  id: 'prd-plain-text',
  title: 'The document reads as it looks',
  why: 'Reviewers approve what they see. Right-to-left marks, zero-width characters and look-alike letters make a link or an id say something else than it shows; a file that cannot be read to its end cannot be judged at all.',
  fix: 'Type the marked text again by hand, save the file as UTF-8 text, and keep it below the size limit',
  section: '',
  rank: 11,
  setting: 'block',
  unwaivable: 'what cannot be read cannot be judged',
  check: (facts, policy) =>
    facts.prds.length === 0
      ? nothing('There is no product document to read')
      : facts.prds.flatMap(({ prd }) => judged(prd, policy)),
  examples: {
    good: '- [x] Tests: [report](evidence/junit.xml)',
    bad: '- [x] Tests: [report](evidence/junit<U+200B>.xml), with a zero-width space in the path.',
  },
};
