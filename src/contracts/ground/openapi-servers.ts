import { isTable, own } from './data.ts';
import { sameMeaning } from './openapi-meaning.ts';
import type { Table } from './openapi-source.ts';
import { tell, type Walk, type Where } from './openapi-walk.ts';

const serversOf = (table: Table) => {
  const list = own(table, 'servers');
  return new Map(
    (Array.isArray(list) ? list : []).flatMap((one) => (isTable(one) ? [[String(own(one, 'url')), one] as const] : [])),
  );
};

/** Compares the servers of a description, path or operation. */
export function compareServers(walk: Walk, where: Where, old: Table, now: Table): void {
  const [was, is] = [serversOf(old), serversOf(now)];
  for (const url of new Set([...was.keys(), ...is.keys()])) {
    const [before, after] = [was.get(url), is.get(url)];
    if (!after)
      tell(walk, where, 'dangerous', `the server ${url} is gone`, before ? [before] : [old], [now, 'servers']);
    else if (!before) tell(walk, where, 'compatible', `the server ${url} is new`, [old, 'servers'], [after]);
    else if (!sameMeaning(before, after))
      tell(walk, where, 'dangerous', `the server ${url} changed`, [before], [after]);
    else if (own(before, 'description') !== own(after, 'description')) {
      tell(walk, where, 'compatible', `only words for people changed at the server ${url}`, [before], [after]);
    }
  }
}
