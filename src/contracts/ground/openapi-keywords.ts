import type { ContractLevel } from '../../model/contract.ts';
import { isEqual } from './openapi-meaning.ts';
import { keywordOf, spotOf, type View } from './openapi-view.ts';
import { type Effect, inDirection, levelOf, tell, type Walk, type Where, word } from './openapi-walk.ts';

const LEAST = ['minLength', 'minItems', 'minProperties', 'minContains'];
const MOST = ['maxLength', 'maxItems', 'maxProperties', 'maxContains'];
const RANGE = ['minimum', 'exclusiveMinimum', 'maximum', 'exclusiveMaximum'];
const VALUES = ['enum', 'const', 'x-extensible-enum', 'pattern', 'default', 'multipleOf', 'uniqueItems'];
const CONTENT = ['contentEncoding', 'contentMediaType'];
const VISIBLE = ['readOnly', 'writeOnly'];

/** Keywords that are compared here: limits, values, and who may write a value. */
export const KEYWORDS: ReadonlySet<string> = new Set([
  ...LEAST,
  ...MOST,
  ...RANGE,
  ...VALUES,
  ...CONTENT,
  ...VISIBLE,
  'discriminator',
]);

type Say = (level: ContractLevel, says: string, key: string) => void;

const asNumber = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** A limit that appears in a request may have been in force before it was written down: it is dangerous, not a sure break. */
function sayLimit(
  say: Say,
  where: Where,
  key: string,
  was: number | undefined,
  is: number | undefined,
  lower: boolean,
): void {
  if (was === is) return;
  if (was === undefined) {
    say(inDirection(where, 'dangerous', 'compatible'), `the limit ${key} ${is} is new`, key);
  } else if (is === undefined) {
    say(levelOf(where.direction, 'widens'), `the limit ${key} ${was} is gone`, key);
  } else {
    const effect: Effect = is > was === lower ? 'narrows' : 'widens';
    say(levelOf(where.direction, effect), `${key} ${is > was ? 'rose' : 'fell'} from ${was} to ${is}`, key);
  }
}

/** The smallest or largest allowed number: the exclusive limit is a number (3.1) or a flag beside the other one (3.0). */
function rangeEnd(
  view: View,
  end: 'Minimum' | 'Maximum',
): { readonly limit: number; readonly open: boolean } | undefined {
  const plain = asNumber(keywordOf(view, end.toLowerCase()));
  const exclusive = keywordOf(view, `exclusive${end}`);
  const strict = asNumber(exclusive);
  if (strict !== undefined && (plain === undefined || (end === 'Minimum' ? strict >= plain : strict <= plain))) {
    return { limit: strict, open: true };
  }
  return plain === undefined ? undefined : { limit: plain, open: exclusive === true };
}

function compareRange(say: Say, where: Where, old: View, now: View, end: 'Minimum' | 'Maximum'): void {
  const [was, is] = [rangeEnd(old, end), rangeEnd(now, end)];
  const key = now.keywords.has(end.toLowerCase()) || !is ? end.toLowerCase() : `exclusive${end}`;
  if (was?.limit !== is?.limit) sayLimit(say, where, key, was?.limit, is?.limit, end === 'Minimum');
  else if (was && is && was.open !== is.open) {
    const says = is.open
      ? `the limit ${is.limit} itself is no longer allowed`
      : `the limit ${is.limit} itself is allowed now`;
    say(levelOf(where.direction, is.open ? 'narrows' : 'widens'), says, `exclusive${end}`);
  }
}

function compareEnum(say: Say, where: Where, old: View, now: View, key: string): void {
  const list = (view: View) => {
    const value = keywordOf(view, key);
    return Array.isArray(value) ? value.filter((one) => one !== null) : undefined;
  };
  const [was, is] = [list(old), list(now)];
  if (!was && !is) return;
  if (!was) say(inDirection(where, 'breaking', 'compatible'), `only listed values are allowed now (${key})`, key);
  else if (!is)
    say(
      inDirection(where, 'compatible', 'dangerous'),
      `any value is possible now, not only the listed ones (${key})`,
      key,
    );
  else {
    const removed = was.filter((one) => !is.some((other) => isEqual(one, other)));
    const added = is.filter((one) => !was.some((other) => isEqual(one, other)));
    if (removed.length > 0) {
      say(
        inDirection(where, 'breaking', 'compatible'),
        `the value ${word(removed.join(', '))} is no longer allowed`,
        key,
      );
    }
    if (added.length > 0)
      say(inDirection(where, 'compatible', 'dangerous'), `the value ${word(added.join(', '))} is new`, key);
  }
}

