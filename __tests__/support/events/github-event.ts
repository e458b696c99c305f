/** An event as the runner tells a step of it. */
export interface GithubEvent {
  /** GITHUB_EVENT_NAME. */
  readonly name: string;
  /** GITHUB_REF in full. */
  readonly ref: string;
  /** GITHUB_SHA. */
  readonly sha: string;
  /** Branch names, of pull requests alone. */
  readonly headRef?: string;
  readonly baseRef?: string;
  /** Unset: octocat. */
  readonly actor?: string;
  /** The content of the file GITHUB_EVENT_PATH. */
  readonly payload: object;
}
