import type { Person } from '../../../model/people.ts';
import type { Api } from '../api.ts';
import { Fault } from '../fault.ts';
import { mayWrite } from '../pulls.ts';

/** Types of GitHub accounts that a person logs in with; a mannequin only stands for somebody who was imported. */
const HUMAN: ReadonlySet<string> = new Set(['User', 'EnterpriseUserAccount']);

/** An account as GraphQL shows it. */
export interface Account {
  readonly __typename: string;
  readonly login: string;
}

/** Login and nature of an account. A bot gets back the suffix that GraphQL leaves out, which no person's login can have. */
export function natureOf({ __typename, login }: Account): Pick<Person, 'login' | 'human'> {
  const bare = __typename === 'Bot' && !login.endsWith('[bot]');
  return { login: bare ? `${login}[bot]` : login, human: HUMAN.has(__typename) };
}

/** Whether somebody may write to the repository; `unknown` when GitHub does not tell. Never rejects. */
export async function accessOf(api: Api, login: string): Promise<Person['access']> {
  try {
    return (await mayWrite(api, login)) ? 'write' : 'none';
  } catch (error) {
    // Who is no user of GitHub may do nothing.
    return error instanceof Fault && error.kind === 'missing' ? 'none' : 'unknown';
  }
}
