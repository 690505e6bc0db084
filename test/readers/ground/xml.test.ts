import { walkXml, type XmlOptions } from '../../../src/readers/ground/xml.ts';

function walk(text: string, options?: XmlOptions): string[] {
  const seen: string[] = [];
  walkXml(
    text,
    {
      open: (name, attributes, namespace) => seen.push(`<${name}${JSON.stringify(attributes)}${namespace}`),
      text: (words) => words.trim() !== '' && seen.push(words),
      close: (name) => seen.push(`/${name}`),
    },
    options,
  );
  return seen;
}

describe('walking XML', () => {
  test('tells elements, attributes, text and CDATA', () => {
    expect(walk('<a x="1&lt;&#65;"><n:b/>t&amp;<![CDATA[<c>]]></a>')).toEqual([
      '<a{"x":"1<A"}',
      '<b{}',
      '/b',
      't&',
      '<c>',
      '/a',
    ]);
  });

  test('resolves namespaces when asked', () => {
    expect(walk('<p:a xmlns:p="u" p:x="1"/>', { namespaces: true })).toEqual(['<a{"xmlns:p":"u","p:x":"1"}u', '/a']);
  });

  test('attributes have no prototype', () => {
    expect(walk('<a __proto__="1" constructor="2"/>')[0]).toContain('constructor');
  });

  test('reads text longer than a piece', () => {
    const long = 'é'.repeat(200_000);
    expect(walk(`<a>${long}</a>`).join('')).toContain(long.slice(0, 70_000));
  });

  test.each([
    ['<a><b></a>', 'close tag (line 1, column'],
    ['<a>\n<b>', 'unclosed tag'],
    ['<a', 'not well-formed'],
    ['<a x="1" x="2"/>', 'duplicate attribute'],
    ['<a>&nope;</a>', 'undefined entity'],
    ['<a/><b/>', 'only one root'],
    ['<!DOCTYPE a><a/>', 'has a DOCTYPE'],
    ['<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', 'has a DOCTYPE'],
    ['<a>'.repeat(300), 'deeper than 200'],
  ])('refuses %.30s', (text, says) => expect(() => walk(text)).toThrow(says));

  test('a bare DOCTYPE may be let through, one that declares entities never', () => {
    const named = '<!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd"><report/>';
    expect(walk(named, { bareDoctype: true })).toEqual(['<report{}', '/report']);
    const bomb = '<!DOCTYPE a [<!ENTITY x "xx"><!ENTITY y "&x;&x;">]><a>&y;</a>';
    expect(() => walk(bomb, { bareDoctype: true })).toThrow('DOCTYPE');
  });
});
