/** A number at the start of a heading. */
export interface Numbered {
  readonly number: string;
  readonly title: string;
  /** A mark that only a numbering has: a dot, bracket or dash behind it, a dot inside, or "§", "Section" before it. */
  readonly marked: boolean;
}

const LEAD = /^(?:section|sect?\.?|no\.?|§{1,2}|#)\s*(?=\d)/i;
const NUMBER = /^\d{1,2}(?:\.\d{1,2}){0,4}/;
/** What may stand between the number and the title. */
const BETWEEN = /^[\s.):\]}|\u2013\u2014\u2010-\u2015\u2212\u3001>-]*/;

/** Heading text in its plainest letters: full-width and circled digits, key caps, special spaces. */
function plainest(text: string): string {
  // Most headings are plain already.
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return text
    .replace(/[\ufe0e\ufe0f\u20e3]/g, '')
    .replaceAll('\u{1f51f}', '10')
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ');
}

function isBroken(rest: string): boolean {
  const [first = '', second = ''] = rest;
  if (first === '') return false;
  // "2025-08-12", "5-10 users", "1:1", "24/7", "1.2.3.4.5.6", "10%", "3rd", "10k" are no section numbers.
  if (/[.:-]/.test(first) && /\d/.test(second)) return true;
  return !/[\s.):\]}|>\u3001-]/.test(first);
}

/** The number that a heading begins with, at most two digits each part; undefined for dates, versions, ranges and quantities. */
export function numberOf(heading: string): Numbered | undefined {
  // Most headings begin with an ordinary word; only "Section" and "No." may stand before a number.
  if (/^[A-MO-RT-Za-mo-rt-z]/.test(heading)) return undefined;
  const plain = plainest(heading.slice(0, 400));
  const numberFirst = /^\d/.test(plain);
  const text = numberFirst ? plain : plain.replace(/^(?:\[[ xX]?\]\s*)?[^a-zA-Z0-9\u00c0-\u1fff\u3040-\ud7ff§#]*/, '');
  const lead = numberFirst ? '' : (text.match(LEAD)?.[0] ?? '');
  const found = text.slice(lead.length).match(NUMBER)?.[0];
  if (found === undefined) return undefined;
  const rest = text.slice(lead.length + found.length);
  if (isBroken(rest)) return undefined;
  const between = rest.match(BETWEEN)?.[0] ?? '';
  const title = rest
    .slice(between.length)
    .replace(/\s*\{#[^}]*\}\s*$/, '')
    .replace(/[\s#]+$/, '');
  if (/^(?:%|percent\b|of \d|x\b|days?\b|weeks?\b|hours?\b|minutes?\b|seconds?\b|ms\b)/i.test(title)) return undefined;
  const number = found.split('.').map(Number).join('.');
  return { number, title, marked: lead !== '' || between.trim() !== '' || found.includes('.') };
}

/** The number in an anchor such as `sec-9-6`, `section_10` or `9.6`; undefined for other anchors. */
export function anchorNumber(id: string): string | undefined {
  const found = id.slice(0, 60).match(/^(?:section|sec|s)?[-_.]?(\d{1,2}(?:[-_.]\d{1,2}){0,4})$/i)?.[1];
  return found?.split(/[-_.]/).map(Number).join('.');
}

/** Compares section numbers part by part: negative when `a` comes first. */
export function compareNumbers(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? -1) - (right[at] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether a section is the other one or lies below it. */
export function isWithin(number: string, outer: string): boolean {
  return number === outer || number.startsWith(`${outer}.`);
}
