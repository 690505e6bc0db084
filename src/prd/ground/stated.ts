import type { Stated } from '../../model/prd.ts';
import { commitsIn } from './commits.ts';
import { LONGEST } from './plain.ts';

type Counts = { -readonly [Key in keyof Stated]: Stated[Key] };
type Level = 'critical' | 'high' | 'medium' | 'low';

const LEVEL = '(?:criticals?|crit|highs?|mediums?|moderates?|lows?)';
const JOIN = '\\s*(?:\\/|,|&|\\+|\\band\\b|\\bor\\b|\\bnor\\b|\\bund\\b)+\\s*';
const GROUP = `${LEVEL}(?:${JOIN}${LEVEL})*`;
const NONE = '(?:no|zero|none|without(?: any)?|nil)';
/** "0 High/Critical", "no critical or high": not a range ("P0"), not a share ("0 %"). */
const BEFORE = new RegExp(
  `(?<![\\w.,/<>-])(\\d{1,6}|${NONE})\\s*(?:x\\s*|×\\s*|open\\s+|new\\s+|known\\s+|remaining\\s+)?(${GROUP})\\b(?!\\s*[:=]\\s*\\d)`,
  'gi',
);
/** "High: 0", "Critical/High = 0". */
const BEHIND = new RegExp(
  `\\b(${GROUP})(?:\\s+(?:findings|issues|vulnerabilities))?\\s*[:=]\\s*(\\d{1,6}|none|no|zero)\\b(?!\\s*[.%])`,
  'gi',
);
const NOTHING = new RegExp(
  `(?<![\\w.,/-])(?:0|${NONE})\\s+(?:known\\s+|open\\s+|new\\s+|outstanding\\s+)?(?:vulnerabilit(?:y|ies)|vulns?|findings?|leaks?|security issues?)\\b`,
  'i',
);

function levelOf(word: string): Level {
  if (/^c/i.test(word)) return 'critical';
  if (/^h/i.test(word)) return 'high';
  return /^m/i.test(word) ? 'medium' : 'low';
}

function setLevels(counts: Counts, group: string, number: string): void {
  const value = /^\d/.test(number) ? Number(number) : 0;
  for (const word of group.match(/[a-z]+/gi) ?? []) {
    if (/^(?:and|or|nor|und)$/i.test(word)) continue;
    counts[levelOf(word)] ??= value;
  }
}

function severities(text: string, counts: Counts): void {
  if (!/crit|high|medi|mode|low|vuln|find|leak|issue/i.test(text)) return;
  for (const match of text.matchAll(BEHIND)) setLevels(counts, match[1] ?? '', match[2] ?? '');
  for (const match of text.matchAll(BEFORE)) setLevels(counts, match[2] ?? '', match[1] ?? '');
  const known = counts.critical !== undefined || counts.high !== undefined;
  if (!known && NOTHING.test(text))
    for (const level of ['critical', 'high', 'medium', 'low'] as const) counts[level] ??= 0;
}

const NUMBER = '(\\d{1,3}(?:[,\u202f\u00a0 ]\\d{3})+|\\d{1,7})';
const PASSED = new RegExp(
  `(?<![\\w.,/-])${NUMBER}\\s+(?:(?:unit|integration|e2e|automated|test)\\s+)?(?:tests?\\s+|cases?\\s+|specs?\\s+|scenarios?\\s+|checks?\\s+)?(?:have\\s+|all\\s+)?(?:pass(?:ed|ing|es)?|green|succeeded|ok)\\b`,
  'i',
);
const PASSED_OF = new RegExp(
  `(?<![\\w.,/-])${NUMBER}\\s*(?:\\/|of|out of)\\s*${NUMBER}\\s+(?:tests?\\s+|cases?\\s+|scenarios?\\s+)?(?:pass(?:ed|ing)?|green|succeeded|ok)\\b`,
  'i',
);
const ALL_PASSED = new RegExp(`\\ball\\s+${NUMBER}\\s+(?:\\w+\\s+)?(?:tests?|cases?|specs?|scenarios?)\\s+pass`, 'i');
const PASSED_BEHIND = new RegExp(`\\bpass(?:ed|ing)?\\s*[:=]\\s*${NUMBER}`, 'i');
const FAILED = new RegExp(
  `(?<![\\w.,/-])(${NUMBER.slice(1, -1)}|${NONE})\\s+(?:tests?\\s+|cases?\\s+|test\\s+)?(?:fail(?:ed|ing|ures?)?|failures?)\\b`,
  'i',
);
const FAILED_BEHIND = new RegExp(`\\bfail(?:ed|ures?)?\\s*[:=]\\s*${NUMBER}`, 'i');
const COMPONENTS = new RegExp(`(?<![\\w.,/-])${NUMBER}\\s+(?:components?|packages?|libraries)\\b`, 'i');

