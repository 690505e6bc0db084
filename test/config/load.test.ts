import { type ConfigFile, loadPolicy } from '../../src/config/load.ts';
import type { Stop } from '../../src/model/stop.ts';

const RULES = [
  { id: 'prd-linked', setting: 'block' },
  { id: 'scans-clean', setting: 'block' },
  { id: 'rollback-noted', setting: 'advise' },
  { id: 'tests-passed', setting: 'block' },
] as const;

const file = (text?: string, more: Partial<ConfigFile> = {}): ConfigFile => ({
  kind: 'base',
  path: '.github/ready-gate.yml',
  ...(text === undefined ? {} : { text }),
  ...more,
});

const load = (text?: string, more?: Partial<ConfigFile>) => loadPolicy(file(text, more), RULES);

/** The sentences of a refused file without its path. */
async function refused(text: string): Promise<string[]> {
  const stop = (await load(text).then(
    () => {
      throw new Error(`taken: ${text}`);
    },
    (error: unknown) => error,
  )) as Stop;
  expect(stop.name).toBe('Stop');
  expect(stop.code).toBe(2);
  const told = stop.details.length > 0 ? stop.details : [stop.message];
  return told.map((line) => line.replace(/^\.github\/ready-gate\.yml:/, ''));
}

describe('a configuration file', () => {
  test('without one the backend preset counts, every rule with its own setting', async () => {
    const { policy, source, origins } = await load();
    expect(source).toEqual({ kind: 'defaults', preset: 'backend' });
    expect(policy.rules).toEqual({
      'prd-linked': 'block',
      'scans-clean': 'block',
      'rollback-noted': 'advise',
      'tests-passed': 'block',
    });
    expect(policy.severity).toEqual({ blocks: 'high', unknown: 'high' });
    expect(origins).toContainEqual({ key: 'severity.blocks', value: 'high', from: 'preset backend' });
    expect(origins).toContainEqual({ key: 'rules.rollback-noted', value: 'advise', from: 'rule rollback-noted' });
  });

  test.each(['', '\n', '# nothing yet\n', '---\n', '\uFEFF# a byte order mark\n', '{}', '# a\r\n{}\r\n'])(
    'an empty one configures nothing: %j',
    async (text) => {
      const loaded = await load(text);
      expect(loaded.policy).toEqual((await load()).policy);
      expect(loaded.source).toEqual({ kind: 'base', path: '.github/ready-gate.yml', preset: 'backend' });
    },
  );

  test('a missing file that was asked for is said', async () => {
    await expect(load(undefined, { kind: 'override', path: 'other.yml' })).rejects.toMatchObject({
      code: 2,
      message: 'There is no configuration file other.yml',
    });
  });

  test('lists replace, `add` puts behind, maps are merged, the commit is kept', async () => {
    const { policy, source, origins } = await load(
      [
        'extends: strict',
        'prds: ["specs/**/*.md"]',
        'documents:',
        '  add: [notes/**, "evidence/**"]',
        'sections:',
        '  decisions: 9.10',
        'requiredSections: [1, 9.10, "10"]',
        'evidence:',
        '  required: {add: [dast]}',
        '  trust: {tests: committed}',
        'severity: {blocks: low}',
        'rules:',
        '  prd-linked: off',
        'roadmap: false',
        'caps: {parseMs: 100}',
      ].join('\n'),
      { commit: 'abc' },
    );
    expect(source).toEqual({ kind: 'base', path: '.github/ready-gate.yml', preset: 'strict', commit: 'abc' });
    expect(policy.prds).toEqual(['specs/**/*.md']);
    expect(policy.documents.at(-1)).toBe('notes/**');
    expect(policy.sections).toMatchObject({ decisions: '9.10', evidence: '10' });
    expect(policy.requiredSections).toEqual(['1', '9.10', '10']);
    expect(policy.evidence.required.at(-1)).toBe('dast');
    expect(policy.evidence.trust).toMatchObject({ tests: 'committed', sast: 'ci', qa: 'committed' });
    expect(policy.severity).toEqual({ blocks: 'low', unknown: 'high' });
    expect(policy.rules).toMatchObject({ 'prd-linked': 'off', 'rollback-noted': 'block' });
    expect(policy).not.toHaveProperty('roadmap');
    expect(policy.caps).toMatchObject({ parseMs: 100, prdBytes: 1_000_000 });
    const from = (key: string) => origins.find((origin) => origin.key === key)?.from;
    expect(from('prds')).toBe('.github/ready-gate.yml:2');
    expect(from('documents')).toBe('preset strict + .github/ready-gate.yml:3');
    expect(from('sections.decisions')).toBe('.github/ready-gate.yml:6');
    expect(from('sections.evidence')).toBe('preset strict');
    expect(from('evidence.trust.tests')).toBe('.github/ready-gate.yml:10');
    expect(from('evidence.trust.qa')).toBe('preset strict');
    expect(from('rules.prd-linked')).toBe('.github/ready-gate.yml:13');
    expect(from('rules.scans-clean')).toBe('preset strict');
    expect(origins.find((origin) => origin.key === 'roadmap')).toMatchObject({
      value: false,
      from: '.github/ready-gate.yml:14',
    });
  });

  test('one word of trust counts for every kind', async () => {
    const { policy, origins } = await load('evidence:\n  trust: ci\n');
    expect(new Set(Object.values(policy.evidence.trust))).toEqual(new Set(['ci']));
    expect(origins).toContainEqual({ key: 'evidence.trust.qa', value: 'ci', from: '.github/ready-gate.yml:2' });
  });

  test('an added role keeps the aliases of its namesake unless it names its own', async () => {
    const { policy } = await load('roles:\n  add:\n    - {name: qa, users: [qa-jo]}\n    - {name: PM, aliases: []}');
    const role = (name: string) => policy.roles.find((one) => one.name === name);
    expect(role('qa')).toMatchObject({ aliases: expect.arrayContaining(['Tester']), users: ['qa-jo'], required: true });
    expect(role('PM')).toMatchObject({ aliases: [] });
  });

  test('a role that hand-offs or activities name has to be one, by name, alias or parts', async () => {
    const of = (role: string) =>
      load(`handoffs:\n  add:\n    - {name: Reports, when: [paths], paths: ["src/**"], roles: [PM, ${role}]}\n`);
    for (const role of ['qa', 'TPM', 'FE/BE', 'PM & QA']) await expect(of(role)).resolves.toBeDefined();
    await expect(of('Securty')).rejects.toMatchObject({
      message: expect.stringMatching(/:3:\d+: `Securty` is no role; did you mean `Security`\?$/),
    });
    await expect(load('activities: [{name: A, responsible: [Legal]}]')).rejects.toMatchObject({
      message: expect.stringMatching(/:1:\d+: `Legal` is no role; there is/),
    });
    await expect(load('roles: [{name: Legal}]\nactivities: [{name: A, responsible: [Legal]}]')).resolves.toBeDefined();
  });

  test('an added role takes the place of its namesake and signs unless said otherwise', async () => {
    const { policy } = await load(
      'roles:\n  add:\n    - {name: cto, aliases: [Chief]}\n    - {name: Legal, required: false}',
    );
    expect(policy.roles.filter((role) => role.name.toLowerCase() === 'cto')).toEqual([
      { name: 'cto', aliases: ['Chief'], required: true },
    ]);
    expect(policy.roles.at(-1)).toEqual({ name: 'Legal', aliases: [], required: false });
    expect(policy.roles[0]?.name).toBe('PM');
    expect((await load('roles: [{name: Boss}]')).policy.roles).toEqual([{ name: 'Boss', aliases: [], required: true }]);
  });

  test.each([
    ['severty: {}', '1:1: `severty` is no key here; did you mean `severity`?'],
    ['preset: strict', '1:1: `preset` is no key here; did you mean `extends`?'],
    ['evidence:\n  requird: []', '2:3: `requird` is no key of `evidence`; did you mean `required`?'],
    ['evidence:\n  trust:\n    test: ci', '3:5: `test` is no key of `evidence.trust`; did you mean `tests`?'],
    ['documents:\n  ad: [x]', '2:3: `ad` is no key of `documents`; did you mean `add`?'],
    ['severity:\n  blocks: hihg', "2:11: `severity.blocks` can't be `hihg`; did you mean `high`?"],
    ['severity: {blocks: HIGH}', "1:20: `severity.blocks` can't be `HIGH`; did you mean `high`?"],
    ['rules:\n  prd-linkd: off', '2:3: `prd-linkd` is no rule; did you mean `prd-linked`?'],
    ['rules:\n  prd-linked: false', "2:15: `rules.prd-linked` can't be `false`; did you mean `off`?"],
    ['rules:\n  prd-linked: blocked', "2:15: `rules.prd-linked` can't be `blocked`; did you mean `block`?"],
    ['rules: [prd-linked]', '1:8: `rules` has to be a map of keys, not a list'],
    ['extends: stric', "1:10: `extends` can't be `stric`; did you mean `strict`?"],
    ['prds: docs', '1:7: `prds` has to be a list or `{add: […]}`, not `docs`'],
    ['prds: []', '1:7: `prds` has to hold at least 1 entry'],
    ['roles: [{name: " "}]', '1:16: `roles[0].name` has to be at least 1 character long'],
    ['prds: [1]', '1:8: `prds[0]` has to be a text, not `1`'],
    [
      'prds: ["/^PRD.*$/"]',
      '1:8: `prds[0]` looks like a regular expression; only globs are taken, such as `src/**/*.ts`',
    ],
    [
      'documents: {add: [../x]}',
      '1:19: `documents.add[0]` holds `.` or `..` as a folder; globs start at the root of the repository',
    ],
    ['sections: {decisions: nine}', '1:23: `sections.decisions` must be a section number such as 9.6'],
    ['caps: {parseMs: 1.5}', '1:17: `caps.parseMs` has to be a whole number, not `1.5`'],
    ['caps: {parseMs: 99999999}', '1:17: `caps.parseMs` has to be at most 60000'],
    ['roadmap: {pth: x}', '1:11: `pth` is no key of `roadmap`; did you mean `path`?'],
    ['roles: [{aliases: [x]}]', '1:9: `roles[0].name` is missing'],
    [
      'evidence: {trust: commited}',
      '1:19: `evidence.trust` has to be attested, ci, analysis, committed, external or a map of keys, not `commited`; did you mean `committed`?',
    ],
    ['- a\n- b', '1:1: `the file` has to be a map of keys, not a list'],
    ['just words', '1:1: `the file` has to be a map of keys, not `just words`'],
  ])('a wrong key or value is refused with its place: %j', async (text, sentence) => {
    expect(await refused(text)).toEqual([sentence]);
  });

  test('an unknown name that is near to nothing gets the list', async () => {
    expect(await refused('severity: {xyzzy: high}')).toEqual([
      '1:12: `xyzzy` is no key of `severity`; there is `blocks`, `unknown`, `byCategory`',
    ]);
    expect(await refused(`${'x'.repeat(5000)}: 1`)).toHaveLength(1);
  });

  test('every problem is told at once, in the order of the file', async () => {
    expect(await refused('b: *a\nprds: docs\nseverty: 1\nrules: {nope: off, prd-linked: no}\n1: x\n')).toEqual([
      expect.stringContaining('1:1: `b` is no key here; there is `extends`, `appliesTo`, `prds`, '),
      '1:4: aliases (`*name`) are not taken; write the value out',
      '2:7: `prds` has to be a list or `{add: […]}`, not `docs`',
      '3:1: `severty` is no key here; did you mean `severity`?',
      expect.stringContaining('4:9: `nope` is no rule; there is `prd-linked`'),
      "4:32: `rules.prd-linked` can't be `no`; write one of `block`, `advise`, `off`",
      '5:1: a key has to be plain text; put it in quotes',
    ]);
  });

  test.each([
    ['a: &x 1\nb: *x', '2:4: aliases'],
    ['<<: {prds: [x]}', '1:1: merge keys'],
    ['severity: {<<: {blocks: high}}', '1:12: merge keys'],
    ['prds: !regex [x]', '1:7: tags'],
    ['extends: !!str strict', '1:10: tags'],
    ['prds: [x]\nprds: [y]', '2:1: the key `prds` stands here a second time'],
    ['{prds: [x], prds: [y]}', '1:13: the key `prds` stands here a second time'],
    ['__proto__: {prds: [x]}', '1:1: the key `__proto__`'],
    ['severity: {"__proto__": {blocks: low}}', '1:12: the key `__proto__`'],
    ['constructor: 1', '1:1: the key `constructor`'],
    ['2: x', '1:1: a key has to be plain text'],
    ['null: x', '1:1: a key has to be plain text'],
    ['? [prds]\n: x', '1:3: a key has to be plain text'],
    ['%YAML 1.1\n---\nprds: [x]', '1:1: directives'],
    ['extends: strict\n---\nextends: minimal', '2:1: a second YAML document'],
    ['severity:\n\tblocks: low', '2:1: a tab is used for indentation'],
    ['prds: [a', '1:9: this is not YAML'],
    ['prds: "a', '1:9: this is not YAML'],
    ['x'.repeat(100_001), '1:1: the file is larger than'],
    [`prds: ${'['.repeat(500)}${']'.repeat(500)}`, 'nested deeper'],
    ['['.repeat(60_000), 'this is not YAML'],
    ['\u0000', 'map of keys'],
  ])('what hides data or runs away is refused with its place: %j', async (text, start) => {
    expect((await refused(text)).join('\n')).toContain(start);
  });
});

