import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var a=/\.(?:sql|psql|ddl|rb|py|[cm]?[jt]s|php|cs|go|exs?|java|kt|xml|ya?ml|json)$/i,l=/(?:^|\/)[^/]*migrat[^/]*(?:\/|$)|(?:^|\/)(?:alembic|versions|changelogs?|liquibase|flyway|drizzle|supabase|atlas|upgrades?|patches)\/|(?:^|\/)[VURB]\d*[\d._]*__|\.(?:up|down)\.sql$|(?:^|\/)(?:up|down)\.(?:sql|ya?ml)$|changelog|(?:^|\/)db\/|(?:^|\/)\d{8,}[-_]/i,
e=s=>a.test(s)&&l.test(s);export{e as a};
