import { reading } from './ground/open.ts';

/** So many copies, in a row or joined, that anything but one look at each takes longer than a test may. */
const list = (count: number, item: (at: number) => string, joint = ',') =>
  Array.from({ length: count }, (_, at) => item(at)).join(joint);
const sarif = (run: string) =>
  `{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x","rules":[{"id":"a"}]}},${run}}]}`;

const LONG: readonly (readonly [string, string, string])[] = [
  [
    'results with deep rule ids',
    sarif(`"results":[${list(1_000, () => `{"ruleId":"${'a/'.repeat(2_500)}"}`)}]`),
    'sarif',
  ],
  [
    'results and overrides',
    sarif(
      `"invocations":[{"ruleConfigurationOverrides":[${list(20_000, (at) => `{"descriptor":{"id":"q${at}"},"configuration":{"level":"note"}}`)}]}],"results":[${list(40_000, (at) => `{"ruleId":"r${at}"}`)}]`,
    ),
    'sarif',
  ],
  ['document types in a row', '<!DOCTYPE a>'.repeat(200_000), 'text'],
  ['brackets in a document type', `<!DOCTYPE a ${'['.repeat(2_000_000)}`, 'text'],
  [
    'equal vectors',
    `{"bomFormat":"CycloneDX","specVersion":"1.5","components":[],"vulnerabilities":[${list(
      20_000,
      (at) =>
        `{"id":"CVE-${at}","ratings":[{"method":"CVSSv31","vector":"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:L"}]}`,
    )}]}`,
    'cyclonedx-json',
  ],
  ['keys', `{${list(300_000, (at) => `"k${at}":1`)}}`, 'json'],
  ['open lists', '['.repeat(3_000_000), 'json'],
  ['open strings', '"a'.repeat(1_500_000), 'text'],
  ['lines of JSON', '{"a":1}\n'.repeat(300_000), 'json-lines'],
  ['open objects on lines', '{\n'.repeat(1_000_000), 'json'],
  ['attributes', `<testsuite ${list(200_000, (at) => `a${at}="1"`, ' ')}/>`, 'junit-xml'],
  ['an attribute', `<testsuite name="${'a'.repeat(3_000_000)}"/>`, 'junit-xml'],
  [
    'elements of a case',
    `<testsuite><testcase name="a">${list(200_000, (at) => `<m${at}/>`, '')}</testcase></testsuite>`,
    'junit-xml',
  ],
  ['hashes', `TAP version 14\n1..1\nok 1 ${'# '.repeat(1_000_000)}`, 'tap'],
  ['records', list(100_000, (at) => `SF:f${at}\nDA:1,1\nend_of_record`, '\n'), 'lcov'],
];

test.each(LONG)('long %s are read in one go', async (_, text, format) => {
  expect((await reading(text, { cap: 50_000_000 })).format).toBe(format);
});

test('too many values are refused', async () => {
  const found = await reading(`[${'0,'.repeat(16_000_000)}0]`, { cap: 50_000_000 });
  expect(found.why).toBe('is refused: the JSON holds more than 16 million values');
}, 30_000);
