import type { Document } from '../../model/reading.ts';
import { peek } from './document.ts';
import { entries, get, list, text } from './value.ts';

/** Addresses in the `@context` of a JSON-LD document: its own, those of a list, or those that its terms stand for. */
export function contextsOf(doc: Document): readonly string[] {
  if (doc.top !== 'object' || !doc.keys.has('@context')) return [];
  const context = get(peek(doc), '@context');
  const terms = [context, ...list(context)].flatMap((one) => [one, ...entries(one).map(([, term]) => term)]);
  return terms.map(text).filter((address) => address !== '');
}
