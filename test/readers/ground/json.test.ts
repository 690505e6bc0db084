import { Unreadable } from '../../../src/model/reading.ts';
import { parseJson, parseJsonValues, parseJsonWithRepeats } from '../../../src/readers/ground/json.ts';
import { findFault } from '../../../src/readers/ground/json-fault.ts';
import { survey } from '../../../src/readers/ground/json-scan.ts';

const refusal = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof Unreadable) return error;
    throw error;
  }
  throw new Error('was not refused');
};

describe('strict JSON', () => {
  test.each([
    ['{}'],
    ['[]'],
    ['null'],
    [' {"a": [1, -2.5e3, true, false, null, "x\\u00e9\\n\\"{[:,"]} '],
    ['{"a": {"a": {"a": 1}}, "b": {"a": 2}}'],
    ['{"constructor": 1, "toString": 2}'],
    ['{"says": "__proto__"}'],
    ['"\\\\"'],
    [`${'['.repeat(200)}${']'.repeat(200)}`],
  ])('reads %s', (text) => {
    expect(parseJson(text)).toEqual(JSON.parse(text));
    expect(findFault(text)).toBeUndefined();
  });

  test.each([
    ['', 1, 1, 'cut off'],
    ['{', 1, 2, 'cut off'],
    ['{"a":\n 1', 2, 3, 'cut off'],
    ['["abc', 1, 6, 'cut off'],
    ['["a\\', 1, 5, 'cut off'],
    ['["\\u12', 1, 7, 'cut off'],
    ['[tr', 1, 4, 'cut off'],
    ['{"a":1,}', 1, 7, 'comma before'],
    ['[1,]', 1, 3, 'comma before'],
    ['{"a":1} x', 1, 9, 'follows the end'],
    ['{"a":1}}', 1, 8, 'follows the end'],
    ['[NaN]', 1, 2, 'NaN'],
    ['[-Infinity]', 1, 2, '-Infinity'],
    ['[01]', 1, 3, 'comma or ]'],
    ["{'a':1}", 1, 2, 'double quotes'],
    ['{"a" 1}', 1, 6, 'colon'],
    ['{"a":1 "b":2}', 1, 8, 'comma or }'],
    ['["a\nb"]', 1, 4, 'control character'],
    ['["\\x"]', 1, 4, 'escape'],
    ['[1}', 1, 3, 'comma or ]'],
    ['// no\n{}', 1, 1, 'value was expected'],
    ['{"a":1,"a":2}', 1, 8, 'same key twice'],
    ['[{"b":1},\n{"c":{"\\u0061":1,"a":2}}]', 2, 18, 'same key twice'],
    ['{"__proto__":{}}', 1, 2, '__proto__'],
    ['{"\\u005f_proto__":{}}', 1, 2, '__proto__'],
    [`${'['.repeat(201)}${']'.repeat(201)}`, 1, 201, 'deeper than 200'],
    [`${'{"a":'.repeat(100_000)}`, 1, 1001, 'deeper than 200'],
  ])('refuses %.40s at %i:%i', (text, line, column, says) => {
    const error = refusal(() => parseJson(text));
    expect(error).toMatchObject({ line, column });
    expect(error.message).toContain(says);
  });

  test('quotes nothing of a broken file', () => {
    expect(refusal(() => parseJson('{"token": "hunter2-secret" oops}')).message).not.toContain('hunter2');
  });

  test('lets only the named key repeat, and shows every value', () => {
    const text = '{"s": {"k": 1, "k": 2, "k":\n3}, "t": {"k": 4}}';
    expect(parseJsonWithRepeats(text, 'k')).toEqual({ s: { k: 1, 'k#2': 2, 'k#3': 3 }, t: { k: 4 } });
    expect(refusal(() => parseJsonWithRepeats('{"k":1,"k":2,"x":1,"x":2}', 'k')).column).toBe(20);
  });

  test('reads values in a row, pretty or one per line', () => {
    expect(parseJsonValues('{"a":1}\n{\n "b": [2]\n}\n\n[3] 4 "x"\n')).toEqual([{ a: 1 }, { b: [2] }, [3], 4, 'x']);
    expect(refusal(() => parseJsonValues('{"a":1}\n{"b":2,}\n'))).toMatchObject({ line: 2, column: 7 });
    expect(refusal(() => parseJsonValues('{"a":1}\n{"b":'))).toMatchObject({ line: 2, column: 6 });
  });
});

describe('a look at JSON text', () => {
  test.each([
    ['{"a": [1, -2.5e3, {"b:": null}], "c": "x, {[\\"\\\\"}'],
    ['[[], {}, "\\u0022,", "\\\\"]'],
    ['"a'],
    ['"a\\'],
    ['{"a":"\\'],
    ['{"a": "b", "c'],
    ['\\"a",'],
    [']}{['],
    [''],
  ])('is the same for %s in a small and in a large file', (text) => {
    expect(survey(text)).toEqual(survey(' '.repeat(33_000) + text));
  });
});
