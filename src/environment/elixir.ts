import { quote } from './ground/lex.ts';
import { byPatterns } from './ground/reads.ts';

const into = ['#{', '}'] as const;

/** Elixir: `System.get_env`, `System.fetch_env` and `System.fetch_env!`. */
export const language = byPatterns(
  { id: 'elixir', title: 'Elixir', matches: (path) => /\.(?:exs?|heex|eex)$/.test(path) },
  {
    line: ['#'],
    block: [],
    quotes: [quote('"""', { lines: true, into }), quote('"', { into }), quote("'")],
    marked: true,
  },
  ['get_env', 'fetch_env', 'fetch_env!'].flatMap((method) => [`System . ${method} ( $`, `System . ${method} $`]),
);
