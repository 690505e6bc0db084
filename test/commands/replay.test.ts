import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildScenario } from '../../src/demo/build.ts';
import { canonical, type Receipt, receiptDigest } from '../../src/reports/ground/receipt.ts';
import { statementOf } from '../../src/reports/ground/summary-attestation.ts';
import { PRD, prd, startRepository } from '../evidence/linked.ts';
import { openWorkshop, type Workshop } from '../forge/local/workshop.ts';
import { cli } from './cli.ts';

const top = path.resolve(import.meta.dirname, '../..');
let shop: Workshop;
let ready: { readonly dir: string; readonly at: string };
const at = (name: string) => path.join(shop.root, name);

beforeAll(async () => {
  shop = openWorkshop();
  ready = await buildScenario(path.join(top, 'examples/ready'), at('ready'));
  const { code } = await cli(['check', '--repo', ready.dir, '--at', ready.at, '--receipt', at('ready.json')]);
  expect(code).toBe(0);
});
afterAll(() => shop.done());

const receipt = (): Receipt => JSON.parse(readFileSync(at('ready.json'), 'utf8'));
let made = 0;
/** A changed copy of the receipt; `honest` gives it the digest that belongs to it. */
function changed(change: (receipt: Record<string, never>) => void, honest = false): string {
  const copy = JSON.parse(readFileSync(at('ready.json'), 'utf8'));
  change(copy);
  if (honest) copy.digest = receiptDigest(copy);
  const file = at(`changed-${made++}.json`);
  writeFileSync(file, JSON.stringify(copy));
  return file;
}

