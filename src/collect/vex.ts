import type { Evidence } from '../model/evidence.ts';
import type { VexFacts } from '../model/facts.ts';
import { type ScanCategory, type SeverityCounts, TRUST_TIERS } from '../model/kinds.ts';
import type { Lockfile } from '../model/lockfile.ts';
import type { Policy } from '../model/policy.ts';
import type { Scan, ScanFinding, Vex } from '../model/reading.ts';
import { closedByVex } from '../readers/ground/vex.ts';
import { mapScans } from './readings.ts';

/** Categories of scans whose findings are vulnerabilities of packages: VEX speaks of nothing else. */
const CATEGORIES = ['dependencies', 'containers'] as const satisfies readonly ScanCategory[];
type Category = (typeof CATEGORIES)[number];

/** A linked VEX document with its statements by vulnerability. */
interface Document {
  readonly one: Evidence;
  readonly path: string;
  readonly vex: Vex;
  readonly byId: ReadonlyMap<string, Vex['statements']>;
}

const spelt = (id: string) => id.trim().toUpperCase();

function documentOf(one: Evidence): Document | undefined {
  const { reading } = one;
  if (one.resolution.kind !== 'found' || !reading || !('vex' in reading) || !reading.vex) return undefined;
  const byId = new Map<string, Vex['statements'][number][]>();
  for (const statement of reading.vex.statements) {
    for (const id of new Set([statement.vulnerability, ...(statement.aliases ?? [])].map(spelt))) {
      const known = byId.get(id);
      if (known) known.push(statement);
      else byId.set(id, [statement]);
    }
  }
  return { one, path: one.path ?? one.link.target, vex: reading.vex, byId };
}

const ORIGIN = {
  attested: 'signed by a workflow',
  ci: 'made by a workflow of this repository',
  analysis: 'an analysis kept by GitHub',
  committed: 'a committed file',
  external: 'a page outside of the repository',
} as const;

/** Why a document closes nothing in scans of a category: who may not report findings there may not close them either. */
function refusedIn({ one }: Document, category: Category, policy: Policy): string | undefined {
  if (one.reading?.complete !== true) return `it ${one.reading?.why ?? 'is not complete'}`.replace(/^it it /, 'it ');
  if (one.run?.edited) return 'this change edits the workflow that made it';
  if (one.binding.kind === 'stale') return 'it was made for other code';
  if (one.binding.kind === 'unknown') return `which code it was made for cannot be told: ${one.binding.why}`;
  const wanted = policy.evidence.trust[category];
  if (one.origin === undefined) return 'where it comes from cannot be told';
  if (TRUST_TIERS.indexOf(one.origin) <= TRUST_TIERS.indexOf(wanted)) return undefined;
  return `it is ${ORIGIN[one.origin]}, and evidence about ${category} has to be ${ORIGIN[wanted]} (evidence.trust)`;
}

/** Package URLs of the repository's own packages: a statement about one of them may be about a part of it. */
function ownPackages(lockfiles: readonly Lockfile[]): readonly string[] {
  return lockfiles.flatMap(({ project, packages }) => {
    const type = /^pkg:([a-z]+)\//.exec(packages[0]?.purl ?? '')?.[1];
    if (!project || !type) return [];
    const name = project.name.replace(':', '/').split('/').map(encodeURIComponent).join('/');
    return [`pkg:${type}/${name}${project.version ? `@${encodeURIComponent(project.version)}` : ''}`];
  });
}

/** The versions of packages by name, as the lockfiles pin them. */
function pinnedByName(lockfiles: readonly Lockfile[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const { name, purl, version } of lockfiles.flatMap((lockfile) => lockfile.packages)) {
    if (version === '') continue;
    found.set(name, (found.get(name) ?? new Set()).add(purl));
  }
  return new Map([...found].map(([name, purls]) => [name, [...purls]]));
}

/**
 * A finding as the statements have to close it, all of it: each of the vulnerabilities that it stands for (an audit by
 * package has several), in each version that is installed where the tool names only a range.
 */
function partsOf(finding: ScanFinding, pinned: ReturnType<typeof pinnedByName>): readonly ScanFinding[] {
  const ids = [finding.id, ...(finding.aliases ?? [])];
  const several = ['CVE-', 'GHSA-'].some(
    (scheme) => new Set(ids.map(spelt).filter((id) => id.startsWith(scheme))).size > 1,
  );
  const { aliases: _, ...alone } = finding;
  const vulnerabilities = several ? [...new Set(ids)].map((id): ScanFinding => ({ ...alone, id })) : [finding];
  const exact = finding.purl !== undefined || /^v?\d[\w.+~:-]*$/.test(finding.version ?? '');
  const purls = exact ? [] : (pinned.get(finding.package ?? '') ?? []);
  const { version: __, ...unversioned } = finding;
  if (purls.length === 0) return vulnerabilities;
  return vulnerabilities.flatMap(({ id, aliases }) =>
    purls.map((purl): ScanFinding => ({ ...unversioned, id, ...(aliases ? { aliases } : {}), purl })),
  );
}

