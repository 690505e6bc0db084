import type { Stated } from '../../model/prd.ts';
import { begins, isApart, isDigit, type Numeral, noneAt, numeralAt, type Words, wordAt } from './numerals.ts';

type Counts = { -readonly [Key in keyof Stated]: Stated[Key] };

const SORT = new Set(['unit', 'integration', 'e2e', 'automated', 'test']);
const THING = /^(?:test|case|spec|scenario|check)s?$/;
const PASS = new Set(['pass', 'passed', 'passing', 'passes', 'green', 'succeeded', 'ok']);
const FAIL = new Set(['fail', 'failed', 'failing', 'failure', 'failures']);
const COMPONENT = /^(?:components?|packages?|libraries)$/;
const MARKS = '.,/-';

/** The first answer over all words. */
function first<Found>(words: Words, look: (at: number) => Found | undefined): Found | undefined {
  for (let at = 0; at < words.tokens.length; at++) {
    const found = look(at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A number that is not the end of something else. */
function numberAt(words: Words, at: number): Numeral | undefined {
  return isDigit(wordAt(words, at)) && begins(words, at, MARKS) ? numeralAt(words, at) : undefined;
}

/** "214 unit tests have passed". */
function passedAt(words: Words, at: number): number | undefined {
  const number = numberAt(words, at);
  if (!number || !isApart(words, number.next)) return undefined;
  let next = number.next;
  if (SORT.has(wordAt(words, next)) && !PASS.has(wordAt(words, next))) next++;
  if (THING.test(wordAt(words, next))) next++;
  if (/^(?:have|all)$/.test(wordAt(words, next))) next++;
  return PASS.has(wordAt(words, next)) ? number.value : undefined;
}

/** "212/214 passed", "212 out of 214 tests passed": both numbers. */
function pairAt(words: Words, at: number): readonly [number, number] | undefined {
  const number = numberAt(words, at);
  if (!number) return undefined;
  let next = number.next;
  if (wordAt(words, next) === 'out') next++;
  if (wordAt(words, next) !== 'of' && (wordAt(words, next) !== '/' || next > number.next)) return undefined;
  const whole = numeralAt(words, next + 1);
  if (!whole || !isApart(words, whole.next)) return undefined;
  const thing = /^(?:test|case|scenario)s?$/.test(wordAt(words, whole.next)) ? whole.next + 1 : whole.next;
  const word = wordAt(words, thing);
  return PASS.has(word) && word !== 'passes' ? [number.value, whole.value] : undefined;
}

/** "all 214 unit tests pass". */
function allAt(words: Words, at: number): number | undefined {
  const number = wordAt(words, at) === 'all' ? numeralAt(words, at + 1) : undefined;
  if (!number) return undefined;
  const next = THING.test(wordAt(words, number.next)) ? number.next : number.next + 1;
  const isTests = /^(?:test|case|spec|scenario)s?$/.test(wordAt(words, next));
  const behind =
    THING.test(wordAt(words, next + 1)) && !wordAt(words, next + 1).startsWith('pass') ? next + 2 : next + 1;
  return isTests && wordAt(words, behind).startsWith('pass') ? number.value : undefined;
}

/** "Passed: 214". */
function labelledAt(words: Words, at: number, label: RegExp): number | undefined {
  const mark = wordAt(words, at + 1);
  if ((mark !== ':' && mark !== '=') || !label.test(wordAt(words, at))) return undefined;
  return numeralAt(words, at + 2)?.value;
}

/** "3 tests failed", "no failures". */
function failedAt(words: Words, at: number): number | undefined {
  const number = numberAt(words, at) ?? noneAt(words, at);
  if (!number || !isApart(words, number.next) || !begins(words, at, MARKS)) return undefined;
  const next = /^(?:test|case)s?$/.test(wordAt(words, number.next)) ? number.next + 1 : number.next;
  return FAIL.has(wordAt(words, next)) ? number.value : undefined;
}

function componentsAt(words: Words, at: number): number | undefined {
  const number = numberAt(words, at);
  return number && isApart(words, number.next) && COMPONENT.test(wordAt(words, number.next)) ? number.value : undefined;
}

/** Notes the numbers of passed and failed tests and of components that a text states. */
export function readTotals(words: Words, counts: Counts): void {
  const pair = first(words, (at) => pairAt(words, at));
  const all = first(words, (at) => allAt(words, at));
  const passed =
    pair?.[0] ??
    all ??
    first(words, (at) => passedAt(words, at)) ??
    first(words, (at) => labelledAt(words, at, /^pass(?:ed|ing)?$/));
  if (passed !== undefined) counts.passed = passed;
  const failed =
    first(words, (at) => failedAt(words, at)) ?? first(words, (at) => labelledAt(words, at, /^fail(?:ed|ures?)?$/));
  if (failed !== undefined) counts.failed = failed;
  else if (all !== undefined || (pair && pair[0] === pair[1])) counts.failed = 0;
  const components = first(words, (at) => componentsAt(words, at));
  if (components !== undefined) counts.components = components;
}
