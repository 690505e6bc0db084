import type { Document, Reader, Reading, Tests } from '../model/reading.ts';
import { base } from './ground/finish.ts';
import { many, nothingRan, some, type TestOutcome, tallyTests } from './ground/tests.ts';
import { plain } from './ground/text.ts';
import { type Attributes, countIn, walkXml } from './ground/xml.ts';

const OUTCOMES: Readonly<Record<string, TestOutcome>> = {
  Pass: 'passed',
  Fail: 'failed',
  Skip: 'skipped',
  NotRun: 'skipped',
};

const MOST = 10;

interface Assembly {
  readonly attributes: Attributes;
  cases: number;
  skipped: number;
  failed: number;
  errors: number;
}

interface Walk {
  readonly tests: Tests;
  readonly unknown: readonly string[];
  readonly contradictions: readonly string[];
}

/** Where the totals of an assembly can't be meant for its tests; some versions leave out what was skipped or not run. */
function disagreements({ attributes, cases, skipped, failed, errors }: Assembly): string[] {
  const name = plain(attributes.name?.split(/[\\/]/).at(-1) ?? '', 80) || 'an assembly';
  const found: string[] = [];
  const [total, failures, broken] = [
    countIn(attributes, 'total'),
    countIn(attributes, 'failed'),
    countIn(attributes, 'errors'),
  ];
  if (total !== undefined && (total > cases || total < cases - skipped)) {
    found.push(`${name} states ${many(total, 'test')} and lists ${cases}`);
  }
  if (failures !== undefined && failures !== failed)
    found.push(`${name} states ${many(failures, 'failure')} and lists ${failed}`);
  if (broken !== undefined && broken > errors)
    found.push(`${name} states ${many(broken, 'error')} and lists ${errors}`);
  return found;
}

function walk(body: string): Walk {
  const tally = tallyTests();
  const unknown: string[] = [];
  const contradictions: string[] = [];
  const path: string[] = [];
  let assembly: Assembly | undefined;
  let className = '';
  const onTest = ({ name = '', result = '' }: Attributes) => {
    const outcome = Object.hasOwn(OUTCOMES, result) ? OUTCOMES[result] : undefined;
    if (outcome) tally.add(outcome, name);
    else unknown.push(name);
    if (!assembly) return;
    assembly.cases++;
    if (outcome === 'skipped') assembly.skipped++;
    if (outcome === 'failed') assembly.failed++;
  };
  walkXml(body, {
    open: (name, attributes) => {
      const parent = path.at(-1) ?? '';
      path.push(name);
      if (name === 'assembly') assembly = { attributes, cases: 0, skipped: 0, failed: 0, errors: 0 };
      else if (name === 'class') className = attributes.name ?? '';
      else if (name === 'test') onTest(attributes);
      // An error of a cleanup or of the runner; in version 1 a class fails by its fixture.
      else if ((name === 'error' && parent === 'errors') || (name === 'failure' && parent === 'class')) {
        const where = name === 'failure' ? className : (attributes.name ?? attributes.type ?? '');
        tally.add('errored', `${where} (outside of a test)`);
        if (assembly) assembly.errors++;
      }
    },
    close: (name) => {
      path.pop();
      if (name !== 'assembly' || !assembly) return;
      if (contradictions.length < MOST) contradictions.push(...disagreements(assembly));
      assembly = undefined;
    },
  });
  return { tests: tally.finish(), unknown, contradictions };
}

function read(doc: Document): Reading {
  const { tests, unknown, contradictions } = walk(doc.text);
  const why =
    unknown.length > 0
      ? `${many(unknown.length, 'test')} ended in no known outcome: ${some(unknown)}`
      : nothingRan(tests);
  return { ...base(reader.id, { contradictions, ...(why ? { why } : {}) }), kind: 'tests', tests };
}

/** Results of xUnit.net, versions 1 to 3: https://xunit.net/docs/format-xml-v2. */
export const reader: Reader = {
  id: 'xunit2-xml',
  title: 'xUnit.net XML',
  kind: 'tests',
  // Windows manifests have the root `assembly` too, in a namespace.
  recognise: (doc) =>
    doc.syntax === 'xml' && ['assemblies', 'assembly'].includes(doc.root?.name ?? '') && doc.root?.namespace === '',
  read,
  docs: {
    recognised:
      'XML with the root element `assemblies` or `assembly` in no namespace (versions 1, 2 and 3 of xUnit.net).',
    proof:
      'At least one `test` ran, and each has a known `result`. The tests count; totals of an assembly that differ are a ' +
      'contradiction. An `error` outside of a test (a cleanup, the runner), or in version 1 a class that failed, is an error.',
    ignored: 'Output, traits, messages, warnings and times. `Skip` and `NotRun` are skipped.',
    example:
      '<assemblies><assembly name="Api.Tests.dll" total="1" failed="0" errors="0"><collection>\n' +
      '  <test name="Adds" result="Pass"/></collection></assembly></assemblies>',
  },
};
