import { reading, summary } from './ground/open.ts';

const log = (...runs: unknown[]) => ({ version: '2.1.0', runs });
const run = (results: unknown, driver: object = {}, more: object = {}) => ({
  tool: { driver: { name: 'Tool', ...driver } },
  results,
  ...more,
});
const rule = (id: string, level?: string, properties?: object) => ({
  id,
  ...(level ? { defaultConfiguration: { level } } : {}),
  ...(properties ? { properties } : {}),
});
const scored = (score: unknown) => rule('R', 'error', { 'security-severity': score });
const invoked = (invocation: object) => ({ invocations: [{ executionSuccessful: true, ...invocation }] });

describe('SARIF severities', () => {
  test.each<[string, unknown, object]>([
    [
      'levels',
      run([{ level: 'error' }, { level: 'warning' }, { level: 'note' }, { level: 'none' }]),
      { high: 1, medium: 1, low: 1, none: 1 },
    ],
    ['no level anywhere is a warning', run([{ ruleId: 'X' }]), { medium: 1 }],
    [
      'the default of the rule by index',
      run([{ ruleId: 'R', ruleIndex: 0 }], { rules: [rule('R', 'error')] }),
      { high: 1 },
    ],
    [
      'the default of the rule by id',
      run([{ ruleId: 'R' }], { rules: [rule('Q', 'note'), rule('R', 'error')] }),
      { high: 1 },
    ],
    ['the default of the rule above', run([{ ruleId: 'R/sub/deep' }], { rules: [rule('R', 'note')] }), { low: 1 }],
    [
      'a wrong index loses to the id',
      run([{ ruleId: 'R', ruleIndex: 0 }], { rules: [rule('Q', 'note'), rule('R', 'error')] }),
      { high: 1 },
    ],
    [
      'a rule in an extension',
      {
        tool: {
          driver: { name: 'T', rules: [rule('D', 'note')] },
          extensions: [{ name: 'a' }, { name: 'b', rules: [rule('E', 'error')] }],
        },
        results: [{ rule: { index: 0, toolComponent: { index: 1 } } }, { ruleId: 'E' }],
      },
      { high: 2 },
    ],
    [
      'a score goes before the level',
      run([{ ruleId: 'R', level: 'note' }], { rules: [scored('9.8')] }),
      { critical: 1 },
    ],
    ['a score as a number', run([{ ruleId: 'R' }], { rules: [scored(7)] }), { high: 1 }],
    [
      'a score of the result',
      run([{ ruleId: 'R', level: 'note', properties: { 'security-severity': '4.0' } }]),
      { medium: 1 },
    ],
    ['a word for a score', run([{ ruleId: 'R', level: 'note' }], { rules: [scored('Critical')] }), { critical: 1 }],
    [
      'nonsense for a score falls back to the level',
      run([{ ruleId: 'R', level: 'note' }], { rules: [scored('soon')] }),
      { low: 1 },
    ],
    [
      'a score out of range falls back to the level',
      run([{ ruleId: 'R', level: 'error' }], { rules: [scored('99')] }),
      { high: 1 },
    ],
    ['an unknown level', run([{ level: 'fatal' }]), { unknown: 1 }],
    [
      'an override of the invocation',
      run(
        [{ ruleId: 'R' }],
        { rules: [rule('R', 'error')] },
        invoked({ ruleConfigurationOverrides: [{ descriptor: { id: 'R' }, configuration: { level: 'note' } }] }),
      ),
      { low: 1 },
    ],
    [
      'a secret scanner writes no level',
      run([{ ruleId: 'aws' }], { name: 'gitleaks', rules: [rule('aws')] }),
      { high: 1 },
    ],
    [
      'a secret scanner that writes one',
      run([{ ruleId: 'aws', level: 'note' }], { name: 'GitGuardian ggshield' }),
      { low: 1 },
    ],
  ])('%s', async (_, one, expected) => expect(await summary(log(one))).toEqual(expected));

  test('a key that dependency-check repeats: the worse one', async () => {
    const text = JSON.stringify(log(run([{ ruleId: 'R' }], { rules: [scored('7.5')] })));
    expect(await summary(text.replace('"security-severity"', '"security-severity":"3.1","security-severity"'))).toEqual(
      { high: 1 },
    );
    expect(await summary(text.replace('"7.5"', '"7.5","security-severity":"3.1"'))).toEqual({ high: 1 });
    expect(await summary(text.replace('"ruleId"', '"ruleId":"Q","ruleId"'))).toMatchObject({
      why: expect.stringContaining('same key twice'),
    });
  });
});

describe('SARIF results that are not open', () => {
  test.each<[string, object, object]>([
    ['an empty list of suppressions', { suppressions: [] }, { high: 1 }],
    ['a suppression', { suppressions: [{ kind: 'inSource', justification: 'test data' }] }, { suppressed: 1 }],
    ['an accepted suppression', { suppressions: [{ kind: 'external', status: 'accepted' }] }, { suppressed: 1 }],
    ['one under review', { suppressions: [{ kind: 'external', status: 'underReview' }] }, { high: 1 }],
    ['one rejected', { suppressions: [{ status: 'accepted' }, { status: 'rejected' }] }, { high: 1 }],
    ['absent by the baseline', { baselineState: 'absent' }, { suppressed: 1 }],
    ['unchanged by the baseline', { baselineState: 'unchanged' }, { high: 1 }],
    ['a pass', { kind: 'pass' }, {}],
    ['information', { kind: 'informational' }, {}],
    ['a fail', { kind: 'fail' }, { high: 1 }],
  ])('%s', async (_, result, expected) =>
    expect(await summary(log(run([{ level: 'error', ...result }])))).toEqual(expected),
  );
});

