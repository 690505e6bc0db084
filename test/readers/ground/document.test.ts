import fc from 'fast-check';
import { openDocument } from '../../../src/readers/ground/document.ts';

const open = (content: string | Uint8Array) =>
  openDocument('file', typeof content === 'string' ? Buffer.from(content) : content);
const swapped = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('decoding', () => {
  const text = '{"name": "Grüße €"}';
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 LE', Buffer.from(text, 'utf16le')],
    ['UTF-16 LE with a mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 BE', swapped(text)],
    ['UTF-16 BE with a mark', swapped(`\ufeff${text}`)],
  ])('reads %s', (_, bytes) => {
    const doc = open(bytes);
    expect(doc.text).toBe(text);
    expect(doc.json()).toEqual({ name: 'Grüße €' });
    expect(doc.bytes).toBe(bytes.length);
  });

  test('reads the single-byte encoding that an XML declaration names', () => {
    const doc = open(Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a b="é"/>', 'latin1'));
    expect(doc.text).toContain('é');
  });

  test.each([
    ['bytes that are no text', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00])],
    ['invalid UTF-8', Buffer.from([0x7b, 0x22, 0xc3, 0x28])],
    ['a NUL in the text', Buffer.from('{"a":"\u0000"}')],
    ['half a UTF-16 unit', Buffer.concat([Buffer.from('\ufeff{}', 'utf16le'), Buffer.from([0x41])])],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0])],
  ])('calls %s binary', (_, bytes) => expect(open(bytes).syntax).toBe('binary'));
});

describe('syntax', () => {
  test.each([
    ['', 'empty', undefined, []],
    [' \r\n\t', 'empty', undefined, []],
    ['{"a":1,"b":{"c":2},"d":[{"e":1}]}', 'json', 'object', ['a', 'b', 'd']],
    ['[{"a":1,"b":[{"x":1}]},{"c":1}]', 'json', 'array', ['a', 'b']],
    ['[[{"a":1}]]', 'json', 'array', []],
    ['[1,{"a":1}]', 'json', 'array', []],
    ['[]', 'json', 'array', []],
    ['null', 'json', 'scalar', []],
    ['{"a":"} \\" {","b":1}', 'json', 'object', ['a', 'b']],
    ['{"\\u0061":1}', 'json', 'object', ['a']],
    ['{"a":1,"b":', 'json', 'object', ['a', 'b']],
    ['{"a":1}\n{"b":1}', 'json-lines', 'object', ['a']],
    ['{\n"a":1\n}\n{\n"b":1\n}', 'json-lines', 'object', ['a']],
    ['{"a":1} trailing', 'json', 'object', ['a']],
    ['[INFO] building', 'text', undefined, []],
    ['hello', 'text', undefined, []],
    ['<a/>', 'xml', undefined, []],
    ['< 5 items', 'text', undefined, []],
  ])('%s is %s', (text, syntax, top, keys) => {
    const doc = open(text);
    expect([doc.syntax, doc.top, [...doc.keys]]).toEqual([syntax, top, keys]);
  });

  test('is the same for small files, which are parsed, and large ones, which are scanned', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(3),
        fc.constantFrom('', ' ', '\n{"a":1}', '}', ' x', '\u2028'),
        (json, cut, more) => {
          const text =
            (cut === 1 ? json.slice(0, -1) : cut === 2 ? JSON.stringify([JSON.parse(json), 1], null, 2) : json) + more;
          const [small, large] = [open(text), open(' '.repeat(33_000) + text)];
          expect([small.syntax, small.top, [...small.keys].sort()]).toEqual([
            large.syntax,
            large.top,
            [...large.keys].sort(),
          ]);
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each([
    ['<?xml version="1.0"?>\n<!-- <no/> --><testsuites a=">"/>', 'testsuites', ''],
    ['<x:bom a="1" xmlns:x="http://cyclonedx.org/schema/bom/1.6"/>', 'bom', 'http://cyclonedx.org/schema/bom/1.6'],
    ["<bom\n xmlns = 'urn:x' >", 'bom', 'urn:x'],
    ['<!DOCTYPE report [<!ENTITY a "<b/>">]><report/>', 'report', ''],
  ])('finds the root of %s', (text, name, namespace) => expect(open(text).root).toEqual({ name, namespace }));

  test('parses once and keeps the error', () => {
    const doc = open('{"a":{}}');
    expect(doc.json()).toBe(doc.json());
    const broken = open('{"a":');
    expect(() => broken.json()).toThrow('cut off');
    expect(() => broken.json()).toThrow('cut off');
    expect(() => open('<a/>').json()).toThrow('is not JSON');
  });
});
