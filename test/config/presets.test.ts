import picomatch from 'picomatch';
import { BACKEND } from '../../src/config/defaults.ts';
import { globProblem } from '../../src/config/globs.ts';
import { PRESETS } from '../../src/config/presets.ts';
import { configSchema } from '../../src/config/schema.ts';

const matches = (globs: readonly string[], path: string) => picomatch.isMatch(path, [...globs], { dot: true });

describe('the presets', () => {
  test.each(Object.entries(PRESETS))('%s is a configuration that the schema takes', (name, preset) => {
    expect(preset.name).toBe(name);
    expect(configSchema.safeParse({ ...preset.policy, rules: {} }).error?.issues).toBeUndefined();
  });

  test('strict asks for more than backend, minimal for less', () => {
    expect(PRESETS.strict.policy.evidence.required).toEqual(expect.arrayContaining([...BACKEND.evidence.required]));
    expect(PRESETS.strict.policy.evidence.trust).toMatchObject({ tests: 'ci', secrets: 'ci', qa: 'committed' });
    expect(PRESETS.minimal.policy.evidence.required).toEqual(['tests']);
  });

  test.each([
    ['prds', 'PRDs/M1/2.2.1.3-query-cache-prd.md', true],
    ['prds', 'docs/prd/a.md', true],
    ['prds', 'docs/prds/deep/er/a.md', true],
    ['prds', 'prd/a.md', true],
    ['prds', 'docs/requirements/a.md', true],
    ['prds', 'packages/api/docs/prd/x.md', true],
    ['prds', 'specs/login_prd.md', true],
    ['prds', 'PRD.md', true],
    ['prds', 'README.md', false],
    ['prds', 'docs/guide.md', false],
    ['prds', 'QA/2.2.1.3-cache/test-results-2025-08-12.md', false],
    ['prds', 'src/prd/parse.ts', false],
    ['templates', 'PRDs/_templates/feature-prd.md', true],
    ['templates', 'PRDs/prd-template.md', true],
    ['templates', 'PRDs/README.md', true],
    ['templates', 'PRDs/M1/2.2.1.3-query-cache-prd.md', false],
    ['documents', 'PRDs/M1/x-prd.md', true],
    ['documents', 'QA/x/evidence/audit.json', true],
    ['documents', 'evidence/gitleaks.json', true],
    ['documents', 'services/api/evidence/junit.xml', true],
    ['documents', 'docs/product-roadmap.html', true],
    ['documents', 'Plans/product-roadmap.md', true],
    ['documents', 'sbom.cdx.json', true],
    ['documents', 'reports/junit.xml', true],
    ['documents', 'src/evidence/bind.ts', false],
    ['documents', 'src/reports/index.ts', false],
    ['documents', 'reports/make.py', false],
    ['documents', 'package.json', false],
    ['documents', 'package-lock.json', false],
    ['documents', '.github/workflows/ci.yml', false],
    ['migrations', 'db/migrate/20250101_x.rb', true],
    ['migrations', 'app/migrations/0001_initial.py', true],
    ['migrations', 'src/main/resources/db/V1__init.sql', true],
    ['migrations', 'sql/R__views.sql', true],
    ['migrations', 'src/Video.java', false],
    ['contracts', 'openapi.yaml', true],
    ['contracts', 'api/openapi-v2.json', true],
    ['contracts', 'proto/user.proto', true],
    ['contracts', 'schema.graphql', true],
    ['contracts', 'src/index.ts', false],
    ['logs', 'src/logging/order.schema.json', true],
    ['logs', 'config/log-events.yaml', true],
    ['logs', 'src/catalog/item.schema.json', false],
    ['frontend', 'apps/frontend/src/list.ts', true],
    ['frontend', 'src/List.tsx', true],
    ['frontend', 'src/server.ts', false],
  ] as const)('backend %s: %s → %s', (key, path, expected) => {
    expect(matches(BACKEND[key] ?? [], path)).toBe(expected);
  });
});

describe('a glob', () => {
  test.each(['src/**/*.ts', '*.md', '{a,b}/**', 'V[0-9]*__*.sql', '.github/**', 'a b/ü?.md', '**', '[!a]x', 'a..b/c'])(
    '%s is taken',
    (glob) => expect(globProblem(glob)).toBeUndefined(),
  );

  test.each([
    ['', 'empty'],
    [' a', 'spaces'],
    ['^docs/', 'regular expression'],
    ['docs/.*\\.md', 'regular expression'],
    ['/docs/i', 'regular expression'],
    ['\\d+', 'regular expression'],
    ['!docs/**', 'starts with `!`'],
    ['+(a|aa)*', '`(`'],
    ['(a+)+', '`(`'],
    ['docs\\x', 'backslash'],
    ['/docs/**', '`docs/**`'],
    ['../x', '`..`'],
    ['a/./b', '`.`'],
    ['*a*a*a*a*', 'more than 3'],
    ['**/a/**/b/**/c/**/d/**', 'more than 4'],
    ['x'.repeat(201), 'longer than'],
    ['a\u0000b', 'control'],
  ])('%j is refused', (glob, why) => expect(globProblem(glob)).toContain(why));
});
