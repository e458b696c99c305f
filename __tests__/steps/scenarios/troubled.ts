import { UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { second, type Theme } from '../../support/scenario.js';
import type { Incident, ScriptedService } from '../../support/scripted-service.js';
import { update } from './incidents.js';

const stable = { verdict: 'stable', exitCode: 0 } as const;
const itself = 'the row is about a fault itself';
const reads = { service: 'ecs', operation: 'Describe*' };
const dies = second({ exit: { code: 3, after: 2 } });

/** Answers are five seconds old from before the update on. */
async function answersAreOld({ emulator }: ScriptedService): Promise<void> {
  emulator.faults.add([{ ...reads, staleReads: { seconds: 5 } }]);
}

/** So many deployments at the same second, ours is the oldest of them. */
function manyUpdates(atSecond: number, count: number): Incident {
  return {
    atSecond,
    happen: async (service) => {
      const taskDefinition = await service.register('example/web:3');
      for (let made = 0; made < count; made += 1) {
        const input = { cluster: 'prod', service: 'web', taskDefinition, forceNewDeployment: true };
        await service.ecs.send(new UpdateServiceCommand(input));
      }
    },
  };
}

export const troubled: Theme = {
  theme: 'AWS answers badly',
  scenarios: [
    {
      what: 'the token expires in the midst of the watch and can be renewed',
      rules: second({ startTakes: 60 }),
      circumstances: { attempts: 1, faults: [{ ...reads, next: 1, expiredToken: true }] },
      faultless: itself,
      withinSeconds: 110,
      ...stable,
    },
    {
      what: 'the token is refused for twenty seconds, then AWS takes a new one',
      rules: second({ startTakes: 60 }),
      circumstances: { attempts: 1, faults: [{ ...reads, forSeconds: 20, expiredToken: true }] },
      faultless: itself,
      notice: /have expired\. ecs-ship goes on asking/,
      withinSeconds: 130,
      ...stable,
    },
    {
      what: 'the token has expired and cannot be renewed: how it ends is not known',
      rules: second({ startTakes: 600 }),
      circumstances: { attempts: 1, faults: [{ ...reads, expiredToken: true }] },
      faultless: itself,
      verdict: 'failed',
      exitCode: 8,
      cause: /^The AWS credentials have expired\.$/,
      notBeforeSeconds: 30,
      withinSeconds: 120,
    },
    {
      what: 'the first look at the service and its revision is throttled eight times each',
      circumstances: {
        attempts: 1,
        faults: [
          { service: 'ecs', operation: 'DescribeServices', next: 8, throttle: true },
          { service: 'ecs', operation: 'DescribeTaskDefinition', next: 8, throttle: true },
        ],
      },
      faultless: itself,
      ...stable,
    },
    {
      what: 'AWS cannot be reached for two minutes while it becomes stable',
      circumstances: { attempts: 1, faults: [{ ...reads, forSeconds: 120, dropConnection: 'before' }] },
      faultless: itself,
      notice: /goes on asking/,
      withinSeconds: 150,
      ...stable,
    },
    {
      what: 'AWS cannot be reached when the timeout passes, and it is stable by then',
      config: { timeoutMs: 60_000 },
      circumstances: {
        attempts: 1,
        faults: [{ service: 'ecs', operation: 'Describe*', forSeconds: 90, status: 503 }],
      },
      faultless: itself,
      withinSeconds: 110,
      ...stable,
    },
    {
      what: 'stopping it is throttled four times',
      rules: dies,
      service: { deploymentConfiguration: {} },
      config: { watch: { onFailure: 'rollback' } },
      circumstances: {
        attempts: 1,
        faults: [{ operation: 'StopServiceDeployment', next: 4, throttle: true }],
      },
      faultless: itself,
      notice: /asked ECS to roll it back/,
      withinSeconds: 120,
      verdict: 'rolled-back',
      exitCode: 5,
    },
    {
      what: 'the answer to stopping it is lost: asked again, ECS says that it is being stopped',
      rules: dies,
      service: { deploymentConfiguration: {} },
      config: { watch: { onFailure: 'rollback' } },
      circumstances: {
        attempts: 1,
        faults: [{ operation: 'StopServiceDeployment', next: 1, dropConnection: 'after' }],
      },
      faultless: itself,
      withinSeconds: 120,
      verdict: 'rolled-back',
      exitCode: 5,
    },
    {
      what: 'the stopped tasks are never shown: the diagnosis says what it goes without',
      rules: dies,
      circumstances: { attempts: 1, faults: [{ operation: 'ListTasks', throttle: true }] },
      faultless: itself,
      notice: /goes without the stopped tasks: AWS throttles ecs:ListTasks/,
      verdict: 'rolled-back',
      exitCode: 5,
    },
    {
      what: 'twenty-five newer deployments before ours is listed: it is on the second page',
      incidents: [manyUpdates(1, 25)],
      circumstances: {
        attempts: 1,
        faults: [
          { operation: 'ListServiceDeployments', next: 2, staleReads: { missingNewestDeployment: true } },
        ],
      },
      faultless: itself,
      withinSeconds: 60,
      verdict: 'superseded',
      exitCode: 7,
    },
    {
      what: 'only the desired count is changed, and answers are five seconds old',
      before: answersAreOld,
      config: { image: 'example/web:1', update: { desiredCount: 5 } },
      faultless: itself,
      notBeforeSeconds: 5,
      withinSeconds: 60,
      ...stable,
    },
    {
      what: 'only the desired count is changed, and somebody changes it again',
      config: { image: 'example/web:1', update: { desiredCount: 5 } },
      incidents: [
        {
          atSecond: 1,
          happen: ({ ecs }) =>
            ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'web', desiredCount: 3 })),
        },
      ],
      withinSeconds: 120,
      ...stable,
    },
    {
      what: 'a new revision, and answers are five seconds old from before the update',
      before: answersAreOld,
      faultless: itself,
      withinSeconds: 100,
      ...stable,
    },
    {
      what: 'a newer deployment, and answers are five seconds old from before the update',
      before: answersAreOld,
      incidents: [update(10)],
      faultless: itself,
      verdict: 'superseded',
      exitCode: 7,
    },
  ],
};
