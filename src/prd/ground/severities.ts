import type { Stated } from '../../model/prd.ts';
import { begins, isApart, isDigit, noneAt, type Words, wordAt } from './numerals.ts';

type Level = 'critical' | 'high' | 'medium' | 'low';
type Counts = { -readonly [Key in keyof Stated]: Stated[Key] };

const LEVELS = new Map<string, Level>([
  ['critical', 'critical'],
  ['criticals', 'critical'],
  ['crit', 'critical'],
  ['high', 'high'],
  ['highs', 'high'],
  ['medium', 'medium'],
  ['mediums', 'medium'],
  ['moderate', 'medium'],
  ['moderates', 'medium'],
  ['low', 'low'],
  ['lows', 'low'],
]);
const JOINS = new Set(['/', ',', '&', '+', 'and', 'or', 'nor', 'und']);
const BEHIND_LEVEL = new Set(['findings', 'issues', 'vulnerabilities']);
const BEFORE_LEVEL = new Set(['open', 'new', 'known', 'remaining']);
const BEFORE_FINDING = new Set(['known', 'open', 'new', 'outstanding']);
const FINDING = new Set(['vulnerability', 'vulnerabilities', 'vuln', 'vulns', 'finding', 'findings', 'leak', 'leaks']);

interface Group {
  readonly levels: readonly Level[];
  /** Index of the word behind the last level. */
  readonly next: number;
}

/** "high", "high/critical", "high, critical and low" from a word on. */
function groupAt(words: Words, at: number): Group | undefined {
  const levels: Level[] = [];
  let next = at;
  for (let here = at; ; ) {
    const level = LEVELS.get(wordAt(words, here));
    if (!level) break;
    levels.push(level);
    next = ++here;
    while (JOINS.has(wordAt(words, here))) here++;
    if (here === next) break;
  }
  return levels.length === 0 ? undefined : { levels, next };
}

const isColon = (word: string) => word === ':' || word === '=';
const isCount = (word: string) => isDigit(word) && /^\d{1,6}$/.test(word);

/** "High: 0", "Critical/High findings = none". */
function valueBehind(words: Words, group: Group): { readonly value: number; readonly next: number } | undefined {
  const colon = BEHIND_LEVEL.has(wordAt(words, group.next)) ? group.next + 1 : group.next;
  if (!isColon(wordAt(words, colon))) return undefined;
  const word = wordAt(words, colon + 1);
  const next = colon + 2;
  if (word === 'none' || word === 'no' || word === 'zero') return { value: 0, next };
  // Neither a share ("0 %") nor the start of 0.5 or of a word.
  const fraction = wordAt(words, next) === '.' && /^\d/.test(wordAt(words, next + 1)) && !isApart(words, next + 1);
  const glued = !isApart(words, next) && /^[a-z_]/.test(wordAt(words, next));
  if (!isCount(word) || wordAt(words, next) === '%' || fraction || glued) return undefined;
  return { value: Number(word), next };
}

/** "0 High/Critical", "no critical or high": not a range ("P0"), not a share ("0 %"). */
function groupBehind(words: Words, at: number): (Group & { readonly value: number }) | undefined {
  const word = wordAt(words, at);
  const start = isCount(word) ? { value: Number(word), next: at + 1 } : noneAt(words, at);
  if (!start || !begins(words, at, '.,/<>-')) return undefined;
  let from = start.next;
  const mark = wordAt(words, from);
  if (mark === 'x' || mark === '×' || BEFORE_LEVEL.has(mark)) from++;
  const group = groupAt(words, from);
  if (!group) return undefined;
  // "0 high, medium: 3": the last level has a number of its own.
  const own = isColon(wordAt(words, group.next)) && /^\d/.test(wordAt(words, group.next + 1));
  const levels = own ? group.levels.slice(0, -1) : group.levels;
  return levels.length === 0 ? undefined : { ...group, levels, value: start.value };
}

/** Whether a text says that nothing was found: "0 findings", "no known vulnerabilities". */
function nothingFound(words: Words): boolean {
  return words.tokens.some(({ word }, at) => {
    let next = word === '0' ? at + 1 : noneAt(words, at)?.next;
    if (next === undefined || !isApart(words, next) || !begins(words, at, '.,/-')) return false;
    if (BEFORE_FINDING.has(wordAt(words, next))) next++;
    return (
      FINDING.has(wordAt(words, next)) ||
      (wordAt(words, next) === 'security' && /^issues?$/.test(wordAt(words, next + 1)))
    );
  });
}

/** Notes the numbers of findings that a text states for each severity; the first number of a severity counts. */
export function readSeverities(words: Words, counts: Counts): void {
  const note = (levels: readonly Level[], value: number) => {
    for (const level of levels) counts[level] ??= value;
  };
  for (let at = 0; at < words.tokens.length; at++) {
    const group = LEVELS.has(wordAt(words, at)) && begins(words, at, '') ? groupAt(words, at) : undefined;
    const found = group && valueBehind(words, group);
    if (!group || !found) continue;
    // "0 high, medium: 3": the first level has its number before it.
    const counted = isCount(wordAt(words, at - 1)) || noneAt(words, at - 1) !== undefined;
    if (counted && group.levels.length > 1) continue;
    note(group.levels, found.value);
    at = found.next - 1;
  }
  for (let at = 0; at < words.tokens.length; at++) {
    const found = groupBehind(words, at);
    if (!found) continue;
    note(found.levels, found.value);
    at = found.next - 1;
  }
  const known = counts.critical !== undefined || counts.high !== undefined;
  if (!known && nothingFound(words)) note(['critical', 'high', 'medium', 'low'], 0);
}
