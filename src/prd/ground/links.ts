import type { Place } from '../../model/place.ts';
import type { Link, LinkForm } from '../../model/prd.ts';
import { placeholderIn } from './addresses.ts';
import { type Doc, inlineOf, placeOf } from './doc.ts';
import type { Inline, Stretch } from './inline.ts';
import { type Linked, readLinked } from './linked.ts';
import { isCodePath, isPath } from './paths.ts';
import { plainAddress, plainForms, squeeze } from './plain.ts';
import { mayNamePath, type Quick, quickRead, without } from './quick.ts';
import { placeIn, type Span } from './span.ts';
import { HOLDS } from './words.ts';

/** What footnotes hold: label to the links of its text. */
export type Footnotes = ReadonlyMap<string, readonly { readonly target: string; readonly text: string }[]>;

/** A link with its stretch of the plain text. */
export interface Found {
  readonly link: Link;
  readonly from: number;
  readonly to: number;
}

/** Most links of one text: more are no claim that somebody reads. */
const MOST = 2_000;
const TAKEN = '`';

/** Text with stretches blanked out by a letter; its length stays. */
export function blank(text: string, stretches: readonly Stretch[], letter: string): string {
  const taken = stretches.filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from);
  if (taken.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { from, to } of taken) {
    if (to <= at) continue;
    const start = Math.max(at, from);
    parts.push(text.slice(at, start), letter.repeat(to - start));
    at = to;
  }
  return parts.join('') + text.slice(at);
}

/** Plain text with links and code blanked out, so that only bare words are left to scan. */
export function bareText(inline: Inline): string {
  return blank(inline.norm, [...inline.links, ...inline.code], TAKEN);
}

const isBreak = (letter: string) => letter <= ' ' || letter === '"' || letter === '|' || letter === '`';
const isPathBreak = (letter: string) => isBreak(letter) || ',;()'.includes(letter);

/** End of a bare URL from `start` on, by the rules of GitHub: no closing punctuation, brackets only in pairs. */
function urlEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && !isBreak(text[end] ?? '') && !text.startsWith('[^', end)) {
    if (text[end] === '<') {
      const close = text.indexOf('>', end);
      // `<run-id>` inside of an address is a placeholder, anything else ends it.
      if (close < 0 || close - end > 60) break;
      end = close;
    }
    end++;
  }
  for (;;) {
    const last = text[end - 1] ?? '';
    if (last === ')' || last === ']') {
      const part = text.slice(start, end);
      const opening = last === ')' ? '(' : '[';
      if (part.split(opening).length >= part.split(last).length) return end;
    } else if (!'?!.,:;*_~\'"'.includes(last) || end <= start) return end;
    end--;
  }
}

interface Scanned {
  readonly form: LinkForm;
  readonly from: number;
  readonly to: number;
}

const HINT = /:\/\/|\/|\.[A-Za-z]/g;

