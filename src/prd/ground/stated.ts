import type { Stated } from '../../model/prd.ts';
import { commitsIn } from './commits.ts';
import { wordsIn } from './numerals.ts';
import { LONGEST } from './plain.ts';
import { readSeverities } from './severities.ts';
import { readTotals } from './totals.ts';

type Counts = { -readonly [Key in keyof Stated]: Stated[Key] };
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
  const labelled = /stat|result|outc|verd|concl|overall/i.test(text) ? text.match(LABELLED)?.[1] : undefined;
  const bracketed = labelled === undefined ? text.match(BRACKETED) : null;
  const word = labelled ?? bracketed?.[1] ?? bracketed?.[2];
  if (word === undefined) return undefined;
  return /^(?:pass|succ|green|ok)/i.test(word) ? 'pass' : 'fail';
}

/** Parts of the words without which a text states no number of findings, or of tests and components. */
const SEVERE = /crit|high|medi|mode|low|vuln|find|leak|issue/i;
const TOTAL = /pass|green|succ|ok\b|fail|comp|pack|libr/i;

/** The numbers, the outcome and the commit that a text states. `prose` is the text without its links and paths. */
export function statedIn(norm: string, prose: string): Stated {
  const counts: Counts = {};
  const text = prose.slice(0, LONGEST);
  const severe = SEVERE.test(text);
  const total = TOTAL.test(text);
  if (severe || total) {
    const words = wordsIn(text);
    if (severe) readSeverities(words, counts);
    if (total) readTotals(words, counts);
  }
  coverage(text, counts);
  const outcome = outcomeIn(text);
  if (outcome) counts.outcome = outcome;
  const commit = commitsIn(norm.slice(0, LONGEST))[0]?.sha;
  if (commit) counts.commit = commit;
  return counts;
}
