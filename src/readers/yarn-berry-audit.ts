import type { Reader } from '../model/reading.ts';
import { collectFindings, scanOf, scanReading } from './ground/finish.ts';
import { purlOf } from './ground/purl.ts';
import { severityOf } from './ground/severity.ts';
import { get, list, record, text } from './ground/value.ts';
import { jsonValues } from './ground/values.ts';

const FORMAT = 'yarn-berry-audit';

/** GitHub's id of an advisory, from its address; else yarn's own number. */
function idOf(row: unknown): string {
  const last = text(get(row, 'URL')).split('/').at(-1) ?? '';
  const own = get(row, 'ID');
  if (/^(?:GHSA|CVE)-/i.test(last)) return last;
  return typeof own === 'number' ? String(own) : text(own);
}

const isDeprecation = (row: unknown) => text(get(row, 'ID')).endsWith('(deprecation)');

/** yarn 4, `yarn npm audit --json`: one line per package and advisory. https://yarnpkg.com/cli/npm/audit */
export const reader: Reader = {
  id: FORMAT,
  title: 'yarn npm audit (yarn 4)',
  kind: 'scan',
  rank: 8,
  recognise: (doc) =>
    doc.keys.has('value') &&
    doc.keys.has('children') &&
    doc.text.includes('"Severity"') &&
    doc.text.includes('"Issue"'),
  read: (doc) => {
    const found = collectFindings();
    let deprecations = 0;
    let odd = 0;
    for (const line of jsonValues(doc)) {
      const row = get(line, 'children');
      if (!record(row)) odd++;
      else if (isDeprecation(row)) deprecations++;
      else {
        const versions = list(get(row, 'Tree Versions')).map(text);
        const version = versions.length === 1 ? (versions[0] ?? '') : '';
        found.add({
          id: idOf(row),
          severity: severityOf(get(row, 'Severity')),
          title: text(get(row, 'Issue')),
          package: text(get(line, 'value')),
          version,
          purl: purlOf('npm', text(get(line, 'value')), version),
        });
      }
    }
    // A process that was killed leaves whole lines, so that a list without an end mark can always be a part of one.
    const why =
      odd > 0
        ? `holds ${odd} ${odd === 1 ? 'line that is' : 'lines that are'} no row of an audit`
        : 'does not show that the list is whole: yarn writes neither a summary nor an end mark (scan yarn.lock with a tool that does)';
    const remarks: string[] = [];
    if (deprecations > 0) remarks.push(`${deprecations} deprecations are listed; they are no vulnerabilities`);
    const scan = scanOf({ tool: 'yarn npm audit', category: 'dependencies', findings: found });
    return scanReading(FORMAT, [scan], { remarks, why });
  },
  docs: {
    recognised: 'JSON lines with `value` and `children`, whose children have `Severity` and `Issue`.',
    severity: '`Severity` of each row; `moderate` counts as medium.',
    proof:
      'None: yarn writes rows without a summary or an end mark, and 0 bytes when there is none. The rows count, but such a report is never complete; scan `yarn.lock` with a tool that writes a report when it finds nothing, as OSV-Scanner or Trivy.',
    ignored: 'Rows whose id ends with "(deprecation)": they carry a severity and are no vulnerability.',
    example:
      '{"value":"lodash","children":{"ID":1106913,"Issue":"Command Injection in lodash",\n "URL":"https://github.com/advisories/GHSA-35jh-r3h4-6jhm","Severity":"high","Tree Versions":["4.17.4"]}}',
  },
};
