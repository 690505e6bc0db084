import { SaxesParser } from 'saxes';
import { Unreadable } from '../../model/reading.ts';
import { plain } from './text.ts';

/** Attributes by full name (`xsi:type`), without a prototype. */
export type Attributes = Readonly<Record<string, string>>;

/** What a walk tells; each is called in document order. */
export interface XmlHandler {
  /** An element opens: local name, attributes, namespace ('' when `namespaces` is off). */
  readonly open: (name: string, attributes: Attributes, namespace: string) => void;
  /** Character data, entities decoded, in one or more pieces; CDATA too. */
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

export interface XmlOptions {
  /** Resolve namespaces (slower); off by default. */
  readonly namespaces?: boolean;
  /** Accept a DOCTYPE that only names a document type, as JaCoCo and Cobertura write it; nothing is fetched. */
  readonly bareDoctype?: boolean;
  /** Leave lines and columns uncounted (faster); what is refused then names none. */
  readonly unplaced?: boolean;
}

const MAX_DEPTH = 200;
const PIECE = 1 << 16;
const localName = (name: string) => {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
};

/** saxes says "line:column: what"; the position is kept apart. */
function refusal(error: Error): Unreadable {
  const found = /^(\d+):(\d+): (.*)$/s.exec(error.message);
  const line = Number(found?.[1] ?? 1);
  // saxes counts columns from 0.
  const column = Number(found?.[2] ?? 0) + 1;
  const says = plain(found?.[3] ?? '', 80).replace(/\.$/, '');
  return new Unreadable(`is not well-formed XML: ${says} (line ${line}, column ${column})`, line, column);
}

/** Attribute values by name, whichever shape the parser gives them. */
function valuesOf(attributes: Readonly<Record<string, string | { readonly value: string }>>): Attributes {
  const values: Record<string, string> = Object.create(null);
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) values[name] = typeof value === 'string' ? value : value.value;
  }
  return values;
}

/** A walk through XML that comes in pieces. */
export interface XmlWalk {
  readonly write: (text: string) => void;
  /** Ends the text; throws Unreadable when it is cut off. */
  readonly close: () => void;
}

/**
 * Starts to walk XML strictly: refuses what is not well-formed, a DOCTYPE, nesting over 200. Entities that a DOCTYPE would
 * define are never expanded. Throws Unreadable with line and column.
 */
export function startXml(handler: XmlHandler, options: XmlOptions = {}): XmlWalk {
  const parser = new SaxesParser({ xmlns: options.namespaces === true, position: options.unplaced !== true });
  const refuse = (says: string): never => {
    const { line, column } = parser;
    throw new Unreadable(`is refused: ${says} (line ${line}, column ${column + 1})`, line, column + 1);
  };
  let depth = 0;
  parser.on('error', (error) => {
    throw refusal(error);
  });
  parser.on('doctype', (doctype) => {
    if (!options.bareDoctype || doctype.includes('[')) refuse('the XML has a DOCTYPE');
  });
  parser.on('opentag', (tag) => {
    if (++depth > MAX_DEPTH) refuse(`the XML nests deeper than ${MAX_DEPTH} levels`);
    if (options.namespaces) handler.open(tag.local ?? tag.name, valuesOf(tag.attributes), tag.uri ?? '');
    else handler.open(localName(tag.name), tag.attributes as Attributes, '');
  });
  parser.on('closetag', (tag) => {
    depth--;
    handler.close?.(localName(tag.name));
  });
  if (handler.text) {
    parser.on('text', handler.text);
    parser.on('cdata', handler.text);
  }
  return {
    // In small parts: what the parser hands out then keeps a small part in memory, not the file.
    write: (text) => {
      for (let at = 0; at < text.length; at += PIECE) parser.write(text.slice(at, at + PIECE));
    },
    close: () => void parser.close(),
  };
}

/** Walks a whole XML text as `startXml` does. */
export function walkXml(text: string, handler: XmlHandler, options: XmlOptions = {}): void {
  const walk = startXml(handler, options);
  walk.write(text);
  walk.close();
}

const NAME = /^[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?/;

/** Offset of the first element's `<`, past the declaration, comments and a DOCTYPE; -1 when there is none. */
function rootStart(text: string): number {
  let at = 0;
  for (;;) {
    at = text.indexOf('<', at);
    if (at === -1) return -1;
    let end: number;
    if (text.startsWith('<?', at)) end = text.indexOf('?>', at);
    else if (text.startsWith('<!--', at)) end = text.indexOf('-->', at);
    else if (text.startsWith('<!', at)) end = doctypeEnd(text, at);
    else return at;
    if (end === -1) return -1;
    at = end + 1;
  }
}

function doctypeEnd(text: string, start: number): number {
  const end = text.indexOf('>', start);
  // Looked for up to there only: a text of many such tags would be looked through for each of them.
  const subset = end === -1 ? -1 : text.slice(start, end).indexOf('[');
  if (subset === -1) return end;
  const close = text.indexOf(']', start + subset);
  return close === -1 ? -1 : text.indexOf('>', close);
}

/** Text of the root's start tag, at most 20,000 characters of it, found without parsing; '' when there is none. */
export function xmlRootTag(text: string): string {
  const start = rootStart(text);
  if (start === -1) return '';
  const end = text.indexOf('>', start);
  return text.slice(start, Math.min(end === -1 ? text.length : end + 1, start + 20_000));
}

/** A count in an attribute: digits only; undefined where there is none. */
export function countIn(attributes: Attributes, name: string): number | undefined {
  const value = attributes[name]?.trim();
  return value && /^\d{1,12}$/.test(value) ? Number(value) : undefined;
}

/** Root element of XML text, found without parsing it; undefined when the text does not look like XML. */
export function xmlRoot(text: string): { readonly name: string; readonly namespace: string } | undefined {
  const start = rootStart(text);
  if (start === -1) return undefined;
  const full = NAME.exec(text.slice(start + 1, start + 200))?.[0];
  if (!full) return undefined;
  const tag = text.slice(start, Math.min(start + 20_000, text.length));
  const prefix = full.includes(':') ? full.slice(0, full.indexOf(':')) : '';
  const wanted = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
  return { name: localName(full), namespace: attribute(tag, full.length + 1, wanted) };
}

/** Value of an attribute of the tag; '' when it has none. */
function attribute(tag: string, from: number, wanted: string): string {
  let at = from;
  while (at < tag.length) {
    while (' \n\r\t'.includes(tag.charAt(at)) && at < tag.length) at++;
    const equals = tag.indexOf('=', at);
    const end = tag.indexOf('>', at);
    if (equals === -1 || (end !== -1 && end < equals)) return '';
    const name = tag.slice(at, equals).trim();
    let open = equals + 1;
    while (' \n\r\t'.includes(tag.charAt(open)) && open < tag.length) open++;
    const close = tag.indexOf(tag.charAt(open), open + 1);
    if (close === -1) return '';
    if (name === wanted) return tag.slice(open + 1, close);
    at = close + 1;
  }
  return '';
}
