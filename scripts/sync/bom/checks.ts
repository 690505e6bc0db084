// This file becomes part of the generated validators: it must stay free of imports from the house.
import { fullFormats } from 'ajv-formats/dist/formats.js';

const ATOM = /^[0-9A-Za-z!#$%&'*+\-/=?^_`{|}~\u0080-\uffff]+$/;
const QUOTED = /^"(?:[ !#-[\]-~\u0080-\uffff]|\\[ -~])*"$/;
const LABEL = /^[0-9A-Za-z\u0080-\uffff](?:[-0-9A-Za-z\u0080-\uffff]*[0-9A-Za-z\u0080-\uffff])?$/;

function isDomain(domain: string): boolean {
  const labels = domain.split('.');
  return (
    domain.length <= 253 &&
    labels.length >= 2 &&
    (labels.at(-1) ?? '').length >= 2 &&
    labels.every((label) => label.length <= 63 && LABEL.test(label))
  );
}

function isAddress(literal: string): boolean {
  const inner = literal.slice(1, -1);
  if (!literal.startsWith('[') || !literal.endsWith(']')) return false;
  const format = /^ipv6:/i.test(inner) ? fullFormats.ipv6 : fullFormats.ipv4;
  return format instanceof RegExp && format.test(inner.replace(/^ipv6:/i, ''));
}

/** A mailbox by RFC 5321 with the letters of RFC 6531, in linear time; the library's own check takes milliseconds for each. */
export function idnEmail(value: string): boolean {
  const at = value.lastIndexOf('@');
  if (at < 1 || value.length > 986) return false;
  const local = value.slice(0, at);
  const host = value.slice(at + 1);
  if (!(QUOTED.test(local) || local.split('.').every((atom) => ATOM.test(atom)))) return false;
  return host.startsWith('[') ? isAddress(host) : isDomain(host);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Text that two values share exactly when they are equal as JSON. */
function canonical(value: unknown): string {
  if (!isObject(value)) return JSON.stringify(value) ?? '';
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical((value as Record<string, unknown>)[key])}`).join()}}`;
}

/** Cheap text that equal values share: keys and plain values of one level. */
function glance(value: unknown): string {
  if (!isObject(value)) return JSON.stringify(value) ?? '';
  if (Array.isArray(value)) return `[${value.length}]`;
  const keys = Object.keys(value).sort();
  return keys
    .map((key) => {
      const item = (value as Record<string, unknown>)[key];
      return `${JSON.stringify(key)}:${isObject(item) ? '' : JSON.stringify(item)}`;
    })
    .join();
}

/** Whether no two items are equal, in linear time; comparing each with each takes minutes for a hostile list. */
export function unique(items: readonly unknown[]): boolean {
  if (items.length < 2) return true;
  const groups = new Map<string, unknown[]>();
  for (const item of items) {
    const key = glance(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  for (const group of groups.values()) {
    if (group.length > 1 && new Set(group.map(canonical)).size < group.length) return false;
  }
  return true;
}

/** Formats that the schemas use, by name. */
export const formats: Readonly<Record<string, unknown>> = {
  date: fullFormats.date,
  'date-time': fullFormats['date-time'],
  uri: fullFormats.uri,
  'idn-email': idnEmail,
};
