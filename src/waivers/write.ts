import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { Unreadable } from '../model/reading.ts';

const HEADER = [
  '# What the gate lets pass for some days, each entry for exactly one thing.',
  '# A change of this file needs the approval of one of its owners (CODEOWNERS) who is not its author.',
];

/** The file with its new entries, and the line (from 1) of the first of them. */
export interface Written {
  readonly text: string;
  readonly line: number;
}

const indented = (entry: readonly string[], indent: string) =>
  entry.map((line, at) => `${indent}${at === 0 ? '- ' : '  '}${line}`);

/** Lines of entries, with an empty line before each but the first, and before that one where `apart` says so. */
function block(entries: readonly (readonly string[])[], indent: string, apart: boolean): readonly string[] {
  return entries.flatMap((entry, at) => [...(at > 0 || apart ? [''] : []), ...indented(entry, indent)]);
}

/** Puts lines behind a line of the text (counted from 0; -1 is the top) and leaves every other byte as it is. */
function insert(text: string, lines: readonly string[], after: number, end: string): Written {
  const ends: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at + 1);
  if (ends.at(-1) !== text.length) ends.push(text.length);
  const offset = after < 0 ? 0 : (ends[after] ?? text.length);
  const before = text.slice(0, offset);
  const open = before !== '' && !before.endsWith('\n');
  const body = lines.join(end);
  // A file without a line break at its end keeps that.
  const whole = before + (open ? `${end}${body}` : `${body}${end}`) + text.slice(offset);
  return { text: whole, line: after + 2 + lines.findIndex((line) => /^\s*- /.test(line)) };
}

/**
 * Adds entries (the lines of each, without indentation) to the end of the list of a waivers file, or makes the file. Every
 * other byte stays: comments, order, line endings. Throws Unreadable, with the line, where the file is not written in a way
 * that can be added to.
 */
export function addEntries(text: string | undefined, entries: readonly (readonly string[])[]): Written {
  if (text === undefined || text.trim() === '') {
    const lines = [...HEADER, 'waivers:', ...block(entries, '  ', false)];
    return { text: `${lines.join('\n')}\n`, line: HEADER.length + 2 };
  }
  const end = /\r\n/.test(text) ? '\r\n' : '\n';
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, schema: 'core', version: '1.2' });
  const lineOf = (offset: number) => counter.linePos(offset).line;
  const [fault] = document.errors;
  if (fault) throw new Unreadable('the file is not YAML; mend it first', lineOf(fault.pos[0]));
  const top = document.contents;
  const lines = text.split('\n');
  if (top === null || (isScalar(top) && top.value === null))
    return insert(
      text,
      ['waivers:', ...block(entries, '  ', false)],
      lines.length - (text.endsWith('\n') ? 2 : 1),
      end,
    );
  const pair = isMap(top) ? top.items.find(({ key }) => isScalar(key) && key.value === 'waivers') : undefined;
  if (!pair) throw new Unreadable('the file has no `waivers:`', 1);
  const key = lineOf((pair.key as Node).range?.[0] ?? 0);
  const list = pair.value;
  if (list === null || (isScalar(list) && list.value === null))
    return insert(text, block(entries, '  ', false), key - 1, end);
  if (!isSeq(list)) throw new Unreadable('`waivers` is no list', key);
  if (list.flow && list.items.length > 0)
    throw new Unreadable('the list is written in brackets; write each entry on lines of its own, with a dash', key);
  if (list.flow) {
    const [from = 0, to = 0] = list.range ?? [];
    if (lineOf(from) !== lineOf(to) || text.slice(from, to) !== '[]')
      throw new Unreadable('the list is written in brackets; write each entry on lines of its own, with a dash', key);
    const without = text.slice(0, from).replace(/[ \t]+$/, '') + text.slice(to);
    return insert(without, block(entries, '  ', false), key - 1, end);
  }
  const first = list.items[0] as Node;
  const dash = text.lastIndexOf('-', first.range?.[0] ?? 0);
  const indent = text.slice(text.lastIndexOf('\n', dash) + 1, dash);
  if (/\S/.test(indent)) throw new Unreadable('the list does not begin on a line of its own', key);
  const last = list.items.at(-1) as Node;
  // The range of a block node can take in the lines and comments behind it.
  let at = lineOf(Math.max((last.range?.[1] ?? 1) - 1, 0)) - 1;
  while (at > 0 && /^\s*(?:#.*)?$/.test(lines[at] ?? '')) at--;
  const starts = list.items.map((item) => lineOf((item as Node).range?.[0] ?? 0) - 1);
  const apart = starts.length < 2 || /^\s*$/.test(lines[(starts.at(-1) ?? 1) - 1] ?? '');
  return insert(text, block(entries, indent, apart), at, end);
}
