import { SaxesParser } from 'saxes';

/** An element of a schema file: local name, attributes by name, child elements. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

/** Parses a schema file; documentation is left out. */
export function parseXsd(text: string): Node {
  const top: { children: Node[] } = { children: [] };
  const open: { children: Node[] }[] = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const children: Node[] = [];
    const node = {
      name: tag.name.replace(/^.*:/, ''),
      attributes: { ...tag.attributes } as Record<string, string>,
      children,
    };
    if (node.name !== 'annotation') open.at(-1)?.children.push(node);
    open.push({ children });
  });
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  const root = top.children[0];
  if (!root) throw new Error('the schema file has no root');
  return root;
}
