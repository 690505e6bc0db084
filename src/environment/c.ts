import { quote } from './ground/lex.ts';
import { byPatterns } from './ground/reads.ts';

/** C and C++: `getenv` and `secure_getenv`. */
export const language = byPatterns(
  { id: 'c', title: 'C and C++', matches: (path) => /\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx|m|mm)$/.test(path) },
  { line: ['//'], block: [['/*', '*/']], quotes: [quote('"')], characters: true },
  ['getenv ( $', 'secure_getenv ( $'],
);
