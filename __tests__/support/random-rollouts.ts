import { DescribeServiceDeploymentsCommand, ListServiceDeploymentsCommand } from '@aws-sdk/client-ecs';
import type { FaultRule } from '../../src/emulator/faults/fault-rule.js';
import { seededRandom } from '../../src/emulator/faults/seeded-random.js';
import type { ScriptRule } from '../../src/emulator/runtimes/scripted-rules.js';
import { update } from '../steps/scenarios/incidents.js';
import type { Circumstances, ConfigChange, Incident, ScriptedService } from './scripted-service.js';

/** A rollout as a seed makes it up. */
export interface RandomRollout {
  readonly config: ConfigChange;
  readonly rules: readonly ScriptRule[];
  readonly incidents: readonly Incident[];
  readonly circumstances: Circumstances;
}

const troubles: readonly FaultRule[] = [
  { throttle: true },
  { status: 503 },
  { dropConnection: 'before' },
  { dropConnection: 'after' },
  { expiredToken: true },
  { operation: 'Describe*', staleReads: { seconds: 3 } },
];

/** Durations from nothing to minutes, failures at start, somebody's later deployment, faults and a wrong clock. */
export function randomRollout(seed: number): RandomRollout {
  const random = seededRandom(seed);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const image = `example/web:seed-${seed}`;
  const exit = { code: 1 + upTo(3), after: upTo(20) };
  const failing: ScriptRule = { image, script: { exit } };
  const slow: ScriptRule = {
    image,
    script: { startTakes: Math.round(240 ** random()), pullTakes: upTo(30) },
  };
  const kind = random();
  const probability = 0.1 + 0.5 * random();
  const fault = { operation: '*', ...troubles[upTo(troubles.length - 1)], probability };
  return {
    config: { image, watch: { onFailure: random() < 0.5 ? 'wait' : 'rollback' } },
    rules: kind < 0.15 ? [failing] : kind < 0.4 ? [{ ...failing, first: 1 + upTo(1) }, slow] : [slow],
    incidents: random() < 0.1 ? [update(1 + upTo(60), `example/web:other-${seed}`)] : [],
    circumstances: {
      aheadMs: upTo(60_000) - 30_000,
      ...(random() < 0.6 ? { faults: [fault], faultSeed: seed, attempts: 1 } : {}),
    },
  };
}

const verdicts: Readonly<Record<string, string>> = {
  SUCCESSFUL: 'stable',
  ROLLBACK_SUCCESSFUL: 'rolled-back',
  ROLLBACK_FAILED: 'failed',
  STOPPED: 'superseded',
};

/** What ECS's own record of the deployment `ecs-svc/N` says; its status where it has not ended. */
export async function truth({ ecs }: ScriptedService, id = ''): Promise<string> {
  const number = id.split('/').at(-1);
  const { serviceDeployments = [] } = await ecs.send(
    new ListServiceDeploymentsCommand({ cluster: 'prod', service: 'web', maxResults: 100 }),
  );
  const own = serviceDeployments.find((one) => one.targetServiceRevisionArn?.split('/').at(-1) === number);
  const described = await ecs.send(
    new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [own?.serviceDeploymentArn ?? ''] }),
  );
  const status = described.serviceDeployments?.[0]?.status ?? 'unknown';
  return verdicts[status] ?? status;
}
