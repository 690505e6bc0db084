import { closeSync, openSync, writeSync } from 'node:fs';

/** Writes a file part by part until it has about `bytes`; `part` gives the next one, `end` closes it. */
function writeUntil(file: string, bytes: number, start: string, part: (at: number) => string, end: string): void {
  const handle = openSync(file, 'w');
  let size = 0;
  let held = start;
  for (let at = 0; size < bytes; at++) {
    held += part(at);
    if (held.length < 1 << 20) continue;
    size += writeSync(handle, held);
    held = '';
  }
  writeSync(handle, held + end);
  closeSync(handle);
}

const comma = (at: number) => (at === 0 ? '' : ',');

/** A SARIF log as a code scanner writes it: 150 rules with help, results with places, fingerprints and some code flows. */
export function writeSarif(file: string, bytes: number): void {
  const rules = Array.from({ length: 150 }, (_, at) => ({
    id: `js/rule-${at}`,
    shortDescription: { text: `Rule ${at}` },
    help: { text: 'What to do about it, at some length. '.repeat(12) },
    defaultConfiguration: { level: ['error', 'warning', 'note'][at % 3] },
    properties: { tags: ['security'], ...(at % 4 === 0 ? {} : { 'security-severity': `${at % 10}.5` }) },
  }));
  const place = (at: number) => ({
    physicalLocation: {
      artifactLocation: { uri: `src/module-${at % 97}/deep/folder/file-${at % 1000}.ts`, index: at % 1000 },
      region: { startLine: (at % 900) + 1, startColumn: 3, endColumn: 44 },
    },
  });
  const result = (at: number) => ({
    ruleId: `js/rule-${at % 150}`,
    ruleIndex: at % 150,
    message: { text: `A value that comes from "outside" (${at}) reaches this call — [somebody](1) can change it.` },
    locations: [place(at)],
    partialFingerprints: { primaryLocationLineHash: `${((at * 2654435761) >>> 0).toString(16)}:1` },
    relatedLocations: [{ id: 1, ...place(at + 5), message: { text: 'somebody' } }],
    ...(at % 3 === 0
      ? { codeFlows: [{ threadFlows: [{ locations: [1, 2, 3].map((step) => ({ location: place(at + step) })) }] }] }
      : {}),
  });
  const driver = JSON.stringify({ name: 'CodeQL', rules });
  const start = `{"version":"2.1.0","runs":[{"tool":{"driver":${driver}},"results":[`;
  writeUntil(file, bytes, start, (at) => comma(at) + JSON.stringify(result(at)), ']}]}');
}

/** A JUnit report as a test runner writes it: suites of 50 cases, some with a failure, a skip or output. */
export function writeJunit(file: string, bytes: number): void {
  const body = (at: number) => {
    if (at === 7)
      return `><failure message="expected 1 to be 2" type="AssertionError">${'  at some.frame(File.java:1)\n'.repeat(15)}</failure></testcase>\n`;
    if (at === 9) return '><skipped/></testcase>\n';
    return at % 10 === 3 ? `><system-out>${'a line of output\n'.repeat(15)}</system-out></testcase>\n` : '/>\n';
  };
  const suite = (at: number) => {
    const cases = Array.from(
      { length: 50 },
      (_, one) =>
        `  <testcase classname="org.example.module${at}.Class${one}" name="does what it should &amp; more" time="0.01"${body(one)}`,
    );
    return `<testsuite name="suite ${at}" tests="50" failures="1" errors="0" skipped="1" time="1.5">\n${cases.join('')}</testsuite>\n`;
  };
  writeUntil(file, bytes, '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n', suite, '</testsuites>\n');
}

/** A CycloneDX BOM as a package manager writes it: components with hashes, licences and references. */
export function writeBom(file: string, bytes: number): void {
  const component = (at: number) => ({
    type: 'library',
    'bom-ref': `pkg:npm/%40scope/package-${at}@1.${at % 50}.0`,
    group: '@scope',
    name: `package-${at}`,
    version: `1.${at % 50}.0`,
    description: 'Does something useful for many programs',
    hashes: [{ alg: 'SHA-512', content: 'a'.repeat(128) }],
    licenses: [{ license: { id: 'MIT' } }],
    purl: `pkg:npm/%40scope/package-${at}@1.${at % 50}.0`,
    externalReferences: [{ type: 'website', url: `https://www.example/${at}` }],
    properties: [{ name: 'cdx:npm:package:path', value: `node_modules/@scope/package-${at}` }],
  });
  const start = '{"bomFormat":"CycloneDX","specVersion":"1.5","version":1,"components":[';
  writeUntil(file, bytes, start, (at) => comma(at) + JSON.stringify(component(at)), ']}');
}
