import { type Group, isGroup, isMark, isWord, type Node } from './tree.ts';

/** A function of a Ruby or Elixir file: its body and the line of its name. */
export interface Definition {
  readonly name: string;
  readonly line: number;
  readonly nodes: readonly Node[];
}

const behindName = (nodes: readonly Node[], from: number): number => (isGroup(nodes[from], '(') ? from + 1 : from);

/** `def name … end` and `def self.name … end` of Ruby: the word `def` with its block behind it. */
function rubyDefinition(group: Group): Definition | undefined {
  const from = isWord(group.nodes[0], 'self') && isMark(group.nodes[1], '.') ? 2 : 0;
  const name = group.nodes[from];
  if (!isWord(name)) return undefined;
  return { name: name.text, line: name.line, nodes: group.nodes.slice(behindName(group.nodes, from + 1)) };
}

/** `def name do … end` and `def name, do: value` of Elixir; guards and parameters are passed over. */
function elixirDefinition(nodes: readonly Node[], at: number): Definition | undefined {
  const name = nodes[at + 1];
  if (!isWord(name)) return undefined;
  for (let ahead = at + 2; ahead < Math.min(nodes.length, at + 40); ahead += 1) {
    const node = nodes[ahead];
    if (isWord(node, 'do') && isGroup(nodes[ahead + 1], 'do')) {
      const block = nodes[ahead + 1];
      return { name: name.text, line: name.line, nodes: isGroup(block) ? block.nodes : [] };
    }
    if (isWord(node, 'do') && isMark(nodes[ahead + 1], ':')) {
      const end = nodes.findIndex((one, index) => index > ahead + 1 && one.kind === 'newline' && index > ahead + 2);
      return { name: name.text, line: name.line, nodes: nodes.slice(ahead + 2, end < 0 ? nodes.length : end) };
    }
    if (isWord(node, 'def', 'defp')) return undefined;
  }
  return undefined;
}

/** Every function of a Ruby (`rb`) or Elixir (`ex`) file, in the order they are written. */
export function definitionsOf(tree: readonly Node[], language: 'rb' | 'ex'): readonly Definition[] {
  const found: Definition[] = [];
  const walk = (nodes: readonly Node[]): void => {
    for (const [at, node] of nodes.entries()) {
      const next = nodes[at + 1];
      if (isWord(node, 'def', 'defp')) {
        const one =
          language === 'ex' ? elixirDefinition(nodes, at) : isGroup(next, 'do') ? rubyDefinition(next) : undefined;
        if (one) found.push(one);
      }
      if (isGroup(node)) walk(node.nodes);
    }
  };
  walk(tree);
  return found;
}
