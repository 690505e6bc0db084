import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { teller as json } from '../../src/reports/json.ts';
import { teller as junit } from '../../src/reports/junit.ts';
import { teller as markdown } from '../../src/reports/markdown.ts';
import { teller as pretty } from '../../src/reports/pretty.ts';
import { teller as sarif } from '../../src/reports/sarif.ts';
import { REPORTS } from '../support/report.ts';

const TELLERS = [json, junit, markdown, pretty, sarif];
const PLAIN = { colour: false, width: 100 };

/** The golden file of a teller and a state; UPDATE_GOLDENS=1 writes it anew. */
function golden(name: string, told: string): string {
  const file = path.join(import.meta.dirname, 'goldens', name);
  if (process.env.UPDATE_GOLDENS === '1') writeFileSync(file, told);
  return readFileSync(file, 'utf8');
}

describe.each(TELLERS)('$id', (teller) => {
  test.each(Object.entries(REPORTS))('tells a verdict that is %s as before', (state, report) => {
    const told = teller.tell(report, PLAIN);
    expect(told).toBe(golden(`${state}.golden.${teller.id}`, told));
  });

  test('ends with one line break and says the same each time', () => {
    const told = teller.tell(REPORTS['not-ready'], PLAIN);
    expect(told).toMatch(/[^\n]\n$/);
    expect(teller.tell(REPORTS['not-ready'], PLAIN)).toBe(told);
  });
});

describe('pretty', () => {
  const told = (state: keyof typeof REPORTS, options = PLAIN) => pretty.tell(REPORTS[state], options);

  test('begins with the state and the summary', () => {
    expect(told('ready')).toMatch(/^✓ Ready: 3 checks passed\n/);
    expect(told('not-ready')).toMatch(/^✗ Not ready: The claim says 0 high/);
    expect(told('waiting')).toMatch(/^… Waiting: /);
    expect(told('cannot-tell')).toMatch(/^\? Cannot tell: /);
  });

  test('is short when it is ready', () => expect(told('ready').split('\n').length).toBeLessThan(18));

  test('uses colours only when asked to, and they change no letter', () => {
    const coloured = told('not-ready', { colour: true, width: 100 });
    expect(told('not-ready')).not.toContain('\u001b');
    expect(coloured).toContain('\u001b[31m');
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(told('not-ready'));
  });

  test.each([0, 40, 60, 80, 200])('keeps prose within %i columns and never breaks a path', (width) => {
    const lines = told('not-ready', { colour: false, width }).split('\n');
    const most = Math.min(Math.max(width, 40), 120);
    expect(lines.some((line) => line.startsWith('    PRDs/M1/2.2.1.3-query-cache-prd.md:110:3'))).toBe(true);
    const prose = lines.filter((line) => line.includes('→ Fix the two') || line.includes('Not ready'));
    for (const line of prose) expect(line.length).toBeLessThanOrEqual(most);
  });

  test('says when the policy was overridden', () => {
    expect(told('not-ready')).toContain('Policy: overridden: my.yml (preset strict) was given');
  });
});

describe('sarif', () => {
  interface Log {
    readonly runs: readonly [
      {
        readonly results: readonly {
          readonly ruleId: string;
          readonly ruleIndex: number;
          readonly level: string;
          readonly locations: readonly [
            { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } },
          ];
          readonly partialFingerprints: { readonly primaryLocationLineHash: string };
        }[];
        readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      },
    ];
  }
  const log = (report = REPORTS['not-ready']) => JSON.parse(sarif.tell(report, PLAIN)) as Log;

  test('holds only what does not pass, each with its rule and a relative place', () => {
    const [run] = log().runs;
    expect(run.results.map((result) => result.level)).toEqual([...Array(9).fill('error'), 'warning', 'warning']);
    for (const result of run.results) {
      expect(run.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
      expect(result.locations[0].physicalLocation.artifactLocation.uri).not.toMatch(/^\/|:/);
    }
    expect(log(REPORTS.ready).runs[0].results).toEqual([]);
    expect(log(REPORTS.waiting).runs[0].results.map((result) => result.level)).toEqual(['note']);
  });

  test('fingerprints differ within a run and stay when lines move', () => {
    const prints = (report = REPORTS['not-ready']) =>
      log(report).runs[0].results.map((result) => result.partialFingerprints.primaryLocationLineHash);
    expect(new Set(prints()).size).toBe(prints().length);
    const report = REPORTS['not-ready'];
    const findings = report.verdict.findings.map((one) =>
      one.at ? { ...one, at: { ...one.at, line: one.at.line + 7 } } : one,
    );
    expect(prints({ ...report, verdict: { ...report.verdict, findings } })).toEqual(prints());
  });

  test('a finding without a place is told at the document, or at a changed file', () => {
    const report = REPORTS['cannot-tell'];
    const findings = report.verdict.findings.map(({ at: _at, ...one }) => one);
    const uri = log({ ...report, verdict: { ...report.verdict, findings } }).runs[0].results[0]?.locations[0];
    expect(uri?.physicalLocation.artifactLocation.uri).toBe('src/cache.ts');
  });

  test('the texts of the rules are used where they are known', () => {
    const rules = [{ id: 'evidence-linked', title: 'T', why: 'Because', fix: 'Do', section: '10' }];
    expect(sarif.tell({ ...REPORTS['not-ready'], rules }, PLAIN)).toContain('"text": "Because"');
  });
});

describe('markdown', () => {
  test('links places to the judged commit where the remote is known', () => {
    const report = REPORTS['not-ready'];
    const facts = { ...report.facts, change: { ...report.facts.change, remote: 'github.com/acme/query' } };
    expect(markdown.tell({ ...report, facts }, PLAIN)).toContain(
      '](https://github.com/acme/query/blob/a1b2c3d4e5f60718293a4b5c6d7e8f9012345678/PRDs/M1/2.2.1.3-query-cache-prd.md?plain=1#L110)',
    );
  });

  test.each(['evil.example/x](y', 'user:pw@host/o/r', '', 'host'])('takes no odd remote: %j', (remote) => {
    const report = REPORTS['not-ready'];
    const facts = { ...report.facts, change: { ...report.facts.change, remote } };
    expect(markdown.tell({ ...report, facts }, PLAIN)).not.toContain('](');
  });
});

describe('junit', () => {
  test('advice does not turn a report red, a run that is still going does', () => {
    expect(junit.tell(REPORTS['not-ready'], PLAIN)).toContain('<skipped message="advice: Section 10 ticks');
    expect(junit.tell(REPORTS.waiting, PLAIN)).toContain('type="waiting"');
    expect(junit.tell(REPORTS.ready, PLAIN)).toContain('tests="4" failures="0" errors="0" skipped="1"');
  });
});