describe('SARIF that is complete, or not', () => {
  test.each<[string, unknown, string | undefined]>([
    ['results and no invocation', log(run([])), undefined],
    ['an invocation that ended well', log(run([], {}, invoked({}))), undefined],
    ['no run', log(), 'has no run'],
    ['runs of a wrong shape', { version: '2.1.0', runs: {} }, 'has no run'],
    ['no results', log({ tool: { driver: { name: 'T' } } }), 'has no results of T'],
    ['null for results', log(run(null)), 'has no results of Tool'],
    ['a failed invocation', log(run([], {}, { invocations: [{ executionSuccessful: false }] })), 'did not end well'],
    [
      'an error while running',
      log(run([], {}, invoked({ toolExecutionNotifications: [{ level: 'error' }] }))),
      'holds 1 error',
    ],
    [
      'an error in its configuration',
      log(run([], {}, invoked({ toolConfigurationNotifications: [{ level: 'error' }, { level: 'error' }] }))),
      'holds 2 errors',
    ],
    [
      'a warning while running',
      log(run([], {}, invoked({ toolExecutionNotifications: [{ level: 'warning' }, {}] }))),
      undefined,
    ],
    [
      'results in another file',
      log(run([], {}, { externalPropertyFileReferences: { results: [{ location: {} }] } })),
      'in other files',
    ],
    ['the second run is broken', log(run([]), { tool: { driver: { name: 'Second' } } }), 'Second'],
    ['no rule loaded', log(run([], { name: 'Semgrep OSS', rules: [] })), 'loaded no rule'],
    ['no rule listed by a tool that lists hits only', log(run([], { name: 'Trivy', rules: [] })), undefined],
    ['SARIF 1', { version: '1.0.0', runs: [{ tool: { name: 'csc' }, results: [] }] }, 'is SARIF 1.0.0'],
    ['SARIF without a version', { $schema: 'sarif', runs: [run([])] }, 'of no version'],
  ])('%s', async (_, file, why) => {
    const found = await reading(file);
    expect([found.kind, found.complete]).toEqual(['scan', why === undefined]);
    if (why !== undefined) expect(found.why).toContain(why);
  });

  test('SARIF 1 suppressions and levels still count', async () => {
    const results = [
      { level: 'error' },
      { level: 'error', suppressionStates: ['suppressedInSource'] },
      { level: 'pass' },
      {},
    ];
    expect(await summary({ version: '1.0.0', runs: [{ tool: { name: 'csc' }, results }] })).toMatchObject({
      high: 1,
      suppressed: 1,
      medium: 1,
    });
  });
});

describe('SARIF categories', () => {
  test.each([
    ['CodeQL', 'sast'],
    ['Semgrep OSS', 'sast'],
    ['gitleaks', 'secrets'],
    ['detect-secrets', 'secrets'],
    ['Trivy', 'dependencies'],
    ['osv-scanner', 'dependencies'],
    ['Snyk Open Source', 'dependencies'],
    ['Snyk Container', 'containers'],
    ['Snyk IaC', 'iac'],
    ['SnykCode', 'sast'],
    ['Checkov', 'iac'],
    ['KICS', 'iac'],
    ['OWASP ZAP', 'dast'],
    ['zizmor', 'sast'],
    ['Zapper', 'sast'],
  ])('%s is %s', async (name, category) => {
    expect(await reading(log(run([], { name, rules: [rule('R')] })))).toMatchObject({ scan: { tool: name, category } });
  });

  test('runs of one category are one scan, others stand beside it', async () => {
    const found = await reading(
      log(
        run([{ level: 'error' }], { name: 'CodeQL' }),
        run([{}], { name: 'gitleaks' }),
        run([{ level: 'note' }], { name: 'Semgrep' }),
      ),
    );
    expect(found).toMatchObject({
      scan: { tool: 'CodeQL, Semgrep', category: 'sast', counts: { high: 1, low: 1 } },
      more: [{ category: 'secrets', counts: { high: 1 } }],
    });
  });

  test('the trades of Trivy by their tags, an image by its name', async () => {
    const rules = [
      rule('CVE-1', 'error', { tags: ['vulnerability'] }),
      rule('DS1', 'error', { tags: ['misconfiguration'] }),
    ];
    const results = [{ ruleId: 'CVE-1' }, { ruleId: 'DS1' }];
    const found = await reading(log(run(results, { name: 'Trivy', rules }, { properties: { imageName: 'app:1' } })));
    expect(found).toMatchObject({
      scan: { category: 'containers', target: 'app:1', rules: 2 },
      more: [{ category: 'iac' }],
    });
  });

  test('the commit that it was made for', async () => {
    const at = (...ids: string[]) => ({
      versionControlProvenance: ids.map((revisionId) => ({ repositoryUri: 'x', revisionId })),
    });
    expect((await reading(log(run([], {}, at('ABCDEF0123'))))).commit).toBe('abcdef0123');
    const two = await reading(log(run([], {}, at('abcdef0')), run([], {}, at('1234567'))));
    expect([two.commit, two.remarks.length]).toEqual([undefined, 1]);
    expect((await reading(log(run([], {}, at('main; rm -rf'))))).commit).toBeUndefined();
  });

  test('places', async () => {
    const locations = [{ physicalLocation: { artifactLocation: { uri: 'src/a.ts' }, region: { startLine: 7 } } }];
    const shortDescription = { text: 'Uses eval' };
    const found = await reading(
      log(run([{ ruleId: 'R', level: 'error', locations }], { rules: [{ id: 'R', shortDescription }] })),
    );
    expect(found).toMatchObject({
      scan: { findings: [{ id: 'R', title: 'Uses eval', at: { path: 'src/a.ts', line: 7 } }] },
    });
  });
});
