import type { Document, Reader, Reading } from '../model/reading.ts';
import { type Covered, coverageOf, coverageReading, filesOf, isWorse } from './ground/coverage.ts';
import { type Attributes, countIn, walkXml, xmlRootTag } from './ground/xml.ts';

interface Tally {
  covered: number;
  total: number;
}

interface Walk {
  /** Statements by the metrics of the project, absent where it has none. */
  readonly stated?: Covered;
  /** Statements in the ways that tools list them: by file, by lines of statements, by all lines. */
  readonly ways: readonly Covered[];
  /** Statements of each file, as its metrics tell. */
  readonly each: ReadonlyMap<string, Covered>;
}

const add = (tally: Tally, { covered, total }: Covered) => {
  tally.covered += covered;
  tally.total += total;
};

function statements(attributes: Attributes): Covered | undefined {
  const [covered, total] = [countIn(attributes, 'coveredstatements'), countIn(attributes, 'statements')];
  return covered === undefined || total === undefined ? undefined : { covered, total };
}

const ran = (attributes: Attributes) =>
  ['count', 'truecount', 'falsecount'].some((name) => (countIn(attributes, name) ?? 0) > 0);

function walk(text: string): Walk {
  const [files, plain, all] = [0, 0, 0].map((): Tally => ({ covered: 0, total: 0 })) as [Tally, Tally, Tally];
  const path: string[] = [];
  const each = new Map<string, Covered>();
  let file = '';
  let stated: Tally | undefined;
  walkXml(text, {
    open: (name, attributes) => {
      const parent = path.at(-1);
      path.push(name);
      // The coverage of the tests' own code (`testproject`) is not the product's.
      if (path[1] !== 'project') return;
      // OpenClover writes the whole path beside the name, PHPUnit only the path, as the name.
      if (name === 'file') file = attributes.path ?? attributes.name ?? '';
      const metrics = name === 'metrics' ? statements(attributes) : undefined;
      if (metrics && parent === 'project') {
        stated ??= { covered: 0, total: 0 };
        add(stated, metrics);
      }
      if (metrics && parent === 'file') {
        add(files, metrics);
        each.set(file, metrics);
      }
      if (name !== 'line' || parent !== 'file') return;
      const one = { covered: ran(attributes) ? 1 : 0, total: 1 };
      if (attributes.type === 'stmt') add(plain, one);
      if (attributes.type === 'stmt' || attributes.type === 'cond') add(all, one);
    },
    close: () => {
      path.pop();
    },
  });
  return { ways: [all, plain, files].filter(({ total }) => total > 0), each, ...(stated ? { stated } : {}) };
}

function read(doc: Document): Reading {
  const { stated, ways, each } = walk(doc.text);
  const [listed] = ways;
  let worst = stated ?? listed ?? { covered: 0, total: 0 };
  const contradictions: string[] = [];
  if (stated && stated.covered > stated.total)
    contradictions.push(`states ${stated.covered} covered statements of ${stated.total}`);
  if (stated && listed && !ways.some(({ covered, total }) => covered === stated.covered && total === stated.total)) {
    contradictions.push(
      `states ${stated.covered} covered statements of ${stated.total}, the list has ${listed.covered} of ${listed.total}`,
    );
    if (isWorse(listed, worst)) worst = listed;
  }
  return coverageReading(
    reader.id,
    { ...coverageOf(worst.covered, worst.total), ...filesOf(each) },
    { contradictions },
  );
}

/** Clover XML of OpenClover, PHPUnit and Istanbul: https://openclover.org. */
export const reader: Reader = {
  id: 'clover',
  title: 'Clover XML',
  kind: 'coverage',
  recognise: (doc) =>
    doc.syntax === 'xml' &&
    doc.root?.name === 'coverage' &&
    !/\sline-rate\s?=/.test(xmlRootTag(doc.text)) &&
    doc.text.includes('<project') &&
    doc.text.includes('coveredstatements='),
  read,
  docs: {
    recognised:
      'XML with the root element `coverage`, without a `line-rate`, with a `project` that has `coveredstatements`.',
    proof:
      'The project has at least one statement. Its `statements` and `coveredstatements` count (Istanbul writes lines there) when ' +
      'its files or lines give the same numbers; where none does, the worse counts and the contradiction is told.',
    ignored: 'Conditionals, methods, elements, complexity, and the coverage of test code (`testproject`).',
    example:
      '<coverage generated="1"><project><metrics statements="2" coveredstatements="1"/><file name="a.js">\n' +
      '  <line num="1" count="1" type="stmt"/><line num="2" count="0" type="stmt"/></file></project></coverage>',
  },
};
