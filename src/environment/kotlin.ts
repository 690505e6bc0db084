import { quote } from './ground/lex.ts';
import { byPatterns } from './ground/reads.ts';
import { springValues } from './java.ts';

const into = ['${', '}'] as const;

/** Kotlin: `System.getenv`, and `@Value` of Spring. */
export const language = byPatterns(
  { id: 'kotlin', title: 'Kotlin', matches: (path) => /\.kts?$/.test(path) },
  {
    line: ['//'],
    block: [['/*', '*/']],
    quotes: [quote('"""', { lines: true, escapes: false, into }), quote('"', { into }), quote("'")],
  },
  [
    'System . getenv ( ) [ $',
    'System . getenv ( ) . get ( $',
    'System . getenv ( ) . getOrDefault ( $',
    'System . getenv ( $',
  ],
  springValues,
);
