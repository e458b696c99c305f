import { UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { type Scenario, second, type Theme } from '../../support/scenario.js';
import type { ScriptedService } from '../../support/scripted-service.js';
import { stop, update } from './incidents.js';

/** Somebody's deployment of the very revision that we ship has been under way for five seconds. */
async function underWay(service: ScriptedService): Promise<void> {
  const taskDefinition = await service.register('example/web:2');
  await service.ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'web', taskDefinition }));
  service.clock.advance(5000);
}

function starts(script: Parameters<typeof second>[0]): NonNullable<Scenario['before']> {
  return async (service) => {
    service.script(...second(script));
    await underWay(service);
  };
}

const follows: Pick<Scenario, 'asksNot'> = { asksNot: ['UpdateService', 'RegisterTaskDefinition'] };
const dies = { exit: { code: 3, after: 2 } };

export const followed: Theme = {
  theme: 'A deployment of the same revision is under way already: it is followed',
  scenarios: [
    {
      what: 'it becomes stable',
      before: starts({ startTakes: 30 }),
      ...follows,
      verdict: 'stable',
      exitCode: 0,
    },
    {
      what: 'it is rolled back',
      before: starts(dies),
      ...follows,
      cause: /^Container "web" exits with code 3/,
      verdict: 'rolled-back',
      exitCode: 5,
    },
    {
      what: 'it is superseded',
      before: starts({ startTakes: 60 }),
      incidents: [update(10)],
      asksNot: [],
      verdict: 'superseded',
      exitCode: 7,
    },
    {
      what: 'somebody stops it with a rollback',
      before: starts({ startTakes: 60 }),
      incidents: [stop(10)],
      ...follows,
      headline: /^web was rolled back from web:2 to (web:1|what ran before), which serves again/,
      verdict: 'rolled-back',
      exitCode: 5,
    },
    {
      what: 'another revision is under way: it is replaced, and that is said',
      before: starts({ startTakes: 60 }),
      config: { image: 'example/web:3' },
      notice: /^Deployment ecs-svc\/\d+ \(web:2\) is still in progress; another revision replaces it/m,
      verdict: 'stable',
      exitCode: 0,
    },
  ],
};
