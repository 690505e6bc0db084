/** Endings of the languages that migrations are written in. */
const LANGUAGES = /\.(?:sql|psql|ddl|rb|py|[cm]?[jt]s|php|cs|go|exs?|java|kt|xml|ya?ml|json)$/i;
/** Folders and names that migrations are kept under; a Rails, Django or Alembic file elsewhere still has one of these. */
const KEPT =
  /(?:^|\/)[^/]*migrat[^/]*(?:\/|$)|(?:^|\/)(?:alembic|versions|changelogs?|liquibase|flyway|drizzle|supabase|atlas|upgrades?|patches)\/|(?:^|\/)[VURB]\d*[\d._]*__|\.(?:up|down)\.sql$|(?:^|\/)(?:up|down)\.(?:sql|ya?ml)$|changelog|(?:^|\/)db\/|(?:^|\/)\d{8,}[-_]/i;

/** Whether a path can be a migration at all, so that its text is worth asking for. */
export const mayBeMigration = (path: string): boolean => LANGUAGES.test(path) && KEPT.test(path);
