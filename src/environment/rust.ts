import { quote } from './ground/lex.ts';
import { byPatterns } from './ground/reads.ts';

/** Rust: `env::var`, `env!`, `option_env!`, dotenv, and `env = "NAME"` of clap. */
export const language = byPatterns(
  { id: 'rust', title: 'Rust', matches: (path) => /\.rs$/.test(path) },
  {
    line: ['//'],
    block: [['/*', '*/']],
    quotes: [
      quote('r##"', { close: '"##', lines: true, escapes: false }),
      quote('r#"', { close: '"#', lines: true, escapes: false }),
      quote('r"', { close: '"', lines: true, escapes: false }),
      quote('"', { lines: true }),
    ],
    characters: true,
  },
  [
    'env :: var ( $',
    'env :: var_os ( $',
    'env ! ( $',
    'option_env ! ( $',
    'dotenv :: var ( $',
    'dotenvy :: var ( $',
    ', env = $',
    '( env = $',
  ],
);
