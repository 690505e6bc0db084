import { quote } from './ground/lex.ts';
import { byPatterns } from './ground/reads.ts';

const into = ['{', '}'] as const;

/** C#, F# and Visual Basic: `Environment.GetEnvironmentVariable`. */
export const language = byPatterns(
  { id: 'csharp', title: '.NET', matches: (path) => /\.(?:cs|fs|vb|cshtml|razor)$/.test(path) },
  {
    line: ['//'],
    block: [['/*', '*/']],
    quotes: [
      quote('"""', { lines: true, escapes: false }),
      quote('$@"', { close: '"', lines: true, escapes: false, into }),
      quote('@"', { close: '"', lines: true, escapes: false }),
      quote('$"', { close: '"', into }),
      quote('"'),
    ],
    characters: true,
  },
  ['Environment . GetEnvironmentVariable ( $'],
);
