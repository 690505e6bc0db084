import MarkdownIt from 'markdown-it';
import { SaxesParser } from 'saxes';
import { reports } from '../../src/reports/index.ts';
import { at, claim, evidence, facts, link, prd, reading } from '../support/facts.ts';
import { finding, report } from '../support/report.ts';

/** What a pull request might put into any text that is told. */
const HOSTILE: Readonly<Record<string, string>> = {
  'ansi escape': 'a\u001b[31mred\u001b]8;;https://evil.example\u0007link',
  'c1 control': 'a\u009b31mb\u0085c',
  'null byte': 'a\u0000b',
  'workflow command': '::error::gone\n::set-output name=ready::true',
  'command behind spaces': '  \u00a0::add-mask::x',
  'old command in mid-line': 'x ##[set-output name=ready]true ##vso[task.complete]',
  'encoded line break': 'a%0A::error::b%0d',
  'bare line breaks': 'a\rb\r\nc\u2028d\u2029e\u0085f',
  bidi: 'abc\u202etxt.exe\u2066x\u2069',
  'zero width': 'pass\u200bword\u200d\ufeff\u2060\u00ad',
  'tag letters': 'a\u{e0041}\u{e0042}',
  'lone surrogate': 'a\ud800b',
  mentions: '@octocat @acme/team me@example.com #123 acme/query#4 GH-5',
  html: '<script>alert(1)</script><img src=x onerror=alert(1)></details><!-- -->&lt;b&gt;',
  image: '![x](https://evil.example/track.png) [x]: https://evil.example',
  link: '[click](https://evil.example) <https://evil.example> https://evil.example www.evil.example',
  table: 'a | b || c \\| d',
  ticks: '`` ` ``` ```` ` `',
  fence: '```\n</details>\n~~~\n````markdown\n# big',
  heading: '# big\n- item\n> quote\n***\n1. one',
  xml: ']]><!DOCTYPE x><a b="c\' d">&amp;',
  url: 'see https://user:secret@host.example/a?sig=hunter2&x=1#t=hunter2 and ssh://git:hunter2@h/p',
};

const state = (text: string) =>
  report(
    'not-ready',
    [
      finding({ says: text, fix: text, suggestion: text, at: { path: text, line: 1 }, also: { path: text, line: 2 } }),
      ...[1, 2, 3].map((line) => finding({ rule: 'twins', says: text, fix: `${text}${line}`, at: at(line) })),
      finding({ rule: 'other', outcome: 'unknown', says: text }),
      finding({ rule: 'soft', severity: 'advise', outcome: 'waiting', says: text, suggestion: text }),
    ],
    {
      ...facts({
        prds: [{ prd: prd({ path: text, title: text, status: text, claims: [claim({ text })] }), chosen: 'named' }],
        evidence: [
          evidence({ prd: text, path: text, link: link(text), reading: reading.scan({ tool: text, suppressed: 1 }) }),
          evidence({ id: 'e2', resolution: { kind: 'missing', why: text } }),
          evidence({ id: 'e3', binding: { kind: 'unknown', why: text }, run: { name: text, status: text } }),
        ],
        gaps: [{ about: 'files', path: text, why: text }],
        policySource: { kind: 'override', path: text, preset: 'backend' },
      }),
      change: {
        ...facts().change,
        repository: text,
        remote: text,
        files: [],
        pullRequest: { number: 1, title: text, body: text, author: { id: 1, login: text } },
      },
    },
  );

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

describe.each(reports)('$id', (teller) => {
  const told = (text: string) => teller.tell(state(text), { colour: false, width: 80 });

  test.each(Object.entries(HOSTILE))('%s has no force', (_name, text) => {
    const output = told(text);
    expect(output.replaceAll('\n', '')).not.toMatch(INVISIBLE);
    expect(output).not.toContain('##[');
    expect(output).not.toMatch(/##vso\[/);
    expect(output).not.toMatch(/%0[ad]/i);
    expect(output).not.toContain('hunter2');
    expect(output).not.toContain('user:secret');
    const commands = output.split('\n').filter((line) => line.trim().startsWith('::'));
    expect(commands).toEqual([]);
  });

  test('a text of a megabyte is told in time and bounded, except as data', () => {
    const output = told('x'.repeat(1_000_000));
    if (!['json', 'sarif', 'receipt', 'statement', 'predicate'].includes(teller.id))
      expect(output.length).toBeLessThan(400_000);
  });
});

describe('markdown as GitHub shows it', () => {
  const markdown = reports.find((teller) => teller.id === 'markdown');
  const page = (text: string) =>
    new MarkdownIt({ html: true, linkify: true }).render(
      markdown?.tell(state(text), { colour: false, width: 80 }) ?? '',
    );
  /** Elements that the teller itself writes. */
  const OWN = /^<\/?(h2|h3|p|ol|ul|li|strong|code|pre|table|thead|tbody|tr|th|td|br)\b/;

  test.each(Object.entries(HOSTILE))('%s makes no element, link or mention', (_name, text) => {
    const html = page(text);
    const foreign = (html.match(/<[^>]*>/g) ?? []).filter((tag) => !OWN.test(tag));
    expect(foreign).toEqual([]);
    const shown = html.replace(/<code[^>]*>[\s\S]*?<\/code>/g, '');
    expect(shown).not.toMatch(/@\w|#\d|GH-\d|:\/\/|www\./);
    expect(html.match(/<h2/g)).toHaveLength(1);
    expect(html.match(/<h3/g)).toHaveLength(5);
  });

  test('a table keeps its columns', () => {
    for (const text of Object.values(HOSTILE)) {
      const rows = page(text).split('<tr>').slice(1);
      const cells = rows.map((row) => row.match(/<t[dh]>/g)?.length);
      expect(new Set(cells)).toEqual(new Set([3, 5]));
    }
  });
});

describe('junit as a parser reads it', () => {
  const junit = reports.find((teller) => teller.id === 'junit');

  test.each(Object.entries(HOSTILE))('%s leaves it well formed, with its elements only', (_name, text) => {
    const parser = new SaxesParser();
    const names = new Set<string>();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', (tag) => names.add(tag.name));
    parser.write(junit?.tell(state(text), { colour: false, width: 80 }) ?? '').close();
    expect([...names].sort()).toEqual(['error', 'failure', 'skipped', 'testcase', 'testsuite', 'testsuites']);
  });
});

test('json and sarif keep the text as data', () => {
  const text = 'a\u001b[31m\u202eb ##[x] ::error::\n%0A';
  const told = reports.find((teller) => teller.id === 'json')?.tell(state(text), { colour: false, width: 80 }) ?? '';
  const document = JSON.parse(told) as { readonly findings: readonly { readonly says: string }[] };
  expect(document.findings[0]?.says).toBe(text);
});
