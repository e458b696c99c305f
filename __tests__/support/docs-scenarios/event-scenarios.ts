import type { Scenario } from './scenario.js';
import { home, REGION, roleOf } from './settings.js';

const page = 'docs/github.md';
const web = `${home}/production/web` as const;
const elsewhere = '123456789012/us-east-1/production/web';
const [deploy, plan] = [roleOf('deploy-web'), roleOf('plan-web')];

const main = 'ref:refs/heads/main';
const queue = 'ref:refs/heads/gh-readonly-queue/main/*';

const ship = {
  services: [web],
  roles: { [deploy]: main, [plan]: 'pull_request' },
  settings: { vars: { DEPLOY_ROLE_ARN: deploy, PLAN_ROLE_ARN: plan } },
  results: { ship: 'success' },
} as const;

const proposals = { ...ship, example: `${page}, Pull requests and production` } as const;
const queued = { ...ship, example: `${page}, A merge queue`, event: 'merge_group' } as const;
const shipped = { event: 'push', verdicts: ['stable'], ships: [web] } as const;

const reused = {
  ...ship,
  example: `${page}, A reusable workflow, 2`,
  calls: { 'ship-service.yml': `${page}, A reusable workflow` },
  results: { 'web / ship': 'success' },
} as const;

const following = {
  example: `${page}, After another workflow`,
  services: [web],
  roles: { [deploy]: main },
} as const;

/** The workflows of docs/github.md in which the event says what is done. */
export const eventScenarios: readonly Scenario[] = [
  { ...proposals, ...shipped, what: 'ships a push' },
  {
    ...proposals,
    what: 'verifies a pull request',
    event: 'pull_request',
    verdicts: ['planned'],
    also: ({ ship }) => expect(ship?.summary).toContain('(the new revision)'),
  },
  {
    ...proposals,
    what: 'verifies the pull request of a fork without AWS',
    event: 'fork_pull_request',
    verdicts: ['checked'],
  },
  {
    ...proposals,
    what: 'verifies the pull request of Dependabot without AWS',
    event: 'dependabot_pull_request',
    verdicts: ['checked'],
  },
  {
    ...queued,
    what: 'plans what is queued with a role that trusts the queue',
    roles: { ...ship.roles, [plan]: queue },
    verdicts: ['planned'],
  },
  { ...queued, what: 'goes without a plan where no role trusts the queue', verdicts: ['checked'] },
  {
    ...following,
    ...shipped,
    what: 'ships what was tested',
    event: 'workflow_run',
    results: { deploy: 'success' },
  },
  {
    ...following,
    what: 'ships nothing that failed',
    event: 'failed_workflow_run',
    results: { deploy: 'skipped' },
  },
  {
    ...following,
    what: 'ships nothing of a fork',
    event: 'fork_workflow_run',
    results: { deploy: 'success' },
    verdicts: ['checked'],
  },
  { ...reused, ...shipped, what: 'ships a push' },
  { ...reused, what: 'verifies a pull request', event: 'pull_request', verdicts: ['planned'] },
  {
    example: `${page}, A matrix`,
    what: 'ships to one region after the other',
    event: 'push',
    services: [web, elsewhere],
    roles: { [deploy]: main },
    results: { [`ship (${REGION})`]: 'success', 'ship (us-east-1)': 'success' },
    verdicts: ['stable', 'stable'],
    ships: [web, elsewhere],
  },
  {
    example: `${page}, GitHub Actions`,
    what: 'ships the commit with a role of its own',
    services: [web],
    roles: { [deploy]: main },
    results: { deploy: 'success' },
    ...shipped,
  },
];
