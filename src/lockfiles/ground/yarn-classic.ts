import { Unreadable } from '../../model/reading.ts';
import { type Block, realName } from './blocks.ts';
import { isLocal } from './lock.ts';

/** Words of a line: bare or in double quotes, up to a colon, comma or space outside of quotes. */
const WORD = /\s*(?:"([^"\\]*(?:\\.[^"\\]*)*)"|([^\s",:]+))(?=[\s,:]|$)([,:]?)/y;

interface Row {
  readonly indent: number;
  readonly words: readonly string[];
  /** Ends with a colon: it opens a block. */
  readonly opens: boolean;
  readonly line: number;
}

/** A line as words; throws Unreadable for an open quote or anything else that yarn does not write. */
function rowOf(text: string, line: number): Row {
  const words: string[] = [];
  const body = text.trimEnd();
  let opens = false;
  let index = 0;
  while (index < body.length) {
    WORD.lastIndex = index;
    const match = WORD.exec(body);
    if (!match || opens)
      throw new Unreadable(`line ${line} is not what yarn writes: the file is cut off or edited`, line);
    words.push(match[1]?.replace(/\\(.)/g, '$1') ?? match[2] ?? '');
    opens = match[3] === ':';
    index = WORD.lastIndex;
  }
  return { indent: body.length - body.trimStart().length, words, opens, line };
}

function rowsOf(text: string): Row[] {
  return text.split(/\r?\n/).flatMap((row, at) => {
    const body = row.trim();
    if (/^(?:<{7}|={7}|>{7})/.test(body)) throw new Unreadable(`a merge conflict at line ${at + 1}`, at + 1);
    return body === '' || body.startsWith('#') ? [] : [rowOf(row, at + 1)];
  });
}

function blockOf(head: Row, rows: readonly Row[]): Block {
  const values = new Map<string, string>();
  const lists = { dependencies: new Map<string, string>(), optionalDependencies: new Map<string, string>() };
  let list: Map<string, string> | undefined;
  for (const row of rows) {
    const [key = '', value = ''] = row.words;
    const twice = () => new Unreadable(`the key "${key}" stands there twice at line ${row.line}`, row.line);
    if (row.indent === 2 && row.opens) {
      if (key !== 'dependencies' && key !== 'optionalDependencies') {
        list = new Map();
        continue;
      }
      if (lists[key].size > 0) throw twice();
      list = lists[key];
    } else if (row.words.length !== 2 || (row.indent !== 2 && !(row.indent === 4 && list))) {
      throw new Unreadable(`line ${row.line} is not a name and a value`, row.line);
    } else {
      const into = row.indent === 2 ? values : (list ?? values);
      if (into.has(key)) throw twice();
      into.set(key, value);
    }
  }
  const version = values.get('version');
  const first = head.words[0] ?? '';
  if (!version) throw new Unreadable(`"${first}" at line ${head.line} has no version: the file is cut off`, head.line);
  const name = realName(first);
  const range = (one: string) => one.slice(one.indexOf('@', 1) + 1);
  const join = (entries: ReadonlyMap<string, string>) => [...entries].map(([key, value]) => `${key}@${value}`);
  // yarn 1 lists an optional dependency in both places.
  const wants = join(lists.optionalDependencies);
  const needs = join(lists.dependencies).filter((need) => !wants.includes(need));
  return { asked: head.words, name, version, local: isLocal(range(first)), needs, wants, line: head.line };
}

/** Blocks of a yarn 1 lockfile (https://classic.yarnpkg.com/lang/en/docs/yarn-lock/); throws Unreadable with the line. */
export function blocksOfClassic(text: string): Block[] {
  if (!/^# yarn lockfile v1\s*$/m.test(text)) {
    throw new Unreadable('neither "# yarn lockfile v1" nor "__metadata" stands in it: this is no yarn.lock', 1);
  }
  const blocks: Block[] = [];
  const seen = new Set<string>();
  const rows = rowsOf(text);
  for (let at = 0; at < rows.length; ) {
    const head = rows[at] as Row;
    if (head.indent > 0 || !head.opens) throw new Unreadable(`line ${head.line} belongs to no package`, head.line);
    const again = head.words.find((word) => seen.has(word));
    if (again) throw new Unreadable(`"${again}" stands there twice at line ${head.line}`, head.line);
    for (const word of head.words) seen.add(word);
    let end = at + 1;
    while (end < rows.length && (rows[end]?.indent ?? 0) > 0) end += 1;
    blocks.push(blockOf(head, rows.slice(at + 1, end)));
    at = end;
  }
  return blocks;
}
