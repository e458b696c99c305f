import { ShipError } from '../errors.js';
import { notice, type Run } from './run.js';
import type { Ending } from './watch.js';
import type { Memory } from './watch-memory.js';

const stopTypes = { rollback: 'ROLLBACK', stop: 'ABORT' } as const;

/** Answers an interrupt: leaves the deployment to ECS, or asks ECS to end it; either way without waiting for that. */
export async function cancelDeployment(run: Run, memory: Memory): Promise<Ending> {
  const { onCancel } = run.config.watch;
  const askedToEnd = onCancel !== 'leave' && (await askToStop(run, memory, stopTypes[onCancel]));
  return { verdict: 'cancelled', askedToEnd };
}

async function askToStop(run: Run, { sight }: Memory, how: 'ROLLBACK' | 'ABORT'): Promise<boolean> {
  if (sight.arn === undefined) {
    notice(run, 'ECS does not list the deployment yet, so it could not be stopped.');
    return false;
  }
  try {
    await run.ports.ecs.stopServiceDeployment(sight.arn, how);
    notice(
      run,
      how === 'ROLLBACK'
        ? 'ECS was asked to roll the deployment back.'
        : 'ECS was asked to stop the deployment.',
    );
    return true;
  } catch (error) {
    if (!(error instanceof ShipError)) throw error;
    notice(run, `The deployment could not be stopped: ${error.message}`);
    return false;
  }
}
