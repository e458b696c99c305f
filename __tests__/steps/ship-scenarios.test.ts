import { StopServiceDeploymentCommand, UpdateServiceCommand } from '@aws-sdk/client-ecs';
import type { Config } from '../../src/config/config.js';
import type { ScriptRule } from '../../src/emulator/runtimes/scripted-rules.js';
import type { Verdict } from '../../src/outcome.js';
import { type Incident, ScriptedService } from '../support/scripted-service.js';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
process.env.AWS_ACCESS_KEY_ID = 'AKIAEXAMPLE';
process.env.AWS_SECRET_ACCESS_KEY = 'example';

let service: ScriptedService;
afterEach(() => service.close());

async function start(...parameters: Parameters<typeof ScriptedService.start>): Promise<void> {
  service = await ScriptedService.start(...parameters);
  process.env.AWS_ENDPOINT_URL = service.emulator.url;
}

const second = 'example/web:2';
const dies: ScriptRule = { image: second, script: { exit: { code: 3, after: 2 } } };
const breaker = (rollback: boolean) => ({
  deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback } },
});

const supersede: Incident = {
  atSecond: 10,
  happen: async ({ ecs }) => {
    const taskDefinition = await service.register('example/web:3');
    return ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'web', taskDefinition }));
  },
};

const stop: Incident = {
  atSecond: 10,
  happen: async ({ ecs }) => {
    const { ListServiceDeploymentsCommand } = await import('@aws-sdk/client-ecs');
    const listed = await ecs.send(
      new ListServiceDeploymentsCommand({ cluster: 'prod', service: 'web', status: ['IN_PROGRESS'] }),
    );
    const serviceDeploymentArn = listed.serviceDeployments?.[0]?.serviceDeploymentArn;
    return ecs.send(new StopServiceDeploymentCommand({ serviceDeploymentArn, stopType: 'ROLLBACK' }));
  },
};

interface Scenario {
  readonly what: string;
  readonly service?: Parameters<typeof ScriptedService.start>[0];
  readonly rules?: readonly ScriptRule[];
  readonly incidents?: readonly Incident[];
  readonly timeoutMs?: number;
  readonly verdict: Verdict;
  readonly exitCode: number;
  readonly cause?: RegExp;
  readonly watch?: Partial<Config['watch']>;
  /** Virtual seconds from UpdateService to the verdict, at the most. */
  readonly withinSeconds?: number;
}

const scenarios: readonly Scenario[] = [
  { what: 'a good revision', verdict: 'stable', exitCode: 0 },
  {
    what: 'a container that dies at start, with rollback',
    rules: [dies],
    verdict: 'rolled-back',
    exitCode: 5,
    cause: /^Container "web" exits with code 3/,
  },
  {
    what: 'a container that dies at start, without rollback',
    service: breaker(false),
    rules: [dies],
    verdict: 'failed',
    exitCode: 5,
    cause: /^Container "web" exits with code 3/,
  },
  {
    what: 'an image that cannot be pulled',
    rules: [{ image: second, script: { pullError: 'failed to resolve ref example/web:2: not found' } }],
    verdict: 'rolled-back',
    exitCode: 5,
    cause: /^The image example\/web:2 cannot be pulled: it does not exist/,
  },
  {
    what: 'a container that needs more memory',
    rules: [{ image: second, script: { outOfMemoryAfter: 3 } }],
    verdict: 'rolled-back',
    exitCode: 5,
    cause: /used more memory than its limit/,
  },
  {
    what: 'a newer deployment while ours runs',
    incidents: [supersede],
    verdict: 'superseded',
    exitCode: 7,
    cause: /^A newer deployment took over/,
  },
  { what: 'somebody who stops it with a rollback', incidents: [stop], verdict: 'rolled-back', exitCode: 5 },
  {
    what: 'a crash loop without circuit breaker: rolled back as soon as it is certain',
    service: { deploymentConfiguration: {} },
    rules: [dies],
    watch: { onFailure: 'rollback' },
    verdict: 'rolled-back',
    exitCode: 5,
    cause: /^Container "web" exits with code 3/,
    withinSeconds: 60,
  },
  {
    what: 'a crash loop without circuit breaker, on-failure: stop-waiting',
    service: { deploymentConfiguration: {} },
    rules: [dies],
    watch: { onFailure: 'stop-waiting' },
    verdict: 'failed',
    exitCode: 5,
    cause: /^Container "web" exits with code 3/,
    withinSeconds: 60,
  },
  {
    what: 'a missing image without circuit breaker: certain after two tries',
    service: { deploymentConfiguration: {} },
    rules: [{ image: second, script: { pullError: 'failed to resolve ref example/web:2: not found' } }],
    watch: { onFailure: 'rollback' },
    verdict: 'rolled-back',
    exitCode: 5,
    cause: /does not exist/,
    withinSeconds: 60,
  },
  {
    what: 'a flaky start that is well in the end, which must not be cut off',
    rules: [{ image: second, first: 2, script: { exit: { code: 3, after: 2 } } }],
    watch: { onFailure: 'rollback' },
    verdict: 'stable',
    exitCode: 0,
  },
  {
    what: 'a slow start, which must not be cut off',
    rules: [{ image: second, script: { startTakes: 200 } }],
    watch: { onFailure: 'rollback' },
    verdict: 'stable',
    exitCode: 0,
  },
  {
    what: 'tasks that never start, until nothing has changed for long enough',
    rules: [{ image: second, script: { startTakes: 5_000 } }],
    watch: { noProgressTimeoutMs: 120_000 },
    verdict: 'timed-out',
    exitCode: 6,
    withinSeconds: 150,
  },
  {
    what: 'a crash loop without circuit breaker, until the time is up',
    service: { deploymentConfiguration: {} },
    rules: [dies],
    timeoutMs: 300_000,
    verdict: 'timed-out',
    exitCode: 6,
    cause: /^Container "web" exits with code 3/,
  },
];

