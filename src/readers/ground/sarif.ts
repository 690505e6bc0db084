import type { Severity } from '../../model/kinds.ts';
import { severityOf, severityOfLevel, severityOfScore, worst } from './severity.ts';
import { entries, get, isList, list, number, record, text } from './value.ts';

/** Rules of a run, found by component and index or by id. https://docs.oasis-open.org/sarif/sarif/v2.1.0/ §3.27.5 */
export interface SarifRules {
  /** The rule of a result, or undefined when the file does not describe it. */
  readonly of: (result: unknown) => unknown;
  /** Rules listed by the driver and the extensions. */
  readonly size: number;
}

/** Rules by id, and by each id that a hierarchical one (`CA1000/1`) lies below. */
function byId(rules: readonly unknown[]): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const rule of rules) if (!found.has(text(get(rule, 'id')))) found.set(text(get(rule, 'id')), rule);
  return found;
}

/** Most levels that an id may lie below its rule. */
const LEVELS = 16;

function lookUp(known: ReadonlyMap<string, unknown>, id: string): unknown {
  let at = id;
  for (let level = 0; level < LEVELS && at !== ''; level++) {
    const rule = known.get(at);
    if (rule !== undefined) return rule;
    at = at.slice(0, Math.max(0, at.lastIndexOf('/')));
  }
  return undefined;
}

/** Id of the rule that a result names. */
export const ruleIdOf = (result: unknown): string => text(get(result, 'ruleId')) || text(get(result, 'rule', 'id'));

const isIndex = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;

/** Gathers the rules of a run. */
export function sarifRules(run: unknown): SarifRules {
  const driver = list(get(run, 'tool', 'driver', 'rules'));
  const extensions = list(get(run, 'tool', 'extensions')).map((extension) => list(get(extension, 'rules')));
  const known = byId([driver, ...extensions].flat());
  const of = (result: unknown): unknown => {
    const id = ruleIdOf(result);
    const extension = get(result, 'rule', 'toolComponent', 'index');
    const rules = isIndex(extension) ? (extensions[extension] ?? []) : driver;
    const index = [get(result, 'rule', 'index'), get(result, 'ruleIndex')].find(isIndex);
    const rule = index === undefined ? undefined : rules[index];
    // An index that points at another rule is wrong in the file; the id is what people read.
    const own = text(get(rule, 'id'));
    if (rule !== undefined && (id === '' || own === id || id.startsWith(`${own}/`))) return rule;
    return lookUp(known, id) ?? rule;
  };
  return { of, size: extensions.reduce((sum, rules) => sum + rules.length, driver.length) };
}

/** Levels that an invocation sets, by rule id; the first one of a rule counts. */
const overrides = new WeakMap<object, ReadonlyMap<string, string>>();

function overridesOf(given: unknown): ReadonlyMap<string, string> | undefined {
  const invocation = record(given);
  if (!invocation) return undefined;
  const known = overrides.get(invocation);
  if (known) return known;
  const found = new Map<string, string>();
  for (const override of list(get(invocation, 'ruleConfigurationOverrides'))) {
    const id = text(get(override, 'descriptor', 'id'));
    const level = text(get(override, 'configuration', 'level'));
    if (level !== '' && !found.has(id)) found.set(id, level);
  }
  overrides.set(invocation, found);
  return found;
}

/** Level that an invocation sets for a rule (`ruleConfigurationOverrides`), else the rule's own default. */
function defaultLevel(run: unknown, result: unknown, rule: unknown): string {
  const at = get(result, 'provenance', 'invocationIndex');
  const invocation = list(get(run, 'invocations'))[isIndex(at) ? at : 0];
  const id = text(get(rule, 'id')) || ruleIdOf(result);
  return overridesOf(invocation)?.get(id) ?? text(get(rule, 'defaultConfiguration', 'level'));
}

/** OWASP dependency-check writes this key once per CVSS version into one object; the worst one counts. */
export const REPEATED_KEY = 'security-severity';

/** `security-severity` of a rule or a result: a score, or a word as some tools write it. */
export function securitySeverity(described: unknown): Severity {
  const values = entries(get(described, 'properties')).filter(([key]) => key.split('#')[0] === REPEATED_KEY);
  return worst(
    values.map(([, value]) => {
      const score = number(value);
      return score === undefined ? severityOf(value) : severityOfScore(score);
    }),
  );
}

