import { DescribeTaskDefinitionCommand } from '@aws-sdk/client-ecs';
import type { Config } from '../../src/config/config.js';
import { readConfig } from './read-config.js';
import type { Circumstances, ScriptedService, ScriptedShip } from './scripted-service.js';

export interface OptionsShip extends ScriptedShip {
  /** The revision that ECS describes after the ship. */
  readonly revision: Readonly<Record<string, unknown>>;
  /** Its container `web`. */
  readonly web: Readonly<Record<string, unknown>>;
  readonly notices: readonly string[];
}

/** Ships `example/web:2` with what an ecs-ship.yml says over the task definition. */
export async function shipOptions(
  service: ScriptedService,
  text: string,
  circumstances: Circumstances = {},
): Promise<OptionsShip> {
  const rest = (config: Config): Config => ({ ...config, ...optionsOf(text) });
  const shipped = await service.ship({ rest }, [], circumstances);
  const command = new DescribeTaskDefinitionCommand({ taskDefinition: 'web' });
  const { taskDefinition } = await service.ecs.send(command);
  const revision = { ...taskDefinition };
  const web = { ...revision.containerDefinitions?.find(({ name }) => name === 'web') };
  const notices = shipped.events.flatMap((event) => (event.kind === 'notice' ? [event.message] : []));
  return { ...shipped, revision, web, notices };
}

function optionsOf(text: string): Pick<Config, 'taskDefinition' | 'places'> {
  const file = { path: 'ecs-ship.yml', text: `service: web\n${text}` };
  const { taskDefinition, places = {} } = readConfig({ frontEnd: 'cli', explicit: {}, env: {}, file }).config;
  return { taskDefinition, places };
}
