import type { Waived, Waiver } from '../model/waiver.ts';

/** Text that YAML reads as itself without quotes; everything else is quoted. */
const PLAIN = /^[A-Za-z][\w ./@+()'&-]*$/;
const WORDS = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

function scalar(text: string): string {
  const isPlain = PLAIN.test(text) && !WORDS.test(text) && text === text.trim();
  // A JSON string is a double-quoted scalar of YAML 1.2.
  return isPlain ? text : JSON.stringify(text);
}

function subject(of: Waived): readonly (readonly [string, string | undefined])[] {
  if (of.kind === 'rule')
    return [
      ['rule', of.rule],
      ['path', of.path],
    ];
  if (of.kind === 'advisory')
    return [
      ['advisory', of.advisory],
      ['package', of.package],
      ['version', of.version],
    ];
  if (of.kind === 'fingerprint')
    return [
      ['fingerprint', of.fingerprint],
      ['of', of.of],
      ['path', of.path],
    ];
  if (of.kind === 'contract')
    return [
      ['contract', of.contract],
      ['change', of.change],
    ];
  return [['migration', of.migration]];
}

/** The lines of an entry as it is written by hand, without indentation and dash. */
export function entryLines(waiver: Omit<Waiver, 'id' | 'at'>): readonly string[] {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ...subject(waiver.of),
    ['reason', waiver.reason],
    ['owner', waiver.owner],
    ['approvedBy', waiver.approvedBy],
  ];
  return [
    ...fields.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${scalar(value)}`])),
    `created: ${waiver.created}`,
    `expires: ${waiver.expires}`,
    ...(waiver.link === undefined ? [] : [`link: ${scalar(waiver.link)}`]),
  ];
}
