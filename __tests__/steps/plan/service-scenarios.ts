import { CreateRepositoryCommand, PutLifecyclePolicyCommand } from '@aws-sdk/client-ecr';
import { RegisterTaskDefinitionCommand, UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { defaultConfig } from '../../support/default-config.js';
import { balancedService } from '../../support/failure-load-balancer.js';
import { secondCommit } from '../../support/image-stage.js';
import type { PlanScenario, PlanStage } from '../../support/plan-scenario.js';

const shipped = (stage: PlanStage) => stage.ship();
const elsewhere = { image: { reference: 'example/web:2' } };
const repositoryName = 'web';
const role = (name: string) => `arn:aws:iam::123456789012:role/${name}`;

async function foreignPolicy(stage: PlanStage): Promise<void> {
  await stage.ship({ lifecycle: { mode: 'off' } });
  const rule = {
    rulePriority: 1,
    selection: { tagStatus: 'untagged', countType: 'imageCountMoreThan', countNumber: 5 },
    action: { type: 'expire' },
  };
  const lifecyclePolicyText = JSON.stringify({ rules: [rule] });
  await stage.ecr.send(new PutLifecyclePolicyCommand({ repositoryName, lifecyclePolicyText }));
}

async function unscanned(stage: PlanStage): Promise<void> {
  await stage.ecr.send(new CreateRepositoryCommand({ repositoryName }));
}

async function update(stage: PlanStage, change: object): Promise<void> {
  await stage.service.ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'web', ...change }));
}

const given = (stage: PlanStage) => ({ image: { reference: `${stage.host}/web:${'1'.repeat(40)}` } });
const overrides = (change: object) => (stage: PlanStage) => {
  const { overrides: none } = defaultConfig.taskDefinition;
  return { ...given(stage), taskDefinition: { overrides: { ...none, ...change } } };
};

