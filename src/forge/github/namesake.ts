import * as z from 'zod/mini';
import type { Api } from './api.ts';
import * as shapes from './shapes.ts';

const checks = z.object({ total_count: shapes.id, check_runs: z.array(shapes.check) });

/**
 * A check run on the commit that is named like the gate's status. Branch protection cannot tell the two apart, so somebody
 * could bring a green one along. Undefined when there is none; else who made it, in words.
 */
export async function namesakeOf(api: Api, sha: string, context: string): Promise<string | undefined> {
  const { check_runs } = await api.get('/commits/{ref}/check-runs', {
    what: `the checks named ${context}`,
    shape: checks,
    params: { ref: sha, check_name: context, per_page: 1 },
  });
  const [found] = check_runs;
  return found && `the app ${found.app?.name ?? 'that is not known'}`;
}
