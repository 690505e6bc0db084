import type { Dependency, ManifestReader } from '../model/manifest.ts';
import { imageOf, withDefaults } from './ground/images.ts';
import { yamlRows } from './ground/yaml-rows.ts';

/** Compose files (https://docs.docker.com/reference/compose-file/services/): images of services that are not built here. */
export const manifest: ManifestReader = {
  id: 'compose',
  title: 'compose.yaml and docker-compose.yml',
  type: 'docker',
  matches: (path) => /(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/.test(path),
  locks: [],
  read: (path, text) => {
    const rows = yamlRows(text);
    const built = new Set(rows.filter((row) => row.key === 'build').map((row) => row.map));
    return {
      dependencies: rows.flatMap((row): Dependency[] => {
        // A service that is built only gives the result that name.
        if (row.key !== 'image' || row.value === '' || built.has(row.map)) return [];
        const at = { path, line: row.line };
        return [imageOf(withDefaults(row.value), at, (pinned) => `image: ${pinned}`) ?? []].flat();
      }),
    };
  },
};
