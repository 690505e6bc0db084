/** Parameters of a URL that hold no secret and that a link is wrong without; every other query is left out. */
const HARMLESS = new Set(['query', 'q', 'plain', 'raw', 'ref', 'branch', 'tool', 'check_run_id', 'pr', 'page', 'tab']);

/** Controls, bidi marks, zero-width and other formats, line separators, lone surrogates; fillers; variation selectors. */
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]|\u034f|[\u17b4\u17b5]|[\u180b-\u180d]|[\ufe00-\ufe0e]|[\u{e0100}-\u{e01ef}]/gu;

/** A letter that would not be seen, written out: `\u{202e}`. */
const escaped = (letter: string) => {
  const short = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }[letter];
  return short ?? `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`;
};

/** Takes the force from what a runner would read as a command: `::name`, `##[name]`, `%0A` in front of one. */
function disarm(text: string): string {
  return text
    .replace(/(^|\s)::/g, '$1: :')
    .replace(/##(?=\[|vso\[)/gi, '# #')
    .replace(/%(?=0[ad])/gi, '%25');
}

const isUrlEnd = (letter: string) => /[\s"'<>`)\]|\\]/.test(letter);

function strippedUrl(rest: string, keepHarmless: boolean): string {
  const fragment = rest.indexOf('#');
  const beforeFragment = fragment < 0 ? rest : rest.slice(0, fragment);
  const after = fragment < 0 ? '' : rest.slice(fragment);
  const query = beforeFragment.indexOf('?');
  const address = query < 0 ? beforeFragment : beforeFragment.slice(0, query);
  const slash = address.search(/[/\\]/);
  const authority = slash < 0 ? address : address.slice(0, slash);
  const path = slash < 0 ? '' : address.slice(slash);
  const names = query < 0 ? [] : beforeFragment.slice(query + 1).split(/[&;]/);
  const kept = keepHarmless && names.every((pair) => HARMLESS.has(pair.split('=', 1)[0] ?? ''));
  return [
    authority.slice(authority.lastIndexOf('@') + 1),
    path,
    query < 0 ? '' : kept ? beforeFragment.slice(query) : '?…',
    // A fragment can carry a token as a query does (`#access_token=…`).
    after.includes('=') ? '#…' : after,
  ].join('');
}

/** Leaves user names, passwords and queries out of every URL of a text. Linear in its length. */
export function stripUrls(text: string, keepHarmless = false): string {
  let told = '';
  let from = 0;
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', from)) {
    const start = at + 3;
    let end = start;
    while (end < text.length && !isUrlEnd(text[end] ?? '')) end++;
    told += text.slice(from, start) + strippedUrl(text.slice(start, end), keepHarmless);
    from = end;
  }
  return told + text.slice(from);
}

/** Cuts at a code point with an ellipsis, so that at most `most` UTF-16 units are left. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = Math.max(most - 1, 0);
  const unit = text.charCodeAt(end - 1);
  if (unit >= 0xd800 && unit <= 0xdbff) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** Longest single-line text and longest block that are told, in UTF-16 units. */
const LONGEST_LINE = 2_000;
const LONGEST_BLOCK = 20_000;

/** Text for one line of any output: nothing invisible, no line break, no command for a runner, no secret part of a URL. */
export function oneLine(text: string, most = LONGEST_LINE): string {
  const seen = cut(text, most * 2).replace(INVISIBLE, escaped);
  return cut(disarm(stripUrls(seen)).trim(), most);
}

/** Text that keeps its lines (a suggestion to paste); else as `oneLine`, with queries that a link needs. */
export function block(text: string, most = LONGEST_BLOCK): string {
  const lines = cut(text, most).split(/\r\n|\r|\n/);
  const seen = lines.map((one) => one.replace(/[^\t]+/g, (part) => part.replace(INVISIBLE, escaped)));
  return seen.map((one) => disarm(stripUrls(one, true)).trimEnd()).join('\n');
}

/** Data for JSON: the letters stay as they are (they are escaped when written), secret parts of URLs go. */
export const data = (text: string): string => stripUrls(text, true);

/** JSON with everything escaped that a terminal or a runner could take for more than text; the data stay the same. */
export function json(value: unknown): string {
  const unit = (text: string, at: number) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`;
  const units = (letter: string) => unit(letter, 0) + (letter.length > 1 ? unit(letter, 1) : '');
  return (
    JSON.stringify(value, null, 2)
      // The only control letter that is left is the line break between the members.
      .replace(INVISIBLE, (letter) => (letter === '\n' ? letter : units(letter)))
      .replace(/#(?=#)/g, '\\u0023')
      .replace(/::/g, ':\\u003a')
      .replace(/%(?=0[ad])/gi, '\\u0025')
  );
}
