import { ShipError } from '../../errors.js';
import { numberOf } from '../../plan/old-revision.js';
import type { OurDeployment } from '../../watch/judge.js';
import { briefly, patiently } from '../patiently.js';
import { notice, type Run, runStage } from '../run.js';
import type { World } from '../world.js';
import { findOldRevisions } from './find-old-revisions.js';

/** After a stable deployment: what `keep-revisions` leaves no room for goes. It never fails a run that ECS has finished. */
export async function deregisterOldRevisions(
  run: Run,
  world: World,
  deployed: OurDeployment | undefined,
): Promise<void> {
  const { keepRevisions: keep } = run.config.update;
  if (keep === undefined || deployed === undefined || run.interrupted.aborted) return;
  const arn = deployed.taskDefinitionArn;
  const succession = {
    ...{ family: familyOf(arn), keep, deployed: numberOf(arn), at: deployed.createdAt },
    spared: [arn, world.revision.arn],
  };
  await runStage(run, 'revisions', async () => {
    const gone: string[] = [];
    try {
      const { unused, used } = await findOldRevisions(run, succession);
      for (const old of unused) {
        await patiently(run, briefly, () => run.ports.ecs.deregisterTaskDefinition(old));
        gone.push(nameOf(old));
      }
      const stay = used === 0 ? '' : `; ${used} older ${used === 1 ? 'one is' : 'ones are'} in use`;
      return { fact: undefined, summary: `${told(gone)}${stay}`, skipped: gone.length === 0 };
    } catch (error) {
      if (!(error instanceof ShipError)) throw error;
      notice(run, `Old revisions of ${succession.family} stay registered: ${error.message}`);
      return { fact: undefined, summary: `${told(gone)}: ${error.message}`, skipped: gone.length === 0 };
    }
  });
}

function told(gone: readonly string[]): string {
  return gone.length === 0 ? 'none is deregistered' : `deregistered ${gone.join(', ')}`;
}

function familyOf(arn: string): string {
  return nameOf(arn).split(':')[0] ?? '';
}

function nameOf(arn: string): string {
  return arn.split('/').at(-1) ?? arn;
}
