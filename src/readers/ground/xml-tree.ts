import type { Attributes } from './xml.ts';

/** A small part of an XML document, kept whole. `text` is the character data directly in the element, trimmed by `textOf`. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: XmlNode[];
  text: string;
}

/** The first child of that name. */
export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((child) => child.name === name);

/** All children of that name. */
export const childrenOf = (node: XmlNode | undefined, name: string): readonly XmlNode[] =>
  node?.children.filter((child) => child.name === name) ?? [];

/** Text of the element, or of the child named; '' when it is not there. */
export const textOf = (node: XmlNode | undefined, ...path: readonly string[]): string =>
  path.reduce<XmlNode | undefined>(childOf, node)?.text.trim() ?? '';
