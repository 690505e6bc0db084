import type { PrdRemark } from '../../model/prd.ts';
import type { Source } from './source.ts';

const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const ZERO_WIDTH =
  /[\u00ad\u115f\u1160\u200b-\u200d\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0]|\u034f|\u17b4|\u17b5|\u180b|\u180c|\u180d|\u180e|\u{e0001}|[\u{e0020}-\u{e007f}]/u;
/** What makes a line worth a closer look. */
const SUSPECT = /[^\x00-\xac\xae-\u024f\u1e00-\u1eff\u2010-\u2027\u202f-\u205f\u2070-\u2fff]/;

/** Letters of other scripts that look like Latin ones. */
const CONFUSABLE = new Set('аеорсухіјѕһԁԛԝԍАВЕЅЗІЈКМНОРСТУХҮԌԚԜΑΒΕΖΗΙΚΜΝΟΡΤΥΧονɑɡѵӏҮүԛᴏ');
const OTHER_SCRIPT = /[\u0370-\u03ff\u0400-\u052f\u0251\u0261]/;
/** Most remarks of one kind: one is enough to look at the file. */
const MOST = 50;

const name = (letter: string) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A joiner inside of an emoji, or between letters of a script that needs it, is no trick. */
function isNeeded(line: string, at: number): boolean {
  const code = line.charCodeAt(at);
  if (code !== 0x200d && code !== 0x200c) return false;
  const before = line.slice(0, at).match(/.$/u)?.[0] ?? '';
  const after = line.slice(at + 1).match(/^./u)?.[0] ?? '';
  const joins = (letter: string) =>
    (letter === '\ufe0f' || /[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u.test(letter)) && !/[0-9#*]/.test(letter);
  const scripted = (letter: string) => /[\u0600-\u0dff]/.test(letter);
  return (joins(before) && joins(after)) || (scripted(before) && scripted(after));
}

function findUnseen(line: string, shape: RegExp): { readonly at: number; readonly letter: string } | undefined {
  for (let at = line.search(shape); at >= 0; ) {
    if (!isNeeded(line, at)) return { at, letter: String.fromCodePoint(line.codePointAt(at) ?? 0) };
    const next = line.slice(at + 1).search(shape);
    at = next < 0 ? -1 : at + 1 + next;
  }
  return undefined;
}

/** The first word that mixes Latin letters with look-alikes, or is made of look-alikes on a line of Latin words. */
function lookAlike(line: string): { readonly at: number; readonly word: string } | undefined {
  const fancy = line.search(/[\u{1d400}-\u{1d7ff}]/u);
  if (fancy >= 0) return { at: fancy, word: line.slice(fancy).match(/^\S{1,20}/u)?.[0] ?? '' };
  if (!OTHER_SCRIPT.test(line)) return undefined;
  const letters = [...line].filter((letter) => OTHER_SCRIPT.test(letter));
  const onlyAlike = letters.every((letter) => CONFUSABLE.has(letter)) && /[A-Za-z]/.test(line);
  for (const match of line.matchAll(/[a-zA-Z0-9\u00c0-\u1fff\u3040-\ud7ff]+/g)) {
    const [word] = match;
    const others = [...word].filter((letter) => OTHER_SCRIPT.test(letter));
    if (others.length === 0) continue;
    const alike = others.every((letter) => CONFUSABLE.has(letter));
    const mixed = /[A-Za-z0-9]/.test(word) && alike;
    if (mixed || (onlyAlike && alike)) return { at: match.index, word };
  }
  return undefined;
}

/** Remarks about characters that are not what they seem: right-to-left marks, zero-width characters, look-alike letters. */
export function readLetters(source: Source): readonly PrdRemark[] {
  if (!SUSPECT.test(source.text)) return [];
  const { path } = source;
  const bidi: PrdRemark[] = [];
  const unseen: PrdRemark[] = [];
  const alike: PrdRemark[] = [];
  source.lines.forEach((line, nth) => {
    if (!SUSPECT.test(line)) return;
    const at = (column: number) => ({ path, line: nth + 1, column: column + 1 });
    const turned = findUnseen(line, BIDI);
    if (turned && bidi.length < MOST) {
      const says = `line ${nth + 1} holds ${name(turned.letter)}, which changes the direction of the text; remove it`;
      bidi.push({ kind: 'bidi', says, at: at(turned.at) });
    }
    const zero = findUnseen(line, ZERO_WIDTH);
    if (zero && unseen.length < MOST) {
      const says = `line ${nth + 1} holds ${name(zero.letter)}, which cannot be seen; remove it`;
      unseen.push({ kind: 'zero-width', says, at: at(zero.at) });
    }
    const word = alike.length < MOST ? lookAlike(line) : undefined;
    if (word) {
      const says = `"${word.word}" on line ${nth + 1} has letters of another alphabet that look like Latin ones; type it again`;
      alike.push({ kind: 'look-alike', says, at: at(word.at) });
    }
  });
  return [...bidi, ...unseen, ...alike];
}
