const NAMES =
  /(?:^|\/)(?:package\.json|[^/]*requirements[^/]*\.(?:txt|in)|requirements\/[^/]+\.(?:txt|in)|constraints[^/]*\.txt|pyproject\.toml|Pipfile|go\.mod|Cargo\.toml|Gemfile|gems\.rb|composer\.json|pom\.xml|build\.gradle(?:\.kts)?|[^/]+\.versions\.toml|[^/]+\.(?:cs|fs|vb)proj|Directory\.(?:Packages|Build)\.props|packages\.config|pubspec\.yaml|mix\.exs|(?:[^/]*\.)?(?:Dockerfile|dockerfile|Containerfile)(?:[.-][^/]*)?|(?:docker-)?compose[^/]*\.ya?ml|action\.ya?ml)$/;
const FOLDERS =
  /(?:^|\/)(?:\.github\/workflows|k8s|kubernetes|kustomize|manifests|helm|charts?|deploy|deployment|deployments|argocd|flux)\/(?:[^/]+\/)*[^/]+\.ya?ml$/;
/** Folders whose manifests are not the repository's own: installed packages and test data. */
const FOREIGN = /(?:^|\/)(?:node_modules|vendor|third_party|fixtures|__fixtures__|testdata|test-data|\.git)\//;

/** Can this path be a manifest of the repository? Cheap, so that the readers are only loaded when there is something to read. */
export const mayBeManifest = (path: string): boolean => !FOREIGN.test(path) && (NAMES.test(path) || FOLDERS.test(path));
