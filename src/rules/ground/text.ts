/** Characters that would break a line or hide what stands there: controls, line ends, bidi and zero-width marks. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/gu;

/** Text of a file in a message: one line, nothing invisible, cut at a code point to at most `most` UTF-16 units. */
export function show(text: string, most = 80): string {
  // A long line is cut before it is cleaned, so that a hostile one costs no more than a short one.
  const plain = text
    .slice(0, most * 8)
    .replace(UNSEEN, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (plain.length <= most) return plain;
  let kept = '';
  for (const letter of plain) {
    if (kept.length + letter.length > most - 1) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

/** Text without the characters that cannot be seen. */
export function visible(text: string): string {
  return text.replace(UNSEEN, '');
}

/** Text in quotes, as `show` gives it. */
export function quote(text: string, most = 60): string {
  return `“${show(text, most)}”`;
}

/** Path or address in back-ticks, as `show` gives it. */
export function code(text: string, most = 100): string {
  return `\`${show(text, most).replaceAll('`', "'")}\``;
}

/** "a", "a and b", "a, b and c", "a, b, c and 4 more". */
export function listed(names: readonly string[], most = 3): string {
  // Naming one more costs no more than saying "and 1 more".
  const kept = names.length <= most + 1 ? names : names.slice(0, most);
  const rest = names.length - kept.length;
  const parts = rest > 0 ? [...kept, `${rest} more`] : kept;
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** "1 claim", "3 claims". */
export function many(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** A commit as people write it. */
export function short(sha: string): string {
  return show(sha, 40).slice(0, 7);
}

/** The text with its first letter in upper case. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const VERB =
  /^(?:is|are|has|have|was|were|does|did|can|cannot|could|holds|lists|states|says|shows|names|covers|leaves|reports|comes|reached|ends|ended|stops|stopped|contains|counts|looks|loaded|misses|lacks)\b/;

/** What a reader says of a file, as the rest of a sentence: it begins with a verb ("is empty") or is one of its own. */
export function about(why: string): string {
  const says = clause(why);
  return VERB.test(says) ? `it ${says}` : says;
}

/** The same with the name of the file in front: "`x` is empty", "`x`: 3 tests did not finish". */
export function of(name: string, why: string): string {
  const says = clause(why).replace(/^it (?=[a-z])/, '');
  return VERB.test(says) ? `${name} ${says}` : `${name}: ${says}`;
}

/** A sentence of another part of the house inside one of ours: one line, no final full stop. */
export function clause(text: string, most = 200): string {
  return show(text, most).replace(/\.$/, '');
}
