/** A tag, a comment or another piece of HTML; offsets into the text that it was found in, `end` after its last character. */
export interface Tag {
  readonly kind: 'open' | 'close' | 'comment';
  /** In lower case. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly start: number;
  readonly end: number;
}

/** Most attributes that are looked at in one tag. */
const MOST_ATTRIBUTES = 50;

const isNameStart = (code: number) => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
const isSpace = (code: number) => code === 0x20 || (code >= 0x09 && code <= 0x0d);

function skipName(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isSpace(code) || code === 0x3e || code === 0x2f || code === 0x3d || code === 0x3c) break;
  }
  return at;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function attributeValue(text: string, from: number): { readonly value: string; readonly end: number } {
  const quote = text[from];
  if (quote === '"' || quote === "'") {
    const close = text.indexOf(quote, from + 1);
    const end = close < 0 ? text.length : close;
    return { value: text.slice(from + 1, end), end: Math.min(end + 1, text.length) };
  }
  let end = from;
  while (end < text.length && !isSpace(text.charCodeAt(end)) && text[end] !== '>') end++;
  return { value: text.slice(from, end), end };
}

function openTag(text: string, start: number, nameEnd: number): Tag | undefined {
  const attributes = new Map<string, string>();
  let at = nameEnd;
  while (at < text.length && attributes.size < MOST_ATTRIBUTES) {
    at = skipSpaces(text, at);
    const letter = text[at];
    if (letter === '>')
      return {
        kind: 'open',
        name: text.slice(start + 1, nameEnd).toLowerCase(),
        attributes,
        start,
        end: at + 1,
      };
    if (letter === undefined || letter === '<') return undefined;
    const end = skipName(text, at);
    if (end === at) {
      at++;
      continue;
    }
    const name = text.slice(at, end).toLowerCase();
    const equals = skipSpaces(text, end);
    if (text[equals] === '=') {
      const found = attributeValue(text, skipSpaces(text, equals + 1));
      if (!attributes.has(name)) attributes.set(name, found.value);
      at = found.end;
    } else {
      if (!attributes.has(name)) attributes.set(name, '');
      at = end;
    }
  }
  return undefined;
}

const NONE: ReadonlyMap<string, string> = new Map();

/** The tag or comment that begins at an offset; undefined where none does. A comment without an end runs to the end. */
export function tagAt(text: string, start: number): Tag | undefined {
  if (text.startsWith('<!--', start)) {
    // `<!-->` and `<!--->` are whole comments.
    const close = text.startsWith('>', start + 4)
      ? start + 2
      : text.startsWith('->', start + 4)
        ? start + 3
        : text.indexOf('-->', start + 4);
    const end = close < 0 ? text.length : close + 3;
    return { kind: 'comment', name: '', attributes: NONE, start, end };
  }
  const second = text.charCodeAt(start + 1);
  if (second === 0x21 || second === 0x3f) {
    const close = text.indexOf('>', start);
    return { kind: 'comment', name: '', attributes: NONE, start, end: close < 0 ? text.length : close + 1 };
  }
  if (second === 0x2f && isNameStart(text.charCodeAt(start + 2))) {
    const nameEnd = skipName(text, start + 2);
    const close = text.indexOf('>', nameEnd);
    if (close < 0) return undefined;
    return {
      kind: 'close',
      name: text.slice(start + 2, nameEnd).toLowerCase(),
      attributes: NONE,
      start,
      end: close + 1,
    };
  }
  return isNameStart(second) ? openTag(text, start, skipName(text, start + 1)) : undefined;
}

const VOID = new Set([
  'br',
  'hr',
  'img',
  'input',
  'wbr',
  'col',
  'source',
  'track',
  'link',
  'meta',
  'area',
  'base',
  'embed',
]);
const NEVER_SEEN = new Set([
  'template',
  'script',
  'style',
  'noscript',
  'textarea',
  'title',
  'object',
  'iframe',
  'pre',
  'datalist',
]);

/** Whether an element has no content, so that nothing closes it. */
export function isVoid(name: string): boolean {
  return VOID.has(name);
}

/** Whether what stands inside an element is hidden from a reader, or is code. */
export function hides(tag: Tag): boolean {
  if (NEVER_SEEN.has(tag.name) || tag.attributes.has('hidden')) return true;
  if (tag.attributes.get('aria-hidden')?.toLowerCase() === 'true') return true;
  const style = (tag.attributes.get('style') ?? '').toLowerCase().replace(/\s+/g, '');
  return /display:none|visibility:hidden|opacity:0(?![.\d])|font-size:0(?![.\d])/.test(style);
}

const KNOWN = new Set(
  (
    'a abbr address article aside audio b bdi bdo blockquote br button caption center cite code col colgroup dd del details dfn dialog div dl dt em ' +
    'embed fieldset figcaption figure font footer form g h1 h2 h3 h4 h5 h6 header hgroup hr html i iframe img input ins kbd label legend li ' +
    'main map mark math menu nav noscript ol optgroup option p picture pre progress q rp rt ruby s samp script section select slot small ' +
    'span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead tr tt u ul var video wbr'
  ).split(' '),
);

/** Whether `<…>` is HTML that a renderer acts on; anything else is a placeholder that somebody left to fill in. */
export function isMarkup(tag: Tag): boolean {
  if (tag.kind !== 'open' || KNOWN.has(tag.name)) return true;
  return [...tag.attributes.values()].some((value) => value !== '');
}
