import type { ScanCategory } from '../../model/kinds.ts';
import { collectFindings, type Findings, type FoundFinding } from './finish.ts';
import { purlOf } from './purl.ts';
import { toolError } from './refusal.ts';
import { severityOf, worst } from './severity.ts';
import { count, entries, get, isList, list, number, text } from './value.ts';

/** Findings of a Snyk report by category, and what else its projects tell. */
export interface SnykProjects {
  /** Reads one project; `inImage` says that its packages lie in an image. */
  readonly add: (project: unknown, inImage?: boolean) => void;
  readonly found: ReadonlyMap<ScanCategory, Findings>;
  readonly targets: ReadonlySet<string>;
  readonly contradictions: readonly string[];
  readonly remarks: ReadonlySet<string>;
  /** Why not every project was tested, the first reason. */
  readonly why: () => string | undefined;
  readonly dependencies: () => number | undefined;
}

const IMAGE_MANAGERS = new Set(['deb', 'apk', 'rpm', 'linux']);
/** Kinds of `identifiers` that name the same vulnerability elsewhere; CWE names a class of them. */
const ALIASES = ['CVE', 'GHSA', 'RHSA', 'ALTERNATIVE'];

function aliasesOf(one: unknown): string[] {
  const named = entries(get(one, 'identifiers')).flatMap(([kind, ids]) => (ALIASES.includes(kind) ? list(ids) : []));
  const ids = [...named, ...list(get(one, 'alternativeIds'))].map(text);
  return [...new Set(ids)].filter((id) => id !== '');
}

/** The package at the end of the path `from` names its version where the entry has none. */
function versionOf(one: unknown): string {
  const last = text(list(get(one, 'from')).at(-1));
  const at = last.lastIndexOf('@');
  return text(get(one, 'version')) || (at > 0 ? last.slice(at + 1) : '');
}

function findingOf(one: unknown, manager = ''): FoundFinding {
  const name = text(get(one, 'packageName')) || text(get(one, 'moduleName')) || text(get(one, 'name'));
  const version = versionOf(one);
  const given = text(get(one, 'packageManager')).split(':')[0];
  const ignored = get(one, 'isIgnored') === true || get(one, 'ignored') === true;
  return {
    id: text(get(one, 'id')) || text(get(one, 'publicId')),
    aliases: aliasesOf(one),
    severity: worst([severityOf(get(one, 'severity')), severityOf(get(one, 'severityWithCritical'))]),
    title: text(get(one, 'title')),
    package: name,
    version,
    purl: purlOf(given || manager, name, version),
    ...(ignored ? { closed: 'ignored' } : {}),
  };
}

/** Why a policy ignored or patched a vulnerability that stands in `filtered`. */
function filteredBecause(one: unknown, how: string): string {
  const rules = [...list(get(one, 'filtered', 'ignored')), ...list(get(one, 'filtered', 'patches'))];
  const reasons = rules.map((rule) => text(get(rule, 'reason'))).filter((reason) => reason !== '');
  return [how, ...new Set(reasons)].join(': ');
}

/** Entries of a C/C++ project, which lists its issues apart from their data. */
function unmanaged(project: unknown): readonly unknown[] {
  return list(get(project, 'issues')).map((issue) => ({
    ...Object.fromEntries(entries(get(project, 'issuesData', text(get(issue, 'issueId'))))),
    version: get(issue, 'pkgVersion'),
  }));
}

/** Number of paths in the summary, as in `33 vulnerable dependency paths`. */
const pathsOf = (project: unknown): number | undefined =>
  number(/^\d{1,6}(?= vulnerable dependency path)/.exec(text(get(project, 'summary')))?.[0]);

function isImage(project: unknown): boolean {
  const manager = text(get(project, 'packageManager')).split(':')[0] ?? '';
  return get(project, 'docker') !== undefined || IMAGE_MANAGERS.has(manager);
}

