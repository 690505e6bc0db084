type Version = readonly [number, number, number, string];

/** A version of three numbers; undefined for any other. */
function versionOf(text: string): Version | undefined {
  const found = /^v?(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:-([0-9A-Za-z.-]{1,80}))?(?:\+[0-9A-Za-z.-]*)?$/.exec(text.trim());
  return found ? [Number(found[1]), Number(found[2]), Number(found[3]), found[4] ?? ''] : undefined;
}

/** A bound of a range: one to three numbers, where an `x` or nothing stands for all. */
function boundOf(text: string): { readonly least: Version; readonly numbers: number } | undefined {
  const found = /^v?(\d{1,9}|[xX*])(?:\.(\d{1,9}|[xX*]))?(?:\.(\d{1,9}|[xX*]))?(?:-([0-9A-Za-z.-]{1,80}))?$/.exec(text);
  if (!found) return undefined;
  const parts = found.slice(1, 4);
  const first = parts.findIndex((one) => one === undefined || /[xX*]/.test(one));
  const numbers = first < 0 ? 3 : first;
  const [a = 0, b = 0, c = 0] = parts.slice(0, numbers).map(Number);
  return { least: [a, b, c, found[4] ?? ''], numbers };
}

const compare = (a: Version, b: Version): number => {
  for (let at = 0; at < 3; at++) {
    const step = (a[at] as number) - (b[at] as number);
    if (step !== 0) return step;
  }
  if (a[3] === b[3]) return 0;
  // What comes before a release is lower; two of them are only told equal or not here.
  if (a[3] === '' || b[3] === '') return a[3] === '' ? 1 : -1;
  return a[3].localeCompare(b[3], 'en', { numeric: true });
};

/** The first version behind a range that agrees with a bound in so many numbers. */
const after = ([a, b, c]: Version, numbers: number): Version =>
  numbers <= 1 ? [a + 1, 0, 0, ''] : numbers === 2 ? [a, b + 1, 0, ''] : [a, b, c + 1, ''];

/** Numbers that a caret keeps: up to the first that is not zero. */
const kept = ([a, b]: Version, numbers: number) => Math.min(numbers, a > 0 ? 1 : b > 0 ? 2 : 3);

function meets(version: Version, comparator: string): boolean | undefined {
  const [, operator = '', text = ''] = /^(\^|~>?|>=|<=|>|<|=)?\s*(.*)$/.exec(comparator) ?? [];
  const bound = boundOf(text);
  if (!bound) return undefined;
  const { least, numbers } = bound;
  if (numbers === 0) return true;
  const from = compare(version, least) >= 0;
  const below = (end: Version) => compare(version, end) < 0;
  if (operator === '>=') return from;
  if (operator === '<') return below(least);
  if (operator === '>') return numbers === 3 ? compare(version, least) > 0 : !below(after(least, numbers));
  if (operator === '<=') return numbers === 3 ? compare(version, least) <= 0 : below(after(least, numbers));
  if (operator === '^') return from && below(after(least, kept(least, numbers)));
  if (operator.startsWith('~')) return from && below(after(least, Math.min(numbers, 2)));
  return numbers === 3 ? compare(version, least) === 0 : from && below(after(least, numbers));
}

/**
 * Is a version inside of a range as npm, Cargo, Poetry and Composer write it: `^1.2`, `~1.2`, `>=1 <2`, `1.x`, `1.0 - 2.0`,
 * `a || b`? A bare version stands for itself, or with `caret` for a range. Undefined where that can't be told.
 */
export function satisfies(version: string, range: string, caret = false): boolean | undefined {
  const one = versionOf(version);
  if (!one || range.length > 500) return undefined;
  const answers = range.split(/\|\|?/).map((part): boolean | undefined => {
    const spread = part
      .trim()
      .replace(/^(\S+)\s+-\s+(\S+)$/, '>=$1 <=$2')
      .replace(/(\^|~>?|>=|<=|>|<|=)\s+/g, '$1');
    const all = spread
      .split(/[\s,]+/)
      .filter((word) => word !== '')
      .map((word) => meets(one, caret && /^\d/.test(word) ? `^${word}` : word));
    return all.includes(undefined) ? undefined : !all.includes(false);
  });
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}
