import { DescribeServiceDeploymentsCommand, ListServiceDeploymentsCommand } from '@aws-sdk/client-ecs';
import { play, type Scenario, second } from '../../support/scenario.js';
import type { ScriptedService } from '../../support/scripted-service.js';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
process.env.AWS_ACCESS_KEY_ID = 'AKIAEXAMPLE';
process.env.AWS_SECRET_ACCESS_KEY = 'example';

/** Starts of so many seconds: the rollout takes 40 s more, until ECS calls its tasks healthy. */
const starts = [0, 1, 3, 7, 15, 20, 33, 47, 60, 80, 100, 120, 150, 180, 200, 230, 243, 258];

/** How long after ECS was done the ship said so, in milliseconds, and the requests of the whole ship. */
async function measure(scenario: Pick<Scenario, 'before' | 'rules' | 'service'>) {
  const { shipped, service } = await play({ ...scenario, what: '', verdict: 'stable', exitCode: 0 });
  expect(shipped.outcome.verdict).toBe('stable');
  const lateMs = service.clock.now() - (await finishedAt(service));
  const { seconds } = shipped;
  await service.close();
  return { lateMs, requests: shipped.requests.length, seconds };
}

async function finishedAt({ ecs }: ScriptedService): Promise<number> {
  const web = { cluster: 'prod', service: 'web' };
  const { serviceDeployments = [] } = await ecs.send(new ListServiceDeploymentsCommand(web));
  const arn = serviceDeployments[0]?.serviceDeploymentArn ?? '';
  const command = new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [arn] });
  return (await ecs.send(command)).serviceDeployments?.[0]?.finishedAt?.getTime() ?? 0;
}

function quantile(values: readonly number[], part: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(part * (values.length - 1))] ?? 0;
}

/** The service was deployed before, with a start as slow. */
function shippedBefore(startTakes: number): NonNullable<Scenario['before']> {
  return async (service) => {
    service.script({ image: 'example/web:0', script: { startTakes } });
    await service.ship({ image: 'example/web:0' });
  };
}

const kinds: readonly (readonly [string, (startTakes: number) => Pick<Scenario, 'before' | 'service'>])[] = [
  ['without history', () => ({})],
  ['with history', (startTakes) => ({ before: shippedBefore(startTakes) })],
  ['of twenty tasks', () => ({ service: { desiredCount: 20 } })],
];

describe.each(kinds)('a rollout %s', (_kind, circumstances) => {
  it('is told of within a second (median), two at the most (p95), and in 60 requests', async () => {
    const runs = [];
    for (const startTakes of starts)
      runs.push(await measure({ ...circumstances(startTakes), rules: second({ startTakes }) }));
    const late = runs.map(({ lateMs }) => lateMs);
    expect(quantile(late, 0.5)).toBeLessThanOrEqual(1000);
    expect(quantile(late, 0.95)).toBeLessThanOrEqual(2000);
    expect(Math.max(...runs.map(({ requests }) => requests))).toBeLessThanOrEqual(60);
  });
});