describe('a receipt', () => {
  test('holds facts, policy with its digest, versions, verdict, and a digest for every piece of evidence', () => {
    const { tool, policy, facts, verdict, evidence, change } = receipt();
    expect(tool).toEqual({ name: 'ready-gate', version: expect.stringMatching(/^\d+\.\d+\.\d+/) });
    expect(policy.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(policy.source).toMatchObject({ preset: 'backend' });
    expect(change.head).toBe(facts.change.head);
    expect(verdict.state).toBe('ready');
    expect(evidence.length).toBeGreaterThan(5);
    for (const one of evidence) expect(one.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(evidence.filter((one) => one.content !== undefined).length).toBeGreaterThan(5);
  });

  test('holds no token and no signed address that somebody wrote', async () => {
    const secrets = ['ghp_0123456789abcdefghijABCDEFGHIJ456789', 'hunter2hunter2', 'Zm9vYmFy'];
    startRepository(shop, 'secrets');
    const [token, password, signature] = secrets;
    shop.write(
      `secrets/${PRD}`,
      prd(
        `- [x] Tests: https://ci.acme.example/run?X-Amz-Signature=${signature}&run=1 and https://ada:${password}@ci.acme.example/x`,
        `- 2026-02-03 Used ${token} by mistake`,
      ),
    );
    shop.commit('secrets', `Use ${token}`);
    shop.write('secrets-body.md', `See https://x.example/?access_token=${signature} with ${token}`);
    const body = ['--pr-body', at('secrets-body.md'), '--receipt', at('secrets.json')];
    const { code } = await cli(['check', '--repo', at('secrets'), ...body]);
    expect(code).toBe(1);
    const text = readFileSync(at('secrets.json'), 'utf8');
    for (const secret of secrets) expect(text).not.toContain(secret);
    expect(text).toMatch(/\[redacted\]|\\u005bredacted/);
    const again = await cli(['replay', at('secrets.json')]);
    expect(again.code).toBe(1);
  });

  test.each(['pretty', 'json', 'markdown', 'sarif', 'junit'])(
    'replays to the same verdict, byte for byte: %s',
    async (format) => {
      const first = await cli(['check', '--repo', ready.dir, '--at', ready.at, '--format', format]);
      const again = await cli(['replay', at('ready.json'), '--format', format], { cwd: shop.root });
      expect(again).toEqual(first);
    },
  );

  test('is the same file for the same question', async () => {
    await cli(['check', '--repo', ready.dir, '--at', ready.at, '--receipt', at('twin.json')]);
    expect(readFileSync(at('twin.json'), 'utf8')).toBe(readFileSync(at('ready.json'), 'utf8'));
  });

  test('is judged by another policy, which is named', async () => {
    writeFileSync(at('other.yml'), 'evidence:\n  required: { add: [performance] }\n');
    const { code, out } = await cli(['replay', at('ready.json'), '--config', at('other.yml'), '--format', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ policy: { source: 'override' }, verdict: { state: 'not-ready' } });
  });

  test('is judged as of another day', async () => {
    const { code, err } = await cli(['replay', at('ready.json'), '--at', '2031-01-01']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

describe('a receipt that cannot be believed', () => {
  const words = async (file: string) => {
    const { code, out, err } = await cli(['replay', file]);
    expect(out).toBe('');
    return { code, err: err.replaceAll(file, 'FILE') };
  };

  test.each<[string, (copy: Record<string, never>) => void, RegExp]>([
    ['a verdict', (copy) => Object.assign(copy.verdict ?? {}, { state: 'not-ready' }), /was changed after it was/],
    ['a fact', (copy) => Object.assign(copy.facts ?? {}, { now: '2020-01-01T00:00:00.000Z' }), /was changed after/],
    ['the policy', (copy) => Object.assign(copy.policy ?? {}, { effective: {} }), /was changed after/],
    ['a part that is gone', (copy) => Reflect.deleteProperty(copy, 'policy'), /lacks policy, so it was cut or changed/],
    ['a list that is none', (copy) => Object.assign(copy.facts ?? {}, { evidence: {} }), /lacks facts\.evidence/],
  ])('because somebody changed %s', async (_what, change, says) => {
    const { code, err } = await words(changed(change));
    expect(err).toMatch(says);
    expect(code).toBe(4);
  });

  test('because its facts do not lead to its verdict, digest or not', async () => {
    const forged = changed((copy) => Object.assign(copy.facts ?? {}, { prds: [] }), true);
    const { code, err } = await words(forged);
    expect(err).toMatch(/the verdict is not the recorded one \(Ready: .*\); so its facts or its verdict were not/);
    expect(code).toBe(4);
  });

  test.each([
    ['change', { change: { head: '0'.repeat(40) } }],
    ['change', { change: { repository: 'acme/other' } }],
    ['change', { change: { pullRequest: 7 } }],
    ['evidence', { evidence: [] }],
    ['policy.source', { policy: { source: { commit: '0'.repeat(40) } } }],
    ['policy.digest', { policy: { digest: `sha256:${'0'.repeat(64)}` } }],
    ['facts.now', { facts: { now: 'once' } }],
    ['facts.evidence', { facts: { evidence: [{}] } }],
  ])('because its %s does not fit the rest of it, digest or not', async (part, forged) => {
    const merge = (into: Record<string, unknown>, from: Readonly<Record<string, unknown>>): void => {
      for (const [key, value] of Object.entries(from))
        if (typeof value === 'object' && value !== null && !Array.isArray(value))
          merge(into[key] as Record<string, unknown>, value as Record<string, unknown>);
        else into[key] = value;
    };
    const { code, err } = await cli(['replay', changed((copy) => merge(copy, forged), true)]);
    expect(code).toBe(4);
    expect(err).toContain(`its ${part} does not fit the rest of it, so it was not written by this gate`);
  });

  test('because its facts are no facts', async () => {
    const { code, err } = await words(changed((copy) => Object.assign(copy.facts ?? {}, { prds: [1] }), true));
    expect(code).toBe(4);
    expect(err).not.toMatch(/\n\s+at /);
  });

  test('because another version judged it', async () => {
    const older = changed((copy) => {
      Object.assign(copy.tool ?? {}, { version: '0.0.1' });
      Object.assign(copy.verdict ?? {}, { summary: 'Ready: 1 check passed' });
    }, true);
    expect(await words(older)).toMatchObject({ code: 4, err: expect.stringMatching(/judged by version 0\.0\.1/) });
  });

  test.each([
    ['{', /it is no JSON document/],
    ['', /it is no JSON document/],
    ['[]', /it is no receipt/],
    ['{"a": 1}', /it is no receipt/],
    ['{"receiptVersion": 7}', /its receiptVersion is 7; this version reads 1/],
    ['{"receiptVersion": {"a": 1}}', /its receiptVersion is \{"a":1\}/],
    ['{"__proto__": {"receiptVersion": 1}}', /it is no receipt/],
  ])('because it is %s', async (text, says) => {
    const file = at(`text-${made++}.json`);
    writeFileSync(file, text);
    const { code, err } = await words(file);
    expect(err).toMatch(says);
    expect(code).toBe(2);
  });

  test('because it is not there', async () => {
    expect(await words(at('nothing.json'))).toEqual({
      code: 2,
      err: 'ready-gate: FILE: there is no such file\n',
    });
  });
});

describe('a statement', () => {
  test('is an in-toto statement about the judged commit that says PASSED only when it is ready', async () => {
    const files = ['--statement', at('s.json'), '--predicate', at('p.json')];
    await cli(['check', '--repo', ready.dir, '--at', ready.at, ...files]);
    const statement = JSON.parse(readFileSync(at('s.json'), 'utf8'));
    const { change, digest, policy, facts } = receipt();
    expect(statement).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ digest: { gitCommit: change.head } }],
      predicateType: 'https://slsa.dev/verification_summary/v1',
      predicate: {
        timeVerified: facts.now,
        verificationResult: 'PASSED',
        verifiedLevels: ['READY_GATE_READY'],
        policy: { digest: { sha256: policy.digest.slice('sha256:'.length) } },
        readyGate: { receipt: digest },
      },
    });
    expect(JSON.parse(readFileSync(at('p.json'), 'utf8'))).toEqual(statement.predicate);
  });

  test('says FAILED for every other verdict', async () => {
    startRepository(shop, 'stub');
    shop.write(`stub/${PRD}`, prd('- [x] Tests: `nothing.xml`'));
    shop.commit('stub', 'Change');
    const { code } = await cli(['check', '--repo', at('stub'), '--statement', at('f.json')]);
    expect(code).toBe(1);
    const { predicate } = JSON.parse(readFileSync(at('f.json'), 'utf8'));
    expect(predicate).toMatchObject({ verificationResult: 'FAILED', verifiedLevels: ['FAILED'] });
  });

  test.each([40, 64])('calls a commit of %s digits gitCommit', (digits) => {
    const { facts, policy, verdict, tool } = receipt();
    const head = 'a'.repeat(digits);
    const about = { ...facts, change: { ...facts.change, head } };
    const source = policy.source;
    const told = statementOf({ tool, facts: about, policy: policy.effective, policySource: source, verdict });
    expect(told.subject).toEqual([{ name: facts.change.repository, digest: { gitCommit: head } }]);
  });

  test('needs a commit', async () => {
    const { code, err } = await cli(['check', '--repo', ready.dir, '--worktree', '--statement', at('w.json')]);
    expect(code).toBe(2);
    expect(err).toMatch(/have no commit to make a statement about; leave --worktree out/);
  });

  test('that cannot be written stops with one sentence', async () => {
    const { code, err } = await cli(['check', '--repo', ready.dir, '--receipt', at('no/such/folder.json')]);
    expect(code).toBe(2);
    expect(err).toMatch(/cannot write .*folder\.json: there is no such folder; choose another place/);
  });
});

test('the canonical form does not depend on the order of keys', () => {
  expect(canonical({ b: [{ d: 1, c: 'ä' }], a: null })).toBe(canonical({ a: null, b: [{ c: 'ä', d: 1 }] }));
});
