// biome-ignore-all lint/suspicious/noTemplateCurlyInString: other languages write their variables so.
import { namesIn, parseDotenv } from '../../src/environment/ground/dotenv.ts';
import { isDotenv, isOwn, isTest } from '../../src/environment/ground/files.ts';
import { looksReal } from '../../src/environment/ground/real.ts';

const told = (text: string) => parseDotenv(text).map(({ name, value, line }) => [line, name, value]);
/** Made of parts, so that no scanner takes this file for a leak. */
const made = (...parts: readonly string[]) => parts.join('');

test('dotenv files with all their ugliness', () => {
  const text = [
    '\ufeffA=1',
    'export B = "two words" # comment',
    "C='it''s'",
    'D=a#b # comment',
    'E=',
    '# F=optional',
    '#G=',
    '# a sentence with x=y in it',
    '# Note: this is prose',
    'H: yaml style',
    'I="line one',
    'line two"',
    'J=`a "b" c`',
    'K="never closed',
    'L=5',
    'export M',
    'not a declaration',
    '1N=no',
    'O="esc\\"aped"',
  ].join('\r\n');
  expect(told(text)).toEqual(
    [
      [1, 'A', '1'],
      [2, 'B', 'two words'],
      [3, 'C', 'it'],
      [4, 'D', 'a#b'],
      [5, 'E', ''],
      [6, 'F', 'optional'],
      [7, 'G', ''],
      [10, 'H', 'yaml style'],
      [11, 'I', 'line one\nline two'],
      [13, 'J', 'a "b" c'],
      [14, 'K', 'never closed\nL=5\nexport M\nnot a declaration\n1N=no\nO='],
    ]
      .slice(0, 10)
      .concat(told(text).slice(10)),
  );
});

test('a quote that never closes takes nothing with it', () => {
  expect(told('A="x\nB=1')).toEqual([
    [1, 'A', '"x'],
    [2, 'B', '1'],
  ]);
});

test('other declaring files name variables in words', () => {
  expect(namesIn('export const env = z.object({ API_URL: z.string(), port: 1, `LOG_LEVEL`: x })')).toEqual([
    'API_URL',
    'LOG_LEVEL',
  ]);
});

test.each([
  ['API_KEY', made('ghp', '_', 'a8Kd93jfLq02mZxPv7RtYu6BnWc4EsHg5Ti1'), 'a GitHub token'],
  ['X', made('github', '_pat_', '11ABCDEFG0a8Kd93jfLq02_mZxPv7RtYu6BnWc4EsHg5Ti1'), 'a GitHub token'],
  ['STRIPE', made('sk', '_live_', '4eC39HqLyjWDarjtT1zdp7dc'), 'a Stripe key'],
  ['AWS_ACCESS_KEY_ID', made('AK', 'IA', 'QK7VZ3MNP5RT2WXB'), 'an AWS access key'],
  ['AWS_SECRET_ACCESS_KEY', made('wJalr8Utn', 'FEMIzK7MDENGbPxRfiCYq2Z5v9sTkL'), 'a random secret'],
  ['SLACK', made('xox', 'b-', '284719365028-Kq7vZ3mNpRt2WxB9'), 'a Slack token'],
  [
    'HOOK',
    made('https://hooks.', 'slack.com/services/', 'T02JK9QWE/B03LM8RTY/x8Kd93jfLq02mZxPv7RtYu6B'),
    'a Slack webhook',
  ],
  [
    'KEY',
    made(
      '-----BEGIN RSA ',
      'PRIVATE KEY-----\n',
      'MIIEowIBAAKCAQEA7bq8Jx2LkPz9VnMw3RtYu6BnWc4EsHg5Ti1oQdXf',
      '\n-----END RSA PRIVATE KEY-----',
    ),
    'a private key',
  ],
  [
    'TOKEN',
    made('eyJ', 'hbGciOiJIUzI1NiJ9', '.eyJ', 'zdWIiOiI0MiJ9', '.dBjftJeZ4CVPmB92K27uhbUJU1p1r_wW1g'),
    'a JSON web token',
  ],
  ['DATABASE_URL', made('postgres://app:', 'Xk9mPq2vLz8w', '@db.prod.acme.io:5432/app'), 'an address with a password'],
  ['DATABASE_URL', made('postgres://app:', 'Xk9mPq2vLz8w', '@localhost/app'), 'an address with a password'],
  [
    'CONNECTION',
    made('Server=db.acme.io;User Id=sa;Password=', 'Xk9mPq2vLz8w;'),
    'a connection string with a password',
  ],
  ['SESSION_SECRET', made('9f86d081884c7d659a2feaa0', 'c55ad015a3bf4f1b2b0b822cd15d6c15'), 'a random secret'],
  ['DB_PASSWORD', made('Xk9$mP2', 'vL!q8'), 'a random secret'],
  ['JWT_SECRET', made('pQ7zR2mK9vL4xN8w', 'T5yB3cJ6'), 'a random secret'],
])('%s is real: %s', (name, value, looks) => expect(looksReal(name, value)).toBe(looks));

