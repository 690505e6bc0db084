import type { Evidence } from '../model/evidence.ts';
import type { Reading, Scan } from '../model/reading.ts';

/** The evidence with each scan of its reading exchanged; evidence that holds none stays as it is. */
export function mapScans(one: Evidence, change: (scan: Scan) => Scan): Evidence {
  const { reading } = one;
  if (!reading || one.resolution.kind !== 'found') return one;
  const made = withScans(reading, change);
  return made === reading ? one : { ...one, reading: made };
}

function withScans(reading: Reading, change: (scan: Scan) => Scan): Reading {
  if (reading.kind === 'scan') {
    const scan = change(reading.scan);
    const more = reading.more?.map(change);
    const same = scan === reading.scan && (more ?? []).every((one, at) => one === reading.more?.[at]);
    return same ? reading : { ...reading, scan, ...(more ? { more } : {}) };
  }
  if (reading.kind !== 'sbom' || !reading.scan) return reading;
  const scan = change(reading.scan);
  return scan === reading.scan ? reading : { ...reading, scan };
}
