/** One statement of an API report or of the body of a class, interface, namespace or enum. */
export interface Statement {
  readonly name: string;
  /** `function`, `interface`, `class`, `member`, `export`, `import` … */
  readonly kind: string;
  readonly exported: boolean;
  /** Text without comments, blanks collapsed; of a statement with a body only what stands before it. */
  readonly head: string;
  readonly body?: readonly Statement[];
  /** Tags of the comment above it: `public`, `beta`, `deprecated` … */
  readonly tags: readonly string[];
  readonly optional: boolean;
  readonly line: number;
}

/** Deepest nesting of namespaces and type literals. */
const DEEPEST = 60;

const OPEN = '{([';
const CLOSE = '})]';

interface Piece {
  readonly text: string;
  readonly comments: readonly string[];
  readonly line: number;
}

/** End of the quoted text or comment that starts here; `at` when none does. */
function skipped(text: string, at: number): number {
  const char = text[at] ?? '';
  if (text.startsWith('//', at)) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
  }
  if (text.startsWith('/*', at)) {
    const end = text.indexOf('*/', at + 2);
    return end < 0 ? text.length : end + 2;
  }
  if (char !== '"' && char !== "'" && char !== '`') return at;
  let end = at + 1;
  while (end < text.length && text[end] !== char) end += text[end] === '\\' ? 2 : 1;
  return end + 1;
}

const BLOCK =
  /^(?:export\s+)?(?:declare\s+)?(?:default\s+)?(?:abstract\s+)?(?:const\s+)?(?:interface|class|namespace|module|enum)\b/;

/** Whether a closing brace ends a block: it does so at the end of its line, which no brace of a type argument does. */
const endsBlock = (words: string, text: string, at: number) =>
  (BLOCK.test(words.trimStart()) || /^\s*export\s+(?:type\s+)?\{/.test(words)) &&
  /^[ \t]*(?:\r?\n|$)/.test(text.slice(at, at + 40));

/** Splits at `;` (in an enum at `,`), and behind the brace that closes a block. */
function pieces(text: string, firstLine: number, comma: boolean): Piece[] {
  const found: Piece[] = [];
  let words = '';
  let comments: string[] = [];
  let depth = 0;
  let line = firstLine;
  let start = firstLine;
  const end = () => {
    if (words.trim() !== '') found.push({ text: words.trim(), comments, line: start });
    words = '';
    comments = [];
  };
  for (let at = 0; at < text.length; ) {
    const past = skipped(text, at);
    const part = text.slice(at, Math.max(past, at + 1));
    const whole = past > at;
    const isComment = whole && part.startsWith('/');
    if (words.trim() === '' && !isComment && part.trim() !== '') start = line;
    if (isComment) comments.push(part);
    else words += part;
    line += part.split('\n').length - 1;
    at += part.length;
    if (whole) continue;
    if (OPEN.includes(part)) depth += 1;
    if (CLOSE.includes(part)) depth -= 1;
    if (depth > 0) continue;
    const ends = part === ';' || (comma && part === ',') || (part === '}' && endsBlock(words, text, at));
    if (ends) end();
  }
  end();
  return found;
}

const KINDS =
  /^(?:export\s+)?(?:declare\s+)?(?:default\s+)?(?:abstract\s+)?(interface|class|namespace|module|enum|function|type|const enum|const|let|var)\s+([\w$]+)/;
const MODIFIERS =
  /^(?:(?:public|protected|static|readonly|abstract|override|declare|accessor|async|get|set)\s+)+(?=[\w$["'#])/;

/** The body of a block: what stands between its outermost braces at the end. */
function bodyOf(piece: Piece): { readonly head: string; readonly body: string; readonly line: number } | undefined {
  if (!BLOCK.test(piece.text) || !piece.text.endsWith('}')) return undefined;
  let depth = 0;
  let open = -1;
  for (let at = 0; at < piece.text.length; ) {
    const next = skipped(piece.text, at);
    if (next > at) {
      at = next;
      continue;
    }
    const char = piece.text[at];
    if (char === '{' && depth === 0) open = at;
    if (char === '{') depth += 1;
    if (char === '}') depth -= 1;
    at += 1;
  }
  if (open < 0) return undefined;
  const head = piece.text.slice(0, open);
  return { head, body: piece.text.slice(open + 1, -1), line: piece.line + head.split('\n').length - 1 };
}

const collapse = (text: string) => text.replace(/\s+/g, ' ').trim().replace(/[;,]$/, '').trim();
const tagsOf = (comments: readonly string[]) =>
  comments
    .filter((text) => !/Warning:/.test(text))
    .flatMap((text) => [...text.matchAll(/@([a-z]+)\b/g)].map(([, tag = '']) => tag));

/** `export { A, B as C }` and `export * from 'x'`: one statement for each name. */
function reexports(piece: Piece): Statement[] | undefined {
  const start = { kind: 'export', exported: true, tags: tagsOf(piece.comments), optional: false, line: piece.line };
  const list = piece.text.match(/^export\s+(?:type\s+)?\{([^}]*)\}/)?.[1];
  if (list !== undefined)
    return list
      .split(',')
      .map(collapse)
      .filter((item) => item !== '')
      .map((item) => ({
        ...start,
        name:
          item
            .split(' as ')
            .at(-1)
            ?.replace(/^type /, '') ?? item,
        head: `export { ${item} }`,
      }));
  const other = piece.text.match(/^export\s+(\*|default|=)/);
  return other && !KINDS.test(piece.text)
    ? [{ ...start, name: collapse(piece.text), head: collapse(piece.text) }]
    : undefined;
}

/** Statements of a text that starts in this line. */
export function statementsOf(text: string, firstLine: number, inside = 'file', depth = 0): Statement[] {
  if (depth > DEEPEST) return [];
  return pieces(text, firstLine, inside === 'enum').flatMap((piece): Statement[] => {
    const list = reexports(piece);
    if (list) return list;
    const tags = tagsOf(piece.comments);
    if (/^import\b/.test(piece.text))
      return [
        {
          name: collapse(piece.text),
          kind: 'import',
          exported: false,
          head: collapse(piece.text),
          tags,
          optional: false,
          line: piece.line,
        },
      ];
    const [, word = '', name = ''] = piece.text.match(KINDS) ?? [];
    if (word === '' || inside === 'interface' || inside === 'class' || inside === 'enum') {
      const bare = piece.text.replace(MODIFIERS, '');
      const member = bare.match(/^(?:new\b|\[[^\]]*\]|"[^"]*"|'[^']*'|[\w$#]+)/)?.[0] ?? '(call)';
      const optional = /^[^(:;]*\?/.test(bare);
      return [
        { name: member, kind: 'member', exported: true, head: collapse(piece.text), tags, optional, line: piece.line },
      ];
    }
    const block = bodyOf(piece);
    const kind = word === 'module' ? 'namespace' : word === 'const enum' ? 'enum' : word;
    const start = { name, kind, exported: /^export\b/.test(piece.text), tags, optional: false, line: piece.line };
    if (!block) return [{ ...start, head: collapse(piece.text) }];
    return [{ ...start, head: collapse(block.head), body: statementsOf(block.body, block.line, kind, depth + 1) }];
  });
}
