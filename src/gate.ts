import { collect, type Question } from './collect.ts';
import { askedRules, judge } from './judge.ts';
import type { Desk } from './model/desk.ts';
import type { Forge } from './model/forge.ts';
import type { Report } from './model/verdict.ts';
import { VERSION } from './model/version.ts';
import { publish } from './publish.ts';

/** What the gate answered, and a sentence for each thing that could not be told. */
export interface Answer {
  readonly report: Report;
  readonly untold: readonly string[];
}

/** The whole story: collect the facts of a change, judge them, tell the verdict. */
export async function gate(forge: Forge, desk: Desk, question: Question): Promise<Answer> {
  const { facts, policy } = await collect(forge, question);
  await desk.prepare?.();
  const verdict = judge(facts, policy);
  const report: Report = {
    tool: { name: 'ready-gate', version: VERSION },
    facts,
    policy,
    policySource: facts.policySource,
    verdict,
    rules: askedRules(policy).map(({ id, title, why, fix, section }) => ({ id, title, why, fix, section })),
  };
  return { report, untold: await publish(report, desk) };
}
