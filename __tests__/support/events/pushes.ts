import type { GithubEvent } from './github-event.js';
import { octocat, shas, shop } from './shop.js';

const around = { repository: shop, sender: octocat, pusher: { name: 'octocat' } };
const commit = { id: shas.main, message: 'Say hello', timestamp: '2026-11-20T10:00:00Z', distinct: true };

/** Events of a commit that has arrived: on a branch, by a tag, by the clock, by hand. */
export const pushes = {
  push: {
    name: 'push',
    ref: 'refs/heads/main',
    sha: shas.main,
    payload: {
      ...around,
      ref: 'refs/heads/main',
      before: shas.before,
      after: shas.main,
      base_ref: null,
      created: false,
      deleted: false,
      forced: false,
      head_commit: commit,
      commits: [commit],
    },
  },
  tag: {
    name: 'push',
    ref: 'refs/tags/v1.4.2',
    sha: shas.release,
    payload: {
      ...around,
      ref: 'refs/tags/v1.4.2',
      before: '0000000000000000000000000000000000000000',
      after: shas.release,
      base_ref: 'refs/heads/main',
      created: true,
      deleted: false,
      forced: false,
      head_commit: { ...commit, id: shas.release },
      commits: [],
    },
  },
  schedule: {
    name: 'schedule',
    ref: 'refs/heads/main',
    sha: shas.main,
    payload: { schedule: '30 5 * * 1', repository: shop, workflow: '.github/workflows/deploy.yml' },
  },
  workflow_dispatch: {
    name: 'workflow_dispatch',
    ref: 'refs/heads/main',
    sha: shas.main,
    payload: {
      inputs: { only: 'api' },
      ref: 'refs/heads/main',
      repository: shop,
      sender: octocat,
      workflow: '.github/workflows/deploy.yml',
    },
  },
  repository_dispatch: {
    name: 'repository_dispatch',
    ref: 'refs/heads/main',
    sha: shas.main,
    payload: {
      action: 'deploy',
      branch: 'main',
      client_payload: { reason: 'new prices' },
      repository: shop,
      sender: octocat,
    },
  },
} satisfies Readonly<Record<string, GithubEvent>>;
