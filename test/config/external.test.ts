import { loadPolicy } from '../../src/config/load.ts';

const load = (text: string) => loadPolicy({ kind: 'base', path: '.github/ready-gate.yml', text }, []);

test('no host is asked unless it is named', async () => {
  expect((await load('')).policy.external).toBeUndefined();
  expect((await load('external:\n  hosts: [ci.acme.example]\n')).policy.external).toEqual({
    hosts: ['ci.acme.example'],
  });
});

test.each([
  '127.0.0.1',
  '*.acme.example',
  'localhost',
  'CI.acme.example',
  'ci.acme.example:8443',
  'https://ci.acme.example',
  '0x7f.1',
  '[::1]',
  'a..b',
  '',
])('SSRF: %j is no host', async (host) => {
  await expect((async () => load(`external:\n  hosts: [${JSON.stringify(host)}]\n`))()).rejects.toMatchObject({
    code: 2,
  });
});
