import { block, oneLine } from './sanitise.ts';

/** Words that GitHub would turn into something: mentions, issue numbers, addresses, mathematics, emoji names. */
const MAGIC = /@|#\d|\bgh-\d|:\/\/|\bwww\.|\bmailto:|\$|:[a-z0-9_+-]+:/i;

/** A code span that cannot be left: no back-tick inside, pipes escaped for tables. */
function span(text: string): string {
  const inside = text.replaceAll('`', "'").replaceAll('|', '\\|');
  return inside.trim() === '' ? '' : `\`${inside}\``;
}

/** A backslash before every letter that could begin markup. */
const plain = (word: string) =>
  word
    .replace(/[\\`*_[\]|~#]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** What is markup only as the first word of a line: marks of lists, rules, underlines of headings. */
const BLOCK = /^(?:[-+=]+|\d{1,9}[.)])$/;
const lead = (word: string) => (BLOCK.test(word) ? `${word.slice(0, -1)}\\${word.slice(-1)}` : plain(word));

/** A word of magic as code; the comma or stop behind it is the sentence's. */
function still(word: string): string {
  const end = /[,;.]$/.test(word) ? word.length - 1 : word.length;
  return span(word.slice(0, end)) + word.slice(end);
}

const words = (text: string, first = false) =>
  text
    .split(' ')
    .map((word, at) => (MAGIC.test(word) ? still(word) : first && at === 0 ? lead(word) : plain(word)))
    .join(' ');

/** One line of Markdown that shows the text and does nothing else; its own `code` stays code. Fits into a table cell. */
export function inline(text: string): string {
  const parts = oneLine(text).split('`');
  // The last of an odd number of back-ticks opens nothing.
  const open = parts.length % 2 === 0 ? parts.length - 2 : parts.length;
  let told = '';
  for (const [at, part] of parts.entries()) {
    if (at > open) told += `\\\`${words(part)}`;
    else told += at % 2 === 1 ? span(part) : words(part, at === 0);
  }
  return told;
}

/** Text as one code span: paths, ids, hashes. */
export const code = (text: string): string => span(oneLine(text));

/** A fenced block that its content cannot close: the fence is longer than any run of back-ticks inside. */
export function fenced(text: string, info = ''): string {
  const inside = block(text);
  const longest = (inside.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}${info}\n${inside}\n${fence}`;
}
