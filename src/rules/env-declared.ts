import type { EnvironmentFacts } from '../model/environment.ts';
import type { Policy } from '../model/policy.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { nothing } from './ground/claims.ts';
import { declaringFile, undeclared } from './ground/declaring.ts';
import { clause, code, listed, many, show } from './ground/text.ts';

const ROTATE = 'Put a placeholder there, and rotate the value where it is used: whoever has the history has it';

/** Values and files that have no business in a repository. The value itself is never told. */
function spilt({ values, committed }: EnvironmentFacts, policy: Policy): readonly Remark[] {
  const shown = values.slice(0, 20).map(({ name, at, looks }): Remark => {
    const says = `${code(name)} in ${code(at.path)} holds what looks like ${looks}`;
    return { outcome: 'fail', says, at, fix: ROTATE };
  });
  const rest = values.length - shown.length;
  const more: Remark[] =
    rest > 0
      ? [{ outcome: 'fail', says: `${many(rest, 'more value')} of the change look like real secrets`, fix: ROTATE }]
      : [];
  const files = committed.map((path): Remark => {
    const says = `${code(path)} comes into the repository; it holds what is one machine's own`;
    const fix = `Take it out (\`git rm --cached\`), add it to \`.gitignore\`, keep the names without values in ${code(declaringFile(policy, [], path))}, and rotate what it held`;
    return { outcome: 'fail', says, at: { path, line: 1 }, fix };
  });
  return [...shown, ...more, ...files];
}

/** Environment variables that changed code reads are declared, and nobody declares them with a real value. */
export const rule: Rule = {
  id: 'env-declared',
  title: 'Environment variables are declared',
  why: 'A variable that the code reads and nobody declares is found missing in production. So each one that changed code reads stands in `.env.example` or the files under `environment.declared`, with a placeholder: a real value there is a secret that everybody has. Names are found by reading the code, never by running it; those that only running would tell are counted. What a changed file already read before is told as advice, and so is everything where no file declares any. Tests and generated files are left out.',
  fix: 'Declare the variable with a placeholder in the file that lists them, or name it under `environment.ignore`',
  section: '',
  rank: 58,
  setting: 'block',
  check: (facts, policy) => {
    const { environment, gaps, change } = facts;
    const unread = gaps
      .filter((gap) => gap.about === 'environment')
      .map((gap): Remark => {
        const says = `Which variables ${gap.path ? code(gap.path) : 'the change'} reads or declares cannot be told: ${clause(gap.why)}`;
        // A change of very many files is told as what it is by its size; what was not read is advice.
        return { outcome: 'unknown', says, ...(gap.path ? { at: { path: gap.path, line: 1 } } : { lenient: true }) };
      });
    if (change.incomplete !== undefined)
      unread.push({
        outcome: 'unknown',
        says: `Which variables the change reads cannot be told: ${clause(change.incomplete)}`,
      });
    if (!environment)
      return unread.length > 0 ? unread : nothing('The change touches no code that could read the environment');
    const found = [...spilt(environment, policy), ...undeclared(environment, policy), ...unread];
    if (found.some(({ lenient }) => !lenient)) return found;
    const names = [...new Set(environment.reads.map(({ name }) => name))];
    const { computed } = environment;
    const skipped = computed === 0 ? '' : `; ${many(computed, 'read')} by a computed name not looked at`;
    if (found.length > 0) return found;
    if (names.length === 0) return nothing(`The changed code names no environment variable${skipped}`);
    const says = `${many(names.length, 'variable')} that changed code reads ${names.length === 1 ? 'is' : 'are'} declared or need no declaration: ${listed(names.map((name) => show(name, 60)))}${skipped}`;
    return [{ outcome: 'pass', says }];
  },
  examples: {
    good: '`src/mail.py` reads `os.environ["SMTP_URL"]`, and `.env.example` has `SMTP_URL=smtp://localhost:1025`.',
    bad: '`src/mail.py` reads `os.environ["SMTP_URL"]`, and `.env.example` does not have it; or it has the password of production.',
  },
};
