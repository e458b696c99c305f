import { DeregisterTaskDefinitionCommand } from '@aws-sdk/client-ecs';
import type { Config } from '../../src/config/config.js';
import { pointAt } from '../support/point-at.js';
import { type Circumstances, ScriptedService } from '../support/scripted-service.js';

let service: ScriptedService;
beforeEach(async () => {
  service = await ScriptedService.start();
  pointAt(service.emulator);
});
afterEach(() => service.close());

function deploy(
  revision: string,
  update: { allowOlder?: boolean; forceNewDeployment?: boolean } = {},
  circumstances: Circumstances = {},
) {
  const rest = (config: Config): Config => {
    const { reference: _, ...image } = config.image;
    return { ...config, image, taskDefinition: { ...config.taskDefinition, revision } };
  };
  return service.ship({ rest, update }, [], circumstances);
}

const commitTags = (commit: string, at: string) => ({
  'ecs-ship:commit': commit.repeat(40),
  'ecs-ship:committed-at': at,
});

describe('task-definition-arn', () => {
  it('deploys that revision: nothing is built, registered or rendered', async () => {
    const arn = await service.register('example/web:2', { cpu: 64 });
    await service.register('example/web:3');
    const { outcome, requests } = await deploy(arn);
    expect(outcome).toMatchObject({
      verdict: 'stable',
      facts: { taskDefinitionArn: arn, image: 'example/web:2' },
    });
    expect(outcome.facts.taskDefinitionChanges).toEqual([
      '+ containerDefinitions[web].cpu: 64',
      '~ containerDefinitions[web].image: "example/web:1" → "example/web:2"',
    ]);
    for (const unwanted of ['RegisterTaskDefinition', 'CreateRepository', 'GetAuthorizationToken'])
      expect(requests).not.toContain(unwanted);
  });

  it('takes family:revision, and is unchanged where the service runs it', async () => {
    const { outcome, requests } = await deploy('web:1');
    expect(outcome.verdict).toBe('unchanged');
    expect(requests).not.toContain('UpdateService');
    const forced = await deploy('web:1', { forceNewDeployment: true });
    expect(forced.outcome.verdict).toBe('stable');
    expect(forced.requests).toContain('UpdateService');
  });

  it('shows in a dry run what would be different', async () => {
    await service.register('example/web:2', { environment: [{ name: 'A', value: 'hunter2' }] });
    const { events, requests } = await deploy('web:2', {}, { dryRun: true });
    const planned = events.find((event) => event.kind === 'planned');
    const actions = planned?.kind === 'planned' ? planned.plan.actions : [];
    expect(actions).toContainEqual({
      stage: 'task-definition',
      action: 'skip',
      summary: 'web:2 is deployed as it is',
      changes: [
        '+ containerDefinitions[web].environment[A]',
        '~ containerDefinitions[web].image: "example/web:1" → "example/web:2"',
      ],
    });
    expect(actions.find(({ stage }) => stage === 'service')?.input).toMatchObject({
      taskDefinition: expect.stringMatching(/:task-definition\/web:2$/),
    });
    expect(requests).not.toContain('UpdateService');
  });

  it.each([
    ['web:9', 'There is no revision web:9.'],
    ['web:2', 'web:2 is INACTIVE: it was deregistered'],
    [
      'arn:aws:ecs:us-east-1:111111111111:task-definition/web:1',
      'web:1 is a revision of account 111111111111 in us-east-1, the service web of account',
    ],
  ])('refuses %s before anything is changed', async (revision, message) => {
    const taskDefinition = await service.register('example/web:2');
    await service.ecs.send(new DeregisterTaskDefinitionCommand({ taskDefinition }));
    const { outcome, requests } = await deploy(revision);
    expect(outcome).toMatchObject({ exitCode: 3, failure: { code: 'revision-unusable' } });
    expect(outcome.failure?.message).toContain(message);
    expect(requests).not.toContain('UpdateService');
  });

  it('goes back over a newer commit only when told to', async () => {
    const old = await service.register('example/web:2', {}, commitTags('a', '2026-11-20T10:00:00.000Z'));
    await deploy(await service.register('example/web:3', {}, commitTags('b', '2026-11-20T11:00:00.000Z')));
    const refused = await deploy(old);
    expect(refused.outcome).toMatchObject({ exitCode: 3, failure: { code: 'commit-older' } });
    expect(refused.requests).not.toContain('UpdateService');
    expect((await deploy(old, { allowOlder: true })).outcome).toMatchObject({
      verdict: 'stable',
      facts: { taskDefinitionArn: old },
    });
  });
});
