import type { startProgram, Variables } from '../e2e-program.js';
import { type EventName, eventPayload, eventVariables } from '../events/event-payload.js';
import type { OidcIssuer } from '../oidc-issuer.js';
import type { Part } from './workflow.js';

/** Variables and secrets as a repository's settings hold them, or those of one of its environments. */
export interface Settings {
  readonly vars?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
}

/** A run of a workflow: what started it, and what GitHub knows beside its file. */
export interface GithubRun {
  readonly event: EventName;
  /** A repository on this machine that a checkout clones, and the commit of the event. */
  readonly origin: string;
  readonly commit: string;
  readonly settings?: Settings & { readonly environments?: Readonly<Record<string, Settings>> };
  /** What somebody filled in for `workflow_dispatch`. */
  readonly inputs?: Readonly<Record<string, unknown>>;
  /** Files under .github/workflows that this one may call, by their names. */
  readonly workflows?: Readonly<Record<string, string>>;
  /** Where jobs with `id-token: write` get their tokens. */
  readonly issuer: OidcIssuer;
  readonly machine: Machine;
  /** What happens elsewhere before a job begins. */
  readonly beforeJob?: () => Promise<void>;
  /** Resolves when the running step of the action is to be cancelled. */
  readonly cancelWhen?: (running: ReturnType<typeof startProgram>) => Promise<unknown>;
}

/** A runner's machine: a folder for everything, and the variables that every step sees. */
export interface Machine {
  readonly folder: string;
  readonly env: Variables;
}

/** How a job ended; a skipped one has run nothing. */
export type Result = 'success' | 'failure' | 'cancelled' | 'skipped';

/** What a job is told by whoever runs it. */
export interface JobTask {
  readonly id: string;
  readonly part: Part;
  readonly needs: Readonly<Record<string, { readonly result: Result; readonly outputs: object }>>;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly matrix: Readonly<Record<string, unknown>> | undefined;
  readonly workflowEnv: Part;
  readonly mayHaveToken: boolean;
}

/** The event's payload with the run's own commit and inputs. */
export function payloadOf({ event, commit, inputs }: GithubRun): Record<string, unknown> {
  const { GITHUB_SHA = '' } = eventVariables(event);
  // What another workflow has tested is the same commit here.
  const { workflow_run: other } = eventPayload(event) as { workflow_run?: { head_sha: string } };
  const text = JSON.stringify(eventPayload(event)).replaceAll(GITHUB_SHA, commit);
  const payload = JSON.parse(other === undefined ? text : text.replaceAll(other.head_sha, commit));
  return inputs === undefined ? payload : { ...payload, inputs };
}

/** The runner's variables of every step. */
export function runVariables({ event, commit }: GithubRun): Record<string, string> {
  return {
    ...eventVariables(event),
    GITHUB_SHA: commit,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_RUN_ID: '42',
    GITHUB_RUN_NUMBER: '7',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW: 'ship',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_API_URL: 'https://api.github.com',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'test-runner',
  };
}

/** The `github` context: the variables without their prefix, and the event. */
export function githubContext(run: GithubRun, variables: Variables): Record<string, unknown> {
  const named = Object.entries(variables)
    .filter(([name]) => name.startsWith('GITHUB_'))
    .map(([name, value]) => [name.slice('GITHUB_'.length).toLowerCase(), value]);
  return { ...Object.fromEntries(named), event: payloadOf(run) };
}

/** A pull request of a fork or of Dependabot gets neither secrets nor a token (GitHub docs, "Events that trigger workflows"). */
export function isUntrusted(run: GithubRun): boolean {
  const payload = payloadOf(run) as { pull_request?: { head: { repo: { full_name: string } | null } } };
  const { GITHUB_EVENT_NAME, GITHUB_REPOSITORY, GITHUB_ACTOR } = eventVariables(run.event);
  if (GITHUB_EVENT_NAME !== 'pull_request' || payload.pull_request === undefined) return false;
  const { repo } = payload.pull_request.head;
  return GITHUB_ACTOR === 'dependabot[bot]' || repo?.full_name !== GITHUB_REPOSITORY;
}
