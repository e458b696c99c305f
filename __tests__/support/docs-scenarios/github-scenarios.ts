import type { Scenario } from './scenario.js';
import { environmentRoles, home, REGION, roleOf, settingsWith } from './settings.js';

const page = 'docs/github.md';
const web = `${home}/production/web` as const;
const onMain = { [roleOf('deploy-web')]: 'ref:refs/heads/main' };

const other = '222222222222';
const stages = [`${other}/${REGION}/staging/web`, `${other}/${REGION}/production/web`] as const;
const pipeline = {
  example: `${page}, Staging, then production`,
  project: 'staged',
  services: stages,
  roles: { [roleOf('plan-web', other)]: 'pull_request', ...environmentRoles(other) },
  settings: settingsWith(other),
} as const;

const shop = {
  example: `${page}, A monorepo`,
  project: 'monorepo',
  services: [`${home}/production/shop-api`, `${home}/production/shop-worker`, `${home}/production/shop-web`],
  roles: environmentRoles(),
  settings: settingsWith(),
  results: { deploy: 'success' },
  verdicts: ['stable'],
} as const;

/** The workflows of docs/github.md but for those of `eventScenarios`. */
export const githubScenarios: readonly Scenario[] = [
  {
    ...pipeline,
    what: 'brings the image of staging to production',
    event: 'push',
    results: { verify: 'skipped', staging: 'success', production: 'success' },
    verdicts: ['stable', 'stable'],
    ships: stages,
  },
  {
    ...pipeline,
    what: 'verifies a pull request',
    event: 'pull_request',
    results: { verify: 'success', staging: 'skipped', production: 'skipped' },
    verdicts: ['planned'],
  },
  { ...shop, what: 'ships every service', event: 'push', ships: shop.services },
  {
    ...shop,
    what: 'ships the one that is asked for',
    event: 'workflow_dispatch',
    inputs: { only: 'api' },
    ships: shop.services.slice(0, 1),
  },
  {
    example: `${page}, Back by hand`,
    what: 'deploys an earlier revision',
    event: 'workflow_dispatch',
    inputs: { revision: 'web:1' },
    services: [web],
    roles: environmentRoles(),
    settings: settingsWith(),
    results: { back: 'success' },
    verdicts: ['stable'],
    also: ({ back }) => expect(back?.steps[0]?.outputs['task-definition-arn']).toMatch(/\/web:1$/),
  },
  {
    example: `${page}, What comes out`,
    what: 'tells a rollback by its outputs',
    event: 'push',
    project: 'dying',
    machine: { account: '123456789012', region: REGION },
    services: [web],
    results: { a: 'failure' },
    verdicts: ['rolled-back'],
    also: ({ a }) => {
      expect(a?.steps[2]?.log.annotations[0]).toMatchObject({
        type: 'warning',
        message: a?.steps[1]?.outputs.cause,
      });
      expect(a?.summary).toContain('## ❌ rolled-back');
    },
  },
  {
    example: `${page}, Coming from the five actions, 2`,
    what: 'does what the five did',
    event: 'push',
    project: 'defined',
    services: [web],
    roles: onMain,
    results: { a: 'success' },
    verdicts: ['stable'],
    ships: [web],
  },
];
