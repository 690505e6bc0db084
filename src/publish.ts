import type { Desk } from './model/desk.ts';
import { Stop } from './model/stop.ts';
import type { Report } from './model/verdict.ts';
import { reports } from './reports/index.ts';

/** Tells the verdict at the desk. What could not be told comes back as sentences; only bad usage stops. */
export async function publish(report: Report, desk: Desk): Promise<readonly string[]> {
  try {
    return await desk.tell(report, reports);
  } catch (error) {
    if (error instanceof Stop) throw error;
    return [`the verdict could not be told: ${error instanceof Error ? error.message : String(error)}`];
  }
}
