import type { XmlSchema, XmlValue } from './bom-schema.ts';

const DATE = /^-?(\d{4,9})-(\d\d)-(\d\d)(Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))?$/;
const TIME = /^(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?|24:00:00(?:\.0+)?)$/;
const ZONE = /(?:Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))$/;

/** A day that the calendar has; the year 0 does not exist in XML Schema 1.0, and longer ones have no leading zero. */
function isDate(value: string): boolean {
  const found = DATE.exec(value);
  const [year = '', month = '', day = ''] = found?.slice(1, 4) ?? [];
  if (!found || Number(year) === 0 || (year.length > 4 && year.startsWith('0'))) return false;
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1] ?? 0;
  return Number(day) >= 1 && Number(day) <= days;
}

function isDateTime(value: string): boolean {
  const cut = value.indexOf('T');
  const zone = ZONE.exec(value.slice(cut))?.[0] ?? '';
  return (
    cut > 0 &&
    isDate(value.slice(0, cut)) &&
    TIME.test(value.slice(cut + 1, value.length - zone.length)) &&
    !ZONE.test(value.slice(0, cut))
  );
}

/** Built-in types of XML Schema: https://www.w3.org/TR/xmlschema-2/ */
const BUILT_IN: Readonly<Record<string, (value: string) => boolean>> = {
  date: isDate,
  dateTime: isDateTime,
  boolean: (value) => /^(?:true|false|0|1)$/.test(value),
  decimal: (value) => /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(value),
  integer: (value) => /^[+-]?\d+$/.test(value),
  nonNegativeInteger: (value) => /^(?:\+?\d+|-0+)$/.test(value),
  positiveInteger: (value) => /^\+?0*[1-9]\d*$/.test(value),
};

/** White space as the built-in type treats it: kept, each made a space, or collapsed. */
function normalised(base: string, value: string): string {
  if (base === 'string') return value;
  const spaced = value.replaceAll(/[\t\n\r]/g, ' ');
  return base === 'normalizedString' ? spaced : spaced.split(' ').filter(Boolean).join(' ');
}

const patterns = new Map<string, RegExp>();

function matches(pattern: string, value: string): boolean {
  let compiled = patterns.get(pattern);
  if (!compiled) {
    compiled = new RegExp(`^(?:${pattern})$`, 'u');
    patterns.set(pattern, compiled);
  }
  return compiled.test(value);
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

function holds(words: readonly string[], value: string): boolean {
  let set = sets.get(words);
  if (!set) {
    set = new Set(words);
    sets.set(words, set);
  }
  return set.has(value);
}

/** Whether any text is allowed, so that nothing has to be looked at. */
export const allowsAnything = (kind: XmlValue): boolean =>
  ['string', 'normalizedString', 'token', 'anyURI'].includes(kind.base) && Object.keys(kind).length === 1;

/** What is wrong with a value, as the end of a sentence; undefined when it fits. Never repeats the value. */
export function faultOf(raw: string, kind: XmlValue, schema: XmlSchema, ids: readonly string[]): string | undefined {
  if (kind.union) {
    const fits = kind.union.some((at) => {
      const member = schema.values[at];
      return member && faultOf(raw, member, schema, ids) === undefined;
    });
    return fits ? undefined : 'has none of the allowed forms';
  }
  const value = normalised(kind.base, raw);
  if (BUILT_IN[kind.base]?.(value) === false) return `has not the form of a ${kind.base}`;
  if (kind.ids && !holds(ids, value)) return 'is no SPDX licence id';
  if (kind.words && !holds(kind.words, value)) return 'is none of the allowed values';
  if (kind.pattern !== undefined && !matches(kind.pattern, value)) return 'has not the required form';
  const length = Array.from(value.slice(0, 20_000)).length;
  if (kind.minLength !== undefined && length < kind.minLength) return 'is too short';
  if (kind.maxLength !== undefined && length > kind.maxLength) return 'is too long';
  if (kind.minInclusive !== undefined && Number(value) < kind.minInclusive) return 'is too small';
  if (kind.maxInclusive !== undefined && Number(value) > kind.maxInclusive) return 'is too large';
  return undefined;
}
