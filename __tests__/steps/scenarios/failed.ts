import { CreateServiceCommand, DeleteServiceCommand } from '@aws-sdk/client-ecs';
import { second, type Theme } from '../../support/scenario.js';
import type { ScriptedService } from '../../support/scripted-service.js';
import { alarm, stop, update } from './incidents.js';

const failed = { verdict: 'failed', exitCode: 5 } as const;
const dies = second({ exit: { code: 3, after: 2 } });
const withoutRollback = {
  deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: false } },
};

export const failedTheme: Theme = {
  theme: 'It fails, and nothing is rolled back',
  scenarios: [
    {
      what: 'the container exits at start, and the circuit breaker may not roll back',
      service: withoutRollback,
      rules: dies,
      cause: /^Container "web" exits with code 3/,
      headline: /failed and was not rolled back/,
      withinSeconds: 240,
      ...failed,
    },
    {
      what: 'the image does not exist, and the circuit breaker may not roll back',
      service: withoutRollback,
      rules: second({ pullError: 'failed to resolve ref example/web:2: not found' }),
      cause: /does not exist/,
      ...failed,
    },
    {
      what: 'an alarm that may not roll back goes off',
      service: {
        deploymentConfiguration: {
          bakeTimeInMinutes: 5,
          alarms: { alarmNames: ['errors'], enable: true, rollback: false },
        },
      },
      before: async ({ clock }) => clock.advance(600_000),
      incidents: [alarm(60, 'errors')],
      cause: /^The CloudWatch alarm errors went off/,
      ...failed,
    },
    {
      what: 'the circuit breaker trips, but no earlier deployment was completed',
      before: neverCompleted,
      rules: dies,
      cause: /^Container "web" exits with code 3/,
      ...failed,
    },
    {
      what: 'somebody stops it with a rollback, but no earlier deployment was completed',
      before: neverCompleted,
      rules: second({ startTakes: 300 }),
      incidents: [stop(20)],
      ...failed,
    },
    {
      what: 'another deployment comes while ours is rolled back',
      rules: [...dies, { image: 'example/web:1', script: { startTakes: 900 } }],
      service: {
        deploymentConfiguration: {
          minimumHealthyPercent: 0,
          maximumPercent: 100,
          deploymentCircuitBreaker: { enable: true, rollback: true },
        },
      },
      incidents: [update(500)],
      ...failed,
    },
  ],
};

/** The service's first deployment still hangs, so there is nothing to go back to. */
async function neverCompleted(service: ScriptedService): Promise<void> {
  await service.ecs.send(new DeleteServiceCommand({ cluster: 'prod', service: 'web', force: true }));
  service.clock.advance(120_000);
  service.script({ image: 'example/web:1', script: { startTakes: 100_000 } });
  await service.ecs.send(
    new CreateServiceCommand({
      cluster: 'prod',
      serviceName: 'web',
      taskDefinition: 'web',
      desiredCount: 2,
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
    }),
  );
  service.clock.advance(10_000);
}
