import { ShipError } from '../../errors.js';
import { familyOf } from '../../plan/rollback/previous-revision.js';
import type { ServiceSnapshot } from '../../watch/rollout.js';
import { briefly, patiently } from '../patiently.js';
import { findUsedRevisions } from '../revisions/find-users.js';
import { notice, type Run, runStage } from '../run.js';

/** Revisions that go at the most in one run: ECS lets an account change one a second. */
const mostAtOnce = 100;

/**
 * Deregisters every revision of a deleted service's family. A family that a service or a task still uses is somebody else's
 * too, who may want to go back to any of them: then all stay. It never fails the run.
 */
export async function deregisterFamily(run: Run, { taskDefinitionArn }: ServiceSnapshot): Promise<void> {
  const family = familyOf(taskDefinitionArn);
  const { ecs, clock } = run.ports;
  await runStage(run, 'revisions', async () => {
    let gone = 0;
    try {
      const used = await findUsedRevisions(run, { family, keep: 0, spared: [], at: clock.now() });
      if (used.size > 0) {
        const names = [...used].map((arn) => arn.split('/').at(-1)).join(', ');
        return { fact: undefined, summary: `${names} of ${family} are in use: all stay`, skipped: true };
      }
      for (const arn of await patiently(run, briefly, () => ecs.listRevisions(family, mostAtOnce))) {
        await patiently(run, briefly, () => ecs.deregisterTaskDefinition(arn));
        gone += 1;
      }
    } catch (error) {
      if (!(error instanceof ShipError)) throw error;
      notice(run, `Revisions of ${family} stay registered: ${error.message}`);
    }
    const what = `${gone} ${gone === 1 ? 'revision' : 'revisions'} of ${family}`;
    return { fact: undefined, summary: `deregistered ${what}`, skipped: gone === 0 };
  });
}