const isAnyPattern = (pattern: unknown) =>
  ['', '.*', '^.*$', '^.*', '.*$', '^', '$', '[\\s\\S]*', '^[\\s\\S]*$'].includes(String(pattern));

function comparePattern(say: Say, where: Where, old: View, now: View): void {
  const pattern = (view: View) => {
    const value = keywordOf(view, 'pattern');
    return value === undefined || isAnyPattern(value) ? undefined : value;
  };
  const [was, is] = [pattern(old), pattern(now)];
  if (was === is) return;
  if (was === undefined)
    say(inDirection(where, 'breaking', 'compatible'), `the pattern ${word(is)} is asked for now`, 'pattern');
  else if (is === undefined) {
    say(inDirection(where, 'compatible', 'dangerous'), `the pattern ${word(was)} is no longer promised`, 'pattern');
  } else say('dangerous', `the pattern changed from ${word(was)} to ${word(is)}`, 'pattern');
}

function compareExact(say: Say, where: Where, old: View, now: View, key: string): void {
  const [was, is] = [keywordOf(old, key), keywordOf(now, key)];
  if (isEqual(was, is)) return;
  if (was === undefined) say(levelOf(where.direction, 'narrows'), `${key} ${word(is)} is asked for now`, key);
  else if (is === undefined) say(levelOf(where.direction, 'widens'), `${key} ${word(was)} is gone`, key);
  else say('breaking', `${key} changed from ${word(was)} to ${word(is)}`, key);
}

function compareMultiple(say: Say, where: Where, old: View, now: View): void {
  const [was, is] = [asNumber(keywordOf(old, 'multipleOf')), asNumber(keywordOf(now, 'multipleOf'))];
  if (was === undefined || is === undefined || was <= 0 || is <= 0) {
    compareExact(say, where, old, now, 'multipleOf');
    return;
  }
  if (was === is) return;
  const effect: Effect = Number.isInteger(is / was) ? 'narrows' : Number.isInteger(was / is) ? 'widens' : 'differs';
  say(levelOf(where.direction, effect), `multipleOf changed from ${was} to ${is}`, 'multipleOf');
}

function compareDefault(say: Say, where: Where, old: View, now: View): void {
  const [was, is] = [keywordOf(old, 'default'), keywordOf(now, 'default')];
  if (isEqual(was, is)) return;
  const says =
    was === undefined
      ? `the default ${word(is)} is new`
      : is === undefined
        ? `the default ${word(was)} is gone`
        : `the default changed from ${word(was)} to ${word(is)}`;
  // Callers who leave the parameter out get another answer to the same request.
  say(where.optional ? 'breaking' : inDirection(where, 'dangerous', 'compatible'), says, 'default');
}

function compareFlags(say: Say, where: Where, old: View, now: View): void {
  const unique = [keywordOf(old, 'uniqueItems') === true, keywordOf(now, 'uniqueItems') === true];
  if (unique[0] !== unique[1]) {
    const says = unique[1] ? 'each item may be there only once now' : 'an item may be there more than once now';
    say(levelOf(where.direction, unique[1] ? 'narrows' : 'widens'), says, 'uniqueItems');
  }
  for (const key of VISIBLE) {
    const is = keywordOf(now, key) === true;
    if ((keywordOf(old, key) === true) === is) continue;
    say('dangerous', is ? `it is ${key} now` : `it is no longer ${key}`, key);
  }
}

/** Compares limits, allowed values, patterns, defaults and the discriminator of two schemas. */
export function compareKeywords(walk: Walk, where: Where, old: View, now: View): void {
  const say: Say = (level, says, key) => tell(walk, where, level, says, spotOf(old, key), spotOf(now, key));
  const limit = (view: View, key: string) => asNumber(keywordOf(view, key));
  for (const key of LEAST) sayLimit(say, where, key, limit(old, key), limit(now, key), true);
  for (const key of MOST) sayLimit(say, where, key, limit(old, key), limit(now, key), false);
  compareRange(say, where, old, now, 'Minimum');
  compareRange(say, where, old, now, 'Maximum');
  compareEnum(say, where, old, now, 'enum');
  compareEnum(say, where, old, now, 'x-extensible-enum');
  comparePattern(say, where, old, now);
  for (const key of ['const', ...CONTENT]) compareExact(say, where, old, now, key);
  compareMultiple(say, where, old, now);
  compareDefault(say, where, old, now);
  compareFlags(say, where, old, now);
  if (!isEqual(keywordOf(old, 'discriminator'), keywordOf(now, 'discriminator'))) {
    say('dangerous', 'the discriminator changed, so a value may be read as another schema', 'discriminator');
  }
}
