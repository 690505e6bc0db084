import picomatch from 'picomatch';
import { BACKEND } from '../../src/config/defaults.ts';
import { anyOf } from '../../src/model/globs.ts';

const PATHS = [
  'README.md',
  '.github/workflows/ci.yml',
  'PRDs/M1/2.2.1.3-query-cache-prd.md',
  'docs/openapi.yaml',
  'db/migrate/20260302101500_add_email.rb',
  'src/V12__add.sql',
  'api/orders.schema.json',
  'logs/orders.schema.json',
  'web/ui/App.tsx',
  '[draft].txt',
  'a|b',
  '',
];

describe('a list of globs', () => {
  const { prds, templates, documents, migrations = [], contracts, logs = [], frontend = [] } = BACKEND;
  test.each([
    [prds],
    [templates],
    [documents],
    [migrations],
    [contracts],
    [logs],
    [frontend],
    [['!**/*.md', 'README.md']],
    [['[draft].txt']],
    [['a|b', '(x', '*.{md']],
    [['**']],
  ])('%j is as its globs one by one', (globs) => {
    const single = globs.map((glob) => picomatch(glob, { dot: true }));
    for (const path of PATHS.slice(0, -1)) {
      expect([path, anyOf(globs)(path)]).toEqual([path, single.some((matches) => matches(path))]);
    }
  });

  test('an empty one matches nothing, and case counts unless it is said', () => {
    expect(PATHS.some(anyOf([]))).toBe(false);
    expect(anyOf(['readme.md'])('README.md')).toBe(false);
    expect(anyOf(['readme.md'], { nocase: true })('README.md')).toBe(true);
  });
});
