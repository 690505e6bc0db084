/** An annotation as a runner reads it from the log. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}
/** Workflow commands of a log. */
export interface Commands {
  readonly annotations: readonly Annotation[];
  /** Values that were masked with `::add-mask::`. */
  readonly masks: readonly string[];
  /** Every other command, as written. */
  readonly others: readonly string[];
}

const unescapeData = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
const unescapeProperty = (text: string) => unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
const LEVELS = ['error', 'warning', 'notice'] as const;

function properties(text: string): Readonly<Record<string, string>> {
  const pairs = text.split(',').map((pair) => pair.trim().split(/=(.*)/s));
  return Object.fromEntries(
    pairs.flatMap(([key, value]) => (key && value !== undefined ? [[key, unescapeProperty(value)]] : [])),
  );
}

/**
 * Reads workflow commands as the runner does: `::name key=value::data` at the start of a line after white space, and the old
 * `##[name key=value;]data` anywhere in a line.
 */
export function readCommands(stdout: string): Commands {
  const annotations: Annotation[] = [];
  const masks: string[] = [];
  const others: string[] = [];
  let stop: string | undefined;
  for (const line of stdout.split(/\r?\n/)) {
    const [, name = '', rest = '', data = ''] =
      /^\s*::([\w-]+)(?:\s+(.*?))?::(.*)$/.exec(line) ?? /##\[([\w-]+)(?:\s+(.*?))?\](.*)$/.exec(line) ?? [];
    if (name === '') continue;
    if (stop !== undefined) {
      if (name === stop) stop = undefined;
      continue;
    }
    const level = LEVELS.find((one) => one === name);
    if (level) annotations.push({ level, message: unescapeData(data), properties: properties(rest) });
    else if (name === 'add-mask') masks.push(unescapeData(data));
    else others.push(line);
    if (name === 'stop-commands') stop = data;
  }
  return { annotations, masks, others };
}

/** Reads a file of `name=value` and `name<<delimiter` blocks, as GITHUB_OUTPUT is; throws on a line that is neither. */
export function readOutputs(text: string): Readonly<Record<string, string>> {
  const out: [string, string][] = [];
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const [, blockName, delimiter] = /^([^=<]+)<<(.+)$/.exec(line) ?? [];
    if (blockName !== undefined && delimiter !== undefined) {
      const end = lines.indexOf(delimiter, at + 1);
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      out.push([blockName, lines.slice(at + 1, end).join('\n')]);
      at = end;
      continue;
    }
    const equals = line.indexOf('=');
    if (equals < 1) throw new Error(`Invalid format '${line}'`);
    out.push([line.slice(0, equals), line.slice(equals + 1)]);
  }
  return Object.fromEntries(out);
}
