import type { Ports } from '../evidence/ports.ts';
import type { Policy } from '../model/policy.ts';
import { parsePageWithDeadline } from '../prd/deadline.ts';
import { readReport, readReports } from '../readers/ground/read.ts';
import { readers } from '../readers/index.ts';

/** Opens pages of the hosts that the policy names; nothing where it names none, and then nothing of it is loaded. */
export async function visitWith({ external, caps }: Policy): Promise<Pick<Ports, 'visit'>> {
  if (!external || external.hosts.length === 0) return {};
  const { openWeb } = await import('../web/visit.ts');
  return { visit: openWeb(external.hosts, caps.reportBytes) };
}

/** Turns that it takes to hear an answer and to send what it leads to over a connection of its own. */
const TURNS = 3;

/** Lets answers that have come meanwhile go first: reading takes long, and they lead to further questions. */
export async function breathe(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** How the resolver reads reports and pages: with every reader, within the caps of the policy. */
export function readWith(policy: Policy): Pick<Ports, 'read' | 'readAll' | 'page'> {
  return {
    read: async (path, bytes, hint) => {
      await breathe();
      return readReport(path, bytes, { readers, cap: policy.caps.reportBytes, hint });
    },
    readAll: async (path, bytes, hint) => {
      await breathe();
      return readReports(path, bytes, { readers, cap: policy.caps.reportBytes, hint });
    },
    page: (path, bytes) => parsePageWithDeadline(path, bytes, policy.caps.prdBytes, { ms: policy.caps.parseMs }),
  };
}
