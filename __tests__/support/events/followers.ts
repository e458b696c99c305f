import type { GithubEvent } from './github-event.js';
import { fork, octocat, shas, shop, stranger } from './shop.js';

interface Completed {
  readonly event: string;
  readonly branch: string;
  readonly sha: string;
  readonly from?: typeof shop | typeof fork;
  readonly conclusion?: 'success' | 'failure';
}

function completed({ event, branch, sha, from = shop, conclusion = 'success' }: Completed) {
  return {
    action: 'completed',
    workflow: { id: 7, name: 'CI', path: '.github/workflows/ci.yml' },
    workflow_run: {
      id: 4711,
      name: 'CI',
      event,
      status: 'completed',
      conclusion,
      head_branch: branch,
      head_sha: sha,
      html_url: 'https://github.com/octo-org/shop/actions/runs/4711',
      head_repository: from,
      repository: shop,
      pull_requests: [],
    },
    repository: shop,
    sender: from === shop ? octocat : stranger,
  };
}

/** Whatever started the other workflow, this one runs for the newest commit of the default branch. */
const onMain = { name: 'workflow_run', ref: 'refs/heads/main', sha: shas.main } as const;

const deployment = {
  deployment: {
    id: 31,
    ref: 'v1.4.2',
    sha: shas.release,
    task: 'deploy',
    environment: 'production',
    payload: {},
    creator: octocat,
  },
  repository: shop,
  sender: octocat,
};

/** Events of something that was done: another workflow, a release, a deployment that was asked for. */
export const followers = {
  workflow_run: {
    ...onMain,
    payload: completed({ event: 'push', branch: 'main', sha: shas.head }),
  },
  failed_workflow_run: {
    ...onMain,
    payload: completed({ event: 'push', branch: 'main', sha: shas.head, conclusion: 'failure' }),
  },
  pull_request_workflow_run: {
    ...onMain,
    payload: completed({ event: 'pull_request', branch: 'feature/hello', sha: shas.head }),
  },
  fork_workflow_run: {
    ...onMain,
    actor: 'stranger',
    payload: completed({ event: 'pull_request', branch: 'main', sha: shas.head, from: fork }),
  },
  release: {
    name: 'release',
    ref: 'refs/tags/v1.4.2',
    sha: shas.release,
    payload: {
      action: 'published',
      release: {
        id: 17,
        tag_name: 'v1.4.2',
        target_commitish: 'main',
        draft: false,
        prerelease: false,
        name: '1.4.2',
        author: octocat,
      },
      repository: shop,
      sender: octocat,
    },
  },
  deployment: {
    name: 'deployment',
    ref: 'refs/tags/v1.4.2',
    sha: shas.release,
    payload: { ...deployment, action: 'created', workflow: null },
  },
  deployment_status: {
    name: 'deployment_status',
    ref: 'refs/tags/v1.4.2',
    sha: shas.release,
    payload: {
      ...deployment,
      action: 'created',
      deployment_status: { id: 32, state: 'success', environment: 'production', creator: octocat },
    },
  },
} satisfies Readonly<Record<string, GithubEvent>>;
