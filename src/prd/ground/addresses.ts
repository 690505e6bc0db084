/** Months, days and years as letters, in the orders and with the separators that people leave open. */
const OPEN_DATE = /y{4}[-_/. ]?m{2}(?:[-_/. ]?d{2})?|d{2}[-_/. ]m{2}[-_/. ]y{4}|m{2}[-_/. ]d{2}[-_/. ]y{4}/i;
const OPEN_WORD =
  /(?<![A-Za-z0-9])(TB[DAC]|tb[dac]|TODO(?!\.md)|FIXME|XXX+|CHANGEME|PLACEHOLDER|\$[A-Z][A-Z_]+)(?![A-Za-z0-9])|(?:^|\/)(todo|xxx+|placeholder)(?=\/|$)/;
const WHOLE = new Set(
  '# url uri link path file filename href tbd tba todo here xxx n/a na none pending address example target ... … ? - path/to/file'.split(
    ' ',
  ),
);
const LONGEST_WHOLE = Math.max(...[...WHOLE].map((word) => word.length));
const EXAMPLE_HOST =
  /^(?:https?:)?\/\/(?:[^/?#]*[.@])?(?:example\.(?:com|org|net|edu)|example|[^/?#]+\.example|domain\.tld|your-?(?:domain|company|org)\.\w+)(?::\d+)?(?:[/?#]|$)/i;
const EXAMPLE_REPO =
  /github\.com\/(?:owner|org|your-?org|your-?name|username|user|<[^>]*>|\{[^}]*\}|OWNER)\/(?:repo|your-?repo|repository|name|project|<[^>]*>|\{[^}]*\}|REPO)(?=[/?#]|$)/i;

const SEQUENCE = '1234567890123456789';

/** Whether a number is one that is typed to fill a gap: 12345, 123456789, 00000, 99999. */
function isTypedIn(digits: string, least: number): boolean {
  if (digits.length < least) return false;
  return SEQUENCE.startsWith(digits) || '0123456789'.startsWith(digits) || /^(\d)\1+$/.test(digits);
}

function templateId(target: string): string | undefined {
  const run = target.match(/\/(?:runs|jobs?|artifacts|check-runs|suites)\/(\d+)/)?.[1];
  if (run !== undefined && isTypedIn(run, 1)) return run;
  const last = target.match(/\/(\d{5,19})(?:[/?#]|$)/)?.[1];
  return last !== undefined && isTypedIn(last, 5) ? last : undefined;
}

/** Most addresses are plain words and hold nothing of what gives a placeholder away. */
const PLAIN = /^[\w./:#?=&@+~-]+$/;
const TELLING =
  /\.{3}|exampl|your|domain|github\.com|path\/to|tb[dac]|todo|fixme|xxx|changeme|placeholder|y{4}|d{2}[-_/.]|m{2}[-_/.]|\/\d+(?:[/?#]|$)/i;

/** Why an address is only a placeholder, as one clause; undefined when it may be real. */
export function placeholderIn(target: string): string | undefined {
  const text = target.slice(0, 2_000).trim();
  if (text === '') return 'the address is empty';
  if (text.length <= LONGEST_WHOLE && WHOLE.has(text.toLowerCase())) return `"${text}" is no address`;
  if (PLAIN.test(text) && !TELLING.test(text)) return undefined;
  const angled = text.match(/<[^<>]{1,60}>|%3C[^%<>]{1,60}%3E/i)?.[0];
  if (angled) return `${angled} is left to fill in`;
  const curly = text.match(/\$?\{\{?[^{}]{0,60}\}\}?/)?.[0];
  if (curly) return `${curly} is left to fill in`;
  const square = text.match(/\[(?:date|id|slug|name|version|yyyy[^\]]*|link|path|url|your[^\]]*|insert[^\]]*)\]/i)?.[0];
  if (square) return `${square} is left to fill in`;
  const date = text.match(OPEN_DATE)?.[0];
  if (date) return `the date ${date} is left open`;
  const word = text.match(OPEN_WORD)?.slice(1).find(Boolean);
  if (word) return `${word} is left to fill in`;
  if (/(?:^|\/)(?:\.{3,}|…)(?:\/|$)|…/.test(text)) return 'a part of it is left out (…)';
  if (EXAMPLE_HOST.test(text)) return 'it is an example address';
  if (EXAMPLE_REPO.test(text)) return 'it names no real repository';
  if (/(?:^|\/)path\/to\//i.test(text)) return 'path/to/ is left to fill in';
  const id = templateId(text);
  return id === undefined ? undefined : `the id ${id} is left from a template`;
}
