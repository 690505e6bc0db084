import { json } from '../reports/ground/sanitise.ts';
import { rules as all } from '../rules/index.ts';
import { policyFor } from './policy.ts';
import { print } from './terminal.ts';

/** `ready-gate rules`: every rule with its severity under the given configuration, in the order in which to mend. */
export async function rules(options: { readonly format: string; readonly config?: string }): Promise<number> {
  const policy = await policyFor(options.config);
  const listed = [...all]
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
    .map(({ id, title, section, setting }) => ({ id, severity: policy.rules[id] ?? setting, section, title }));
  if (options.format === 'json') print(json(listed));
  else {
    const widest = Math.max(...listed.map((rule) => rule.id.length));
    print(
      listed
        .map(
          (rule) => `${rule.id.padEnd(widest)}  ${rule.severity.padEnd(6)}  ${rule.section.padEnd(4)}  ${rule.title}`,
        )
        .join('\n'),
    );
    print('\nMore about one: ready-gate explain RULE');
  }
  return 0;
}
