import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseAllDocuments } from 'yaml';
import { Unreadable } from '../../model/reading.ts';
import { DEEPEST, own, put, type Spot } from './data.ts';

interface Found {
  readonly value: unknown;
  readonly spot: Spot;
}

/** Most values that a file may stand for once its aliases are written out. */
const MOST_VALUES = 500_000;

interface Walk {
  readonly path: string;
  readonly lines: LineCounter;
  readonly anchors: Map<string, Node>;
  values: number;
}

const lineAt = (walk: Walk, node: Node | null | undefined): number =>
  node?.range ? walk.lines.linePos(node.range[0]).line : 1;

function refuse(walk: Walk, node: Node | null | undefined, why: string): never {
  const line = lineAt(walk, node);
  throw new Unreadable(`${walk.path}: ${why} (line ${line})`, line);
}

const keyText = (node: unknown): string | undefined =>
  isScalar(node) ? (typeof node.value === 'string' ? node.value : String(node.source ?? node.value)) : undefined;

/** A merge key (https://yaml.org/type/merge.html): fills in what the map does not say itself; earlier maps of a list win. */
function mergeInto(table: Record<string, unknown>, keys: Map<string, { line: number; spot: Spot }>, from: Found): void {
  if (Array.isArray(from.value)) {
    for (const [at, value] of from.value.entries()) {
      const spot = from.spot.keys?.get(String(at))?.spot;
      if (spot) mergeInto(table, keys, { value, spot });
    }
    return;
  }
  for (const [key, at] of from.spot.keys ?? []) {
    if (keys.has(key)) continue;
    keys.set(key, at);
    put(table, key, own(from.value, key));
  }
}

function walkNode(walk: Walk, node: Node | null, depth: number): Found {
  const line = lineAt(walk, node);
  if (depth > DEEPEST) refuse(walk, node, `it is nested deeper than ${DEEPEST} levels`);
  walk.values += 1;
  if (walk.values > MOST_VALUES) refuse(walk, node, `it stands for more than ${MOST_VALUES} values`);
  if (isAlias(node)) {
    const meant = walk.anchors.get(node.source);
    if (!meant) refuse(walk, node, 'a YAML alias leads nowhere');
    return walkNode(walk, meant, depth + 1);
  }
  if (node && 'anchor' in node && typeof node.anchor === 'string') walk.anchors.set(node.anchor, node);
  const keys = new Map<string, { readonly line: number; readonly spot: Spot }>();
  if (isSeq(node)) {
    const list = node.items.map((item, at) => {
      const found = walkNode(walk, item as Node | null, depth + 1);
      keys.set(String(at), { line: found.spot.line, spot: found.spot });
      return found.value;
    });
    return { value: list, spot: { line, keys } };
  }
  if (isMap(node)) {
    const table: Record<string, unknown> = {};
    const merged: Found[] = [];
    for (const pair of node.items) {
      const key = keyText(pair.key);
      if (key === undefined) refuse(walk, node, 'a key is no plain word');
      const found = walkNode(walk, pair.value as Node | null, depth + 1);
      if (key === '<<' && typeof found.value === 'object') {
        merged.push(found);
        continue;
      }
      keys.set(key, { line: lineAt(walk, pair.key as Node), spot: found.spot });
      put(table, key, found.value);
    }
    for (const found of merged) mergeInto(table, keys, found);
    return { value: table, spot: { line, keys } };
  }
  return { value: isScalar(node) ? node.value : null, spot: { line } };
}

/** YAML 1.2, one document, aliases and merge keys written out; throws Unreadable with the line. */
export function readYaml(path: string, text: string): Found {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: lines, logLevel: 'silent', uniqueKeys: true });
  const list = Array.isArray(documents) ? documents : [];
  const walk: Walk = { path, lines, anchors: new Map(), values: 0 };
  const error = list.flatMap((document) => document.errors)[0];
  if (error) {
    const line = error.linePos?.[0]?.line ?? 1;
    throw new Unreadable(
      `${path}: this is not valid YAML (line ${line}: ${error.code.toLowerCase().replaceAll('_', ' ')})`,
      line,
    );
  }
  const [first, second] = list;
  if (second) refuse(walk, second.contents, 'it holds more than one YAML document; keep one in a file');
  return walkNode(walk, (first?.contents ?? null) as Node | null, 0);
}
