import { UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { second, type Theme } from '../../support/scenario.js';
import type { ScriptedService } from '../../support/scripted-service.js';
import { deleteService, update } from './incidents.js';

const dies = second({ exit: { code: 3, after: 2 } });

export const endedByOthers: Theme = {
  theme: 'Somebody else ends it',
  scenarios: [
    {
      what: 'a newer deployment while ours starts its tasks',
      incidents: [update(10)],
      cause: /^A newer deployment took over.*web:3/,
      headline: /^Another deployment of web replaced web:2/,
      verdict: 'superseded',
      exitCode: 7,
      withinSeconds: 20,
    },
    {
      what: 'a newer deployment one second after ours',
      incidents: [update(1)],
      cause: /^A newer deployment took over/,
      verdict: 'superseded',
      exitCode: 7,
      withinSeconds: 15,
    },
    {
      what: 'a newer deployment while our containers die',
      rules: dies,
      incidents: [update(4)],
      cause: /^A newer deployment took over/,
      verdict: 'superseded',
      exitCode: 7,
    },
    {
      what: 'two newer deployments, one after the other',
      incidents: [update(6), update(7, 'example/web:4')],
      cause: /^A newer deployment took over/,
      verdict: 'superseded',
      exitCode: 7,
    },
    {
      what: 'somebody forces a new deployment of our revision',
      incidents: [{ atSecond: 10, happen: forceNew }],
      cause: /^A newer deployment took over/,
      verdict: 'superseded',
      exitCode: 7,
    },
    {
      what: 'somebody puts the old revision back by hand',
      incidents: [{ atSecond: 10, happen: putBack }],
      cause: /^A newer deployment took over/,
      verdict: 'superseded',
      exitCode: 7,
    },
    {
      what: 'the service is deleted while its tasks start',
      rules: second({ startTakes: 60 }),
      incidents: [deleteService(10)],
      verdict: 'stopped',
      exitCode: 5,
      cause: /DRAINING|INACTIVE|deleted/,
      withinSeconds: 40,
    },
    {
      what: 'the service is deleted two seconds after the update',
      incidents: [deleteService(2)],
      verdict: 'stopped',
      exitCode: 5,
      withinSeconds: 30,
    },
  ],
};

function forceNew({ ecs }: ScriptedService): Promise<unknown> {
  return ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'web', forceNewDeployment: true }));
}

function putBack({ ecs }: ScriptedService): Promise<unknown> {
  return ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'web', taskDefinition: 'web:1' }));
}
