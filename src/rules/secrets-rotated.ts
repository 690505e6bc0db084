import type { Facts } from '../model/facts.ts';
import type { Policy } from '../model/policy.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { nothing, prdsOf } from './ground/claims.ts';
import { entriesOf } from './ground/entries.ts';
import { sourcesOf } from './ground/findings.ts';
import { decisionsAt, today } from './ground/noting.ts';
import { piecesOf } from './ground/pieces.ts';
import { isRotation, type Leak, leaksOf, valueIn } from './ground/rotation.ts';
import { code, listed, many, show } from './ground/text.ts';

const nameOf = ({ rule, path }: Leak) => `${code(rule, 60)}${path ? ` in ${code(path)}` : ''}`;

/** An entry of 9.6 to paste: everything that is known, and a blank for each thing that only the author knows. */
function entryFor(leaks: readonly Leak[], facts: Facts, number: number): string {
  const found = leaks.map(({ rule, path }) => `${code(rule, 100)}${path ? ` in ${code(path, 200)}` : ''}`);
  return [
    `${number}. [${today(facts)}] Rotated ${leaks.length === 1 ? 'the secret' : 'the secrets'} found by ${listed(found, found.length)}`,
    '   - Revoked: <where and when the old one was revoked>',
    '   - New one: <where it is kept now>',
    '   - Exposed: <since when, to whom, what the logs show>',
    '   - Rotated by: <who>',
  ].join('\n');
}

function check(facts: Facts, policy: Policy): readonly Remark[] {
  const prds = prdsOf(facts);
  if (prds.length === 0) return nothing('There is no document that could note a rotation');
  const number = policy.sections.decisions;
  const notes = prds.flatMap((prd) => prd.notes);
  // A value in 9.6 is out for good, whatever the scan has to say.
  const spilt = notes.flatMap((note): Remark[] => {
    const form = valueIn(note);
    const says = `${number} holds what looks like ${form}: name the rule and the file of a secret, never its value`;
    return form ? [{ outcome: 'fail', says, at: note.at, fix: 'Take the value out, rotate it, and note that' }] : [];
  });
  const scans = sourcesOf(piecesOf(facts)).filter(({ scan }) => scan.category === 'secrets');
  const leaks = [
    ...new Map(scans.flatMap(({ scan }) => leaksOf(scan)).map((leak) => [JSON.stringify(leak), leak])).values(),
  ];
  const entries = entriesOf(prds);
  const left = leaks.filter((leak) => !entries.some((entry) => isRotation(entry, leak)));
  const [first] = left;
  if (first) {
    const names = listed(left.map(nameOf));
    const at = decisionsAt(facts, policy);
    const says = `${many(left.length, 'found secret')} without a rotation in ${number}: ${names}`;
    const also = first.path ? { also: { path: show(first.path, 300), line: 1 } } : {};
    return [
      ...spilt,
      { outcome: 'fail', says, ...(at ? { at } : {}), ...also, suggestion: entryFor(left, facts, notes.length + 1) },
    ];
  }
  if (spilt.length > 0) return spilt;
  if (leaks.length > 0)
    return [{ outcome: 'pass', says: `${many(leaks.length, 'found secret')} rotated, as ${number} notes` }];
  return nothing(scans.length > 0 ? 'The scans for secrets found none' : 'No scan for secrets is linked');
}

/** Every secret that a linked scan found has an entry in 9.6 which says that it was rotated. */
export const rule: Rule = {
  id: 'secrets-rotated',
  title: 'Found secrets are rotated',
  why: 'A secret that was committed once is known to everybody who has the history, also after it was taken out of the file. Only a new one helps. The entry in 9.6 names the rule that found it and the file, says that it was rotated, and never holds the value; a find that was closed as no secret at all needs none.',
  fix: 'Rotate the secret where it is used, then note it in 9.6 with the rule and the file, never the value',
  section: '9.6',
  rank: 63,
  setting: 'block',
  unwaivable: 'a leaked secret works until it is replaced, whoever agrees to wait',
  check,
  examples: {
    good: '4. [2026-03-02] Rotated the secret found by `aws-access-token` in `config/prod.env`: old key revoked the same day, new one in the vault',
    bad: 'gitleaks found `aws-access-token` in `config/prod.env`, and 9.6 does not mention it.',
  },
};
