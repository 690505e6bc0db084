import type { Evidence } from '../../model/evidence.ts';
import type { SeverityCounts } from '../../model/kinds.ts';
import type { Stated } from '../../model/prd.ts';
import type { Reading, Scan } from '../../model/reading.ts';
import { scansOf } from './kinds.ts';
import { code, listed, many, short } from './text.ts';

/** A piece of evidence that was read. */
export type Read = Evidence & { readonly reading: Reading };

/** One disagreement: what the claim says, what the report says, and the report. */
export interface Disagreement {
  readonly stated: string;
  readonly found: string;
  readonly one: Evidence;
}

const LEVELS = ['critical', 'high', 'medium', 'low'] as const satisfies readonly (keyof SeverityCounts)[];
const name = (one: Evidence) => code(one.path ?? one.link.target);

/** A number that several reports may share: it is right when one of them or all together have it. */
function number(stated: number, pieces: readonly { readonly one: Read; readonly value: number }[]): Read | undefined {
  const total = pieces.reduce((sum, piece) => sum + piece.value, 0);
  if (pieces.length === 0 || total === stated || pieces.some((piece) => piece.value === stated)) return undefined;
  return pieces[0]?.one;
}

/** Findings of a level that waivers excuse. */
const waived = (scan: Scan, level: keyof SeverityCounts) =>
  scan.findings.filter((finding) => finding.waivedBy !== undefined && finding.severity === level).length;

function severities(stated: Stated, pieces: readonly Read[]): readonly Disagreement[] {
  const scans = pieces.flatMap((one) => scansOf(one.reading).map((scan: Scan) => ({ one, scan })));
  const zero = LEVELS.filter((level) => stated[level] === 0);
  // "0 High" is said of every report, and one sentence holds all levels of a report.
  const none = scans.flatMap(({ one, scan }): Disagreement[] => {
    const wrong = zero.filter((level) => scan.counts[level] > 0);
    if (wrong.length === 0) return [];
    const has = wrong.map((level) => `${scan.counts[level]} ${level}`);
    return [{ stated: `0 ${listed(wrong)}`, found: `${name(one)} has ${listed(has)}`, one }];
  });
  const some = LEVELS.flatMap((level): Disagreement[] => {
    const says = stated[level];
    if (says === undefined || says === 0) return [];
    const values = scans.map(({ one, scan }) => ({ one, value: scan.counts[level] }));
    // Who waives a finding may count it or not: it is there, and it is dealt with.
    const all = scans.map(({ one, scan }) => ({ one, value: scan.counts[level] + waived(scan, level) }));
    const one = number(says, all) && number(says, values);
    const total = values.reduce((sum, { value }) => sum + value, 0);
    return one
      ? [
          {
            stated: `${says} ${level}`,
            found: `${scans.length === 1 ? `${name(one)} has` : 'the reports have'} ${total}`,
            one,
          },
        ]
      : [];
  });
  return [...none, ...some];
}

function totals(stated: Stated, pieces: readonly Read[]): readonly Disagreement[] {
  const tests = pieces.flatMap((one) => (one.reading.kind === 'tests' ? [{ one, tests: one.reading.tests }] : []));
  const found: Disagreement[] = [];
  const compare = (word: string, says: number | undefined, value: (piece: (typeof tests)[number]) => number) => {
    const one =
      says === undefined
        ? undefined
        : number(
            says,
            tests.map((piece) => ({ one: piece.one, value: value(piece) })),
          );
    if (!one) return;
    const total = tests.reduce((sum, piece) => sum + value(piece), 0);
    found.push({
      stated: `${says} ${word}`,
      found: `${tests.length === 1 ? name(one) : 'the reports'} counted ${total}`,
      one,
    });
  };
  compare('passed', stated.passed, ({ tests: one }) => one.passed);
  compare('failed', stated.failed, ({ tests: one }) => one.failed + one.errored);
  return found;
}

function outcome(stated: Stated, pieces: readonly Read[]): readonly Disagreement[] {
  if (stated.outcome !== 'pass') return [];
  return pieces.flatMap((one): Disagreement[] => {
    const { reading } = one;
    if (reading.kind === 'tests') {
      const bad = reading.tests.failed + reading.tests.errored;
      return bad > 0 && stated.failed === undefined
        ? [{ stated: 'pass', found: `${name(one)} has ${many(bad, 'failed test')}`, one }]
        : [];
    }
    if (reading.kind !== 'qa') return [];
    const other = reading.qa.overall.find((overall) => overall.outcome !== 'pass');
    // A page that says Pass as well contradicts itself, which is told on its own.
    const both = reading.qa.overall.some((overall) => overall.outcome === 'pass');
    return other && !both ? [{ stated: 'pass', found: `${name(one)} says ${other.outcome}`, one }] : [];
  });
}

function parts(stated: Stated, pieces: readonly Read[]): readonly Disagreement[] {
  const boms = pieces.flatMap((one) =>
    one.reading.kind === 'sbom' ? [{ one, value: one.reading.sbom.components }] : [],
  );
  const bom = stated.components === undefined ? undefined : number(stated.components, boms);
  const found: Disagreement[] = [];
  if (bom) {
    const total = boms.reduce((sum, { value }) => sum + value, 0);
    found.push({ stated: many(stated.components ?? 0, 'component'), found: `${name(bom)} lists ${total}`, one: bom });
  }
  const covered = pieces.flatMap((one) => {
    const lines = one.reading.kind === 'coverage' ? one.reading.coverage.lines : undefined;
    return lines === undefined ? [] : [{ one, lines }];
  });
  const { coverage } = stated;
  const [first] = covered;
  // People round: a difference below one percent is none.
  if (coverage !== undefined && first && covered.every(({ lines }) => Math.abs(lines - coverage) >= 1)) {
    found.push({
      stated: `${coverage} % coverage`,
      found: `${name(first.one)} has ${first.lines.toFixed(1)} %`,
      one: first.one,
    });
  }
  return found;
}

function commits(stated: Stated, pieces: readonly Evidence[]): readonly Disagreement[] {
  const says = stated.commit?.toLowerCase();
  if (says === undefined) return [];
  return pieces.flatMap((one): Disagreement[] => {
    // A report is committed after the commit that it was made for, so the commit that touched it may be another.
    if (!one.commit || one.commit.from === 'touched' || one.commit.from === 'ref') return [];
    const made = one.commit.sha.toLowerCase();
    if (made.startsWith(says) || says.startsWith(made)) return [];
    return [{ stated: `commit ${short(says)}`, found: `${name(one)} was made for ${short(made)}`, one }];
  });
}

/** Where the words of a claim and the content of its found evidence disagree. */
export function disagreements(stated: Stated, pieces: readonly Evidence[]): readonly Disagreement[] {
  const read = pieces.filter((one): one is Read => one.reading !== undefined);
  return [
    ...severities(stated, read),
    ...totals(stated, read),
    ...outcome(stated, read),
    ...parts(stated, read),
    ...commits(stated, pieces),
  ];
}
