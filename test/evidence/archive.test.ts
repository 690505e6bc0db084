import { openWorkshop, type Workshop } from '../forge/local/workshop.ts';
import { tar } from '../readers/ground/tar.ts';
import { AUDIT, JUNIT, resolve, told } from './linked.ts';

let shop: Workshop;
beforeAll(() => {
  shop = openWorkshop();
});
afterAll(() => shop.done());

const LINE = '- [x] Tests and audit: [reports](../../QA/evidence/all.tar)';
/** A plain tar of text holds no byte over 127, so that it can be written as text. */
const packed = (...entries: Parameters<typeof tar>[0]) => ({ 'QA/evidence/all.tar': tar(entries).toString('latin1') });

describe('a linked archive', () => {
  test('stands for the reports in it', async () => {
    const files = packed(
      { name: 'junit.xml', content: JUNIT },
      { name: 'x/audit.json', content: AUDIT },
      { name: 'x/run.log', content: 'ok' },
      { name: 'README.md', content: '# Reports' },
    );
    const found = await resolve(shop, LINE, { files });
    expect(found).toMatchObject([
      {
        path: 'QA/evidence/all.tar!junit.xml',
        archive: 'QA/evidence/all.tar',
        via: { kind: 'folder', path: 'QA/evidence/all.tar' },
        bytes: JUNIT.length,
        origin: 'committed',
        commit: { from: 'touched' },
        binding: { kind: 'same' },
        reading: { kind: 'tests', tests: { passed: 1 } },
      },
      { path: 'QA/evidence/all.tar!x/audit.json', reading: { kind: 'scan' }, binding: { kind: 'same' } },
    ]);
    expect(found).toHaveLength(2);
  });

  test.each<[string, Record<string, string>, readonly string[]]>([
    ['without a report', packed({ name: 'run.log', content: 'ok' }), ['missing: QA/evidence/all.tar holds no report']],
    [
      'with a broken one',
      packed({ name: 'a.json', content: '{' }),
      ['found QA/evidence/all.tar!a.json via folder all.tar'],
    ],
    ['that is refused', packed({ name: 'a', type: '2' }), ['found QA/evidence/all.tar']],
  ])('%s', async (_, files, expected) => {
    const found = await resolve(shop, LINE, { files });
    expect(found.map(told)).toEqual(expected);
    expect(found.every(({ reading }) => reading === undefined || reading.kind === 'unreadable')).toBe(true);
  });

  test('in a linked folder counts with the files beside it', async () => {
    const files = { ...packed({ name: 'junit.xml', content: JUNIT }), 'QA/evidence/audit.json': AUDIT };
    const found = await resolve(shop, '- [x] Tests and audit: [reports](../../QA/evidence/)', { files });
    expect(found.map(told)).toEqual([
      'found QA/evidence/all.tar!junit.xml via folder evidence',
      'found QA/evidence/audit.json via folder evidence',
    ]);
  });
});
