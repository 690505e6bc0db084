import type { Language } from '../model/environment.ts';
import { lex, quote, type Syntax, type Token } from './ground/lex.ts';
import { type Found, findReads, isName, readsOf } from './ground/reads.ts';

const SYNTAX: Syntax = {
  line: ['//'],
  block: [['/*', '*/']],
  quotes: [quote('"'), quote("'"), quote('`', { lines: true, into: ['${', '}'] })],
  regExp: true,
};

/** Objects whose members are variables, as tokens. */
const OBJECTS: readonly (readonly string[])[] = [
  ['process', '.', 'env'],
  ['import', '.', 'meta', '.', 'env'],
  ['Bun', '.', 'env'],
];
const PATTERNS = [
  ...OBJECTS.map((one) => one.join(' ')).flatMap((one) => [`${one} . %`, `${one} [ $`]),
  'Deno . env . get ( $',
  'Deno . env . has ( $',
  'Netlify . env . get ( $',
];
/** What Vite itself gives. */
const VITE = new Set(['MODE', 'BASE_URL', 'PROD', 'DEV', 'SSR']);
const MODULES = /^(?:node:)?process$|^\$env\/dynamic\/(?:private|public)$/;

const textAt = (tokens: readonly Token[], at: number, text: string) => {
  const token = tokens[at];
  return token !== undefined && token.kind !== 'string' && token.text === text;
};

/** `?.` is a dot, or nothing before a bracket; `!` behind a name is nothing. */
function plain(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    if (token.kind === 'mark' && token.text === '?.') {
      return next?.kind === 'mark' && /^[[(]$/.test(next.text) ? [] : [{ ...token, text: '.' }];
    }
    const last = tokens[at - 1];
    if (token.kind === 'mark' && token.text === '!' && last?.kind === 'word' && /^[.[?]|^\?\.$/.test(next?.text ?? ''))
      return [];
    return [token];
  });
}

/** Names between braces that open at a token: `{ A, B: c = 1, 'D': d, ...rest }`; nested braces are values. */
function members(tokens: readonly Token[], open: number): readonly Token[] {
  const found: Token[] = [];
  let depth = 0;
  for (let at = open; at < tokens.length && at < open + 2_000; at++) {
    const token = tokens[at];
    if (!token) break;
    const isMark = token.kind === 'mark';
    if (isMark && /^[{[(]$/.test(token.text)) depth += 1;
    else if (isMark && /^[}\])]$/.test(token.text)) {
      depth -= 1;
      if (depth === 0) break;
    } else if (
      depth === 1 &&
      (textAt(tokens, at - 1, '{') || textAt(tokens, at - 1, ',')) &&
      !isMark &&
      isName(token.text)
    ) {
      found.push(token);
    }
  }
  return found;
}

/** The brace that opens what closes at a token. */
function openingOf(tokens: readonly Token[], close: number): number | undefined {
  let depth = 0;
  for (let at = close; at >= 0 && at > close - 2_000; at--) {
    if (textAt(tokens, at, '}')) depth += 1;
    else if (textAt(tokens, at, '{')) {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return undefined;
}

const startsAt = (tokens: readonly Token[], at: number, wanted: readonly string[]) =>
  wanted.every((one, step) => textAt(tokens, at + step, one));

/** Destructuring, other names of the object, names asked for with `in`, and imports of SvelteKit. */
function others(tokens: readonly Token[], found: Found): void {
  const aliases = new Set<string>();
  const take = (list: readonly Token[]) => found.names.push(...list.map(({ text, line }) => ({ name: text, line })));
  for (let at = 0; at < tokens.length; at++) {
    const object = OBJECTS.find((one) => startsAt(tokens, at, one));
    if (object !== undefined) {
      const end = at + object.length;
      const before = textAt(tokens, at - 1, '=') ? tokens[at - 2] : undefined;
      const behind = tokens[end];
      const isWhole = !(behind?.kind === 'mark' && /^[.[(]$/.test(behind.text));
      const asked = tokens[at - 2];
      if (isWhole && before?.kind === 'mark' && before.text === '}') {
        const open = openingOf(tokens, at - 2);
        if (open !== undefined) take(members(tokens, open));
      } else if (isWhole && before?.kind === 'word' && /^(?:const|let|var|,)$/.test(tokens[at - 3]?.text ?? ''))
        aliases.add(before.text);
      else if (textAt(tokens, at - 1, 'in') && asked?.kind === 'string' && !asked.open && isName(asked.text))
        take([asked]);
      at = end - 1;
      continue;
    }
    if (!textAt(tokens, at, 'from')) continue;
    const source = tokens[at + 1];
    if (source?.kind !== 'string' || !textAt(tokens, at - 1, '}')) continue;
    const open = openingOf(tokens, at - 1);
    if (open === undefined) continue;
    if (/^\$env\/static\//.test(source.text)) take(members(tokens, open));
    if (!MODULES.test(source.text)) continue;
    for (let one = open; one < at; one++)
      if (textAt(tokens, one, 'env'))
        aliases.add(textAt(tokens, one + 1, 'as') ? (tokens[one + 2]?.text ?? 'env') : 'env');
  }
  // Only what is written like a variable is one behind another name.
  const more: Found = { names: [], computed: 0 };
  findReads(
    tokens,
    [...aliases].flatMap((one) => [
      { tokens: `${one} . %`, not: ['.'] },
      { tokens: `${one} [ $`, not: ['.'] },
    ]),
    more,
  );
  found.names.push(...more.names.filter(({ name }) => /^[A-Z][A-Z0-9_]*$/.test(name)));
}

/** JavaScript and TypeScript, also inside of Vue, Svelte and Astro files: Node, Vite, Deno, Bun, SvelteKit. */
export const language: Language = {
  id: 'javascript',
  title: 'JavaScript and TypeScript',
  matches: (path) => /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/.test(path) && !/\.d\.[cm]?ts$/.test(path),
  read: (text) => {
    // Every way to read one has these letters in it.
    if (!text.includes('env')) return { reads: [], computed: 0 };
    const tokens = plain(lex(text, SYNTAX));
    const found = findReads(tokens, PATTERNS);
    others(tokens, found);
    const isVite = text.includes('import.meta');
    return readsOf({ ...found, names: found.names.filter(({ name }) => !(isVite && VITE.has(name))) });
  },
};