const numberOf = (text: string | undefined) => (text === undefined ? undefined : Number(text.replace(/\D/g, '')));

function totals(text: string, counts: Counts): void {
  if (!/pass|green|succ|ok\b|fail|comp|pack|libr/i.test(text)) return;
  const pair = text.match(PASSED_OF);
  const all = text.match(ALL_PASSED);
  const passed = numberOf(pair?.[1] ?? all?.[1] ?? text.match(PASSED)?.[1] ?? text.match(PASSED_BEHIND)?.[1]);
  if (passed !== undefined) counts.passed = passed;
  const failed = text.match(FAILED)?.[1] ?? text.match(FAILED_BEHIND)?.[1];
  if (failed !== undefined) counts.failed = /^\d/.test(failed) ? (numberOf(failed) ?? 0) : 0;
  else if (all || (pair && numberOf(pair[1]) === numberOf(pair[2]))) counts.failed = 0;
  const components = numberOf(text.match(COMPONENTS)?.[1]);
  if (components !== undefined) counts.components = components;
}

const PERCENT = /(\d{1,3}(?:[.,]\d{1,3})?) ?%/g;
const LIMIT = /(?:>=?|≥|<=?|\b(?:at least|min(?:imum)?|threshold|target|goal|above|over|required|gate))[^\d%]{0,12}$/i;

/** Line coverage: the percentage that stands beside "coverage" or "lines" and is no limit. */
function coverage(text: string, counts: Counts): void {
  if (!text.includes('%')) return;
  let limited = false;
  for (const match of text.matchAll(PERCENT)) {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 30);
    if (LIMIT.test(before)) {
      limited = true;
      continue;
    }
    const behind = /^ *(?:of )?(?:the )?(?:(?:test|code|line) )?(?:coverage|covered|lines?)\b/i.test(after);
    // "Coverage ≥ 80 %: 91 %"
    const ahead = /\b(?:coverage|lines?|covered)\b[^%]{0,25}$/i.test(before) || (limited && /\bcoverage\b/i.test(text));
    if ((!behind && !ahead) || /^ *(?:branch|function|statement)/i.test(after)) continue;
    if (/\b(?:branch(?:es)?|functions?|statements?)[^\w%]{0,3}$/i.test(before)) continue;
    const value = Number((match[1] ?? '').replace(',', '.'));
    if (value <= 100) counts.coverage = value;
    return;
  }
}

const GOOD = 'pass(?:ed|es|ing)?|success(?:ful)?|green|ok';
const BAD = 'fail(?:ed|s|ing|ure)?|blocked|red|broken|not passed|error(?:s|ed)?';
const LABELLED = new RegExp(
  `\\b(?:overall(?: status| result)?|status|results?|outcome|verdict|conclusion)\\b["'*]*\\s*(?:is|was|[:=>-])+\\s*["'*]*(${BAD}|${GOOD})\\b(?!\\s*(?:\\/|\\||or\\b))`,
  'i',
);
const BRACKETED = new RegExp(
  `\\((${BAD}|${GOOD})\\)|(?:[:>-]|\\ball)\\s*(?:tests?\\s+|scenarios?\\s+|checks?\\s+|cases?\\s+)?(${BAD}|${GOOD})\\s*[.!)]?\\s*$`,
  'i',
);

/** The outcome that a text states; undefined for none and for "Pass/Fail" that nobody chose from. */
export function outcomeIn(norm: string): 'pass' | 'fail' | undefined {
  const text = norm.slice(0, LONGEST);
  if (!/pass|succ|green|ok\b|fail|block|red\b|brok|err/i.test(text)) return undefined;
  const labelled = text.match(LABELLED)?.[1];
  const bracketed = text.match(BRACKETED);
  const word = labelled ?? bracketed?.[1] ?? bracketed?.[2];
  if (word === undefined) return undefined;
  return new RegExp(`^(?:${BAD})$`, 'i').test(word) ? 'fail' : 'pass';
}

/** The numbers, the outcome and the commit that a text states. `prose` is the text without its links and paths. */
export function statedIn(norm: string, prose: string): Stated {
  const counts: Counts = {};
  const text = prose.slice(0, LONGEST);
  severities(text, counts);
  totals(text, counts);
  coverage(text, counts);
  const outcome = outcomeIn(text);
  if (outcome) counts.outcome = outcome;
  const commit = commitsIn(norm.slice(0, LONGEST))[0]?.sha;
  if (commit) counts.commit = commit;
  return counts;
}
