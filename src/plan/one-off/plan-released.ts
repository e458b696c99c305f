import type { PlannedAction } from '../plan.js';
import { skipped } from '../plan.js';
import type { PlanInput } from '../plan-input.js';
import { planService } from '../plan-service.js';
import { commandContainer } from './command-container.js';
import { commandInWords, type ReleaseWhen, releaseDue } from './release-due.js';

const stages = { 'release-command': 'release-task', 'after-command': 'after-task' } as const;

/** What the service would be asked to do with a revision, between the commands of before and after. */
export function planReleased(
  input: Pick<PlanInput, 'config' | 'world'>,
  definition: PlanInput['world']['revision']['definition'],
  revision: string,
): readonly PlannedAction[] {
  const plan = (when: ReleaseWhen) => planCommand(when, input, definition, revision);
  return [...plan('release-command'), ...planService(input, revision), ...plan('after-command')];
}

function planCommand(
  when: ReleaseWhen,
  { config, world }: Pick<PlanInput, 'config' | 'world'>,
  definition: PlanInput['world']['revision']['definition'],
  revision: string,
): PlannedAction[] {
  const due = releaseDue(when, config, world.service, revision);
  if (due === undefined) return [];
  const stage = stages[when];
  if ('skip' in due) return [skipped(stage, due.skip)];
  const container = commandContainer({
    definition,
    named: due.release.container ?? config.taskDefinition.container,
    option: 'release-container',
    repository: config.image.repository,
  });
  const last = when === 'release-command' ? ' before the service is touched' : '';
  const summary = `run ${commandInWords(due.run)} in container ${container} of a task of its own${last}`;
  return [{ stage, action: 'run', summary, input: { container, command: due.run } }];
}
