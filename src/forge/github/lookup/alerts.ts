import type { RemoteTarget } from '../../../model/evidence.ts';
import type { RemoteAnswer } from '../../../model/forge.ts';
import * as shapes from '../shapes.ts';
import { type Asked, notEvidence } from './ground.ts';

const LINK = 'link the report of a scan of this code';

type Kind = 'dependabot' | 'secret-scanning';
const NAMES: Readonly<Record<Kind, string>> = { dependabot: 'Dependabot', 'secret-scanning': 'secret scanning' };

/** Alerts have a state and no commit: they say how the default branch is, not how this change is. */
async function alerts(kind: Kind, alert: string | undefined, { api }: Asked): Promise<RemoteAnswer> {
  const name = NAMES[kind];
  if (alert !== undefined) {
    const found = await api.get(`/${kind}/alerts/{alert_number}`, {
      what: `${name} alert ${alert}`,
      shape: shapes.alert,
      params: { alert_number: alert },
    });
    return notEvidence(`${name} alert ${alert} is ${found.state ?? 'there'}, which says nothing of this code; ${LINK}`);
  }
  const open = await api.get(`/${kind}/alerts`, {
    what: `the alerts of ${name}`,
    shape: shapes.alerts,
    params: { state: 'open', per_page: 100 },
  });
  const count = open.length === 100 ? '100 or more' : String(open.length);
  return notEvidence(
    `${name} has ${count} open ${open.length === 1 ? 'alert' : 'alerts'} for the default branch, and names no commit; ${LINK}`,
  );
}

/** Dependabot's alerts, one or all open ones. */
export const dependabot = (target: Extract<RemoteTarget, { kind: 'dependabot' | 'secret-scanning' }>, asked: Asked) =>
  alerts('dependabot', target.alert, asked);

/** Alerts of secret scanning, one or all open ones. */
export const secretScanning = (
  target: Extract<RemoteTarget, { kind: 'dependabot' | 'secret-scanning' }>,
  asked: Asked,
) => alerts('secret-scanning', target.alert, asked);
