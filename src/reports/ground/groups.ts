import type { Place } from '../../model/place.ts';
import type { Outcome } from '../../model/rule.ts';
import type { Finding } from '../../model/verdict.ts';

/** Answers of one rule with one outcome, in the order of the verdict. */
export interface Group {
  readonly rule: string;
  readonly title: string;
  readonly outcome: Outcome;
  readonly findings: readonly [Finding, ...Finding[]];
  /** The fix that all of them share. */
  readonly fix?: string;
}

/** Title of several answers of one rule: it says what should be, so it has to say as well that it is not so. */
export function titleOf({ title, outcome, findings }: Group): string {
  const lead = {
    fail: 'Not met',
    unknown: 'Not known',
    waiting: 'Not yet',
    pass: 'Met',
    'not-applicable': 'No matter',
  };
  return `${lead[outcome]}: ${title} (${findings.length})`;
}

/** The places of a finding; the top of a file that its sentence names already says nothing more. */
export function placesOf({ says, at, also }: Finding): readonly Place[] {
  const second = also && !(at && also.line === 1 && says.includes(also.path)) ? [also] : [];
  return at ? [at, ...second] : second;
}

/** The findings of a verdict by what a person does with them; passes and what does not apply are only counted. */
export interface Parts {
  readonly fails: readonly Group[];
  readonly unknowns: readonly Group[];
  readonly waiting: readonly Group[];
  /** Everything that does not pass and does not block. */
  readonly advice: readonly Group[];
}

function grouped(findings: readonly Finding[]): Group[] {
  const byRule = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.outcome}`;
    const group = byRule.get(key);
    if (group) group.push(finding);
    else byRule.set(key, [finding]);
  }
  return [...byRule.values()].map((all) => {
    const [first] = all;
    const shared = first.fix !== undefined && all.every((finding) => finding.fix === first.fix);
    return {
      rule: first.rule,
      title: first.title,
      outcome: first.outcome,
      findings: all,
      ...(shared && first.fix ? { fix: first.fix } : {}),
    };
  });
}

/** Sorts the findings into parts and groups those of one rule; the order of the verdict stays. */
export function partsOf(findings: readonly Finding[]): Parts {
  const blocking = (outcome: Outcome) =>
    grouped(findings.filter((finding) => finding.severity === 'block' && finding.outcome === outcome));
  const open = (finding: Finding) => finding.outcome !== 'pass' && finding.outcome !== 'not-applicable';
  return {
    fails: blocking('fail'),
    unknowns: blocking('unknown'),
    waiting: blocking('waiting'),
    advice: grouped(findings.filter((finding) => finding.severity === 'advise' && open(finding))),
  };
}