/** The lifecycle policy, the scan, the task definition and the service. */
export const serviceScenarios: readonly PlanScenario[] = [
  { name: 'a lifecycle policy of somebody else, left alone', before: foreignPolicy, verdict: 'unchanged' },
  {
    name: 'a lifecycle policy of somebody else, replaced',
    before: foreignPolicy,
    ship: { lifecycle: { mode: 'replace' } },
    verdict: 'unchanged',
    sends: ['ecr:PutLifecyclePolicy'],
  },
  {
    name: 'a lifecycle policy that keeps fewer',
    before: shipped,
    ship: { lifecycle: { keepImages: 3 } },
    verdict: 'unchanged',
    sends: ['ecr:PutLifecyclePolicy'],
  },
  { name: 'lifecycle: off', ship: { lifecycle: { mode: 'off' } } },
  { name: 'a scan that is told of', ship: { scan: { gate: 'report' } } },
  { name: 'a scan that must find nothing', ship: { scan: { gate: 'high' } } },
  {
    name: 'a scan that nobody has begun',
    before: unscanned,
    ship: { scan: { gate: 'high' } },
    sends: ['ecr:StartImageScan'],
  },
  {
    name: 'an image of another registry',
    ship: elsewhere,
    sends: ['ecs:RegisterTaskDefinition', 'ecs:UpdateService'],
  },
  {
    name: 'an image of ECR by its tag',
    before: async (stage) => {
      await stage.ship();
      stage.write('app.txt', 'two');
      await stage.ship({ commit: secondCommit });
    },
    ship: given,
    sends: ['ecr:PutImage', 'ecs:UpdateService'],
  },
  {
    name: 'a family that Terraform writes',
    before: async ({ service }) =>
      service.ecs.send(
        new RegisterTaskDefinitionCommand({
          family: 'web',
          containerDefinitions: [{ name: 'web', image: 'placeholder', memory: 128, cpu: 64 }],
          tags: [{ key: 'owner', value: 'terraform' }],
        }),
      ),
    ship: { taskDefinition: { family: 'web' } },
    sends: ['ecs:RegisterTaskDefinition'],
  },
  {
    name: 'a file with roles',
    before: async (stage) =>
      stage.write(
        'task.json',
        JSON.stringify({
          family: 'web',
          taskRoleArn: role('web'),
          executionRoleArn: role('ecs'),
          containerDefinitions: [
            { name: 'web', image: 'web', memory: 256, environment: [{ name: 'LEVEL', value: 'debug' }] },
          ],
        }),
      ),
    ship: { taskDefinition: { file: 'task.json' } },
    sends: ['ecs:RegisterTaskDefinition'],
  },
  {
    name: 'a revision as it is',
    before: async ({ service }) => service.register('example/web:3'),
    ship: { taskDefinition: { revision: 'web:2' } },
    sends: ['ecs:UpdateService'],
  },
  {
    name: 'variables and secrets',
    before: shipped,
    ship: overrides({
      environment: { LEVEL: 'debug' },
      secrets: { KEY: 'arn:aws:ssm:eu-central-1:123456789012:parameter/key' },
      executionRole: role('ecs'),
    }),
    sends: ['ecs:RegisterTaskDefinition'],
  },
  {
    name: 'another size and labels',
    before: shipped,
    ship: overrides({ cpu: '512', memory: '1024', dockerLabels: { team: 'a' } }),
    sends: ['ecs:RegisterTaskDefinition'],
  },
  {
    name: 'another number of tasks',
    before: shipped,
    ship: { update: { desiredCount: 3 } },
    sends: ['ecs:UpdateService'],
  },
  {
    name: 'a new revision and another number of tasks',
    ship: { ...elsewhere, update: { desiredCount: 1 } },
    sends: ['ecs:UpdateService'],
  },
  {
    name: 'no task at all',
    ship: { ...elsewhere, update: { desiredCount: 0 } },
    sends: ['ecs:UpdateService'],
  },
  {
    name: 'a deployment that is forced',
    before: shipped,
    ship: { update: { forceNewDeployment: true } },
    sends: ['ecs:UpdateService'],
  },
  {
    name: 'a deployment of this revision that is under way',
    before: async (stage) => {
      await update(stage, { taskDefinition: await stage.service.register('example/web:2') });
      stage.service.clock.advance(5000);
    },
    ship: elsewhere,
  },
  {
    name: 'another deployment that is under way',
    before: async (stage) => {
      await update(stage, { taskDefinition: await stage.service.register('example/web:3') });
      stage.service.clock.advance(5000);
    },
    ship: elsewhere,
    sends: ['ecs:UpdateService'],
  },
  {
    name: 'a command before the deployment, and one after it',
    before: async ({ service }) => {
      const ends = { exit: { code: 0, after: 3 } };
      service.script(
        { image: 'example/web:2', first: 1, script: ends },
        { image: 'example/web:2', first: 2, script: {} },
        { image: 'example/web:2', script: ends },
      );
    },
    ship: {
      image: { reference: 'example/web:2' },
      release: { command: ['migrate'], after: ['warm', 'up'], timeoutMs: 60_000 },
    },
    sends: ['ecs:RunTask', 'ecs:UpdateService'],
  },
  {
    name: 'old revisions that go',
    before: async (stage) => {
      for (const reference of ['example/web:2', 'example/web:3', 'example/web:4']) {
        await stage.ship({ image: { reference } });
      }
      stage.service.clock.advance(3_600_000);
    },
    ship: { image: { reference: 'example/web:5' }, update: { keepRevisions: 2 } },
    sends: ['ecs:DeregisterTaskDefinition'],
  },
  {
    name: 'a service behind a load balancer',
    before: async (stage) => {
      const { service } = stage;
      const { emulator, clock } = service;
      const { taskDefinition } = await service.ecs.send(
        new RegisterTaskDefinitionCommand({
          family: 'web',
          networkMode: 'awsvpc',
          containerDefinitions: [
            { name: 'web', image: 'example/web:1', memory: 128, portMappings: [{ containerPort: 8080 }] },
          ],
        }),
      );
      await update(stage, {
        ...(await balancedService(emulator, 'web', { path: '/' })),
        taskDefinition: taskDefinition?.taskDefinitionArn,
        networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d'] } },
      });
      clock.advance(120_000);
    },
    ship: elsewhere,
    sends: ['ecs:UpdateService'],
  },
];
