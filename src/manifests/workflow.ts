import type { Dependency, ManifestReader } from '../model/manifest.ts';
import { imageOf } from './ground/images.ts';
import { yamlRows } from './ground/yaml-rows.ts';

const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i;

/** What a `uses:` refers to (https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax); what lies in the repository is no dependency. */
function usedBy(value: string, at: Dependency['at']): Dependency | undefined {
  if (value === '' || /^\.{1,2}(?:\/|$)/.test(value)) return undefined;
  if (value.startsWith('docker://')) return imageOf(value, at, (pinned) => `uses: docker://${pinned}`);
  if (!value.includes('/')) return undefined;
  const mark = value.lastIndexOf('@');
  const [name, spec] = mark < 0 ? [value, ''] : [value.slice(0, mark), value.slice(mark + 1)];
  if (SHA.test(spec)) return { name, spec, kind: 'digest', at };
  const what = spec === '' ? 'commit SHA' : `commit SHA of ${spec}`;
  return { name, spec, kind: 'tag', at, pinned: `uses: ${name}@<${what}>${spec === '' ? '' : ` # ${spec}`}` };
}

/** Workflows and actions of GitHub: actions and reusable workflows, and the images of jobs, services and actions. */
export const manifest: ManifestReader = {
  id: 'workflow',
  title: 'GitHub workflows and actions',
  type: 'github',
  matches: (path) => /^\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/.test(path),
  locks: [],
  read: (path, text) => ({
    dependencies: yamlRows(text).flatMap((row): Dependency[] => {
      const at = { path, line: row.line };
      const above = row.path.at(-1) ?? '';
      if (row.key === 'uses' && !row.path.includes('with') && !row.path.includes('env'))
        return [usedBy(row.value, at) ?? []].flat();
      const isImage =
        (row.key === 'image' &&
          (above === 'container' ||
            row.path.at(-2) === 'services' ||
            (above === 'runs' && row.value.startsWith('docker://')))) ||
        (row.key === 'container' && row.path.length === 2 && row.path[0] === 'jobs');
      if (!isImage || row.value === '') return [];
      return [
        imageOf(
          row.value,
          at,
          (pinned) => `${row.key}: ${row.value.startsWith('docker://') ? 'docker://' : ''}${pinned}`,
        ) ?? [],
      ].flat();
    }),
  }),
};
