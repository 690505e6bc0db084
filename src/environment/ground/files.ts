/** Files of tests, which set their own environment. */
const TESTS =
  /(?:^|\/)(?:tests?|__tests__|specs?|e2e|integration-tests?|__mocks__|mocks?|fixtures?|__fixtures__|testdata|test-data|cypress|playwright|node_modules|vendor|third_party)\/|[._-](?:test|spec|e2e|cy|stories)\.[^/.]+$|(?:^|\/)(?:test_[^/]+|[^/]+_test|[^/]+_spec|conftest|setupTests?|(?:jest|vitest|playwright|cypress|karma|wdio)\.(?:setup|config)(?:\.[^/.]+)?|vitest\.workspace)\.[^/.]+$|(?:Tests?|Spec|IT)\.(?:java|kt|groovy|scala|cs|fs|swift)$/;

/** Is this the file of a test, or somebody else's? */
export const isTest = (path: string): boolean => TESTS.test(path);

/** Dotenv files by their usual names: `.env`, `.env.production`, `prod.env`. */
export const isDotenv = (path: string): boolean =>
  /(?:^|\/)(?:\.env(?:\.[^/]+)?|\.envrc|[^/]+\.env)$/.test(path) && !/\.vault$/.test(path);

/** Dotenv files that hold what is one machine's own and belong into no repository. */
export const isOwn = (path: string): boolean => /(?:^|\/)\.env(?:\.local|\.[^/]+\.local|\.keys)?$/.test(path);

/** Endings of code that reads variables; cheap, so that the languages are only loaded when there is something to read. */
export const mayRead = (path: string): boolean =>
  /\.(?:[cm]?[jt]sx?|vue|svelte|astro|pyi?w?|go|rb|rake|ru|erb|gemspec|php|phtml|java|groovy|scala|sc|kts?|cs|fs|vb|cshtml|razor|rs|exs?|heex|eex|c|cc|cpp|cxx|h|hh|hpp|hxx|m|mm|dart|swift|sh|bash|zsh|ksh|bats)$|(?:^|\/)(?:Rakefile|Capfile|Fastfile|(?:docker-)?compose[^/]*\.ya?ml|(?:application|bootstrap)(?:-[\w-]+)?\.(?:ya?ml|properties))$/.test(
    path,
  );
