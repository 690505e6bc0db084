import type { Facts, TestCase, TestCases } from '../../model/facts.ts';
import type { Policy } from '../../model/policy.ts';
import type { QaPage } from '../../model/reading.ts';
import type { Remark } from '../../model/rule.ts';
import { nameOf, type Piece } from './pieces.ts';
import { clause, code, listed, of, quote, show } from './text.ts';

type Case = QaPage['cases'][number];

/** Does a row of results have no word of a result yet? */
export const isEmpty = ({ outcome, text }: Case) =>
  outcome === 'open' &&
  /^(?:no result|tbd|tba|todo|\?+|(?:not|to be) (?:yet )?(?:run|executed|tested|started|done)(?: yet)?|unexecuted|untested|pending|[\s\p{P}\p{S}]*)$/iu.test(
    text.trim(),
  );

/** A test case as it is told: its id and name. */
export const calledBy = ({ id, name }: TestCase) =>
  id === undefined ? quote(name, 40) : show(name === '' ? id : `${id} (${show(name, 40)})`, 70);
/** A row for its result. */
export const rowOf = ({ id, name }: TestCase) =>
  `| ${show([id, name].filter(Boolean).join(' | ') || 'case', 160)} | <Pass, Fail or Blocked> |`;

/** A page with the cases that the results list, to start from. */
function page(cases: readonly Case[]): string {
  const rows = cases
    .slice(0, 20)
    .map((one) => `| ${show(one.name, 120).replaceAll('|', '/')} | <steps> | <expected result> |`);
  return [
    '| Case | Steps | Expected |',
    '|---|---|---|',
    ...(rows.length > 0 ? rows : ['| TC-1 | <steps> | <expected result> |']),
  ].join('\n');
}

/** The answer when there is no page whose cases are known. */
export function noCases(facts: Facts, policy: Policy, pieces: readonly Piece[], pages: readonly TestCases[]): Remark {
  const number = policy.sections.qaArtifacts;
  const gap = facts.gaps.find((one) => one.about === 'tree');
  if (gap) return { outcome: 'unknown', says: `Whether there are test cases cannot be told: ${clause(gap.why)}` };
  const unread = pages.find((one) => one.kind === 'unread');
  const where = unread?.at ? { at: unread.at } : {};
  // Test cases can be kept elsewhere: then a person has to compare.
  if (unread?.kind === 'unread')
    return {
      outcome: 'unknown',
      lenient: true,
      says: `Whether every case has a result cannot be told: ${of(code(unread.path), unread.why)}`,
      ...where,
    };
  const bare = pages.find((one) => one.kind === 'read');
  if (bare)
    return {
      outcome: 'unknown',
      lenient: true,
      says: `Whether every case has a result cannot be told: ${code(bare.path)} has nothing that looks like a test case`,
      at: { path: bare.path, line: 1 },
      fix: 'List the cases in a table or as headings, each with an id such as TC-1',
    };
  const missing = pages.find((one) => one.kind === 'missing');
  const [piece] = pieces;
  const cases = pieces.flatMap(({ reading }) => (reading.kind === 'qa' ? reading.qa.cases : []));
  const results = listed(pieces.map(({ one }) => nameOf(one)));
  return {
    outcome: 'fail',
    says: missing
      ? `${results} has results, but the test cases that ${number} names are not there: ${code(missing.path)}`
      : `${results} has results, but ${number} names no test cases and none lie beside it`,
    ...(missing?.at ? { at: missing.at } : piece ? { at: piece.claim.at } : {}),
    // A team that keeps its cases in another tool names none here: only a page that is promised and not there is a fault.
    ...(missing ? {} : { lenient: true as const }),
    suggestion: page(cases),
  };
}
