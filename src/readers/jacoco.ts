import type { Document, Reader, Reading } from '../model/reading.ts';
import { type Covered, coverageOf, coverageReading, filesOf, isWorse } from './ground/coverage.ts';
import { type Attributes, countIn, walkXml } from './ground/xml.ts';

interface Tally {
  covered: number;
  total: number;
}

interface Walk {
  /** LINE counter of the report itself. */
  readonly stated?: Covered;
  /** Sum over the packages, and over the lines of all source files; total 0 where the report has none. */
  readonly packages: Covered;
  readonly lines: Covered;
  /** Lines of each source file, by package and file name. */
  readonly files: ReadonlyMap<string, Covered>;
}

function counted(attributes: Attributes): Covered {
  const [missed, covered] = [countIn(attributes, 'missed') ?? 0, countIn(attributes, 'covered') ?? 0];
  return { covered, total: missed + covered };
}

function walk(text: string): Walk {
  const packages: Tally = { covered: 0, total: 0 };
  const lines: Tally = { covered: 0, total: 0 };
  const path: string[] = [];
  const files = new Map<string, Tally>();
  let inPackage = '';
  let file: Tally | undefined;
  let stated: Covered | undefined;
  walkXml(
    text,
    {
      open: (name, attributes) => {
        const parent = path.at(-1);
        path.push(name);
        if (name === 'package') inPackage = attributes.name ?? '';
        else if (name === 'sourcefile') {
          const at = [inPackage, attributes.name ?? ''].filter((part) => part !== '').join('/');
          file = files.get(at) ?? { covered: 0, total: 0 };
          files.set(at, file);
        }
        if (name === 'counter' && attributes.type === 'LINE') {
          const counter = counted(attributes);
          if (parent === 'report') stated = counter;
          if (parent !== 'package') return;
          packages.covered += counter.covered;
          packages.total += counter.total;
        } else if (name === 'line' && parent === 'sourcefile') {
          // One instruction that ran makes the line a covered one, as JaCoCo counts.
          const ran = (countIn(attributes, 'ci') ?? 0) > 0 ? 1 : 0;
          for (const tally of file ? [lines, file] : [lines]) {
            tally.total++;
            tally.covered += ran;
          }
        }
      },
      close: () => {
        path.pop();
      },
    },
    { bareDoctype: true },
  );
  return { packages, lines, files, ...(stated ? { stated } : {}) };
}

function read(doc: Document): Reading {
  const { stated, packages, lines, files } = walk(doc.text);
  const contradictions: string[] = [];
  let worst = stated ?? (packages.total > 0 ? packages : lines);
  for (const [what, found] of [
    ['packages', packages],
    ['lines', lines],
  ] as const) {
    if (found.total === 0 || (found.total === worst.total && found.covered === worst.covered)) continue;
    contradictions.push(
      `states ${worst.covered} covered lines of ${worst.total}, its ${what} have ${found.covered} of ${found.total}`,
    );
    if (isWorse(found, worst)) worst = found;
  }
  return coverageReading(
    reader.id,
    { ...coverageOf(worst.covered, worst.total), ...filesOf(files) },
    {
      contradictions,
      ...(stated ? {} : { why: 'has no counter of lines (compiled without debug information?)' }),
    },
  );
}

/** JaCoCo XML: https://www.jacoco.org/jacoco/trunk/coverage/report.dtd. */
export const reader: Reader = {
  id: 'jacoco',
  title: 'JaCoCo XML',
  kind: 'coverage',
  recognise: (doc) =>
    doc.syntax === 'xml' &&
    doc.root?.name === 'report' &&
    (doc.text.includes('-//JACOCO//') || doc.text.includes('<counter ') || doc.text.includes('<sessioninfo ')),
  read,
  docs: {
    recognised:
      "XML with the root element `report` and JaCoCo's DOCTYPE or its `counter` elements. The DOCTYPE may name its DTD; nothing is fetched, and one with declarations is refused.",
    proof:
      'The report has a counter of the type `LINE` over at least one line. Where the sum over its packages, or over its lines, ' +
      'is another one, the worst counts and the contradiction is told.',
    ignored:
      'Instructions, branches, complexity, methods, classes and sessions. A line with one instruction that ran is covered.',
    example:
      '<!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd">\n' +
      '<report name="api"><package name="api"><counter type="LINE" missed="1" covered="3"/></package><counter type="LINE" missed="1" covered="3"/></report>',
  },
};
