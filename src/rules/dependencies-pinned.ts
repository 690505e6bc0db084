import type { Remark, Rule } from '../model/rule.ts';
import { nothing } from './ground/claims.ts';
import { judgeManifest } from './ground/pinning.ts';
import { clause, code, listed, many } from './ground/text.ts';

/** What a change adds to its manifests is one version, and the lockfile knows it. */
export const rule: Rule = {
  id: 'dependencies-pinned',
  title: 'New dependencies are pinned',
  why: 'A range, a tag or a branch means something else tomorrow, and nobody reviews that. So what a change adds or alters in a manifest is either one version or pinned by a lockfile that is in step with it; images are named by digest and GitHub Actions by full commit SHA. What comes from git, an address, a packed file, a path outside of the repository or another registry can change or go without a trace and is told. Peer dependencies, workspaces and folders of the repository are left out, and so is what stood there before.',
  fix: 'Write exact versions, digests and full commit SHAs, and commit the lockfile that the package manager writes',
  section: '',
  rank: 57,
  setting: 'block',
  check: (facts) => {
    const { manifests = [], gaps, change } = facts;
    const unread = gaps
      .filter((gap) => gap.about === 'manifest')
      .map((gap): Remark => {
        const says = `Whether what ${gap.path ? code(gap.path) : 'the change'} adds is pinned cannot be told: ${clause(gap.why)}`;
        return { outcome: 'unknown', says, ...(gap.path ? { at: { path: gap.path, line: 1 } } : {}) };
      });
    if (change.incomplete !== undefined) {
      const says = `Whether the change adds dependencies cannot be told: ${clause(change.incomplete)}`;
      unread.push({ outcome: 'unknown', says });
    }
    const found = [...manifests.flatMap((manifest) => judgeManifest(manifest, facts)), ...unread];
    if (found.some(({ lenient }) => !lenient)) return found;
    if (manifests.length === 0) return nothing('The change touches no manifest of dependencies');
    const added = manifests.reduce((sum, { changed }) => sum + changed.filter(({ kind }) => kind !== 'open').length, 0);
    const kept = manifests.reduce((sum, one) => sum + one.kept, 0);
    const names = listed(manifests.map(({ path }) => code(path)));
    const before = kept === 0 ? '' : `; ${many(kept, 'other')} stood there before`;
    if (added === 0 && found.length > 0) return found;
    const says =
      added === 0
        ? `${names} ${manifests.length === 1 ? 'asks' : 'ask'} for nothing new${before}`
        : `${many(added, 'new or altered dependency is', 'new or altered dependencies are')} pinned in ${names}${before}`;
    return [...found, { outcome: 'pass', says }];
  },
  examples: {
    good: '`package.json` adds `"left-pad": "^1.3.0"`, and `package-lock.json` comes with it; a workflow uses `actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4`.',
    bad: '`package.json` adds `"left-pad": "^1.3.0"`, and `package-lock.json` stays as it was; a workflow uses `actions/checkout@v4`.',
  },
};
