import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Variables } from './e2e-program.js';
import type { Stage } from './e2e-stage.js';
import { type ActionStep, openActionStep } from './runner/action-step.js';

/** A use of the action in a job that pushes to main, in the stage's work tree; inputs as a workflow writes them. */
export function actionStep(
  stage: Stage,
  inputs: Readonly<Record<string, string>>,
  more: Variables = {},
): ActionStep {
  const folder = mkdtempSync(join(stage.place.root, 'runner-'));
  const event = join(folder, 'event.json');
  writeFileSync(event, JSON.stringify({ repository: { default_branch: 'main' } }));
  const workspace = more.GITHUB_WORKSPACE ?? stage.workspace.folder;
  const env: Variables = {
    ...stage.env,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'acme/web',
    GITHUB_RUN_ID: '42',
    GITHUB_RUN_NUMBER: '7',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REF_NAME: 'main',
    RUNNER_OS: 'Linux',
    ...more,
  };
  return openActionStep({ folder, workspace, inputs, env });
}