/** Starts reading the projects of one report. */
export function snykProjects(): SnykProjects {
  const found = new Map<ScanCategory, Findings>();
  const targets = new Set<string>();
  const contradictions: string[] = [];
  const remarks = new Set<string>();
  const reasons: string[] = [];
  let dependencies: number | undefined;
  const of = (category: ScanCategory): Findings => {
    const findings = found.get(category) ?? collectFindings();
    found.set(category, findings);
    return findings;
  };
  const readList = (project: unknown, packages: ScanCategory, path: string): number => {
    const given = get(project, 'vulnerabilities');
    const manager = text(get(project, 'packageManager')).split(':')[0] ?? '';
    const listed = isList(given) && (given.length > 0 || !isList(get(project, 'issues'))) ? given : unmanaged(project);
    for (const one of listed) {
      const licence = get(one, 'type') === 'license' || text(get(one, 'id')).startsWith('snyk:lic:');
      of(licence ? 'licences' : packages).add({ ...findingOf(one, manager), path });
    }
    for (const [how, says] of [
      ['ignore', 'ignored'],
      ['patch', 'patched'],
    ] as const) {
      for (const one of list(get(project, 'filtered', how))) {
        of(packages).add({ ...findingOf(one, manager), path, closed: filteredBecause(one, says) });
      }
    }
    return listed.length;
  };
  const readIac = (project: unknown, path: string): number => {
    const listed = list(get(project, 'infrastructureAsCodeIssues'));
    for (const one of listed) {
      const line = count(get(one, 'lineNumber'));
      of('iac').add({
        ...findingOf(one),
        package: '',
        version: '',
        purl: '',
        path,
        line: line === 0 ? undefined : line,
      });
    }
    return listed.length;
  };
  const check = (project: unknown, listed: number, path: string) => {
    const error = toolError(project);
    const name = path || 'a project';
    if (error !== undefined) reasons.push(`could not test ${name}: ${error}`);
    else if (!['vulnerabilities', 'issues', 'infrastructureAsCodeIssues'].some((key) => isList(get(project, key)))) {
      reasons.push(`has no list of vulnerabilities for ${name}, so nothing shows that it was tested`);
    } else if (listed === 0) {
      const paths = pathsOf(project) ?? 0;
      const least = get(project, 'ok') === false ? Math.max(paths, 1) : paths;
      if (least > 0) {
        contradictions.push(`Snyk says that ${name} is not ok and lists nothing; ${least} of unknown severity count`);
        of('dependencies').addUnlisted('unknown', least);
      }
    } else if ((pathsOf(project) ?? 0) > listed) {
      remarks.add(`The summary of ${name} counts ${pathsOf(project)} paths and the list has ${listed} (filtered?)`);
    }
    const threshold = text(get(project, 'severityThreshold')).toLowerCase();
    if (threshold === 'critical') reasons.push(`lists critical findings only for ${name} (--severity-threshold)`);
    else if (threshold !== '' && threshold !== 'low') remarks.add(`Findings below ${threshold} are not listed`);
  };
  const add = (project: unknown, inImage = false) => {
    const image = inImage || isImage(project);
    const names = ['displayTargetFile', 'targetFile', 'projectName', 'path'].map((key) => text(get(project, key)));
    const path = names.find((name) => name !== '') ?? '';
    if (path !== '') targets.add(path);
    const iac = isList(get(project, 'infrastructureAsCodeIssues'));
    const packages: ScanCategory = iac ? 'iac' : image ? 'containers' : 'dependencies';
    if (toolError(project) === undefined) of(packages);
    check(project, readList(project, packages, path) + readIac(project, path), path);
    const counted = count(get(project, 'dependencyCount'));
    if (counted !== undefined && !iac) dependencies = (dependencies ?? 0) + counted;
    for (const application of list(get(project, 'applications'))) add(application, true);
  };
  return {
    add,
    found,
    targets,
    contradictions,
    remarks,
    why: () => reasons[0],
    dependencies: () => dependencies,
  };
}
