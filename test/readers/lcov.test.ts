import { reader } from '../../src/readers/lcov.ts';
import { reading } from './ground/open.ts';

async function told(text: string) {
  const found = await reading(text, { readers: [reader], cap: 50_000_000 });
  if (found.kind !== 'coverage') return { kind: found.kind, why: found.why };
  return {
    coverage: `${found.coverage.covered}/${found.coverage.total}=${found.coverage.lines}`,
    ...(found.why ? { why: found.why } : {}),
    ...(found.contradictions.length > 0 ? { contradictions: found.contradictions } : {}),
  };
}

const block = (file: string, ...rows: string[]) => `SF:${file}\n${rows.join('\n')}\nend_of_record\n`;
const NOTHING = 'covers no line, which proves nothing';

test.each<[string, string, object]>([
  ['two lines', block('a', 'DA:1,5', 'DA:2,0', 'LF:2', 'LH:1'), { coverage: '1/2=50' }],
  ['without a summary', block('a', 'DA:1,5', 'DA:2,0'), { coverage: '1/2=50' }],
  ['only a summary', block('a', 'LF:4', 'LH:3'), { coverage: '3/4=75' }],
  ['a summary over its own total', block('a', 'LF:4', 'LH:9'), { coverage: '4/4=100' }],
  [
    'checksums, functions and branches',
    `TN:x\n${block('a', 'FN:1,f', 'FNDA:0,f', 'DA:1,1,abc=', 'BRDA:1,0,0,-', 'LF:1', 'LH:1')}`,
    { coverage: '1/1=100' },
  ],
  ['CRLF', block('a', 'DA:1,1', 'LF:1', 'LH:1').replaceAll('\n', '\r\n'), { coverage: '1/1=100' }],
  ['large counts', block('a', 'DA:1,18446744073709551615', 'DA:2,1e+20', 'DA:3,0.5'), { coverage: '3/3=100' }],
  ['a line once per method', block('a', 'DA:1,1', 'DA:1,0', 'LF:2', 'LH:1'), { coverage: '1/2=50' }],
  ['a line twice, counted once', block('a', 'DA:1,1', 'DA:1,0', 'LF:1', 'LH:1'), { coverage: '1/1=100' }],
  [
    'a file twice is merged',
    block('a', 'DA:1,1', 'DA:2,0') + block('a', 'DA:1,0', 'DA:2,3', 'DA:3,0'),
    { coverage: '2/3=66.6667' },
  ],
  ['two files', block('a', 'DA:1,1') + block('b', 'DA:1,0'), { coverage: '1/2=50' }],
  ['never rounded up to 100', block('a', 'LF:3000000', 'LH:2999999'), { coverage: '2999999/3000000=99.9999' }],
  ['no line is not 100 %', block('a', 'LF:0', 'LH:0'), { coverage: '0/0=undefined', why: NOTHING }],
  ['no record at all', 'TN:\nSF:a\nend_of_record\n', { coverage: '0/0=undefined', why: NOTHING }],
  [
    'more lines in LF',
    block('a', 'DA:1,1', 'LF:4', 'LH:1'),
    { coverage: '1/4=25', contradictions: ['a: LF states 4 lines, 1 are listed'] },
  ],
  [
    'more covered in LH',
    block('a', 'DA:1,0', 'LF:1', 'LH:1'),
    { coverage: '0/1=0', contradictions: ['a: LH states 1 covered lines, 0 are listed'] },
  ],
  [
    'fewer covered in LH',
    block('a', 'DA:1,1', 'LF:1', 'LH:0'),
    { coverage: '0/1=0', contradictions: ['a: LH states 0 covered lines, 1 are listed'] },
  ],
  ['no end', 'SF:a\nDA:1,1\n', { coverage: '0/0=undefined', why: 'is cut off: the record of a has no end_of_record' }],
  [
    'no end in the middle',
    `SF:a\nDA:1,1\n${block('b', 'DA:1,1')}`,
    { coverage: '0/0=undefined', why: expect.stringContaining('cut off') },
  ],
  [
    'a broken entry',
    block('a', 'DA:1'),
    { kind: 'unreadable', why: 'has a DA entry that is no "line,count" (line 2)' },
  ],
  ['a broken summary', block('a', 'DA:1,1', 'LF:x'), { kind: 'unreadable', why: 'has LF without a count (line 3)' }],
  [
    'an entry outside of a record',
    `${block('a', 'DA:1,1')}DA:2,1\n`,
    { kind: 'unreadable', why: "has DA outside of a file's record (line 4)" },
  ],
  ['other text', 'SFX: no', { kind: 'unreadable', why: 'is text of no known report format' }],
])('%s', async (_, text, expected) => expect(await told(text)).toEqual(expected));

test('a negative count is not covered', async () => {
  const found = await reading(block('a', 'DA:1,-1', 'DA:2,1'), { readers: [reader] });
  expect(found).toMatchObject({
    coverage: { covered: 1, total: 2 },
    remarks: [expect.stringContaining('negative count')],
  });
});

test('a prefix is complete only at the end of a record', async () => {
  const text = block('a', 'DA:1,1', 'LF:1', 'LH:1') + block('b', 'DA:1,0', 'LF:1', 'LH:0');
  for (let end = 0; end < text.length; end++) {
    const found = await reading(text.slice(0, end), { readers: [reader] });
    if (found.complete) expect(text.slice(0, end).trimEnd()).toMatch(/end_of_record$/);
  }
});

test('the same file in very many records', async () => {
  const lines = Array.from({ length: 500 }, (_, at) => `DA:${at},1`).join('\n');
  expect(await told(`SF:a\n${lines}\nend_of_record\n`.repeat(1_500))).toEqual({ coverage: '500/500=100' });
});
