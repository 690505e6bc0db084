import type { Note } from '../../model/prd.ts';
import { hasWord, textOf } from './entries.ts';

/** Types that hold everything name nothing. */
const HOLDERS = new Set(['Query', 'Mutation', 'Subscription']);
const METHOD = /\b(GET|PUT|POST|DELETE|PATCH|HEAD|OPTIONS|TRACE)[\s`*]{1,4}$/u;

/** Is the endpoint there as a whole, not as the start or end of a longer one, and not with another method? */
function hasEndpoint(text: string, endpoint: string, method: string | undefined): boolean {
  for (let at = text.indexOf(endpoint); at >= 0; at = text.indexOf(endpoint, at + 1)) {
    const rest = text.slice(at + endpoint.length, at + endpoint.length + 2);
    const isWhole =
      !/[\p{L}\p{N}_}.-]/u.test(text[at - 1] ?? ' ') && !/^(?:[\p{L}\p{N}_{-]|\/[\p{L}\p{N}{:])/u.test(rest);
    const named = METHOD.exec(text.slice(Math.max(at - 12, 0), at))?.[1];
    if (isWhole && (named === undefined || method === undefined || named === method)) return true;
  }
  return false;
}

/** Does an entry name the place of a change in a contract: its endpoint, its field or message, or its type (in back-ticks)? */
export function namesChange(note: Note, path: string): boolean {
  const text = textOf(note);
  const parts = (path.split(' › ', 1)[0] ?? '').split(/\s+/u);
  const endpoint = parts.find((part) => part.startsWith('/') && part.length > 1);
  if (endpoint) return hasEndpoint(text, endpoint, /^[A-Z]+$/u.test(parts[0] ?? '') ? parts[0] : undefined);
  return parts.some((part) => {
    const type = part.split('.', 1)[0] ?? '';
    if (part.includes('.') && hasWord(text, part)) return true;
    return type.length > 2 && /^\p{Lu}/u.test(type) && !HOLDERS.has(type) && note.code.includes(type);
  });
}
