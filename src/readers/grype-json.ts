import type { Reader } from '../model/reading.ts';
import { collectFindings, type FoundFinding, scanOf, scanReading } from './ground/finish.ts';
import { severityOf } from './ground/severity.ts';
import { get, isList, list, text } from './ground/value.ts';

const FORMAT = 'grype-json';

function findingOf(match: unknown): FoundFinding {
  const related = list(get(match, 'relatedVulnerabilities')).map((one) => text(get(one, 'id')));
  const id = text(get(match, 'vulnerability', 'id'));
  return {
    id,
    aliases: [...new Set(related)].filter((alias) => alias !== '' && alias !== id),
    severity: severityOf(get(match, 'vulnerability', 'severity')),
    package: text(get(match, 'artifact', 'name')),
    version: text(get(match, 'artifact', 'version')),
    purl: text(get(match, 'artifact', 'purl')),
    path: text(get(list(get(match, 'artifact', 'locations'))[0], 'path')),
  };
}

/** Why Grype set a match aside: the rules of the configuration or of a VEX document that apply. */
function closedBy(match: unknown): string {
  const reasons = list(get(match, 'appliedIgnoreRules')).map((rule) =>
    [get(rule, 'vex-status'), get(rule, 'vex-justification'), get(rule, 'reason')]
      .map(text)
      .filter((part) => part !== ''),
  );
  const says = reasons.map((parts) => parts.join(': ')).filter((part) => part !== '');
  return ['ignored', ...says].join(': ');
}

function whyIncomplete(root: unknown): string | undefined {
  if (!isList(get(root, 'matches'))) return 'has no list of matches, so nothing shows that the scan ran to its end';
  const db = get(root, 'descriptor', 'db');
  const error = text(get(db, 'error')) || text(get(db, 'status', 'error'));
  if (error !== '' || get(db, 'status', 'valid') === false) return 'was made without a valid vulnerability database';
  return text(get(root, 'descriptor', 'name')) === '' ? 'does not name the tool that made it' : undefined;
}

const targetOf = (source: unknown) => text(get(source, 'target')) || text(get(source, 'target', 'userInput'));

/** Grype, -o json. https://github.com/anchore/grype */
export const reader: Reader = {
  id: FORMAT,
  title: 'Grype JSON',
  kind: 'scan',
  rank: 5,
  recognise: (doc) => doc.top === 'object' && doc.keys.has('matches') && doc.keys.has('descriptor'),
  read: (doc) => {
    const root = doc.json();
    const found = collectFindings();
    for (const match of list(get(root, 'matches'))) found.add(findingOf(match));
    for (const match of list(get(root, 'ignoredMatches'))) found.add({ ...findingOf(match), closed: closedBy(match) });
    const source = get(root, 'source');
    const why = whyIncomplete(root);
    const scan = scanOf({
      tool: 'Grype',
      category: text(get(source, 'type')) === 'image' ? 'containers' : 'dependencies',
      findings: found,
      target: targetOf(source),
    });
    return scanReading(FORMAT, [scan], why === undefined ? {} : { why });
  },
  docs: {
    recognised: 'A JSON object with `matches` and `descriptor`.',
    severity: '`vulnerability.severity` of each match; Negligible counts as none, Unknown as unknown.',
    proof: '`matches` is a list, `descriptor` names the tool, and its database is valid.',
    ignored: '`ignoredMatches` are closed with the rule or VEX statement that applies. The unit is the match.',
    example:
      '{"matches": [{"vulnerability": {"id": "CVE-2024-1", "severity": "High"}, "artifact": {"name": "zlib", "version": "1.2"}}],\n "source": {"type": "image", "target": {"userInput": "app:1"}}, "descriptor": {"name": "grype"}}',
  },
};
