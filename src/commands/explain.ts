import { nearest } from '../config/nearest.ts';
import { Stop } from '../model/stop.ts';
import { json, oneLine } from '../reports/ground/sanitise.ts';
import { rules } from '../rules/index.ts';
import { print } from './terminal.ts';

const indent = (text: string) =>
  text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');

/** `ready-gate explain`: what a rule checks, why, and how to satisfy it; Stop(2) with the nearest id for an unknown one. */
export async function explain(id: string, options: { readonly format: string }): Promise<number> {
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) {
    const near = nearest(
      id,
      rules.map((candidate) => candidate.id),
    );
    throw new Stop(2, `there is no rule ${oneLine(id)}${near ? `; did you mean ${near}?` : ''}`, [
      'All rules: ready-gate rules',
    ]);
  }
  const { check: _check, ...texts } = rule;
  if (options.format === 'json') print(json(texts));
  else {
    const where = rule.section === '' ? '' : ` · section ${rule.section}`;
    print(
      [
        `${rule.id}: ${rule.title}`,
        `${rule.setting} by default${where}`,
        '',
        `Why: ${rule.why}`,
        `How to satisfy it: ${rule.fix}`,
        '',
        `Passes:\n${indent(rule.examples.good)}`,
        `Fails:\n${indent(rule.examples.bad)}`,
        '',
        ...(rule.unwaivable ? [`Never waived as a whole: ${rule.unwaivable}`, ''] : []),
        `To change it: rules: { ${rule.id}: advise } or off in .github/ready-gate.yml`,
      ].join('\n'),
    );
  }
  return 0;
}
