/** Letters that stand for themselves, any run of letters, one letter of a range, or alternatives. */
type Token =
  | string
  | typeof RUN
  | { readonly first: string; readonly last: string }
  | { readonly oneOf: readonly (readonly Token[])[] };

/** What one name of a path has to be; `heads` and `tails` are letters of which some begin and end it, for a quick no. */
interface Name {
  readonly tokens: readonly Token[];
  readonly heads: readonly string[];
  readonly tails: readonly string[];
}
/** One name, or any number of them. */
type Step = Name | typeof FOLDERS;

const RUN = Symbol('*');
const FOLDERS = Symbol('**');

/** Tokens of a part of a glob without braces. */
function tokensOf(text: string): readonly Token[] {
  if (text === '') return [];
  if (!/[*[]/.test(text)) return [text];
  return text.split(/(\*|\[.-.\])/).flatMap((part): readonly Token[] => {
    if (part === '*') return [RUN];
    if (part.startsWith('[')) return [{ first: part.charAt(1), last: part.charAt(3) }];
    return part === '' ? [] : [part];
  });
}

/** The letters that a token at the `end` of a name stands for; one empty text when that is not known. */
function edgesOf(token: Token | undefined, end: 0 | -1): readonly string[] {
  if (typeof token === 'string') return [token];
  if (typeof token !== 'object' || !('oneOf' in token)) return [''];
  return token.oneOf.map((choice) => {
    const edge = choice.at(end);
    return typeof edge === 'string' ? edge : '';
  });
}

function stepOf(name: string): Step | undefined {
  if (name === '**') return FOLDERS;
  // More runs than these are left to the engine of expressions: to try them all by hand would take long.
  if (!/^[^*]*(\*[^*]+){0,2}\*?$/.test(name)) return undefined;
  const tokens: Token[] = [];
  let left = name;
  for (let open = left.indexOf('{'); open >= 0; open = left.indexOf('{')) {
    const close = left.indexOf('}', open);
    const choices = left.slice(open + 1, close).split(',');
    if (close < 0 || choices.length < 2) return undefined;
    tokens.push(...tokensOf(left.slice(0, open)), { oneOf: choices.map(tokensOf) });
    left = left.slice(close + 1);
  }
  // A name that may be empty takes its slash along.
  if (tokens.length > 0 && left.replace('*', '') === '' && fits(tokens, 0, '', 0)) return undefined;
  tokens.push(...tokensOf(left));
  return { tokens, heads: edgesOf(tokens[0], 0), tails: edgesOf(tokens.at(-1), -1) };
}

/** Whether the tokens from `from` on are what is left of a name. */
function fits(tokens: readonly Token[], from: number, name: string, at: number): boolean {
  const token = tokens[from];
  if (token === undefined) return at === name.length;
  if (typeof token === 'string') return name.startsWith(token, at) && fits(tokens, from + 1, name, at + token.length);
  if (token === RUN) {
    const next = tokens[from + 1];
    if (next === undefined) return true;
    for (let end = at; end <= name.length; end += 1) {
      if (typeof next === 'string') end = name.indexOf(next, end);
      if (end < 0) return false;
      if (fits(tokens, from + 1, name, end)) return true;
    }
    return false;
  }
  if ('first' in token) {
    const letter = name.charAt(at);
    return letter >= token.first && letter <= token.last && fits(tokens, from + 1, name, at + 1);
  }
  for (const choice of token.oneOf) {
    const [only = '', ...more] = choice;
    if (typeof only === 'string' && more.length === 0) {
      if (name.startsWith(only, at) && fits(tokens, from + 1, name, at + only.length)) return true;
    } else if (fits([...choice, ...tokens.slice(from + 1)], 0, name, at)) return true;
  }
  return false;
}

function isNamed({ tokens, heads, tails }: Name, name: string): boolean {
  for (const tail of tails) {
    if (!name.endsWith(tail)) continue;
    for (const head of heads) if (name.startsWith(head)) return fits(tokens, 0, name, 0);
    return false;
  }
  return false;
}

function leads(steps: readonly Step[], from: number, names: readonly string[], at: number): boolean {
  const step = steps[from];
  if (step === undefined) return at === names.length;
  const left = steps.length - from - 1;
  if (step !== FOLDERS) {
    const name = names[at];
    return name !== undefined && isNamed(step, name) && leads(steps, from + 1, names, at + 1);
  }
  if (left === 0) return true;
  // What stands behind the last `**` stands at the end.
  const next = steps.indexOf(FOLDERS, from + 1) < 0 ? names.length - left : at;
  for (let start = Math.max(at, next); start < names.length; start += 1) {
    if (leads(steps, from + 1, names, start)) return true;
  }
  return false;
}

/** Globs that are more than the sum of their names, or no names at all. */
const OTHERS: readonly RegExp[] = [
  // Braces in braces, folders in braces, and commas and braces that are letters.
  /[{,][^}]*[{/]|(?:^|\})[^{]*[,}]/,
  // Empty names, and dots alone.
  /(?:^|\/)\.{0,2}(?:\/|$)/,
  // `name*/**` does not match `name` itself, as `name/**` does.
  /\*(?:\/\*\*)+$/,
  // `a.` is none of these.
  /(?:^|\/)\*\.\*$/,
];

/**
 * A matcher for the names of a path, for a glob of plain letters, `*`, `[a-z]`, `**` as a whole name and `{a,b}`; nothing
 * for any other. It is made at once, where an expression first has to be compiled, but takes longer to ask.
 */
export function plainGlob(glob: string): ((names: readonly string[]) => boolean) | undefined {
  if (!/^(?:[\w.@/*{},-]|\[(?:a-z|A-Z|0-9)\])+$/.test(glob) || OTHERS.some((other) => other.test(glob)))
    return undefined;
  const steps: Step[] = [];
  for (const name of glob.split('/')) {
    const step = stepOf(name);
    if (!step) return undefined;
    steps.push(step);
  }
  return (names) => leads(steps, 0, names, 0);
}
