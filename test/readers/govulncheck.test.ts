import { reading, summary } from './ground/open.ts';

const lines = (...values: unknown[]) => `${values.map((value) => JSON.stringify(value)).join('\n')}\n`;

const config = (scan_level = 'symbol') => ({ config: { scanner_name: 'govulncheck', scan_level } });
const progress = (message: string) => ({ progress: { message } });
const CHECKED = progress('Checking the code against the vulnerabilities...');
const osv = (id: string) => ({ osv: { id, aliases: ['CVE-2024-1'], summary: 's' } });
const trace = (id: string, frame: object) => ({
  finding: { osv: id, trace: [{ module: 'm', version: 'v1.0.0', ...frame }] },
});
const CALLED = { package: 'm/p', function: 'F' };

describe('govulncheck', () => {
  test.each<[string, string, object]>([
    ['clean', lines(config(), CHECKED, osv('GO-1')), {}],
    ['pretty-printed', `${JSON.stringify(config(), null, 2)}\n${JSON.stringify(CHECKED, null, 2)}\n`, {}],
    ['gathered in a list', JSON.stringify([config(), CHECKED, trace('GO-1', CALLED)]), { unknown: 1 }],
    [
      'called counts once, whatever comes first',
      lines(
        config(),
        CHECKED,
        trace('GO-1', {}),
        trace('GO-1', CALLED),
        trace('GO-1', { package: 'm/p' }),
        trace('GO-1', CALLED),
      ),
      { unknown: 1 },
    ],
    ['imported, not called', lines(config(), CHECKED, trace('GO-1', { package: 'm/p' })), { suppressed: 1 }],
    ['only required', lines(config(), CHECKED, trace('GO-1', {})), { suppressed: 1 }],
    [
      'an old one with a called finding',
      lines(config(), trace('GO-1', CALLED)),
      { unknown: 1, why: expect.stringContaining('1.1 and later') },
    ],
    ['config alone', lines(config()), { why: expect.stringContaining('no message that the code was checked') }],
    [
      'findings before the check',
      lines(config(), trace('GO-1', {})),
      { suppressed: 1, why: expect.stringContaining('no message') },
    ],
    [
      'the database was never fetched',
      lines(config(), progress('Fetching vulnerabilities from the database...')),
      { why: expect.stringContaining('ends before the code was checked') },
    ],
    [
      'a module scan cannot say what is called',
      lines(config('module'), CHECKED, trace('GO-1', {})),
      { suppressed: 1, why: expect.stringContaining('scan level module') },
    ],
    ['a module scan that finds nothing', lines(config('module'), CHECKED), {}],
    [
      'no config',
      lines(trace('GO-1', CALLED), osv('GO-1')),
      { unknown: 1, why: expect.stringContaining('beginning is missing') },
    ],
  ])('%s', async (_, file, expected) => expect(await summary(file)).toEqual(expected));

  test('keeps aliases, module, place and the number of modules', async () => {
    const finding = {
      finding: {
        osv: 'GO-1',
        trace: [
          { module: 'm', version: 'v1.0.0', package: 'm/p', function: 'F' },
          { module: 'own', function: 'main', position: { filename: 'main.go', line: 7 } },
        ],
      },
    };
    const sbom = { SBOM: { modules: [{ path: 'own' }, { path: 'm' }] } };
    expect(await reading(lines(config(), sbom, CHECKED, osv('GO-1'), finding))).toMatchObject({
      format: 'govulncheck',
      scan: {
        dependencies: 2,
        findings: [
          { id: 'GO-1', aliases: ['CVE-2024-1'], package: 'm', version: 'v1.0.0', at: { path: 'main.go', line: 7 } },
        ],
      },
    });
  });
});
