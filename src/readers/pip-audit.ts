import type { Reader } from '../model/reading.ts';
import { collectFindings, scanOf, scanReading } from './ground/finish.ts';
import { purlOf } from './ground/purl.ts';
import { get, isList, list, text } from './ground/value.ts';

const FORMAT = 'pip-audit';

/** pip-audit --format json; before 2.5 a bare list. https://github.com/pypa/pip-audit */
export const reader: Reader = {
  id: FORMAT,
  title: 'pip-audit',
  kind: 'scan',
  rank: 4,
  recognise: (doc) => {
    if (doc.top === 'array') return doc.keys.has('name') && (doc.keys.has('vulns') || doc.keys.has('skip_reason'));
    if (doc.top !== 'object' || !doc.keys.has('dependencies') || doc.keys.size > 2) return false;
    return doc.keys.has('fixes') || doc.text.includes('"vulns"') || doc.text.includes('"skip_reason"');
  },
  read: (doc) => {
    const root = doc.json();
    const listed = isList(root) ? root : get(root, 'dependencies');
    const found = collectFindings();
    const skipped: string[] = [];
    let audited = 0;
    for (const dependency of list(listed)) {
      const name = text(get(dependency, 'name'));
      const vulnerabilities = get(dependency, 'vulns');
      if (get(dependency, 'skip_reason') !== undefined || !isList(vulnerabilities)) {
        skipped.push(name);
        continue;
      }
      audited++;
      const version = text(get(dependency, 'version'));
      for (const one of vulnerabilities) {
        found.add({
          id: text(get(one, 'id')),
          aliases: list(get(one, 'aliases')).map(text),
          severity: 'unknown',
          package: name,
          version,
          purl: purlOf('pypi', name, version),
        });
      }
    }
    const some = skipped.slice(0, 3).join(', ') + (skipped.length > 3 ? ' …' : '');
    const why = !isList(listed)
      ? 'has no list of dependencies, so nothing shows that the audit ran to its end'
      : skipped.length > 0
        ? `skipped ${skipped.length} of ${skipped.length + audited} dependencies, so they were not audited: ${some}`
        : audited === 0
          ? 'audited no dependency at all'
          : undefined;
    const scan = scanOf({ tool: 'pip-audit', category: 'dependencies', findings: found, dependencies: audited });
    return scanReading(FORMAT, [scan], why === undefined ? {} : { why });
  },
  docs: {
    recognised:
      'A JSON object with `dependencies` (and `fixes`), whose entries have `vulns` or `skip_reason`; or a bare list of them.',
    severity: 'None in the file: every vulnerability is unknown.',
    proof: 'At least one dependency was audited, and none has a `skip_reason`.',
    ignored: '`fixes`: whether an upgrade was tried says nothing about what was found.',
    example:
      '{"dependencies": [{"name": "flask", "version": "0.5", "vulns": [{"id": "PYSEC-2019-179",\n "aliases": ["CVE-2019-1010083"]}]}], "fixes": []}',
  },
};
