import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildScenario } from '../../src/demo/build.ts';
import { type Row, run } from './measure.ts';

const root = path.resolve(import.meta.dirname, '../..');
const FILES = 1_000;
const BYTES = 100_000;

/** A SARIF report of about 100 kB: medium findings with long texts, as scanners write them. */
function sarif(seed: number): string {
  const results = [];
  for (let at = 0, size = 0; size < BYTES - 1_500; at++) {
    const result = {
      ruleId: `rule-${at % 40}`,
      level: 'note',
      message: { text: `Finding ${seed}-${at}: a value that comes from outside reaches this call without a check` },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: `src/module-${seed}/file-${at}.ts` },
            region: { startLine: at + 1 },
          },
        },
      ],
    };
    size += JSON.stringify(result).length + 1;
    results.push(result);
  }
  const rules = Array.from({ length: 40 }, (_, at) => ({ id: `rule-${at}` }));
  const driver = { name: 'Semgrep OSS', rules };
  return JSON.stringify({
    version: '2.1.0',
    runs: [{ tool: { driver }, invocations: [{ executionSuccessful: true }], results }],
  });
}

/** Peak memory of one check over 1,000 evidence files of 100 kB. */
export async function rows(): Promise<readonly Row[]> {
  const into = await mkdtemp(path.join(tmpdir(), 'bench-'));
  try {
    const built = await buildScenario(path.join(root, 'examples/ready'), into);
    const folder = path.join(built.dir, 'QA/bulk/evidence');
    await mkdir(folder, { recursive: true });
    for (let at = 0; at < FILES; at++) await writeFile(path.join(folder, `scan-${at}.sarif`), sarif(at));
    const prd = path.join(built.dir, 'PRDs/M1/2.2.1.3-query-cache-prd.md');
    const { readFile } = await import('node:fs/promises');
    const text = await readFile(prd, 'utf8');
    await writeFile(prd, `${text.trimEnd()}\n- [x] SAST, all modules: \`QA/bulk/evidence/\`\n`);
    const git = (...words: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.invalid', ...words], { cwd: built.dir });
    git('add', '-A');
    git('commit', '-qm', 'Add many reports');
    const cli = path.join(root, 'dist/cli.js');
    const usage = run([cli, 'check', '--repo', built.dir, '--base', built.base, '--format', 'json'], [0, 1, 4]);
    return [
      {
        what: `check over ${FILES} reports of 100 kB`,
        beside: 'peak memory',
        figure: usage.memory,
        unit: 'MB',
        limit: 250,
      },
    ];
  } finally {
    await rm(into, { recursive: true, force: true });
  }
}