describe('what a ship reports when it meets', () => {
  it.each(scenarios)('$what', async (scenario) => {
    await start(scenario.service);
    service.script(...(scenario.rules ?? []));
    const { timeoutMs, watch = {}, incidents, withinSeconds } = scenario;
    const change = { watch, ...(timeoutMs === undefined ? {} : { timeoutMs }) };
    const { outcome, seconds } = await service.ship(change, incidents);
    expect(outcome).toMatchObject({ verdict: scenario.verdict, exitCode: scenario.exitCode });
    if (scenario.cause !== undefined) expect(outcome.diagnosis?.cause).toMatch(scenario.cause);
    if (withinSeconds !== undefined) expect(seconds).toBeLessThanOrEqual(withinSeconds);
  });
});

describe('what a ship does', () => {
  it('asks AWS for no more than it needs', async () => {
    await start();
    const { requests, outcome } = await service.ship();
    expect(outcome.facts.taskDefinitionArn).toMatch(/task-definition\/web:2$/);
    expect(requests.length).toBeLessThan(25);
    expect([...new Set(requests)]).toEqual([
      'DescribeServices',
      'DescribeTaskDefinition',
      'RegisterTaskDefinition',
      'UpdateService',
      'ListServiceDeployments',
      'DescribeServiceDeployments',
    ]);
  });

  it('does nothing and says unchanged when it is run again', async () => {
    await start();
    await service.ship();
    const { outcome, requests } = await service.ship();
    expect(outcome).toMatchObject({ verdict: 'unchanged', exitCode: 0 });
    expect(requests).toEqual(['DescribeServices', 'DescribeTaskDefinition']);
  });

  it('notices the end of a usual rollout within about a second', async () => {
    await start();
    await service.ship();
    await service.ship({ image: 'example/web:3' });
    const { serviceDeployments } = await import('@aws-sdk/client-ecs').then(
      ({ ListServiceDeploymentsCommand }) =>
        service.ecs.send(new ListServiceDeploymentsCommand({ cluster: 'prod', service: 'web' })),
    );
    const finishedAt = Math.max(...(serviceDeployments ?? []).map((one) => one.finishedAt?.getTime() ?? 0));
    expect(service.clock.now() - finishedAt).toBeLessThanOrEqual(1500);
  });

  it('changes the desired count without a new revision', async () => {
    await start();
    const { outcome, requests } = await service.ship({ image: 'example/web:1', update: { desiredCount: 3 } });
    expect(outcome.verdict).toBe('stable');
    expect(requests).not.toContain('RegisterTaskDefinition');
  });

  it('names both revisions after a rollback', async () => {
    await start();
    service.script(dies);
    const { outcome } = await service.ship();
    expect(outcome.headline).toBe('web was rolled back from web:2 to web:1, which serves again.');
  });

  it.each([
    ['cluster', { cluster: 'nope' }, /There is no cluster "nope" in eu-central-1/],
    ['service', { service: 'nope' }, /has no service "nope"/],
  ])('refuses a missing %s before anything is changed', async (_what, change, message) => {
    await start();
    const { outcome, requests } = await service.ship(change);
    expect(outcome).toMatchObject({ verdict: 'failed', exitCode: 3 });
    expect(outcome.failure?.message).toMatch(message);
    expect(requests).toEqual(['DescribeServices']);
  });
});

describe('an interrupted watch', () => {
  it.each([
    ['leave', undefined, 'IN_PROGRESS', /goes on deploying web:2/],
    ['rollback', 'StopServiceDeployment', 'ROLLBACK', /was asked to end the deployment of web:2/],
  ] as const)('does what on-cancel: %s says', async (onCancel, operation, status, headline) => {
    await start();
    const incident = { atSecond: 5, happen: async (one: ScriptedService) => one.interrupt() };
    const { outcome, requests } = await service.ship({ watch: { onCancel } }, [incident]);
    expect(outcome).toMatchObject({ verdict: 'cancelled', exitCode: 130 });
    expect(outcome.headline).toMatch(headline);
    if (operation === undefined) expect(requests).not.toContain('StopServiceDeployment');
    else expect(requests.at(-1)).toBe(operation);
    const { ListServiceDeploymentsCommand } = await import('@aws-sdk/client-ecs');
    const listed = await service.ecs.send(
      new ListServiceDeploymentsCommand({ cluster: 'prod', service: 'web' }),
    );
    const statuses = (listed.serviceDeployments ?? []).map((one) => `${one.status}`);
    expect(statuses.some((one) => one.startsWith(status))).toBe(true);
  });
});
