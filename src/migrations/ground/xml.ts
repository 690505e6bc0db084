import { SaxesParser } from 'saxes';
import { Unreadable } from '../../model/reading.ts';

/** An element with its attributes (own keys), children and text; `line` counts from 1. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  readonly text: string;
  readonly line: number;
  readonly textLine: number;
}

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Open[];
  text: string;
  readonly line: number;
  textLine: number;
}

const DEEPEST = 60;

/** The root element of an XML document, names without prefix; throws Unreadable for bad XML, a DOCTYPE or too deep nesting. */
export function parseXml(text: string): Element {
  const parser = new SaxesParser({ position: true });
  const stack: Open[] = [];
  let root: Open | undefined;
  const refuse = (why: string): never => {
    throw new Unreadable(`${why} at line ${parser.line}`, parser.line);
  };
  parser.on('error', (error) => refuse(`not valid XML: ${error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')}`));
  parser.on('doctype', () => refuse('a DOCTYPE is refused'));
  parser.on('opentag', (tag) => {
    if (stack.length >= DEEPEST) refuse(`nested deeper than ${DEEPEST} levels`);
    const attributes = new Map(
      Object.entries(tag.attributes).map(([key, value]) => [key.replace(/^.*:/, ''), String(value)]),
    );
    const element: Open = {
      name: tag.name.replace(/^.*:/, ''),
      attributes,
      children: [],
      text: '',
      line: parser.line,
      textLine: parser.line,
    };
    stack.at(-1)?.children.push(element);
    root ??= element;
    stack.push(element);
  });
  parser.on('closetag', () => {
    stack.pop();
  });
  const onText = (value: string) => {
    const element = stack.at(-1);
    if (!element) return;
    if (element.text.trim() === '') {
      element.textLine = parser.line - (value.split('\n').length - 1);
      element.text = value;
    } else element.text += value;
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.write(text.replace(/^\ufeff/, '')).close();
  if (!root) throw new Unreadable('the file holds no XML element', 1);
  return root;
}
