import { SEVERITIES } from '../../model/kinds.ts';
import type { Scan } from '../../model/reading.ts';
import { noCounts } from './severity.ts';

/**
 * One scan for a file that holds several: tool and category of the first, counts, suppressed and secrets summed, the
 * findings one after the other. For telling what is in a file; rules look at each scan by its category.
 */
export function wholeScan(scan: Scan, more: readonly Scan[] = []): Scan {
  if (more.length === 0) return scan;
  const all = [scan, ...more];
  const counts = noCounts();
  for (const severity of SEVERITIES) for (const one of all) counts[severity] += one.counts[severity];
  const secrets = all.some((one) => one.secrets !== undefined)
    ? all.reduce((sum, one) => sum + (one.secrets ?? 0), 0)
    : undefined;
  return {
    ...scan,
    counts,
    suppressed: all.reduce((sum, one) => sum + one.suppressed, 0),
    ...(secrets === undefined ? {} : { secrets }),
    findings: all.flatMap((one) => one.findings),
  };
}
