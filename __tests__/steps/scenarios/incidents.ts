import {
  ContinueServiceDeploymentCommand,
  DeleteServiceCommand,
  DescribeServiceDeploymentsCommand,
  ListServiceDeploymentsCommand,
  StopServiceDeploymentCommand,
  UpdateServiceCommand,
  type UpdateServiceCommandInput,
} from '@aws-sdk/client-ecs';
import type { Incident, ScriptedService } from '../../support/scripted-service.js';

const web = { cluster: 'prod', service: 'web' };

/** Another deployment, of another image; `tags` are those of its revision. */
export function update(
  atSecond: number,
  image = 'example/web:3',
  tags: Readonly<Record<string, string>> = {},
): Incident {
  return {
    atSecond,
    happen: async (service) => {
      const taskDefinition = await service.register(image, {}, tags);
      return service.ecs.send(new UpdateServiceCommand({ ...web, taskDefinition }));
    },
  };
}

/** From then on these IAM actions are denied to everybody. */
export function deny(atSecond: number, ...actions: readonly string[]): Incident {
  return {
    atSecond,
    happen: async ({ emulator }) => {
      emulator.permissions.set = { deny: actions };
    },
  };
}

/** A change of the service that starts no deployment by itself. */
export function change(atSecond: number, what: Partial<UpdateServiceCommandInput>): Incident {
  return { atSecond, happen: ({ ecs }) => ecs.send(new UpdateServiceCommand({ ...web, ...what })) };
}

/** Somebody stops the running service deployment with a rollback. */
export function stop(atSecond: number): Incident {
  return {
    atSecond,
    happen: async (service) => {
      // Somebody else is permitted what the one who ships may not be.
      const ofTheShip = service.emulator.permissions.set;
      service.emulator.permissions.set = {};
      const serviceDeploymentArn = await runningDeployment(service);
      const command = new StopServiceDeploymentCommand({ serviceDeploymentArn, stopType: 'ROLLBACK' });
      await service.ecs.send(command);
      service.emulator.permissions.set = ofTheShip;
    },
  };
}

export function deleteService(atSecond: number): Incident {
  return {
    atSecond,
    happen: ({ ecs }) => ecs.send(new DeleteServiceCommand({ ...web, force: true })),
  };
}

export function alarm(atSecond: number, name: string): Incident {
  return { atSecond, happen: async ({ emulator }) => emulator.alarms.set(name, 'ALARM') };
}

export function interrupt(atSecond: number): Incident {
  return { atSecond, happen: async (service) => service.interrupt() };
}

/** Somebody answers the hook that waits. */
export function answerHook(atSecond: number, action: 'CONTINUE' | 'ROLLBACK'): Incident {
  return {
    atSecond,
    happen: async (service) => {
      const serviceDeploymentArn = await runningDeployment(service);
      const { serviceDeployments } = await service.ecs.send(
        new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [serviceDeploymentArn] }),
      );
      const waiting = serviceDeployments?.[0]?.lifecycleHookDetails?.find(
        ({ status }) => status === 'AWAITING_ACTION',
      );
      const hookId = waiting?.hookId ?? '';
      await service.ecs.send(new ContinueServiceDeploymentCommand({ serviceDeploymentArn, hookId, action }));
    },
  };
}

async function runningDeployment({ ecs }: ScriptedService): Promise<string> {
  const { serviceDeployments } = await ecs.send(
    new ListServiceDeploymentsCommand({ ...web, status: ['IN_PROGRESS'] }),
  );
  return serviceDeployments?.[0]?.serviceDeploymentArn ?? '';
}
