import { isTable, own } from './data.ts';
import { compareSchema } from './openapi-schema.ts';
import type { Source, Table } from './openapi-source.ts';
import { compareRest, inDirection, tell, type Walk, type Where } from './openapi-walk.ts';

const HANDLED = new Set(['schema', 'itemSchema']);

/** A media type without its parameters, in small letters. */
const bare = (name: string) => (name.split(';', 1)[0] ?? '').trim().toLowerCase();

/** Whether a media range holds another one: a star, or a subtype behind the `+` (RFC 6839). */
function holds(wide: string, narrow: string): boolean {
  const [[type, sub], [otherType, otherSub = '']] = [bare(wide).split('/'), bare(narrow).split('/')];
  if (bare(wide) === bare(narrow) || type === '*') return true;
  return type === otherType && (sub === '*' || otherSub.endsWith(`+${sub}`));
}

/** Whether a body of this media type is text without types of its own. */
const isText = (name: string) => /^(?:text\/plain|application\/x-www-form-urlencoded|multipart\/)/.test(bare(name));

/** Content by media type, each followed. */
function contentOf(source: Source, table: Table): Map<string, Table> {
  const content = own(table, 'content');
  return new Map(
    Object.entries(isTable(content) ? content : {}).map(([name, raw]) => {
      const media = source.follow(raw);
      return [name, isTable(media) ? media : {}];
    }),
  );
}

/** Compares what is sent under `content`: which media types, and the schema of each. */
export function compareContent(walk: Walk, where: Where, old: Table, now: Table): void {
  const [was, is] = [contentOf(walk.old, old), contentOf(walk.now, now)];
  const free = new Set(is.keys());
  const left = new Set(was.keys());
  const pairs: [string, string][] = [];
  const pair = (same: (a: string, b: string) => boolean) => {
    for (const name of [...left]) {
      const other = [...free].find((one) => same(name, one));
      if (other === undefined) continue;
      pairs.push([name, other]);
      left.delete(name);
      free.delete(other);
    }
  };
  pair((a, b) => a === b);
  pair((a, b) => bare(a) === bare(b));
  pair((a, b) => holds(b, a));
  pair((a, b) => holds(a, b));
  for (const [a, b] of pairs) {
    const [before, after] = [was.get(a) ?? {}, is.get(b) ?? {}];
    const here: Where = { ...where, path: `${where.path} ${b}` };
    if (a !== b) {
      const [grows, shrinks] = [holds(b, a), holds(a, b)];
      const level =
        grows === shrinks
          ? 'compatible'
          : grows
            ? inDirection(where, 'compatible', 'breaking')
            : inDirection(where, 'breaking', 'compatible');
      tell(walk, here, level, `the media type ${a} became ${b}`, [before], [after]);
    }
    const inside: Where = { ...here, path: `${here.path} ›`, ...(isText(b) ? { text: true } : {}) };
    compareSchema(
      walk,
      {
        ...inside,
        at: [
          [before, 'schema'],
          [after, 'schema'],
        ],
      },
      own(before, 'schema'),
      own(after, 'schema'),
    );
    compareSchema(
      walk,
      { ...inside, path: `${here.path} › item` },
      own(before, 'itemSchema'),
      own(after, 'itemSchema'),
    );
    compareRest(walk, here, before, after, HANDLED);
  }
  for (const name of left) {
    tell(
      walk,
      { ...where, path: `${where.path} ${name}` },
      'breaking',
      'the media type was removed',
      [was.get(name) ?? old],
      [now, 'content'],
    );
  }
  for (const name of free) {
    tell(
      walk,
      { ...where, path: `${where.path} ${name}` },
      'compatible',
      'the media type is new',
      [old, 'content'],
      [is.get(name) ?? now],
    );
  }
}
