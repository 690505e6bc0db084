import type { Document, Reader, Reading } from '../model/reading.ts';
import { type Covered, coverageOf, coverageReading, filesOf } from './ground/coverage.ts';
import { peek } from './ground/document.ts';
import { plain } from './ground/text.ts';
import { entries, get, record } from './ground/value.ts';

/** Older versions wrap a file's coverage in `data`. */
const coverageIn = (entry: unknown) => (get(entry, 'statementMap') === undefined ? get(entry, 'data') : entry);

function read(doc: Document): Reading {
  let covered = 0;
  let total = 0;
  let broken: string | undefined;
  const files: (readonly [string, Covered])[] = [];
  for (const [path, entry] of entries(doc.json())) {
    const file = coverageIn(entry);
    const map = record(get(file, 'statementMap'));
    const hits = record(get(file, 's'));
    if (!map || !hits) {
      broken ??= path;
      continue;
    }
    const ids = Object.keys(map);
    const before = covered;
    total += ids.length;
    for (const id of ids) {
      const hit = get(hits, id);
      if (typeof hit !== 'number') broken ??= path;
      else if (hit > 0) covered++;
    }
    files.push([path, { covered: covered - before, total: ids.length }]);
    // A count without a statement is left out; one that nobody can place makes the file unsound.
    if (Object.keys(hits).length !== ids.length) broken ??= path;
  }
  return coverageReading(
    reader.id,
    { ...coverageOf(covered, total), ...filesOf(files) },
    {
      ...(broken === undefined ? {} : { why: `has no count for every statement of ${plain(broken, 120)}` }),
    },
  );
}

/** `coverage-final.json` of Istanbul, nyc, Jest, Vitest and c8 (reporter `json`). */
export const reader: Reader = {
  id: 'istanbul-coverage',
  title: 'Istanbul coverage',
  kind: 'coverage',
  recognise: (doc) => {
    if (doc.top !== 'object' || !doc.text.slice(0, 20_000).includes('"statementMap"')) return false;
    const first = entries(peek(doc))[0]?.[1];
    return record(get(coverageIn(first), 'statementMap')) !== undefined && get(coverageIn(first), 's') !== undefined;
  },
  read,
  docs: {
    recognised: 'A JSON object by file, whose first entry has `statementMap` and `s`.',
    proof:
      'At least one statement, and a count for each of them. The file lists statements, not lines, so statements are what is ' +
      'counted; the summary of the same run (`coverage-summary.json`) can give another percentage, for it counts lines.',
    ignored: 'Functions, branches and positions.',
    example:
      '{"/src/a.js": {"path": "/src/a.js", "statementMap": {"0": {}, "1": {}}, "s": {"0": 3, "1": 0},\n' +
      ' "fnMap": {}, "f": {}, "branchMap": {}, "b": {}}}',
  },
};
