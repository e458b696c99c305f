import { UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { second, type Theme } from '../../support/scenario.js';
import { change } from './incidents.js';

const stable = { verdict: 'stable', exitCode: 0 } as const;

export const success: Theme = {
  theme: 'It becomes stable',
  scenarios: [
    {
      what: 'a good revision',
      headline: /^web is stable on web:2\.$/,
      requests: 25,
      withinSeconds: 60,
      asksNot: ['DescribeTasks', 'GetLogEvents'],
      ...stable,
    },
    {
      what: 'a good revision of a service whose usual duration is known',
      before: (service) => service.ship({ image: 'example/web:0' }),
      requests: 25,
      withinSeconds: 60,
      ...stable,
    },
    { what: 'one task', service: { desiredCount: 1 }, withinSeconds: 60, ...stable },
    { what: 'twenty tasks', service: { desiredCount: 20 }, requests: 30, withinSeconds: 120, ...stable },
    {
      what: 'tasks that take 100 s to start',
      rules: second({ startTakes: 100 }),
      withinSeconds: 150,
      requests: 45,
      ...stable,
    },
    {
      what: 'tasks whose image takes four minutes to pull',
      rules: second({ pullTakes: 240 }),
      withinSeconds: 290,
      requests: 55,
      ...stable,
    },
    {
      what: 'a service without circuit breaker',
      service: { deploymentConfiguration: {} },
      withinSeconds: 60,
      ...stable,
    },
    {
      what: 'the old tasks stopped first (0 to 100 %)',
      service: { deploymentConfiguration: { minimumHealthyPercent: 0, maximumPercent: 100 } },
      withinSeconds: 90,
      ...stable,
    },
    {
      what: 'one task after the other (50 to 100 %)',
      service: { deploymentConfiguration: { minimumHealthyPercent: 50, maximumPercent: 100 } },
      withinSeconds: 120,
      ...stable,
    },
    {
      what: 'old tasks that take 25 s to stop',
      before: async (service) => {
        service.script({ image: 'example/web:1', script: { stop: { takes: 25 } } });
        const forced = new UpdateServiceCommand({
          cluster: 'prod',
          service: 'web',
          forceNewDeployment: true,
        });
        await service.ecs.send(forced);
        service.clock.advance(120_000);
      },
      withinSeconds: 90,
      ...stable,
    },
    {
      what: 'two failed starts, then all is well',
      rules: second({ exit: { code: 3, after: 2 } }, 2),
      withinSeconds: 120,
      ...stable,
    },
    {
      what: 'a desired count of 0: nothing runs, and that is said',
      service: { desiredCount: 0 },
      notice: /desired count of 0/,
      withinSeconds: 60,
      ...stable,
    },
    {
      what: 'a desired count that is scaled up during the rollout',
      incidents: [change(5, { desiredCount: 4 })],
      withinSeconds: 90,
      ...stable,
    },
    {
      what: 'a desired count that is scaled to 0 during the rollout',
      incidents: [change(5, { desiredCount: 0 })],
      withinSeconds: 90,
      ...stable,
    },
    {
      what: 'a DAEMON service on three container instances',
      service: { schedulingStrategy: 'DAEMON', desiredCount: undefined },
      instances: 3,
      withinSeconds: 120,
      ...stable,
    },
    {
      what: 'only the desired count is changed, upwards',
      config: { image: 'example/web:1', update: { desiredCount: 5 } },
      asks: ['UpdateService'],
      asksNot: ['RegisterTaskDefinition', 'ListServiceDeployments'],
      withinSeconds: 60,
      ...stable,
    },
    {
      what: 'only the desired count is changed, downwards',
      config: { image: 'example/web:1', update: { desiredCount: 1 } },
      withinSeconds: 60,
      ...stable,
    },
    {
      what: 'a new deployment is forced of the same revision',
      config: { image: 'example/web:1', update: { forceNewDeployment: true } },
      asks: ['UpdateService'],
      asksNot: ['RegisterTaskDefinition'],
      withinSeconds: 60,
      ...stable,
    },
    {
      what: 'the service runs this already',
      config: { image: 'example/web:1' },
      verdict: 'unchanged',
      exitCode: 0,
      asksNot: ['UpdateService', 'RegisterTaskDefinition'],
      requests: 2,
    },
  ],
};
