import { isAlias, isCollection, isMap, isPair, isScalar, LineCounter, parseAllDocuments } from 'yaml';
import { Unreadable } from '../../model/reading.ts';
import { isTable, type Table } from '../../model/table.ts';

/** Deepest nesting that is read; lock formats use five levels. */
const DEEPEST = 50;

function inspect(node: unknown, stop: (node: unknown, what: string) => never, depth: number): void {
  if (isAlias(node)) stop(node, 'a YAML alias is refused');
  if (!isCollection(node)) return;
  if (depth > DEEPEST) stop(node, `nested deeper than ${DEEPEST} levels`);
  const seen = new Set<string>();
  for (const item of node.items) {
    if (!isPair(item)) {
      inspect(item, stop, depth + 1);
      continue;
    }
    const key = item.key;
    if (!isScalar(key) || key.value === null || typeof key.value === 'object')
      stop(key ?? node, 'a key is not plain text');
    const name = String(key.value);
    if (name === '__proto__' || name === '<<') stop(key, `the key "${name}" is refused`);
    if (isMap(node) && seen.has(name)) stop(key, `the key "${name.slice(0, 80)}" stands there twice`);
    seen.add(name);
    inspect(item.value, stop, depth + 1);
  }
}

/** Cuts by brackets and indentation: the parser below recurses, so a deep file must not reach it. */
function tooDeep(text: string): number | undefined {
  let line = 0;
  for (const row of text.split('\n')) {
    line += 1;
    let open = 0;
    for (const letter of row) if (letter === '[' || letter === '{') open += 1;
    const lead = row.length - row.trimStart().length;
    const dashes = /^(?:[-?] ?)*/.exec(row.trimStart().slice(0, 400))?.[0].length ?? 0;
    if (open > 4 * DEEPEST || lead > 4 * DEEPEST || dashes > 2 * DEEPEST) return line;
  }
  return undefined;
}

function parse(text: string, lines: LineCounter) {
  const options = { uniqueKeys: false, merge: false, schema: 'core', lineCounter: lines, prettyErrors: false } as const;
  try {
    const parsed = parseAllDocuments(text, options);
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    // The parser's only throw is an exhausted stack.
    throw new Unreadable('not readable YAML: nested too deep', 1);
  }
}

/** The maps of a YAML stream, one per document; throws Unreadable with the line for bad YAML, aliases, merge keys, tags, duplicate keys or `__proto__`. */
export function parseYaml(text: string): Table[] {
  if (text.trim() === '') throw new Unreadable('the file is empty', 1);
  const deep = tooDeep(text);
  if (deep) throw new Unreadable(`nested too deep at line ${deep}`, deep);
  const lines = new LineCounter();
  const at = (offset: number, what: string): never => {
    const { line, col } = lines.linePos(offset);
    throw new Unreadable(`${what} at line ${line}`, line, col);
  };
  const stop = (node: unknown, what: string): never =>
    at((node as { range?: readonly number[] | null } | null)?.range?.[0] ?? 0, what);
  const found = parse(text, lines).map((document) => {
    const fault = document.errors[0] ?? document.warnings[0];
    if (fault) at(fault.pos[0], `not valid YAML: ${fault.message.split('\n')[0]?.replace(/\.$/, '')}`);
    inspect(document.contents, stop, 1);
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    return isTable(value) ? value : stop(document.contents, 'not a map');
  });
  if (found.length === 0) throw new Unreadable('the file holds nothing', 1);
  return found;
}
