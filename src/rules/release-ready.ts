import type { Facts } from '../model/facts.ts';
import { anyOf } from '../model/globs.ts';
import type { Policy } from '../model/policy.ts';
import type { Note } from '../model/prd.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { nothing, prdsOf } from './ground/claims.ts';
import { withoutHoles, wordsOf } from './ground/entries.ts';
import { isFilled } from './ground/fields.ts';
import { flipsOf } from './ground/flips.ts';
import { decisionsAt, today } from './ground/noting.ts';
import { clause, code, listed, quote } from './ground/text.ts';

/** A status that says that users have it; "Done" alone does not. */
const RELEASED = /\b(?:released|shipped|live|deployed|in production|ga)\b/i;
const DEPLOYMENT =
  /\b(?:deploy(?:ment|ed|ing|s)?|roll[\s-]?out|releas(?:e|ed|ing)|go[\s-]?live|runbook|cut[\s-]?over)\b/i;

/** Is it an entry about the way to production: a title or label that says so, with words behind it? */
function isDeployment(note: Note): boolean {
  const fields = note.fields.filter(({ label, value }) => DEPLOYMENT.test(label) && isFilled(value));
  if (fields.length > 0) return true;
  // A gap behind the label says that the entry is still to be written, whatever stands behind it.
  if (/[:：]\s*<(?!https?:)[^<>\n]{1,120}>/.test(note.title.slice(0, 200))) return false;
  const text = withoutHoles(wordsOf(note));
  return DEPLOYMENT.test(note.title.slice(0, 40)) && (text.match(/\p{L}[\p{L}\p{N}]+/gu) ?? []).length >= 4;
}

/** Images that only developers and tests run reach no user. */
const FOR_DEVELOPERS = /(?:^|\/)(?:\.devcontainer|tests?|e2e|examples?)\/(?:[^/]+\/)*(?:Docker|Container)file$/;

/** What makes it a release, in words; empty when nothing does. */
function triggers(facts: Facts, policy: Policy): readonly { readonly says: string; readonly path?: string }[] {
  const matches = anyOf(policy.release.paths);
  const isNotes = anyOf(policy.release.notes);
  const files = facts.change.files.filter(
    ({ path, from = path, document }) =>
      (matches(path) || matches(from)) && !document && !isNotes(path) && !FOR_DEVELOPERS.test(path),
  );
  const flips = flipsOf(facts, policy).filter((flip) => RELEASED.test(flip.status));
  return [
    ...files.map(({ path }) => ({ says: code(path), path })),
    ...flips.map((flip) => ({ says: `the status ${quote(flip.status, 30)}`, path: flip.at.path })),
  ];
}

/** What is written down for whoever runs it; undefined when nothing is. */
function written(facts: Facts, policy: Policy): Remark | undefined {
  const isNotes = anyOf(policy.release.notes);
  const changed = facts.change.files.find(
    ({ path, status, added }) => status !== 'deleted' && added !== 0 && isNotes(path),
  );
  if (changed) return { outcome: 'pass', says: `${code(changed.path)} changes with the release` };
  const note = prdsOf(facts)
    .flatMap((prd) => prd.notes)
    .find(isDeployment);
  if (note)
    return { outcome: 'pass', says: `${policy.sections.decisions} has an entry about the deployment`, at: note.at };
  const linked = facts.releaseNotes?.find((one) => facts.prds.some(({ prd }) => prd.path === one.prd));
  return linked ? { outcome: 'pass', says: `The document links ${code(linked.path)}`, at: linked.at } : undefined;
}

/** A change of the way to production comes with what those who run it need to know. */
export const rule: Rule = {
  id: 'release-ready',
  title: 'A release has its runbook or notes',
  why: 'Who is called at night did not write the change. When the way to production changes, the order of steps, what to watch and when to go back have to be written down before, not remembered after.',
  fix: 'Change the runbook or the deployment notes with it, link an existing runbook in the PRD, or write an entry about the deployment into 9.6',
  section: '9.6',
  rank: 66,
  setting: 'block',
  check: (facts, policy) => {
    const found = triggers(facts, policy);
    const { incomplete } = facts.change;
    if (found.length === 0) {
      if (incomplete !== undefined)
        return [
          { outcome: 'unknown', says: `Whether the change touches the release cannot be told: ${clause(incomplete)}` },
        ];
      return nothing('The change touches nothing of release.paths');
    }
    const good = written(facts, policy);
    if (good) return [good];
    if (incomplete !== undefined)
      return [
        { outcome: 'unknown', says: `Whether notes come with the release cannot be told: ${clause(incomplete)}` },
      ];
    const at =
      decisionsAt(facts, policy) ?? (found[0]?.path === undefined ? undefined : { path: found[0].path, line: 1 });
    const count = prdsOf(facts)[0]?.notes.length ?? 0;
    return [
      {
        outcome: 'fail',
        says: `The way to production changes (${listed(found.map((one) => one.says))}), and no runbook, deployment note or entry in ${policy.sections.decisions} goes with it`,
        ...(at ? { at } : {}),
        suggestion: `${count + 1}. [${today(facts)}] Deployment: <order of the steps, what to watch, who is told>. Rollback: <exact command or switch, and when>`,
      },
    ];
  },
  examples: {
    good: 'deploy/orders.yaml changes, and so does docs/runbooks/orders.md.',
    bad: '.github/workflows/deploy.yml changes; no runbook, no note, nothing in 9.6.',
  },
};
