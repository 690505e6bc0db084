import type { Policy } from '../../model/policy.ts';

/** Titles of the convention's ten sections. */
const TITLES: Readonly<Record<string, string>> = {
  '1': 'Executive Summary',
  '2': 'Scope',
  '3': 'Success Criteria',
  '4': 'User Stories',
  '5': 'Functional Requirements',
  '6': 'Technical Requirements',
  '7': 'Testing & Acceptance',
  '8': 'Changelog',
  '9': 'Collaboration & Review',
};

/** A section's heading to paste: level by the depth of its number, title by the convention. */
export function heading(number: string, policy: Policy): string {
  const { sections } = policy;
  const named: readonly (readonly [string, string])[] = [
    [sections.qaArtifacts, 'QA artifacts'],
    [sections.signOffs, 'Review log and sign-offs'],
    [sections.decisions, 'Decision log, migration notes, rollback'],
    [sections.questions, 'Open questions'],
    [sections.gate, 'Ready gate'],
    [sections.evidence, 'Evidence'],
  ];
  const title = named.find(([known]) => known === number)?.[1] ?? (Object.hasOwn(TITLES, number) ? TITLES[number] : '');
  const depth = number.split('.').length;
  return `${'#'.repeat(Math.min(depth + 1, 6))} ${number}${depth === 1 ? '.' : ''} ${title}`.trimEnd();
}
