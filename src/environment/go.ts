import { quote } from './ground/lex.ts';
import { byPatterns } from './ground/reads.ts';

/** Go: `os.Getenv`, `os.LookupEnv`, and `env:"NAME"` in the tags of a struct. */
export const language = byPatterns(
  { id: 'go', title: 'Go', matches: (path) => /\.go$/.test(path) },
  {
    line: ['//'],
    block: [['/*', '*/']],
    quotes: [quote('`', { escapes: false, lines: true }), quote('"'), quote("'")],
  },
  ['os . Getenv ( $', 'os . LookupEnv ( $', 'syscall . Getenv ( $'],
  (tokens, found) => {
    for (const { kind, text, line } of tokens) {
      const name =
        kind === 'string' ? /(?:^|\s)env:"([A-Z][A-Z0-9_]{0,127})[",]/.exec(text.slice(0, 1_000))?.[1] : undefined;
      if (name !== undefined) found.names.push({ name, line });
    }
  },
);
