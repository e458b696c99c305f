import { filesAdapter } from '../adapters/files.js';
import type { Config } from '../config/config.js';
import { didYouMean } from '../config/did-you-mean.js';
import { envLayer } from '../config/env-layer.js';
import { type ExplicitValues, explicitLayer } from '../config/explicit-layer.js';
import { loadAbout } from '../config/load-config.js';
import type { OptionRow } from '../config/option-row.js';
import { type Problem, problemsError } from '../config/problem.js';
import type { RunConfig } from '../config/read-config.js';
import { type OptionsReading, readOptions } from '../config/read-options.js';
import type { CliIo } from './cli-io.js';
import type { ServiceVerbRequest } from './cli-request.js';
import { restartTask } from './restart-task.js';
import { rollbackTask } from './rollback-task.js';
import { scaleTask } from './scale-task.js';
import { ownRows, type ServiceVerbName, sharedRows } from './service-verb-rows.js';
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
  const { own, rest } = divided(ownRows[name], explicit);
  const { values, problems } = readOptions(ownRows[name], [
    explicitLayer('flags', own),
    envLayer(host.env, ownRows[name]),
  ]);
  const found = [...unknownFlags(name, rest), ...problems];
  if (found.length > 0) throw problemsError(found);
  const task = tasks[name](values, operands);
  const given = { frontEnd: 'cli', explicit: rest, env: host.env } as const;
  const names = sharedRows().map((row) => row.name);
  const asked = await loadAbout(given, names, filesAdapter(io.workingDirectory).readText);
  await task.check?.(asked, io);
  return runAsked(host, io, configured(asked, task), task);
}

/** A flag of a ship that this verb has no use for is as unknown as any other. */
function unknownFlags(verb: ServiceVerbName, rest: ExplicitValues): Problem[] {
  const names = [...ownRows[verb], ...sharedRows()].map((row) => row.name);
  return Object.keys(rest)
    .filter((name) => !names.includes(name))
    .map((name) => {
      const flags = names.map((one) => `--${one}`);
      const message = `no such option of ${verb}${didYouMean(`--${name}`, flags)}`;
      return { code: 'option-unknown', where: `--${name}`, message };
    });
}

function divided(rows: readonly OptionRow[], explicit: ExplicitValues) {
  const isOwn = ([name]: [string, unknown]) => rows.some((row) => row.name === name);
  const entries = Object.entries(explicit);
  return {
    own: Object.fromEntries(entries.filter(isOwn)),
    rest: Object.fromEntries(entries.filter((entry) => !isOwn(entry))),
  };
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
