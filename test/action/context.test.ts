import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Told, toldBy } from '../../src/action/context.ts';

const folder = await mkdtemp(path.join(os.tmpdir(), 'context-'));
const file = path.join(folder, 'event.json');
const before = { ...process.env };
afterEach(() => {
  for (const name of Object.keys(process.env)) if (name.startsWith('GITHUB_')) delete process.env[name];
  Object.assign(process.env, before);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const { constructor: Context } = (await import('../../src/action/toolkit.ts')).context;

/** The toolkit's own context of an environment. */
async function read(env: Record<string, string>, payload = '{}'): Promise<Told> {
  await writeFile(file, payload);
  for (const name of Object.keys(process.env)) if (name.startsWith('GITHUB_')) delete process.env[name];
  Object.assign(process.env, { GITHUB_EVENT_PATH: file, ...env });
  return toldBy(Reflect.construct(Context, []));
}

test('repository, hosts, event, payload and run come from the runner', async () => {
  const env = {
    GITHUB_REPOSITORY: 'acme/orders',
    GITHUB_API_URL: 'https://ghe.acme.example/api/v3',
    GITHUB_SERVER_URL: 'https://ghe.acme.example',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_RUN_ID: '9123456789',
    GITHUB_RUN_ATTEMPT: '2',
  };
  expect(await read(env, '{"a":1}')).toEqual({
    repository: 'acme/orders',
    apiUrl: 'https://ghe.acme.example/api/v3',
    serverUrl: 'https://ghe.acme.example',
    event: 'pull_request',
    payload: { a: 1 },
    run: { id: '9123456789', url: 'https://ghe.acme.example/acme/orders/actions/runs/9123456789/attempts/2' },
  });
});

test('github.com is where nothing else is told', async () => {
  const told = await read({ GITHUB_REPOSITORY: 'acme/orders' });
  expect([told.apiUrl, told.serverUrl, told.run]).toEqual(['https://api.github.com', 'https://github.com', undefined]);
});

test.each<[string, Record<string, string>, string, RegExp]>([
  ['no repository', {}, '{}', /GITHUB_REPOSITORY does not name a repository/],
  ['a repository that is none', { GITHUB_REPOSITORY: 'acme orders/x' }, '{}', /GITHUB_REPOSITORY does not name/],
])('%s stops with one sentence', async (_, env, payload, says) => {
  await expect(read(env, payload)).rejects.toMatchObject({ code: 2, message: expect.stringMatching(says) });
});
