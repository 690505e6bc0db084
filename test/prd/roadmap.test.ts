import { parseRoadmap } from '../../src/prd/roadmap.ts';

const PATH = 'Plans/product-roadmap.md';
const rows = (text: string) =>
  parseRoadmap(PATH, text).map(({ id, item, status, at }) => `${id} | ${item} | ${status} @${at.line}:${at.column}`);

test('columns by their names, in any order and table', () => {
  const text = [
    '# Roadmap',
    '',
    '| Phase | ID | Item | Status | Owner | PRD | Files |',
    '|---|---|---|---|---|---|---|',
    '| M1 | 2.2.1.3 | [Query cache](../PRDs/a.md) | **Ready** | PM | | |',
    '| M1 | 2.2.1.4 | Login \\| out | In Progress | | | |',
    '| | | | | | | |',
    '',
    '> | Status | Title | Roadmap ID |',
    '> |---|---|---|',
    '> | ✅ Done | Orders | `3.1` |',
  ].join('\n');
  expect(rows(text)).toEqual([
    '2.2.1.3 | Query cache | Ready @5:1',
    '2.2.1.4 | Login | out | In Progress @6:1',
    '3.1 | Orders | ✅ Done @11:1',
  ]);
});

test('an id inside of the item', () => {
  expect(rows('| Item | Status |\n|---|---|\n| 2.2.1.3 Query cache | Done |')).toEqual([
    '2.2.1.3 | 2.2.1.3 Query cache | Done @3:1',
  ]);
});

test('other tables, comments and code are none', () => {
  expect(rows('| A | B |\n|---|---|\n| 1 | 2 |')).toEqual([]);
  expect(rows('<!--\n| ID | Status |\n|---|---|\n| 1.1 | Done |\n-->')).toEqual([]);
  expect(rows('```\n| ID | Status |\n|---|---|\n| 1.1 | Done |\n```')).toEqual([]);
  expect(rows('')).toEqual([]);
});
