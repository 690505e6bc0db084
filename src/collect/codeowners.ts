/** Where GitHub looks for the file; the first one that is there counts. */
export const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;
/** Bytes above which GitHub does not load it. */
export const CODEOWNERS_CAP = 3_000_000;

/** Owners of a path: logins and teams as `org/slug`, without the `@`. An address names no account: only that there is one is told. */
export interface Owners {
  readonly users: readonly string[];
  readonly teams: readonly string[];
  readonly addressed?: true;
}

/** A line of the file: the pattern in segments, and who owns what it matches. */
export interface OwnerRule extends Owners {
  readonly segments: readonly string[];
}

/** Most lines that are read, and most segments of a pattern. */
const LINES = 50_000;
const SEGMENTS = 60;

const USER = /^@[a-z\d][a-z\d-]{0,38}(?:_[a-z\d]{1,8})?$/i;
const TEAM = /^@[a-z\d][a-z\d-]{0,38}\/[a-z\d_.-]{1,100}$/i;
const ADDRESS = /^[^\s@]{1,64}@[^\s@]{1,255}$/;

/** Words of a line up to a comment; a space behind a backslash belongs to its word. */
function wordsOf(line: string): readonly string[] {
  const words: string[] = [];
  let word = '';
  for (let at = 0; at <= line.length; at++) {
    const letter = line[at] ?? ' ';
    if (letter === '\\' && at + 1 < line.length) {
      word += letter + line[++at];
    } else if (letter === ' ' || letter === '\t' || letter === '\r') {
      if (word !== '') words.push(word);
      word = '';
    } else if (letter === '#' && word === '') {
      break;
    } else word += letter;
  }
  return words;
}

/**
 * A pattern in segments from the root: `**` stands for any folders. A name alone is looked for in every folder, a slash at
 * the end means all that is below. Undefined for what GitHub takes for no pattern.
 */
function segmentsOf(pattern: string): readonly string[] | undefined {
  if (pattern === '/' || pattern.startsWith('!') || pattern.includes('***')) return undefined;
  const segments = pattern.split('/');
  if (segments.length > SEGMENTS) return undefined;
  if (segments[0] === '') segments.shift();
  else if (segments.length === 1 || (segments.length === 2 && segments[1] === '')) segments.unshift('**');
  if (segments.length > 1 && segments.at(-1) === '') segments[segments.length - 1] = '**';
  return segments;
}

/** Whether a name fits one segment: `*` any letters, `?` one, a backslash takes the next one as it is. Brackets mean nothing. */
function fits(pattern: string, name: string): boolean {
  let [p, n, star, mark] = [0, 0, -1, 0];
  while (n < name.length) {
    const escaped = pattern[p] === '\\' && p + 1 < pattern.length;
    const letter = escaped ? pattern[p + 1] : pattern[p];
    if (!escaped && letter === '*') {
      star = p++;
      mark = n;
    } else if (letter !== undefined && (letter === name[n] || (!escaped && letter === '?'))) {
      p += escaped ? 2 : 1;
      n++;
    } else if (star >= 0) {
      p = star + 1;
      n = ++mark;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}

/** Whether segments match the names of a path; what they match as a folder owns all in it, but for a `*` at the end. */
function matches(segments: readonly string[], names: readonly string[]): boolean {
  // Places in the path that the pattern so far can have come to.
  let places = new Set([0]);
  for (const [nth, segment] of segments.entries()) {
    const last = nth === segments.length - 1;
    const next = new Set<number>();
    for (const place of places) {
      if (segment === '**') {
        // At the end there has to be something below.
        for (let at = last ? place + 1 : place; at <= names.length; at++) next.add(at);
      } else if (place < names.length && fits(segment, names[place] ?? '')) next.add(place + 1);
    }
    places = next;
  }
  if (places.has(names.length)) return true;
  const end = segments.at(-1);
  return end !== '*' && end !== '**' && places.size > 0;
}

/**
 * Reads a CODEOWNERS file. A line with anything that is neither an account, a team nor an address is skipped whole, as GitHub
 * does it (https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners).
 */
export function readCodeowners(text: string): readonly OwnerRule[] {
  return text
    .replace(/^\ufeff/, '')
    .split('\n', LINES)
    .flatMap((line) => {
      const [pattern, ...owners] = wordsOf(line);
      const segments = pattern === undefined ? undefined : segmentsOf(pattern);
      if (!segments || !owners.every((one) => USER.test(one) || TEAM.test(one) || ADDRESS.test(one))) return [];
      const bare = (shape: RegExp) => owners.filter((one) => shape.test(one)).map((one) => one.slice(1));
      const addressed = owners.some((one) => ADDRESS.test(one)) ? { addressed: true as const } : {};
      return [{ segments, users: bare(USER), teams: bare(TEAM), ...addressed }];
    });
}

/** Who owns a path: the last line that matches counts, and one without owners means nobody. */
export function ownersOf(rules: readonly OwnerRule[], path: string): Owners {
  const names = path.split('/');
  const found = rules.findLast(({ segments }) => matches(segments, names));
  return { users: found?.users ?? [], teams: found?.teams ?? [], ...(found?.addressed ? { addressed: true } : {}) };
}
