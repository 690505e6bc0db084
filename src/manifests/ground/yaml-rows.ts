import { rowsOf } from './place.ts';

/** A key of a YAML file with its plain value, the keys above it (list items as `-`), and its line from 1. */
export interface YamlRow {
  readonly path: readonly string[];
  readonly key: string;
  /** Without quotes and comment; '' where a map, a list or a block of text follows. */
  readonly value: string;
  readonly line: number;
  /** Which mapping it is in: rows of one mapping share it. */
  readonly map: number;
}

const KEY = /^(?:"([^"\\]*)"|'([^']*)'|([^\s#"'{}[\],&*!|>%@`-][^#:]*?|-[^\s:][^:]*?))\s*:(?=\s|$)\s*/;
const FLOW = /[{,]\s*["']?([A-Za-z][\w-]*)["']?\s*:\s*(?:"([^"]*)"|'([^']*)'|([^\s,{}"'][^,{}]*?))\s*(?=[,}])/g;

/** A scalar without quotes, tag, anchor and comment. */
function scalar(text: string): string {
  const plain = text.replace(/^(?:[&!][^\s]*\s+)+/, '');
  const quoted = /^"((?:[^"\\]|\\.)*)"|^'((?:[^']|'')*)'/.exec(plain);
  if (quoted) return (quoted[1] ?? quoted[2] ?? '').trim();
  return plain.replace(/(?:^|\s)#.*$/, '').trim();
}

/** Keys whose value is one word, wherever it stands. */
const WORDS = new Set(['uses', 'image']);

/** The word that stands on the row behind its key (`uses: >-` or `uses:`), deeper than the key; '' for anything else. */
function wordBelow(rows: readonly string[], at: number, indent: number): string {
  const below = rows.slice(at + 1, at + 4).find((row) => row.trim() !== '') ?? '';
  const word = below.slice(0, 4_000).trim();
  const isWord = /^["']?[\w$@.][^\s:]*(?::[^\s:]+)*["']?(?:\s+#.*)?$/.test(word);
  return isWord && below.length - below.trimStart().length > indent ? scalar(word) : '';
}

interface Level {
  readonly indent: number;
  readonly key: string;
  map: number;
}

/**
 * The keys of a YAML file row by row. Not a parser: it needs no document to be valid, follows no alias, and steps over blocks
 * of text (`|`, `>`), which is what the files of tools need that mix YAML with templates. Linear.
 */
export function yamlRows(text: string): readonly YamlRow[] {
  const found: YamlRow[] = [];
  const open: Level[] = [];
  let block: number | undefined;
  let maps = 0;
  const rows = rowsOf(text);
  for (const [at, row] of rows.entries()) {
    const cut = row.slice(0, 4_000);
    let rest = cut.trimStart();
    if (rest === '') continue;
    let indent = cut.length - rest.length;
    if (block !== undefined) {
      if (indent > block) continue;
      block = undefined;
    }
    if (rest.startsWith('#')) continue;
    if (/^(?:---|\.\.\.)(?:\s|$)/.test(cut)) {
      open.length = 0;
      continue;
    }
    for (let dashes = 0; /^-(?:\s|$)/.test(rest) && dashes < 20; dashes++) {
      while ((open.at(-1)?.indent ?? -1) >= indent && !(open.at(-1)?.indent === indent && open.at(-1)?.key !== '-'))
        open.pop();
      // A list may stand at the indentation of the key that it belongs to.
      open.push({ indent: indent + 0.5, key: '-', map: 0 });
      const inner = rest.slice(1).trimStart();
      indent += rest.length - inner.length;
      rest = inner;
    }
    const key = KEY.exec(rest);
    if (!key) {
      if (/[|>][-+\d]*\s*(?:#.*)?$/.test(rest)) block = indent - 1;
      if (rest.startsWith('{'))
        flow(
          rest,
          open.map((one) => one.key),
          at + 1,
          ++maps,
          found,
        );
      continue;
    }
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    const parent = open.at(-1);
    if (parent && parent.map === 0) parent.map = ++maps;
    const name = (key[1] ?? key[2] ?? key[3] ?? '').trim();
    const value = rest.slice(key[0].length);
    const path = open.map((one) => one.key);
    if (/^(?:[&!]\S*\s+)*[|>][-+\d]*\s*(?:#.*)?$/.test(value)) {
      block = indent;
      const word = WORDS.has(name) ? wordBelow(rows, at, indent) : '';
      if (word !== '') found.push({ path, key: name, value: word, line: at + 1, map: parent?.map ?? 0 });
      continue;
    }
    const isFlow = /^[{[]/.test(value);
    const own = isFlow ? '' : scalar(value);
    const told = own === '' && !isFlow && WORDS.has(name) ? wordBelow(rows, at, indent) : own;
    found.push({ path, key: name, value: told, line: at + 1, map: parent?.map ?? 0 });
    if (isFlow) flow(value, [...path, name], at + 1, ++maps, found);
    open.push({ indent, key: name, map: 0 });
  }
  return found;
}

/** Keys of a map that is written in braces on one row. */
function flow(text: string, path: readonly string[], line: number, map: number, found: YamlRow[]): void {
  for (const [, key = '', a, b, c] of text.matchAll(FLOW))
    found.push({ path, key, value: (a ?? b ?? c ?? '').trim(), line, map });
}