describe('thresholds', () => {
  test('by category join those of all scans', async () => {
    const { policy, origins } = await load(
      'severity:\n  blocks: medium\n  byCategory:\n    dependencies: {blocks: critical}\n    iac:\n      unknown: none\n',
    );
    expect(policy.severity).toEqual({
      blocks: 'medium',
      unknown: 'high',
      byCategory: { dependencies: { blocks: 'critical' }, iac: { unknown: 'none' } },
    });
    expect(origins).toContainEqual({
      key: 'severity.byCategory.dependencies.blocks',
      value: 'critical',
      from: '.github/ready-gate.yml:4',
    });
  });
  test('of coverage are not set until somebody sets them', async () => {
    expect((await load()).policy).not.toHaveProperty('coverage');
    const { policy, origins } = await load('coverage: {floor: 80.5, drop: 1, changed: false}\n');
    expect(policy.coverage).toEqual({ floor: 80.5, drop: 1 });
    expect(origins).toContainEqual({ key: 'coverage.floor', value: 80.5, from: '.github/ready-gate.yml:1' });
  });
  test.each([
    ['severity: {byCategory: {dependecies: {blocks: high}}}', /`dependecies` is no key .* `dependencies`\?/],
    ['severity: {byCategory: {sast: {blocks: none}}}', /`severity.byCategory.sast.blocks` can't be `none`/],
    ['severity: {byCategory: {sast: high}}', /`severity.byCategory.sast` has to be a map of keys/],
    ['coverage: {floor: 101}', /`coverage.floor` has to be at most 100/],
    ['coverage: {floor: much}', /`coverage.floor` has to be false or a number, not `much`/],
    ['coverage: {flor: 80}', /did you mean `floor`/],
  ])('%s is refused', async (text, says) => {
    expect((await refused(`${text}\n`)).join('\n')).toMatch(says);
  });
});
