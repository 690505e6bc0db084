import type { Reader } from '../model/reading.ts';
import { packageOf, severityOfRatings, whyIncomplete } from './ground/dependency-check.ts';
import { collectFindings, type Findings, scanOf, scanReading } from './ground/finish.ts';
import { walkXml } from './ground/xml.ts';

const FORMAT = 'dependency-check-xml';
const DEPENDENCY = 'analysis/dependencies/dependency';
const OPEN = `${DEPENDENCY}/vulnerabilities/vulnerability`;
const SUPPRESSED = `${DEPENDENCY}/vulnerabilities/suppressedVulnerability`;
const RATINGS = ['cvssV4', 'cvssV3', 'cvssV2'];
/** Longest text of an element that is kept; what is needed is shorter. */
const MOST_TEXT = 2_000;

interface Walk {
  readonly found: Findings;
  exceptions: number;
  dependencies: number | undefined;
  scanInfo: boolean;
  target: string;
}

/** Reads texts by their path, and makes a finding of each vulnerability when its dependency ends. */
function walk(source: string): Walk {
  const seen: Walk = { found: collectFindings(), exceptions: 0, dependencies: undefined, scanInfo: false, target: '' };
  const path: string[] = [];
  let words = '';
  let dependency: { purls: string[]; fileName: string; filePath: string } = { purls: [], fileName: '', filePath: '' };
  let fields = new Map<string, string>();
  const closeVulnerability = (suppressed: boolean) => {
    const notes = fields.get('notes') ?? '';
    const closed = ['suppressed', notes].filter((part) => part !== '').join(': ');
    const of = (key: string) => fields.get(key) ?? '';
    seen.found.add({
      id: of('name'),
      severity: severityOfRatings({
        severity: of('severity'),
        words: RATINGS.map((rating) => of(`${rating}/baseSeverity`) || of(`${rating}/severity`)),
        scores: RATINGS.map((rating) => of(`${rating}/baseScore`) || of(`${rating}/score`)),
      }),
      ...packageOf(dependency.purls, dependency.fileName),
      path: dependency.filePath,
      ...(suppressed ? { closed } : {}),
    });
  };
  walkXml(source, {
    open: (name) => {
      path.push(name);
      words = '';
      const at = path.join('/');
      if (at === DEPENDENCY) {
        dependency = { purls: [], fileName: '', filePath: '' };
        seen.dependencies = (seen.dependencies ?? 0) + 1;
      } else if (at === OPEN || at === SUPPRESSED) fields = new Map();
      else if (at === 'analysis/dependencies') seen.dependencies ??= 0;
      else if (at === 'analysis/scanInfo') seen.scanInfo = true;
      else if (at === 'analysis/scanInfo/analysisExceptions/exception') seen.exceptions++;
    },
    text: (piece) => {
      if (words.length < MOST_TEXT) words += piece.slice(0, MOST_TEXT);
    },
    close: () => {
      const at = path.join('/');
      const value = words.trim();
      if (at === `${DEPENDENCY}/fileName`) dependency.fileName = value;
      else if (at === `${DEPENDENCY}/filePath`) dependency.filePath = value;
      else if (at === `${DEPENDENCY}/identifiers/package/id`) dependency.purls.push(value);
      else if (at === 'analysis/projectInfo/name') seen.target = value;
      else if (at === OPEN || at === SUPPRESSED) closeVulnerability(at === SUPPRESSED);
      else if (at.startsWith(OPEN)) fields.set(at.slice(OPEN.length + 1), value);
      else if (at.startsWith(SUPPRESSED)) fields.set(at.slice(SUPPRESSED.length + 1), value);
      path.pop();
      words = '';
    },
  });
  return seen;
}

/** OWASP dependency-check, --format XML. https://jeremylong.github.io/DependencyCheck/ */
export const reader: Reader = {
  id: FORMAT,
  title: 'OWASP dependency-check XML',
  kind: 'scan',
  recognise: (doc) => doc.root?.name === 'analysis' && /dependency-?check/i.test(doc.root.namespace.slice(0, 200)),
  read: (doc) => {
    const { found, exceptions, dependencies, scanInfo, target } = walk(doc.text);
    const why = scanInfo
      ? whyIncomplete(exceptions, dependencies)
      : 'has no scanInfo, so nothing shows that the scan ran to its end';
    const scan = scanOf({ tool: 'dependency-check', category: 'dependencies', findings: found, target, dependencies });
    return scanReading(FORMAT, [scan], why === undefined ? {} : { why });
  },
  docs: {
    recognised: 'XML whose root is `analysis` in the namespace of dependency-check.',
    severity: '`severity` in any case, or a score in its place; else the newest of `cvssV4`, `cvssV3`, `cvssV2`.',
    proof: 'Well-formed to its end, a `scanInfo` without `analysisExceptions`, and at least one dependency.',
    ignored: '`suppressedVulnerability` is closed with its notes. The unit is the vulnerability per dependency.',
    example:
      '<analysis xmlns="https://jeremylong.github.io/DependencyCheck/dependency-check.4.0.xsd"><scanInfo/>\n<dependencies><dependency><fileName>zip.jar</fileName></dependency></dependencies></analysis>',
  },
};
