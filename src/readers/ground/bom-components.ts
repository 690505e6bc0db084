import type { SbomPackage } from '../../model/reading.ts';
import { packageOf } from './bom-parts.ts';
import { tidy } from './text.ts';
import { get, list, record, text } from './value.ts';

/** The components of a BOM: all of them counted, those with a name as packages, and these by their `bom-ref`. */
export interface Components {
  readonly packages: SbomPackage[];
  readonly refs: () => ReadonlyMap<string, SbomPackage>;
  /** Adds a component and those nested in it. */
  readonly add: (component: unknown) => void;
  readonly count: () => number;
}

/** Starts without a component. */
export function collectComponents(): Components {
  const packages: SbomPackage[] = [];
  const named: string[] = [];
  let components = 0;
  const add = (top: unknown) => {
    const open = [top];
    while (open.length > 0) {
      const component = open.pop();
      if (!record(component)) continue;
      components++;
      const found = packageOf(component, tidy);
      if (found) {
        packages.push(found);
        named.push(text(get(component, 'bom-ref')));
      }
      const nested = list(get(component, 'components'));
      for (let at = nested.length - 1; at >= 0; at--) open.push(nested[at]);
    }
  };
  // Only vulnerabilities ask for them, and most BOMs have none.
  const refs = () => new Map(packages.map((found, at) => [named[at] ?? '', found]));
  return { packages, refs, add, count: () => components };
}
