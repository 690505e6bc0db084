import { stripUrls } from './sanitise.ts';

/** Letters that XML 1.0 does not take, and those that nobody would see. */
const REFUSED = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\u007f-\u009f\p{Cf}\ufffe\uffff]/gu;

/** Text for an attribute or an element: markup escaped, invalid and invisible letters gone, lines kept as references. */
export function xml(text: string): string {
  return stripUrls(text)
    .replace(/\r\n?/g, '\n')
    .replace(REFUSED, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')
    .replace(/\t/g, '&#9;')
    .replace(/\n/g, '&#10;')
    .replaceAll('##', '&#35;&#35;')
    .replaceAll('::', '&#58;&#58;')
    .replace(/%(?=0[ad])/gi, '&#37;');
}

/** Attributes of an element, those without a value left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${xml(String(value))}"`))
    .join('');
}
