/** Extensions of files that evidence, documents and changes have. */
const DATA = new Set(
  (
    'json jsonl ndjson sarif xml html htm md markdown txt csv tsv pdf log lcov info yml yaml toml spdx cdx zip gz tgz tar png jpg jpeg gif svg ' +
    'webp mp4 har trx tap sql out intoto sig pem lock rdf xlsx docx ods webm'
  ).split(' '),
);
const CODE = new Set(
  (
    'ts tsx js jsx mjs cjs mts cts py go rs java kt rb php cs c h cpp hpp cc swift scala sh bash ps1 tf hcl proto graphql graphqls gql avsc ' +
    'vue svelte css scss ex exs erl hs lua r pl dart groovy gradle properties ini cfg conf env tfvars bicep cue rego snap feature ipynb'
  ).split(' '),
);
/** Folders that repositories keep evidence and documents in. */
const FOLDERS = new Set(
  (
    'qa docs doc src evidence reports report test tests prd prds plans artifacts artefacts coverage security .github ci build dist migrations db ' +
    'packages apps services infra scripts config lib app api server client e2e spec specs sbom scans results release releases tools ops'
  ).split(' '),
);
const MIME = new Set(['application', 'text', 'image', 'audio', 'video', 'multipart', 'font', 'model', 'message']);
const REFS = new Set([
  'origin',
  'upstream',
  'refs',
  'feature',
  'feat',
  'fix',
  'bugfix',
  'hotfix',
  'chore',
  'heads',
  'tags',
]);

/** A part that is left to fill in; it may hold what no path holds. */
const GAP = /<[^<>]{1,40}>|\{[^{}]{1,40}\}/g;

/** Longest path that is taken for one; longer ones are no file of a repository. */
const LONGEST = 1_000;
const LONGEST_PART = 255;

function extensionOf(name: string): string | undefined {
  const clean = /[:#?]/.test(name) ? name.replace(/(?::\d+(?:[-:]\d+)?|#[\w.-]*|\?[^/]*)$/, '') : name;
  const dot = clean.lastIndexOf('.');
  return dot < 0 || dot === clean.length - 1 ? undefined : clean.slice(dot + 1).toLowerCase();
}

/** Whether a name ends like a file: `results.sarif`, `app.ts:12`. A capital before a code ending is a product (`Node.js`). */
function isFileName(name: string, code: boolean): boolean {
  const extension = extensionOf(name);
  if (extension === undefined) return false;
  if (DATA.has(extension)) return /^\w/.test(name) || /\w/.test(name.slice(0, name.lastIndexOf('.')));
  return CODE.has(extension) && (code || /^[a-z_.[]/.test(name)) && name.length > extension.length + 1;
}

function isFolder(parts: readonly string[], trailing: boolean, code: boolean): boolean {
  const [first = '', second = ''] = parts;
  const known = FOLDERS.has(first.toLowerCase());
  const telling = parts.slice(1).some((part) => /[\d._<{-]/.test(part) || (part !== '' && part === part.toLowerCase()));
  if (trailing) return known || parts.length > 1 ? telling || known || code : code && first !== '';
  if (first.startsWith('.') && first !== '.' && first !== '..') return parts.length > 1;
  if (first === '.' || first === '..') return parts.length > 1 && second !== '';
  if (parts.length < 3)
    return code && known && telling && first !== first.toUpperCase() ? true : known && /[\d_]/.test(second);
  return known && telling;
}

/** Letters that are allowed anywhere in a path: most paths have no other. */
const PLAIN = /^[\w.][\w./-]*$/;

/** Whether a word begins like no path, or holds what no path holds. */
function isForeign(text: string): boolean {
  if (PLAIN.test(text)) return false;
  if (/^[-+~#%]|^\/\/|:\/\/|@/.test(text)) return true;
  return /[\s*|"'`\\=$&]/.test(/[<{]/.test(text) ? text.replace(GAP, 'x') : text);
}

/** Whether a word reads as a path of a repository. `code`: it stands in back-ticks, so that more is believed. */
export function isPath(text: string, code: boolean): boolean {
  const slashed = text.includes('/');
  if ((!slashed && !text.includes('.')) || text.length < 3 || text.length > LONGEST || isForeign(text)) return false;
  if (!slashed) return isFileName(text, code);
  if (text.includes('//')) return false;
  const trailing = text.endsWith('/');
  const bare = text.slice(text.startsWith('/') ? 1 : 0, trailing ? -1 : undefined);
  if (bare.length > LONGEST_PART && bare.split('/').some((part) => part.length > LONGEST_PART)) return false;
  const slash = bare.indexOf('/');
  const lastSlash = bare.lastIndexOf('/');
  const first = slash < 0 ? bare : bare.slice(0, slash);
  const isPair = slash >= 0 && slash === lastSlash;
  // "github.com/owner/repo" is an address without its scheme, "application/json" a media type, "12/31" a fraction or date.
  if (slash >= 0 && first.includes('.') && /\.(?:com|org|net|io|dev|app|co|ai)$/i.test(first)) return false;
  if (isPair && MIME.has(first.toLowerCase())) return false;
  if (/^[\d.,%/]*$/.test(text)) return false;
  const last = bare.slice(lastSlash + 1);
  if (!trailing && isFileName(last, true)) return !(isPair && /^[A-Z][a-z]*\.js$/.test(last));
  if (text.startsWith('/') || REFS.has(first.toLowerCase())) return false;
  return isFolder(bare.split('/'), trailing, code);
}

/** Whether back-ticked text names one file or folder, also one with spaces in its name (never a command). */
export function isCodePath(text: string): boolean {
  if (!text.includes('/') && !text.includes('.')) return false;
  const trimmed = text.trim();
  if (/^https?:\/\/[^\s]+$/i.test(trimmed)) return true;
  if (!trimmed.includes(' ')) return isPath(trimmed, true);
  const spaceless = trimmed.replaceAll(' ', '_');
  if (/<[^<>]* [^<>]*>/.test(trimmed)) return isPath(spaceless, true);
  const [first = ''] = trimmed.split(' ');
  const rest = trimmed.slice(first.length);
  if (!first.includes('/') || first.startsWith('.') || / -|[;&|>]/.test(rest) || extensionOf(first)) return false;
  return (
    !rest.trimStart().includes(' /') && isFileName(spaceless.split('/').at(-1) ?? '', true) && isPath(spaceless, true)
  );
}
