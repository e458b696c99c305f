import type { GithubEvent } from './github-event.js';
import { dependabot, fork, octocat, shas, shop, stranger } from './shop.js';

interface Opened {
  readonly by: { readonly login: string };
  readonly from?: typeof shop | typeof fork;
  readonly branch?: string;
}

function opened({ by, from = shop, branch = 'feature/hello' }: Opened) {
  return {
    action: 'synchronize',
    number: 12,
    pull_request: {
      number: 12,
      state: 'open',
      draft: false,
      merged: false,
      title: 'Say hello',
      html_url: 'https://github.com/octo-org/shop/pull/12',
      user: by,
      merge_commit_sha: shas.merge,
      head: { label: `${from.owner.login}:${branch}`, ref: branch, sha: shas.head, repo: from },
      base: { label: 'octo-org:main', ref: 'main', sha: shas.main, repo: shop },
    },
    repository: shop,
    sender: by,
  };
}

const proposed = {
  name: 'pull_request',
  ref: 'refs/pull/12/merge',
  sha: shas.merge,
  headRef: 'feature/hello',
  baseRef: 'main',
} as const;

/** Events of a change that is proposed and not merged. */
export const pullRequests = {
  pull_request: { ...proposed, payload: opened({ by: octocat }) },
  fork_pull_request: {
    ...proposed,
    headRef: 'main',
    actor: 'stranger',
    payload: opened({ by: stranger, from: fork, branch: 'main' }),
  },
  /** The fork was deleted since. */
  orphan_pull_request: {
    ...proposed,
    headRef: 'main',
    actor: 'stranger',
    payload: {
      ...opened({ by: stranger }),
      pull_request: {
        ...opened({ by: stranger }).pull_request,
        head: { label: 'stranger:main', ref: 'main', sha: shas.head, repo: null },
      },
    },
  },
  dependabot_pull_request: {
    ...proposed,
    headRef: 'dependabot/npm_and_yarn/express-5.2.0',
    actor: 'dependabot[bot]',
    payload: opened({ by: dependabot, branch: 'dependabot/npm_and_yarn/express-5.2.0' }),
  },
  pull_request_target: {
    name: 'pull_request_target',
    ref: 'refs/heads/main',
    sha: shas.main,
    headRef: 'main',
    baseRef: 'main',
    actor: 'stranger',
    payload: opened({ by: stranger, from: fork, branch: 'main' }),
  },
  merge_group: {
    name: 'merge_group',
    ref: `refs/heads/gh-readonly-queue/main/pr-12-${shas.main}`,
    sha: shas.queue,
    payload: {
      action: 'checks_requested',
      merge_group: {
        head_sha: shas.queue,
        head_ref: `refs/heads/gh-readonly-queue/main/pr-12-${shas.main}`,
        base_sha: shas.main,
        base_ref: 'refs/heads/main',
        head_commit: { id: shas.queue, message: 'Merge pull request #12', timestamp: '2026-11-20T10:05:00Z' },
      },
      repository: shop,
      sender: { login: 'github-merge-queue[bot]', id: 118344674, type: 'Bot' },
    },
  },
} satisfies Readonly<Record<string, GithubEvent>>;
