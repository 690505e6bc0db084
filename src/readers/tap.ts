import type { Document, Reader, Reading } from '../model/reading.ts';
import { base } from './ground/finish.ts';
import { looksLikeTap, type TapWalk, walkTap } from './ground/tap.ts';
import { many, nothingRan } from './ground/tests.ts';

function whyNot({ tests, faults, skipAll }: TapWalk): string | undefined {
  const [first] = faults;
  if (first) return first;
  const nothing = nothingRan(tests);
  return nothing && skipAll ? `ran no test: ${skipAll}` : nothing;
}

function read(doc: Document): Reading {
  const walk = walkTap(doc.text);
  const { tests, statedFailures, contradictions } = walk;
  const why = whyNot(walk);
  const hidden = statedFailures > 0 && tests.failed === 0;
  return {
    ...base(reader.id, {
      contradictions: hidden
        ? [...contradictions, `states ${many(statedFailures, 'failure')} (# fail), but no listed test failed`]
        : contradictions,
      ...(why ? { why } : {}),
    }),
    kind: 'tests',
    tests,
  };
}

/** Test Anything Protocol 12, 13 and 14: https://testanything.org. */
export const reader: Reader = {
  id: 'tap',
  title: 'TAP',
  kind: 'tests',
  recognise: (doc) => doc.syntax === 'text' && looksLikeTap(doc.text),
  read,
  docs: {
    recognised:
      'Text with a `TAP version` line, or that begins with a plan (`1..N`) or with a test point and has a plan.',
    proof:
      'There is one plan, at the beginning or the end, it fits the number of test points, at least one test ran, and nobody ' +
      'bailed out. `1..0` proves nothing. A last line without its line end may be cut off, so it is incomplete when it is a test.',
    ignored:
      'Comments, YAML blocks (they are stepped over, not parsed), pragmas, test numbers and other text. Only test points of the ' +
      'outermost level count; one that says ok over a subtest that fails counts as failed and is a contradiction. `# SKIP` and ' +
      '`# TODO` make a test skipped, even when it is not ok.',
    example: 'TAP version 14\n1..2\nok 1 - adds\nok 2 - subtracts # SKIP not yet',
  },
};
