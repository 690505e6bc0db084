import { generatedBy } from '../../src/collect/generated.ts';
import { collect } from '../../src/collect.ts';
import type { Facts } from '../../src/model/facts.ts';
import { openWorkshop } from '../forge/local/workshop.ts';

const shop = openWorkshop();
afterAll(() => shop.done());

type Files = Readonly<Record<string, string | null>>;
const PRD = 'PRDs/M1/2.2.1.3-query-cache-prd.md';
const MD = 'Plans/product-roadmap.md';
const HTML = 'docs/product-roadmap.html';
const prd = (lines: string) => `---\nstatus: In Review\n---\n\n# Query cache\n\n### 7.3 QA artifacts\n\n${lines}\n`;

let made = 0;
async function factsOf(base: Files, change: Files): Promise<Facts> {
  const folder = `hygiene-${made++}`;
  shop.init(folder);
  shop.commit(folder, 'Begin', { 'src/a.ts': '1\n', ...base });
  shop.git(folder, 'checkout', '--quiet', '-b', 'topic');
  shop.commit(folder, 'Change', change);
  const forge = await shop.open(folder, { base: 'main' });
  return (await collect(forge, { now: '2025-01-02T00:00:00.000Z' })).facts;
}

describe('what changes together', () => {
  test.each<[string, Files, Files, unknown]>([
    ['nothing touched', { [MD]: 'a\n', [HTML]: 'a\n' }, { 'src/a.ts': '2\n' }, undefined],
    [
      'the roadmap without its mirror',
      { [MD]: 'a\n', [HTML]: 'a\n' },
      { [MD]: 'b\n' },
      [
        {
          name: 'roadmap and mirror',
          parts: [
            { glob: MD, changed: [MD] },
            { glob: HTML, changed: [], left: HTML },
          ],
        },
      ],
    ],
    [
      'a mirror that is nowhere',
      { [MD]: 'a\n' },
      { [MD]: 'b\n' },
      [
        {
          name: 'roadmap and mirror',
          parts: [
            { glob: MD, changed: [MD] },
            { glob: HTML, changed: [] },
          ],
        },
      ],
    ],
    [
      'a mirror that goes',
      { [MD]: 'a\n', [HTML]: 'a\n' },
      { [MD]: 'b\n', [HTML]: null },
      [
        {
          name: 'roadmap and mirror',
          parts: [
            { glob: MD, changed: [MD] },
            { glob: HTML, changed: [HTML] },
          ],
        },
      ],
    ],
    [
      'a set of the policy',
      {
        '.github/ready-gate.yml': 'together:\n  - name: texts\n    paths: ["texts/en/*.json", "texts/de/*.json"]\n',
        'texts/en/a.json': '1',
        'texts/de/a.json': '1',
      },
      { 'texts/en/a.json': '2' },
      [
        {
          name: 'texts',
          parts: [
            { glob: 'texts/en/*.json', changed: ['texts/en/a.json'] },
            { glob: 'texts/de/*.json', changed: [], left: 'texts/de/a.json' },
          ],
        },
      ],
    ],
  ])('%s', async (_name, base, change, expected) => expect((await factsOf(base, change)).together).toEqual(expected));
});

