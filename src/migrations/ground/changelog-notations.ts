import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node as YamlNode } from 'yaml';
import { Unreadable } from '../../model/reading.ts';
import type { Entry } from './changelog.ts';
import { type Element, parseXml } from './xml.ts';

function fromElement(element: Element): Entry {
  const { name, attributes, children, text, line, textLine } = element;
  return { name, fields: attributes, children: children.map(fromElement), text, line, textLine };
}

/** Deepest nesting of a changelog in YAML or JSON. */
const DEEPEST = 40;

/** A YAML value as entries: a map's keys with maps or lists become children, its plain values fields. */
function fromYaml(name: string, node: unknown, lines: LineCounter, depth: number): Entry {
  const lineOf = (one: unknown) => {
    const range = (one as YamlNode | null | undefined)?.range;
    return range ? lines.linePos(range[0]).line : 1;
  };
  if (depth > DEEPEST) throw new Unreadable(`nested deeper than ${DEEPEST} levels`, lineOf(node));
  const fields = new Map<string, string>();
  const children: Entry[] = [];
  let text = '';
  let textLine = lineOf(node);
  if (isScalar(node)) {
    text = node.value === null ? '' : String(node.value);
    // A block scalar starts below its mark.
    textLine += node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' ? 1 : 0;
  } else if (isSeq(node)) {
    for (const item of node.items) {
      if (isMap(item)) children.push(...fromYaml('', item, lines, depth + 1).children);
      else if (isScalar(item)) text += `${String(item.value)}\n`;
    }
  } else if (isMap(node)) {
    for (const pair of node.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      if (isScalar(pair.value) && pair.value.value !== null) fields.set(key, String(pair.value.value));
      const child = fromYaml(key, pair.value, lines, depth + 1);
      children.push({ ...child, line: lineOf(pair.key) });
    }
  }
  return { name, fields, children, text, line: lineOf(node), textLine };
}

/** Longest changelog in YAML or JSON that is read, in UTF-16 units. */
const LONGEST = 400_000;

function tooDeep(text: string): boolean {
  let open = 0;
  for (const letter of text) {
    if (letter === '[' || letter === '{') open += 1;
    else if (letter === ']' || letter === '}') open -= 1;
    if (open > 2 * DEEPEST) return true;
  }
  return /^ {400}|^(?:[ \t]*-[ \t]){40}/m.test(text);
}

/** The `databaseChangeLog` of a changelog in XML, YAML or JSON; throws Unreadable with the line for what cannot be read. */
export function changelogOf(path: string, text: string): Entry {
  if (/\.xml$/i.test(path)) return fromElement(parseXml(text));
  if (text.length > LONGEST)
    throw new Unreadable(`it has more than ${LONGEST} characters, more than are read of a changelog`, 1);
  if (tooDeep(text)) throw new Unreadable('nested too deep', 1);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false, schema: 'core' });
  const [fault] = document.errors;
  if (fault) {
    const { line, col } = lines.linePos(fault.pos[0]);
    throw new Unreadable(
      `not valid YAML: ${fault.message.split('\n')[0]?.replace(/\.$/, '')} at line ${line}`,
      line,
      col,
    );
  }
  const root = fromYaml('', document.contents, lines, 0);
  const log = root.children.find(({ name }) => name === 'databaseChangeLog');
  if (!log) throw new Unreadable('it has no databaseChangeLog', 1);
  return log;
}