interface Closing {
  readonly documents: readonly Document[];
  readonly pinned: ReturnType<typeof pinnedByName>;
  readonly subjects: readonly string[];
  readonly closed: Map<Document, number>;
}

/** Why the documents close one part of a finding, and the one that says so; undefined when they do not. */
function closes(part: ScanFinding, { documents, subjects }: Closing): { document: Document; why: string } | undefined {
  const ids = [part.id, ...(part.aliases ?? [])].map(spelt);
  const about = documents.map((document): readonly [Document, Vex] => [
    document,
    { statements: [...new Set(ids.flatMap((id) => document.byId.get(id) ?? []))] },
  ]);
  const why = closedByVex(
    part,
    about.map(([, vex]) => vex),
    subjects,
  );
  if (why === undefined) return undefined;
  const [document] = about.find(([, vex]) => closedByVex(part, [vex], subjects) === why) ?? [];
  return document ? { document, why } : undefined;
}

function closeIn(scan: Scan, closing: Closing): Scan {
  const counts: { -readonly [Key in keyof SeverityCounts]: number } = { ...scan.counts };
  let done = 0;
  const findings = scan.findings.map((finding): ScanFinding => {
    // One entry can stand for many findings that only a summary counts.
    if (finding.closed !== undefined || finding.id === 'unlisted') return finding;
    const answers = partsOf(finding, closing.pinned).map((part) => closes(part, closing));
    const [first] = answers;
    if (!first || answers.some((answer) => answer === undefined) || counts[finding.severity] < 1) return finding;
    counts[finding.severity]--;
    done++;
    closing.closed.set(first.document, (closing.closed.get(first.document) ?? 0) + 1);
    return { ...finding, closed: first.why, closedBy: first.document.path };
  });
  return done === 0 ? scan : { ...scan, counts, suppressed: scan.suppressed + done, findings };
}

const isOurs = (category: ScanCategory): category is Category => (CATEGORIES as readonly string[]).includes(category);

/**
 * Closes the findings of the linked scans that the linked VEX documents state to be of no concern, each with the reason and
 * the document. A document counts only when it is complete, was made for this code and comes from where the policy wants
 * evidence of that category to come from: one that the pull request itself commits is listened to only while the policy
 * takes committed scans as well.
 */
export function closeFindings(
  evidence: readonly Evidence[],
  lockfiles: readonly Lockfile[],
  policy: Policy,
): { readonly evidence: readonly Evidence[]; readonly vex?: readonly VexFacts[] } {
  const all = evidence.flatMap((one) => documentOf(one) ?? []);
  if (all.length === 0) return { evidence };
  // A file that several claims link is one document.
  const documents = [...new Map(all.map((one) => [one.path, one])).values()];
  const usable = new Map(
    CATEGORIES.map((category) => [category, documents.filter((one) => !refusedIn(one, category, policy))] as const),
  );
  const pinned = pinnedByName(lockfiles);
  const own = ownPackages(lockfiles);
  const closed = new Map<Document, number>();
  const counted = new Set<string>();
  const settled = evidence.map((one) => {
    // A report that several claims link is closed in each, and counted once.
    const report = one.path ?? one.id;
    const tally = counted.has(report) ? new Map<Document, number>() : closed;
    counted.add(report);
    return mapScans(one, (scan) => {
      if (!isOurs(scan.category)) return scan;
      const subject = one.reading?.kind === 'sbom' ? one.reading.sbom.subject?.purl : undefined;
      const subjects = [...own, ...(scan.target ? [scan.target] : []), ...(subject ? [subject] : [])];
      return closeIn(scan, { documents: usable.get(scan.category as Category) ?? [], pinned, subjects, closed: tally });
    });
  });
  const vex = documents.map((document): VexFacts => {
    const refused = CATEGORIES.map((category) => refusedIn(document, category, policy));
    return {
      evidence: document.one.id,
      path: document.path,
      statements: document.vex.statements.length,
      closed: closed.get(document) ?? 0,
      ...(refused[0] !== undefined && refused.every((why) => why !== undefined) ? { refused: refused[0] } : {}),
    };
  });
  return { evidence: settled, vex };
}
