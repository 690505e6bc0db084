import { quote, type Token } from './ground/lex.ts';
import { byPatterns, type Found, placeholders } from './ground/reads.ts';

/** `@Value("${NAME:default}")` of Spring: only names in upper case are variables, others are keys of a configuration. */
export function springValues(tokens: readonly Token[], found: Found): void {
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'string' || token.text !== 'Value' || tokens[at - 1]?.text !== '@') continue;
    const value = tokens.slice(at + 2, at + 5).find(({ kind }) => kind === 'string');
    if (value) for (const name of placeholders(value.text)) found.names.push({ name, line: value.line });
  }
}

/** Java, Groovy and Scala: `System.getenv`, `sys.env`, and `@Value` of Spring. */
export const language = byPatterns(
  { id: 'java', title: 'Java, Groovy and Scala', matches: (path) => /\.(?:java|groovy|scala|sc)$/.test(path) },
  {
    line: ['//'],
    block: [['/*', '*/']],
    quotes: [quote('"""', { lines: true }), quote('"'), quote("'")],
  },
  [
    'System . getenv ( ) . get ( $',
    'System . getenv ( ) . getOrDefault ( $',
    'System . getenv ( $',
    'sys . env ( $',
    'sys . env . get ( $',
    'sys . env . getOrElse ( $',
  ],
  springValues,
);
