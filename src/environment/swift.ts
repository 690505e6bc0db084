import { quote } from './ground/lex.ts';
import { byPatterns } from './ground/reads.ts';

const into = ['\\(', ')'] as const;

/** Swift: the environment of ProcessInfo, and `getenv`. */
export const language = byPatterns(
  { id: 'swift', title: 'Swift', matches: (path) => /\.swift$/.test(path) },
  {
    line: ['//'],
    block: [['/*', '*/']],
    quotes: [quote('"""', { lines: true, escapes: false, into }), quote('"', { escapes: false, into })],
  },
  ['processInfo . environment [ $', 'ProcessInfo ( ) . environment [ $', 'Environment . get ( $', 'getenv ( $'],
);
