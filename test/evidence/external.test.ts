import { BACKEND } from '../../src/config/defaults.ts';
import { type Context, openLink } from '../../src/evidence/open-link.ts';
import type { WebAnswer } from '../../src/model/evidence.ts';
import { readReport } from '../../src/readers/ground/read.ts';
import { readers } from '../../src/readers/index.ts';

const JUNIT =
  '<testsuites tests="1" failures="0"><testsuite name="a" tests="1"><testcase name="b"/></testsuite></testsuites>';

/** Opens one link where the policy names a host; `asked` holds the addresses that were visited. */
async function open(target: string, answer: WebAnswer, hosts: readonly string[] = ['ci.acme.example']) {
  const asked: string[] = [];
  const ports = {
    head: { commit: 'a', entries: new Map(), truncated: false },
    policy: { ...BACKEND, external: { hosts } },
    remote: 'github.com/acme/orders',
    read: (path: string, bytes: Uint8Array, hint: string) => readReport(path, bytes, { readers, cap: 10_000, hint }),
    visit: async (address: string) => {
      asked.push(address);
      return answer;
    },
  } as unknown as Context['ports'];
  const link = { form: 'inline' as const, text: 'x', target, at: { path: 'prd.md', line: 1 } };
  const context = {
    ports,
    from: 'prd.md',
    hint: () => '',
    follow: 'none',
    open: async () => ({ resolution: { kind: 'found' } }),
  };
  const drafts = await openLink(link, context as Context);
  return { asked, drafts };
}

test('a page that is there is found, of the lowest trust, and proves nothing more', async () => {
  const { asked, drafts } = await open('https://ci.acme.example/run?id=7', { kind: 'found' });
  expect(asked).toEqual(['https://ci.acme.example/run?id=7']);
  expect(drafts).toEqual([
    {
      target: { kind: 'external', url: 'https://ci.acme.example/run' },
      resolution: { kind: 'found' },
      origin: 'external',
    },
  ]);
});

test('a report behind it is read by its content', async () => {
  const file = { name: 'results', bytes: new TextEncoder().encode(JUNIT) };
  const { drafts } = await open('//ci.acme.example/results', { kind: 'found', file });
  expect(drafts[0]).toMatchObject({ origin: 'external', bytes: file.bytes.length, reading: { kind: 'tests' } });
});

test.each(['missing', 'refused', 'unknown'] as const)('%s is told', async (kind) => {
  const { drafts } = await open('https://ci.acme.example/', { kind, why: 'because' });
  expect(drafts[0]?.resolution).toEqual({ kind, why: 'because' });
});

test.each(['https://elsewhere.example/', 'https://ci.acme.example:8443/', 'https://sub.ci.acme.example/'])(
  'SSRF: no outside request by default, nor to %s beside the list',
  async (address) => {
    const { asked, drafts } = await open(address, { kind: 'found' });
    expect([asked, drafts[0]?.resolution.kind]).toEqual([[], 'not-evidence']);
    expect((await open('https://ci.acme.example/', { kind: 'found' }, [])).asked).toEqual([]);
  },
);
