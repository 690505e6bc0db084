import { quote } from './ground/lex.ts';
import { byPatterns } from './ground/reads.ts';

const not = ['->', '::', 'function'];

/** PHP: `getenv`, `$_ENV`, and `env` of Laravel. */
export const language = byPatterns(
  { id: 'php', title: 'PHP', matches: (path) => /\.(?:php|phtml)$/.test(path) },
  { line: ['//', '#'], block: [['/*', '*/']], quotes: [quote('"'), quote("'")] },
  [{ tokens: 'getenv ( $', not }, { tokens: 'env ( $', not }, '$_ENV [ $', 'Env :: get ( $'],
);
