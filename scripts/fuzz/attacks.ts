import { isDeepStrictEqual } from 'node:util';
import type { Reader, Reading } from '../../src/model/reading.ts';
import { readInPieces } from '../../src/readers/ground/large.ts';
import { sourceOf } from '../../src/readers/ground/pieces.ts';
import { readReport } from '../../src/readers/ground/read.ts';
import { readers } from '../../src/readers/index.ts';
import { isGood } from '../conformance/compare.ts';

/** Longest time for one reading, in milliseconds. */
export const DEADLINE = 5_000;

/**
 * Formats whose end nothing marks: what is left of a file that is cut between two records can be a whole report. Each with
 * the reason; docs/formats/differences.md tells them to people.
 */
export const WITHOUT_END: Readonly<Record<string, string>> = {
  lcov: 'nothing says how many records follow an end_of_record',
  'spdx-tv': 'a file can end behind any line of its last element',
  tap: 'only comments follow the plan',
};

/** Places at which a file of so many bytes is cut or changed: spread evenly, the last ones next to the end. */
export function places(length: number, count = 64): number[] {
  const near = [1, 2, 3, 5, 8].map((back) => length - back);
  const even = Array.from({ length: count - near.length }, (_, at) =>
    Math.floor((length * at) / (count - near.length)),
  );
  return [...new Set([...even, ...near])].filter((at) => at >= 0 && at < length);
}

const withoutEnd = (bytes: Uint8Array): number => {
  let end = bytes.length;
  while (end > 0 && [0x20, 0x0a, 0x0d, 0x09, 0].includes(bytes[end - 1] as number)) end--;
  return end;
};

/** What is wrong with an answer, as a sentence; undefined when it is as it should be. */
function faultOf(reading: Reading, took: number): string | undefined {
  if (took > DEADLINE) return `took ${Math.round(took)} ms`;
  const { why } = reading;
  if (!reading.complete && (why === undefined || why.trim() === '')) return 'gives no reason';
  if (reading.complete && why !== undefined) return 'is complete and gives a reason why not';
  const says = [why ?? '', ...reading.contradictions, ...reading.remarks];
  if (says.some((one) => /[\n\r]|\bat \S+:\d+:\d+\b|: undefined$|\[object /.test(one)))
    return `says ${JSON.stringify(says)}`;
  if (says.some((one) => one.length > 300)) return 'says too much';
  return undefined;
}

/** Reads hostile bytes in the plain way and in small pieces; gives what is wrong, if something is, and the reading. */
export async function attack(
  name: string,
  bytes: Uint8Array,
  using: readonly Reader[] = readers,
): Promise<{ readonly reading: Reading; readonly fault?: string }> {
  const options = { readers: using, cap: 500_000_000, large: Number.POSITIVE_INFINITY, hint: name };
  const start = performance.now();
  const reading = await readReport(name, bytes, options);
  const fault = faultOf(reading, performance.now() - start);
  if (fault !== undefined) return { reading, fault };
  // Nobody but a mistaken reader gives up on a file that it recognised.
  if (using === readers && reading.why?.includes('its shape is not the one'))
    return { reading, fault: `${reading.format} gave up` };
  const pieces = await readInPieces(name, sourceOf(bytes, 1000, 300), options);
  if (pieces && !isDeepStrictEqual(pieces, reading)) return { reading, fault: 'reads another way in pieces' };
  return { reading };
}

/** Every way in which a file is cut: none may be good evidence. */
export async function cutFaults(name: string, bytes: Uint8Array, count = 64): Promise<string[]> {
  const faults: string[] = [];
  const end = withoutEnd(bytes);
  for (const at of places(end, count)) {
    const { reading, fault } = await attack(name, bytes.subarray(0, at));
    if (fault !== undefined) faults.push(`${name} cut at ${at}: ${fault}`);
    else if (isGood(reading) && !Object.hasOwn(WITHOUT_END, reading.format))
      faults.push(`${name} cut at ${at} of ${end}: is a good ${reading.format}`);
  }
  return faults;
}

/** A file with one byte changed, at each of the places. */
export async function flipFaults(
  name: string,
  bytes: Uint8Array,
  bit: (at: number) => number,
  count = 64,
): Promise<string[]> {
  const faults: string[] = [];
  for (const at of places(bytes.length, count)) {
    const changed = Uint8Array.from(bytes);
    changed[at] = (changed[at] as number) ^ (1 << (bit(at) & 7));
    const { fault } = await attack(name, changed);
    if (fault !== undefined) faults.push(`${name} changed at ${at} (bit ${bit(at) & 7}): ${fault}`);
  }
  return faults;
}

/** A file read by each reader, whatever its format. */
export async function swapFaults(name: string, bytes: Uint8Array): Promise<string[]> {
  const faults: string[] = [];
  for (const reader of readers) {
    const { fault } = await attack(name, bytes, [{ ...reader, recognise: () => true }]);
    if (fault !== undefined) faults.push(`${name} read as ${reader.id}: ${fault}`);
  }
  return faults;
}
