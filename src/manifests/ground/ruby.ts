/** A call of a Ruby file on one line, its words: strings by their value, options by name. */
export interface Call {
  readonly name: string;
  /** Plain arguments, in order. */
  readonly args: readonly string[];
  /** `key: 'value'` and `:key => 'value'`; a list is its first value. */
  readonly options: ReadonlyMap<string, string>;
  readonly line: number;
}

const PART =
  /(?:([a-z_]\w*):(?!:)|:([a-z_]\w*)\s*=>|["']([a-z_]\w*)["']\s*=>)|"([^"\\]*)"|'([^'\\]*)'|(:[a-z_]\w*|\btrue\b|\bfalse\b|\d[\w.]*)|(#.*$)|(\{|\})/giy;

/** Splits what stands behind the name of a call. Linear: what is not understood is stepped over. */
function partsOf(text: string): { args: string[]; options: Map<string, string> } {
  const args: string[] = [];
  const options = new Map<string, string>();
  let key: string | undefined;
  for (let at = 0; at < text.length; ) {
    PART.lastIndex = at;
    const found = PART.exec(text);
    if (!found) {
      at += 1;
      continue;
    }
    at = Math.max(PART.lastIndex, at + 1);
    if (found[7] !== undefined) break;
    const name = found[1] ?? found[2] ?? found[3];
    const value = found[4] ?? found[5] ?? found[6];
    if (name !== undefined) key = name;
    else if (value !== undefined && key === undefined) args.push(value);
    else if (value !== undefined && key !== undefined && !options.has(key)) options.set(key, value);
  }
  return { args, options };
}

/** Calls of the given names, one per line; a call whose line ends in a comma goes on below. Read, never run. */
export function callsOf(rows: readonly string[], names: ReadonlySet<string>): readonly Call[] {
  const found: Call[] = [];
  for (let at = 0; at < rows.length; at++) {
    const line = at + 1;
    let row = (rows[at] ?? '').slice(0, 4_000).trim();
    const name = /^[a-z_]\w*/.exec(row)?.[0] ?? '';
    if (!names.has(name) || !/^[a-z_]\w*[\s(]*["']/.test(row)) continue;
    for (let more = 0; /,\s*(?:#[^"']*)?$/.test(row) && more < 20 && at + 1 < rows.length; more++) {
      at += 1;
      row = `${row.replace(/#[^"']*$/, '')} ${(rows[at] ?? '').slice(0, 1_000).trim()}`;
    }
    found.push({ name, ...partsOf(row.slice(name.length)), line });
  }
  return found;
}
