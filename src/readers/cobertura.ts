import type { Coverage, Document, Reader, Reading } from '../model/reading.ts';
import { type Counts, countLines } from './ground/cobertura.ts';
import { type Covered, coverageOf, coverageReading, filesOf, isWorse } from './ground/coverage.ts';
import { xmlRootTag } from './ground/xml.ts';

const share = ({ covered, total }: Covered) => covered / total;
const percent = (rate: number) => `${Math.round(rate * 10_000) / 100} %`;

/** Whether the rate of the root can be the share: writers round or cut it to as few as two digits. */
function fits(rate: Counts['rate'], counted: Covered): boolean {
  if (!rate || counted.total === 0) return false;
  return Math.abs(rate.value - share(counted)) <= 10 ** -Math.max(2, Math.min(rate.digits, 6));
}

/** Coverage of so many lines at a lower rate than the list gives. */
function atRate(rate: number, total: number): Coverage {
  const lines = Math.round(rate * 1_000_000) / 10_000;
  return { lines, covered: Math.min(Math.floor(rate * total), total), total };
}

interface Judged {
  readonly coverage: Coverage;
  readonly contradictions: readonly string[];
  readonly why?: string;
}

/** A rate and nothing else: it is told, but without a line it proves nothing, and never that all is covered. */
function rateOnly({ rate }: Counts): Judged {
  if (!rate || rate.value >= 1) return { coverage: coverageOf(0, 0), contradictions: [] };
  const why =
    rate.value === 0
      ? 'covers no line, which proves nothing'
      : `states a line rate of ${percent(rate.value)} but lists no line`;
  return { coverage: atRate(rate.value, 0), contradictions: [], why };
}

function judge(counts: Counts): Judged {
  const { rate, stated, ways } = counts;
  const [listed] = ways;
  const contradictions: string[] = [];
  if (!stated && !listed) return rateOnly(counts);
  if (stated && stated.covered > stated.total) {
    contradictions.push(`states ${stated.covered} covered lines of ${stated.total}`);
  }
  const same = ways.find(({ covered, total }) => covered === stated?.covered && total === stated.total);
  let worst = same ?? (stated ? stated : (ways.find((way) => fits(rate, way)) ?? listed ?? { covered: 0, total: 0 }));
  if (stated && listed && !same) {
    contradictions.push(
      `states ${stated.covered} covered lines of ${stated.total}, the list has ${listed.covered} of ${listed.total}`,
    );
    if (isWorse(listed, worst)) worst = listed;
  }
  if (rate && worst.total > 0 && !fits(rate, worst)) {
    const told = `states a line rate of ${percent(rate.value)}, its lines give ${percent(share(worst))}`;
    if (contradictions.length === 0) contradictions.push(told);
    if (rate.value < share(worst)) return { coverage: atRate(rate.value, worst.total), contradictions };
  }
  return { coverage: coverageOf(worst.covered, worst.total), contradictions };
}

function read(doc: Document): Reading {
  const counts = countLines(doc.text);
  const { coverage, contradictions, why } = judge(counts);
  return coverageReading(
    reader.id,
    { ...coverage, ...filesOf(counts.files) },
    { contradictions, ...(why ? { why } : {}) },
  );
}

/** Cobertura XML, as cobertura, coverage.py, coverlet, gcovr, Istanbul and many others write it. */
export const reader: Reader = {
  id: 'cobertura',
  title: 'Cobertura XML',
  kind: 'coverage',
  recognise: (doc) =>
    doc.syntax === 'xml' && doc.root?.name === 'coverage' && /\sline-rate\s?=/.test(xmlRootTag(doc.text)),
  read,
  docs: {
    recognised:
      'XML with the root element `coverage` that has a `line-rate`. A DOCTYPE may name its DTD; nothing is fetched, and one with declarations is refused.',
    proof:
      'At least one line can be covered. `lines-covered` and `lines-valid` count when the listed lines give the same numbers in ' +
      'one of the ways that tools count them (as written, each once, by class, those of methods). Where list, totals and ' +
      '`line-rate` disagree, the worst counts and the contradiction is told. A rate alone is told, but proves nothing.',
    ignored: 'Branches, complexity, sources and the rates of packages, classes and methods.',
    example:
      '<coverage line-rate="0.5" lines-covered="1" lines-valid="2"><packages><package><classes><class filename="a.py"><lines>\n' +
      '  <line number="1" hits="1"/><line number="2" hits="0"/></lines></class></classes></package></packages></coverage>',
  },
};
