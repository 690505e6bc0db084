/** In-memory state; see the builders of GitHub for how to fill it. */
export interface State {
  readonly issueComments: { id: number; issue: number; user: string; body: string }[];
  readonly statuses: { id: number; sha: string; context: string; state: string; description: string | null }[];
}