describe('test cases', () => {
  const results = '- Overall Status: Pass\n\n| Case | Result |\n|---|---|\n| TC-1 | Pass |\n';
  const cases = '| Case | Description |\n|---|---|\n| TC-1 | Login |\n';
  const links = '- Test cases: `QA/x/cases.md`\n- Test results: `QA/x/test-results-2025-01-01.md`';
  const told = ({ testCases = [] }: Facts) =>
    testCases.map((one) => [one.kind, one.path, one.kind === 'read' ? one.cases.length : '', one.at?.line]);

  test.each<[string, Files, Files, unknown]>([
    [
      'named in 7.3',
      { 'QA/x/cases.md': cases },
      { [PRD]: prd(links), 'QA/x/test-results-2025-01-01.md': results },
      [['read', 'QA/x/cases.md', 1, 9]],
    ],
    ['named, in the same change', {}, { [PRD]: prd(links), 'QA/x/cases.md': cases }, [['read', 'QA/x/cases.md', 1, 9]]],
    [
      'named, and taken away',
      { 'QA/x/cases.md': cases },
      { [PRD]: prd(links), 'QA/x/cases.md': null },
      [['read', 'QA/x/cases.md', 1, 9]],
    ],
    [
      'named, and not there',
      {},
      { [PRD]: prd('- Test cases: `QA/x/cases.md`') },
      [['missing', 'QA/x/cases.md', '', 9]],
    ],
    [
      'named by a folder',
      { 'QA/x/cases/test-cases.md': cases },
      { [PRD]: prd('- Test cases: [test cases](../../QA/x/cases/)') },
      [['read', 'QA/x/cases/test-cases.md', 1, 9]],
    ],
    [
      'not in the repository',
      {},
      { [PRD]: prd('- Test cases: [suite](https://acme.testrail.io/suites/4711)') },
      [['unread', 'https://acme.testrail.io/suites/4711', '', 9]],
    ],
    [
      'of another format',
      { 'QA/x/test-cases.xlsx': 'x' },
      { [PRD]: prd('- `QA/x/test-cases.xlsx`') },
      [['unread', 'QA/x/test-cases.xlsx', '', 9]],
    ],
    [
      'beside the results',
      { 'QA/x/test-cases-v2.md': cases },
      { [PRD]: prd('- `QA/x/test-results-2025-01-01.md`'), 'QA/x/test-results-2025-01-01.md': results },
      [['read', 'QA/x/test-cases-v2.md', 1, undefined]],
    ],
    [
      'Gherkin',
      { 'QA/x/login.feature': 'Feature: x\n  Scenario: Login\n' },
      { [PRD]: prd('- `QA/x/login.feature`') },
      [['read', 'QA/x/login.feature', 1, 9]],
    ],
    [
      'tests that are code',
      { 'test/login.test.ts': 'x' },
      { [PRD]: prd('- Test cases: `test/login.test.ts`\n- `QA/x/junit.xml`'), 'QA/x/junit.xml': '<testsuite/>' },
      [['unread', 'test/login.test.ts', '', 9]],
    ],
    [
      'a page with a name of its own',
      { 'QA/x/login.md': cases },
      { [PRD]: prd('- Test cases: `QA/x/login.md`') },
      [['read', 'QA/x/login.md', 1, 9]],
    ],
    [
      'a folder with a page for each',
      { 'QA/x/test-cases/TC-01.md': '# TC-01: Login\n', 'QA/x/test-cases/TC-02.md': '# TC-02: Logout\n' },
      { [PRD]: prd('- `QA/x/test-cases/`') },
      [
        ['read', 'QA/x/test-cases/TC-01.md', 1, 9],
        ['read', 'QA/x/test-cases/TC-02.md', 1, 9],
      ],
    ],
    [
      'a folder beside the results',
      { 'QA/x/test-cases/TC-01.md': '# TC-01: Login\n' },
      { [PRD]: prd('- `QA/x/test-results-2025-01-01.md`'), 'QA/x/test-results-2025-01-01.md': results },
      [['read', 'QA/x/test-cases/TC-01.md', 1, undefined]],
    ],
    [
      'the results are not their own test cases',
      {},
      {
        [PRD]: `${prd('- `QA/x/qa-2025-01-01.md`')}\n## 10. Evidence\n\n- [x] QA results: \`QA/x/qa-2025-01-01.md\`\n`,
        'QA/x/qa-2025-01-01.md': results,
      },
      [],
    ],
    ['a placeholder', {}, { [PRD]: prd('- `QA/<id>/test-cases.md`') }, []],
    ['none', {}, { [PRD]: prd('None') }, []],
  ])('%s', async (_name, base, change, expected) => expect(told(await factsOf(base, change))).toEqual(expected));

  test('threat: a link in the tree is not followed', async () => {
    const folder = 'linked';
    shop.init(folder);
    shop.commit(folder, 'Begin', { 'a.md': cases });
    shop.git(folder, 'checkout', '--quiet', '-b', 'topic');
    shop.link(`${folder}/QA/x/cases.md`, '../../a.md');
    shop.commit(folder, 'Change', { [PRD]: prd(links) });
    const { facts } = await collect(await shop.open(folder, { base: 'main' }), { now: '2025-01-02T00:00:00.000Z' });
    expect(facts.testCases).toMatchObject([{ kind: 'unread', why: expect.stringContaining('is not a plain file') }]);
  });
});

test('runbooks that a document links and that are there', async () => {
  const text = prd(
    '- [Runbook](../../docs/runbooks/orders.md)\n- `docs/runbooks/gone.md`\n- `CHANGELOG.md`\n- [all](../../docs/runbooks/)',
  );
  const { releaseNotes } = await factsOf({ 'docs/runbooks/orders.md': 'x', 'CHANGELOG.md': 'x' }, { [PRD]: text });
  expect(releaseNotes).toMatchObject([{ prd: PRD, path: 'docs/runbooks/orders.md', at: { line: 9 } }]);
});

describe('generated files', () => {
  test('lockfiles, and what the .gitattributes of the base says; a change cannot call itself generated', async () => {
    const { change } = await factsOf(
      { '.gitattributes': 'api/** linguist-generated\n' },
      { '.gitattributes': '* linguist-generated\n', 'api/x.ts': '1\n', 'yarn.lock': '# yarn\n', 'src/a.ts': '2\n' },
    );
    expect(change.files.filter((file) => file.generated).map((file) => file.path)).toEqual(['api/x.ts', 'yarn.lock']);
  });

  test.each<[string, string, boolean]>([
    ['*.pb.go linguist-generated', 'a/b/x.pb.go', true],
    ['*.pb.go linguist-generated=true', 'x.pb.go', true],
    ['*.pb.go linguist-generated=false', 'x.pb.go', false],
    ['*.pb.go -linguist-generated', 'x.pb.go', false],
    ['*.pb.go text linguist-vendored -diff', 'x.pb.go', true],
    ['/api/*.ts linguist-generated', 'api/x.ts', true],
    ['/api/*.ts linguist-generated', 'src/api/x.ts', false],
    ['api/*.ts linguist-generated', 'src/api/x.ts', false],
    ['api/** linguist-generated\napi/own.ts -linguist-generated', 'api/own.ts', false],
    ['# *.ts linguist-generated', 'x.ts', false],
    ['*.ts linguist-language=TypeScript', 'x.ts', false],
    ['*.ts\tlinguist-generated\r\n', 'x.ts', true],
  ])('%j for %s', (text, path, expected) => expect(generatedBy(text)(path)).toBe(expected));
});
