import type { Scenario } from './scenario.js';
import { environmentRoles, home, REGION, roleOf, settingsWith } from './settings.js';

const machine = { account: '123456789012', region: REGION };
const web = `${home}/production/web` as const;
const shops = [`${home}/staging/shop`, `${home}/production/shop`] as const;
const sample = '123456789012/us-east-1/sample/sample-app';
const readme = '123456789012/eu-west-1/production/web';
const [staging, production] = ['111111111111', '222222222222'] as const;
const promoted = [`${staging}/${REGION}/staging/web`, `${production}/${REGION}/production/web`] as const;
const chained = `${production}/${REGION}/production/web` as const;
const services = ['api', 'worker', 'web'].map((name) => `${home}/default/shop-${name}` as const);

/** The workflows of all pages but docs/github.md. */
export const pageScenarios: readonly Scenario[] = [
  {
    example: 'README.md, GitHub Actions',
    what: 'ships the commit',
    event: 'push',
    services: [readme],
    roles: { [roleOf('deploy')]: 'ref:refs/heads/main' },
    results: { deploy: 'success' },
    verdicts: ['stable'],
    ships: [readme],
  },
  {
    example: 'sample-app/.github/workflows/deploy.yml',
    what: 'ships the sample app',
    event: 'push',
    project: 'sample',
    services: [sample],
    roles: { [roleOf('github-deploy')]: 'environment:production' },
    results: { deploy: 'success' },
    verdicts: ['stable'],
    ships: [sample],
  },
  {
    example: 'docs/checks.md, In a GitHub job',
    what: 'checks a pull request, and uploads what it found',
    event: 'pull_request',
    project: 'defined',
    results: { check: 'success' },
    also: ({ check }) => expect(check?.steps[1]?.log.annotations).not.toEqual([]),
  },
  {
    example: 'docs/environments.md, GitHub environments',
    calls: { 'ship.yml': 'docs/environments.md, GitHub environments, 2' },
    what: 'ships to one environment after the other',
    event: 'push',
    project: 'shop',
    services: shops,
    roles: environmentRoles(),
    settings: settingsWith(),
    results: { 'staging / ship': 'success', 'production / ship': 'success' },
    verdicts: ['stable', 'stable'],
    ships: shops,
  },
  {
    example: 'docs/oidc.md, One role by way of another',
    what: 'ships with the last role of the chain',
    event: 'push',
    services: [chained],
    roles: {
      [roleOf('ci', staging)]: 'ref:refs/heads/main',
      [roleOf('deploy-web', production)]: roleOf('ci', staging),
    },
    results: { a: 'success' },
    verdicts: ['stable'],
    ships: [chained],
  },
  {
    example: 'docs/plan.md, Save a plan, look at it, perform it',
    what: 'performs the plan that was saved',
    event: 'push',
    project: 'configured',
    machine,
    services: [web],
    results: { a: 'success' },
    ships: [web],
    also: ({ a }) => expect(a?.summary).toContain('(the new revision)'),
  },
  {
    example: 'docs/promotion.md, From staging to production without a rebuild',
    what: 'brings the image of one account to another',
    event: 'push',
    machine: { region: REGION },
    services: promoted,
    replicas: [[staging, production]],
    roles: {
      [roleOf('deploy', staging)]: 'ref:refs/heads/main',
      [roleOf('deploy', production)]: 'environment:production',
    },
    results: { staging: 'success', production: 'success' },
    verdicts: ['stable', 'stable'],
    ships: promoted,
  },
  {
    example: 'docs/scanning.md, Reports',
    what: 'uploads what the scan found',
    event: 'push',
    project: 'configured',
    machine,
    services: [web],
    results: { a: 'success' },
    verdicts: ['stable'],
    ships: [web],
  },
  {
    example: 'docs/services.md, The report',
    what: 'hands on what each service runs',
    event: 'push',
    project: 'monorepo',
    machine,
    services,
    results: { a: 'success' },
    verdicts: ['stable'],
    ships: services,
    also: ({ a }) => expect(a?.steps[2]?.log.lines[0]).toMatch(/^web runs .*\/shop\/web@sha256:/),
  },
];
