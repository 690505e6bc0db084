import type { ScanFinding, Vex, VexProduct } from '../../model/reading.ts';
import { covers, hasName, parsePurl } from './package-url.ts';
import { plain } from './text.ts';
import { inRange } from './vers.ts';

type Statement = Vex['statements'][number];

/** Statuses that close a finding, in the words of OpenVEX, CSAF and CycloneDX; every other one leaves it open. */
const CLOSING = new Set([
  'not_affected',
  'known_not_affected',
  'fixed',
  'first_fixed',
  'resolved',
  'resolved_with_pedigree',
  'false_positive',
]);
/** Statuses that say "not affected": a document must give a reason for them (OpenVEX 4.2, CSAF 2.0 7.1 profile 5). */
const NEEDS_REASON = new Set(['not_affected', 'known_not_affected']);

/** Whether a status says that there is nothing to do; `under_investigation`, `affected`, `exploitable` do not. */
export const closes = (status: string): boolean => CLOSING.has(status);

const idsOf = (one: { readonly aliases?: readonly string[] }, first: string) =>
  [first, ...(one.aliases ?? [])].map((id) => id.trim().toUpperCase()).filter((id) => id !== '');

/** Whether the product's version, range or neither takes in the version of the package. */
function hasVersion(product: VexProduct, purlVersion: string | undefined, version: string | undefined): boolean {
  const named = product.version ?? purlVersion;
  if (named !== undefined && named !== version) return false;
  if (product.range === undefined) return true;
  return version !== undefined && inRange(version, product.range);
}

/** Whether a product of a statement is the package that the finding is about. */
function isPackage(product: VexProduct, finding: ScanFinding): boolean {
  const own = finding.purl === undefined ? undefined : parsePurl(finding.purl);
  const version = finding.version ?? own?.version;
  const purls = product.ids.map(parsePurl).filter((purl) => purl !== undefined);
  for (const purl of purls) {
    const { version: _, ...unversioned } = purl;
    const same = own ? covers(unversioned, own) : finding.package !== undefined && hasName(purl, finding.package);
    if (same && hasVersion(product, purl.version, version)) return true;
  }
  // A name says less than a package URL, so it counts only where there is none.
  return (
    purls.length === 0 &&
    product.name !== undefined &&
    product.name === finding.package &&
    hasVersion(product, undefined, version)
  );
}

/** Whether a product of a statement is what was scanned: one of the names or package URLs that are known for it. */
function isSubject(product: VexProduct, subjects: readonly string[]): boolean {
  return subjects.some((subject) => {
    const own = parsePurl(subject);
    if (product.ids.includes(subject)) return product.range === undefined;
    return (
      own !== undefined &&
      product.ids.some((id) => {
        const purl = parsePurl(id);
        return purl !== undefined && covers(purl, own) && hasVersion(product, purl.version, own.version);
      })
    );
  });
}

function isAbout(product: VexProduct, finding: ScanFinding, subjects: readonly string[]): boolean {
  const parts = product.parts ?? [];
  if (parts.length === 0) return isPackage(product, finding) || isSubject(product, subjects);
  // A statement about a part holds inside of its product only.
  return isSubject(product, subjects) && parts.some((part) => isPackage(part, finding));
}

const timeOf = (statement: Statement): number => {
  const time = statement.time === undefined ? Number.NaN : Date.parse(statement.time);
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
};

/**
 * Why the VEX documents close a finding ("not_affected: vulnerable_code_not_present"), or undefined when they do not. A
 * statement counts for the vulnerability it names (or an alias of it) in the product and version it names: the finding's
 * package, or what was scanned (`subjects`: its package URLs or identifiers), and for a part of a product both. Of several
 * the newest counts; where none is the newest, one that leaves the finding open. "Not affected" without a reason, a range
 * that can't be compared and a product that is not named close nothing.
 */
export function closedByVex(
  finding: ScanFinding,
  documents: readonly Vex[],
  subjects: readonly string[] = [],
): string | undefined {
  const ids = new Set(idsOf(finding, finding.id));
  const about = documents
    .flatMap((document) => document.statements)
    .filter((statement) => idsOf(statement, statement.vulnerability).some((id) => ids.has(id)))
    .filter((statement) => (statement.about ?? []).some((product) => isAbout(product, finding, subjects)));
  const newest = Math.max(...about.map(timeOf));
  const counting = about.filter((statement) => timeOf(statement) === newest);
  const decisive = counting.find((statement) => !closing(statement)) ?? counting[0];
  if (!decisive || !closing(decisive)) return undefined;
  return plain(decisive.justification ? `${decisive.status}: ${decisive.justification}` : decisive.status);
}

const closing = ({ status, justification }: Statement): boolean =>
  closes(status) && (!NEEDS_REASON.has(status) || (justification ?? '').trim() !== '');
