import { ShipError } from '../../errors.js';
import type { ServiceSnapshot } from '../../watch/rollout.js';
import { checkAccount } from '../check-account.js';
import { patiently, stubbornly } from '../patiently.js';
import { learn, type Run, runStage } from '../run.js';

/** The service as it is; undefined where there is none (any more). */
export async function findService(run: Run): Promise<ServiceSnapshot | undefined> {
  return runStage(run, 'identity', async () => {
    await checkAccount(run);
    const service = await readIfThere(run);
    const { cluster, service: name } = run.config.target;
    if (service === undefined)
      return { fact: undefined, summary: `cluster ${cluster} has no service ${name}` };
    learn(run, { serviceArn: service.arn, taskDefinitionArn: service.taskDefinitionArn });
    const [region, account] = service.arn.split(':').slice(3, 5);
    const runs = `${service.running} of ${service.desired} tasks of ${service.taskDefinitionArn.split('/').at(-1)}`;
    return { fact: service, summary: `account ${account}, ${region}; ${name} runs ${runs}` };
  });
}

/** Undefined only where the cluster says that there is none: any other refusal is thrown. */
export async function readIfThere(run: Run): Promise<ServiceSnapshot | undefined> {
  const { cluster, service } = run.config.target;
  try {
    return await patiently(run, stubbornly, () => run.ports.ecs.describeService(cluster, service));
  } catch (error) {
    if (error instanceof ShipError && error.code === 'service-not-found') return undefined;
    throw error;
  }
}
