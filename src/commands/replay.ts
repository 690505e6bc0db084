import path from 'node:path';
import { textDesk } from '../desk/text.ts';
import { askedRules, judge } from '../judge.ts';
import { Stop } from '../model/stop.ts';
import { EXIT_CODES, type Report } from '../model/verdict.ts';
import { VERSION } from '../model/version.ts';
import { publish } from '../publish.ts';
import { canonical, type Receipt, shown } from '../reports/ground/receipt.ts';
import { openReceipt } from '../reports/ground/receipt-file.ts';
import { readGiven } from './files.ts';
import { momentOf } from './moment.ts';
import { loadFrom } from './policy.ts';
import { print, wantsColour, width } from './terminal.ts';

export interface ReplayOptions {
  readonly at?: string;
  readonly config?: string;
  readonly format: string;
  readonly output?: string;
}

/** Largest receipt, in bytes. */
const CAP = 500_000_000;

/** The report of a receipt, judged again: on another day or by another policy where that is asked. Throws Stop(4) when facts cannot be judged. */
async function judgedAgain(receipt: Receipt, file: string, options: ReplayOptions): Promise<Report> {
  const facts = options.at === undefined ? receipt.facts : { ...receipt.facts, now: momentOf(options.at) };
  const recorded = { policy: receipt.policy.effective, source: receipt.policy.source };
  const { policy, source: policySource } = options.config === undefined ? recorded : await loadFrom(options.config);
  try {
    const verdict = judge(facts, policy);
    const rules = askedRules(policy).map(({ id, title, why, fix, section }) => ({ id, title, why, fix, section }));
    return { tool: { name: 'ready-gate', version: VERSION }, facts, policy, policySource, verdict, rules };
  } catch {
    throw new Stop(4, `${file}: its facts cannot be judged; let the gate write the receipt again`);
  }
}

/** `ready-gate replay`: judges a receipt again without any network; the same question has to get the same verdict, byte for byte. */
export async function replay(file: string, options: ReplayOptions): Promise<number> {
  const receipt = openReceipt(new TextDecoder().decode(await readGiven(file, CAP)), file);
  const report = await judgedAgain(receipt, file, options);
  const asked = options.at === undefined && options.config === undefined;
  if (asked && canonical(shown(report.verdict)) !== canonical(receipt.verdict)) {
    const { version } = receipt.tool;
    const why =
      version === VERSION
        ? 'so its facts or its verdict were not written by this gate'
        : `it was judged by version ${version}, this is ${VERSION}`;
    throw new Stop(4, `${file}: the verdict is not the recorded one (${receipt.verdict.summary}); ${why}`, [
      `Now: ${report.verdict.summary}`,
    ]);
  }
  const desk = textDesk({
    format: options.format,
    print,
    colour: wantsColour(),
    width: width(),
    ...(options.output === undefined ? {} : { output: path.resolve(options.output) }),
  });
  for (const sentence of await publish(report, desk)) process.stderr.write(`ready-gate: ${sentence}\n`);
  return EXIT_CODES[report.verdict.state];
}
