import { openWorkshop, type Workshop } from '../forge/local/workshop.ts';
import { AUDIT, factsOf, JUNIT, PRD, prd, resolve, startRepository, told } from './linked.ts';

let shop: Workshop;
beforeAll(() => {
  shop = openWorkshop();
});
afterAll(() => shop.done());

const SCAN = 'QA/evidence/audit.json';
const FILES = { 'QA/evidence/junit.xml': JUNIT, [SCAN]: AUDIT };
const whys = async (...given: Parameters<typeof resolve> extends [Workshop, ...infer Rest] ? Rest : never) =>
  (await resolve(shop, ...given)).map(told);

/** Each line of section 10 by its name, with what its links came to; all of them in one document. */
async function table(rows: readonly (readonly [string, string])[], files: Readonly<Record<string, string>>) {
  const found = await resolve(
    shop,
    rows.map(([, line]) => line),
    { files },
  );
  return Object.fromEntries(rows.map(([name], at) => [name, found.filter((one) => one.claim === at).map(told)]));
}

describe('a file', () => {
  test('is read with its digest, its size and its origin', async () => {
    const [one, ...more] = await resolve(shop, '- [x] Tests: [report](../../QA/evidence/junit.xml)', { files: FILES });
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      id: 'e1',
      prd: PRD,
      claim: 0,
      resolution: { kind: 'found' },
      path: 'QA/evidence/junit.xml',
      digest: expect.stringMatching(/^[0-9a-f]{40}$/),
      bytes: JUNIT.length,
      origin: 'committed',
      commit: { from: 'touched' },
      binding: { kind: 'same' },
      reading: { kind: 'tests', tests: { passed: 1 } },
    });
    // The bytes are not kept: a thousand reports must fit into memory.
    expect(Object.keys(one ?? {}).sort()).toEqual([
      'binding',
      'bytes',
      'claim',
      'commit',
      'digest',
      'id',
      'link',
      'origin',
      'path',
      'prd',
      'reading',
      'resolution',
      'target',
    ]);
  });

  test('is found where its link says, or told where it may be', async () => {
    const rows = [
      ['relative to the document', '[r](../../QA/evidence/junit.xml)', 'found QA/evidence/junit.xml'],
      ['from the root', '[r](/QA/evidence/junit.xml)', 'found QA/evidence/junit.xml'],
      ['from the root without a slash', '[r](QA/evidence/junit.xml)', 'found QA/evidence/junit.xml'],
      ['in back-ticks', '`QA/evidence/junit.xml`', 'found QA/evidence/junit.xml'],
      ['bare', 'QA/evidence/junit.xml', 'found QA/evidence/junit.xml'],
      ['with lines', '[r](/QA/evidence/junit.xml#L1-L2)', 'found QA/evidence/junit.xml'],
      [
        'with another case',
        '`qa/Evidence/JUnit.xml`',
        'missing: qa/Evidence/JUnit.xml is not in the repository (did you mean QA/evidence/junit.xml?)',
      ],
      [
        'with a slip',
        '`QA/evidence/junit-report.xml`',
        'missing: QA/evidence/junit-report.xml is not in the repository (did you mean QA/evidence/junit.xml?)',
      ],
      ['that is nowhere near', '`build/out.log.txt`', 'missing: build/out.log.txt is not in the repository'],
      ['outside', '[r](../../../../etc/passwd)', 'refused: ../../../../etc/passwd leaves the repository'],
      [
        'on the web',
        '[r](https://ci.acme.dev/1)',
        'not-evidence: ci.acme.dev is outside of the repository and is not opened',
      ],
      [
        'that is an issue',
        '[r](https://github.com/acme/orders/issues/3)',
        'not-evidence: an issue proves nothing by itself',
      ],
      [
        'with a password',
        '[r](https://u:p@github.com/acme/orders)',
        expect.stringMatching(/^refused: .*user name or password/),
      ],
    ] as const;
    expect(
      await table(
        rows.map(([name, link]) => [name, `- [x] Tests: ${link}`]),
        FILES,
      ),
    ).toEqual(Object.fromEntries(rows.map(([name, , says]) => [name, [says]])));
  });

  test.each([
    ['<yyyy-mm-dd>', 'QA/x/test-results-2025-02-03.md'],
    ['TBD', 'QA/x/test-results-2025-02-03.md'],
  ])('with the placeholder %s is none, and the newest file that fits is told', async (hole, suggestion) => {
    const files = Object.fromEntries(
      ['2025-01-01', '2025-02-03', 'b/2025-09-09'].map((date) => [`QA/x/test-results-${date}.md`, '# x\n']),
    );
    const [one] = await resolve(shop, `- [x] QA results: \`QA/x/test-results-${hole}.md\``, {
      files: { ...files, 'QA/x/test-cases.md': '# cases\n' },
    });
    expect(one?.resolution).toMatchObject({ kind: 'not-evidence', suggestion });
  });
});

