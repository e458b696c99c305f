import { randomUUID } from 'node:crypto';
import type { ReleaseConfig } from '../../config/config.js';
import { commandContainer } from '../../plan/one-off/command-container.js';
import type { ReleaseWhen } from '../../plan/one-off/release-due.js';
import { taskStart } from '../../plan/one-off/task-start.js';
import type { Run } from '../run.js';
import { serviceTags } from './service-tags.js';
import type { TaskJob } from './task-job.js';

/** GitHub's runner leaves an interrupted run seven seconds. */
const stopMs = 4_000;

interface Asked {
  readonly run: readonly string[];
  readonly release: ReleaseConfig;
}

interface With {
  readonly revision: string;
  readonly definition: TaskJob['definition'];
  readonly service: Parameters<typeof taskStart>[0]['service'];
}

/** The task of a ship's own command. Throws `task-definition-invalid`. */
export async function releaseJob(
  run: Run,
  when: ReleaseWhen,
  { run: command, release }: Asked,
  { revision, definition, service }: With,
): Promise<TaskJob> {
  const { image, taskDefinition } = run.config;
  const container = commandContainer({
    definition,
    named: release.container ?? taskDefinition.container,
    option: 'release-container',
    repository: image.repository,
  });
  const start = taskStart({
    ...{ service, taskDefinition: revision, definition, count: 1, clientToken: randomUUID() },
    overrides: { container, command, environment: {} },
    startedBy: `ecs-ship/${when}`,
    serviceTags: await serviceTags(run, service),
  });
  return { start, definition, timeoutMs: release.timeoutMs, stopMs };
}