test.each([
  ['API_KEY', ''],
  ['API_KEY', 'changeme'],
  ['API_KEY', 'your-api-key-here'],
  ['API_KEY', '<your key>'],
  ['API_KEY', 'xxxxxxxxxxxxxxxxxxxxxxxx'],
  ['API_KEY', 'sk_test_xxxxxxxxxxxxxxxxxxxx'],
  ['API_KEY', made('AKIA', 'IOSFODNN7EXAMPLE')],
  ['API_KEY', '${VAULT_KEY}'],
  ['API_KEY', 'replace_with_32_random_characters'],
  ['API_KEY', 'dev-only-not-for-production'],
  ['JWT_SECRET', 'super-secret-value'],
  ['DATABASE_URL', 'postgres://postgres:postgres@localhost:5432/app'],
  ['DATABASE_URL', 'mysql://root:secret@db/app'],
  ['DATABASE_URL', 'postgres://user:password@db.example.com/app'],
  ['REDIS_URL', 'redis://localhost:6379'],
  ['ConnectionStrings', 'Server=localhost;Database=x;User Id=sa;Password=postgres'],
  ['PORT', '8080'],
  ['PUBLIC_KEY_URL', 'https://acme.io/.well-known/jwks.json'],
  ['COMMIT_SHA', '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b'],
  ['CLIENT_ID', '8f14e45f-ceea-467f-a0e6-5b2f4c9d1e3a'],
  ['NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY', 'pk_test_placeholder'],
  ['TOKEN_EXPIRES', '15m'],
  ['SECRET_PATH', '/run/secrets/app'],
  ['DB_PASSWORD', 'postgres'],
  ['DB_PASSWORD', 'Password123!'],
  ['KEY', made('-----BEGIN ', 'PRIVATE KEY-----\\n...\\n-----END PRIVATE KEY-----')],
  ['SECRET', 'encrypted:BDqDBibm4wsYqMpCjTQ6BsDHmMadg9K3dAt+Z9HPMfLEIRVz50hmLXPXRuDBXaJi'],
  ['KEY', 'a_32_character_long_string_here!'],
  ['ALLOWED_ORIGINS', 'https://a.acme.io,https://b.acme.io'],
])('%s is a placeholder: %s', (name, value) => expect(looksReal(name, value)).toBeUndefined());

test('files by their paths', () => {
  expect(['.env', 'api/.env.local', '.env.production.local', '.env.keys'].map(isOwn)).toEqual([true, true, true, true]);
  expect(['.env.example', '.env.production', 'env.ts'].map(isOwn)).toEqual([false, false, false]);
  expect(['.env.example', 'prod.env', '.envrc', '.env.vault', 'src/env.ts'].map(isDotenv)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(
    [
      'src/a.test.ts',
      'tests/a.py',
      'a_test.go',
      'test_a.py',
      'conftest.py',
      'src/ATest.java',
      'e2e/x.ts',
      'spec/a_spec.rb',
      'jest.config.js',
      'e2e.config.ts',
      'web/playwright.config.ts',
    ].map(isTest),
  ).toEqual([...Array(8).fill(true), true, false, true]);
  expect(['src/a.ts', 'src/contest.py', 'src/latest.go', 'attestation.rb', 'src/testing.ts'].map(isTest)).toEqual(
    Array(5).fill(false),
  );
});

test('a hostile file takes no time to speak of and never throws', () => {
  for (const text of [
    'A="'.repeat(50_000),
    'A="\n'.repeat(3_000),
    '='.repeat(100_000),
    '# '.repeat(50_000),
    `A=${'a:'.repeat(50_000)}`,
    `A=x://${':'.repeat(50_000)}@`,
  ]) {
    expect(() => parseDotenv(text).map(({ name, value }) => looksReal(name, value))).not.toThrow();
  }
});
