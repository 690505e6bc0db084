import { quote } from './ground/lex.ts';
import { byPatterns } from './ground/reads.ts';

const into = ['${', '}'] as const;

/** Dart: `Platform.environment` and `fromEnvironment`. */
export const language = byPatterns(
  { id: 'dart', title: 'Dart', matches: (path) => /\.dart$/.test(path) },
  {
    line: ['//'],
    block: [['/*', '*/']],
    quotes: [
      quote("'''", { lines: true, into }),
      quote('"""', { lines: true, into }),
      quote("'", { into }),
      quote('"', { into }),
    ],
  },
  [
    'Platform . environment [ $',
    'String . fromEnvironment ( $',
    'bool . fromEnvironment ( $',
    'int . fromEnvironment ( $',
  ],
);
