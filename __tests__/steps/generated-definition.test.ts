import { RegisterTaskDefinitionCommand, UpdateServiceCommand } from '@aws-sdk/client-ecs';
import type { Config } from '../../src/config/config.js';
import { pointAt } from '../support/point-at.js';
import { type Circumstances, ScriptedService } from '../support/scripted-service.js';

const executionRoleArn = 'arn:aws:iam::123456789012:role/execution';
const networkConfiguration = { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d'] } };

let service: ScriptedService;
beforeEach(async () => {
  service = await ScriptedService.start();
  pointAt(service.emulator);
});
afterEach(() => service.close());

/** What somebody created the service with, only to have it. */
async function runsPlaceholder(): Promise<void> {
  await service.ecs.send(
    new RegisterTaskDefinitionCommand({
      family: 'placeholder',
      networkMode: 'awsvpc',
      requiresCompatibilities: ['FARGATE'],
      cpu: '256',
      memory: '512',
      executionRoleArn,
      containerDefinitions: [{ name: 'hello', image: 'hello:1' }],
    }),
  );
  await service.ecs.send(
    new UpdateServiceCommand({
      cluster: 'prod',
      service: 'web',
      taskDefinition: 'placeholder',
      networkConfiguration,
    }),
  );
  service.clock.advance(120_000);
}

function ship(circumstances: Circumstances = {}) {
  const generate = { port: 8080, healthCheckPath: '/health' };
  const rest = (config: Config): Config => ({
    ...config,
    taskDefinition: { ...config.taskDefinition, generate },
  });
  return service.ship({ rest }, [], circumstances);
}

it('takes the place of a placeholder, and is registered once', async () => {
  await runsPlaceholder();
  const { outcome } = await ship();
  expect(outcome.verdict).toBe('stable');
  expect(outcome.facts.taskDefinitionArn).toMatch(/:task-definition\/web:2$/);
  expect(outcome.facts.taskDefinitionChanges).toEqual(
    expect.arrayContaining([
      '- containerDefinitions[hello].image: "hello:1"',
      '+ containerDefinitions[web].image: "example/web:2"',
      '+ containerDefinitions[web].healthCheck.interval: 10',
    ]),
  );
  const again = await ship();
  expect(again.outcome.verdict).toBe('unchanged');
  expect(again.requests).not.toContain('RegisterTaskDefinition');
});

it('is refused before anything is changed where ECS would not take it', async () => {
  const { outcome, requests } = await ship({ dryRun: true });
  expect(outcome).toMatchObject({ exitCode: 2, failure: { code: 'task-definition-invalid' } });
  expect(outcome.failure?.message).toContain(
    'set execution-role. Tasks of web have no network configuration',
  );
  expect(requests).not.toContain('RegisterTaskDefinition');
});
