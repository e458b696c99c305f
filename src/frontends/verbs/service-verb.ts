import type { Config } from '../../config/config.js';
import type { RunConfig } from '../../config/read-config.js';
import type { OptionsReading } from '../../config/read-options.js';
import { ownRows, type ServiceVerbName, sharedRows } from '../../config/service-verb-rows.js';
import type { CliIo } from '../cli/cli-io.js';
import type { ServiceVerbRequest } from '../cli/cli-request.js';
import { readVerb } from '../cli/read-verb.js';
import { restartTask } from './restart-task.js';
import { rollbackTask } from './rollback-task.js';
import { scaleTask } from './scale-task.js';
import { cliHost, runAsked, type Task } from './ship-verb.js';
import { stopTask } from './stop-task.js';

/** What such a verb makes of its own options. */
export interface ServiceTask extends Task {
  /** Each service's configuration as the verb wants it. */
  readonly config: (config: Config) => Config;
  /** Refuses what the options and the number of services do not allow together, or a person does not. Throws ShipError. */
  readonly check?: (asked: RunConfig, io: CliIo) => void | Promise<void>;
}

export type OwnValues = OptionsReading['values'];

type TaskOf = (values: OwnValues, operands: readonly string[]) => ServiceTask;

const tasks: Readonly<Record<ServiceVerbName, TaskOf>> = {
  rollback: rollbackTask,
  restart: restartTask,
  scale: scaleTask,
  stop: stopTask,
};

/** `rollback` and its like: a service, or several, changed without a build; gives the exit code. */
export async function serviceVerb(
  { name, operands, explicit }: ServiceVerbRequest,
  io: CliIo,
): Promise<number> {
  const host = cliHost(io);
  const rows = { verb: name, own: ownRows[name], shared: sharedRows() };
  const { values, asked } = await readVerb(rows, explicit, host, io);
  const task = tasks[name](values, operands);
  await task.check?.(asked, io);
  return runAsked(host, io, configured(asked, task), task);
}

/** None waits for another, and what one cannot do keeps the others from nothing that they have begun. */
export function configured<Asked extends RunConfig>(
  asked: Asked,
  task: Pick<ServiceTask, 'config'>,
): RunConfig {
  const { switches } = asked;
  if (asked.services === undefined) return { config: task.config(asked.config), switches };
  const services = asked.services.services.map((service) => ({
    ...service,
    config: task.config(service.config),
    dependsOn: [],
  }));
  return { services: { onFailure: 'continue', services }, switches };
}
