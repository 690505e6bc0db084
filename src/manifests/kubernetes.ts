import type { Dependency, ManifestReader } from '../model/manifest.ts';
import { imageOf } from './ground/images.ts';
import { yamlRows } from './ground/yaml-rows.ts';

/** Manifests of Kubernetes and values of Helm: images of containers, also where name, tag and digest are keys of their own. */
export const manifest: ManifestReader = {
  id: 'kubernetes',
  title: 'Kubernetes manifests and Helm values',
  type: 'docker',
  matches: (path) =>
    /(?:^|\/)(?:k8s|kubernetes|kustomize|manifests|helm|charts?|deploy|deployment|deployments|argocd|flux)\/(?:[^/]+\/)*[^/]+\.ya?ml$/.test(
      path,
    ) && !/(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$|(?:^|\/)\.github\//.test(path),
  locks: [],
  read: (path, text) => {
    const rows = yamlRows(text);
    const values = new Map(rows.map((row) => [`${row.map} ${row.key}`, row.value]));
    return {
      dependencies: rows.flatMap((row): Dependency[] => {
        const at = { path, line: row.line };
        // A template fills these in from the values, which are judged where they stand.
        if (row.key === 'image' && /^\S+$/.test(row.value) && !/\{\{|\$/.test(row.value))
          return [imageOf(row.value, at, (pinned) => `image: ${pinned}`) ?? []].flat();
        if (row.key !== 'repository' || row.path.at(-1)?.toLowerCase().endsWith('image') !== true) return [];
        const beside = (key: string) => values.get(`${row.map} ${key}`) ?? '';
        const [digest, tag] = [beside('digest'), beside('tag')];
        const registry = beside('registry');
        const name = `${registry === '' ? '' : `${registry}/`}${row.value}`;
        if (row.value === '' || /\{\{|\$/.test(name + tag + digest)) return [];
        // Without a tag the chart takes its own version.
        if (digest === '' && tag === '') return [];
        const reference = `${name}${tag === '' ? '' : `:${tag}`}${digest === '' ? '' : `@${digest}`}`;
        return [imageOf(reference, at, () => 'digest: sha256:<digest>') ?? []].flat();
      }),
    };
  },
};
