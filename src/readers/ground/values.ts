import type { Document } from '../../model/reading.ts';
import { peek } from './document.ts';
import { isList } from './value.ts';

/** Every value of a document that a tool writes as JSON lines, as one value, or gathered in a list. Throws Unreadable. */
export function jsonValues(doc: Document): readonly unknown[] {
  if (doc.syntax === 'json-lines') return doc.jsonLines();
  const value = doc.json();
  return isList(value) ? value : [value];
}

/** The entries of a JSON list for a look at its shape, the first 1,000; none when it is no list or can't be parsed. */
export function peekList(doc: Document): readonly unknown[] {
  const value = doc.top === 'array' ? peek(doc) : undefined;
  return isList(value) ? value.slice(0, 1_000) : [];
}

/** Whether a document is JSON that tools write when they found nothing: `[]` or `null`. It names no tool. */
export const isBare = (doc: Document): boolean => doc.text.length < 100 && /^\s*(?:\[\s*\]|null)\s*$/.test(doc.text);

/** Whether the words beside the link name a tool; underscores part words. `name` is lower case, of letters only. */
export const hintNames = (doc: Document, name: string): boolean =>
  ` ${doc.hint
    .slice(0, 2_000)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')} `.includes(` ${name} `);
