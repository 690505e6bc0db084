import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { textDesk, writeWhole } from '../../src/desk/text.ts';
import { Stop } from '../../src/model/stop.ts';
import { reports } from '../../src/reports/index.ts';
import { REPORTS } from '../support/report.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'desk-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const open = (format: string, output?: string) => {
  const printed: string[] = [];
  const print = (text: string) => {
    printed.push(text);
  };
  const desk = textDesk({ format, print, colour: true, width: 80, ...(output === undefined ? {} : { output }) });
  return { printed, tell: () => desk.tell(REPORTS['not-ready'], reports) };
};

test.each(['pretty', 'json', 'markdown', 'sarif', 'junit'])('prints %s once', async (format) => {
  const { printed, tell } = open(format);
  expect(await tell()).toEqual([]);
  expect(printed).toHaveLength(1);
  expect(printed[0]).not.toBe('');
});

test('colours are for the terminal only', async () => {
  const shown = open('pretty');
  await shown.tell();
  expect(shown.printed[0]).toContain('\u001b[');
  const file = path.join(root, 'told.txt');
  const { printed, tell } = open('pretty', file);
  await tell();
  expect(printed).toEqual([]);
  expect(readFileSync(file, 'utf8')).not.toContain('\u001b');
});

test('an unknown format stops with the known ones', async () => {
  await expect(open('xml').tell()).rejects.toMatchObject({
    code: 2,
    message: 'there is no format xml',
    details: ['Formats: json, junit, markdown, predicate, pretty, receipt, sarif, statement'],
  });
});

describe('writing', () => {
  test('takes the place of what was there, and leaves nothing beside it', async () => {
    const file = path.join(root, 'a.json');
    writeFileSync(file, 'old');
    await writeWhole(file, 'new');
    expect(readdirSync(root)).toEqual(['a.json']);
    expect(readFileSync(file, 'utf8')).toBe('new');
  });

  test.each([
    ['into a folder that is not there', 'none/a.json', 'there is no such folder'],
    ['over a folder', 'folder', 'it is a folder'],
    ['below a file', 'file/a.json', 'there is no such folder'],
  ])('%s stops with the reason', async (_name, name, why) => {
    mkdirSync(path.join(root, 'folder/inside'), { recursive: true });
    writeFileSync(path.join(root, 'file'), '');
    const file = path.join(root, name);
    const failed = await writeWhole(file, 'x').catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(Stop);
    expect(failed).toMatchObject({ code: 2, message: `cannot write ${file}: ${why}; choose another place` });
    expect(readdirSync(root).sort()).toEqual(['file', 'folder']);
  });
});