describe('what cannot be read as it is', () => {
  const line = '- [x] Tests: `QA/r.xml`';

  test('a Git LFS pointer', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 9\n`;
    expect(await whys(line, { files: { 'QA/r.xml': pointer } })).toEqual([
      'refused QA/r.xml: QA/r.xml is a Git LFS pointer, not the report; commit the report itself',
    ]);
  });

  test('a symbolic link is not followed', async () => {
    startRepository(shop, 'linked');
    shop.link('linked/QA/r.xml', '/etc/hostname');
    shop.commit('linked', 'Link', { [PRD]: prd(line) });
    expect((await factsOf(shop, 'linked')).evidence.map(told)).toEqual([
      'refused QA/r.xml: QA/r.xml is a symbolic link; link the file itself',
    ]);
  });

  test('a submodule', async () => {
    startRepository(shop, 'module');
    const sha = shop.git('module', 'rev-parse', 'HEAD');
    shop.write(`module/${PRD}`, prd('- [x] Tests: [r](/vendor/tests)'));
    shop.git('module', 'add', '--all');
    shop.git('module', 'update-index', '--add', '--cacheinfo', `160000,${sha},vendor/tests`);
    shop.git('module', 'commit', '--quiet', '--message', 'Add');
    expect((await factsOf(shop, 'module')).evidence.map(told)).toEqual([
      'refused vendor/tests: vendor/tests is a submodule; link the file itself',
    ]);
  });

  test('a file over the cap', async () => {
    const config = 'caps:\n  reportBytes: 100000\n';
    expect(await whys(line, { files: { 'QA/r.xml': `${JUNIT}${' '.repeat(200_000)}` }, config })).toEqual([
      'refused QA/r.xml: QA/r.xml has 0.2 MB, more than the 0.1 MB that caps.reportBytes allows',
    ]);
  });

  test.each([
    ['an empty file', '', 'is empty (0 bytes), which proves nothing'],
    ['a broken file', '{"auditReportVersion": 2,', expect.stringMatching(/^is cut off/)],
    ['a binary file', '\0\u0001\u0002', expect.stringContaining('binary')],
  ])('%s is found and unreadable', async (_name, content, why) => {
    const [one] = await resolve(shop, line, { files: { 'QA/r.xml': content } });
    expect(one).toMatchObject({ resolution: { kind: 'found' }, reading: { kind: 'unreadable', why } });
  });
});

describe('a folder', () => {
  const files = { ...FILES, 'QA/evidence/screen.png': 'x', 'QA/evidence/README.md': '# Reports\n' };

  test('stands for its reports, and not for what lies beside them', async () => {
    const both = [
      'found QA/evidence/audit.json via folder evidence',
      'found QA/evidence/junit.xml via folder evidence',
    ];
    const links = ['`QA/evidence/`', '[all](../../QA/evidence)', '[all](/QA/evidence/)'];
    expect(
      await table(
        links.map((link) => [link, `- [x] Tests and dependency audit: ${link}`]),
        files,
      ),
    ).toEqual(Object.fromEntries(links.map((link) => [link, both])));
  });

  test('without a report is told as such', async () => {
    expect(await whys('- [x] Tests: `QA/pictures/`', { files: { 'QA/pictures/a.png': 'x' } })).toEqual([
      'missing: QA/pictures/ holds no report',
    ]);
  });

  test('with a file that is no report tells it, so that a broken scan is not passed over', async () => {
    const [one] = await resolve(shop, '- [x] Scan: `QA/s/`', {
      files: { 'QA/s/audit.json': '{"error": {"code": "E"}}' },
    });
    expect(one?.reading).toMatchObject({ kind: 'unreadable', why: expect.stringContaining('error of the tool') });
  });

  test('that is the whole repository stands for nothing', async () => {
    expect(await whys('- [x] Tests: [all](/)', {})).toEqual([expect.stringMatching(/^missing: the root folder/)]);
  });
});

describe('a page', () => {
  const page = (...lines: string[]) => `# Security\n\n${lines.join('\n')}\n`;
  const line = '- [x] Dependency audit: [page](../../docs/security.md)';

  test('stands for the reports that it links, from its own place', async () => {
    const files = {
      ...FILES,
      'docs/security.md': page('See [audit](../QA/evidence/audit.json) and `QA/evidence/junit.xml`.'),
    };
    const found = await resolve(shop, line, { files });
    expect(found.map(told)).toEqual([
      'found QA/evidence/audit.json via page security.md',
      'found QA/evidence/junit.xml via page security.md',
    ]);
    expect(found[0]?.via).toEqual({
      kind: 'page',
      path: 'docs/security.md',
      at: { path: 'docs/security.md', line: 3, column: 5 },
    });
  });

  test.each([
    ['in a comment', '<!-- [audit](../QA/evidence/audit.json) -->'],
    ['in a code block', '```\n[audit](../QA/evidence/audit.json)\n```'],
  ])('does not stand for a link %s', async (_name, text) => {
    const [one] = await resolve(shop, line, { files: { ...FILES, 'docs/security.md': page(text) } });
    expect(one).toMatchObject({ path: 'docs/security.md', reading: { kind: 'unreadable' } });
  });

  test('whose link leads nowhere tells that link', async () => {
    expect(await whys(line, { files: { 'docs/security.md': page('[audit](gone.json)') } })).toEqual([
      'missing via page security.md: docs/gone.json is not in the repository',
    ]);
  });

  test('that is too large to be read tells so, and is no proof', async () => {
    const text = page('[audit](../QA/evidence/audit.json)', 'Plain words. '.repeat(200));
    const config = 'caps:\n  prdBytes: 2000\n';
    expect(await whys(line, { files: { ...FILES, 'docs/security.md': text }, config })).toEqual([
      expect.stringMatching(/^unknown docs\/security.md: the file has \d+ bytes, more than the 2000 allowed$/),
    ]);
  });

  test('is followed one step, and not around in a circle', async () => {
    const files = {
      ...FILES,
      'docs/security.md': page('[next](next.md) [me](security.md)'),
      'docs/next.md': page('[audit](../QA/evidence/audit.json) [back](security.md)'),
    };
    const [one, ...more] = await resolve(shop, line, { files });
    expect(more).toEqual([]);
    expect(one).toMatchObject({ path: 'docs/security.md', reading: { kind: 'unreadable' } });
  });

  test('of QA results stands for itself where QA is all that is claimed', async () => {
    const results = '# Results\n\n- Overall Status: Pass\n\nSee [old run](../QA/evidence/junit.xml).\n';
    const files = { ...FILES, 'docs/results.md': results };
    expect(await whys('- [x] QA results: `docs/results.md`', { files })).toEqual(['found docs/results.md']);
    expect(await whys('- [x] Unit tests, QA results: `docs/results.md`', { files })).toEqual([
      'found docs/results.md',
      'found QA/evidence/junit.xml via page results.md',
    ]);
  });
});

describe('an address of a file on GitHub', () => {
  const web = 'https://github.com/acme/orders';
  const line = (ref: string, path = 'QA/evidence/junit.xml') => `- [x] Tests: [r](${web}/blob/${ref}/${path})`;

  test('is the file of the head for the branch of the head, HEAD and any branch that moves', async () => {
    const rows = [
      ['HEAD', 'found QA/evidence/junit.xml'],
      ['feature/cache', 'found QA/evidence/junit.xml'],
      ['main', 'found QA/evidence/junit.xml'],
      ['0123456789abcdef0123456789abcdef01234567', 'missing: commit 0123456789ab is not in this repository'],
      [
        'v1/none',
        'missing: none/QA/evidence/junit.xml is not in the head, and v1 is a branch that moves; link the path or a commit',
      ],
    ] as const;
    expect(
      await table(
        rows.map(([ref]) => [ref, line(ref)]),
        FILES,
      ),
    ).toEqual(Object.fromEntries(rows.map(([ref, says]) => [ref, [says]])));
  });

  test('of another repository is refused', async () => {
    expect(await whys('- [x] Tests: [r](https://github.com/other/orders/blob/main/r.xml)', { files: FILES })).toEqual([
      'refused: it points into other/orders, another repository',
    ]);
  });

  test('that is a folder stands for its reports', async () => {
    expect(await whys(`- [x] Tests, audit: [r](${web}/tree/feature/cache/QA/evidence)`, { files: FILES })).toHaveLength(
      2,
    );
  });

  test('is refused to be guessed without a remote', async () => {
    startRepository(shop, 'bare');
    shop.git('bare', 'remote', 'remove', 'origin');
    shop.commit('bare', 'Link', { ...FILES, [PRD]: prd(line('main')) });
    expect((await factsOf(shop, 'bare')).evidence.map(told)).toEqual([
      'unknown: the repository has no remote, so it cannot be told whether acme/orders is this one; link the path',
    ]);
  });

  test('at a full hash is the file of that commit', async () => {
    startRepository(shop, 'pinned');
    const first = shop.commit('pinned', 'Report', FILES);
    shop.commit('pinned', 'Change the code and the report', {
      'src/a.ts': 'export const a = 2;\n',
      [SCAN]: `${AUDIT}\n`,
    });
    shop.commit('pinned', 'Link', { [PRD]: prd(line(first), line(first, SCAN), line(first, 'QA/none.xml')) });
    const { evidence } = await factsOf(shop, 'pinned');
    expect(evidence.map(told)).toEqual([
      'found QA/evidence/junit.xml',
      `found ${SCAN}`,
      `missing: QA/none.xml is not in commit ${first.slice(0, 12)}`,
    ]);
    // The code has changed since both were made.
    expect(evidence.map((one) => [one.commit?.sha, one.binding.kind])).toEqual([
      [first, 'stale'],
      [first, 'stale'],
      [undefined, 'unknown'],
    ]);
  });
});

test('what only GitHub knows is unknown in a clone', async () => {
  const rows = [
    ['a run', 'actions/runs/9876543211', /^unknown: only GitHub can tell whether run 9876543211 passed/],
    ['an artifact', 'actions/runs/9876543211/artifacts/97', /^unknown: only GitHub has artifact 97/],
    ['code scanning', 'security/code-scanning', /^unknown: only GitHub can tell what code scanning found/],
  ] as const;
  const lines = rows.map(
    ([name, address]) => [name, `- [x] Tests: [r](https://github.com/acme/orders/${address})`] as const,
  );
  expect(await table(lines, {})).toEqual(
    Object.fromEntries(rows.map(([name, , says]) => [name, [expect.stringMatching(says)]])),
  );
});

test('an empty list is a gitleaks scan only where the words beside its link say so', async () => {
  const files = { 'QA/a.json': '[]\n', 'QA/gitleaks.json': '[]\n' };
  const kinds = async (line: string) => (await resolve(shop, line, { files })).map((one) => one.reading?.kind);
  expect(await kinds('- [x] Secrets scan (gitleaks): [report](/QA/a.json)')).toEqual(['scan']);
  expect(await kinds('- [x] Secrets: [gitleaks](/QA/a.json)')).toEqual(['scan']);
  expect(await kinds('- [x] Secrets: `QA/gitleaks.json`')).toEqual(['scan']);
  expect(await kinds('- [x] Secrets scan: [report](/QA/a.json)')).toEqual(['unreadable']);
  // The claim's words are about two links, so they name neither.
  expect(await kinds('- [x] Secrets (gitleaks), SAST: [one](/QA/a.json), [two](/QA/gitleaks.json)')).toEqual([
    'unreadable',
    'scan',
  ]);
});
