interface Bound {
  readonly operator: string;
  readonly version: string;
}

/** Numbers of a plain version (`1.2.3`, `v1.2`); undefined for anything whose order only its own ecosystem knows. */
function numbersOf(version: string): number[] | undefined {
  if (!/^v?\d{1,9}(?:\.\d{1,9}){0,7}$/.test(version)) return undefined;
  return version.replace(/^v/, '').split('.').map(Number);
}

/** Order of two plain versions: below 0, 0 or above; undefined when it can't be told. */
function order(a: string, b: string): number | undefined {
  const left = numbersOf(a);
  const right = numbersOf(b);
  if (!left || !right) return undefined;
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function boundsOf(constraints: string): Bound[] | undefined {
  const bounds: Bound[] = [];
  for (const piece of constraints.split('|')) {
    const found = /^\s{0,9}(>=|<=|!=|<|>|=)?\s{0,9}([0-9A-Za-z.+~_-]{1,100})\s{0,9}$/.exec(piece);
    if (!found?.[2]) return undefined;
    bounds.push({ operator: found[1] ?? '=', version: found[2] });
  }
  return bounds.length > 0 && bounds.length <= 100 ? bounds : undefined;
}

/** Whether a version lies between two neighbours of a range; undefined when the order can't be told. */
function between(version: string, low: Bound | undefined, high: Bound | undefined): boolean | undefined {
  if (low) {
    const compared = order(version, low.version);
    if (compared === undefined) return undefined;
    if (compared < 0 || (compared === 0 && low.operator === '>')) return false;
  }
  if (high) {
    const compared = order(version, high.version);
    if (compared === undefined) return undefined;
    if (compared > 0 || (compared === 0 && high.operator === '<')) return false;
  }
  return true;
}

/**
 * Whether a version lies in a `vers:` range (https://github.com/package-url/vers-spec). Only plain numeric versions are
 * ordered; what can't be told is false, so that a doubtful statement closes nothing.
 */
export function inRange(version: string, range: string): boolean {
  const found = /^vers:[a-z0-9.+-]{1,40}\/(.{1,2000})$/i.exec(range.trim());
  if (!found?.[1]) return false;
  if (found[1] === '*') return true;
  const bounds = boundsOf(found[1]);
  if (!bounds) return false;
  const same = bounds.find((bound) => bound.version === version && !/[<>]$/.test(bound.operator));
  if (same) return same.operator !== '!=';
  let low: Bound | undefined;
  let isOpen = false;
  for (const bound of bounds.filter((one) => one.operator !== '=' && one.operator !== '!=')) {
    if (bound.operator.startsWith('>')) {
      low = bound;
      isOpen = true;
      continue;
    }
    if (between(version, low, bound)) return true;
    low = undefined;
    isOpen = false;
  }
  return isOpen && between(version, low, undefined) === true;
}
