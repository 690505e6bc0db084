import type { EvidenceKind } from '../../model/kinds.ts';
import type { Link, Prd } from '../../model/prd.ts';
import type { Remark } from '../../model/rule.ts';
import { type Claimed, isFound } from './claims.ts';
import { groupBy } from './group.ts';
import { FREE_KINDS, labelKinds, OWN_KINDS, proves } from './kinds.ts';
import { lineOf, withLink, withTarget } from './lines.ts';
import { code } from './text.ts';

/** A claim about the document's own words, such as "decision log updated (9.6)": the named section is its proof. */
export function provenInside({ prd, claim }: Claimed): boolean {
  if (claim.kinds.some((kind) => kind !== 'other' && !OWN_KINDS.has(kind))) return false;
  if (claim.kinds.length > 0 && claim.kinds.every((kind) => OWN_KINDS.has(kind))) return true;
  const words = claim.text.slice(0, 2_000).split(/[^\p{L}\p{N}.]+/u);
  const named = new Set(words.map((word) => word.replace(/\.+$/u, '')).filter((word) => /^\d+\.\d/.test(word)));
  return prd.sections.some((section) => named.has(section.number) && section.words > 0);
}

/** What lies beside results and proves nothing: the cases that were planned, their data, a template. */
const PLANNED = /\b(?:cases?|plans?|scenarios?|fixtures?|templates?|checklists?)\b/i;

/** The kinds that a link seems to be by its words and the name of its file; a folder alone (QA/…) makes no QA page. */
function looksLike({ text, target }: Link): readonly EvidenceKind[] {
  const name = target.slice(target.lastIndexOf('/', target.length - 2) + 1).replace(/[-_.]+/g, ' ');
  const words = text === target ? name : `${text} ${name}`;
  if (PLANNED.test(words)) return [];
  const results = /\bresults?\b/i.test(words) && /(?:^|\/)qa\//i.test(target);
  return [...labelKinds(words), ...(results ? (['qa'] as const) : [])];
}

/** A link of another section that looks like the proof of the claim. */
function elsewhere(
  prd: Prd,
  kinds: readonly EvidenceKind[],
): { readonly section: string; readonly link: Link } | undefined {
  return prd.elsewhere.find(
    ({ link }) =>
      link.placeholder === undefined && looksLike(link).some((kind) => kinds.includes(kind) && kind !== 'other'),
  );
}

/** Whether two links stand in the same place; facts that were written and read again share no objects. */
const isSame = (a: Link, b: Link | undefined) =>
  b !== undefined && a.at.path === b.at.path && a.at.line === b.at.line && a.at.column === b.at.column;

/**
 * The remark for a claim without evidence. It points at the file that the placeholder stands for, else at the proof that
 * another section links; the line to paste holds it in the place of the placeholder.
 */
export function unlinked({ prd, claim, evidence }: Claimed, says: string): Remark {
  const line = lineOf(claim);
  const bad = claim.links[0];
  const open = bad?.placeholder === undefined ? undefined : bad;
  const filled = evidence.flatMap(({ link, resolution }) =>
    isSame(link, open) && resolution.kind === 'not-evidence' && resolution.suggestion ? [resolution.suggestion] : [],
  )[0];
  if (open && filled) {
    const fix = `Write the real path: ${code(filled)} is there`;
    const suggestion = withTarget(line, open, filled) ?? filled;
    return { outcome: 'fail', says, at: open.at, fix, suggestion };
  }
  const other = elsewhere(prd, claim.kinds);
  if (!other) {
    const suggestion = bad ? undefined : withLink(line, 'report', '<path-of-the-report>');
    return { outcome: 'fail', says, at: bad?.at ?? claim.at, ...(suggestion ? { suggestion } : {}) };
  }
  const linked = withLink(line, other.link.text || 'report', other.link.target);
  return {
    outcome: 'fail',
    says: `${says}; ${code(other.link.target)} is linked in ${other.section} instead`,
    at: bad?.at ?? claim.at,
    also: other.link.at,
    fix: 'Link it in the evidence section as well: only what stands there counts',
    suggestion: (open && withTarget(line, open, other.link.target)) ?? linked,
  };
}

/** The kinds of each document that found evidence proves under a claim that names them. */
export function provenKinds(all: readonly Claimed[]): ReadonlyMap<Prd, ReadonlySet<EvidenceKind>> {
  const kindsOf = ({ claim, evidence }: Claimed) =>
    evidence
      .filter(isFound)
      .flatMap(proves)
      .filter((kind) => claim.kinds.includes(kind));
  return new Map([...groupBy(all, ({ prd }) => prd)].map(([prd, claims]) => [prd, new Set(claims.flatMap(kindsOf))]));
}

/** The kinds that a claim names and nothing in section 10 proves; empty while a link could not be opened. */
export function lacking(
  { prd, claim, evidence }: Claimed,
  proven: ReturnType<typeof provenKinds>,
): readonly EvidenceKind[] {
  if (!evidence.every((one) => one.resolution.kind === 'not-evidence' || isFound(one))) return [];
  return claim.kinds.filter((kind) => !FREE_KINDS.has(kind) && !proven.get(prd)?.has(kind));
}
