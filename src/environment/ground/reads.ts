import type { EnvironmentReads, Language } from '../../model/environment.ts';
import { lex, type Syntax, type Token } from './lex.ts';

/** Most names of one file. */
const MOST = 500;
const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;

/** What was read where, in the order of the file. */
export interface Found {
  readonly names: { readonly name: string; readonly line: number }[];
  computed: number;
}

/** Each name once, by its first line. */
export function readsOf({ names, computed }: Found): EnvironmentReads {
  const once = new Map<string, number>();
  for (const { name, line } of names) {
    const known = once.get(name);
    if (known === undefined || line < known) once.set(name, line);
  }
  const reads = [...once].map(([name, line]) => ({ name, line })).sort((a, b) => a.line - b.line);
  return { reads: reads.slice(0, MOST), computed };
}

/** Is a text what an environment variable can be called? */
export const isName = (text: string): boolean => NAME.test(text);

/**
 * A way to read a variable, as tokens with spaces between: `$` is a string with the name, `%` a word that is the name, all
 * others stand for themselves. `not` are tokens that may not stand before it.
 */
export interface Pattern {
  readonly tokens: string;
  readonly not?: readonly string[];
}

interface Compiled {
  readonly tokens: readonly string[];
  readonly not: ReadonlySet<string>;
}

const compile = (pattern: string | Pattern): Compiled => {
  const { tokens, not = [] } = typeof pattern === 'string' ? { tokens: pattern } : pattern;
  return { tokens: tokens.split(' '), not: new Set(not) };
};

/** Behind a name these make it one that is written, not read. */
const WRITES = new Set(['=', ':=']);

function match(tokens: readonly Token[], at: number, { tokens: wanted, not }: Compiled, found: Found): boolean {
  const before = tokens[at - 1];
  if (before && before.kind !== 'string' && not.has(before.text)) return false;
  for (const [step, want] of wanted.entries()) {
    const token = tokens[at + step];
    if (!token) return false;
    if (want !== '$' && want !== '%') {
      if (token.kind === 'string' || token.text !== want) return false;
      continue;
    }
    const last = tokens[at + step + 1];
    if (want === '%' && (token.kind !== 'word' || last?.text === '(')) return true;
    if (want === '$' && (token.kind !== 'string' || token.open || /^[+.&]$|^\?\?$/.test(last?.text ?? ''))) {
      if (!(token.kind === 'mark' && token.text === ')')) found.computed += 1;
      return true;
    }
    const behind = last?.text === ']' ? tokens[at + step + 2] : last;
    const isWrite = behind?.kind === 'mark' && WRITES.has(behind.text);
    const isDelete = before?.kind === 'word' && /^(?:delete|del|unset)$/.test(before.text);
    if (!isWrite && !isDelete && NAME.test(token.text)) found.names.push({ name: token.text, line: token.line });
    return true;
  }
  return false;
}

/** Finds the patterns in tokens; `extra` adds what is no single pattern. */
export function findReads(
  tokens: readonly Token[],
  patterns: readonly (string | Pattern)[],
  found: Found = { names: [], computed: 0 },
): Found {
  const byFirst = new Map<string, Compiled[]>();
  for (const pattern of patterns) {
    const compiled = compile(pattern);
    const first = compiled.tokens[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), compiled]);
  }
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'string') continue;
    for (const pattern of byFirst.get(token.text) ?? []) if (match(tokens, at, pattern, found)) break;
  }
  return found;
}

/** A language that is told by patterns alone. */
export function byPatterns(
  { id, title, matches }: Pick<Language, 'id' | 'title' | 'matches'>,
  syntax: Syntax,
  patterns: readonly (string | Pattern)[],
  extra?: (tokens: readonly Token[], found: Found) => void,
): Language {
  return {
    id,
    title,
    matches,
    read: (text) => {
      const tokens = lex(text, syntax);
      const found = findReads(tokens, patterns);
      extra?.(tokens, found);
      return readsOf(found);
    },
  };
}

/** Names in `${NAME}` and `${NAME:default}` of a text, in upper case only: others are keys of a configuration. */
export const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\$\{([A-Z][A-Z0-9_]{0,127})(?=[:}])/g)].map(([, name = '']) => name);
