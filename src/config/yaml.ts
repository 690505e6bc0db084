import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  type YAMLError,
} from 'yaml';
import type { KeyPath, Problem } from './problem.ts';

/** Largest configuration file in UTF-16 units, deepest nesting. */
const LARGEST = 100_000;
const DEEPEST = 12;

/** Keys that would reach into objects instead of naming something. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Top-level keys whose values are section numbers: `9.10` is not the number 9.1, so they keep their text. */
const AS_TEXT = new Set(['sections', 'requiredSections']);

/** The file as plain data, with the place of every key and value. An empty file is `{}`. */
export interface Parsed {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** The text could not be parsed, so `value` says nothing. */
  readonly syntax: boolean;
  /** Place of the value at a path; of its key with `key`. A path that is not there gives its nearest parent. */
  readonly placeOf: (path: KeyPath, of?: 'key' | 'value') => { readonly line: number; readonly column: number };
}

interface Walk {
  readonly offsets: Map<string, { readonly key: number; readonly value: number }>;
  readonly refuse: (offset: number, says: string) => undefined;
  readonly text: string;
  readonly asText: ReadonlySet<string>;
}

/** Where the tag before a value begins; the parser gives only the place of the value. */
function tagStart(text: string, value: number): number {
  let start = Math.max(text.lastIndexOf('!', value), 0);
  while (start > 0 && /[^\s,[\]{}]/.test(text[start - 1] ?? '')) start--;
  return start;
}

/** What a file may be, where it is not the configuration. */
export interface YamlKind {
  /** Top-level keys whose scalars keep their text: `0042` and `1.10` are no numbers there. */
  readonly asText: ReadonlySet<string>;
  /** Largest file in UTF-16 units. */
  readonly largest: number;
  /** A key that stands twice is a problem of its own place, and the rest is read. */
  readonly repeats: boolean;
}

const CONFIGURATION: YamlKind = { asText: AS_TEXT, largest: LARGEST, repeats: false };

const nameOf = (path: KeyPath) => JSON.stringify(path);

function scalar(node: Scalar, path: KeyPath, walk: Walk): unknown {
  const top = path[0];
  if (typeof node.value === 'number' && typeof top === 'string' && walk.asText.has(top)) return node.source;
  if (node.value === null || ['string', 'number', 'boolean'].includes(typeof node.value)) return node.value;
  return walk.refuse(node.range?.[0] ?? 0, 'only texts, numbers, true, false, lists and maps are taken here');
}

function keyOf(pair: Pair, walk: Walk): string | undefined {
  const node = pair.key;
  const offset = (node as Node | null)?.range?.[0] ?? 0;
  if (!isScalar(node) || typeof node.value !== 'string')
    return walk.refuse(offset, 'a key has to be plain text; put it in quotes');
  // `<<` is an ordinary key in YAML 1.2; who writes it means the merge key of 1.1.
  if (node.value === '<<' && node.type === Scalar.PLAIN)
    return walk.refuse(offset, 'merge keys (`<<`) are not taken; write the values out');
  if (FORBIDDEN.has(node.value)) return walk.refuse(offset, `the key \`${node.value}\` is not taken`);
  return node.value;
}

function plain(node: unknown, path: KeyPath, walk: Walk): unknown {
  const offset = (node as Node | null)?.range?.[0] ?? 0;
  if (path.length > DEEPEST) return walk.refuse(offset, `nested deeper than ${DEEPEST} levels`);
  if (isAlias(node)) return walk.refuse(offset, 'aliases (`*name`) are not taken; write the value out');
  // Only a written tag is kept on a node.
  if ((node as Node | null)?.tag)
    return walk.refuse(tagStart(walk.text, offset), 'tags (`!name`) are not taken; write the plain value');
  if (isScalar(node)) return scalar(node, path, walk);
  if (isSeq(node)) {
    return node.items.map((item, at) => {
      const below = [...path, at];
      const start = (item as Node | null)?.range?.[0] ?? offset;
      walk.offsets.set(nameOf(below), { key: start, value: start });
      return plain(item, below, walk);
    });
  }
  if (!isMap(node)) return null;
  const entries: [string, unknown][] = [];
  const seen = new Set<string>();
  for (const pair of node.items) {
    const key = keyOf(pair, walk);
    if (key === undefined) continue;
    if (seen.has(key)) walk.refuse((pair.key as Node).range?.[0] ?? offset, repeated(key));
    seen.add(key);
    const below = [...path, key];
    const start = (pair.key as Node).range?.[0] ?? offset;
    walk.offsets.set(nameOf(below), { key: start, value: (pair.value as Node | null)?.range?.[0] ?? start });
    entries.push([key, plain(pair.value, below, walk)]);
  }
  return Object.fromEntries(entries);
}

const repeated = (key: string) => `the key \`${key.slice(0, 60)}\` stands here a second time; keep one of the two`;

function syntaxSays(error: YAMLError, text: string): string {
  const word = text.slice(error.pos[0]).match(/^[\w.-]{1,60}/)?.[0];
  if (error.code === 'DUPLICATE_KEY') return repeated(word ?? '?');
  if (error.code === 'MULTIPLE_DOCS') return 'a second YAML document starts here; keep one';
  if (error.code === 'TAB_AS_INDENT') return 'a tab is used for indentation; use spaces';
  return `this is not YAML: ${(error.message.split('\n')[0] ?? '').replace(/;.*$/, '')}`;
}

/** Parses a configuration file as YAML 1.2 (core schema); what hides data or runs away is refused with its place. */
export function parseYaml(source: string, kind: YamlKind = CONFIGURATION): Parsed {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const lines = new LineCounter();
  const problems: Problem[] = [];
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const refuse = (offset: number, says: string) => {
    problems.push({ ...place(offset), says });
    return undefined;
  };
  const offsets: Walk['offsets'] = new Map();
  let value: unknown = {};
  let syntax = false;
  if (text.length > kind.largest) {
    refuse(0, `the file is larger than ${kind.largest} characters`);
    syntax = true;
  } else {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      schema: 'core',
      version: '1.2',
      // The parser compares every key with every other; where repeats are told one by one they are found in one pass.
      uniqueKeys: !kind.repeats,
    });
    // One is enough: what follows a syntax error is mostly its echo.
    for (const error of document.errors.slice(0, 1)) refuse(error.pos[0], syntaxSays(error, text));
    const directive = text.search(/^%/m);
    if (directive >= 0 && document.directives?.yaml.explicit) refuse(directive, 'directives (`%YAML`) are not taken');
    syntax = problems.length > 0;
    if (!syntax && document.contents)
      value = plain(document.contents, [], { offsets, refuse, text, asText: kind.asText });
  }
  return {
    value: value ?? {},
    problems,
    syntax,
    placeOf: (path, of = 'value') => {
      for (let length = path.length; length > 0; length--) {
        const found = offsets.get(nameOf(path.slice(0, length)));
        if (found) return place(length === path.length ? found[of] : found.value);
      }
      return { line: 1, column: 1 };
    },
  };
}