function pathAround(text: string, at: number): Scanned {
  let from = at;
  let to = at;
  while (from > 0 && !isPathBreak(text[from - 1] ?? '')) from--;
  while (to < text.length && !isPathBreak(text[to] ?? '') && !text.startsWith('[^', to)) to++;
  while (from < to && /['[:*_~>]/.test(text[from] ?? '')) from++;
  while (to > from && /['\].:!?*_~]/.test(text[to - 1] ?? '')) to--;
  return { form: 'bare-path', from, to: Math.max(to, from) };
}

/** URLs and paths that stand in a text without any mark. */
function scanBare(text: string): readonly Scanned[] {
  const found: Scanned[] = [];
  HINT.lastIndex = 0;
  for (let hit = HINT.exec(text); hit && found.length < MOST; hit = HINT.exec(text)) {
    const before =
      hit[0] === '://' ? text.slice(Math.max(0, hit.index - 5), hit.index).match(/https?$/i)?.[0] : undefined;
    if (before) {
      const from = hit.index - before.length;
      const to = urlEnd(text, from);
      found.push({ form: 'bare-url', from, to });
      HINT.lastIndex = Math.max(to, HINT.lastIndex);
      continue;
    }
    const token = pathAround(text, hit.index);
    let end = token.to;
    while (end < text.length && !isPathBreak(text[end] ?? '')) end++;
    HINT.lastIndex = Math.max(end, hit.index + hit[0].length);
    const word = text.slice(token.from, token.to);
    if (isPath(plainAddress(word), false) && text[token.from - 1] !== TAKEN) found.push(token);
  }
  return found;
}

/** A stretch of the plain text; `at` is set where the link begins before its visible words. */
type Where = Stretch & { readonly at?: number };

const NO_EVIDENCE = /^(?:mailto|tel|sms):/i;

/** A link to an address in its plain form. */
function linkOf(form: LinkForm, target: string, text: string, at: Place): Link {
  const why = placeholderIn(target);
  const link = { form, text: squeeze(text), target, at };
  return why === undefined ? link : { ...link, placeholder: why };
}

function make(doc: Doc, inline: Inline, form: LinkForm, raw: string, text: string, where: Where): Found {
  const place = where.at === undefined ? placeOf(doc, inline, where.from) : placeIn(doc.source, inline.span, where.at);
  return { link: linkOf(form, plainAddress(raw), text, place), from: where.from, to: where.to };
}

function codePaths(doc: Doc, inline: Inline): Found[] {
  return inline.code.slice(0, MOST).flatMap(({ from, to, at }) => {
    if (inline.links.some((link) => link.from <= from && link.to >= to && link.to > link.from)) return [];
    const text = inline.plain.slice(from, to);
    return isCodePath(plainAddress(text)) ? [make(doc, inline, 'code-path', text, text, { from, to, at })] : [];
  });
}

const NO_LINKS: readonly never[] = [];

/** Links of a text that was read without the parser: `[text](target)`, back-ticked and bare paths, bare addresses. */
function quickLinks(doc: Doc, span: Span, quick: Quick | Linked): readonly Link[] {
  const { content } = span;
  const links = 'links' in quick ? quick.links : NO_LINKS;
  const taken = 'taken' in quick ? quick.taken : quick.code;
  const found: { readonly from: number; readonly link: Link }[] = [];
  for (const { from, text, target } of links) {
    if (NO_EVIDENCE.test(target)) continue;
    found.push({ from, link: linkOf('inline', plainAddress(target), text, placeIn(doc.source, span, from)) });
  }
  for (const { from, to } of quick.code) {
    const text = content.slice(from + 1, to - 1);
    const address = plainAddress(text);
    if (!isCodePath(address)) continue;
    found.push({ from, link: linkOf('code-path', address, text, placeIn(doc.source, span, from)) });
  }
  if (mayNamePath(content, taken)) {
    for (const { form, from, to } of scanBare(plainForms(without(content, taken)))) {
      const text = content.slice(from, to);
      found.push({ from, link: linkOf(form, plainAddress(text), text, placeIn(doc.source, span, from)) });
    }
  }
  const [first] = found;
  if (!first) return NO_LINKS;
  return found.length === 1 ? [first.link] : found.sort((a, b) => a.from - b.from).map(({ link }) => link);
}

const FOOTNOTE = /\[\^([^\]\s]{1,60})\](?!:)/g;

function footnoteLinks(doc: Doc, inline: Inline, text: string, footnotes: Footnotes): Found[] {
  if (footnotes.size === 0 || !text.includes('[^')) return [];
  return [...text.matchAll(FOOTNOTE)].slice(0, MOST).flatMap((match) => {
    const stretch = { form: 'footnote' as const, from: match.index, to: match.index + match[0].length };
    return (footnotes.get((match[1] ?? '').toLowerCase()) ?? []).map((note) =>
      make(doc, inline, 'footnote', note.target, note.text, stretch),
    );
  });
}

/** Marks of a text without which it holds no link. */
const LINKISH = HOLDS.angle | HOLDS.bracket | HOLDS.slash | HOLDS.dotted;

function readQuickly(doc: Doc, content: string, holds: number): Quick | Linked | undefined {
  if ((holds & HOLDS.bracket) === 0) return quickRead(content);
  return doc.references ? undefined : readLinked(content);
}

/** Links of a text by its source and what it holds; the parser is only asked when something in it can be a link. */
export function linksOfSpan(doc: Doc, span: Span, holds: number, footnotes: Footnotes): readonly Link[] {
  if ((holds & LINKISH) === 0 || span.kind === 'code') return [];
  const quick = span.kind === 'html' ? undefined : readQuickly(doc, span.content, holds);
  if (quick) return quickLinks(doc, span, quick);
  const inline = inlineOf(doc, span);
  return inline ? linksIn(doc, inline, footnotes).map((found) => found.link) : [];
}

const known = new WeakMap<Inline, { readonly footnotes: Footnotes; readonly found: readonly Found[] }>();

/** Every link of a text in the order of its places, whatever its form; addresses of mail and telephone are left out. */
export function linksIn(doc: Doc, inline: Inline, footnotes: Footnotes): readonly Found[] {
  const old = known.get(inline);
  if (old?.footnotes === footnotes) return old.found;
  const found = findLinks(doc, inline, footnotes);
  known.set(inline, { footnotes, found });
  return found;
}

function findLinks(doc: Doc, inline: Inline, footnotes: Footnotes): readonly Found[] {
  const bare = bareText(inline);
  const written = inline.links
    .slice(0, MOST)
    .filter((link) => !NO_EVIDENCE.test(link.target))
    .map((link) => make(doc, inline, link.form, link.target, link.text, link));
  const scanned = scanBare(bare).map((one) => {
    const text = inline.plain.slice(one.from, one.to);
    return make(doc, inline, one.form, text, text, one);
  });
  const all = [...written, ...codePaths(doc, inline), ...scanned, ...footnoteLinks(doc, inline, bare, footnotes)];
  return all.length < 2 ? all : all.sort((a, b) => a.from - b.from).slice(0, MOST);
}
