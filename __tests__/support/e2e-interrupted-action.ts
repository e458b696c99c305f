import { actionStep } from './e2e-action.js';
import type { Subject } from './e2e-interrupted-ship.js';
import type { Variables } from './e2e-program.js';
import type { ActionStep } from './runner/action-step.js';

/** The action in a job that ships to the subject's service from the subject's machine. */
export function subjectStep(
  subject: Subject,
  inputs: Readonly<Record<string, string>> = {},
  more: Variables = {},
): ActionStep {
  const { stage, name, env, folder, temp } = subject;
  const target = { service: name, cluster: 'production', 'task-definition': 'task-definition.json' };
  const machine = { ...env, GITHUB_WORKSPACE: folder, RUNNER_TEMP: temp };
  return actionStep(stage, { ...target, ...inputs }, { ...machine, ...more });
}
