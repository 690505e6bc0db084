import { Unreadable } from '../../model/reading.ts';
import { isTable, own } from './data.ts';
import { compareChoices } from './openapi-choices.ts';
import { compareKeywords, KEYWORDS } from './openapi-keywords.ts';
import { compareLifecycle, LIFECYCLE } from './openapi-lifecycle.ts';
import { isDocumentation, isEqual, sameMeaning } from './openapi-meaning.ts';
import type { Source } from './openapi-source.ts';
import { compareItems, compareObject, compareSubschemas, STRUCTURE } from './openapi-structure.ts';
import { compareTypes, TYPES } from './openapi-types.ts';
import { isCombined, spotOf, type View, viewOf } from './openapi-view.ts';
import { levelOf, once, tell, type Walk, type Where } from './openapi-walk.ts';

const MOST_STEPS = 300_000;

/** Keywords that name or place a schema and do not say what is valid. */
const PLACING = new Set(['$ref', '$id', '$anchor', '$dynamicAnchor', '$schema', '$defs', 'definitions', 'allOf']);
const NAMED = new Set([...KEYWORDS, ...LIFECYCLE, ...STRUCTURE, ...TYPES, ...PLACING, 'oneOf', 'anyOf']);

const plain = (view: View) =>
  Object.fromEntries(
    [...view.keywords].filter(([key]) => !isDocumentation(key)).map(([key, { value }]) => [key, value]),
  );

function compareLeft(walk: Walk, where: Where, old: View, now: View): void {
  const words: string[] = [];
  for (const key of new Set([...old.keywords.keys(), ...now.keywords.keys()])) {
    const [was, is] = [old.keywords.get(key)?.value, now.keywords.get(key)?.value];
    if (NAMED.has(key) || isEqual(was, is)) continue;
    if (isDocumentation(key)) words.push(key);
    else
      tell(
        walk,
        where,
        'unclassified',
        `${key} changed; nobody can tell what that means`,
        spotOf(old, key),
        spotOf(now, key),
      );
  }
  const [first] = words;
  if (first !== undefined) {
    const says = `only words for people changed: ${words.join(', ')}`;
    tell(walk, where, 'compatible', says, spotOf(old, first), spotOf(now, first));
  }
}

/** Compares two views keyword by keyword. */
function compareViews(walk: Walk, where: Where, old: View, now: View): void {
  if (!compareTypes(walk, where, old, now)) return;
  compareKeywords(walk, where, old, now);
  compareLifecycle(walk, where, old, now);
  compareObject(walk, where, old, now, compareSchema);
  compareItems(walk, where, old, now, compareSchema);
  compareSubschemas(walk, where, old, now, compareSchema);
  for (const key of ['allOf', 'oneOf', 'anyOf'] as const) compareChoices(walk, where, key, old, now, compareSchema);
  compareLeft(walk, where, old, now);
}

/** How a schema is written: its keywords, and where its reference leads; Swagger 2 keeps its schemas elsewhere. */
const form = (raw: unknown) => {
  const ref = String(own(raw, '$ref') ?? '').replace(/^#\/(?:definitions|components\/schemas)\//, '#');
  return isTable(raw) ? `${Object.keys(raw).sort().join()} ${ref}` : String(raw);
};

/** What a schema is known by: where its reference leads when nothing stands beside it. */
function identityOf(source: Source, raw: unknown): object | undefined {
  const meant = isTable(raw) && Object.keys(raw).length === 1 && '$ref' in raw ? source.follow(raw) : raw;
  return isTable(meant) ? meant : undefined;
}

/** Compares the schemas of two sides; undefined stands for a schema that accepts everything. */
export function compareSchema(walk: Walk, where: Where, was: unknown, is: unknown): void {
  const [rawOld, rawNow] = [was ?? true, is ?? true];
  walk.steps += 1;
  if (walk.steps > MOST_STEPS)
    throw new Unreadable(`${walk.now.path}: its schemas lead to more than ${MOST_STEPS} comparisons`);
  const [writtenOld, writtenNow] = [viewOf(walk.old, rawOld, false), viewOf(walk.now, rawNow, false)];
  const isComposed = writtenOld.keywords.has('allOf') && writtenNow.keywords.has('allOf');
  const [flatOld, flatNow] = [viewOf(walk.old, rawOld), viewOf(walk.now, rawNow)];
  const structured = isComposed && !sameMeaning(plain(flatOld), plain(flatNow));
  const [old, now] = structured ? [writtenOld, writtenNow] : [flatOld, flatNow];
  if (!old.possible || !now.possible) {
    if (old.possible === now.possible) return;
    const says = now.possible ? 'a value is allowed where none was' : 'no value is allowed any more';
    tell(walk, where, levelOf(where.direction, now.possible ? 'widens' : 'narrows'), says, spotOf(old), spotOf(now));
    return;
  }
  const compare = () => {
    const before = walk.notes.length;
    compareViews(walk, where, old, now);
    if (walk.notes.length > before || form(rawOld) === form(rawNow)) return;
    tell(walk, where, 'compatible', 'the schema is written in another way', spotOf(old), spotOf(now));
  };
  const use = `${where.direction} ${where.text ?? false} ${where.optional ?? false} ${where.unused ?? false} ${where.outer?.join() ?? ''}`;
  const [left, right] = [identityOf(walk.old, rawOld), identityOf(walk.now, rawNow)];
  const isShared = [rawOld, rawNow].some((raw) => own(raw, '$ref') !== undefined || isCombined(raw));
  if (left && right && isShared) once(walk, left, right, `${use} ${structured}`, compare);
  else compare();
}