/**
 * Severity of a result: the rule's `security-severity`, given as `ofRule`, else its own, else its effective level. A result
 * of a secret scanner without any level is high: such tools know no levels.
 */
export function severityOfResult(
  run: unknown,
  result: unknown,
  rule: unknown,
  ofRule: Severity,
  secrets: boolean,
): Severity {
  if (ofRule !== 'unknown') return ofRule;
  const own = securitySeverity(result);
  if (own !== 'unknown') return own;
  const level = text(get(result, 'level')) || defaultLevel(run, result, rule);
  if (level === '') return secrets ? 'high' : 'medium';
  return severityOfLevel(level);
}

/** Why a result does not count as open; '' when it is no finding at all; undefined when it is open. */
export function closedBy(result: unknown): string | undefined {
  const kind = text(get(result, 'kind'));
  if (kind !== '' && kind !== 'fail') return '';
  // SARIF 1 and 2.0 wrote these as levels.
  if (['pass', 'notApplicable', 'open'].includes(text(get(result, 'level')))) return '';
  if (get(result, 'baselineState') === 'absent') return 'absent from this run (baseline)';
  const states = list(get(result, 'suppressionStates')).map(text);
  if (states.some((state) => state.startsWith('suppressed'))) return 'suppressed';
  const suppressions = list(get(result, 'suppressions'));
  if (suppressions.length === 0) return undefined;
  const accepted = suppressions.every((one) =>
    ['accepted', undefined].includes(get(one, 'status') as string | undefined),
  );
  if (!accepted) return undefined;
  const reason = suppressions.map((one) => text(get(one, 'justification')).trim()).find((words) => words !== '');
  return reason ? `suppressed: ${reason}` : 'suppressed';
}

/** How often an invocation of the run failed or reported an error of its own. */
function failures(run: unknown): { readonly failed: boolean; readonly errors: number } {
  let errors = 0;
  let failed = false;
  for (const invocation of list(get(run, 'invocations'))) {
    if (get(invocation, 'executionSuccessful') === false) failed = true;
    for (const key of ['toolExecutionNotifications', 'toolConfigurationNotifications']) {
      errors += list(get(invocation, key)).filter((note) => get(note, 'level') === 'error').length;
    }
  }
  return { failed, errors };
}

/** Why a run is not complete, as a sentence about `tool`; undefined when it is. Notifications are counted, not quoted. */
export function whyIncomplete(run: unknown, tool: string): string | undefined {
  const { failed, errors } = failures(run);
  if (failed) return `says that ${tool} did not end well (executionSuccessful is false)`;
  if (errors > 0) return `holds ${errors} ${errors === 1 ? 'error' : 'errors'} that ${tool} reported about its own run`;
  const elsewhere = get(run, 'externalPropertyFileReferences', 'results');
  if (isList(elsewhere) && elsewhere.length > 0) return `keeps results of ${tool} in other files, which are not here`;
  if (isList(get(run, 'results'))) return undefined;
  return `has no results of ${tool}, so nothing shows that the scan ran to its end`;
}

/** First place of a result. */
export function placeOf(result: unknown): { readonly path: string; readonly line?: number } {
  const location = list(get(result, 'locations'))[0];
  const physical = get(location, 'physicalLocation');
  const path =
    text(get(physical, 'artifactLocation', 'uri')) ||
    text(get(physical, 'fileLocation', 'uri')) ||
    text(get(location, 'resultFile', 'uri'));
  const line = get(physical, 'region', 'startLine') ?? get(location, 'resultFile', 'region', 'startLine');
  return { path, ...(isIndex(line) && line > 0 ? { line } : {}) };
}

/** Name of the tool of a run; SARIF 1 and 2.0 have no driver. */
export const toolOf = (run: unknown): string =>
  text(get(run, 'tool', 'driver', 'name')) || text(get(run, 'tool', 'name')) || 'an unnamed tool';

/** What a rule says about itself: static text, never a result's message, which can quote the code that it found. */
export function titleOf(rule: unknown): string {
  const short = get(rule, 'shortDescription');
  return text(get(short, 'text')) || text(record(short) ? '' : short) || text(get(rule, 'name'));
}
