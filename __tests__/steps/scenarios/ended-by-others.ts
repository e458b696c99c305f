import { UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { second, type Theme } from '../../support/scenario.js';
import type { ScriptedService } from '../../support/scripted-service.js';
import { deleteService, deny, stop, update } from './incidents.js';

const dies = second({ exit: { code: 3, after: 2 } });
const otherPipeline = {
  'ecs-ship:commit': 'c0ffee'.repeat(7).slice(0, 40),
  'ecs-ship:committed-at': '2026-11-20T10:00:00.000Z',
  'ecs-ship:run': 'https://ci.example/run/8',
};
/** The old tasks are gone before the new ones start, so that going back takes time. */
const slowRollback = {
  deploymentConfiguration: {
    minimumHealthyPercent: 0,
    maximumPercent: 100,
    deploymentCircuitBreaker: { enable: true, rollback: true },
  },
};
const unseen = ['ecs:ListServiceDeployments', 'ecs:DescribeServiceDeployments'];

export const endedByOthers: Theme = {
  theme: 'Somebody else ends it',
  scenarios: [
    {
      what: 'a newer deployment while ours starts its tasks',
      incidents: [update(10)],
      cause: /^A newer deployment took over before ours was done: web:3\.$/,
      evidence: /^deployment: ecs-svc\/\d+ \(web:3\)\nimage: example\/web:3$/,
      headline: /^Another deployment of web replaced web:2/,
      verdict: 'superseded',
      exitCode: 7,
      withinSeconds: 20,
    },
    {
      what: 'a newer deployment of another pipeline’s: its commit and its run are named',
      incidents: [update(10, 'example/web:3', otherPipeline)],
      cause: /: web:3 of commit c0ffeec0ffee, started by https:\/\/ci\.example\/run\/8\.$/,
      evidence: /image: example\/web:3\ncommit: (c0ffee){6}c0ff\nstarted by: https:\/\/ci\.example\/run\/8/,
      verdict: 'superseded',
      exitCode: 7,
      withinSeconds: 20,
    },
    {
      what: 'a newer deployment whose revision may not be read',
      incidents: [deny(5, 'ecs:DescribeTaskDefinition'), update(10, 'example/web:3', otherPipeline)],
      cause: /^A newer deployment took over before ours was done: web:3\.$/,
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
    {
      what: 'the service is deleted while ECS rolls back',
      rules: [...dies, { image: 'example/web:1', script: { startTakes: 900 } }],
      service: slowRollback,
      incidents: [deleteService(200)],
      cause: /^The service was deleted/,
      evidence: /before that: Container "web" exits with code 3/,
      verdict: 'stopped',
      exitCode: 5,
      notBeforeSeconds: 199,
      withinSeconds: 230,
    },
    {
      what: 'somebody stops it with a rollback, and service deployments may not be looked at',
      rules: second({ startTakes: 60 }),
      incidents: [stop(10)],
      deny: unseen,
      cause:
        /somebody seems to have stopped the deployment with a rollback|^Somebody stopped the deployment/i,
      headline: /^web was rolled back from web:2 to web:1, which serves again\.$/,
      verdict: 'rolled-back',
      exitCode: 5,
      withinSeconds: 60,
    },
  ],
};

function forceNew({ ecs }: ScriptedService): Promise<unknown> {
  return ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'web', forceNewDeployment: true }));
}

function putBack({ ecs }: ScriptedService): Promise<unknown> {
  return ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'web', taskDefinition: 'web:1' }));
}
