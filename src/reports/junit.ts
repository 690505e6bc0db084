import type { Finding, Teller } from '../model/verdict.ts';
import { block, oneLine } from './ground/sanitise.ts';
import { lastDay, placed } from './ground/words.ts';
import { attributes, xml } from './ground/xml.ts';

type Result = 'failure' | 'error' | 'skipped' | 'passed';

/** A run that is still going is an error here: JUnit has no word for it, and `skipped` reads as green. */
function resultOf({ outcome, severity }: Finding): Result {
  if (outcome === 'pass') return 'passed';
  // Advice never blocks, so it must not turn a test report red.
  if (outcome === 'not-applicable' || severity === 'advise') return 'skipped';
  return outcome === 'fail' ? 'failure' : 'error';
}

function details(finding: Finding): string {
  const parts = [
    finding.at ? `at ${oneLine(placed(finding.at))}` : '',
    finding.also ? `and ${oneLine(placed(finding.also))}` : '',
    finding.fix ? `→ ${oneLine(finding.fix)}` : '',
    finding.suggestion ? `\n${block(finding.suggestion)}` : '',
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function testcase(finding: Finding): string {
  const says = oneLine(finding.says);
  const head = `    <testcase${attributes({
    name: says,
    classname: finding.rule,
    file: finding.at && oneLine(finding.at.path),
    line: finding.at?.line,
  })}`;
  const result = resultOf(finding);
  if (result === 'passed') return `${head}/>`;
  const { waived } = finding;
  const advice = finding.severity === 'advise' && finding.outcome !== 'not-applicable';
  const lead = waived ? `waived by ${oneLine(waived.id)} until ${lastDay(waived.until)}: ` : advice ? 'advice: ' : '';
  const told = `${lead}${says}`;
  const type = result === 'skipped' ? undefined : finding.outcome;
  return `${head}>\n      <${result}${attributes({ message: told, type })}>${xml(details(finding))}</${result}>\n    </testcase>`;
}

function totals(findings: readonly Finding[]) {
  const count = (result: Result) => findings.filter((finding) => resultOf(finding) === result).length;
  return { tests: findings.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') };
}

/** For CI servers: one suite per rule, one case per answer (JUnit XML as Jenkins, GitLab and the like read it). */
export const teller: Teller = {
  id: 'junit',
  title: 'JUnit XML',
  tell: ({ tool, verdict }) => {
    const rules = [...new Set(verdict.findings.map((finding) => finding.rule))];
    const suites = rules.map((rule) => {
      const findings = verdict.findings.filter((finding) => finding.rule === rule);
      const head = attributes({ name: rule, ...totals(findings) });
      return `  <testsuite${head}>\n${findings.map(testcase).join('\n')}\n  </testsuite>`;
    });
    const head = attributes({ name: tool.name, ...totals(verdict.findings) });
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${head}>\n${suites.join('\n')}\n</testsuites>\n`;
  },
};
