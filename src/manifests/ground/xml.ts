import { SaxesParser } from 'saxes';
import { Unreadable } from '../../model/reading.ts';

/** An element with its attributes, children and text; `line` counts from 1. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  readonly text: string;
  readonly line: number;
}

interface Open extends Element {
  readonly children: Open[];
  text: string;
}

const DEEPEST = 60;

/** The root element of an XML document, names without prefix; throws Unreadable for bad XML, a DOCTYPE or too deep nesting. */
export function parseXml(path: string, text: string): Element {
  const parser = new SaxesParser({ position: true });
  const stack: Open[] = [];
  let root: Open | undefined;
  const refuse = (why: string): never => {
    throw new Unreadable(`${path} ${why} at line ${parser.line}`, parser.line);
  };
  parser.on('error', () => refuse('is not valid XML'));
  parser.on('doctype', () => refuse('has a DOCTYPE, which is refused,'));
  parser.on('opentag', (tag) => {
    if (stack.length >= DEEPEST) refuse(`is nested deeper than ${DEEPEST} levels`);
    const attributes = new Map(Object.entries(tag.attributes).map(([key, value]) => [key, String(value)]));
    const element: Open = { name: tag.name.replace(/^.*:/, ''), attributes, children: [], text: '', line: parser.line };
    stack.at(-1)?.children.push(element);
    root ??= element;
    stack.push(element);
  });
  parser.on('closetag', () => {
    stack.pop();
  });
  const onText = (value: string) => {
    const element = stack.at(-1);
    if (element) element.text += value;
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.write(text.replace(/^\ufeff/, '')).close();
  if (!root) throw new Unreadable(`${path} holds no XML element`, 1);
  return root;
}

/** The first child of a name. */
export const child = (element: Element, name: string): Element | undefined =>
  element.children.find((one) => one.name === name);

/** The trimmed text of the first child of a name; undefined where there is none. */
export const textIn = (element: Element, name: string): string | undefined => child(element, name)?.text.trim();

/** Every element below one, itself first. */
export function* within(element: Element): Generator<Element> {
  const open: Element[] = [element];
  for (let one = open.pop(); one; one = open.pop()) {
    yield one;
    open.push(...[...one.children].reverse());
  }
}
