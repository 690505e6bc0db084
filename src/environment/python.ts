import { quote, type Syntax, type Token } from './ground/lex.ts';
import { byPatterns, type Found, findReads } from './ground/reads.ts';

const EXPRESSION = ['{', '}'] as const;
/** Opening of a string with each of its prefixes; one with an f holds expressions. */
const QUOTES = ["'''", '"""', "'", '"'].flatMap((mark) =>
  ['', 'r', 'R', 'b', 'B', 'u', 'U', 'rb', 'br', 'Rb', 'bR', 'f', 'F', 'rf', 'fr', 'Rf', 'fR']
    .sort((a, b) => b.length - a.length)
    .map((prefix) =>
      quote(`${prefix}${mark}`, {
        close: mark,
        lines: mark.length === 3,
        ...(/f/i.test(prefix) ? { into: EXPRESSION } : {}),
      }),
    ),
);
const SYNTAX: Syntax = { line: ['#'], block: [], quotes: QUOTES };

const members = (object: string) => [
  `${object} [ $`,
  `${object} . get ( $`,
  `${object} . pop ( $`,
  `${object} . setdefault ( $`,
];
const TYPES =
  'str bool int float list tuple dict json url db db_url cache cache_url email_url path bytes decimal date datetime'.split(
    ' ',
  );

const has = (tokens: readonly Token[], at: number, ...texts: readonly string[]) =>
  texts.every((text, step) => tokens[at + step]?.kind !== 'string' && tokens[at + step]?.text === text);

/** Names imported from `os`, the readers of django-environ, environs and decouple, and names asked for with `in`. */
function others(tokens: readonly Token[], found: Found): void {
  const objects = new Set<string>();
  const calls = new Set<string>();
  let reader = false;
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'string') {
      const isAsked =
        has(tokens, at + 1, 'in', 'os', '.', 'environ') || has(tokens, at + 1, 'not', 'in', 'os', '.', 'environ');
      if (isAsked && !token.open && /^[A-Za-z_]\w*$/.test(token.text))
        found.names.push({ name: token.text, line: token.line });
      continue;
    }
    if (has(tokens, at, 'from', 'os', 'import')) {
      for (let one = at + 3; one < tokens.length && tokens[one]?.line === token.line; one++) {
        const name = tokens[one]?.text ?? '';
        const alias = has(tokens, one + 1, 'as') ? (tokens[one + 2]?.text ?? name) : name;
        if (name === 'environ') objects.add(alias);
        if (name === 'getenv') calls.add(alias);
      }
    }
    if (has(tokens, at, 'from', 'decouple', 'import')) calls.add('config');
    if (
      has(tokens, at, 'import', 'environ') ||
      has(tokens, at, 'from', 'environ', 'import') ||
      has(tokens, at, 'from', 'environs', 'import')
    )
      reader = true;
  }
  if (reader) calls.add('env');
  const not = ['.', 'def'];
  const patterns = [
    ...[...objects].flatMap((one) => members(one).map((tokens) => ({ tokens, not }))),
    ...[...calls].map((one) => ({ tokens: `${one} ( $`, not })),
    ...(reader ? TYPES.map((type) => ({ tokens: `env . ${type} ( $`, not })) : []),
  ];
  findReads(tokens, patterns, found);
}

/** Python: `os.environ`, `os.getenv`, what is imported from `os`, django-environ, environs and decouple. */
export const language = byPatterns(
  { id: 'python', title: 'Python', matches: (path) => /\.pyi?w?$/.test(path) },
  SYNTAX,
  [...members('os . environ'), 'os . getenv ( $', 'os . getenvb ( $'],
  others,
);
