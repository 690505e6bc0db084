import type { Facts } from '../model/facts.ts';
import { PHASES, type Phase } from '../model/migration.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { readMigrations } from './ground/changed.ts';
import { nothing } from './ground/claims.ts';
import { code, listed, many } from './ground/text.ts';

const WORDS: Readonly<Record<Phase, string>> = {
  expand: 'adds the new shape',
  backfill: 'moves data',
  contract: 'takes the old shape away',
};

function check(facts: Facts): readonly Remark[] {
  const live = readMigrations(facts).filter(({ change }) => change === 'new' || change === 'edited');
  if (live.length === 0) return nothing('The change holds no new migration');
  const found = PHASES.filter((phase) => live.some(({ phases }) => phases.includes(phase)));
  // Adding and filling go together in one release; taking away has to wait until nobody uses the old shape.
  if (!found.includes('contract') || found.length < 2)
    return [{ outcome: 'pass', says: `${many(live.length, 'migration')} of one phase, or with nothing taken away` }];
  const parts = found.map((phase) => {
    const files = live.filter(({ phases }) => phases.includes(phase)).map(({ file }) => code(file));
    return `${WORDS[phase]} (${listed(files, 2)})`;
  });
  const path = live.find(({ phases }) => phases.includes('contract'))?.file;
  return [
    {
      outcome: 'fail',
      says: `One change ${listed(parts)}: code that still runs against the old shape breaks during the release`,
      ...(path ? { at: { path, line: 1 } } : {}),
    },
  ];
}

/** One change set does not add a new shape, fill it and take the old one away. */
export const rule: Rule = {
  id: 'migration-minimal',
  title: 'Expand and contract come apart',
  why: 'During a release old and new code run side by side, and after a rollback the old code runs again. A schema change that adds, back-fills and takes away in one go leaves neither of them a shape to work with. Apart, each step is small and can be taken back.',
  fix: 'Keep the additions and the back-fill here, and take the old shape away in a later change, once nothing uses it',
  section: '9.6',
  rank: 66,
  setting: 'advise',
  check,
  examples: {
    good: 'One pull request adds users.full_name and fills it; the next one drops users.name.',
    bad: 'One migration adds users.full_name, copies users.name into it and drops users.name.',
  },
};
