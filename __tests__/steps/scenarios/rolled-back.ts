import { UpdateServiceCommand } from '@aws-sdk/client-ecs';
import type { TaskFault } from '../../../src/emulator/faults/task-fault.js';
import { type Scenario, second, type Theme } from '../../support/scenario.js';
import type { ScriptedService } from '../../support/scripted-service.js';
import { alarm, stop, update } from './incidents.js';

const rolledBack = { verdict: 'rolled-back', exitCode: 5 } as const;
const headline = /^web was rolled back from web:2 to web:1, which serves again\.$/;
const health = { healthCheck: { command: ['CMD', 'curl', 'localhost'], interval: 5, retries: 1 } };

const alarms = {
  deploymentConfiguration: {
    bakeTimeInMinutes: 5,
    alarms: { alarmNames: ['errors'], enable: true, rollback: true },
  },
};

export const rolledBackTheme: Theme = {
  theme: 'ECS rolls it back',
  scenarios: [
    {
      what: 'the container exits with code 3 at start',
      rules: second({ exit: { code: 3, after: 2 } }),
      cause: /^Container "web" exits with code 3/,
      headline,
      withinSeconds: 240,
      requests: 60,
      ...rolledBack,
    },
    {
      what: 'the container exits with code 1 after 20 s',
      rules: second({ exit: { code: 1, after: 20 } }),
      cause: /^Container "web" exits with code 1/,
      headline,
      ...rolledBack,
    },
    {
      what: 'the container ends well, which a service’s container must not',
      rules: second({ exit: { code: 0, after: 2 } }),
      cause: /^Container "web" exits with code 0/,
      ...rolledBack,
    },
    {
      what: 'the image does not exist',
      rules: second({ pullError: 'failed to resolve ref example/web:2: not found' }),
      cause: /^The image example\/web:2 cannot be pulled: it does not exist/,
      headline,
      ...rolledBack,
    },
    {
      what: 'pulling the image is denied',
      rules: second({
        pullError:
          'pull access denied for example/web, repository does not exist or may require authorization: denied: access denied',
      }),
      cause: /cannot be pulled: access is denied/,
      ...rolledBack,
    },
    {
      what: 'the image is of another architecture',
      rules: second({
        pullError: "image Manifest does not contain descriptor matching platform 'linux/arm64'",
      }),
      cause: /another CPU architecture.*linux\/arm64/,
      ...rolledBack,
    },
    {
      what: 'a secret does not exist',
      rules: second({
        resourceError:
          "unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret arn:aws:secretsmanager:eu-central-1:123456789012:secret:db from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret.",
      }),
      cause: /secret arn:aws:secretsmanager:\S+:secret:db does not exist/,
      ...rolledBack,
    },
    {
      what: 'the command does not exist in the image',
      rules: second({ startError: 'exec: "gunicorn": executable file not found in $PATH' }),
      cause: /^The command "gunicorn" of container "web" does not exist in the image/,
      ...rolledBack,
    },
    {
      what: 'the container needs more memory than it has',
      rules: second({ outOfMemoryAfter: 3 }),
      cause: /used more memory than its limit/,
      ...rolledBack,
    },
    {
      what: 'the container’s health check never passes',
      before: (service) =>
        service
          .register('example/web:1', health)
          .then((taskDefinition) => useRevision(service, taskDefinition)),
      rules: second({ unhealthyAfter: 10 }),
      cause: /^The health check of container "web" fails/,
      ...rolledBack,
    },
    {
      what: 'somebody stops it with a rollback',
      incidents: [stop(10)],
      rules: second({ startTakes: 60 }),
      cause: /^Somebody stopped the deployment with a rollback \(StopServiceDeployment\)/,
      evidence: /ECS: Service deployment rolled back by user\./,
      headline,
      withinSeconds: 90,
      ...rolledBack,
    },
    {
      what: 'somebody stops it with a rollback one second after it began',
      incidents: [stop(1)],
      cause: /^Somebody stopped the deployment with a rollback/,
      headline,
      withinSeconds: 60,
      ...rolledBack,
    },
    {
      what: 'an alarm goes off while it bakes',
      service: alarms,
      before: async ({ clock }) => clock.advance(600_000),
      incidents: [alarm(100, 'errors')],
      cause: /^The CloudWatch alarm errors went off/,
      headline,
      ...rolledBack,
    },
    {
      what: 'an alarm goes off while tasks start',
      service: alarms,
      before: async ({ clock }) => clock.advance(600_000),
      rules: second({ startTakes: 60 }),
      incidents: [alarm(20, 'errors')],
      cause: /^The CloudWatch alarm errors went off/,
      ...rolledBack,
    },
    {
      what: 'a lifecycle hook’s function cannot be called',
      ...hooked(),
      cause: /^ECS cannot call the lifecycle hook arn:aws:lambda:\S+:function:smoke at stage PRE_SCALE_UP/,
      ...rolledBack,
    },
    {
      what: 'the tasks have no network route to ECR',
      before: befalls('no-route-to-ecr'),
      cause: /^There is no network route from the task to Amazon ECR \(api\.ecr\.\S+\)/,
      ...rolledBack,
    },
    {
      what: 'ECS cannot assume the execution role',
      before: befalls('role-not-assumable'),
      cause: /^ECS cannot assume the .*role/,
      ...rolledBack,
    },
    {
      what: 'the subnet has no free address',
      before: befalls('no-free-address'),
      cause: /^No IP address is free in the subnet/,
      ...rolledBack,
    },
    {
      what: 'Fargate’s quota of vCPUs is reached',
      before: befalls('vcpu-quota'),
      cause: /^The account has reached its Fargate quota of vCPUs/,
      ...rolledBack,
    },
    {
      what: 'a DAEMON service’s container exits at start',
      service: { schedulingStrategy: 'DAEMON', desiredCount: undefined },
      instances: 3,
      rules: second({ exit: { code: 3, after: 2 } }),
      cause: /^Container "web" exits with code 3/,
      ...rolledBack,
    },
    {
      what: 'another deployment comes once the rollback is done',
      rules: second({ exit: { code: 3, after: 2 } }),
      incidents: [update(3000)],
      cause: /^Container "web" exits with code 3/,
      ...rolledBack,
    },
  ],
};

async function useRevision(service: ScriptedService, taskDefinition: string): Promise<void> {
  await service.ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'web', taskDefinition }));
  service.clock.advance(300_000);
}

/** Something befalls every task of the new revision from outside. */
function befalls(fault: TaskFault['fault']) {
  return async ({ emulator }: ScriptedService) =>
    emulator.taskFaults.add([{ fault, taskDefinition: 'web:2' }]);
}

/** A function that nobody has made is called before the ship's own deployment. */
function hooked(): Pick<Scenario, 'service' | 'before'> {
  const strategy = { strategy: 'BLUE_GREEN' as const };
  const hook = {
    hookTargetArn: 'arn:aws:lambda:eu-central-1:123456789012:function:smoke',
    roleArn: 'arn:aws:iam::123456789012:role/hooks',
    lifecycleStages: ['PRE_SCALE_UP' as const],
  };
  return {
    service: { deploymentConfiguration: strategy },
    before: async ({ clock, ecs }) => {
      clock.advance(3_600_000);
      const deploymentConfiguration = { ...strategy, lifecycleHooks: [hook] };
      await ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'web', deploymentConfiguration }));
    },
  };
}
