import type { Node } from './tree.ts';
import { isGroup, isMark, isWord } from './tree.ts';

/** A function of a Python file: its name, the line of it, and its body. */
export interface PythonFunction {
  readonly name: string;
  readonly line: number;
  readonly nodes: readonly Node[];
}

/** Column of an offset in its line, a tab counted as eight. */
function columnOf(text: string, at: number): number {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  return text.slice(start, Math.min(at, start + 400)).replaceAll('\t', '        ').length;
}

/** Functions at the top and in classes: the body goes on while lines are indented deeper than `def`. */
export function functionsOf(tree: readonly Node[], text: string): readonly PythonFunction[] {
  const found: PythonFunction[] = [];
  for (const [at, node] of tree.entries()) {
    const name = tree[at + 1];
    if (!isWord(node, 'def') || !isWord(name)) continue;
    const before = tree[at - 1];
    const indent = columnOf(text, isWord(before, 'async') ? before.at : node.at);
    const colon = tree.findIndex((one, index) => index > at && isMark(one, ':'));
    if (colon < 0 || colon > at + 60) continue;
    let end = colon + 1;
    for (; end < tree.length; end += 1) {
      const one = tree[end];
      const first = tree[end - 1]?.kind === 'newline';
      if (first && one && one.kind !== 'newline' && columnOf(text, one.at) <= indent) break;
    }
    found.push({ name: name.text, line: name.line, nodes: tree.slice(colon + 1, end) });
  }
  return found;
}

/** The `raise` that a function always comes to: one as deep as its first statement, not one below an `if`. */
export function raisedIn(nodes: readonly Node[], text: string): Node | undefined {
  const starts = nodes.filter((node, at) => node.kind !== 'newline' && (at === 0 || nodes[at - 1]?.kind === 'newline'));
  const [first] = starts;
  if (!first) return undefined;
  const indent = columnOf(text, first.at);
  return starts.find((node) => isWord(node, 'raise') && columnOf(text, node.at) === indent);
}

/** The list that a name is set to: `operations = [ … ]`. */
export function listAfter(tree: readonly Node[], name: string): readonly Node[] | undefined {
  for (const [at, node] of tree.entries()) {
    if (!isWord(node, name)) continue;
    // A type annotation may stand between the name and its value.
    const equals = tree.findIndex((one, index) => index > at && isMark(one, '='));
    const list = tree[equals + 1];
    if (equals > 0 && equals < at + 20 && isGroup(list, '[')) return list.nodes;
  }
  return undefined;
}
