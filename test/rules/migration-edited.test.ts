import { BACKEND } from '../../src/config/defaults.ts';
import { rule } from '../../src/rules/migration-edited.ts';
import { migration, SQL, touching } from '../support/changes.ts';
import { changed } from '../support/facts.ts';

const ask = (more: object) => rule.check(touching({ migrations: [migration(more)] }), BACKEND);

describe('migration-edited', () => {
  test.each([
    [{ change: 'new' }, 'pass'],
    [{ change: 'edited' }, 'fail'],
    [{ change: 'edited', repeatable: true }, 'pass'],
    [{ change: 'deleted' }, 'pass'],
    [{ change: 'same' }, 'pass'],
  ])('%j: %s', (more, expected) => expect(ask(more)[0]?.outcome).toBe(expected));

  test('says how the old text comes back', () =>
    expect(ask({ change: 'edited' })[0]?.fix).toContain(`git checkout 0f1e2d3 -- ${SQL}`));
  test('a renamed one names its old path', () => {
    const base = touching({ migrations: [migration({ change: 'edited' })] });
    const files = [changed(SQL, { status: 'renamed', from: 'db/migrations/0041_x.sql' })];
    const [remark] = rule.check({ ...base, change: { ...base.change, files } }, BACKEND);
    expect(remark?.says).toContain('(it was `db/migrations/0041_x.sql`)');
    expect(remark?.fix).toContain('-- db/migrations/0041_x.sql');
  });
  test('an edited down file alone is none', () => {
    const down = 'db/migrations/0042.down.sql';
    const base = touching({ migrations: [migration({ change: 'edited', companions: [down] })] });
    expect(rule.check({ ...base, change: { ...base.change, files: [changed(down)] } }, BACKEND)[0]?.outcome).toBe(
      'pass',
    );
  });
  test('nothing to look at', () => expect(rule.check(touching({}), BACKEND)[0]?.outcome).toBe('not-applicable'));
});
