import type { Place } from '../../model/place.ts';
import type { Reading } from '../../model/reading.ts';
import { about, listed, many, quote } from './text.ts';

type QaReading = Extract<Reading, { readonly kind: 'qa' }>;

/** What keeps a QA page from being a pass, with its place; undefined when everything on it passes. */
export function qaFault({ qa, complete, why }: QaReading): { readonly says: string; readonly at?: Place } | undefined {
  const status = qa.overall.find((one) => one.outcome !== 'pass');
  if (status) return { says: `says ${quote(status.text)}`, at: status.at };
  const bad = qa.cases.filter((one) => one.outcome !== 'pass');
  const [first] = bad;
  if (first) {
    const names = bad.slice(0, 3).map((one) => `${quote(one.name, 40)} is ${quote(one.text || one.outcome, 30)}`);
    const rest = bad.length - names.length;
    const told = listed(rest > 0 ? [...names, `${rest} more`] : names, 4);
    return { says: `has ${many(bad.length, 'case')} that did not pass: ${told}`, at: first.at };
  }
  if (qa.overall.length === 0) return { says: 'states no overall status' };
  return complete ? undefined : { says: `is not complete: ${why ? about(why) : 'it ends too early'}` };
}
