import fc from 'fast-check';
import { attack, cutFaults, flipFaults, swapFaults } from '../../scripts/fuzz/attacks.ts';
import { mutate, mutations } from '../../scripts/fuzz/mutations.ts';
import { CLEAN } from './ground/clean.ts';
import { PLANTED } from './ground/planted.ts';

const SEED = 20_241;

const TEXTS: readonly (readonly [string, string])[] = [
  [
    'junit',
    '<testsuites><testsuite name="s" tests="2" failures="1"><properties><property name="git.commit" value="abcdef1"/></properties>' +
      '<testcase classname="é" name="a &amp; b"/><testcase name="c"><failure><![CDATA[<x>]]></failure></testcase></testsuite></testsuites>',
  ],
  [
    'trx',
    '<TestRun><Results><UnitTestResult testName="A" outcome="Passed"/></Results><ResultSummary outcome="Completed"/></TestRun>',
  ],
  ['nunit', '<test-run total="1" result="Passed"><test-case fullname="A" result="Passed"/></test-run>'],
  ['jacoco', '<report name="a"><sessioninfo id="a"/><counter type="LINE" missed="0" covered="1"/></report>'],
  ['cobertura', '<coverage line-rate="1"><class filename="a"><line number="1" hits="1"/></class></coverage>'],
  ['lcov', 'TN:\nSF:a.js\nDA:1,1\nDA:2,0\nLF:2\nLH:1\nend_of_record\n'],
  ['tap', 'TAP version 14\n1..2\nok 1 - adds\n  ---\n  took: 3\n  ...\nnot ok 2 - subtracts # TODO later\n'],
  [
    'spdx',
    'SPDXVersion: SPDX-2.3\nSPDXID: SPDXRef-DOCUMENT\nPackageName: a\nSPDXID: SPDXRef-1\nPackageDownloadLocation: NONE\n',
  ],
  [
    'go',
    ['start', 'run', 'pass'].map((Action) => JSON.stringify({ Action, Package: 'p', Test: 'T' })).join('\n') +
      `\n${JSON.stringify({ Action: 'pass', Package: 'p' })}\n`,
  ],
  [
    'cyclonedx',
    '<bom xmlns="http://cyclonedx.org/schema/bom/1.5" version="1"><components><component type="library"><name>a</name></component></components></bom>',
  ],
];

const FILES: readonly (readonly [string, Uint8Array])[] = [
  ...TEXTS.map(([name, text]) => [name, Buffer.from(text)] as const),
  ...[...CLEAN, ...PLANTED].map(([format, file]) => [format, Buffer.from(JSON.stringify(file))] as const),
];

describe.each(FILES)('%s', (name, bytes) => {
  test('cut, it is no good evidence', async () => {
    expect(await cutFaults(name, bytes, 16)).toEqual([]);
  });

  test('with a byte changed, it ends in a reading or a sentence', async () => {
    expect(await flipFaults(name, bytes, (at) => at * 5, 16)).toEqual([]);
  });

  test('read as any other format, it ends in a reading or a sentence', async () => {
    expect(await swapFaults(name, bytes)).toEqual([]);
  });
});

test('changed files end in a reading or a sentence, and read the same in pieces', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...FILES), mutations, async ([name, bytes], changes) => {
      expect((await attack(name, mutate(bytes, changes))).fault).toBeUndefined();
    }),
    { seed: SEED, numRuns: 1_500 },
  );
}, 30_000);
