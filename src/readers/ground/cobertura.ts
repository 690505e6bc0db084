import type { Covered } from './coverage.ts';
import { type Attributes, countIn, walkXml } from './xml.ts';

/** What a Cobertura report states and what it lists. */
export interface Counts {
  /** `line-rate` of the root, with the number of digits behind its point. */
  readonly rate?: { readonly value: number; readonly digits: number };
  /** `lines-covered` and `lines-valid` of the root, where it has both and they are not zero. */
  readonly stated?: Covered;
  /** The listed lines in every way that tools count them; none when no line is listed. The first one is each line of a file once. */
  readonly ways: readonly Covered[];
  /** Lines of each file, each once. */
  readonly files: ReadonlyMap<string, Covered>;
}

interface Tally {
  covered: number;
  total: number;
}

const count = (tally: Tally, hit: boolean) => {
  tally.total++;
  if (hit) tally.covered++;
};

/** Lines by a key, each once; it is covered when one of its entries is. */
function once() {
  const lines = new Map<string, boolean>();
  return {
    add: (key: string, hit: boolean) => lines.set(key, lines.get(key) === true || hit),
    /** The same by the first part of the keys. */
    parts: (): ReadonlyMap<string, Tally> => {
      const tallies = new Map<string, Tally>();
      for (const [key, hit] of lines) {
        const part = key.slice(0, key.indexOf('\n'));
        const tally = tallies.get(part) ?? { covered: 0, total: 0 };
        tallies.set(part, tally);
        count(tally, hit);
      }
      return tallies;
    },
    finish: (): Tally => {
      const tally = { covered: 0, total: 0 };
      for (const hit of lines.values()) count(tally, hit);
      return tally;
    },
  };
}

function rateIn(attributes: Attributes): Counts['rate'] {
  const found = /^(\d{1,4})(?:[.,](\d{1,30}))?(e-\d{1,3})?$/i.exec(attributes['line-rate']?.trim() ?? '');
  if (!found) return undefined;
  const value = Number(`${found[1]}.${found[2] ?? '0'}${found[3] ?? ''}`);
  // Arithmetic leaves 0.8301000000000001 of a rate that was cut to four digits.
  const digits = (String(Number(value.toPrecision(12))).split('.')[1] ?? '').length;
  return { value: Math.min(value, 1), digits };
}

function statedIn(attributes: Attributes): Covered | undefined {
  const [covered, total] = [countIn(attributes, 'lines-covered'), countIn(attributes, 'lines-valid')];
  return covered !== undefined && total !== undefined && total > 0 ? { covered, total } : undefined;
}

/** Walks a Cobertura report once. Throws Unreadable. */
export function countLines(text: string): Counts {
  const written: Tally = { covered: 0, total: 0 };
  const inMethods: Tally = { covered: 0, total: 0 };
  const [byFile, byClass, everywhere] = [once(), once(), once()];
  let root: Attributes | undefined;
  let file = '';
  let classes = 0;
  let methods = 0;
  walkXml(
    text,
    {
      open: (name, attributes) => {
        root ??= attributes;
        if (name === 'class') {
          classes++;
          file = attributes.filename ?? attributes.name ?? '';
        } else if (name === 'method') methods++;
        else if (name === 'line') {
          const hit = Number(attributes.hits ?? 0) > 0;
          const number = attributes.number ?? '';
          everywhere.add(`${file}\n${number}`, hit);
          if (methods > 0) count(inMethods, hit);
          else {
            count(written, hit);
            byFile.add(`${file}\n${number}`, hit);
            byClass.add(`${classes}\n${number}`, hit);
          }
        }
      },
      close: (name) => {
        if (name === 'method') methods--;
      },
    },
    { bareDoctype: true },
  );
  const files = byFile.finish();
  // Lines of methods may stand for all only where they are no fewer: code outside of methods is code too.
  const methodLines = inMethods.total >= files.total ? [inMethods] : [];
  const ways = [files, written, byClass.finish(), ...methodLines, everywhere.finish()].filter(({ total }) => total > 0);
  const rate = rateIn(root ?? {});
  const stated = statedIn(root ?? {});
  return { ways, files: byFile.parts(), ...(rate ? { rate } : {}), ...(stated ? { stated } : {}) };
}
