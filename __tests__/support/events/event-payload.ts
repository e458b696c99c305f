import { followers } from './followers.js';
import type { GithubEvent } from './github-event.js';
import { pullRequests } from './pull-requests.js';
import { pushes } from './pushes.js';

/**
 * Events in the form that GitHub documents, in short. Sources: GitHub docs, "Webhook events and payloads", "Events that
 * trigger workflows" (which commit and ref each has).
 */
const events = { ...pushes, ...pullRequests, ...followers };

export type EventName = keyof typeof events;

export const eventNames = Object.keys(events) as readonly EventName[];

/** The parsed content of the file that GITHUB_EVENT_PATH names. */
export function eventPayload(name: EventName): object {
  return events[name].payload;
}

/** The variables that the runner sets for that event; GITHUB_EVENT_PATH is for the caller. */
export function eventVariables(name: EventName): Readonly<Record<string, string>> {
  const {
    name: eventName,
    ref,
    sha,
    headRef = '',
    baseRef = '',
    actor = 'octocat',
  }: GithubEvent = events[name];
  return {
    GITHUB_EVENT_NAME: eventName,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_SHA: sha,
    GITHUB_HEAD_REF: headRef,
    GITHUB_BASE_REF: baseRef,
    GITHUB_ACTOR: actor,
    GITHUB_TRIGGERING_ACTOR: actor,
    GITHUB_REPOSITORY: 'octo-org/shop',
    GITHUB_REPOSITORY_OWNER: 'octo-org',
    GITHUB_SERVER_URL: 'https://github.com',
  };
}
