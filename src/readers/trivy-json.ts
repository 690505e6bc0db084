import type { Reader, Reading } from '../model/reading.ts';
import { scanReading } from './ground/finish.ts';
import { isResults, trivyFindings } from './ground/trivy.ts';
import { get, isList, list, text } from './ground/value.ts';

const FORMAT = 'trivy-json';

/** Lists of resources in a report about a cluster: the full one, the summary, and the two of Trivy 0.2x. */
const CLUSTER = ['Resources', 'Findings', 'Vulnerabilities', 'Misconfigurations'];

/** Kubernetes: resources of a cluster, each with results of its own and perhaps an error. */
function readCluster(root: unknown): Reading {
  const lists = CLUSTER.map((key) => get(root, key)).filter(isList);
  const resources = lists.flat();
  const found = trivyFindings('kubernetes');
  let failed = 0;
  for (const resource of resources) {
    if (text(get(resource, 'Error')) !== '') failed++;
    const place = [text(get(resource, 'Kind')), text(get(resource, 'Name'))].filter((part) => part !== '').join('/');
    for (const result of list(get(resource, 'Results'))) found.add(result, place);
  }
  const why =
    failed > 0
      ? `could not scan ${failed} of its resources`
      : resources.length > 0
        ? undefined
        : 'lists no resource of the cluster, so nothing shows that the scan ran';
  const scans = found.scans(text(get(root, 'ClusterName')));
  return scanReading(FORMAT, scans, { contradictions: found.contradictions, ...(why === undefined ? {} : { why }) });
}

function readReport(root: unknown): Reading {
  const results = get(root, 'Results');
  const found = trivyFindings(text(get(root, 'ArtifactType')));
  for (const result of list(results)) found.add(result);
  const named = text(get(root, 'ArtifactName')) !== '' || text(get(root, 'ArtifactType')) !== '';
  const why = !isResults(results)
    ? 'has Results that are no list, so nothing shows that the scan ran to its end'
    : isList(results) || named
      ? undefined
      : 'has no Results and names no artifact, so nothing shows that a scan ran';
  const remarks =
    isList(results) && results.length > 0
      ? []
      : ['Trivy lists no result: it found nothing that it can scan, or nothing at all'];
  const scans = found.scans(text(get(root, 'ArtifactName')));
  return scanReading(FORMAT, scans, {
    contradictions: found.contradictions,
    remarks,
    ...(why === undefined ? {} : { why }),
  });
}

/** Trivy, --format json, schema 2, and its Kubernetes report. https://trivy.dev/latest/docs/configuration/reporting/ */
export const reader: Reader = {
  id: FORMAT,
  title: 'Trivy JSON',
  kind: 'scan',
  rank: 5,
  recognise: (doc) =>
    doc.top === 'object' &&
    ((doc.keys.has('SchemaVersion') &&
      (doc.keys.has('Results') || doc.keys.has('ArtifactName') || doc.keys.has('ArtifactType'))) ||
      (doc.keys.has('ClusterName') && CLUSTER.some((key) => doc.keys.has(key)))),
  read: (doc) => {
    const root = doc.json();
    return get(root, 'ClusterName') === undefined ? readReport(root) : readCluster(root);
  },
  docs: {
    recognised:
      'A JSON object with `SchemaVersion` and `Results` or `ArtifactName`; or `ClusterName` with `Resources` or `Findings`.',
    severity:
      '`Severity` of each vulnerability, misconfiguration, secret and licence; a secret without one counts as high.',
    proof:
      'The file names its artifact; `Results` may be absent, as Trivy leaves it out when there is nothing to list. A resource with an `Error` is not complete.',
    ignored:
      'Misconfigurations with status PASS. EXCEPTION, `not_affected` and modified findings are closed. `Match` and `Code` of secrets never leave the reader.',
    example:
      '{"SchemaVersion": 2, "ArtifactName": ".", "ArtifactType": "repository", "Results": [{"Target": "Cargo.lock",\n "Class": "lang-pkgs", "Vulnerabilities": [{"VulnerabilityID": "CVE-2024-1", "Severity": "HIGH"}]}]}',
  },
};
